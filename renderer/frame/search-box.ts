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
