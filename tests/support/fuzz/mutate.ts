import { unzipSync, zipSync } from 'fflate';
import { dice } from '../damage/dice.ts';

type Roll = (bound: number) => number;

/** What a broken disk, a cut transfer or a hostile hand makes of a file. The same seed makes the same of the same bytes. */
export function mutate(bytes: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
  const chance = dice(seed);
  const roll: Roll = (bound) => (bound < 1 ? 0 : chance.between(0, bound - 1));
  // A part of a package changed behind its checksum reaches the readers that lie behind the zip.
  if (isZip(bytes) && roll(2) === 0) return mutatePart(bytes, other, roll);
  return mutateBytes(bytes, other, roll);
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

function mutatePart(bytes: Uint8Array, other: Uint8Array, roll: Roll): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[roll(names.length)];
  if (name === undefined) return bytes;
  if (roll(8) === 0) delete parts[name];
  else parts[name] = mutateBytes(parts[name] ?? new Uint8Array(), other, roll);
  return zipSync(parts, { level: 1 });
}

function mutateBytes(bytes: Uint8Array, other: Uint8Array, roll: Roll): Uint8Array {
  let changed: Uint8Array = Uint8Array.from(bytes);
  for (let times = 1 + roll(4); times > 0; times--) changed = steps[roll(steps.length)]?.(changed, other, roll) ?? changed;
  return changed;
}

type Step = (bytes: Uint8Array, other: Uint8Array, roll: Roll) => Uint8Array;
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
/** Bytes that end lengths, strings and tables, or begin another one. */
const telling = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x28, 0x3c, 0x3e, 0x5b, 0x5c, 0x7b, 0x7d];
/** Numbers as people write them in headers; the parsers behind them must survive all. */
const wrongNumber = /\d+/g;
const numbers = ['0', '-1', '4294967295', '99999999999999999999', '1e309', '65536'];

const steps: readonly Step[] = [
  (bytes, _, roll) => {
    for (let n = 1 + roll(16); n > 0 && bytes.length > 0; n--) bytes[roll(bytes.length)] = roll(256);
    return bytes;
  },
  (bytes, _, roll) => {
    for (let n = 1 + roll(8); n > 0 && bytes.length > 0; n--) bytes[roll(bytes.length)] = telling[roll(telling.length)] ?? 0;
    return bytes;
  },
  (bytes, _, roll) => bytes.slice(0, roll(bytes.length + 1)),
  (bytes, _, roll) => bytes.slice(roll(Math.min(bytes.length, 64) + 1)),
  (bytes, _, roll) => {
    const at = roll(bytes.length + 1);
    return join(bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 1 + roll(200))));
  },
  (bytes, _, roll) => {
    const at = roll(bytes.length + 1);
    const piece = bytes.subarray(at, at + 1 + roll(300));
    return join(bytes.subarray(0, at), ...Array.from({ length: 2 + roll(40) }, () => piece), bytes.subarray(at));
  },
  (bytes, other, roll) => {
    const [at, from] = [roll(bytes.length + 1), roll(other.length + 1)];
    return join(bytes.subarray(0, at), other.subarray(from, from + roll(2000)), bytes.subarray(at));
  },
  (bytes, _, roll) => {
    // Latin-1 keeps each byte a character, so that only the digits change.
    const text = Buffer.from(bytes).toString('latin1');
    const found = [...text.matchAll(wrongNumber)];
    const one = found[roll(found.length)];
    if (one === undefined) return bytes;
    return Uint8Array.from(Buffer.from(text.slice(0, one.index) + (numbers[roll(numbers.length)] ?? '') + text.slice(one.index + one[0].length), 'latin1'));
  },
];
