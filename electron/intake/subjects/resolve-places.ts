import { chainOf, type Place } from './gazetteer.ts';
import type { PlaceMention } from './find-places.ts';

/** A mention that was told apart: the one place it means, and whether only its surroundings said so. */
export interface ResolvedPlace<Mention extends PlaceMention = PlaceMention> { readonly mention: Mention; readonly place: Place; readonly byContext: boolean }

/**
 * Tells which place each name means. Names of one place come first, from provinces down; each settles those below it: a county
 * or town that many have is the one of a city, county or source that is named too. What stays open is left out.
 * @param context places of the report's source, dateline and fields
 */
export function resolvePlaces<Mention extends PlaceMention>(mentions: readonly Mention[], context: readonly PlaceMention[]): ResolvedPlace<Mention>[] {
  const settled = new Settled();
  // Twice: a county named at the end may tell which town stood at the beginning, and the source which county.
  for (let round = 0; round < 2; round++) for (const { places } of context) {
    const place = choose(places, settled);
    if (place !== undefined) settled.add(place);
  }
  const resolved = new Map<Mention, ResolvedPlace<Mention>>();
  const byLevel = [...mentions].sort((a, b) => highest(a) - highest(b));
  for (let round = 0; round < 2; round++) {
    for (const mention of byLevel) {
      if (resolved.has(mention)) continue;
      const place = meant(mention, settled);
      if (place === undefined) continue;
      resolved.set(mention, { mention, place, byContext: mention.places.length > 1 && settled.kin(place) > 0 });
      settled.add(place);
    }
  }
  return mentions.flatMap((mention) => resolved.get(mention) ?? []);
}

const highest = ({ places }: PlaceMention): number => Math.min(...places.map(({ level }) => level));

/** A short name of a county, and any town, needs a place near it that was named; a full name of its own kind does not. */
function meant({ places, form }: PlaceMention, settled: Settled): Place | undefined {
  const place = choose(places, settled);
  if (place === undefined) return undefined;
  if (settled.has(place)) return place;
  const near = settled.kin(place);
  if (place.level === 3) return near >= 2 || (settled.size === 0 && places.length === 1 && place.name.length > 3) ? place : undefined;
  return form === 'short' && place.level === 2 && near === 0 ? undefined : place;
}

/** The one place, or the one that shares most of its chain with what is settled, or the one above all others (吉林: the province). */
function choose(places: readonly Place[], settled: Settled): Place | undefined {
  const [first] = places;
  if (places.length === 1) return first;
  const least = Math.min(...places.map(({ level }) => level));
  const tops = places.filter(({ level }) => level === least);
  const [top] = tops;
  // 长沙 is the city before it is the county in it, 吉林 the province.
  if (tops.length === 1 && top !== undefined && places.every((one) => chainOf(one).includes(top))) return top;
  const ranked = places.map((place) => ({ place, near: settled.kin(place) })).sort((a, b) => b.near - a.near);
  const [best, second] = ranked;
  if (best !== undefined && best.near > (second?.near ?? 0)) return best.place;
  return tops.length === 1 && least === 0 ? top : undefined;
}

/** Places that are told already, with those they stand in: how near another is takes as long as its own chain. */
class Settled {
  private readonly places = new Set<Place>();
  /** How many of them stand in a place, or are it. */
  private readonly within = new Map<Place, number>();

  get size(): number {
    return this.places.size;
  }

  has(place: Place): boolean {
    return this.places.has(place);
  }

  add(place: Place): void {
    if (this.places.has(place)) return;
    this.places.add(place);
    for (const step of chainOf(place)) this.within.set(step, (this.within.get(step) ?? 0) + 1);
  }

  /** How many steps of its chain from the top a place shares with the nearest of them, itself not counted. */
  kin(place: Place): number {
    const itself = this.places.has(place) ? 1 : 0;
    return chainOf(place).findLastIndex((step) => (this.within.get(step) ?? 0) > itself) + 1;
  }
}
