/** What stands where a byte or code unit said nothing readable: U+FFFD, the one sign of damage the later stages look for. */
export const replacement = '\uFFFD';

/**
 * Text as an extraction keeps it: well-formed UTF-16, lines ended by `\n` alone, and every control character, lone surrogate
 * and noncharacter made visible as U+FFFD. NUL would end strings in SQLite, and XML 1.0 (Word) has no place for the others.
 * Tabs stay; form feed, vertical tab, NEL and the Unicode separators are line ends.
 */
export function visibleText(text: string): string {
  return visibleCharacters(text.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n'));
}

/** The same for text whose lines are already made; never changes its length, so offsets into it hold. */
export function visibleCharacters(text: string): string {
  return text.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]/g, replacement);
}

/** Number of U+FFFD in text. */
export function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 1)) count++;
  return count;
}
