import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const sheet = readFileSync(join(root, 'renderer/ui/tokens.css'), 'utf8');

type Tokens = ReadonlyMap<string, string>;
const tokensOf = (block: string): Tokens => new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6})\b/g)].map(([, name = '', colour = '']) => [name, colour]));
const blockAfter = (text: string, head: string): string => {
  const start = text.indexOf(head);
  if (start === -1) throw new Error(`tokens.css has no ${head}`);
  return text.slice(start, text.indexOf('}', start));
};
const light = tokensOf(blockAfter(sheet, ':root, [data-theme="light"]'));
const dark = tokensOf(blockAfter(sheet, '[data-theme="dark"]'));
const more = sheet.slice(sheet.indexOf('@media (prefers-contrast: more)'));
const themes: readonly { name: string; tokens: Tokens; least: number }[] = [
  { name: 'light', tokens: light, least: 4.5 },
  { name: 'dark', tokens: dark, least: 4.5 },
  { name: 'light with more contrast', tokens: new Map([...light, ...tokensOf(blockAfter(more, ':root, [data-theme="light"]'))]), least: 7 },
  { name: 'dark with more contrast', tokens: new Map([...dark, ...tokensOf(blockAfter(more, '[data-theme="dark"]'))]), least: 7 },
];

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const grounds = ['desk', 'pane', 'paper', 'sheet'];
const pairs: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2', 'muted', 'accent', 'info', 'error'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...['pane', 'paper', 'sheet', 'doubt-wash'].map((ground) => ['doubt', ground] as const),
  ['on-accent', 'accent'], ['on-accent', 'accent-press'], ['on-hit', 'hit'], ['on-now', 'hit-now'], ['ink', 'doubt-wash'], ['ink', 'error-wash'], ['page-red', 'sheet'], ['muted', 'doubt-wash'],
];

describe('the colours', () => {
  for (const { name, tokens, least } of themes) {
    it(`give every text ${least}:1 against its ground in ${name}`, () => {
      const poor = pairs.map(([text, ground]) => ({ text, ground, ratio: contrast(tokens.get(text) ?? '#000000', tokens.get(ground) ?? '#000000') })).filter(({ ratio }) => ratio < least);
      expect(poor).toEqual([]);
    });
  }
  it('stand in tokens.css alone', () => {
    const sheets = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'));
    const literal = sheets.filter((path) => /#[0-9A-Fa-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/.test(readFileSync(join(root, 'renderer', path), 'utf8')));
    expect(sheets.length).toBeGreaterThan(10);
    expect(literal).toEqual([]);
  });
});
