import type { CallName, EventOf } from '../../shared/contract/desk-api.ts';

type Kind = EventOf<'changed'>['what'][number];

const calls: Readonly<Record<Exclude<Kind, 'archive'>, readonly CallName[]>> = {
  documents: ['documents.list', 'documents.get', 'documents.pictures', 'documents.bin', 'desk.info', 'figures.search', 'furniture.learned'],
  reports: [
    'reports.get', 'documents.list', 'documents.get', 'documents.pictures', 'search.run', 'search.facets', 'search.places', 'search.complete', 'search.similar', 'searches.list', 'tags.list', 'tags.complete', 'desk.info', 'snippets.find',
    'same.marks', 'same.of', 'same.folded', 'same.event', 'reports.reasons', 'reports.selectionCounts', 'issues.propose', 'doubts.lookUp', 'doubts.weigh', 'reports.suggestTags', 'figures.ofReport', 'figures.search',
  ],
  snippets: ['snippets.list', 'snippets.get', 'snippets.find', 'tags.list', 'tags.complete', 'issues.propose'],
  tags: ['tags.list', 'tags.complete', 'snippets.list', 'snippets.get', 'reports.get', 'documents.get', 'search.run', 'search.facets', 'search.complete', 'reports.suggestTags'],
  bulletins: ['bulletins.list', 'templates.list'],
  issues: ['issues.list', 'issues.versions', 'bulletins.list', 'snippets.list', 'search.run', 'reports.get', 'same.marks', 'same.of', 'same.event'],
  settings: ['settings.get', 'furniture.learned', 'topics.get', 'reports.suggestTags', 'search.run', 'same.of'],
  marked: ['intake.marked'],
  searches: ['searches.list', 'searches.history'],
};

/** The calls whose answers are stale once rows of these kinds have changed; `all` when the archive itself was exchanged. */
export function staleCalls(what: readonly Kind[]): ReadonlySet<string> | 'all' {
  const stale = new Set<string>();
  for (const kind of what) {
    if (kind === 'archive') return 'all';
    for (const name of calls[kind]) stale.add(name);
  }
  return stale;
}
