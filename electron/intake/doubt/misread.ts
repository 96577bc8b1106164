import { misreadFigures } from './misread-figures.ts';
import { misreadPlaces } from './misread-places.ts';
import { misreadIn } from './misread-words.ts';
import { raise, type DoubtRule } from './raise.ts';
import { wordList } from './cut-words.ts';

/** How much of one passage is looked at, in characters. */
const reach = 100_000;

/**
 * Misread words: letters among figures, places that are none, and words broken by a look-alike (指赠 is no word, 捐赠 is). What the page
 * writes more than once so is its own way of writing. The word list is simplified, so traditional text is only looked at for figures.
 */
export const misreadWords: DoubtRule = (look) => {
  const figures = misreadFigures(look);
  if (!look.chinese || look.traditional) return figures;
  const list = wordList();
  const places = misreadPlaces(look);
  const stems = new Set(places.map((doubt) => doubt.text));
  const words = look.passages.flatMap(({ passage }) => [...passage.text.slice(0, reach).matchAll(/[\u4e00-\u9fff]{2,400}/g)].flatMap((run) =>
    misreadIn(list, run[0], look.written).filter(({ from, length }) => ![...stems].some((stem) => run[0].slice(from, from + length).includes(stem)))
      .map(({ from, length, word }) => raise('look-alike', passage, run.index + from, run.index + from + length, word))));
  return [...figures, ...places, ...words];
};
