import { searchedUnits, type SearchedText } from '../../shared/text/searched-text.ts';

/** What `searchedText` (shared/text/searched-text.ts) gives. Buffer spells units five times as fast as what a browser has too. */
export function searchedTextOf(written: string): SearchedText {
  const { units: { buffer, byteOffset, byteLength }, ...at } = searchedUnits(written);
  return { text: Buffer.from(buffer, byteOffset, byteLength).toString('utf16le'), ...at };
}

/** A text in searched form, without the offsets it had. */
export const searchedForm = (written: string): string => searchedTextOf(written).text;

/** A text as SQLite hands over its bytes: ten times as fast as letting the driver make a string of it. */
export const spellBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): string => Buffer.from(buffer, byteOffset, byteLength).toString();
