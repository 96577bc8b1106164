import type { Encoding } from '../../../shared/domain/document.ts';
import { doubleByteScore, windows1252Score } from './double-byte-score.ts';

/** Bytes looked at where looking at all of them would take long. */
const sampleSize = 256 * 1024;

/** The encoding a byte order mark declares, with the mark's length in bytes. GB18030 has one too: 84 31 95 33. */
export function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (starts(0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', length: 3 };
  if (starts(0xff, 0xfe)) return { encoding: 'utf-16le', length: 2 };
  if (starts(0xfe, 0xff)) return { encoding: 'utf-16be', length: 2 };
  if (starts(0x84, 0x31, 0x95, 0x33)) return { encoding: 'gb18030', length: 4 };
  return undefined;
}

/** Whether the bytes are this encoding without one fault. */
export function decodesStrictly(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Guesses the encoding of bytes without a byte order mark. Strict UTF-8 is never chance; NUL bytes, or failing that the
 * ranges Chinese lies in, betray UTF-16; UTF-8 with some damage still shows its pattern; among the rest the text that
 * looks most like Chinese (or Western) writing wins.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const hasNul = bytes.includes(0);
  if (!hasNul && decodesStrictly(bytes, 'utf-8')) return 'utf-8';
  const head = bytes.subarray(0, sampleSize);
  const wide = !hasNul && looksWestern(head) ? undefined : utf16Order(head, hasNul ? plausibleWithNul : plausibleWithout);
  if (wide !== undefined) return wide;
  const sample = telling(bytes);
  if (looksLikeUtf8(sample)) return 'utf-8';
  const scores: readonly (readonly [Encoding, number])[] = [
    ['gb18030', doubleByteScore(sample, 'gb18030')], ['big5', doubleByteScore(sample, 'big5')], ['windows-1252', windows1252Score(sample)],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The sample from the first line on that is not plain ASCII. */
function telling(bytes: Uint8Array): Uint8Array {
  const high = bytes.findIndex((byte) => byte >= 0x80);
  const from = high < 0 ? 0 : bytes.lastIndexOf(0x0a, high) + 1;
  return bytes.subarray(from, from + sampleSize);
}

/**
 * Pairs of small Latin letters are common Han characters in UTF-16. But Western writing has a space for every six letters and
 * little beyond ASCII; in Han text in UTF-16 half of the bytes are beyond it, and a byte 20 is chance or half of a quotation mark.
 */
function looksWestern(bytes: Uint8Array): boolean {
  let spaces = 0;
  let ascii = 0;
  for (const byte of bytes) {
    if (byte === 0x20 || byte === 0x0a) spaces++;
    if (byte < 0x7f) ascii++;
  }
  return spaces > 0.08 * bytes.length && ascii > 0.6 * bytes.length;
}

/**
 * Mean worth of a code unit above which bytes count as UTF-16: five in six units plausible where there are NUL bytes, which
 * no other encoding writes; else, where only Han can have been written, more than nine in ten.
 */
const plausibleWithNul = 0.5;
const plausibleWithout = 0.8;

function utf16Order(bytes: Uint8Array, plausible: number): 'utf-16le' | 'utf-16be' | undefined {
  const units = Math.floor(bytes.length / 2);
  if (units === 0) return undefined;
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    little += unitWorth(second, first);
    big += unitWorth(first, second);
  }
  if (Math.max(little, big) < plausible * units) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/**
 * What a code unit says for its byte order. ASCII read in the wrong order is a Han character ending in 00, which in the
 * right order hardly any is.
 */
function unitWorth(high: number, low: number): number {
  if (high === 0) return (low >= 0x20 && low < 0x7f) || low === 0x0a || low === 0x0d || low === 0x09 ? 2 : low >= 0xa0 ? 0 : -2;
  if (high >= 0x4e && high <= 0x9f) return low === 0 ? -1 : 1;
  if (high === 0x20) return low >= 0x10 && low <= 0x3b ? 1 : -2;
  if (high === 0x30) return low <= 0x3f ? 1 : 0;
  if (high === 0xff) return low >= 0x01 && low <= 0xef ? 1 : -2;
  return -2;
}

/** One fault in ten sequences: more than wear and tear, and it is another encoding. */
const faultShare = 0.1;

function looksLikeUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let faults = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) { at++; continue; }
    const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    let found = 1;
    while (found < length && ((bytes[at + found] ?? 0) & 0xc0) === 0x80) found++;
    if (length > 1 && lead <= 0xf4 && found === length) sound++;
    else faults++;
    at += found;
  }
  return sound > 0 && faults <= Math.max(1, faultShare * sound);
}
