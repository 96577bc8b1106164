import { all, type ReadDb } from '../../electron/archive/sql.ts';
import type { PlainReport } from './searching/search-archive.ts';

interface Row { seq: number; kicker: string | null; headline: string | null; subhead: string | null; body: string; byline: string; source: string | null; place: string | null; day: string }

/** Every report that is not in the bin, as plain words, by its row. */
export function plainReports(db: ReadDb): Map<number, PlainReport> {
  const rows = all<Row>(db, 'SELECT seq, kicker, headline, subhead, body, byline, source, place, coalesce(published, received) AS day FROM reports WHERE discarded IS NULL ORDER BY seq');
  return new Map(rows.map(({ seq, kicker, headline, subhead, body, source, place, byline, day }) => [seq, {
    kicker: kicker ?? '', headline: headline ?? '', subhead: subhead ?? '', paragraphs: body === '' ? [] : body.split('\n'), source: source ?? '', place: place ?? '', byline, published: day,
  }]));
}

/** Twenty queries made of words of the reports themselves. */
export function queriesFrom(reports: ReadonlyMap<number, PlainReport>, random: () => number): string[] {
  const texts = [...reports.values()].flatMap(({ headline = '', paragraphs = [] }) => [headline, ...paragraphs]).filter((text) => text.length > 8);
  const cut = (): string => {
    const text = texts[Math.floor(random() * texts.length)] ?? '志愿';
    return text.slice(Math.floor(random() * (text.length - 4))).slice(0, 1 + Math.floor(random() * 5)).replace(/[\s()"“”]/gu, '');
  };
  const shapes = [() => cut(), () => `"${cut()}"`, () => `${cut()} ${cut()}`, () => `${cut()} OR ${cut()}`, () => `${cut()} -${cut()}`, () => `标题:${cut()}`];
  return Array.from({ length: 20 }, (_, i) => shapes[i % shapes.length]?.() ?? '');
}
