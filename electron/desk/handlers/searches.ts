import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { SavedSearch } from '../../../shared/domain/saved-search.ts';
import { forgetQueries, lookedQueries, rememberQuery } from '../../archive/searches/looked-queries.ts';
import { markSeen, removeSearch, renameSearch, savedSearches, saveSearch, type KeptSearch } from '../../archive/searches/saved-searches.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Searcher } from '../lookups/searcher.ts';

/** News is counted so far. */
const mostNews = 999;

/** Searches that are kept, and queries that were looked at. */
export const searchesHandlers = (desk: DeskContext, searcher: Searcher) => ({
  'searches.list': async () => {
    const kept = desk.read((db) => ok(savedSearches(db)));
    if (!kept.ok) return kept;
    const saved = await withNews(searcher, kept.value);
    return saved.ok ? ok({ saved: saved.value }) : saved;
  },
  'searches.save': async ({ name, asked }) => {
    const kept = desk.write(['searches'], (db) => ok(saveSearch(db, name, asked, new Date().toISOString())));
    if (!kept.ok) return kept;
    const saved = await withNews(searcher, [kept.value]);
    if (!saved.ok) return saved;
    const [one] = saved.value;
    return one === undefined ? notThere(kept.value.id) : ok(one);
  },
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

async function withNews(searcher: Searcher, searches: readonly KeptSearch[]): Promise<Result<SavedSearch[]>> {
  const found = await searcher.turn().ask('news', { searches: searches.map(({ asked, seen }) => ({ asked, seen })), most: mostNews });
  if (!found.ok) return found;
  return ok(searches.map(({ id, name, asked, saved }, at) => {
    const news = found.value[at] ?? 0;
    return { id, name, asked, saved, fresh: Math.min(news, mostNews), ...(news > mostNews ? { more: true as const } : {}) };
  }));
}
