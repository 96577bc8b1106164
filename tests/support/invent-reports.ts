import type { ExchangeLine } from '../../shared/domain/exchange.ts';
import {
  englishNames, englishPlaces, englishSentences, givenCharacters, headlines, kickers, organisations, papers, placeHeads, placeTails, sentences, surnames, topics, type Topic,
} from './invented-words.ts';

/** A report that never was. */
export interface InventedReport {
  readonly kicker?: string;
  readonly headline: string;
  readonly byline: readonly string[];
  readonly source: string;
  readonly place: string;
  /** YYYY-MM-DD. */
  readonly published: string;
  readonly paragraphs: readonly string[];
  /** Path of its topic's tag. */
  readonly tag: string;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws from lists in which the first come far more often than the last, as names do in a paper (after Zipf). */
export class Draw {
  readonly random: () => number;
  constructor(random: () => number) {
    this.random = random;
  }
  zipf<T>(list: readonly T[]): T {
    return this.at(list, Math.floor((list.length + 1) ** this.random()) - 1);
  }
  even<T>(list: readonly T[]): T {
    return this.at(list, Math.floor(this.random() * list.length));
  }
  between(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }
  private at<T>(list: readonly T[], place: number): T {
    const one = list[Math.min(place, list.length - 1)];
    if (one === undefined) throw new Error('nothing to draw from');
    return one;
  }
}

const spaced = (word: string): string => word.replaceAll('_', ' ');
const dayOf = (draw: Draw): Date => new Date(Date.UTC(2019, 0, 1 + Math.floor(draw.random() * 2500)));

/** Fills a sentence's slots; the report's own place stands in most of them. */
function fill(sentence: string, draw: Draw, topic: Topic, place: string, day: Date): string {
  const slots: Readonly<Record<string, () => string>> = {
    p: () => draw.random() < 0.7 ? place : placeOf(draw), o: () => draw.zipf(organisations), n: () => nameOf(draw), t: () => draw.even(topic.things), d: () => draw.even(topic.deeds),
    m: () => String(Math.floor(10 ** (draw.random() * 4)) + 1), w: () => `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`,
    P: () => spaced(draw.zipf(englishPlaces)), N: () => draw.zipf(englishNames), W: () => draw.even(['Monday', 'Tuesday', 'Thursday', 'Saturday']),
  };
  return sentence.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot]?.() ?? '');
}

const nameOf = (draw: Draw): string => draw.zipf(surnames) + draw.even(givenCharacters) + (draw.random() < 0.8 ? draw.even(givenCharacters) : '');
const placeOf = (draw: Draw): string => draw.zipf(placeHeads) + draw.zipf(placeTails);

export function inventReport(draw: Draw): InventedReport {
  const topic = draw.zipf(topics);
  const place = placeOf(draw);
  const day = dayOf(draw);
  const english = draw.random() < 0.05;
  const written = (list: readonly string[]): string => fill(draw.even(list), draw, topic, place, day);
  const paragraph = (): string => Array.from({ length: draw.between(2, 6) }, () => written(english ? englishSentences : sentences)).join(english ? ' ' : '');
  return {
    ...(draw.random() < 0.2 && !english ? { kicker: written(kickers) } : {}),
    headline: english ? written(englishSentences).replace(/[“”.]/g, '') : written(headlines),
    byline: english ? [draw.zipf(englishNames)] : Array.from({ length: draw.between(1, 2) }, () => nameOf(draw)),
    source: spaced(draw.zipf(papers)), place, published: day.toISOString().slice(0, 10),
    paragraphs: Array.from({ length: draw.between(4, 12) }, paragraph), tag: topic.tag,
  };
}

/** Invented reports of some 1,000 characters, one in twenty English: the same ones for the same seed. */
export function inventReports(count: number, seed = 1): InventedReport[] {
  const draw = new Draw(randomFrom(seed));
  return Array.from({ length: count }, () => inventReport(draw));
}

/** The report as a line of a file of reports, filed. */
export const toLine = ({ byline, paragraphs, tag, ...titles }: InventedReport): ExchangeLine => ({
  format: 1, ...titles, byline: byline.map((name) => ({ name, role: 'reporter' })), paragraphs: paragraphs.map((text) => ({ kind: 'body', text })),
  filed: true, tags: [{ kind: 'topic', path: tag }],
});

/** The report as a text file that might have come in. */
export function spellDocument(report: InventedReport): string {
  const lines = [
    ...(report.kicker === undefined ? [] : [report.kicker]), report.headline, `${report.published} 来源：${report.source} 作者：${report.byline.join(' ')}`,
    ...report.paragraphs.map((paragraph) => `　　${paragraph}`),
  ];
  return `${lines.join('\n')}\n`;
}
