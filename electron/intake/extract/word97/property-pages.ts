import { paragraphFacts, wordFacts, type ParagraphFacts, type WordFacts } from './modifiers.ts';
import { Numbers } from './numbers.ts';

const pageLength = 512;

/** Properties of stretches of the stream, in order of their offsets; what lies between them has none. */
export interface Run<Facts> { readonly start: number; readonly end: number; readonly facts: Facts }
export interface ParagraphRun { readonly style: number; readonly own: ParagraphFacts }

/** The pages a table of pages names (MS-DOC 2.8.5, 2.8.6), each once. */
function pagesOf(table: Numbers): number[] {
  const count = Math.floor((table.length - 4) / 8);
  const pages = new Set<number>();
  for (let i = 0; i < count; i++) pages.add(table.u32((count + 1) * 4 + i * 4) & 0x3fffff);
  return [...pages];
}

/** Properties of paragraphs (MS-DOC 2.9.174, PapxFkp): each names its style and what it changes of it. */
export function paragraphRuns(stream: Numbers, table: Uint8Array): Run<ParagraphRun>[] {
  return runsOf(stream, table, 13, (page, place) => {
    const at = page + place * 2;
    const words = stream.u8(at);
    const start = words === 0 ? at + 2 : at + 1;
    const length = words === 0 ? stream.u8(at + 1) * 2 : words * 2 - 1;
    const end = Math.min(start + length, page + pageLength);
    return { style: stream.u16(start), own: place === 0 ? {} : paragraphFacts(stream, start + 2, end) };
  });
}

/** Properties of words (MS-DOC 2.9.33, ChpxFkp). */
export function wordRuns(stream: Numbers, table: Uint8Array): Run<WordFacts>[] {
  return runsOf(stream, table, 1, (page, place) => {
    if (place === 0) return {};
    const at = page + place * 2;
    return wordFacts(stream, at + 1, Math.min(at + 1 + stream.u8(at), page + pageLength));
  });
}

function runsOf<Facts>(stream: Numbers, table: Uint8Array, entryLength: number, facts: (page: number, place: number) => Facts): Run<Facts>[] {
  const runs: Run<Facts>[] = [];
  for (const number of pagesOf(new Numbers(table))) {
    const page = number * pageLength;
    if (page + pageLength > stream.length) continue;
    const count = Math.min(stream.u8(page + pageLength - 1), Math.floor((pageLength - 5) / (4 + entryLength)));
    for (let i = 0; i < count; i++) {
      const entry = page + (count + 1) * 4 + i * entryLength;
      runs.push({ start: stream.u32(page + i * 4), end: stream.u32(page + (i + 1) * 4), facts: facts(page, stream.u8(entry)) });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The stretch a place lies in, of stretches in order, by halving. */
export function runAt<Stretch extends { readonly start: number; readonly end: number }>(runs: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = runs[low - 1];
  return found !== undefined && offset < found.end ? found : undefined;
}
