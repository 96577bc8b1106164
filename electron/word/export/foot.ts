import { HorizontalPositionRelativeFrom, LineRuleType, Paragraph, TextWrappingType, VerticalPositionRelativeFrom } from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { Foot } from '../../../shared/issue/galley/galley.ts';
import { fromMillimetres, textArea } from '../../../shared/issue/galley/frame.ts';
import { type BlockContext, setBlock } from './blocks.ts';
import { emus, pixels } from './lengths.ts';

/**
 * The imprint as the last thing of the file. Pinned, it is a text box anchored to the foot of the text area, because floating
 * tables and frames do not stay there; its paragraph is a hair high and holds nothing else.
 * @param height of the box in points
 */
export function footParagraphs(foot: Foot, height: number, context: BlockContext, newPage: boolean): Paragraph[] {
  const blocks = foot.blocks.map((block, at) => setBlock(block, context, newPage && !foot.pinned && at === 0));
  if (!foot.pinned) return blocks;
  // From the page's upper edge: programs differ on whether the foot of the margins takes in the page number's area.
  const { page } = context.template;
  const top = fromMillimetres(page.height - page.margins.bottom) - height;
  const box = new ShapeRun({
    type: 'rectangle', transformation: { width: pixels(textArea(context.template).width), height: pixels(height) }, fill: 'none', line: 'none',
    textOptions: { verticalAlignment: 'bottom', margins: { top: 0, right: 0, bottom: 0, left: 0 } },
    children: blocks,
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: 'center' },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emus(top) },
      wrap: { type: TextWrappingType.TOP_AND_BOTTOM }, allowOverlap: false, layoutInCell: false, margins: { top: 0, bottom: 0, left: 0, right: 0 },
    },
  });
  return [new Paragraph({
    children: [box], run: { size: 2 }, spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, ...(newPage ? { pageBreakBefore: true } : {}),
  })];
}
