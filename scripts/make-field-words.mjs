/**
 * Makes the list of words of trades and sciences that sound prose of a field is full of and the counted lists have not. Run by hand when it should
 * be made anew; what it writes is committed.
 *
 *   node scripts/make-field-words.mjs
 *
 * Taken are the words of field-words.txt beside this file, gathered by hand. Left out is what a slip makes of a commoner word. The rare words of
 * other dictionaries are no help: of two characters as many are what a slip makes as are words of a field, and longer ones hardly ever stand there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { likenessesOf, soundingLike } from '../electron/intake/doubt/context/likeness.ts';
import { noWord, wordPairs } from '../electron/intake/doubt/context/word-pairs.ts';

const out = new URL('../electron/intake/doubt/data/field-words.json', import.meta.url);
// The list as it is without these words is asked what it has.
writeFileSync(out, '""\n');
const { wordList } = await import('../electron/intake/doubt/words/load-words.ts');

const [model, list] = [wordPairs(), wordList()];
const isWord = /^[\u4e00-\u9fff]{2,4}$/;
/** Words of the list that are commoner than this, a power of ten, stand there already. */
const common = -5.9;
const shareOf = (word) => {
  const number = model.numberOf(Uint16Array.from(word, (unit) => unit.charCodeAt(0)), 0, word.length);
  return Math.max(number === noWord ? -Infinity : model.shareOf(number), (list.get(word) ?? -Infinity) * Math.LOG10E);
};

/** Whether the word may be a slip for another: the likelier the two are taken for one another, the rarer may the other be. */
function isSlip(word) {
  for (let k = 0; k < word.length; k++) {
    const unit = word.charCodeAt(k);
    const others = [...likenessesOf(unit), ...soundingLike(unit).map((other) => ({ unit: other, likeness: 0.84 }))];
    for (const other of others) {
      const share = shareOf(word.slice(0, k) + String.fromCharCode(other.unit) + word.slice(k + 1));
      if (share > -4.4 || (share > -4.7 && other.likeness >= 1) || (share > -5.3 && other.likeness >= 1.1)) return true;
    }
  }
  return false;
}

const isNew = (word) => shareOf(word) < common && model.numberOf(Uint16Array.from(word, (unit) => unit.charCodeAt(0)), 0, word.length) === noWord;

const written = readFileSync(new URL('field-words.txt', import.meta.url), 'utf8').split('\n').filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' '));
const hand = [...new Set(written)].filter((word) => isWord.test(word) && isNew(word) && !isSlip(word));

writeFileSync(out, `${JSON.stringify(hand.join(' '))}\n`);
console.log(`${hand.length} words`);
