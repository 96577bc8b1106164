import type { Extraction, Hint } from '../../shared/domain/document.ts';
import type { ReadingRule } from '../../shared/domain/reading-rules.ts';
import { closeUp, type ClosedUp } from './clean/close-up.ts';
import { isSpaceBroken } from './clean/spaces.ts';
import { setAsideFurniture, type Furniture } from './clean/furniture.ts';
import { formOf } from './clean/line-form.ts';
import { withRoundBrackets } from './clean/round-brackets.ts';
import { inSimplified } from './clean/simplified.ts';
import { layOutLines, type Line, type Page } from './clean/page-lines.ts';
import { commonYear, findDates } from './describe/dates.ts';
import { isOrganisation } from './describe/names.ts';
import { readFieldHint } from './describe/field-hint.ts';
import { asWritten } from './describe/as-written.ts';
import type { Finding } from './describe/finding.ts';
import { describeStory, type Story } from './describe/describe-story.ts';
import { accountOf, setAsideChrome } from './split/chrome.ts';
import type { Band } from './page-head/band.ts';
import { readRunningHead } from './page-head/head-line.ts';
import { findBands, linesSetAside } from './page-head/bands.ts';
import { isEnglishPaper, paperWeight, spelledBelow, withoutEdition } from './page-head/paper-names.ts';
import { saidOf } from './page-head/said-by-bands.ts';
import { classifyBlocks } from './split/classify-blocks.ts';
import { itemsOf, type Items } from './split/item-pages.ts';
import { pastedChatHints } from './mail/pasted-chat.ts';
import { pastedMailHints, setAsideSubject } from './mail/pasted-head.ts';
import { recordHints } from './records/records.ts';
import type { Block } from './split/block.ts';
import { textTableHints } from './text-tables/find-tables.ts';
import { numberingOf } from './clean/text-marks.ts';
import { wording } from './split/block.ts';

/** What is known of a page before it is split: its lines, what is furniture, how it was set, the year it speaks of. */
export interface PagePlan {
  /** The text without letter spaces, in whose offsets all else here is, and the way back. */
  readonly closedUp: ClosedUp;
  /** Laid out from its text in simplified characters and round brackets: every rule is written in them. */
  readonly page: Page;
  /** The text to the letter; of the same length. */
  readonly written: string;
  readonly furniture: Furniture;
  readonly broken: boolean;
  /** Nothing but items under marks. */
  readonly items: Items | undefined;
  readonly year: number | undefined;
  /** What stands above the first title and so is said of every story: the paper, its date, the page's number. */
  readonly above: readonly Finding[];
  /** What its head says of it to machines, for what its text does not say. */
  readonly said: readonly Finding[];
  /** The heads and feet of its pages. */
  readonly bands: readonly Band[];
}

/** Lines looked through for what the page says above its first title. */
const top = 30;

/**
 * @param cuts offsets of the text as it stands at which a person let a report begin inside a line
 * @param known forms of lines that editors set aside from this source before
 */
export function planPage(standing: Extraction, cuts: readonly number[] = [], known: ReadonlySet<string> = new Set()): PagePlan {
  const closedUp = closeUp(standing);
  const { extraction } = closedUp;
  const text = withRoundBrackets(inSimplified(extraction.text));
  const records = recordHints(text);
  const mail = records.length > 0 ? [] : pastedMailHints(text, extraction.hints);
  const chat = records.length + mail.length + extraction.hints.length > 0 ? [] : pastedChatHints(text);
  const { rows, rulings } = textTableHints(text, [...extraction.hints, ...records, ...mail, ...chat]);
  const page = layOutLines({ ...extraction, text, hints: [...extraction.hints, ...records, ...mail, ...chat, ...rows, ...rulings] }, cuts.map(closedUp.closed));
  const told = ([[records, 'database-line'], [mail, 'mail-head'], [chat, 'comment'], [rulings, 'divider']] as const).reduce<Furniture>((found, [own, name]) => toldAs(page, found, own, name), setAsideFurniture(page));
  const ownLines = withSubject(page, told, mail);
  const withoutHeads = withKnown(page, setAsideChrome(page, ownLines), known);
  const bands = findBands(page, withoutHeads);
  const furniture = withBands(page, withoutHeads, bands);
  const plan = { closedUp, page, written: extraction.text, furniture, items: itemsOf(page, furniture), broken: isSpaceBroken(page.lines), year: commonYear(extraction.text), above: [], said: saidToMachines(page), bands };
  return { ...plan, above: [...saidAbove(blocksOf(plan, page.lines.slice(0, top))), ...siteOf(plan), ...releasedOn(plan), ...releasedBy(plan), ...namedBeside(plan, page), ...paperOfSite(plan), ...headBeside(plan)].map((finding) => ({ ...finding, claims: [] })) };
}

