import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { ok } from '../../../shared/contract/result.ts';
import { BulletinId } from '../../../shared/domain/ids.ts';
import { nextNumber } from '../../../shared/issue/numbering.ts';
import { listBulletins, saveBulletin } from '../../archive/issues/bulletins.ts';
import { newId } from '../../archive/id.ts';
import { listIssues } from '../../archive/issues/issues.ts';
import { loadTemplates } from '../../word/templates/load-templates.ts';
import type { DeskContext } from '../desk-context.ts';
import { today } from '../../archive/local-date.ts';

/** Templates and the series that use them. */
export const bulletinHandlers = (desk: DeskContext) => ({
  'templates.list': () => {
    const { templates, invalid } = loadTemplates(desk.options.templateFolders);
    return ok({ templates: [...templates], invalid: [...invalid] });
  },
  'bulletins.list': () => desk.read((db) => ok({
    bulletins: listBulletins(db).map((bulletin) => {
      const { number, total } = nextNumber(bulletin, listIssues(db, bulletin.id), today());
      return { ...bulletin, nextNumber: number, ...(total === undefined ? {} : { nextTotal: total }) };
    }),
  })),
  'bulletins.save': ({ id = newId(BulletinId), ...rest }) => desk.write(['bulletins'], (db) => {
    const bulletin = { ...rest, id };
    saveBulletin(db, bulletin);
    return ok(bulletin);
  }),
}) satisfies Partial<DeskHandlers>;
