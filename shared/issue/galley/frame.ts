import type { Template } from '../../domain/template.ts';

/** Points of so many millimetres. */
export const fromMillimetres = (length: number): number => (length * 72) / 25.4;

/** Width and height of the text area 版心, in points. */
export function textArea({ page }: Template): { width: number; height: number } {
  const { margins } = page;
  return { width: fromMillimetres(page.width - margins.left - margins.right), height: fromMillimetres(page.height - margins.top - margins.bottom) };
}

/** Height that lines can fill: on a grid only whole lines of it count, which is how programs fill such a page. */
export function lineHeight(template: Template): number {
  const { height } = textArea(template);
  const pitch = (template.page.gridPitch ?? 0) / 20;
  return pitch === 0 ? height : Math.floor(height / pitch) * pitch;
}

/** Columns of a section: its own, or the template's. */
export const sectionColumns = (template: Template, key: string): number => template.sections.find((one) => one.key === key)?.columns ?? template.body.columns;

/** Space between columns, in points. */
export const columnGap = ({ body }: Template): number => fromMillimetres(body.gap);

/** Width of one of several equal columns, in points. */
export const columnWidth = (width: number, columns: number, gap: number): number => (width - gap * (columns - 1)) / columns;

/** How far the text of a coloured paragraph stands in from its edges, in points: 4 of colour and half a point of border. */
export const fillRoom = 4.5;
/** Points between a table's line and the words of a cell. */
export const cellRoom = 4;