/** A database's own lines, and a mail's, are told as a format would tell them, and by no format. */
function toldAs(page: Page, furniture: Furniture, hints: readonly Hint[], name: ReadingRule): Furniture {
  if (hints.length === 0) return furniture;
  const own = new Set(hints);
  return new Map([...furniture].map(([index, rule]) => { const hint = page.lines[index]?.hint; return [index, rule === 'format-says' && hint !== undefined && own.has(hint) ? name : rule]; }));
}

function withSubject(page: Page, furniture: Furniture, mail: readonly Hint[]): Furniture {
  if (mail.length === 0) return furniture;
  const found = new Map(furniture);
  setAsideSubject(page, found, mail);
  return found;
}

/** Lines told again by their form are set aside; what the format calls a heading or a caption is left to it. */
function withKnown(page: Page, furniture: Furniture, known: ReadonlySet<string>): Furniture {
  if (known.size === 0) return furniture;
  const again = page.lines.filter((line) => !furniture.has(line.index) && known.has(formOf(line.text) ?? ''));
  return new Map([...furniture, ...again.map((line) => [line.index, 'set-aside-before'] as const)]);
}

/** The lines of heads and feet are set aside; what they say is kept in the bands. */
function withBands(page: Page, furniture: Furniture, bands: readonly Band[]): Furniture {
  const lines = bands.flatMap((band) => linesSetAside(page, furniture, bands, band).map((index) => [index, band.foot ? 'page-foot' : band.print ? 'page-head' : 'running-head'] as const));
  return lines.length === 0 ? furniture : new Map([...furniture, ...lines]);
}

/** What stands above the first title, or between a page's title and the first headline. */
function saidAbove(first: readonly Block[]): Finding[] {
  const said = (block: Block): boolean => block.kind === 'description' || (block.kind === 'byline' && block.finding?.byline.length === 0);
  const end = Math.max(0, first.findIndex((block) => !said(block)));
  const under = first.slice(end + 1);
  const next = under.findIndex((block) => !said(block));
  const between = first[end]?.kind === 'title' && under[next]?.kind === 'title' ? under.slice(0, next) : [];
  return [...first.slice(0, end), ...between].map((block) => block.finding).filter((one) => one !== undefined);
}

/** The plan where the first story is known to begin at a line: what describes the page above it is said of every story. */
export function beginningAt(plan: PagePlan, first: number): PagePlan {
  const over = blocksOf(plan, plan.page.lines.slice(0, Math.min(first, top))).flatMap(({ kind, finding }) => (kind === 'description' && finding !== undefined ? [{ ...finding, claims: [] }] : []));
  return over.length === 0 ? plan : { ...plan, above: [...plan.above, ...over] };
}

/** A paper's name over its page's date and number is the source of all below, in one letter case or another. */
function siteOf(plan: PagePlan): Finding[] {
  const name = plan.page.lines.find((line) => plan.furniture.get(line.index) === 'paper-name') ?? accountOf(plan.page, plan.furniture);
  return name === undefined ? [] : [{ claims: [], byline: [], source: name.text }];
}

