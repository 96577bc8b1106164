import { givenCharacters, organisations, papers, placeHeads, surnames, topics } from '../support/invented-words.ts';

const things = topics.flatMap((topic) => topic.things);
const deeds = topics.flatMap((topic) => topic.deeds);
const pick = (list: readonly string[], place: number): string => list[place % list.length] ?? '';
const twenty = (make: (i: number) => string): string[] => Array.from({ length: 20 }, (_, i) => make(i));

/** What an editor asks, by kind: twenty of each. */
export const queriesByKind: Readonly<Record<string, readonly string[]>> = {
  'one character': twenty((i) => pick(givenCharacters, i * 3)),
  'two characters': twenty((i) => pick(things, i * 7).slice(0, 2)),
  'a place': twenty((i) => pick(placeHeads, i)),
  'a name': twenty((i) => pick(surnames, i) + pick(givenCharacters, i * 5)),
  'a phrase': twenty((i) => pick(deeds, i * 3)),
  'a long phrase': twenty((i) => `“${pick(organisations, i)}负责人”`),
  'two words': twenty((i) => `${pick(placeHeads, i)} ${pick(things, i * 3)}`),
  'three words': twenty((i) => `${pick(placeHeads, i)} ${pick(things, i)} ${pick(deeds, i)}`),
  'either of two': twenty((i) => `${pick(things, i)} OR ${pick(deeds, i * 2)}`),
  'without': twenty((i) => `${pick(things, i)} -${pick(placeHeads, i)}`),
  'English words': twenty((i) => pick(['volunteers', 'library', 'repair workshop', 'bus route', 'mobile clinic', 'Millbrook', 'training course'], i)),
  'English prefixes': twenty((i) => `${pick(['vol', 'lib', 'rep', 'att', 'hosp', 'neigh', 'work'], i)}*`),
  'figures and signs': twenty((i) => pick(['KN95口罩', '1.2', '24小时', '100%', '“大家'], i)),
  'a field': twenty((i) => `来源:${pick(papers, i).replaceAll('_', ' ').split(' ')[0] ?? ''} ${pick(things, i)}`),
  'with dates': twenty((i) => `${pick(things, i)} ${2019 + (i % 6)}-03..${2019 + (i % 6)}-09`),
  'nothing (newest)': twenty(() => ''),
};
