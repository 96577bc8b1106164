const kept = 'caibian.token';

/**
 * The word that opens the socket. It comes in the address's fragment, which no server sees and no referrer carries;
 * from there it goes to the tab's own storage, so that a reload still works and the address bar shows nothing to copy.
 */
export function takeToken(location: Pick<Location, 'hash' | 'pathname' | 'search'>, storage: Pick<Storage, 'getItem' | 'setItem'>, history: Pick<History, 'replaceState'>): string {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return storage.getItem(kept) ?? '';
  storage.setItem(kept, token);
  history.replaceState(null, '', location.pathname + location.search);
  return token;
}
