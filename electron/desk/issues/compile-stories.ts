import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { ReportId } from '../../../shared/domain/ids.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import type { Snippet } from '../../../shared/domain/snippet.ts';
import type { Tag } from '../../../shared/domain/tag.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { fillSections } from '../../../shared/issue/fill-sections.ts';
import { itemFromSnippets, type PlacedItem } from '../../../shared/issue/place.ts';
import { makeId } from '../../archive/id.ts';
import { allReportIds, getReport, reportIdsOfSeqs } from '../../archive/reports.ts';
import { getSnippets, snippetsByPath } from '../../archive/issues/snippets.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { matchingReportSeqs } from '../../search/search.ts';
import type { CompileRequest } from './compile-request.ts';
import { placeReport } from './place-report.ts';

/** One item of a compiled issue, with the tags that say where it belongs. */
export interface Story extends PlacedItem { readonly tags: readonly Tag[] }

/** The stories a request asks for: passages of one report together, whole reports in order of import. */
export function chooseStories(db: ReadDb, request: CompileRequest): Result<Story[]> {
  const { snippetIds, tags, query, reportIds } = request;
  if (snippetIds !== undefined) {
    const snippets = getSnippets(db, snippetIds);
    const missing = snippetIds.find((id) => !snippets.some((one) => one.id === id));
    return missing === undefined ? ok(fromSnippets(snippets)) : err({ kind: 'not-found', what: 'snippet', id: missing });
  }
  if (tags !== undefined) return ok(fromSnippets(snippetsByPath(db, tags)));
  // A story named twice goes in once.
  if (reportIds !== undefined) return fromReports(db, [...new Set(reportIds)]);
  return fromReports(db, query === undefined ? allReportIds(db) : reportIdsOfSeqs(db, matchingReportSeqs(db, query, {}, 'filed')));
}

function fromSnippets(snippets: readonly Snippet[]): Story[] {
  const byReport = Map.groupBy(snippets, (snippet) => snippet.reportId);
  return [...byReport.values()].map((ofReport) => ({ ...itemFromSnippets(ofReport, makeId), tags: ofReport.flatMap((one) => one.tags) }));
}

function fromReports(db: ReadDb, ids: readonly ReportId[]): Result<Story[]> {
  const stories: Story[] = [];
  for (const id of ids) {
    const placed = placeReport(db, id);
    if (!placed.ok) return placed;
    stories.push({ ...placed.value, tags: getReport(db, id)?.tags ?? [] });
  }
  return ok(stories);
}

/** Puts stories into the sections of an issue that is still empty, in their order. */
export function placeStories(issue: Issue, template: Template, stories: readonly Story[]): Issue {
  const places = fillSections(template.sections, stories);
  const sections = issue.sections.map((section, place) => ({
    ...section, items: stories.filter((_, index) => places[index] === place).map((story) => story.item),
  }));
  return { ...issue, sections, quotes: stories.flatMap((story) => story.quotes) };
}
