import type { Extraction, SourceDocument } from '../../../shared/domain/document.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import { forgetLine, hasLearned, learnedForms, learnLine } from '../../archive/readings/set-aside.ts';
import type { ReadDb, WriteDb } from '../../archive/sql.ts';
import { formOf } from '../../intake/clean/line-form.ts';
import { readExtraction, rules } from '../../intake/read-extraction.ts';

/** Longest text that is read once more for what its source is known by, in code units: reading is the desk's own work here. */
const longest = 200_000;

/** Formats whose own fields are in the reading; reading their text alone once more would lose them. */
const saidByFormat: ReadonlySet<SourceDocument['format']> = new Set(['line', 'eml', 'ninjs', 'newsml']);

/** By what a document's source is known: the sources its reports name, and the name its page bears. */
export function sourcesOf(text: string, reading: Reading): string[] {
  const named = reading.edits.filter(({ rule }) => rule === 'site-name' || rule === 'paper-name').map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set([...reading.reports.flatMap(({ source }) => source ?? []), ...named])];
}

/** The lines of a text that are known by one of these forms. */
const hasKnownLine = (text: string, forms: ReadonlySet<string>): boolean => text.split(/[\r\n]+/).some((line) => { const form = formOf(line); return form !== undefined && forms.has(form); });

/**
 * A reading made by the rules, with the lines set aside that editors set aside from its source before. The same as given when
 * nothing of the kind is in it.
 * @param before only what was known then counts, so that files of one job are read alike in whatever order they come
 */
export function readWithMemory(db: ReadDb, { format, extraction, reading }: { readonly format: SourceDocument['format']; readonly extraction: Extraction; readonly reading: Reading }, before?: string): Reading {
  if (reading.rules !== rules || saidByFormat.has(format) || extraction.text.length > longest || !hasLearned(db)) return reading;
  const forms = learnedForms(db, sourcesOf(extraction.text, reading), before);
  return forms.size > 0 && hasKnownLine(extraction.text, forms) ? readExtraction(extraction, forms) : reading;
}

type Aside = ReadonlyMap<string, { readonly line: string; readonly learned: boolean }>;

/** Lines that a person, or the memory, has set aside in a reading. */
function asideOf(text: string, reading: Reading): Aside {
  const found = new Map<string, { line: string; learned: boolean }>();
  for (const edit of reading.edits) {
    if (edit.kind !== 'furniture' || (edit.rule !== 'editor' && edit.rule !== 'set-aside-before')) continue;
    const line = text.slice(edit.start, edit.end).trim();
    const form = formOf(line);
    if (form !== undefined) found.set(form, { line, learned: edit.rule === 'set-aside-before' });
  }
  return found;
}

/** Learns the lines a correction set aside, under every source of the document, and forgets those it brought back. */
export function rememberFurniture(db: WriteDb, text: string, before: Reading, after: Reading, now: string): void {
  const [then, since] = [asideOf(text, before), asideOf(text, after)];
  for (const source of sourcesOf(text, before)) {
    for (const [form, { line }] of since) if (!then.has(form)) learnLine(db, { source, form, line, learned: now });
    for (const [form, { learned }] of then) if (!since.has(form)) forgetLine(db, source, form, learned);
  }
}
