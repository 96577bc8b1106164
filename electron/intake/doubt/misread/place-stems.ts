import { chainOf, gazetteer, type Place } from '../../subjects/gazetteer.ts';

/** A name of a prefecture, city, county or district without its rank, as it stands in text: 濉溪 of 濉溪县. */
export interface PlaceStem {
  readonly stem: string;
  /** The ranks it bears, a character each. */
  readonly ends: string;
  readonly places: readonly Place[];
}

interface Stems {
  readonly byName: ReadonlyMap<string, PlaceStem>;
  /** By where a character of theirs stands and by that character: whichever of the others was misread, this one shows them. */
  readonly byUnit: readonly ReadonlyMap<number, readonly PlaceStem[]>[];
}

const ranked = /^([\u4e00-\u9fff]{2,3})([县市区旗州盟])$/;

function gather(): Stems {
  const found = new Map<string, { stem: string; ends: string; places: Place[] }>();
  for (const [name, all] of gazetteer().full) {
    const [, stem, end] = ranked.exec(name) ?? [];
    const places = all.filter(({ level }) => level === 1 || level === 2);
    if (stem === undefined || end === undefined || places.length === 0) continue;
    const one = found.get(stem) ?? { stem, ends: '', places: [] };
    one.ends += end;
    one.places.push(...places);
    found.set(stem, one);
  }
  const byUnit = [0, 1, 2].map(() => new Map<number, PlaceStem[]>());
  for (const one of found.values()) {
    for (const [at, index] of byUnit.entries()) {
      if (at >= one.stem.length) continue;
      const unit = one.stem.charCodeAt(at);
      const there = index.get(unit);
      if (there === undefined) index.set(unit, [one]);
      else there.push(one);
    }
  }
  return { byName: found, byUnit };
}

let gathered: Stems | undefined;

/** The stems of the gazetteer's places from prefectures down to counties, gathered at their first use. */
export const placeStems = (): Stems => (gathered ??= gather());

/** What a place lies in, from the province down, with rank and without: 安徽省, 安徽, 淮北市, 淮北 of 濉溪. */
export const above = ({ places }: PlaceStem): string[] => places.flatMap((place) => chainOf(place).slice(0, -1).flatMap(({ name, short }) => (short === undefined ? [name] : [name, short])));

interface Within {
  /** Counties, towns and streets of a place. */
  readonly all: readonly string[];
  /** Those of them that no other place has. */
  readonly own: readonly string[];
}
const nothing: Within = { all: [], own: [] };
let inPlaces: Map<Place, { all: string[]; own: string[] }> | undefined;

function gatherWithin(): Map<Place, { all: string[]; own: string[] }> {
  const found = new Map<Place, { all: string[]; own: string[] }>();
  for (const [name, places] of gazetteer().full) {
    for (const { above: over } of places) {
      if (over === undefined) continue;
      const there = found.get(over) ?? { all: [], own: [] };
      found.set(over, there);
      there.all.push(name);
      if (places.length === 1) there.own.push(name);
    }
  }
  return found;
}

/** What lies in a place, by which it is known: 百善镇 in 濉溪, 龙游县 in 衢州. */
export function within({ places }: PlaceStem): Within {
  inPlaces ??= gatherWithin();
  const all = inPlaces;
  if (places.length === 1 && places[0] !== undefined) return all.get(places[0]) ?? nothing;
  return { all: places.flatMap((place) => all.get(place)?.all ?? []), own: places.flatMap((place) => all.get(place)?.own ?? []) };
}
