import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import type { SavedSearch } from '../../../shared/domain/saved-search.ts';
import { forgetQueries, lookedQueries, rememberQuery } from '../../archive/looked-queries.ts';
import { markSeen, removeSearch, renameSearch, savedSearches, saveSearch, type KeptSearch } from '../../archive/saved-searches.ts';
import type { ReadDb } from '../../archive/sql.ts';
import { countNewer } from '../../search/search.ts';
import type { DeskContext } from '../desk-context.ts';
import { withinRegion } from '../places/within-region.ts';

/** News is counted so far. */
const mostNews = 999;

/** Searches that are kept, and queries that were looked at. */
export const searchesHandlers = (desk: DeskContext) => ({
  'searches.list': () => desk.read((db) => ok({ saved: savedSearches(db).map((kept) => withNews(db, kept)) })),
  'searches.save': ({ name, asked }) => desk.write(['searches'], (db) => ok(withNews(db, saveSearch(db, name, asked, new Date().toISOString())))),
  'searches.rename': ({ id, name }) => desk.write(['searches'], (db) => {
    const others = savedSearches(db);
    if (!others.some((one) => one.id === id)) return notThere(id);
    return renameSearch(db, id, name) ? ok({}) : err({ kind: 'name-taken', name });
  }),
  'searches.remove': ({ id }) => desk.write(['searches'], (db) => (removeSearch(db, id) ? ok({}) : notThere(id))),
  'searches.seen': ({ id }) => desk.write(['searches'], (db) => (markSeen(db, id) ? ok({}) : notThere(id))),
  'searches.history': ({ text, limit = 200 }) => desk.read((db) => ok({ queries: lookedQueries(db, text?.trim() ?? '', limit) })),
  'searches.looked': ({ query }) => {
    const looked = query.trim().slice(0, longestQuery);
    return looked === '' ? ok({}) : desk.write(['searches'], (db) => {
      rememberQuery(db, looked, new Date().toISOString());
      return ok({});
    });
  },
  'searches.forget': ({ query }) => desk.write(['searches'], (db) => {
    forgetQueries(db, query);
    return ok({});
  }),
}) satisfies Partial<DeskHandlers>;

/** What is pasted into the search box by the page is no query to come back to. */
const longestQuery = 500;

const notThere = (id: string) => err({ kind: 'not-found', what: 'search', id } as const);

function withNews(db: ReadDb, { id, name, asked, saved, seen }: KeptSearch): SavedSearch {
  const news = countNewer(db, asked, withinRegion(db, asked.filters), seen, mostNews);
  return { id, name, asked, saved, fresh: Math.min(news, mostNews), ...(news > mostNews ? { more: true } : {}) };
}
