import { newsroomWords } from './newsroom-words.ts';
import { tradeWords } from './trade-words.ts';
import fieldWords from '../data/field-words.json' with { type: 'json' };
import newsWords from '../data/news-words.json' with { type: 'json' };
import rareWords from '../data/rare-words.json' with { type: 'json' };
import words from '../data/words.json' with { type: 'json' };
import { newsroomStep, shareOfStep, WordList } from './word-list.ts';

/** Words of trades, and those of local news by trade and office, count as if the corpus had some ninety of each. */
const stepOfTrades = 7;

let loaded: WordList | undefined;

/** The word list, unpacked at its first use. */
export function wordList(): WordList {
  if (loaded !== undefined) return loaded;
  const list = new WordList();
  for (const [length, powers] of Object.entries(words)) {
    const step = Number(length);
    for (const [power, packed] of Object.entries(powers)) for (let i = 0; i < packed.length; i += step) list.put(packed, i, step, Number(power) + 1);
  }
  const common = shareOfStep(newsroomStep);
  for (const word of newsroomWords) if (word.length <= 4 && (list.get(word) ?? common) <= common) list.put(word, 0, word.length, newsroomStep);
  for (const word of tradeWords) if (word.length <= 4 && !list.has(word)) list.put(word, 0, word.length, stepOfTrades);
  // These do no more than stand in the list: asking more beside each of them, as beside those above, would hide slips where two words meet.
  const ofTrades = shareOfStep(stepOfTrades);
  for (const word of Object.values(newsWords).flatMap((some) => some.split(' '))) if ((list.get(word) ?? -Infinity) < ofTrades) list.put(word, 0, word.length, stepOfTrades);
  for (const word of fieldWords.split(' ')) if ((list.get(word) ?? -Infinity) < ofTrades) list.put(word, 0, word.length, stepOfTrades);
  for (let i = 0; i < rareWords.length; i += 2) list.putRare(rareWords, i);
  loaded = list;
  return list;
}
