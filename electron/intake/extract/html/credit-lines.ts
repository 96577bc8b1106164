/**
 * Lines that name who made a story, where it came from or when. They stand in parts of a page that are furniture as a whole:
 * `[责任编辑：…]` in the foot, `来源：…` in the bar above. The words are those of newspapers' and official sites.
 */
const credits = [
  /^[\s【[（(]*(?:本[文稿期]|本版)?(?:责任?编辑?|编辑|值班编委|编审|审[核校读签]|校[对审]|复审|终审|初审|监制|记者|作者|撰[文稿]|文字|摄影|通讯员|供稿|来\s*源|稿\s*源|文章来源|信息来源|稿件来源|来稿单位|发布单位|发布时间|发布日期|发稿时间)\s*(?:单位)?\s*[:：|丨／/].{1,60}$/,
  /^[（([]?(?:By|Reported by|Reporting by|Edited by|Editing by|Written by|Words by|Photographs? by)\s+\p{Lu}[\p{L}'’.-]*(?:\s+(?:and\s+|,\s*)?\p{L}[\p{L}'’.-]*){0,8}/u,
  /^(?:Editor|Source|Published|Updated|Last updated|Author|Reporter)s?\s*:\s*\S.{0,80}$/,
];

export const isCreditLine = (line: string): boolean => credits.some((shape) => shape.test(line));

/** What the ends of a furniture range become when the lines in it that are credits are left out of it. */
export function withoutCredits(text: string, range: { readonly start: number; readonly end: number }): { start: number; end: number }[] {
  const left: { start: number; end: number }[] = [];
  let from: number | undefined;
  let upTo = range.start;
  for (let start = range.start; start < range.end;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 || lineEnd > range.end ? range.end : lineEnd;
    const line = text.slice(start, end);
    if (isCreditLine(line)) {
      if (from !== undefined) left.push({ start: from, end: upTo });
      from = undefined;
    } else if (line.trim() !== '') {
      from ??= start;
      upTo = end;
    }
    start = end + 1;
  }
  if (from !== undefined) left.push({ start: from, end: upTo });
  return left;
}
