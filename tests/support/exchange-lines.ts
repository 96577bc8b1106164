import fc from 'fast-check';
import { paragraphKinds } from '../../shared/domain/passage.ts';
import { creditRoles, doubtKinds } from '../../shared/domain/reading.ts';
import { selectionStates } from '../../shared/domain/report.ts';
import { tagKinds } from '../../shared/domain/tag.ts';

const words = fc.string({ unit: fc.constantFrom('河', '湾', '夜', '校', '，', '。', ' ', 'a', '9', '𠮷', '"', '\\', '<', '\u2028', '\ud800'), minLength: 1, maxLength: 12 });
const text = fc.string({ unit: fc.constantFrom('河', '湾', '夜校', '，', ' ', 'a', '𠮷', '\n', '\r\n', '"', '\\'), maxLength: 30 });
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 2 });
const digits = (most: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));

/** Lines as others may write them: every field there or not, unknown ones among them. JSON leaves out what is undefined. */
export const lineValue = fc.record({
  format: fc.constant(1),
  kicker: some(text), headline: words, subhead: some(text),
  byline: some(fc.array(fc.oneof(words, fc.record({ name: words, role: fc.constantFrom(...creditRoles) })), { maxLength: 3 })),
  source: some(words), editor: some(words), dateline: some(words), page: some(words), sender: some(words), place: some(words), channel: some(words),
  published: some(fc.tuple(digits(12), digits(28), fc.constantFrom('', 'T09:33', 'T09:33:27')).map(([month, day, time]) => `2022-${month}-${day}${time}`)),
  publishedInferred: some(fc.boolean()),
  received: some(fc.constantFrom('2026-03-05T08:00:00.000Z', '2026-03-05T08:00:00+08:00')),
  paragraphs: fc.array(fc.record({ kind: some(fc.constantFrom(...paragraphKinds)), text }), { maxLength: 4 }),
  doubts: some(fc.array(fc.record({
    kind: fc.constantFrom(...doubtKinds), text: words, state: some(fc.constantFrom('open', 'applied', 'dismissed')), suggestion: some(words),
    place: some(fc.record({ part: fc.constantFrom('headline', 'p0', 'p1'), start: fc.nat(5), end: fc.nat(9) })),
  }), { maxLength: 2 })),
  filed: some(fc.boolean()),
  selection: some(fc.record({ state: fc.constantFrom(...selectionStates), reason: some(words) })),
  tags: some(fc.uniqueArray(fc.oneof(fc.constantFrom('夜校', '夜校/开课'), fc.record({ kind: fc.constantFrom(...tagKinds), path: fc.constantFrom('河湾', '河湾/东街') })), { maxLength: 3 })),
  file: some(words.filter((name) => name.isWellFormed())),
  unheardOf: some(fc.jsonValue()),
}).filter(({ headline }) => headline.trim() !== '');

/** A file of these lines. */
export const spellLines = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
