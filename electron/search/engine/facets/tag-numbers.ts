import { all, type ReadDb } from '../../../archive/sql.ts';
import type { ValueTable } from './value-table.ts';

/** What a tag counts as: a tag, by its path whatever its kind, or a person. */
export interface TagNumber { readonly number: number; readonly isPerson: boolean }

/** What every tag counts as, by its row. */
export function tagNumbers(db: ReadDb, subjects: ValueTable, people: ValueTable): ReadonlyMap<number, TagNumber> {
  return new Map(all<{ seq: number; kind: string; path: string }>(db, 'SELECT seq, kind, path FROM tags').map(({ seq, kind, path }) => {
    const isPerson = kind === 'person';
    return [seq, { number: (isPerson ? people : subjects).of(path), isPerson }];
  }));
}
