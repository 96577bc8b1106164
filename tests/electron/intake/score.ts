import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffChars } from 'diff';
import { z } from 'zod';
import { readSource } from '../../../electron/intake/intake.ts';
import { printReading, type PrintedDocument, type PrintedReport } from '../../../electron/intake/print-reading.ts';

const words = z.array(z.string()).default([]);
const named = z.object({ kind: z.string(), text: z.string(), likely: z.string().optional() });
/** A report as a careful editor reads it. Alternatives stand on either side of |. */
export const GoldReport = z.object({
  headline: words, kicker: z.string().optional(), byline: words, sections: words, captions: words, notices: words, joined: words,
  body: z.array(z.string()).optional(), body_starts: z.string().optional(), body_ends: z.string().optional(),
  source: z.string().optional(), editor: z.string().optional(), published: z.string().optional(), dateline: z.string().optional(),
  doubts: z.array(named).default([]),
});
export type GoldReport = z.input<typeof GoldReport>;
export const GoldFile = z.object({ documents: z.array(z.object({ file: z.string(), page_title: z.string().optional(), encoding: z.string().optional(), furniture: words, reports: z.array(GoldReport) })) });
export type GoldDocument = z.input<typeof GoldFile>['documents'][number];

/** Text compared as the page's meaning: white space out, quotation marks, dashes and widths folded. */
const norm = (text: string | undefined): string => (text ?? '').normalize('NFKC').replace(/\s+/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[—–]/g, '-').replace(/▲/g, '');
const either = (text: string): string[] => text.split('|').map(norm);

export interface Score { reports: number; expected: number; produced: number; fields: number; fieldsRight: number; bodies: number; bodiesRight: number; characters: number; charactersWrong: number; doubts: number; doubtsRight: number; falseDoubts: number; cleanCharacters: number; leaks: number; misses: string[] }

export const emptyScore = (): Score => ({ reports: 0, expected: 0, produced: 0, fields: 0, fieldsRight: 0, bodies: 0, bodiesRight: 0, characters: 0, charactersWrong: 0, doubts: 0, doubtsRight: 0, falseDoubts: 0, cleanCharacters: 0, leaks: 0, misses: [] });

const ofKind = (report: PrintedReport, kind: string): string[] => report.paragraphs.filter((paragraph) => paragraph.kind === kind).map((paragraph) => norm(paragraph.text));
const opening = (gold: z.output<typeof GoldReport>): string => norm(gold.body_starts ?? gold.body?.[0]).slice(0, 14);

function scoreFields(score: Score, file: string, want: z.output<typeof GoldReport>, got: PrintedReport): void {
  const field = (name: string, right: boolean, shown: unknown): void => {
    score.fields++;
    if (right) score.fieldsRight++;
    else score.misses.push(`${file} ${name}: ${JSON.stringify(shown)}`);
  };
  const kicker = norm(want.kicker);
  const titles = want.headline.map(norm).map((title) => (title.startsWith(kicker) ? title : kicker + title));
  const said = [norm(got.kicker) + norm(got.headline), norm(got.headline)];
  field('headline', titles.length === 0 ? said[0] === '' : said.some((title) => titles.includes(title)), [got.kicker, got.headline]);
  field('byline', JSON.stringify(got.byline.map(norm).sort()) === JSON.stringify(want.byline.map(norm).sort()), got.byline);
  for (const name of ['source', 'editor', 'published', 'dateline'] as const) {
    const wanted = want[name];
    if (wanted !== undefined) field(name, either(wanted).includes(norm(got[name])), got[name]);
  }
  const sections = ofKind(got, 'section');
  field('sections', want.sections.every((one) => either(one).some((title) => sections.join('').includes(title))) && sections.length <= 2 * want.sections.length, sections);
  for (const caption of want.captions) field('caption', ofKind(got, 'caption').some((text) => text.includes(norm(caption))), caption);
  const body = ofKind(got, 'body');
  for (const joined of want.joined) field('joined', body.some((text) => either(joined).some((one) => text.includes(one))), joined);
  const ends = want.body_ends;
  if (ends !== undefined) field('ending', either(ends).some((end) => body.at(-1)?.endsWith(end) === true), body.at(-1)?.slice(-20));
}

