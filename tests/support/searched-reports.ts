import * as fc from 'fast-check';
import { parseQuery } from '../../electron/search/parse-query.ts';
import { scanReport } from '../../electron/search/scan.ts';
import { mixedText } from './mixed-text.ts';
import type { PlainReport } from './search-archive.ts';

const day = fc.constantFrom('2022', '2022-03', '2022-03-09', '2022-03-09T10:00:00', '2022-04-30', '2023-01-01');
export const anyReport: fc.Arbitrary<PlainReport> = fc.record({
  kicker: mixedText(4), headline: mixedText(6), subhead: mixedText(4), paragraphs: fc.array(fc.oneof({ weight: 3, arbitrary: mixedText(14) }, mixedText(40)), { maxLength: 3 }),
  source: mixedText(3), byline: mixedText(3), place: mixedText(2), published: day,
  tags: fc.uniqueArray(fc.constantFrom('志愿服务', '志愿服务/邻里', '臺灣', 'KN95'), { maxLength: 2 }),
}, { requiredKeys: [] });

/** Words that are there, words that may be, and syntax, in any order. */
export const anyQuery = (reports: readonly PlainReport[]): fc.Arbitrary<string> => {
  const across = (one: PlainReport): string[] => ['', ' '].map((between) => [one.headline ?? '', ...(one.paragraphs ?? [])].join(between));
  const texts = reports.flatMap((one) => [one.headline ?? '', ...(one.paragraphs ?? []), one.source ?? '', ...across(one)]).filter((text) => text !== '');
  const cut = fc.tuple(fc.constantFrom(...texts, '志愿'), fc.nat(40), fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }) }, fc.integer({ min: 17, max: 60 }))).map(([text, from, length]) => text.slice(from % text.length).slice(0, length));
  const bare = fc.oneof(cut, mixedText(3));
  const word = fc.oneof({ weight: 4, arbitrary: bare }, bare.map((text) => `"${text}"`), bare.map((text) => `「${text}」`), bare.map((text) => `${text}*`));
  const field = fc.constantFrom('', '', '', '-', '标题:', '正文：', '-body:', '来源:', 'by:', '-地区:', '标签:');
  const asked = fc.oneof({ weight: 6, arbitrary: fc.tuple(field, word).map(([name, text]) => name + text) }, fc.constantFrom('2022-03..', '..2022-03', '-2022..2022', '标签:邻里', '标签:台'));
  return fc.array(fc.oneof({ weight: 5, arbitrary: asked }, fc.constantFrom('OR', '或', '(', ')', '-(')), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
};

/** What a scan of the reports finds. */
export const scanned = (reports: ReadonlyMap<number, PlainReport>, typed: string): number[] => {
  const asked = parseQuery(typed).query;
  return Array.from(reports).filter(([, one]) => scanReport({
    titles: [one.kicker ?? '', one.headline ?? '', one.subhead ?? ''], paragraphs: one.paragraphs ?? [], source: one.source ?? '',
    byline: one.byline ?? '', place: one.place ?? '', tags: one.tags ?? [], day: one.published ?? '2026-01-01T00:00:00Z',
  }, asked)).map(([seq]) => seq);
};
