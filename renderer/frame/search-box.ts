/** The search box is found by its id: the command that leads to it stands elsewhere. */
export const searchBoxId = 'search-past-coverage';

export function focusSearch(): void {
  const box = document.getElementById(searchBoxId);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}

/** How long, in ms, the keyboard waits in a place for a list that is still being loaded, or that a search is yet to fill. */
const listPatience = 5000;

/** Leads from the search box into the list it fills; where there is none yet, into the place, and on into the list once it stands there. */
export function focusMainList(): void {
  const until = performance.now() + listPatience;
  const seek = (): void => {
    const list = document.querySelector<HTMLElement>('[data-main-list]');
    const place = document.querySelector('main');
    (list ?? place)?.focus();
    if (list === null && performance.now() < until) requestAnimationFrame(() => { if (document.activeElement === place) seek(); });
  };
  seek();
}

/** Leaves the search box for the place one goes to by name. */
export function leaveSearchBox(): void {
  if (document.activeElement?.id === searchBoxId) document.querySelector('main')?.focus();
}

/** On arrival in a place the keyboard stands in its list, once that is there, unless it was already put somewhere (the search box, a field). */
export function focusOnArrival(until = performance.now() + listPatience): void {
  const active = document.activeElement;
  const place = document.querySelector('main');
  if (active !== null && active !== document.body && active !== place && active.closest('nav') === null) return;
  const list = document.querySelector<HTMLElement>('[data-main-list]');
  if (list) {
    list.focus();
    return;
  }
  // A place without a list: Tab goes on from its beginning.
  place?.focus();
  if (performance.now() < until) requestAnimationFrame(() => { focusOnArrival(until); });
}

/** A dialog that is closing gives the keyboard back to where it was; what it has led to has a list, and that takes it then. */
export function focusOnceClosed(until = performance.now() + listPatience): void {
  if ((document.activeElement?.closest('[role="dialog"]') ?? null) === null) focusOnArrival(until);
  else if (performance.now() < until) requestAnimationFrame(() => { focusOnceClosed(until); });
}

/**
 * What had the keyboard is gone or can no longer have it (a field that closed, a button pressed for the last time): the
 * keyboard goes back to the list, never to nowhere. Returns how to stop.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  const note = (event: FocusEvent): void => { last = event.target instanceof Element ? event.target : null; };
  const restore = (): void => {
    if (last === null || document.activeElement !== document.body || (last.isConnected && !last.matches(':disabled'))) return;
    last = null;
    // What closes may give the focus back itself, a frame later.
    requestAnimationFrame(() => { requestAnimationFrame(() => { if (document.activeElement === document.body) focusOnArrival(); }); });
  };
  const watch = new MutationObserver(restore);
  document.addEventListener('focusin', note);
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    document.removeEventListener('focusin', note);
    watch.disconnect();
  };
}
