import type { Passage, TextRange } from '../../../shared/domain/passage.ts';
import type { Edit, ReportReading } from '../../../shared/domain/reading.ts';
import { furnitureClaim, markClaim, type Claim } from '../clean/claim.ts';
import { composePassage } from '../clean/compose-passage.ts';
import { cutOut } from '../clean/cut-out.ts';
import type { Line } from '../clean/page-lines.ts';
import { headMarks } from '../clean/text-marks.ts';
import { wording, type Block } from '../split/block.ts';
import { siteBehindTitle } from '../split/saved-title.ts';
import { isSectionLabel } from '../split/section-label.ts';
import type { Finding } from './finding.ts';
import { closingFinding, gatherWith, leadInOf, officeBehindCaption, photographerOf, withoutPictureCredits } from './story-findings.ts';
import { composeParagraphs } from './story-paragraphs.ts';
import { bracketKicker } from './bracket-kicker.ts';
import { tellTitles } from './titles.ts';

export interface Story { readonly report: ReportReading; readonly edits: readonly Edit[] }

/** What the stories of a page have in common. */
export interface Setting { readonly text: string; readonly chinese: boolean; readonly broken: boolean; readonly year: number | undefined; readonly numbered: boolean; readonly above: readonly Finding[]; readonly said: readonly Finding[] }

const isOpening = (block: Block): boolean => block.kind === 'title' || block.kind === 'byline' || block.kind === 'description';

/** An editor's note over the headline: a title comes after it, before any text. */
const isAboveTitle = (blocks: readonly Block[], at: number): boolean =>
  !blocks.slice(0, at).some((block) => block.kind === 'title') && blocks.slice(at + 1).find((block) => block.kind !== 'note' && block.kind !== 'deck')?.kind === 'title';

/** Widest heading of a first section right under the line of source and date, in ems. */
const widestSection = 12;

/** Another heading further down has as many blank lines above it and is about as wide: both head sections. */
const isSetAlikeBelow = (blocks: readonly Block[], at: number, line: Line): boolean => blocks.slice(at + 1).some(({ kind, lines: [other] }) => kind === 'title' && other !== undefined && other.gap === line.gap && Math.abs(other.width - line.width) <= 2);

/** `[基本案情]` under a headline names the first part of the story. `01`, or a share bar, between the line of source and date and one more short title, or one set like those further down right under a byline: that heads the first section, and is no half of the headline. */
function headsSection(blocks: readonly Block[], at: number): boolean {
  const [block, before] = [blocks[at], blocks[at - 1]];
  const line = block?.lines[0];
  if (block?.kind === 'title' && isSectionLabel(wording(block.lines)) && blocks.slice(0, at).some(({ kind }) => kind === 'title')) return true;
  if (block?.kind !== 'title' || line === undefined || block.lines.length > 1 || block.level !== undefined || line.width > widestSection || (before?.kind !== 'description' && before?.kind !== 'byline')) return false;
  const between = line.index - (before.lines.at(-1)?.index ?? line.index) > 1;
  return (between || (before.kind === 'byline' && isSetAlikeBelow(blocks, at, line))) && blocks.slice(0, at).some(({ kind }) => kind === 'title');
}

/** Titles above the story's first text; those further down are headings of its sections. */
function openingOf(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block, i) => headsSection(blocks, i) || (!isOpening(block) && block.kind !== 'caption' && !((block.kind === 'note' || block.kind === 'deck') && isAboveTitle(blocks, i))));
  return first === -1 ? blocks.length : first;
}

