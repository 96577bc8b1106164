import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inSimplified } from '../../../electron/intake/clean/simplified.ts';
import { printReading } from '../../../electron/intake/print-reading.ts';
import { readExtraction } from '../../../electron/intake/read-extraction.ts';
import { simplifiedCharacters, traditionalCharacters } from '../../../shared/text/simplified-characters.ts';
import { kindsIn, spellReport } from './kinds-of-pages.ts';
import { faultsOf, textOf } from './whole-text.ts';

const folder = fileURLToPath(new URL('../../fixtures/reading-kinds', import.meta.url));
const traditional = new Map<string, string>();
for (const [i, character] of [...simplifiedCharacters].entries()) if (!traditional.has(character)) traditional.set(character, [...traditionalCharacters][i] ?? character);
const inTraditional = (text: string): string => [...text].map((character) => traditional.get(character) ?? character).join('');

const read = (page: string): string[][] => printReading('page.txt', undefined, page, readExtraction(textOf(page))).reports.map(spellReport);
const chinese = readdirSync(folder).flatMap((file) => kindsIn(folder, file)).filter(({ page }) => /\p{Script=Han}/u.test(page));

describe('a page in traditional characters', () => {
  it.each(chinese.map(({ name, page }) => [name, page] as const))('reads like the same page in simplified ones: %s', (_, page) => {
    const written = inTraditional(page);
    expect(read(written).map((report) => report.map(inSimplified))).toEqual(read(page).map((report) => report.map(inSimplified)));
    expect(faultsOf(written, readExtraction(textOf(written)))).toEqual([]);
  });

  it('reads the stroke that Big5 writes as a sign of division', () => {
    const page = '南灣橋頭書店搬家 街坊排隊傳書\n記者沈穗∕青禾報導\n\n南灣橋頭的書店昨日搬到對面，街坊排成一隊傳書，到中午才傳完。\n';
    const [report] = readExtraction(textOf(page)).reports;
    expect(report).toMatchObject({ byline: [{ name: '沈穗' }], place: '青禾', headline: { text: '南灣橋頭書店搬家 街坊排隊傳書' } });
  });

  it('keeps every name and word as it is written', () => {
    const page = '雲溪大橋主塔封頂\n來源：雲溪日報 記者：葉 楓 編輯：羅海\n雲溪大橋南岸主塔昨日順利封頂，大橋預計後年底通車，屆時兩岸車程由四十分鐘縮短到五分鐘。\n';
    const [report] = readExtraction(textOf(page)).reports;
    expect(report).toMatchObject({ source: '雲溪日報', editor: '羅海', byline: [{ name: '葉楓', role: 'reporter' }], headline: { text: '雲溪大橋主塔封頂' } });
    expect(report?.paragraphs.map(({ text }) => text)).toEqual(['雲溪大橋南岸主塔昨日順利封頂，大橋預計後年底通車，屆時兩岸車程由四十分鐘縮短到五分鐘。']);
  });
});
