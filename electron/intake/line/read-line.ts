import type { Extraction } from '../../../shared/domain/document.ts';
import type { ExchangeLine, LineDoubt } from '../../../shared/domain/exchange.ts';
import type { Paragraph, Passage, TextRange } from '../../../shared/domain/passage.ts';
import { plainFields, titleFields, type Credit, type Doubt, type Reading, type TitleField } from '../../../shared/domain/reading.ts';
import { FieldSpread, lineRule } from './spread-fields.ts';

/** A title or paragraph as it was laid out, under the name a doubt places itself by: `headline`, `p0`, … */
interface Part { readonly name: string; readonly text: string; readonly range: TextRange }

/**
 * The text and reading of one exchange line. Its extracted text is the values themselves in reading order, one a line:
 * titles, the names and fields that describe the report, paragraphs. So nothing of it is guessed, and the line's own
 * bytes stay the source document.
 */
export function readLine(line: ExchangeLine): { readonly extraction: Extraction; readonly reading: Reading } {
  const spread = new FieldSpread(lineRule);
  const doubted = line.doubts ?? [];
  // Only doubts ask where a part was laid out, and most lines have none.
  const parts: Part[] = [];
  const keep = (name: string, value: string): Passage => {
    const { passage, range } = spread.keep(value);
    if (doubted.length > 0) parts.push({ name, text: value, range });
    return passage;
  };
  const titles: { [field in TitleField]?: Passage } = {};
  for (const field of titleFields) {
    // A title is one line: a page break inside one is a space.
    const value = plain(line[field] ?? '').replace(/\r?\n/g, ' ');
    if (value !== '') titles[field] = keep(field, value);
  }
  const byline: Credit[] = (line.byline ?? []).map((credit) => ({ ...credit, name: plain(credit.name) })).filter(({ name }) => name !== '');
  for (const { name } of byline) spread.take('byline', name);
  const fields: { [field in typeof plainFields[number]]?: string } = {};
  for (const field of plainFields) {
    const value = plain(line[field] ?? '');
    if (value === '') continue;
    spread.take(field, value);
    fields[field] = value;
  }
  const paragraphs: Paragraph[] = [];
  for (const [place, { kind = 'body', text }] of line.paragraphs.entries()) {
    for (const words of linesOf(plain(text))) {
      if (words === '') continue;
      const passage = keep(`p${place}`, words);
      paragraphs.push({ kind, text: passage.text, segments: passage.segments });
    }
  }
  const { text } = spread;
  const reading: Reading = {
    rules: lineRule,
    edits: spread.edits,
    reports: [{
      range: { start: 0, end: text.length }, ...titles, byline, ...fields,
      ...(line.publishedInferred === undefined ? {} : { publishedInferred: line.publishedInferred }),
      evidence: spread.evidence, paragraphs, doubts: doubted.map((doubt) => placeDoubt(doubt, parts)),
    }],
  };
  return { extraction: { extractor: lineRule, text, hints: [], encoding: 'utf-8' }, reading };
}

/** Most paragraphs are one line, which is quickly seen. */
const linesOf = (text: string): string[] => (text.includes('\n') ? text.split(/\r?\n/) : [text]);

/** SQLite keeps no half surrogates, and JSON can spell one. */
const plain = (text: string): string => text.toWellFormed();

/** An empty place marks nothing and cannot be exported again: the doubt's own words are looked for instead. */
function placeDoubt({ kind, text, rule = lineRule, suggestion, state = 'open', place }: LineDoubt, parts: readonly Part[]): Doubt {
  const words = plain(text);
  const named = place === undefined ? undefined : parts.find((part) => part.name === place.part && place.start < place.end && place.end <= part.text.length);
  const found = named ?? (words === '' ? undefined : parts.find((part) => part.text.includes(words)));
  const offset = named === undefined ? { start: found?.text.indexOf(words) ?? 0, length: words.length } : { start: place?.start ?? 0, length: (place?.end ?? 0) - (place?.start ?? 0) };
  const start = (found?.range.start ?? 0) + offset.start;
  const at = found === undefined ? { start: 0, end: 0 } : { start, end: start + offset.length };
  return { kind, text: words, at, rule: plain(rule), state, ...(suggestion === undefined ? {} : { suggestion: plain(suggestion) }) };
}
