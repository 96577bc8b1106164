import { Draw, inventReport, randomFrom, type InventedReport } from './invent-reports.ts';

/** Words that no dictionary has: made of characters at random, so that the texts of a large archive differ as those of papers do. */
const characters = 2400;
const vocabulary = 30_000;
/** Characters of a report's own text beside its sentences of invented words. */
const wanted = 1300;

const character = (draw: Draw): string => String.fromCodePoint(0x4e00 + 8 * Math.floor((characters + 1) ** draw.random()));

function makeWords(draw: Draw): string[] {
  return Array.from({ length: vocabulary }, () => Array.from({ length: draw.random() < 0.75 ? 2 : draw.between(3, 4) }, () => character(draw)).join(''));
}

const joints = ['的', '了', '在', '和', '与', '将', '，', '，', '、', '对', '为', ''];

function sentence(draw: Draw, words: readonly string[]): string {
  const parts = Array.from({ length: draw.between(6, 14) }, () => draw.zipf(words) + draw.even(joints));
  return `${parts.join('').replace(/[，、]$/, '')}。`;
}

/**
 * Any number of invented reports of some 1,300 characters, one in twenty English, with names, places, topics and days as uneven as in
 * papers, no two of the same text: the same ones for the same seed.
 */
export function* inventCorpus(seed = 1): Generator<InventedReport> {
  const draw = new Draw(randomFrom(seed));
  const words = makeWords(draw);
  for (;;) {
    const report = inventReport(draw);
    const isEnglish = /^[\x20-\x7e“”]/.test(report.paragraphs[0] ?? '');
    const own = report.paragraphs.slice(0, draw.between(2, 4));
    if (isEnglish) {
      yield report;
      continue;
    }
    const paragraphs = [...own];
    let length = own.reduce((sum, text) => sum + text.length, 0);
    while (length < wanted) {
      const paragraph = Array.from({ length: draw.between(2, 5) }, () => sentence(draw, words)).join('');
      paragraphs.splice(draw.between(0, paragraphs.length), 0, paragraph);
      length += paragraph.length;
    }
    yield { ...report, paragraphs };
  }
}
