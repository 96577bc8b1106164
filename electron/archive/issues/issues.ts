import { issueCharacters, issueItems } from '../../../shared/issue/count.ts';
import { Issue, IssueLine } from '../../../shared/domain/issue.ts';
import type { BulletinId, IssueId } from '../../../shared/domain/ids.ts';
import { DamagedRow } from '../failures.ts';
import { all, one, run, type ReadDb, type WriteDb } from '../sql.ts';
import { parseStored } from '../readings/stored-reading.ts';

interface IssueRow { seq: number; id: string; body: string; changed: string; discarded: string | null }

/** Enters a new issue. `label` is how its language numbers it: 第12期. */
export function insertIssue(db: WriteDb, issue: Issue, label: string, changed: string): void {
  const { seq } = run(db, `
    INSERT INTO issues (id, bulletin_seq, name, template, label, number, total, date, items, characters, body, changed)
    SELECT ?, seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM bulletins WHERE id = ?`,
    issue.id, issue.name, issue.template, label, issue.number, issue.total ?? null, issue.date,
    issueItems(issue), issueCharacters(issue), JSON.stringify(issue), changed, issue.bulletinId);
  setQuotes(db, seq, issue);
}

/** Overwrites the draft; false where there is no such issue. */
export function saveDraft(db: WriteDb, issue: Issue, label: string, changed: string): boolean {
  const row = issueRow(db, issue.id);
  if (row === undefined || row.discarded !== null) return false;
  run(db, 'UPDATE issues SET name = ?, template = ?, label = ?, number = ?, total = ?, date = ?, items = ?, characters = ?, body = ?, changed = ? WHERE seq = ?',
    issue.name, issue.template, label, issue.number, issue.total ?? null, issue.date, issueItems(issue), issueCharacters(issue), JSON.stringify(issue), changed, row.seq);
  setQuotes(db, row.seq, issue);
  return true;
}

function setQuotes(db: WriteDb, issueSeq: number, issue: Issue): void {
  run(db, 'DELETE FROM issue_quotes WHERE issue_seq = ?', issueSeq);
  for (const quote of issue.quotes) {
    run(db, 'INSERT INTO issue_quotes (issue_seq, quote_id, report_id, snippet_id) VALUES (?, ?, ?, ?)', issueSeq, quote.id, quote.reportId, quote.snippetId ?? null);
  }
}

export const issueRow = (db: ReadDb, id: IssueId): IssueRow | undefined => one<IssueRow>(db, 'SELECT seq, id, body, changed, discarded FROM issues WHERE id = ?', id);

/** An issue's draft; one in the bin is not found. */
export function getIssue(db: ReadDb, id: IssueId): Issue | undefined {
  const row = issueRow(db, id);
  return row === undefined || row.discarded !== null ? undefined : parseStored(Issue, row.body, `issue ${id}`);
}

/** When the draft was stored, ISO 8601; undefined where there is none or it is in the bin. */
export function draftStamp(db: ReadDb, id: IssueId): string | undefined {
  const row = issueRow(db, id);
  return row === undefined || row.discarded !== null ? undefined : row.changed;
}

interface LineRow {
  id: string; bulletin_id: string; name: string; template: string; number: number; total: number | null; date: string; items: number; characters: number; changed: string;
}
const lines = `
  SELECT issues.id, bulletins.id AS bulletin_id, issues.name, issues.template, number, total, date, items, characters, changed
  FROM issues JOIN bulletins ON bulletins.seq = bulletin_seq WHERE issues.discarded IS NULL`;

function toLine({ bulletin_id: bulletinId, total, ...row }: LineRow): IssueLine {
  const parsed = IssueLine.safeParse({ ...row, bulletinId, ...(total === null ? {} : { total }) });
  if (!parsed.success) throw new DamagedRow(`issue ${row.id}`);
  return parsed.data;
}

/** Issues outside the bin, last changed first; of one bulletin or of all. */
export function listIssues(db: ReadDb, bulletinId?: BulletinId): IssueLine[] {
  const rows = bulletinId === undefined
    ? all<LineRow>(db, `${lines} ORDER BY changed DESC, issues.seq DESC`)
    : all<LineRow>(db, `${lines} AND bulletins.id = ? ORDER BY changed DESC, issues.seq DESC`, bulletinId);
  return rows.map(toLine);
}

/** To the bin (a time) or back out of it (null); false where there is no such issue. */
export function setIssueDiscarded(db: WriteDb, id: IssueId, when: string | null): boolean {
  return run(db, 'UPDATE issues SET discarded = ? WHERE id = ?', when, id).changes > 0;
}
