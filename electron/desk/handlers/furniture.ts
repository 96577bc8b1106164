import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { ok } from '../../../shared/contract/result.ts';
import { forgetLine, listLearned } from '../../archive/readings/set-aside.ts';
import type { DeskContext } from '../desk-context.ts';

/** What is set aside from a source because an editor did so before. */
export const furnitureHandlers = (desk: DeskContext) => ({
  'furniture.learned': () => desk.read((db) => ok({ lines: listLearned(db).map(({ source, form, line, count }) => ({ source, form, line, count })) })),
  'furniture.forget': ({ source, form }) => desk.write(['settings'], (db) => {
    forgetLine(db, source, form, true);
    return ok({});
  }),
}) satisfies Partial<DeskHandlers>;
