import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { pageOf, setColumn } from '../../../../support/damage/columns.ts';
import { dice } from '../../../../support/damage/dice.ts';
import { disorders } from '../../../../support/damage/disorders.ts';
import { bodies, cleanStories } from '../../../../support/damage/story.ts';
import type { Doubt } from '../../../../../shared/domain/reading.ts';
import { textOf } from '../../whole-text.ts';

const fixture = (name: string): string[] => readFileSync(join(import.meta.dirname, '../../../../fixtures/doubt', name), 'utf8').trim().split('\n\n');
const headline = '渡口点亮夜航灯';
const interleaved = (text: string): Doubt[] => readExtraction(textOf(text)).reports.flatMap(({ doubts }) => doubts).filter(({ kind }) => kind === 'interleaved');

/** Sound invented reports, each its paragraphs. */
const reports = [
  ...fixture('prose.txt').map((text) => text.split('\n')),
  ...fixture('sound.txt').map((text) => text.split('\n').slice(1)).filter(([first = '']) => /[\u4e00-\u9fff]/.test(first)),
  ...[...cleanStories().values()].filter(({ set, language }) => set === 'open' && language === 'zh').map((story) => bodies(story)),
].map((paragraphs) => paragraphs.map((paragraph) => paragraph.trim())).filter((paragraphs) => paragraphs.join('').length > 150);

/** Least share of a disorder that is doubted where it is: where neither a word nor a phrase was cut, nobody can tell by the words alone. */
const least: Readonly<Record<string, number>> = {
  'a line moved within a report': 0.4, 'two lines exchanged': 0.45, 'two lines turned': 0.45, 'a line of another report': 0.25, 'lines of another report one by one': 0.55, 'two columns read across': 0.75,
};

describe('lines that stand in one another', () => {
  it.each(Object.entries(disorders))('are doubted: %s', (name, disorder) => {
    const { between } = dice(7);
    const roll = (below: number): number => between(0, Math.max(0, below - 1));
    let [made, doubted] = [0, 0];
    for (const round of [1, 2]) {
      reports.forEach((report, i) => {
        const width = 12 + roll(9);
        const damaged = disorder(setColumn(report, width), setColumn(reports[(i + round) % reports.length] ?? report, width), roll);
        if (damaged === undefined) return;
        made++;
        const { text, starts } = pageOf(headline, damaged.column);
        const isThere = ({ at }: Doubt): boolean => damaged.displaced.some((line) => at.start <= (starts[line] ?? 0) + (damaged.column.lines[line]?.length ?? 0) && at.end >= (starts[line] ?? 0));
        if (interleaved(text).some(isThere)) doubted++;
      });
    }
    expect(made).toBeGreaterThan(40);
    expect(doubted / made).toBeGreaterThanOrEqual(least[name] ?? 1);
  });

  it('are not found in sound columns: no more than one false alarm in eight thousand characters of rare words', () => {
    const pages = [13, 15, 17, 19].flatMap((width) => reports.map((report) => pageOf(headline, setColumn(report, width)).text));
    const alarms = pages.flatMap(interleaved).map(({ text }) => text);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(pages.join('').length / 8000);
  });
});
