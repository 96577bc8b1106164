import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { textOf } from '../whole-text.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../../../fixtures/doubt', name), 'utf8').trim();
const doubtsOf = (text: string): Doubt[] => readExtraction(textOf(text)).reports.flatMap(({ doubts }) => doubts);

/** A sentence with one place that a recogniser or a keyboard damaged, of each: the kind of its doubt, its words, and the right ones where they are sure. */
interface Damaged { readonly kind: string; readonly words: string; readonly right: string; readonly sentence: string }
const damaged = fixture('damaged.tsv').split('\n').map((line): Damaged => {
  const [kind = '', words = '', right = '', sentence = ''] = line.split('\t');
  return { kind, words, right, sentence };
});

/** Sound text before the sentence, with figures, so that the report has lost no more than the one. */
const before = { chinese: '渡口修好了\n老渡口的石阶用了12天修好，往来的人又多了起来。', english: 'River Road Opens\nThe road along the river was opened again this week after 12 days of work.' };

function isDoubted({ kind, words, right, sentence }: Damaged): boolean {
  const page = `${/[\u4e00-\u9fff]/.test(sentence) ? before.chinese : before.english}\n${sentence}`;
  return doubtsOf(page).some((doubt) => doubt.kind === kind && (words === '-' || doubt.text.includes(words) || words.includes(doubt.text))
    && (right === '-' || (doubt.suggestion !== undefined && (doubt.suggestion.includes(right) || right.includes(doubt.suggestion)))));
}

/** Least share of a kind that is doubted in its place, with the right words; of any other kind every one is. */
const least: Readonly<Record<string, number>> = { misread: 0.96 };

describe('sentences damaged in one place', () => {
  it.each([...new Set(damaged.map(({ kind }) => kind))])('are doubted: %s', (kind) => {
    const those = damaged.filter((one) => one.kind === kind);
    const missed = those.filter((one) => !isDoubted(one));
    expect(those.length).toBeGreaterThan(0);
    expect(missed.length, missed.map(({ words, sentence }) => `${words}: ${sentence}`).join('\n')).toBeLessThanOrEqual(those.length * (1 - (least[kind] ?? 1)) + 1e-9);
  });
});

/** Sentences with a mark where the one figure they had was lost, in a report that kept all others. */
const lostOne = fixture('lost-one.txt').split('\n').map((marked) => ({ marked, place: marked.indexOf('□'), sentence: marked.replaceAll('□', '') }));

describe('sentences that lost their one figure', () => {
  it('are doubted where it stood, nine in ten', () => {
    const at = before.chinese.length + 1;
    const missed = lostOne.filter(({ place, sentence }) => !doubtsOf(`${before.chinese}\n${sentence}`).some((doubt) => doubt.kind === 'figures-missing' && doubt.at.start <= place + at && doubt.at.end >= place + at));
    expect(lostOne.length).toBeGreaterThan(60);
    expect(missed.length, missed.map(({ marked }) => marked).join('\n')).toBeLessThanOrEqual(lostOne.length / 10);
  });
});

describe('sound sentences that look like damaged ones', () => {
  it('raise no more than one false alarm in two thousand characters', () => {
    const sentences = fixture('sound-sentences.txt').split('\n');
    const alarms = sentences.flatMap((sentence) => doubtsOf(`${before.chinese}\n${sentence}`).map(({ rule, text }) => `${rule} ${text}: ${sentence}`));
    expect(sentences.length).toBeGreaterThan(200);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(sentences.join('').length / 2000);
  });
});

describe('sound pages of rare names, dialects, trades and old books', () => {
  it('raise no more than three false alarms in a thousand characters', () => {
    const pages = fixture('sound.txt').split('\n\n');
    const alarms = pages.flatMap(doubtsOf);
    expect(pages.length).toBeGreaterThan(15);
    expect(alarms.length, alarms.map(({ rule, text }) => `${rule} ${text}`).join('\n')).toBeLessThanOrEqual(3 * pages.join('').length / 1000);
  });
});
