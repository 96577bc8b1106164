import type { Credit } from '../../../shared/domain/reading.ts';
import { readBylineLine } from '../describe/byline-line.ts';

/** A byline as the item writes it: the names and roles in it, or itself where it is no list of names. */
export function wireByline(text: string): Credit[] {
  const line = text.replace(/\s+/g, ' ').trim();
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
export function titleOfRole(role: string): 'kicker' | 'headline' | 'subhead' {
  if (/sub|second/i.test(role)) return 'subhead';
  return /kick|eyebrow|over|vignette|pre|roof/i.test(role) ? 'kicker' : 'headline';
}
