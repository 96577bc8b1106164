import type { Completion } from '../../../shared/contract/search-calls.ts';
import { fieldList, spellField, type FieldName } from '../query/fields.ts';
import { spellState, stateWords } from '../query/states.ts';
import { nearness, type Typed } from './match-value.ts';

/** Fields whose names begin with what was typed, in either language or by pinyin; named in the reader's own. */
export function fieldCompletions(typed: Typed, chinese: boolean): Completion[] {
  return fieldList.flatMap(({ field, zh, en, also }) => {
    const near = [zh, en, ...also].map((name) => typed.nearTo(name));
    if (!near.includes(nearness.begins) && typed.nearTo(zh) !== nearness.read) return [];
    const name = spellField(field, chinese);
    return [{ kind: 'field' as const, insert: name, label: name, ...(near.includes(nearness.begins) ? {} : { pinyin: true as const }) }];
  });
}

/** What has: is: or 选稿: may be followed by. */
export function stateCompletions(field: FieldName, typed: Typed, chinese: boolean): Completion[] {
  return stateWords.filter((one) => one.field === field && [one.zh, one.en, ...one.also].some((word) => typed.nearTo(word) !== undefined))
    .map(({ zh, en }) => ({ kind: 'state', insert: chinese ? zh : en, label: chinese ? zh : en }));
}

/** States and days that a word by itself begins like, each with its field: 未审 is is:未审. One character is too little to tell. */
export function meantCompletions(typed: Typed, chinese: boolean): Completion[] {
  if (typed.folded.length < 2) return [];
  const states = stateWords.filter(({ zh, en, also }) => [zh, en, ...also].some((word) => typed.nearTo(word) === nearness.begins))
    .map(({ state }): Completion => ({ kind: 'state', insert: spellState(state, chinese), label: spellState(state, chinese) }));
  const dates = days.filter((words) => words.some((word) => typed.nearTo(word) === nearness.begins))
    .map(([zh, en]): Completion => ({ kind: 'date', insert: `${spellField('date', chinese)}${chinese ? zh : en}`, label: chinese ? zh : en }));
  return [...states, ...dates];
}

const days = [
  ['今天', 'today'], ['昨天', 'yesterday'], ['本周', 'this-week'], ['上周', 'last-week'], ['本月', 'this-month'], ['上月', 'last-month'], ['近7天', '7d'], ['近30天', '30d'], ['近3个月', '3m'],
  ['近一年', '1y'], ['今年', 'this-year'], ['去年', 'last-year'],
] as const;

/** What date: may be followed by, in words. */
export const dayCompletions = (typed: Typed, chinese: boolean): Completion[] =>
  days.filter((words) => words.some((word) => typed.nearTo(word) !== undefined)).map(([zh, en]) => ({ kind: 'date', insert: chinese ? zh : en, label: chinese ? zh : en }));
