import type { Credit } from '../../../shared/domain/reading.ts';
import type { TextRange } from '../../../shared/domain/passage.ts';
import { furnitureClaim, type Claim } from '../clean/claim.ts';
import type { Block } from '../split/block.ts';
import type { FoundDate } from './dates.ts';
import { spellDate } from './dates.ts';
import type { Finding } from './finding.ts';
import { bylineAtEndOf } from './byline-at-end.ts';
import { readCreditRun } from './credit-run.ts';
import { isPersonName } from './names.ts';
import { leadInOfLines } from './lead-in.ts';

/** The fields of one story, what of its text they took, and where each was read. */
export interface Description {
  readonly claims: readonly Claim[];
  readonly byline: readonly Credit[];
  readonly plain: Readonly<Partial<Record<'source' | 'editor' | 'sender' | 'page' | 'dateline' | 'place' | 'published', string>>>;
  readonly publishedInferred: boolean;
  readonly evidence: Readonly<Record<string, TextRange[]>>;
}

/** The lead-in of a story's first text: it reaches over no line that was set aside. */
export function leadInOf(blocks: readonly Block[]): Finding | undefined {
  const at = blocks.findIndex((block) => block.kind === 'body');
  const lines = at < 0 ? [] : blocks.slice(at, at + 3).filter((block, i) => block.kind === 'body' && (i === 0 || block.continues)).flatMap((block) => block.lines);
  const apart = lines.findIndex((line, i) => i > 0 && line.index !== (lines[i - 1]?.index ?? 0) + 1);
  return lines.length === 0 ? undefined : leadInOfLines(apart < 0 ? lines : lines.slice(0, apart));
}

/** `图为工人在书屋里看书。（宣教科）`: an office that signs behind the last picture signs the story; a person there took the picture. */
export function officeBehindCaption(blocks: readonly Block[]): Finding | undefined {
  const last = blocks.at(-1);
  const finding = last?.kind === 'caption' ? bylineAtEndOf(last.lines) : undefined;
  return finding !== undefined && finding.byline.length > 0 && finding.byline.every(({ role }) => role === 'contributor') ? finding : undefined;
}

/** `本报记者 某某 摄` behind a picture story that nobody else signs: who took the picture brought it. The credit itself stays where it stands. */
export function photographerOf(blocks: readonly Block[]): Finding | undefined {
  const last = blocks.at(-1);
  const line = last?.kind === 'credit' ? last.lines[0] : undefined;
  const run = line === undefined ? undefined : readCreditRun(line.text.replace(/[\s/／]*(?:摄影?|供图)[。.]?$/, ''), line.start);
  return run !== undefined && run.byline.length > 0 && run.byline.every(({ name }) => isPersonName(name)) ? { claims: [], byline: run.byline.map(({ name }) => ({ name, role: 'photographer' as const })) } : undefined;
}

/**
 * The lines of a story that describe it. `文字：某某` and `图片：某某` on lines of their own at its foot, or on one line among others on
 * who edited and checked it: the second says whose the pictures are, and the story is signed by the first.
 */
export function withoutPictureCredits(blocks: readonly Block[]): Block[] {
  const said = blocks.filter((block) => block.kind === 'byline' || block.kind === 'description');
  const text = blocks.findLastIndex((block) => block.kind === 'body');
  const foot = said.filter((block) => blocks.indexOf(block) > text);
  const signed = said.some((block) => block.finding?.byline.some(({ role }) => role !== undefined && role !== 'photographer') === true);
  const isCredit = (block: Block): boolean => (block.finding?.byline.length ?? 0) > 0 && block.finding?.byline.every(({ role }) => role === 'photographer') === true;
  if (!signed || text < 0) return said;
  const listed = foot.length >= fewestJobs;
  return said.filter((block) => !(foot.includes(block) && isCredit(block) && block.finding?.editor === undefined)).map((block) => ((listed || isCredit(block)) && foot.includes(block) ? withoutPhotographers(block) : block));
}

/** Lines at a story's foot that make a list of who did what. */
const fewestJobs = 3;
const pictures = /(?:图片|摄影|供图)\s*[:：]\s*([^:：]*?)(?=\s*(?:[\u4e00-\u9fff]{2,4}\s*[:：]|$))/g;

