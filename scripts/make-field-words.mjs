/**
 * Makes the list of words of trades and sciences that sound prose of a field is full of and the counted lists have not. Run by hand when it should
 * be made anew; what it writes is committed.
 *
 *   node scripts/make-field-words.mjs FOLDER     FOLDER/node_modules holds nodejieba (MIT)
 *
 * Taken are the words of field-words.txt beside this file, gathered by hand, and of nodejieba's dictionary the words of three and four characters
 * too rare for words.json that name things, where no list has their parts: 钕铁硼. Its rare words of two characters are no help: as many
 * of them are what a slip makes as are words of a field. Left out is what a slip makes of a commoner word: 复盖率 and 覆盖率.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { likenessesOf, soundingLike } from '../electron/intake/doubt/context/likeness.ts';
import { PairLattice } from '../electron/intake/doubt/context/pair-lattice.ts';
import { noWord, wordPairs } from '../electron/intake/doubt/context/word-pairs.ts';

const folder = process.argv[2];
if (folder === undefined) { console.error('usage: node scripts/make-field-words.mjs FOLDER'); process.exit(2); }
const out = new URL('../electron/intake/doubt/data/field-words.json', import.meta.url);
// The list as it is without these words is asked what it has.
writeFileSync(out, '{"hand":"","rare":{}}\n');
const { wordList } = await import('../electron/intake/doubt/words/load-words.ts');

const [model, list] = [wordPairs(), wordList()];
const isWord = /^[\u4e00-\u9fff]{2,4}$/;
/** Words of the list that are commoner than this, a power of ten, stand there already. */
const common = -5.9;
/** Characters that are words by themselves less often than this are parts of words, a power of ten. */
const alone = -4;
/** Least count of a word in words.json. */
const leastCount = 8;

const shareOf = (word) => {
  const number = model.numberOf(Uint16Array.from(word, (unit) => unit.charCodeAt(0)), 0, word.length);
  return Math.max(number === noWord ? -Infinity : model.shareOf(number), (list.get(word) ?? -Infinity) * Math.LOG10E);
};

/** Whether the word may be a slip for another: the likelier the two are taken for one another, the rarer may the other be. */
function isSlip(word, isTrusted) {
  for (let k = 0; k < word.length; k++) {
    const unit = word.charCodeAt(k);
    const others = [...likenessesOf(unit), ...soundingLike(unit).map((other) => ({ unit: other, likeness: 0.84 }))];
    for (const other of others) {
      const share = shareOf(word.slice(0, k) + String.fromCharCode(other.unit) + word.slice(k + 1));
      if (isTrusted ? share > -4.4 || (share > -4.7 && other.likeness >= 1) || (share > -5.3 && other.likeness >= 1.1) : share > -Infinity) return true;
    }
  }
  return false;
}

const isNew = (word) => shareOf(word) < common && model.numberOf(Uint16Array.from(word, (unit) => unit.charCodeAt(0)), 0, word.length) === noWord;

const written = readFileSync(new URL('field-words.txt', import.meta.url), 'utf8').split('\n').filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' '));
const hand = [...new Set(written)].filter((word) => isWord.test(word) && isNew(word) && !isSlip(word, true));

const dictionary = readFileSync(join(folder, 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').split('\n').map((line) => line.trim().split(' '));
const rare = dictionary.filter(([word = '', count = '0', part = '']) => word.length > 2 && isWord.test(word) && Number(count) < leastCount && (part === 'n' || part === 'nz') && isNew(word)
  && new PairLattice(model, word, list).words().some(({ isListed, from, to, share }) => !isListed || (to === from + 1 && share < alone)) && !isSlip(word, false)).map(([word]) => word);

writeFileSync(out, `${JSON.stringify({ hand: hand.join(' '), rare: Object.fromEntries([3, 4].map((length) => [length, rare.filter((word) => word.length === length).sort().join('')])) })}\n`);
console.log(`${hand.length} by hand, ${rare.length} of the dictionary`);
