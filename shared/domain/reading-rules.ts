/**
 * Every rule that takes a step when a page is read: what an edit of a reading names in `rule`. The interface gives each its reason
 * in a sentence (`reading-rules` of the dictionaries). A reading that a person corrected names `editor`.
 */
export const readingRules = [
  // Lines and words that belong to the page.
  'breadcrumb', 'tool-bar', 'beside-the-tool-bar', 'channel-bar', 'next-article', 'back-link', 'related-heading', 'related-link', 'app-call', 'copyright', 'site-footer', 'counter', 'contact',
  'page-number', 'running-head', 'page-head', 'page-foot', 'site-name', 'paper-name', 'contents-entry', 'imprint', 'release-line', 'wire-line', 'letter', 'author-office', 'divider', 'web-address', 'picture-file-name', 'picture',
  'format-says', 'database-line', 'index-entry', 'account-card', 'attachment', 'comment', 'page-end', 'post-note', 'repeated-title', 'above-the-first-story', 'between-fields', 'beside-the-time', 'after-value', 'said-before', 'set-aside-before',
  // Marks that are no words of the text.
  'title-mark', 'text-mark', 'caption-pointer', 'deck-label', 'bracket', 'pointer', 'bullet', 'role-word', 'rank', 'label', 'label-value', 'end-mark', 'turn-mark', 'contributor-note',
  // Words that went to a field.
  'lead-in', 'labelled', 'date', 'medium', 'taken-from', 'credit-run', 'role-after-name', 'names', 'names-at-end', 'pen-name', 'office', 'signature', 'english-byline', 'name-over-rank', 'closing-credits', 'outlet', 'agency', 'account', 'field-named', 'mail-head',
  // Lines joined and spaces put right.
  'line-end', 'hyphen', 'title-lines', 'around-a-mark', 'letter-space', 'space-between-han', 'one-space', 'white-space', 'table-cells',
  'editor',
] as const;
export type ReadingRule = (typeof readingRules)[number];

export const isReadingRule = (name: string): name is ReadingRule => readingRules.some((rule) => rule === name);
