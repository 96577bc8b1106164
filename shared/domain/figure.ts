import { z } from 'zod';

/** How a figure was hedged: 约 / 左右 about, 余 / 多 / 超 / 以上 over, 近 / 不足 / 以内 under; `exact` where nothing was said. */
export const bounds = ['exact', 'about', 'over', 'under'] as const;
export const Bound = z.enum(bounds);
export type Bound = z.infer<typeof Bound>;

/** A number as it is computed with: digits, one point, no exponent, no superfluous noughts: `820000`, `3.5`. */
export const DecimalText = z.string().regex(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
export type DecimalText = z.infer<typeof DecimalText>;

/** 数字: one quantity of a report, as it stands in the text and as it is computed with. */
export const Figure = z.object({
  /** `kicker`, `headline`, `subhead`, or `p0`, `p1` … for paragraphs; code units of that text. */
  part: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The words of the text at that place. */
  text: z.string(),
  /** 82万元 is `820000` of `元`: 万, 亿, million are multiplied in. */
  value: DecimalText,
  /** As it is added up with others: 名 and 位 are 人, yuan is 元; a rate names what it is by: 元/户. */
  unit: z.string(),
  bound: Bound,
  /** What was counted or measured: 口罩. */
  what: z.string().exactOptional(),
  /** Whose it is: the organisation named before it in its sentence. */
  who: z.string().exactOptional(),
  /** Where: the place named last before it in its paragraph. */
  place: z.string().exactOptional(),
});
export type Figure = z.infer<typeof Figure>;
