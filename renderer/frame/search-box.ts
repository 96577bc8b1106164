/** The search box is found by its id: the command that leads to it stands elsewhere. */
export const searchBoxId = 'search-past-coverage';

export function focusSearch(): void {
  const box = document.getElementById(searchBoxId);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}

/** Leads from the search box into the list it fills. */
export function focusMainList(): void {
  document.querySelector<HTMLElement>('[data-main-list]')?.focus();
}

/** Frames to wait for a screen that is still being loaded. */
const patience = 60;

/** On arrival in a place the keyboard stands in its list, unless it was already put somewhere (the search box, a field). */
export function focusOnArrival(frames = patience): void {
  const active = document.activeElement;
  if (active !== null && active !== document.body && active.closest('nav') === null) return;
  const list = document.querySelector<HTMLElement>('[data-main-list]');
  if (list) list.focus();
  else if (frames > 0) requestAnimationFrame(() => { focusOnArrival(frames - 1); });
}
