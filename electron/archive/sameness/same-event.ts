import { ReportId } from '../../../shared/domain/ids.ts';
import { hasSameStories } from './same-stories.ts';
import { all, one, type ReadDb } from '../sql.ts';

/** A report that tells of the same event, with the figures in common in the words of the one that asked. */
export interface SameEvent { readonly id: ReportId; readonly figures: readonly string[] }

/** Quantities that say when something was, not how much of something there was. */
const times = ['年', '月', '日', '号', '天', '时', '点', '分', '秒', '小时', '分钟', '周', 'day', 'hour', 'minute', 'week', 'month', 'year'];
/** Below this a number is so common that two reports having it is chance, unless they count the same thing. */
const leastAmount = 10;
/** Days between two reports of one event: papers print the next day, weeklies are left out. */
const mostDays = 2;
/** Reports looked at for one figure. */
const mostOfFigure = 500;
const fewestFigures = 2;

interface FigureRow { text: string; value: string; amount: number; unit: string; what: string | null; place: string | null }
interface ReportRow { seq: number; id: string; day: string; place: string | null; dateline: string | null; group_seq: number | null }

/** Reports of the same place and day with two figures equal, however worded, that are not copies of this one; most figures in common first. */
export function sameEvent(db: ReadDb, id: ReportId): SameEvent[] {
  if (!hasSameStories(db)) return [];
  const report = reportOf(db, id);
  if (report === undefined) return [];
  const figures = tellingFigures(db, report.seq);
  const common = new Map<number, Map<string, string>>();
  for (const figure of figures.values()) {
    for (const seq of reportsWith(db, figure, report)) {
      const known = common.get(seq) ?? new Map<string, string>();
      common.set(seq, known.set(keyOf(figure), figure.text));
    }
  }
  const here = placesOf(db, report);
  return [...common]
    .filter(([seq, shared]) => shared.size >= fewestFigures && samePlace(here, placesOf(db, rowOf(db, seq))))
    .map(([seq, shared]) => ({ id: ReportId.parse(rowOf(db, seq).id), figures: [...shared.values()] }))
    .sort((a, b) => b.figures.length - a.figures.length || (a.id < b.id ? -1 : 1));
}

const reports = `
  SELECT seq, id, coalesce(published, received) AS day, place, dateline, group_seq FROM reports LEFT JOIN report_sketches ON report_seq = seq`;
const reportOf = (db: ReadDb, id: ReportId): ReportRow | undefined => one<ReportRow>(db, `${reports} WHERE id = ? AND discarded IS NULL`, id);
function rowOf(db: ReadDb, seq: number): ReportRow {
  const row = one<ReportRow>(db, `${reports} WHERE seq = ?`, seq);
  if (row === undefined) throw new Error(`no report ${seq}`);
  return row;
}

const keyOf = ({ value, unit }: Pick<FigureRow, 'value' | 'unit'>): string => `${value} ${unit}`;

/** A report's figures that say something, each once. */
function tellingFigures(db: ReadDb, seq: number): Map<string, FigureRow> {
  const rows = all<FigureRow>(db, 'SELECT text, value, amount, unit, what, place FROM report_figures WHERE report_seq = ? ORDER BY ordinal', seq);
  return new Map(rows.filter(({ unit, amount, what }) => !times.includes(unit) && (amount >= leastAmount || what !== null)).map((row) => [keyOf(row), row]));
}

/** Other reports of about the same day that have a figure; a small one only of the same thing. */
function reportsWith(db: ReadDb, figure: FigureRow, report: ReportRow): number[] {
  return all<{ seq: number }>(db, `
    SELECT DISTINCT report_figures.report_seq AS seq FROM report_figures JOIN reports ON seq = report_figures.report_seq
      LEFT JOIN report_sketches ON report_sketches.report_seq = seq
    WHERE unit = ? AND amount = ? AND value = ? AND (amount >= ${leastAmount} OR what = ?) AND seq <> ? AND discarded IS NULL
      AND abs(julianday(substr(coalesce(published, received), 1, 10)) - julianday(substr(?, 1, 10))) <= ${mostDays}
      AND (group_seq IS NULL OR group_seq IS NOT ?)
    LIMIT ${mostOfFigure}`, figure.unit, figure.amount, figure.value, figure.what, report.seq, report.day, report.group_seq).map((row) => row.seq);
}

/** Every place a report names for itself, in its tags or beside a figure. */
function placesOf(db: ReadDb, report: ReportRow): string[] {
  const tagged = all<{ path: string }>(db, "SELECT path FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE report_seq = ? AND kind = 'place'", report.seq).flatMap(({ path }) => path.split('/'));
  const counted = all<{ place: string }>(db, 'SELECT DISTINCT place FROM report_figures WHERE report_seq = ? AND place IS NOT NULL', report.seq).map(({ place }) => place);
  return [...new Set([...tagged, ...counted, ...[report.place, report.dateline].filter((place) => place !== null)])].filter((place) => place !== '');
}

/** 云屏县 is 云屏; a place known of neither is no hindrance where the day and the figures agree. */
function samePlace(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 && other.length === 0) return true;
  return one.some((here) => other.some((there) => here.includes(there) || there.includes(here)));
}
