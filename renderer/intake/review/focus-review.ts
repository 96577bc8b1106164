/** Brings the keyboard to the document under review. */
export function focusReview(): void {
  document.querySelector<HTMLElement>('[data-pane="review"] [role="list"]')?.focus();
}

/** Once a field in it has closed: unless the focus has gone somewhere by itself, it is back in the document. */
export function focusReviewAfterField(): void {
  requestAnimationFrame(() => { if (document.activeElement === null || document.activeElement === document.body) focusReview(); });
}
