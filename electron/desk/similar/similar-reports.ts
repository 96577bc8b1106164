import type { RequestOf, ResponseOf } from '../../../shared/contract/desk-api.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { ReportId } from '../../../shared/domain/ids.ts';
import { titleFields } from '../../../shared/domain/reading.ts';
import { reportBodies, getReport } from '../../archive/reports.ts';
import { reportLines } from '../../archive/report-lines.ts';
import { groupMembers } from '../../archive/sameness/same-stories.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { searchAnyOf, tellingTerms } from '../../search/any-of.ts';
import { characteristicWords } from './characteristic-words.ts';

/** Words that are weighed against the archive, those that are searched by, and hits that are weighed again of each that is shown. */
const weighed = 24;
const asked = 10;
const looked = 60;

interface Source { readonly titles: readonly string[]; readonly paragraphs: readonly string[]; readonly id?: ReportId }

/**
 * Reports like one, or like a text: those in which most of its telling words stand, each weighed by how rare it is in the language and
 * in the archive. The same story under another report comes last and is marked.
 */
export function similarReports(db: ReadDb, request: RequestOf<'search.similar'>): Result<ResponseOf<'search.similar'>> {
  const began = performance.now();
  const source = sourceOf(db, request);
  if (source === undefined) return err({ kind: 'not-found', what: 'report', id: 'reportId' in request ? request.reportId : '' });
  const terms = tellingTerms(db, characteristicWords(source.titles, source.paragraphs, weighed), asked);
  const hits = searchAnyOf(db, terms.map(({ word }) => word), looked).filter(({ id }) => id !== source.id);
  const ids = hits.map(({ id }) => id);
  const lines = new Map(reportLines(db, ids).map((line) => [line.id, line]));
  const bodies = reportBodies(db, ids);
  const same = sameAs(db, source.id, ids);
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = hits.flatMap((hit) => {
    const report = lines.get(hit.id);
    if (report === undefined) return [];
    const text = searchedText(`${report.kicker ?? ''}\n${report.headline ?? ''}\n${bodies.get(hit.id) ?? ''}`).text;
    const has = terms.filter(({ word }) => text.includes(word));
    const likeness = has.reduce((sum, { weight }) => sum + weight, 0) / Math.max(all, 1);
    return likeness < leastLikeness ? [] : [{ likeness, hit: { ...hit, report, shared: has.map(({ word }) => word), ...(same.has(hit.id) ? { same: true as const } : {}) } }];
  });
  found.sort((a, b) => Number(a.hit.same ?? false) - Number(b.hit.same ?? false) || b.likeness - a.likeness);
  return ok({ words: terms.map(({ word }) => word), hits: found.slice(0, request.limit ?? shown).map(({ hit }) => hit), milliseconds: performance.now() - began });
}

const shown = 20;
/** The share of the words, by their weight, that a report must have to be called alike. */
const leastLikeness = 0.15;

function sourceOf(db: ReadDb, request: RequestOf<'search.similar'>): Source | undefined {
  if ('text' in request) return { titles: [], paragraphs: request.text.split('\n') };
  const report = getReport(db, request.reportId);
  return report === undefined ? undefined : { titles: titleFields.map((field) => report[field]?.text ?? ''), paragraphs: report.paragraphs.map(({ text }) => text), id: report.id };
}

function sameAs(db: ReadDb, id: ReportId | undefined, others: readonly ReportId[]): ReadonlySet<ReportId> {
  if (id === undefined) return new Set();
  const members = groupMembers(db, [id, ...others]);
  const group = members.find((member) => member.id === id)?.group;
  return new Set(group === undefined ? [] : members.filter((member) => member.group === group).map((member) => member.id));
}
