import { findEnglishNames, findFullNames, findShortNames } from '../../intake/subjects/find-places.ts';
import { chainOf, pathOf, type Place } from '../../intake/subjects/gazetteer.ts';
import { resolvePlaces } from '../../intake/subjects/resolve-places.ts';

/** What was made of a field's words, for as many as an archive has: telling a place takes tens of microseconds. */
const known = new Map<string, string | undefined>();
const mostKnown = 50_000;

/**
 * The place a report's place field names, from the top down: `浏阳`, `湖南浏阳` and `浏阳市` are all `湖南省/长沙市/浏阳市`.
 * Of several places it is the one they are in (浏阳市、长沙县 are in 长沙市);
 * undefined where its words name no place of the gazetteer, or several that have nothing in common.
 */
export function placePath(words: string): string | undefined {
  if (known.has(words)) return known.get(words);
  if (known.size >= mostKnown) known.clear();
  const place = deepest(words);
  const path = place === undefined ? undefined : pathOf(place);
  known.set(words, path);
  return path;
}

function deepest(words: string): Place | undefined {
  const full = findFullNames(words);
  // 临江县 is not the 临江市 there is.
  const short = findShortNames(words, full, true).filter(({ end }) => !/^[省市县区旗州盟镇乡]/.test(words.slice(end)));
  const mentions = [...full, ...short, ...findEnglishNames(words)].sort((a, b) => a.start - b.start);
  const places = resolvePlaces(mentions, mentions).map(({ place }) => place);
  const inmost = places.find((one) => places.every((other) => chainOf(one).includes(other)));
  const [first] = places;
  return inmost ?? (first === undefined ? undefined : chainOf(first).findLast((above) => places.every((other) => chainOf(other).includes(above))));
}