/** The name of a paper's own site at its top: the source of a story that names none. */
function paperOfSite(plan: PagePlan): Finding[] {
  const name = plan.page.lines.slice(0, top).find((line) => plan.furniture.get(line.index) === 'site-name' && (paperWeight(line.text) === 2 || isEnglishPaper(line.text)));
  return name === undefined ? [] : [{ claims: [], byline: [], source: spelledBelow(withoutEdition(name.text), plan.page.text) }];
}

/** `FOR RELEASE: May 2, 2020`: the day a release may be printed, where its text says none. */
const releasedOn = (plan: PagePlan): Finding[] =>
  plan.page.lines.slice(0, top).filter((line) => plan.furniture.get(line.index) === 'release-line').flatMap((line) => findDates(line.text).slice(0, 1).map((date) => ({ claims: [], byline: [], date })));

/** `云溪客车股份有限公司` over `新闻稿`: whose release it is, where no medium is named. */
const releasedBy = (plan: PagePlan): Finding[] =>
  plan.page.lines.slice(0, top).filter((line) => plan.furniture.get(line.index) === 'release-line' && isOrganisation(line.text)).slice(0, 1).map((line) => ({ claims: [], byline: [], source: line.text }));

/**
 * A paper's own site prints the head of the page it shows in a bar that the format calls the site's, `云溪晚报 2031年05月17日 A05：社会`;
 * a document has the same running over its pages.
 */
const headBeside = (plan: PagePlan): Finding[] => plan.page.lines.slice(0, top).filter((line) => plan.furniture.get(line.index) === 'format-says').flatMap((line) => {
  const head = readRunningHead(line.text, line.start);
  return head?.source === undefined || head.date === undefined ? [] : [{ claims: [], byline: [], source: head.source, date: head.date, ...(head.page === undefined ? {} : { page: head.page }) }];
});

/** Fields the format names in lines that are furniture: the head of a mail is no text, and says who sent it. */
const namedBeside = (plan: PagePlan, { text, hints }: Page): Finding[] =>
  hints.filter((hint) => hint.kind === 'field' && plan.furniture.has(lineAt(plan.page, hint.start + 1) - 1)).flatMap((hint) => readFieldHint(text, hint) ?? []);

/** What a page's head says to machines of where its story is from and of when it stood, `<meta name="ContentSource" …>`. */
const saidToMachines = ({ hints }: Page): Finding[] => hints.flatMap(({ kind, field, words = '' }): Finding[] => {
  const date = field === 'published' ? findDates(words)[0] : undefined;
  if (kind !== 'said' || words === '') return [];
  return field === 'source' ? [{ claims: [], byline: [], source: words }] : date === undefined ? [] : [{ claims: [], byline: [], date }];
});

export const blocksOf = (plan: PagePlan, lines: readonly Line[]): Block[] => classifyBlocks(plan.page, plan.furniture, lines, plan.broken, plan.items);

/** The first line that begins at or after an offset; the number of lines when there is none. */
export function lineAt(page: Page, offset: number): number {
  let low = 0;
  let high = page.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.lines[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads the lines from `from` up to `to` as one story, whatever stands in them. Its range reaches to the next story's first character.
 * @param known the blocks of just these lines, where they are at hand
 */
export function readStory(plan: PagePlan, from: number, to: number, known?: readonly Block[]): Story {
  const { page } = plan;
  const lines = page.lines.slice(from, to);
  const blocks = known ?? blocksOf(plan, lines);
  const range = { start: lines[0]?.start ?? page.text.length, end: page.lines[to]?.start ?? page.text.length };
  const first = blocks.find((block) => block.kind !== 'description');
  const numbered = first?.kind === 'title' && numberingOf(wording(first.lines)) !== undefined && blocks.filter((block) => block.kind === 'title' && numberingOf(wording(block.lines)) !== undefined).length === 1;
  const story = describeStory({ text: page.text, chinese: page.chinese, broken: plan.broken, year: plan.year, numbered, above: [...saidOf(plan.bands, from), ...plan.above], said: plan.said }, blocks, range);
  return { ...story, report: asWritten({ read: page.text, written: plan.written }, story.report) };
}
