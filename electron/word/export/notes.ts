import { Paragraph } from 'docx';
import type { GalleyNote } from '../../../shared/issue/galley/galley.ts';
import type { BlockContext } from './blocks.ts';
import { setRuns } from './runs.ts';
import { styleIds } from './styles.ts';

/** Sources at the feet of pages, by the number of their mark. */
export function footnotes(notes: readonly GalleyNote[], context: BlockContext): Record<string, { children: Paragraph[] }> {
  const style = context.template.styles.footnote;
  return Object.fromEntries(notes.map(({ number, text }) => [
    String(number), { children: [new Paragraph({ style: styleIds.footnote, children: setRuns([{ kind: 'text', text }], { ...context, style }) })] },
  ]));
}
