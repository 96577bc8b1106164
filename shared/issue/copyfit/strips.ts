import type { BlockId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import type { Band, GalleyBlock, GalleyNote } from '../galley/galley.ts';
import { paragraphLines } from './lines.ts';

/** A line of type, a picture or a rule, as high as it stands on the page with the space that goes with it. Points. */
export interface Strip {
  readonly height: number;
  /** Space before it, which the head of a page swallows. */
  readonly before: number;
  /** It may not be parted from the next. */
  readonly keep: boolean;
  /** Footnotes its marks bring to the page, and their height. */
  readonly marks: readonly number[];
  readonly notes: number;
  readonly begins?: BlockId;
}

/** A picture's line is a little higher than the picture: the paragraph's own mark hangs below it. */
export const pictureRoom = 1.5;
const defaultPitch = 1.3;

/** Height of a source at the foot of the page. */
export function noteHeights(template: Template, notes: readonly GalleyNote[], width: number): ReadonlyMap<number, number> {
  const style = template.styles.footnote;
  const pitch = style.pitch ?? style.size * defaultPitch;
  return new Map(notes.map(({ number, text }) => {
    const lines = paragraphLines({ kind: 'text', style: 'footnote', keepNext: false, runs: [{ kind: 'note', number, foot: true }, { kind: 'text', text }] }, template, width);
    return [number, lines.length * pitch];
  }));
}

function textStrips(block: Extract<GalleyBlock, { kind: 'text' }>, template: Template, width: number, notes: ReadonlyMap<number, number>): Strip[] {
  const style = template.styles[block.style];
  const pitch = block.size?.pitch ?? style.pitch ?? style.size * defaultPitch;
  const lines = paragraphLines(block, template, width);
  const grid = template.page.gridPitch !== undefined;
  const whole = block.style.startsWith('head');
  return lines.map((line, i) => {
    const last = i === lines.length - 1;
    const widow = !grid && (i === 0 || i === lines.length - 2);
    return {
      height: pitch + (last ? block.after ?? style.after : 0), before: i === 0 ? block.before ?? style.before : 0,
      keep: last ? block.keepNext : whole || widow, marks: line.notes.filter((note) => notes.has(note)), notes: line.notes.reduce((sum, note) => sum + (notes.get(note) ?? 0), 0),
      ...(i === 0 && block.begins !== undefined ? { begins: block.begins } : {}),
    };
  });
}

function blockStrips(block: GalleyBlock, template: Template, width: number, notes: ReadonlyMap<number, number>): Strip[] {
  const begins = block.begins === undefined ? {} : { begins: block.begins };
  switch (block.kind) {
    case 'text': return textStrips(block, template, width, notes);
    case 'picture': return [{ height: block.height + pictureRoom + (block.after ?? template.styles.picture.after), before: block.before ?? template.styles.picture.before, keep: block.keepNext, marks: [], notes: 0, ...begins }];
    case 'rule': return [{ height: 1 + block.points + block.after, before: block.before, keep: block.keepNext, marks: [], notes: 0, ...begins }];
  }
}

export const blocksToStrips = (blocks: readonly GalleyBlock[], template: Template, width: number, notes: ReadonlyMap<number, number>): Strip[] =>
  blocks.flatMap((block) => blockStrips(block, template, width, notes));

export const bandStrips = (band: Band, template: Template, notes: ReadonlyMap<number, number>): Strip[] => blocksToStrips(band.blocks, template, band.width, notes);

export const stripsHeight = (strips: readonly Strip[]): number => strips.reduce((sum, strip) => sum + strip.before + strip.height, 0);
