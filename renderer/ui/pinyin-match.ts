type Match = (text: string, typed: string) => readonly number[] | null;

let pinyin: Match | undefined;
let loading: Promise<void> | undefined;

/** Loads the table of readings (about 300 kB) the first time something is typed that needs it. */
export function loadPinyin(): Promise<void> {
  loading ??= import('pinyin-pro').then(({ match }) => { pinyin = (text, typed) => match(text, typed, { precision: 'start', lastPrecision: 'start' }); });
  return loading;
}

/**
 * Which characters of a text answer to what was typed: the words themselves, in any order and case, else their pinyin
 * (whole or initials) where the table is loaded. Null: it does not answer. Positions are code units of `text`.
 */
export function matchTyped(text: string, typed: string): readonly number[] | null {
  const words = typed.trim().toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const low = text.toLowerCase();
  const found = new Set<number>();
  const all = words.every((word) => {
    const at = low.indexOf(word);
    if (at >= 0) for (let i = at; i < at + word.length; i++) found.add(i);
    return at >= 0;
  });
  if (all) return [...found].sort((a, b) => a - b);
  if (!pinyin || !/^[a-zü\s]+$/i.test(typed)) return null;
  return pinyin(text, typed.trim().toLowerCase());
}
