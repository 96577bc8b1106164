import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Hint } from '../../../../shared/domain/document.ts';

/** Characters of a title that names something. */
const shortest = 4;

/** Titles programs give by themselves: file names, `Microsoft Word - 文档1`, `Untitled`, `幻灯片 1`. */
const program = /^(?:microsoft|wps|untitled|document\s?\d*$|文档\s?\d*$|无标题|未命名|幻灯片|新建|about:blank|https?:)|\.(?:docx?|wps|rtf|txt|html?|indd|pdf|fbd|s2|ps|eps|qxp)$/i;

/** The line of the text that the document's own title names. */
export async function titleOf(document: PDFDocumentProxy, text: string, hints: readonly Hint[]): Promise<Hint | undefined> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  return titleLine('Title' in info ? info.Title : undefined, text, hints);
}

/** The line of a text that holds the title its file gives, where that is a real one: its words stand in the text as a line. */
export function titleLine(said: unknown, text: string, hints: readonly Hint[]): Hint | undefined {
  const title = typeof said === 'string' ? said.replace(/\s+/g, ' ').trim() : '';
  if (title.length < shortest || program.test(title)) return undefined;
  for (const found of text.slice(0, 20_000).matchAll(/[^\n]+/g)) {
    const line = found[0].trim();
    if (line.length < shortest || line.replace(/\s/g, '') !== title.replace(/\s/g, '')) continue;
    const start = found.index + found[0].indexOf(line);
    return hints.some((hint) => hint.kind === 'heading' && hint.start <= start && hint.end > start) ? undefined : { kind: 'title', start, end: start + line.length };
  }
  return undefined;
}
