import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { Tag } from '../../../shared/domain/tag.ts';
import { completeTags, listTags, renameTag } from '../../archive/tags.ts';
import { noteRetagged } from '../../search/engine/facets/retagged.ts';
import type { DeskContext } from '../desk-context.ts';

export const tagHandlers = (desk: DeskContext) => ({
  'tags.list': () => desk.read((db) => ok({ tags: listTags(db) })),
  'tags.complete': ({ text, limit }) => desk.read((db) => ok({ tags: completeTags(db, text, limit) })),
  'tags.rename': ({ kind, from, to }) => {
    const named = Tag.safeParse({ kind, path: to });
    if (!named.success) return err({ kind: 'invalid-request', detail: `tag ${to}` });
    return desk.write(['tags', 'snippets', 'reports'], (db) => {
      renameTag(db, kind, from, named.data.path);
      noteRetagged(db, null);
      return ok({});
    });
  },
}) satisfies Partial<DeskHandlers>;
