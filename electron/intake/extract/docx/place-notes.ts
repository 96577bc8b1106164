/** Of the element around a note put in its place; no page has it. */
export const noteClass = 'caibian-word-note';

/** mammoth's HTML: notes are one list at the very end; text that looks like this tag is escaped in it. */
const noteItem = /<li id="((?:foot|end)note-[^"]*)">/;
/** An arrow back to the text behind each note. */
const backLink = / ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;
const reference = /<a href="#((?:foot|end)note-[^"]*)" id="[^"]*">\[(\d+)\]<\/a>/g;
const paragraphEnd = /<\/(?:p|h[1-6]|li)>/g;

/**
 * Puts each footnote and endnote under the paragraph it belongs to, as a paragraph beginning with the number
 * that stands in the text: at the end of the file they would all fall to its last report.
 */
export function placeNotes(html: string): string {
  const listStart = html.search(/<ol>(?=<li id="(?:foot|end)note-)/);
  if (listStart < 0) return html;
  const body = html.slice(0, listStart);
  const [, ...parts] = html.slice(listStart).replace(backLink, '').split(noteItem);
  const notes = new Map<string, string>();
  for (let i = 0; i + 1 < parts.length; i += 2) notes.set(parts[i] ?? '', (parts[i + 1] ?? '').replace(/<\/li>(<\/ol>)?\s*$/, ''));
  let placed = '';
  let from = 0;
  for (const { index, 0: link, 1: id = '', 2: number = '' } of body.matchAll(reference)) {
    const note = notes.get(id);
    if (note === undefined) continue;
    // Of two references in one paragraph the second note follows the first.
    const at = index < from ? from : endOfParagraph(body, index + link.length);
    placed += `${body.slice(from, at)}<div class="${noteClass}">${note.replace(/^(<p>)?/, `$1[${number}] `)}</div>`;
    from = at;
    notes.delete(id);
  }
  return placed + body.slice(from);
}

function endOfParagraph(html: string, from: number): number {
  paragraphEnd.lastIndex = from;
  const end = paragraphEnd.exec(html);
  return end === null ? html.length : end.index + end[0].length;
}
