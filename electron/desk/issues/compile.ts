import { err, ok, type Result } from '../../../shared/contract/result.ts';
import { BulletinId } from '../../../shared/domain/ids.ts';
import type { Bulletin, Issue } from '../../../shared/domain/issue.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { nextNumber } from '../../../shared/issue/numbering.ts';
import { listBulletins, saveBulletin } from '../../archive/issues/bulletins.ts';
import { newId } from '../../archive/id.ts';
import { keepVersion } from '../../archive/issues/issue-versions.ts';
import { getIssue, listIssues, saveDraft } from '../../archive/issues/issues.ts';
import type { ReadDb, WriteDb } from '../../archive/sql.ts';
import type { CompileRequest } from './compile-request.ts';
import { chooseStories, placeStories } from './compile-stories.ts';
import type { DeskContext } from '../desk-context.ts';
import { reportsDue, takeFiguresDue } from '../figures/figures-for-search.ts';
import { issueLabel } from './issue-label.ts';
import { today } from '../../archive/local-date.ts';
import { makeIssue } from './new-issue.ts';
import { findTemplate } from './templates.ts';
import { writeIssue } from './write-issue.ts';

/** ms. */
const figurePatience = 120_000;

export interface Compiled { readonly issue: Issue; readonly bytes: Uint8Array; readonly fileName: string }

/**
 * Makes an issue of the template's bulletin without an editor and writes it as a Word file. The bulletin is made where
 * there is none. A number the bulletin has already is not made again: that issue is written as it stands, the same bytes.
 */
export async function compileIssue(desk: DeskContext, request: CompileRequest): Promise<Result<Compiled>> {
  const template = findTemplate(desk, request.template);
  if (!template.ok) return template;
  const made = desk.read((db) => ok(existing(db, request)));
  if (!made.ok) return made;
  // A query by figures takes all its hits, so all its reports are looked through.
  const { query } = request;
  if (made.value === undefined && query !== undefined) {
    const due = desk.read((db) => ok(reportsDue(db, { query }, {})));
    if (due.ok) await takeFiguresDue(desk, due.value, figurePatience);
  }
  const issue = made.value === undefined ? desk.write(['bulletins', 'issues', 'reports', 'snippets'], (db) => makeCompiled(db, template.value, request)) : ok(made.value);
  if (!issue.ok) return issue;
  const sources = request.sources ?? issue.value.sources;
  const written = await writeIssue(desk, { ...issue.value, sources }, template.value);
  return written.ok ? ok({ issue: issue.value, ...written.value }) : written;
}

const bulletinOf = (db: ReadDb, template: string): Bulletin | undefined => listBulletins(db).find((one) => one.template === template);

/** The issue that has the number asked for: of the date's year where a date is given, else the latest. */
function existing(db: ReadDb, { template, number, date }: CompileRequest): Issue | undefined {
  const bulletin = number === undefined ? undefined : bulletinOf(db, template);
  if (bulletin === undefined) return undefined;
  const lines = listIssues(db, bulletin.id).filter((line) => line.number === number
    && (date === undefined || bulletin.numbering === 'continuous' || line.date.slice(0, 4) === date.slice(0, 4)));
  const latest = lines.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  return latest === undefined ? undefined : getIssue(db, latest.id);
}

function makeCompiled(db: WriteDb, template: Template, request: CompileRequest): Result<Issue> {
  const stories = chooseStories(db, request);
  if (!stories.ok) return stories;
  if (stories.value.length === 0) return err({ kind: 'nothing-to-compile' });
  const bulletin = bulletinOf(db, template.name) ?? newBulletin(db, template);
  const date = request.date ?? today();
  const next = nextNumber(bulletin, listIssues(db, bulletin.id), date);
  const empty = makeIssue(db, bulletin, template, { ...next, number: request.number ?? next.number, date });
  if (!empty.ok) return empty;
  const issue = placeStories({ ...empty.value, sources: request.sources ?? bulletin.sources }, template, stories.value);
  saveDraft(db, issue, issueLabel(issue, template.language), new Date().toISOString());
  keepVersion(db, issue.id, 'exported', '');
  return ok(issue);
}

/** The bulletin a template proposes, numbered from 1 each year. */
function newBulletin(db: WriteDb, template: Template): Bulletin {
  const bulletin: Bulletin = {
    id: newId(BulletinId), name: template.masthead.name === '' ? template.title[template.language] : template.masthead.name,
    issuer: template.masthead.issuer, template: template.name, numbering: 'yearly', firstNumber: 1,
    imprint: { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' }, sources: template.sources,
  };
  saveBulletin(db, bulletin);
  return bulletin;
}
