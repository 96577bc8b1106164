import type { SuggestionRule, TagSuggestion } from '../../../shared/domain/suggestion.ts';
import { chainOf, pathOf, type Place } from './gazetteer.ts';
import { findEnglishNames, findFullNames, findShortNames, type PlaceMention } from './find-places.ts';
import { resolvePlaces, type ResolvedPlace } from './resolve-places.ts';
import type { TextPart } from './text-part.ts';

interface MentionIn extends PlaceMention { readonly part: string; readonly words: string }

/** Every name of a place in a report's text. */
function mentionsIn({ part, text }: TextPart): MentionIn[] {
  const full = findFullNames(text);
  return [...full, ...findShortNames(text, full), ...findEnglishNames(text)].sort((a, b) => a.start - b.start)
    .map((one) => ({ ...one, part, words: text.slice(one.start, one.end) }));
}

/** Fields that say where a report is from, each read as naming a place for certain. */
export interface PlaceFields { readonly source?: string; readonly dateline?: string; readonly place?: string; readonly sender?: string }

const fieldMentions = (field: string | undefined): PlaceMention[] => {
  if (field === undefined) return [];
  const full = findFullNames(field);
  // 浏阳日报, 红网浏阳站: the paper's kind is no place.
  return [...full, ...findShortNames(field.replace(/(?:日报|晚报|新闻网|发布|融媒体中心|电视台|记者站|讯|电)/g, (words) => '。'.repeat(words.length)), full, true)];
};

/** Place tags of a report, the most specific of each chain, those that stand in a title or more often first. */
export function suggestPlaces(parts: readonly TextPart[], fields: PlaceFields): TagSuggestion[] {
  const context = [fields.place, fields.dateline, fields.source, fields.sender].flatMap(fieldMentions);
  const resolved = resolvePlaces(parts.flatMap(mentionsIn), context);
  const groups = new Map<Place, ResolvedPlace<MentionIn>[]>();
  for (const one of resolved) {
    const there = groups.get(one.place);
    if (there === undefined) groups.set(one.place, [one]);
    else there.push(one);
  }
  const covered = coveredPlaces(groups);
  const named = [...groups].filter(([place]) => !covered.has(place)).map(([place, found]) => suggestionOf(place, found));
  if (named.length > 0) return named.sort((a, b) => weight(b) - weight(a));
  const [home] = resolvePlaces(context, context);
  return home === undefined ? [] : [{ tag: { kind: 'place', path: pathOf(home.place) }, rule: 'place-source', words: fields.source ?? fields.dateline ?? fields.place ?? home.place.name, evidence: [] }];
}

/** A place this often named by itself, not before one in it, is a subject beside that one. */
const oftenEnough = 2;

type Groups = ReadonlyMap<Place, readonly ResolvedPlace<MentionIn>[]>;

/** 湖南省 above the one 浏阳市 that is named says nothing more; above two of its counties, or named by itself again and again, it does. */
function coveredPlaces(groups: Groups): Set<Place> {
  const begins = new Set([...groups.values()].flat().map(({ mention: { part, start } }) => `${part} ${start}`));
  const below = new Map<Place, Place[]>();
  for (const place of groups.keys()) {
    for (const above of chainOf(place).slice(0, -1)) {
      const there = below.get(above);
      if (there === undefined) below.set(above, [place]);
      else there.push(place);
    }
  }
  const isCovered = (place: Place, found: readonly ResolvedPlace<MentionIn>[]): boolean => {
    if (found.filter(({ mention: { part, end } }) => !begins.has(`${part} ${end}`)).length >= oftenEnough) return false;
    const inside = below.get(place) ?? [];
    const deepest = chainOf(inside.reduce((one, other) => (chainOf(other).length > chainOf(one).length ? other : one), place));
    return inside.length > 0 && inside.every((one) => deepest.includes(one));
  };
  return new Set([...groups].flatMap(([place, found]) => (isCovered(place, found) ? [place] : [])));
}

function suggestionOf(place: Place, found: readonly ResolvedPlace<MentionIn>[]): TagSuggestion {
  const first = found.find(({ mention }) => mention.form === 'full') ?? found[0];
  const rule: SuggestionRule = first === undefined || first.byContext ? 'place-context' : first.mention.form === 'short' ? 'place-short' : 'place-named';
  return {
    tag: { kind: 'place', path: pathOf(place, found.every(({ mention }) => mention.form === 'english')) }, rule, words: first?.mention.words ?? place.name,
    evidence: found.map(({ mention: { part, start, end } }) => ({ part, start, end })),
  };
}

const inTitle = 3;
/** Times it stands in the text; a title counts more. */
export const weight = ({ evidence }: Pick<TagSuggestion, 'evidence'>): number => evidence.reduce((sum, { part }) => sum + (part.startsWith('p') ? 1 : inTitle), 0);
