import type { Credit } from '../../../shared/domain/reading.ts';
import { readBylineLine } from '../describe/byline-line.ts';

/** `江城社记者 沈越`: for whom a reporter writes, before his rank. */
const ofAgency = /^[\u4e00-\u9fff]{2,10}[社报台网](?=(?:特约|见习|实习|首席)?(?:记者|通讯员)[\s:：]*[\u4e00-\u9fff])/;

/** A byline as the item writes it: the names and roles in it, or itself where it is no list of names. */
export function wireByline(text: string): Credit[] {
  const line = text.replace(/\s+/g, ' ').trim().replace(ofAgency, '');
  if (line === '') return [];
  const found = readBylineLine(line, 0)?.byline ?? readBylineLine(`By ${line}`, 0)?.byline ?? [];
  return found.length === 0 ? [{ name: line }] : [...found];
}

/** An instant as it is written there, without its offset: the agency's own clock. `2022-04-08` or `2022-04-08T09:33:27`. */
export function wireTime(...given: readonly (string | undefined)[]): string | undefined {
  for (const time of given) {
    const found = /^\s*(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/.exec(time ?? '');
    if (found?.[1] !== undefined && !Number.isNaN(Date.parse(found[1]))) return found[2] === undefined ? found[1] : `${found[1]}T${found[2]}`;
  }
  return undefined;
}

/** Leaves out what is not given. */
export function given<Fields extends Record<string, string | undefined>>(fields: Fields): { [field in keyof Fields]?: string } {
  const kept: { [field in keyof Fields]?: string } = {};
  for (const field in fields) { const value = fields[field]?.trim(); if (value !== undefined && value !== '') kept[field] = value; }
  return kept;
}

/** Which title a role names: kickers have many names, subheads all say so. */
function titleOfRole(role: string): 'kicker' | 'headline' | 'subhead' {
  if (/sub|second/i.test(role)) return 'subhead';
  return /kick|eyebrow|over|vignette|pre|roof/i.test(role) ? 'kicker' : 'headline';
}

/** A title as an item gives it, with the part it plays there; none where the item says nothing of it. */
export interface GivenTitle { readonly role: string; readonly words: string }

/** The titles of an item: its main headline before those for other uses, short ones, ones for machines; else the first of each kind. */
export function titlesByRole(given: readonly GivenTitle[]): { kicker?: string; headline?: string; subhead?: string } {
  const titles: { kicker?: string; headline?: string; subhead?: string } = {};
  const isMain = ({ role }: GivenTitle): boolean => role === '' || /main|^.*[:/]hl1$/i.test(role);
  for (const one of [...given.filter(isMain), ...given.filter((other) => !isMain(other))]) titles[titleOfRole(one.role)] ??= one.words;
  return titles;
}

/** What an item says to the editors who get it; words for how it may be used, which agencies give as codes, in the item's language. */
export interface ForEditors { readonly note: string | undefined; readonly embargo: string | undefined; readonly status: string | undefined }

const statuses: readonly (readonly [RegExp, string, string])[] = [[/cancel/i, '此稿已撤', 'This item was cancelled'], [/withh/i, '此稿暂缓发布', 'This item is withheld']];

/** Notes over a text: it must not be printed before its hour, or not at all. */
export function notesForEditors({ note, embargo, status }: ForEditors, chinese: boolean): string[] {
  const stopped = statuses.find(([code]) => code.test(status ?? ''));
  const until = embargo?.trim() ?? '';
  return [
    ...(stopped === undefined ? [] : [chinese ? stopped[1] : stopped[2]]),
    ...(until === '' ? [] : [chinese ? `此稿在此前不得发布：${until}` : `Not to be published before ${until}`]),
    ...(note === undefined || note.trim() === '' ? [] : [note.replace(/\s+/g, ' ').trim()]),
  ];
}
