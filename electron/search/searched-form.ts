import { searchedUnits } from '../../shared/text/searched-text.ts';

/** A text in searched form (see shared/text/searched-text.ts), without the offsets it had. Buffer spells units five times as fast as what a browser has too. */
export function searchedForm(written: string): string {
  const { buffer, byteOffset, byteLength } = searchedUnits(written).units;
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf16le');
}

/** A text as SQLite hands over its bytes: ten times as fast as letting the driver make a string of it. */
export const spellBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): string => Buffer.from(buffer, byteOffset, byteLength).toString();
