import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { ok } from '../../../shared/contract/result.ts';
import { rejectionReasons, selectEach, selectionCounts } from '../../archive/selections.ts';
import type { DeskContext } from '../desk-context.ts';

/** Choosing 选稿 many reports at once, and how each source fared. */
export const choosingHandlers = (desk: DeskContext) => ({
  'reports.selectEach': ({ selections }) => desk.write(['reports'], (db) => {
    selectEach(db, selections);
    return ok({});
  }),
  'reports.reasons': () => desk.read((db) => ok({ reasons: rejectionReasons(db) })),
  'reports.selectionCounts': (days) => desk.read((db) => ok({ sources: selectionCounts(db, days) })),
}) satisfies Partial<DeskHandlers>;
