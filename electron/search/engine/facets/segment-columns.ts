import type { Names } from '../../shard/names.ts';
import type { Column } from '../../shard/shard-file.ts';
import { ManyValued } from './many-valued.ts';
import { OneValued } from './one-valued.ts';
import type { ValueTable } from './value-table.ts';

/** What of a column each report has, by numbers of a table. */
export const valuesOfColumn = ({ ids, values }: Column, table: ValueTable): OneValued =>
  new OneValued(ids, Uint32Array.from(values, (value) => (value === null ? 0 : table.of(value))));

/** The same of names. */
export function valuesOfNames({ values, ends, ids }: Names, table: ValueTable): ManyValued {
  const numbers = new Uint32Array(values.count);
  for (let place = 0; place < numbers.length; place++) numbers[place] = table.number(values.text, values.startOf(place), values.endOf(place));
  // They were read for this alone.
  for (let i = 0; i < ids.length; i++) ids[i] = numbers[ids[i] ?? 0] ?? 0;
  return ManyValued.many(ends, ids);
}
