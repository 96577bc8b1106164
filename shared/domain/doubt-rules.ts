import type { DoubtKind } from './reading.ts';

/** Every rule that raises doubts, and the kind of doubt it raises. The interface gives each its reason in a sentence (`doubt-rules` of the dictionaries). */
export const doubtRules = {
  'date-without-figures': 'figures-missing',
  'unit-without-figure': 'figures-missing',
  'bare-unit': 'figures-missing',
  'look-alike': 'misread',
  'sounds-alike': 'misread',
  'one-stroke-apart': 'misread',
  'miswritten': 'misread',
  'no-such-place': 'misread',
  'letter-in-figures': 'misread',
  'figure-in-word': 'misread',
  'strokes-run-together': 'misread',
  'two-characters-swapped': 'misread',
  'character-dropped': 'misread',
  'line-between-two': 'interleaved',
  'paragraph-between-two': 'interleaved',
  'dash-at-line-end': 'interleaved',
  'no-stop': 'cut-off',
  'no-head': 'cut-off',
  'goes-on-elsewhere': 'cut-off',
  'small-word': 'foreign-word',
  'english-word': 'foreign-word',
  'stray-letter': 'foreign-word',
  'stray-han': 'foreign-word',
  'no-headline': 'no-headline',
  'no-source': 'no-source',
  'no-date': 'no-date',
  'no-quotation-marks': 'marks-missing',
  'no-list-marks': 'marks-missing',
  'no-apostrophes': 'marks-missing',
  'headings-counted': 'count-differs',
  'list-counted': 'count-differs',
  'points-counted': 'count-differs',
  'no-partner': 'marks-missing',
  'no-such-day': 'impossible-date',
  'said-twice': 'duplicated',
  'no-text': 'control-characters',
} as const satisfies Readonly<Record<string, DoubtKind>>;
export type DoubtRuleName = keyof typeof doubtRules;

export const isDoubtRule = (name: string): name is DoubtRuleName => Object.hasOwn(doubtRules, name);
