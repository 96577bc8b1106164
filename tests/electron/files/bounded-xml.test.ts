import { describe, expect, it } from 'vitest';
import { depthExceeds, faultOfXml } from '../../../electron/files/bounded-xml.ts';

const limits = { depth: 50, size: 100_000 };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);

describe('faultOfXml', () => {
  it('passes ordinary XML', () => {
    expect(faultOfXml(bytes('<?xml version="1.0"?><w:p xmlns:w="x"><w:r><w:t>稿</w:t></w:r></w:p>'), limits)).toBeUndefined();
  });

  it('refuses what is nested too deep, at the level above the limit and a million levels down', () => {
    expect(faultOfXml(bytes(nested(50)), limits)).toBeUndefined();
    expect(faultOfXml(bytes(nested(51)), limits)).toBe('too-deep');
    expect(depthExceeds('<a>'.repeat(1_000_000), 50, true)).toBe(true);
  });

  it('refuses a DTD, in UTF-16 too', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>';
    expect(faultOfXml(bytes(bomb), limits)).toBe('damaged');
    expect(faultOfXml(Uint8Array.from([0xff, 0xfe, ...Buffer.from(bomb, 'utf16le')]), limits)).toBe('damaged');
  });

  it('refuses what is too large', () => {
    expect(faultOfXml(new Uint8Array(limits.size + 1), limits)).toBe('inflates-too-far');
  });
});

describe('depthExceeds', () => {
  it('counts the elements HTML closes by itself as closed', () => {
    expect(depthExceeds('<p>段'.repeat(1000), 10, false)).toBe(false);
    expect(depthExceeds('<br>'.repeat(1000), 10, false)).toBe(false);
    expect(depthExceeds('<div>'.repeat(11), 10, false)).toBe(true);
  });
});
