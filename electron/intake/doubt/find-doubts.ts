import type { Extraction } from '../../../shared/domain/document.ts';
import type { Doubt, ReportReading } from '../../../shared/domain/reading.ts';
import { fold } from '../../../shared/text/fold.ts';
import { readsAsChinese } from '../clean/glyphs.ts';
import { countsDiffer } from './counts-differ.ts';
import { cutOff } from './cut-off/cut-off.ts';
import { duplicatedParagraphs } from './duplicated.ts';
import { figuresMissing } from './figures/figures-missing.ts';
import { foreignWords } from './foreign-words.ts';
import { headless } from './cut-off/headless.ts';
import { impossibleDates } from './impossible-dates.ts';
import { interleavedLines } from './interleaved/interleaved.ts';
import { unpairedMarks } from './marks.ts';
import { marksMissing } from './marks-missing.ts';
import { misreadWords } from './misread/misread.ts';
import { wrongPlaces } from './misread/wrong-places.ts';
import { wordsOf } from './words/page-words.ts';
import { controlCharacters, noHeadline } from './plain-doubts.ts';
import { provenanceDoubts } from './provenance.ts';
import type { DoubtRule, Look, Looked, Neighbour } from './raise.ts';

/** Every rule that raises doubts, in the order they are listed to the editor where two stand at one place. */
const rules: readonly DoubtRule[] = [
  noHeadline, figuresMissing, misreadWords, interleavedLines, cutOff, headless, foreignWords, marksMissing, unpairedMarks, countsDiffer, impossibleDates, duplicatedParagraphs, controlCharacters,
];

/** How much of a page is kept to count words in, and how much of it is looked at for doubts at all, in characters. */
const pageReach = 100_000;
const reach = 1_000_000;

const traditional = /[們國個來時這對後說會學過還與為從開點樣經發當無關進種實現長應體]/g;
const isTraditional = (text: string): boolean => (text.slice(0, 20_000).match(traditional)?.length ?? 0) > Math.min(text.length, 20_000) / 100;

function looked(report: ReportReading): Looked[] {
  const titles = [report.kicker, report.headline, report.subhead].filter((one) => one !== undefined).map((passage): Looked => ({ passage, kind: 'title' }));
  const paragraphs = report.paragraphs.filter((passage) => (passage.segments[0]?.start ?? 0) <= reach);
  return [...titles, ...paragraphs.map((passage): Looked => ({ passage, kind: passage.kind === 'body' ? 'body' : 'other' }))];
}

/** One doubt a kind and place: what lies inside a longer one of its kind is left out, and the same misread word said again. */
function distinct(doubts: readonly Doubt[]): Doubt[] {
  const ordered = [...doubts].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const said = new Set<string>();
  const reached = new Map<string, number>();
  return ordered.filter((doubt) => {
    const word = doubt.kind === 'misread' ? doubt.text : undefined;
    const inside = doubt.at.end > doubt.at.start && doubt.at.end <= (reached.get(doubt.kind) ?? -1);
    if (inside || (word !== undefined && said.has(word))) return false;
    if (word !== undefined) said.add(word);
    reached.set(doubt.kind, Math.max(doubt.at.end, reached.get(doubt.kind) ?? 0));
    return true;
  });
}

/** The reports with their doubts, in order of the text. */
export function findDoubts(extraction: Extraction, reports: readonly ReportReading[]): ReportReading[] {
  const page = reports.flatMap((report) => looked(report).map(({ passage }) => passage.text)).join('\n').slice(0, pageReach);
  const chinese = readsAsChinese(extraction.text);
  const simplified = chinese && !isTraditional(page);
  const written = wordsOf(page);
  const common = { page, written, writtenFolded: chinese && !simplified ? wordsOf(fold(page)) : written, chinese, traditional: chinese && !simplified, wrongPlaces: simplified ? wrongPlaces([...reports.flatMap(({ dateline }) => dateline ?? []), page].join('\n'), extraction.text.slice(0, pageReach)) : new Map<string, string>() };
  const ofDocument = provenanceDoubts(extraction, reports);
  const seen = reports.map((report): Neighbour => ({ report, passages: looked(report), raw: extraction.text.slice(report.range.start, Math.min(report.range.end, report.range.start + reach)) }));
  return seen.map((one, i) => {
    const { report } = one;
    if (report.range.start > reach) return report;
    const look: Look = { ...one, neighbours: [seen[i - 1], seen[i + 1]].filter((beside) => beside !== undefined), ...common };
    const doubts = [...(i === 0 ? ofDocument : []), ...rules.flatMap((rule) => [...rule(look)])];
    return { ...report, doubts: distinct(doubts) };
  });
}
