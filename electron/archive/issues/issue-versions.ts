import { Issue, IssueVersion } from '../../../shared/domain/issue.ts';
import { VersionId, type IssueId } from '../../../shared/domain/ids.ts';
import { issueCharacters } from '../../../shared/issue/count.ts';
import { DamagedRow } from '../failures.ts';
import { newId } from '../id.ts';
import { issueRow } from './issues.ts';
import { all, one, run, type ReadDb, type WriteDb } from '../sql.ts';
import { parseStored } from '../readings/stored-reading.ts';

interface VersionRow { id: string; reason: string; label: string; made: string; characters: number }

function toVersion(issueId: IssueId, row: VersionRow): IssueVersion {
  const parsed = IssueVersion.safeParse({ ...row, issueId });
  if (!parsed.success) throw new DamagedRow(`version ${row.id}`);
  return parsed.data;
}

/** Keeps the draft as it stands; undefined where there is no such issue. */
export function keepVersion(db: WriteDb, issueId: IssueId, reason: IssueVersion['reason'], label: string): IssueVersion | undefined {
  const row = issueRow(db, issueId);
  if (row === undefined || row.discarded !== null) return undefined;
  const version: IssueVersion = {
    id: newId(VersionId), issueId, reason, label, made: new Date().toISOString(), characters: issueCharacters(parseStored(Issue, row.body, `issue ${issueId}`)),
  };
  run(db, 'INSERT INTO issue_versions (id, issue_seq, reason, label, made, characters, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    version.id, row.seq, reason, label, version.made, version.characters, row.body);
  return version;
}

/** Every version kept of an issue, newest first. */
export function listVersions(db: ReadDb, issueId: IssueId): IssueVersion[] {
  return all<VersionRow>(db, `
    SELECT issue_versions.id, reason, issue_versions.label, made, issue_versions.characters FROM issue_versions JOIN issues ON issues.seq = issue_seq
    WHERE issues.id = ? ORDER BY issue_versions.seq DESC`, issueId).map((row) => toVersion(issueId, row));
}

/** The issue as it was when the version was kept. */
export function getVersion(db: ReadDb, id: VersionId): Issue | undefined {
  const row = one<{ body: string }>(db, 'SELECT body FROM issue_versions WHERE id = ?', id);
  return row === undefined ? undefined : parseStored(Issue, row.body, `version ${id}`);
}
