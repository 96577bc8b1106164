import { IssueId, ReportId } from '../../../shared/domain/ids.ts';
import type { Ran, SameMark } from '../../../shared/domain/same.ts';
import { versionOf } from '../migrate.ts';
import { sameStories } from '../migrations/0005-same-stories.ts';
import { all, list, one, type ReadDb } from '../sql.ts';

/** A report of a group, with what says which of them leads. */
export interface Member {
  readonly seq: number;
  readonly id: ReportId;
  readonly group: number;
  /** When it was published, or received where that is missing; ISO 8601. */
  readonly day: string;
  /** Characters of its body, as SQLite counts them. */
  readonly length: number;
}

interface MemberRow { seq: number; id: string; group_seq: number; day: string; length: number }
const members = `
  SELECT seq, id, group_seq, coalesce(published, received) AS day, length(body) AS length
  FROM report_sketches JOIN reports ON seq = report_seq`;
const toMember = ({ group_seq: group, id, ...row }: MemberRow): Member => ({ ...row, id: ReportId.parse(id), group });

/** An archive that is only read may be older than its groups. */
export const hasSameStories = (db: ReadDb): boolean => versionOf(db) >= sameStories.version;

/** All members of the groups these reports are in; none of reports that are alone. */
export function groupMembers(db: ReadDb, ids: readonly ReportId[]): Member[] {
  if (!hasSameStories(db)) return [];
  return all<MemberRow>(db, `${members} WHERE group_seq IN (
    SELECT group_seq FROM report_sketches JOIN reports ON seq = report_seq WHERE id IN (SELECT value FROM json_each(?)) AND group_seq IS NOT NULL) ORDER BY seq`, list(ids)).map(toMember);
}

/** Reports that have others of their story, by row number, each with its group; at most so many. */
export function groupedReports(db: ReadDb, most: number): ReadonlyMap<number, number> {
  if (!hasSameStories(db)) return new Map();
  return new Map(all<{ seq: number; group: number }>(db, 'SELECT report_seq AS seq, group_seq AS "group" FROM report_sketches WHERE group_seq IS NOT NULL LIMIT ?', most).map(({ seq, group }) => [seq, group]));
}

/** How many reports of each document are the same story as others; documents by row number, those without one left out. */
export function sameOfDocuments(db: ReadDb, documents: readonly number[]): ReadonlyMap<number, number> {
  if (!hasSameStories(db)) return new Map();
  return new Map(all<{ document: number; n: number }>(db, `
    SELECT document_seq AS document, count(*) AS n FROM reports JOIN report_sketches ON report_seq = seq
    WHERE document_seq IN (SELECT value FROM json_each(?)) AND group_seq IS NOT NULL GROUP BY 1`, list(documents)).map(({ document, n }) => [document, n]));
}

/** Which report of a group leads: the earliest published, or the longest; of equals the one that came in first. */
export type Leading = 'earliest' | 'fullest';
const earlier = (a: Member, b: Member): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
export const leadingFirst = (leading: Leading) => (a: Member, b: Member): number =>
  (leading === 'earliest' ? earlier(a, b) || b.length - a.length : b.length - a.length || earlier(a, b)) || a.seq - b.seq;

interface RanRow { issue_id: string; label: string; report_id: string }

/** Issues outside the bin that quote these reports, in the order they were made; only those of an issue's bulletin before it, where one is given. */
function issuesThatRan(db: ReadDb, ids: readonly string[], before: IssueId | undefined): Ran[] {
  const here = before === undefined ? undefined : one<{ seq: number; bulletin_seq: number; date: string }>(db, 'SELECT seq, bulletin_seq, date FROM issues WHERE id = ?', before);
  const earlierOnes = here === undefined ? '' : 'AND bulletin_seq = ? AND (date, seq) < (?, ?)';
  const values = here === undefined ? [] : [here.bulletin_seq, here.date, here.seq];
  return all<RanRow>(db, `
    SELECT DISTINCT issues.id AS issue_id, label, report_id, seq FROM issue_quotes JOIN issues ON seq = issue_seq
    WHERE report_id IN (SELECT value FROM json_each(?)) AND discarded IS NULL ${earlierOnes} ORDER BY seq`, list(ids), ...values)
    .map((row) => ({ issueId: IssueId.parse(row.issue_id), label: row.label, reportId: ReportId.parse(row.report_id) }));
}

/** What is known of these reports' stories, in the order asked for. */
export function sameMarks(db: ReadDb, ids: readonly ReportId[], before?: IssueId): SameMark[] {
  const found = groupMembers(db, ids);
  const byGroup = Map.groupBy(found, (member) => member.group);
  const groupOf = new Map(found.map((member) => [member.id, byGroup.get(member.group) ?? []]));
  const ran = Map.groupBy(issuesThatRan(db, [...new Set([...ids, ...found.map(({ id }) => id)])], before), ({ reportId }) => reportId);
  return ids.map((reportId) => {
    const group = groupOf.get(reportId) ?? [];
    const [first] = group;
    const own = first === undefined ? [reportId] : group.map(({ id }) => id);
    return { reportId, ...(first === undefined ? {} : { group: first.id }), count: own.length, ran: own.flatMap((id) => ran.get(id) ?? []) };
  });
}
