import type { DeskHandlers, ResponseOf } from '../../../shared/contract/desk-api.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { ReportId } from '../../../shared/domain/ids.ts';
import { combineItems } from '../../../shared/issue/combine.ts';
import type { PlacedItem } from '../../../shared/issue/place.ts';
import { compareStories, shapeOf } from '../../../shared/text/sameness/compare-stories.ts';
import { documentRow } from '../../archive/documents.ts';
import { reportLines } from '../../archive/report-lines.ts';
import { reportBodies } from '../../archive/reports.ts';
import { sameEvent } from '../../archive/sameness/same-event.ts';
import { groupMembers, leadingFirst, sameMarks } from '../../archive/sameness/same-stories.ts';
import { getSettings } from '../../archive/settings.ts';
import type { ReadDb } from '../../archive/sql.ts';
import type { DeskContext } from '../desk-context.ts';
import { takeFigures } from '../figures/take-figures.ts';
import type { Searcher } from '../lookups/searcher.ts';
import { placeReport } from '../issues/place-report.ts';

/** Members of a story that are shown; each is held against the one asked for. */
const mostMembers = 100;
/** A look for events waits so long for figures that are due, in ms. */
const patience = 250;

/** Same stories 同稿, what ran already 重稿, and reports of the same event 同一事件. */
export const samenessHandlers = (desk: DeskContext, searcher: Searcher) => ({
  'same.marks': ({ reportIds, issueId }) => desk.read((db) => ok({ marks: sameMarks(db, reportIds, issueId) })),
  'same.of': ({ reportId }) => desk.read((db) => {
    const found = groupMembers(db, [reportId]).sort(leadingFirst(getSettings(db).leading)).slice(0, mostMembers).map(({ id }) => id);
    const ids = found.length === 0 ? [reportId] : found;
    const bodies = reportBodies(db, [reportId, ...ids]);
    const shape = shapeOf(bodies.get(reportId) ?? '');
    const members = reportLines(db, ids).map((report, at) => {
      const { alike, held } = report.id === reportId ? { alike: 1, held: 1 } : compareStories(shape, shapeOf(bodies.get(report.id) ?? ''));
      return { report, file: documentRow(db, report.documentId)?.name ?? '', alike, held, leads: at === 0 };
    });
    return ok({ members });
  }),
  'same.folded': ({ view, ...request }) => searcher.turn(view).ask('folded', request),
  'same.event': async ({ reportId }) => {
    // Events are known by figures: what is due of them is taken first, for a moment; an import goes on in the background.
    const until = performance.now() + patience;
    const taken = await takeFigures(desk, () => performance.now() < until);
    return taken.ok ? desk.read((db) => eventOf(db, reportId)) : taken;
  },
  'issues.itemFromReports': ({ reportIds }) => desk.read((db) => {
    const placed: PlacedItem[] = [];
    for (const id of new Set(reportIds)) {
      const one = placeReport(db, id);
      if (!one.ok) return one;
      placed.push(one.value);
    }
    return placed.length === 0 ? err({ kind: 'nothing-to-compile' }) : ok(combineItems(placed));
  }),
}) satisfies Partial<DeskHandlers>;

function eventOf(db: ReadDb, id: ReportId): Result<ResponseOf<'same.event'>> {
  const found = new Map(sameEvent(db, id).map((one) => [one.id, one.figures]));
  return ok({ reports: reportLines(db, [...found.keys()]).map((report) => ({ report, figures: [...found.get(report.id) ?? []] })) });
}
