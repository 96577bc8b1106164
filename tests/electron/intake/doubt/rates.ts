import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { dice } from '../../../support/damage/dice.ts';
import { damages } from '../../../support/damage/one-place.ts';
import { bodies, cleanStories } from '../../../support/damage/story.ts';
import { inventReports } from '../../../support/invent-reports.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { textOf } from '../whole-text.ts';

/** What one damage came to: how often it was made, doubted at its place with its kind, and put right by the proposal. */
export interface DamageRate { readonly name: string; made: number; doubted: number; putRight: number }
/** Of one rule over sound text: how often it was raised. */
export interface Rates { readonly damage: readonly DamageRate[]; readonly characters: number; readonly falseAlarms: ReadonlyMap<string, number> }

const prose = readFileSync(join(import.meta.dirname, '../../../fixtures/doubt/prose.txt'), 'utf8').trim().split('\n\n');

/** Sound invented Chinese text: prose of many fields, the stories that rules may be written by, and reports made of parts. */
export const soundTexts = (): string[] => [
  ...prose, ...[...cleanStories().values()].filter(({ set, language }) => set === 'open' && language === 'zh').map((story) => bodies(story).join('\n')),
  ...inventReports(60, 31).filter(({ headline }) => /[\u4e00-\u9fff]/.test(headline)).map(({ paragraphs }) => paragraphs.join('\n').replace(/晚上\d+点/g, '晚上九点')),
];

const headline = '渡口点亮夜航灯';
const doubtsOf = (text: string): Doubt[] => readExtraction(textOf(`${headline}\n${text}`)).reports.flatMap(({ doubts }) => doubts);

/** Measures every damage on every sound text, and every rule on the texts as they are. */
export function measureRates(seed: number): Rates {
  const texts = soundTexts();
  const falseAlarms = new Map<string, number>();
  for (const text of texts) for (const { rule } of doubtsOf(text)) falseAlarms.set(rule, (falseAlarms.get(rule) ?? 0) + 1);
  const offset = headline.length + 1;
  const damage = damages.map(({ name, kind, make }): DamageRate => {
    const rate: DamageRate = { name, made: 0, doubted: 0, putRight: 0 };
    for (const [i, text] of texts.entries()) {
      // Dice of its own for each text: what one draws, which hangs on how its words are cut, shifts no other.
      const { between } = dice(seed * 1000 + i);
      const damaged = make(text, (below) => between(0, Math.max(0, below - 1)));
      if (damaged === undefined) continue;
      rate.made++;
      const near = doubtsOf(damaged.text).filter((doubt) => doubt.kind === kind && doubt.at.start <= damaged.end + offset && doubt.at.end >= damaged.start + offset - 1);
      if (near.length > 0) rate.doubted++;
      const whole = `${headline}\n${text}`;
      const page = `${headline}\n${damaged.text}`;
      if (near.some(({ at, suggestion }) => suggestion !== undefined && page.slice(0, at.start) + suggestion + page.slice(at.end) === whole)) rate.putRight++;
    }
    return rate;
  });
  return { damage, characters: texts.join('').length, falseAlarms };
}
