import * as fc from 'fast-check';
import type { ReadDb } from '../../../electron/archive/sql.ts';
import { readQuery } from '../../../electron/search/query/read-query.ts';
import { scanReport } from '../../../electron/search/scan.ts';
import { mixedText } from '../mixed-text.ts';
import { scannedReport } from './scanned-report.ts';
import type { PlainReport } from './search-archive.ts';

const day = fc.constantFrom('2022', '2022-03', '2022-03-09', '2022-03-09T10:00:00', '2022-04-30', '2023-01-01');
export const anyReport: fc.Arbitrary<PlainReport> = fc.record({
  kicker: mixedText(4), headline: mixedText(6), subhead: mixedText(4), paragraphs: fc.array(fc.oneof({ weight: 3, arbitrary: mixedText(14) }, mixedText(40)), { maxLength: 3 }),
  source: mixedText(3), byline: mixedText(3), place: mixedText(2), published: day,
  tags: fc.uniqueArray(fc.constantFrom('志愿服务', '志愿服务/邻里', '臺灣', 'KN95'), { maxLength: 2 }),
  people: fc.uniqueArray(fc.constantFrom('林知远', '志愿'), { maxLength: 2 }), organisations: fc.uniqueArray(fc.constantFrom('志愿者协会', '林知远工作室'), { maxLength: 1 }),
  editor: fc.constantFrom('周望舒', '林知远 周望舒'), sender: fc.constantFrom('云溪区委', '6日'), page: fc.constantFrom('3', 'A3', '头版'),
  doubts: fc.nat(1), captioned: fc.boolean(), clipped: fc.boolean(), sample: fc.boolean(), same: fc.boolean(), filed: fc.boolean(), selection: fc.constantFrom('unread', 'chosen', 'held'),
  issues: fc.uniqueArray(fc.constantFrom(2, 12), { maxLength: 2 }),
  figures: fc.array(fc.record({ amount: fc.constantFrom(3, 49.5, 500_000, 1_000_000), unit: fc.constantFrom('元', '人'), bound: fc.constantFrom('exact', 'about', 'over', 'under') }), { maxLength: 2 }),
}, { requiredKeys: [] });

/** Words that are there, words that may be, and syntax, in any order. */
export const anyQuery = (reports: readonly PlainReport[]): fc.Arbitrary<string> => {
  const across = (one: PlainReport): string[] => ['', ' '].map((between) => [one.headline ?? '', ...(one.paragraphs ?? [])].join(between));
  const texts = reports.flatMap((one) => [one.headline ?? '', ...(one.paragraphs ?? []), one.source ?? '', ...across(one)]).filter((text) => text !== '');
  const cut = fc.tuple(fc.constantFrom(...texts, '志愿'), fc.nat(40), fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }) }, fc.integer({ min: 17, max: 60 }))).map(([text, from, length]) => text.slice(from % text.length).slice(0, length));
  const bare = fc.oneof(cut, mixedText(3));
  const word = fc.oneof({ weight: 4, arbitrary: bare }, bare.map((text) => `"${text}"`), bare.map((text) => `「${text}」`), bare.map((text) => `${text}*`));
  const field = fc.constantFrom('', '', '', '-', '标题:', '正文：', '-body:', '来源:', 'by:', '-地区:', '标签:', '人物:', '-org:', '责编:', 'sender:', '版次:', '刊期:');
  const ofRow = fc.constantFrom(
    '人物:志愿', 'person:林知远', '机构:协会', '刊期:12', '-issue:2', '刊期:第12期', '刊期:总第112期', '刊期:"简报 第2期"', '责编:林知远', '报送:云溪', '版次:3', 'page:A3', '-版次:头*',
    'has:疑点', '-has:doubt', 'has:图', 'has:tag', '-has:摘录', 'has:数字', 'has:same', 'is:未审', '-is:已用', 'is:filed', 'is:样稿', '选稿:采用', '-selection:held', '选稿:待阅', 'is:没有',
    '>50万元', '>=50万元', '-<50万元', '<=50万元', '>49人', '3..50人', '<100万', '-50万..100万元', '>0',
  );
  const dated = fc.constantFrom('2022年3月', '2022-03-09', '-2022年3月9日至4月', '2022年', '日期:2022', '2022年3月以来', '近三年', '标题:2022年', '"2022年"');
  const asked = fc.oneof({ weight: 4, arbitrary: ofRow }, dated, fc.constantFrom('zhiyuan', 'fuwu', 'zyfw', 'taiwan', '-fuwu'), { weight: 6, arbitrary: fc.tuple(field, word).map(([name, text]) => name + text) }, fc.constantFrom('2022-03..', '..2022-03', '-2022..2022', '标签:邻里', '标签:台'));
  return fc.array(fc.oneof({ weight: 5, arbitrary: asked }, fc.constantFrom('OR', '或', '(', ')', '-(')), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
};

/** What a query finds, with its words of pinyin and misread forms written out: which these are, their own tests say. */
export const scanned = (db: ReadDb, reports: ReadonlyMap<number, PlainReport>, typed: string, misread = false): number[] => {
  const asked = readQuery(db, { query: typed, misread }).query;
  return Array.from(reports).filter(([, one]) => scanReport(scannedReport(one), asked)).map(([seq]) => seq);
};
