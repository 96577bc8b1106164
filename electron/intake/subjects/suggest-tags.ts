import type { TagSuggestion, TopicList } from '../../../shared/domain/suggestion.ts';
import type { Tag } from '../../../shared/domain/tag.ts';
import { simplify } from '../../../shared/text/simplify.ts';
import { findEnglishOrganisations } from './english-organisations.ts';
import { findOrganisations } from './organisations.ts';
import { findEnglishPeople, findPeople } from './people.ts';
import { suggestPlaces, weight, type PlaceFields } from './places.ts';
import type { TextPart } from './text-part.ts';
import { findTopics, mediaTopicsIn, placesOf } from './topics.ts';

/** What tags are suggested from: a report's texts in reading order, the fields that say where it is from, who wrote it. */
export interface SubjectReport extends PlaceFields {
  readonly parts: readonly TextPart[];
  /** Names of the byline and editors: they wrote it, it is not about them. */
  readonly writers: readonly string[];
}
/** What tags are known here: the topic list, and the tags of this archive. */
export interface KnownSubjects extends TopicList { readonly used: readonly Tag[] }

/** Of each kind so many are offered: a list longer than a look is no help. */
const most: Readonly<Record<Tag['kind'], number>> = { topic: 5, place: 6, organisation: 6, person: 6 };

/**
 * Tags a report might be given: topics by their words, tags of this archive that stand in the text, places by the gazetteer,
 * organisations by the ending of their names, people by what stands beside theirs. Each with its reason and places in the text.
 */
export function suggestTags(report: SubjectReport, known: KnownSubjects): TagSuggestion[] {
  const written = firstPages(report.parts);
  // Names are known in simplified characters, and offered as they are written.
  const parts = written.map(({ part, text }) => ({ part, text: simplify(text) }));
  const english = isEnglish(parts);
  const places = suggestPlaces(parts, simplifiedFields(report));
  const rules: readonly TagSuggestion[][] = [
    findTopics(parts, known.topics).map(({ path, words, evidence }) => ({ tag: { kind: 'topic', path }, rule: 'topic', words: words.slice(0, 3).join('、'), evidence: [...evidence] })),
    known.mediaTopics ? findTopics(parts, mediaTopicsIn(english)).slice(0, 2).map(({ path, words, evidence }) => ({ tag: { kind: 'topic', path }, rule: 'media-topic', words: words.slice(0, 3).join('、'), evidence: [...evidence] })) : [],
    usedTags(parts, known.used, places),
    places,
    grouped(parts, written, (text) => [...findOrganisations(text), ...findEnglishOrganisations(text)].map((one) => ({ ...one, sign: one.ending })), 'organisation'),
    grouped(parts, written, (text) => [...findPeople(text), ...findEnglishPeople(text)], 'person').filter(({ tag }) => !report.writers.includes(tag.path)),
  ];
  const offered = new Map<string, TagSuggestion>();
  const counts = { topic: 0, place: 0, organisation: 0, person: 0 };
  for (const suggestion of rules.flat()) {
    const { kind, path } = suggestion.tag;
    const key = `${kind} ${path}`;
    if (offered.has(key) || path.length > longest || counts[kind] >= most[kind]) continue;
    counts[kind] += 1;
    offered.set(key, suggestion);
  }
  return [...offered.values()];
}

/** Code units of a report in which what it is about shows: some thirty pages. Whole books come in as reports too. */
const readSoFar = 30_000;

function firstPages(parts: readonly TextPart[]): TextPart[] {
  let left = readSoFar;
  return parts.flatMap(({ part, text }) => {
    const taken = text.slice(0, Math.max(0, left));
    left -= text.length;
    return taken === '' ? [] : [{ part, text: taken }];
  });
}

function simplifiedFields({ source, dateline, place, sender }: PlaceFields): PlaceFields {
  const given = Object.entries({ source, dateline, place, sender }).flatMap(([field, words]) => (words === undefined ? [] : [[field, simplify(words)] as const]));
  return Object.fromEntries(given);
}

/** Longest path of a tag, as shared/domain/tag.ts limits it. */
const longest = 200;

const isEnglish = (parts: readonly TextPart[]): boolean => {
  const text = parts.map((one) => one.text).join('').slice(0, 4000);
  return (text.match(/[A-Za-z]/g)?.length ?? 0) > 4 * (text.match(/[\u3400-\u9fff]/g)?.length ?? 0);
};

interface Named { readonly start: number; readonly end: number; readonly name: string; readonly sign: string }

/** Names found in all parts, those of the same name together, the most often named first. */
function grouped(parts: readonly TextPart[], written: readonly TextPart[], find: (text: string) => readonly Named[], kind: 'organisation' | 'person'): TagSuggestion[] {
  const groups = new Map<string, TagSuggestion>();
  for (const [at, { part, text }] of parts.entries()) {
    for (const { start, end, name, sign } of find(text)) {
      const path = (written[at]?.text.slice(start, end) ?? name).replaceAll('/', '／');
      const there = groups.get(path) ?? { tag: { kind, path }, rule: kind, words: sign, evidence: [] };
      groups.set(path, { ...there, evidence: [...there.evidence, { part, start, end }] });
    }
  }
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}

/** Fewer code units than this are found in too many words. */
const shortest = 2;

/** Tags of this archive whose last step stands in the text. A place that the gazetteer tells apart is left to it. */
function usedTags(parts: readonly TextPart[], used: readonly Tag[], places: readonly TagSuggestion[]): TagSuggestion[] {
  const told = new Set(places.map(({ tag }) => tag.path.split('/').at(-1)));
  return used.flatMap((tag): TagSuggestion[] => {
    const words = tag.path.split('/').at(-1) ?? tag.path;
    if (words.length < shortest || (tag.kind === 'place' && told.has(words) && !places.some((one) => one.tag.path === tag.path))) return [];
    const evidence = placesOf(parts, simplify(words));
    return evidence.length === 0 ? [] : [{ tag, rule: 'used', words, evidence }];
  }).sort((a, b) => weight(b) - weight(a));
}
