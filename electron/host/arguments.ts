import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../shared/contract/result.ts';
import type { MessageKey, MessageValues } from '../../shared/i18n/translator.ts';

/**
 * What a command takes: `text` options have a value, `texts` may be given several times, `list` ones also take the
 * words that follow (`--report ID ID ID`), `flag` has none.
 */
export type OptionKinds = Readonly<Record<string, 'text' | 'texts' | 'list' | 'flag'>>;

/** The words after the command, sorted. */
export interface Arguments {
  readonly words: readonly string[];
  /** The last value given for the option. */
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

/** A misuse, as the message that says it. */
export interface Misuse {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

/**
 * Sorts the words of a command line. parseArgs is asked not to be strict, because its own complaints are English only
 * and it would refuse a value such as `--text -5℃`; a value that looks like a long option is still taken for a slip.
 * @param dashed whether words may begin with one dash (`-口罩` of a query): then `-h` is the only short option
 */
export function sortArguments(argv: readonly string[], kinds: OptionKinds, dashed = false): Result<Arguments, Misuse> {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, kind]) =>
    [name, kind === 'flag' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true }]));
  const { tokens } = parseArgs({ args: [...argv], options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true, strict: false, tokens: true });
  const given = new Map<string, string[]>();
  const words: string[] = [];
  let list: string[] | undefined;
  let lastWord = -1;
  for (const token of tokens) {
    if (token.kind === 'positional') (list ?? words).push(token.value);
    const written = argv[token.index] ?? '';
    if (token.kind === 'option' && dashed && /^-[^-]/.test(written) && written !== '-h') {
      // parseArgs takes such a word apart, letter by letter.
      if (lastWord !== token.index) words.push(written);
      lastWord = token.index;
      continue;
    }
    if (token.kind !== 'option') continue;
    const kind = token.name === 'help' ? 'flag' : Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) return err({ key: 'cli.misuse.unknownOption', values: { option: token.rawName } });
    if (kind === 'flag' && token.value !== undefined) return err({ key: 'cli.misuse.takesNoValue', values: { option: token.rawName } });
    if (kind !== 'flag' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) {
      return err({ key: 'cli.misuse.valueMissing', values: { option: token.rawName } });
    }
    const values = given.get(token.name) ?? [];
    values.push(token.value ?? '');
    given.set(token.name, values);
    list = kind === 'list' ? values : undefined;
  }
  return ok({
    words,
    text: (name) => given.get(name)?.at(-1),
    texts: (name) => given.get(name) ?? [],
    flag: (name) => given.has(name),
  });
}

/** A whole number from `least` to `most`, as it is written in plain digits. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
