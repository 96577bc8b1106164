import type { Encoding } from '../../../shared/domain/document.ts';

type DoubleByte = 'gb18030' | 'big5' | 'windows-1252';

const tables = new Map<DoubleByte, ReadonlyMap<string, readonly number[]>>();

/** Every one- and two-byte character of an encoding, found by decoding all of them. */
export function characterTable(encoding: DoubleByte): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const keep = (...bytes: number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, bytes);
  };
  for (let byte = 0; byte < 0x100; byte++) keep(byte);
  if (encoding !== 'windows-1252') for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) keep(lead, trail);
  tables.set(encoding, table);
  return table;
}

/** Text in an encoding, without a byte order mark. Throws for a character the encoding does not have. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
  const table = characterTable(encoding);
  return Uint8Array.from(Array.from(text).flatMap((letter) => {
    const bytes = table.get(letter);
    if (bytes === undefined) throw new Error(`${encoding} has no ${letter}`);
    return bytes;
  }));
}
