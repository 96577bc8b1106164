import { simplify } from '../../../shared/text/simplify.ts';
import { cutWords, shareOf } from '../../intake/doubt/words/cut-words.ts';
import { wordList } from '../../intake/doubt/words/load-words.ts';

/** A word or phrase a text is about, and how much it tells: the rarer in the language and the oftener in the text, the more. */
export interface TellingWord { readonly word: string; readonly weight: number }

/** Characters of a text that are looked at: a long report says in its beginning what it is about. */
const reach = 8000;
/** What stands in a title counts as often. */
const inTitle = 3;
/** A word so common in the language, as a natural logarithm of its share, tells nothing: 进行 is one word in 1,300. */
const common = -7.6;
/** Characters of Chinese that join words and are no part of names where they stand alone. */
const joining = /[的了着过一这那们多在是有和就也都很再还没不大小上下中内外里前后为对从向把被将与以于用及等并但或而之其此各每个名位人年月日时次元万亿只件说到会去来要能可让使所由自至]/;
const englishCommon = new Set('about after again against also although among another around because been before being below between both could does doing down during each even every first from further have having here hers himself into itself just last like made make many might more most much must never next only other over said same says should since some still such than that their them then there these they this those three through time under until upon very were what when where which while whom whose will with within without would year years your people'.split(' '));

/** The words of a title and paragraphs that tell most what they are about, the most telling first. */
export function characteristicWords(titles: readonly string[], paragraphs: readonly string[], most: number): TellingWord[] {
  const times = new Map<string, number>();
  const count = (text: string, weight: number): void => {
    for (const word of wordsOf(text)) times.set(word, (times.get(word) ?? 0) + weight);
  };
  for (const title of titles) count(title, inTitle);
  let left = reach;
  for (const text of paragraphs) {
    if (left <= 0) break;
    count(text.slice(0, left), 1);
    left -= text.length;
  }
  const weighed = Array.from(times, ([word, often]) => ({ word, weight: Math.log1p(often) * rarity(word) })).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  // A word within a longer one that tells as much says it again.
  return weighed.filter(({ word }, at) => !weighed.slice(0, at).some((longer) => longer.word.includes(word))).slice(0, most);
}

/** How rare a word is: its share of the language as a logarithm, and for words no list knows what rare ones have. */
function rarity(word: string): number {
  if (/^[a-z]/.test(word)) return englishCommon.has(word) ? 0 : 6 + Math.min(word.length, 10) / 2;
  const share = shareOf(wordList(), word);
  return share > common ? 0 : Math.min(-share, longestKnown);
}
/** A phrase that no list has is no rarer than a rare word: it may be two common ones side by side. */
const longestKnown = 14;

/** Words of two characters and more; characters that stand loose side by side, which are mostly a name; and Latin words of four letters and more. */
function wordsOf(text: string): string[] {
  const folded = simplify(text).toLowerCase();
  const found: string[] = [];
  for (const [run] of folded.matchAll(/[\u4e00-\u9fff]{2,400}/g)) {
    let loose = '';
    const close = (): void => {
      if (loose.length >= 2 && loose.length <= 4) found.push(loose);
      loose = '';
    };
    for (const word of cutWords(wordList(), run)) {
      if (word.length === 1 && !joining.test(word)) loose += word;
      else {
        close();
        if (word.length > 1) found.push(word);
      }
    }
    close();
  }
  for (const [word] of folded.matchAll(/(?<![a-z])[a-z]{4,24}(?![a-z])/g)) found.push(word);
  return found;
}
