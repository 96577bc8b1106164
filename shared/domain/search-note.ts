import { z } from 'zod';

/**
 * What an answer says of how its query was read, beside `understood`:
 * `days`: words of a date were read as one, not as text (in quotation marks they are text); `from` and `to` are inclusive, YYYY-MM-DD.
 * `pinyin`: Latin letters were read as the pinyin of `words`, the commonest first; `added`: these were looked for too, else they are only offered.
 * `figures-due`: so many reports have not been looked through for figures yet, so that some may be missing.
 * `unknown`: a word after a field that the field has no meaning for (is:foo), left out.
 * `no-such-day`: what is written as a date is none there is (2022年13月): it was searched for as words, or after a field of dates left out.
 * `too-much`: the query was longer, deeper or had more words than a search takes; the rest was left out.
 */
export const SearchNote = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('days'), typed: z.string(), from: z.string().exactOptional(), to: z.string().exactOptional() }),
  z.object({ kind: z.literal('pinyin'), typed: z.string(), words: z.array(z.string()), added: z.boolean() }),
  z.object({ kind: z.literal('figures-due'), reports: z.int().positive() }),
  z.object({ kind: z.literal('unknown'), typed: z.string() }),
  z.object({ kind: z.literal('no-such-day'), typed: z.string(), searched: z.boolean() }),
  z.object({ kind: z.literal('too-much') }),
]);
export type SearchNote = z.infer<typeof SearchNote>;
