import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedReport } from '../../../electron/intake/print-reading.ts';

/** A page as some hand makes it, and how a careful editor reads it, line by line of `spellReading`. */
export interface KindOfPage { readonly name: string; readonly page: string; readonly wanted: readonly (readonly string[])[] }

/** Pages of a fixture file: `##### name`, the page, `=====`, its reports parted by `-----`. */
export function kindsIn(folder: string, file: string): KindOfPage[] {
  return readFileSync(join(folder, file), 'utf8').split(/^##### /m).slice(1).map((part) => {
    const [head = '', wanted = ''] = part.split(/\n=====\n/);
    const [name = '', ...page] = head.split('\n');
    return { name, page: page.join('\n'), wanted: wanted.trimEnd().split(/\n-----\n/).map((report) => report.split('\n')) };
  });
}

const signs: Readonly<Record<string, string>> = { body: 'P', section: 'S', caption: 'C', credit: 'R', note: 'N', deck: 'D', list: 'L', table: 'T' };

/** `# headline`, `^ kicker`, `_ subhead`, `@ names`, `= field value`, and a letter for each kind of paragraph. */
export function spellReport(report: PrintedReport): string[] {
  const fields = (['source', 'editor', 'dateline', 'place', 'published'] as const).flatMap((field) => (report[field] === undefined ? [] : [`= ${field} ${report[field]}`]));
  const titles = ([['^', 'kicker'], ['#', 'headline'], ['_', 'subhead']] as const).flatMap(([sign, title]) => (report[title] === undefined ? [] : [`${sign} ${report[title]}`]));
  return [...titles, `@ ${report.byline.join(/[A-Za-z]/.test(report.byline.join('')) ? ', ' : ' ')}`.trim(), ...fields, ...report.paragraphs.map(({ kind, text }) => `${signs[kind] ?? kind} ${text}`)];
}

/** What is read otherwise than wanted. `a | b` allows either; fields that are not asked for may be there. */
export function missesOf(wanted: readonly string[], read: readonly string[]): string[] {
  const allowed = wanted.map((line) => { const [sign, ...rest] = line.split(' '); return rest.join(' ').split(' | ').map((words) => `${sign ?? ''} ${words}`.trim()); });
  const missing = allowed.filter((either) => either[0] !== '@' && !either.some((line) => read.includes(line)));
  const isAsked = (line: string): boolean => allowed.flat().includes(line);
  const extra = read.filter((line) => !line.startsWith('=') && line !== '@' && !isAsked(line));
  const order = (lines: readonly string[]): string => lines.filter((line) => /^[PSCRNDL] /.test(line)).map((line) => allowed.findIndex((either) => either.includes(line))).join();
  const sorted = order(read) === order(read).split(',').map(Number).sort((a, b) => a - b).join();
  return [...missing.map((either) => `missing ${either.join(' | ')}`), ...extra.map((line) => `instead ${line}`), ...(sorted || missing.length + extra.length > 0 ? [] : ['out of order'])];
}
