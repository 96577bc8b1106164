import type { Extraction } from '../../../shared/domain/document.ts';
import type { Paragraph, Passage } from '../../../shared/domain/passage.ts';
import { plainFields, titleFields, type Credit, type Reading, type ReportReading, type TitleField } from '../../../shared/domain/reading.ts';
import { visibleCharacters } from '../decode/visible-characters.ts';
import { FieldSpread } from '../line/spread-fields.ts';
import type { WireItem } from './wire-item.ts';

/**
 * Text and reading of a wire's items: the values themselves in reading order, one a line, each item a report. Nothing is
 * guessed; the file's own bytes stay the source document.
 * @param rule name and version of the reader, for example `ninjs 1`
 */
export function layOutItems(items: readonly WireItem[], rule: string): { readonly extraction: Extraction; readonly reading: Reading } {
  const spread = new FieldSpread(rule);
  const reports = items.map((item) => layOut(item, spread));
  return { extraction: { extractor: rule, text: spread.text, hints: [], encoding: 'utf-8' }, reading: { rules: rule, edits: spread.edits, reports } };
}

function layOut(item: WireItem, spread: FieldSpread): ReportReading {
  const start = spread.begin();
  const titles: { [field in TitleField]?: Passage } = {};
  for (const field of titleFields) {
    const value = oneLine(item.titles[field]);
    if (value !== '') titles[field] = spread.keep(value).passage;
  }
  const byline: Credit[] = item.byline.map((credit) => ({ ...credit, name: oneLine(credit.name) })).filter(({ name }) => name !== '');
  for (const { name } of byline) spread.take('byline', name);
  const fields: { [field in typeof plainFields[number]]?: string } = {};
  for (const field of plainFields) {
    const value = oneLine(item.fields[field]);
    if (value === '') continue;
    spread.take(field, value);
    fields[field] = value;
  }
  const paragraphs = item.paragraphs.map(({ kind, text }): Paragraph => ({ kind, ...spread.keep(visibleCharacters(text)).passage }));
  return { range: { start: Math.min(start, spread.end), end: spread.end }, ...titles, byline, ...fields, evidence: spread.evidence, paragraphs, doubts: [] };
}

const oneLine = (value: string | undefined): string => (value ?? '').toWellFormed().replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim();
