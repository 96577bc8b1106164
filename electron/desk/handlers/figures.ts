import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { searchFigures } from '../../archive/figures/figure-search.ts';
import { countDueFigures, figuresOfReport } from '../../archive/figures/figures.ts';
import { placeOfReport } from '../../archive/reports.ts';
import { matchingReportSeqs } from '../../search/search.ts';
import type { DeskContext } from '../desk-context.ts';
import { withinRegion } from '../places/within-region.ts';
import { freshFigures, takeFigures, takeFiguresOf } from '../figures/take-figures.ts';

/** A search waits so long for figures that are due, in ms; the rest is taken in the background. */
const patience = 1500;

/** The figures ledger. What is due is taken before it is shown. */
export const figureHandlers = (desk: DeskContext) => ({
  'figures.ofReport': ({ reportId }) => {
    const place = desk.read((db) => {
      const found = placeOfReport(db, reportId);
      return found === undefined ? err({ kind: 'not-found', what: 'report', id: reportId }) : ok(found);
    });
    if (!place.ok) return place;
    const { seq } = place.value;
    const fresh = desk.read((db) => ok(freshFigures(db, seq)));
    if (!fresh.ok) return fresh;
    if (fresh.value === undefined) return desk.read((db) => ok({ figures: figuresOfReport(db, seq) }));
    // An archive that may not be written keeps none, and they are few.
    if (desk.archive().readOnly) return ok({ figures: fresh.value });
    return desk.write([], (db) => {
      takeFiguresOf(db, seq);
      return ok({ figures: figuresOfReport(db, seq) });
    });
  },
  'figures.search': async ({ query, filters, unit, what, min, max, sort, offset, limit }) => {
    const until = performance.now() + patience;
    const taken = await takeFigures(desk, () => performance.now() < until);
    if (!taken.ok) return taken;
    return desk.read((db) => {
      const isNarrowed = query.trim() !== '' || Object.keys(filters).length > 0;
      const reports = isNarrowed ? matchingReportSeqs(db, query, withinRegion(db, filters), 'newest') : undefined;
      return ok({ ...searchFigures(db, { reports, unit, what: what?.trim(), min, max }, sort, offset, limit), due: countDueFigures(db) });
    });
  },
}) satisfies Partial<DeskHandlers>;