function scoreDoubts(score: Score, file: string, want: z.output<typeof GoldReport>, got: PrintedReport): void {
  for (const doubt of want.doubts) {
    score.doubts++;
    const found = got.doubts.some((one) => {
      const [said, wanted] = [norm(one.text), norm(doubt.text)];
      const place = wanted === '' || (said !== '' && (said.includes(wanted) || wanted.includes(said)));
      const likely = doubt.likely === undefined || (one.suggestion !== undefined && (norm(one.suggestion).includes(norm(doubt.likely)) || norm(doubt.likely).includes(norm(one.suggestion))));
      return one.kind === doubt.kind && said.length <= 40 && place && likely;
    });
    if (found) score.doubtsRight++;
    else score.misses.push(`${file} not doubted: ${JSON.stringify(doubt)}`);
  }
  if (want.body === undefined || want.notices.length > 0) return;
  score.cleanCharacters += want.body.join('').length;
  score.falseDoubts += got.doubts.length;
  if (got.doubts.length > 0) score.misses.push(`${file} doubted though clean: ${JSON.stringify(got.doubts)}`);
}

/** Characters that differ: the longer side of each differing stretch. */
function charactersWrong(gold: string, read: string): number {
  let wrong = 0;
  let [removed, added] = [0, 0];
  for (const change of [...(gold === read ? [] : diffChars(gold, read)), { added: false, removed: false, value: '' }]) {
    if (change.removed) removed += change.value.length;
    else if (change.added) added += change.value.length;
    else { wrong += Math.max(removed, added); [removed, added] = [0, 0]; }
  }
  return wrong;
}

/** Adds one document to a score. */
export function scoreDocument(score: Score, gold: GoldDocument, printed: PrintedDocument): void {
  const wanted = gold.reports.map((report) => GoldReport.parse(report));
  score.expected += wanted.length;
  score.produced += printed.reports.length;
  if (gold.page_title !== undefined) { score.fields++; if (norm(printed.pageTitle) === norm(gold.page_title)) score.fieldsRight++; else score.misses.push(`${gold.file} page title: ${printed.pageTitle ?? ''}`); }
  if (gold.encoding !== undefined) { score.fields++; if (printed.encoding === gold.encoding) score.fieldsRight++; else score.misses.push(`${gold.file} encoding: ${printed.encoding ?? ''}`); }
  const everything = printed.reports.map((report) => norm(report.headline) + norm(report.paragraphs.map((paragraph) => paragraph.text).join(''))).join('');
  for (const furniture of gold.furniture ?? []) if (everything.includes(norm(furniture))) { score.leaks++; score.misses.push(`${gold.file} furniture in the text: ${furniture}`); }
  const left = [...printed.reports];
  for (const want of wanted) {
    const start = opening(want);
    const at = left.findIndex((report) => ofKind(report, 'body')[0]?.startsWith(start) === true);
    const got = at < 0 ? undefined : left.splice(at, 1)[0];
    if (got === undefined) { score.misses.push(`${gold.file} no report begins ${start}`); score.fields += 3; continue; }
    score.reports++;
    scoreFields(score, gold.file, want, got);
    if (want.body !== undefined) {
      score.bodies++;
      const right = JSON.stringify(ofKind(got, 'body')) === JSON.stringify(want.body.map(norm));
      const wanted = want.body.map(norm).join('\n');
      score.characters += wanted.length;
      score.charactersWrong += Math.min(wanted.length, charactersWrong(wanted, ofKind(got, 'body').join('\n')));
      if (right) score.bodiesRight++;
      else score.misses.push(`${gold.file} body of ${start}`);
    }
    scoreDoubts(score, gold.file, want, got);
  }
}

/** Reads every document of a folder that its gold file names. */
export async function scoreFolder(folder: string, goldFile = 'gold.json'): Promise<Score> {
  const gold = GoldFile.parse(JSON.parse(readFileSync(join(folder, goldFile), 'utf8')));
  const score = emptyScore();
  for (const document of gold.documents) {
    const read = await readSource({ name: document.file, bytes: new Uint8Array(readFileSync(join(folder, document.file))) });
    if (!read.ok) { score.misses.push(`${document.file} unreadable: ${read.error.reason}`); score.expected += document.reports.length; continue; }
    const { extraction, reading } = read.value;
    scoreDocument(score, document, printReading(document.file, extraction.encoding, extraction.text, reading));
  }
  return score;
}

/** The harmonic mean of what was found of the expected and what was right of the produced. */
export const f1 = (score: Score): number => (2 * score.reports) / Math.max(1, score.expected + score.produced);