/** `文字：某某　图片：某某`: without who took the pictures. */
function withoutPhotographers(block: Block): Block {
  const [line] = block.lines;
  const { finding } = block;
  if (line === undefined || finding === undefined || block.lines.length > 1 || !finding.byline.some(({ role }) => role === 'photographer')) return block;
  const places = [...line.text.matchAll(pictures)].map((found) => ({ start: line.start + found.index, end: line.start + found.index + found[0].length }));
  const byline = finding.byline.filter(({ role }) => role !== 'photographer');
  const claims = finding.claims.filter((claim) => !places.some(({ start, end }) => claim.kind === 'field' && claim.start >= start && claim.end <= end));
  return places.length === 0 ? block : { ...block, finding: { ...finding, byline, claims } };
}

/** A byline inside a story's text counts only where the story ends: what follows is no text of the same story. */
export function closingFinding(blocks: readonly Block[]): Finding | undefined {
  return blocks.findLast((block) => block.kind === 'body' || block.kind === 'list')?.finding;
}

/** The same day once more, with its hour. */
const saysTheTime = (one: FoundDate, known: FoundDate): boolean => known.time === undefined && one.time !== undefined && one.year === known.year && one.month === known.month && one.day === known.day;

/** Agencies that everybody calls by their initials. */
const byInitials = new Set(['AP', 'AFP', 'PA', 'UPI', 'DPA']);
/** `MWS` in a lead-in, `Meridian Wire Service` under the byline: the whole name is the source. */
const spellsOut = (whole: string | undefined, short: string | undefined): boolean =>
  whole !== undefined && short !== undefined && /^[A-Z]{2,6}$/.test(short) && !byInitials.has(short) && whole.split(/\s+/).filter((word) => !/^(?:the|of|and|for)$/i.test(word)).map((word) => word.charAt(0)).join('') === short;

const plainNames = ['source', 'editor', 'sender', 'page', 'dateline', 'place'] as const;

/** `晚报记者`, `日报讯`: how a paper speaks of itself under its own head, `洛城晚报`, which has the whole name. */
const ofItself = /^(?:[日晚晨早午商时快周]报|都市报|导报|青年报|电视台|广播电视台|电台|融媒体中心)$/;
const wholeName = (whole: string | undefined, short: string | undefined): boolean => whole !== undefined && short !== undefined && whole.length > short.length && whole.endsWith(short) && ofItself.test(short);

/** Several findings of one story as one: the first that says a thing is believed, what repeats it is set aside. */
function gather(findings: readonly Finding[], year: number | undefined): Description {
  const plain: Partial<Record<(typeof plainNames)[number] | 'published', string>> = {};
  const byline: Credit[] = [];
  const claims: Claim[] = [];
  const evidence: Record<string, TextRange[]> = {};
  let date: FoundDate | undefined;
  const labelled = findings.find((finding) => finding.sourceLabelled === true);
  for (const finding of findings) {
    const fresh = new Set<string>();
    for (const name of plainNames) if (finding[name] !== undefined && plain[name] === undefined && (name !== 'source' || labelled === undefined || finding === labelled)) { plain[name] = finding[name]; fresh.add(name); }
    if (spellsOut(finding.source, plain.source) || wholeName(finding.source, plain.source)) { plain.source = finding.source ?? ''; fresh.add('source'); }
    if (finding.date !== undefined && (date === undefined || (date.year === undefined && finding.date.year !== undefined) || saysTheTime(finding.date, date))) { date = finding.date; fresh.add('published'); }
    const added = finding.byline.filter((credit) => !byline.some((one) => one.name === credit.name));
    if (added.length > 0) fresh.add('byline');
    byline.push(...added);
    for (const claim of finding.claims) {
      if (claim.kind !== 'field' || claim.field === undefined || fresh.has(claim.field)) claims.push(claim);
      else claims.push(furnitureClaim(claim.start, claim.end, 'said-before'));
      if (claim.kind === 'field' && claim.field !== undefined && fresh.has(claim.field)) (evidence[claim.field] ??= []).push({ start: claim.start, end: claim.end });
    }
  }
  // The office that brings out a bulletin is where its reports are from, where no medium is named.
  if (plain.source === undefined && plain.sender !== undefined) { plain.source = plain.sender; evidence['source'] = evidence['sender'] ?? []; }
  const known = date?.year ?? year;
  if (date !== undefined && known !== undefined) plain.published = spellDate(date, known);
  return { claims, byline, plain, publishedInferred: plain.published !== undefined && date?.year === undefined, evidence };
}

/** The same, with what is said to machines alone where the text has no word of it. */
export function gatherWith(findings: readonly Finding[], said: readonly Finding[], year: number | undefined): Description {
  const told = gather(findings, year);
  const missing = said.filter(({ source, date }) => (source !== undefined && told.plain.source === undefined) || (date !== undefined && told.plain.published === undefined));
  return missing.length === 0 ? told : gather([...findings, ...missing], year);
}
