import { ReportId } from '../../../shared/domain/ids.ts';
import { simplify } from '../../../shared/text/simplify.ts';
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
/** `published` as it is written; `day` is it or, where it is not known, the day the report came in. */
interface ReportRow { seq: number; id: string; published: string | null; day: string; place: string | null; dateline: string | null; headline: string | null; body: string; group_seq: number | null }

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
  const here = whereabouts(db, report);
  return [...common]
    .filter(([, shared]) => shared.size >= fewestFigures)
    .map(([seq, shared]) => ({ other: rowOf(db, seq), shared }))
    .filter(({ other }) => sameDay(report, other) && samePlace(here, whereabouts(db, other)))
    .map(({ other, shared }) => ({ id: ReportId.parse(other.id), figures: [...shared.values()] }))
    .sort((a, b) => b.figures.length - a.figures.length || (a.id < b.id ? -1 : 1));
}

const reports = `
  SELECT seq, id, published, substr(coalesce(published, received), 1, 10) AS day, place, dateline, headline, body, group_seq FROM reports LEFT JOIN report_sketches ON report_seq = seq`;
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

/** Other reports that have a figure, of about the same day where both have one; a small figure only of the same thing. */
function reportsWith(db: ReadDb, figure: FigureRow, report: ReportRow): number[] {
  return all<{ seq: number }>(db, `
    SELECT DISTINCT report_figures.report_seq AS seq FROM report_figures JOIN reports ON seq = report_figures.report_seq
      LEFT JOIN report_sketches ON report_sketches.report_seq = seq
    WHERE unit = ? AND amount = ? AND value = ? AND (amount >= ${leastAmount} OR what = ?) AND seq <> ? AND discarded IS NULL
      AND (published IS NULL OR ? IS NULL OR abs(julianday(substr(published, 1, 10)) - julianday(?)) <= ${mostDays})
      AND (group_seq IS NULL OR group_seq IS NOT ?)
    LIMIT ${mostOfFigure}`, figure.unit, figure.amount, figure.value, figure.what, report.seq, report.published, report.day, report.group_seq).map((row) => row.seq);
}

/** About the same day; of a report that says none, days named in its words count (`3月6日`, in the other's year) as well as the one it came in on. */
function sameDay(one: ReportRow, other: ReportRow): boolean {
  if (near(one.day, other.day)) return true;
  const names = (undated: ReportRow, day: string): boolean => undated.published === null && daysNamed(undated.body, day.slice(0, 4)).some((named) => near(named, day));
  return names(one, other.day) || names(other, one.day);
}

const near = (one: string, other: string): boolean => Math.abs(Date.parse(one) - Date.parse(other)) <= mostDays * 86_400_000;
const daysNamed = (text: string, year: string): string[] =>
  Array.from(text.matchAll(/(?<![\d年])(\d{1,2})月(\d{1,2})日/gu), ([, month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** Where a report plays: the places it names for itself, in its tags or beside a figure, bare (云屏县 is 云屏); and its words, in which others' may stand. */
interface Whereabouts { readonly places: readonly string[]; readonly words: string }

function whereabouts(db: ReadDb, report: ReportRow): Whereabouts {
  const tagged = all<{ path: string }>(db, "SELECT path FROM report_tags JOIN tags ON tags.seq = tag_seq WHERE report_seq = ? AND kind = 'place'", report.seq).flatMap(({ path }) => belowProvince(path.split('/')));
  const counted = all<{ place: string }>(db, 'SELECT DISTINCT place FROM report_figures WHERE report_seq = ? AND place IS NOT NULL', report.seq).map(({ place }) => place);
  const named = [...tagged, ...counted, report.place ?? '', placeOfDateline(report.dateline ?? '')].map((place) => bare(simplify(place)));
  return { places: [...new Set(named)].filter((place) => place !== ''), words: simplify(`${report.headline ?? ''}\n${report.body}`) };
}

/** A province says as good as nothing of where something was; the places under it do. */
const belowProvince = (steps: readonly string[]): readonly string[] => (steps.length > 1 ? steps.slice(1) : steps);

/** 青湖 of `本报青湖3月6日电`, `海岸通讯社青湖3月6日电`: a dateline of one's own (`本报讯`) names no place. */
const placeOfDateline = (dateline: string): string => /^(?:.*?(?:本报|通讯社|新华社|中新社|日报|晚报|网|台))?\s*([\u3400-\u9fff]{2,8}?)\d{1,2}月\d{1,2}日/u.exec(dateline)?.[1] ?? '';

const bare = (place: string): string => place.replace(/(?<=..)(?:自治[州县旗]|地区|街道|[省市州县区旗盟镇乡村])$/u, '');

/** A place one names, and the other names or speaks of. Where neither names one that is no hindrance: the day and the figures agree. */
function samePlace(one: Whereabouts, other: Whereabouts): boolean {
  if (one.places.length === 0 && other.places.length === 0) return true;
  return one.places.some((here) => speaksOf(other, here)) || other.places.some((there) => speaksOf(one, there));
}

const speaksOf = ({ places, words }: Whereabouts, place: string): boolean => words.includes(place) || places.some((one) => one.includes(place) || place.includes(one));