/** How many titles of each level the format has in these blocks. */
function countLevels(blocks: readonly Block[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { kind, level } of blocks) if (kind === 'title' && level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}

/** One title field: its lines, the marks of a heading and a brief's number taken off them. */
function composeTitle(setting: Setting, lines: readonly Line[], edits: Edit[], cuts: readonly Claim[] = []): Passage | undefined {
  if (lines.length === 0) return undefined;
  const mark = [...lines.flatMap((line, i) => headMarks(line.text, setting.numbered && i === 0).map((range) => markClaim(line.start + range.start, line.start + range.end, 'title-mark'))), ...cuts];
  const composed = composePassage(setting.text, lines.flatMap((line) => cutOut(line, mark)), 'title');
  edits.push(...mark, ...composed.edits);
  return composed.passage;
}

const button = /\s*[\[【](?:复制链接|复制|收藏|关注|打印|纠错|举报|只看楼主|加关注)[\]】]$/;
/** `[复制链接]` behind a headline: a button of its page. */
function buttonBehind(headline: readonly Line[]): Claim[] {
  const last = headline.at(-1);
  const found = last === undefined ? null : button.exec(last.text);
  return last === undefined || found === null ? [] : [furnitureClaim(last.start + found.index, last.start + last.text.length, 'tool-bar')];
}

/** `🌸 春风进社区 🌸`: a picture behind the last word, as one is before the first. */
const pictureBehind = /\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)+$/u;
function markBehind(headline: readonly Line[]): Claim[] {
  const last = headline.at(-1);
  const found = last === undefined ? null : pictureBehind.exec(last.text);
  return last === undefined || found === null || found.index === 0 ? [] : [markClaim(last.start + found.index, last.start + last.text.length, 'title-mark')];
}

/** The colon by which a kicker hands over to its headline, `云溪县：`, is no word of it. */
function handOver(kicker: readonly Line[]): Claim[] {
  const last = kicker.at(-1);
  return last !== undefined && /[^:：][:：]$/.test(last.text) ? [markClaim(last.end - 1, last.end, 'title-mark')] : [];
}

/** Claims of a line that reach over nothing but white space and marks of separation leave those to furniture. */
function restOf(text: string, blocks: readonly Block[], claims: readonly Claim[]): Claim[] {
  return blocks.filter((block) => block.kind === 'byline' || block.kind === 'description').flatMap((block) => block.lines).flatMap((line) =>
    cutOut(line, claims).filter((range) => text.slice(range.start, range.end).trim() !== '').map((range) => furnitureClaim(range.start, range.end, 'between-fields')));
}

/**
 * Describes one story out of its blocks: titles, fields, paragraphs. Doubts are left to another stage.
 * @param range the stretch of extracted text that is the story's
 */
export function describeStory(setting: Setting, blocks: readonly Block[], range: TextRange): Story {
  const opening = openingOf(blocks);
  const told = tellTitles(blocks.slice(0, opening).filter((block) => block.kind === 'title'), setting.chinese, countLevels(blocks));
  const bracket = bracketKicker(told);
  const titles = bracket?.titles ?? told;
  const lead = leadInOf(blocks);
  const inLine = withoutPictureCredits(blocks).map((block) => block.finding).filter((one) => one !== undefined);
  const closing = closingFinding(blocks) ?? officeBehindCaption(blocks) ?? (inLine.some(({ byline }) => byline.length > 0) || (lead?.byline.length ?? 0) > 0 ? undefined : photographerOf(blocks));
  const described = gatherWith([...inLine.slice(0, 1), ...(lead === undefined ? [] : [lead]), ...inLine.slice(1), ...(closing === undefined ? [] : [closing]), ...setting.above], setting.said, setting.year);
  const claims = [...described.claims, ...restOf(setting.text, blocks, described.claims)];
  const edits: Edit[] = [...claims, ...(bracket?.marks ?? [])];
  const kicker = composeTitle(setting, titles.kicker, edits, handOver(titles.kicker));
  const headline = composeTitle(setting, titles.headline, edits, [...buttonBehind(titles.headline), ...siteBehindTitle(titles.headline), ...markBehind(titles.headline)]);
  const subhead = composeTitle(setting, titles.subhead, edits);
  const used = new Set([...titles.kicker, ...titles.headline, ...titles.subhead].map((line) => line.index));
  const running = blocks.filter((block) => block.kind !== 'byline' && block.kind !== 'description' && !block.lines.some((line) => used.has(line.index)));
  const composed = composeParagraphs(setting.text, running, claims, setting.broken ? 'broken' : 'body');
  return {
    edits: [...edits, ...composed.edits],
    report: {
      range, ...(kicker === undefined ? {} : { kicker }), ...(headline === undefined ? {} : { headline }), ...(subhead === undefined ? {} : { subhead }),
      byline: [...described.byline], ...described.plain, ...(described.publishedInferred ? { publishedInferred: true } : {}),
      evidence: { ...described.evidence }, paragraphs: composed.paragraphs, doubts: [],
    },
  };
}
