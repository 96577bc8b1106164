import type { Dice } from './dice.ts';
import { dice } from './dice.ts';
import type { GoldDoubt, GoldReport, Page } from './gold.ts';
import { dayStamp, withDoubts } from './gold.ts';
import { misread } from './misread.ts';
import type { BylinePlace, SetStory } from './set-story.ts';
import { printedCaption, setStory } from './set-story.ts';
import type { Story } from './story.ts';
import { breakLines, halfWidth } from './wrap.ts';

export interface PrintOptions {
  /** Of a column, in full-width characters. */
  width: number;
  /** spaces: a column piece is one line with a space at every old line end; lines: printed lines stay; ragged: printed lines with a stray space at each end. */
  lines: 'spaces' | 'lines' | 'ragged' | 'indented';
  byline: BylinePlace;
  halfWidth: boolean;
  header: boolean;
  misreads?: number;
  /** Cuts the last story off in the middle of a sentence. */
  cut?: boolean;
  /** Sets two lines of neighbouring columns into each other, once a page. */
  interleave?: boolean;
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

function header(story: Story, fate: Dice): string[] {
  const date = (story.published ?? '').slice(0, 10);
  const [year, month, day] = date.split('-').map(Number);
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  const said = `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
  const page = String(fate.between(2, 8)).padStart(2, '0');
  return fate.pick([
    [`${page} 要闻 ${story.paper ?? ''} ${said} 星期${weekday}`], [story.paper ?? '', `${said} 星期${weekday} 第${page}版`],
    [`${said} 星期${weekday}  ${story.paper ?? ''}  ${page}版·综合`],
  ]);
}

/** Cuts a story off within its last paragraph but one third; what stood after it is gone. */
function cutOff(story: SetStory): SetStory {
  const last = story.blocks.findLastIndex((block) => block.kind === 'body');
  const text = story.blocks[last]?.text ?? '';
  let end = Math.floor(text.length * 0.6);
  while (/[，。、；：？！）”\d]/.test(text[end - 1] ?? '') || /[，。、；：？！”\d]/.test(text[end] ?? '')) end += 1;
  const rest = text.slice(0, end);
  const blocks = story.blocks.slice(0, last + 1).map((block, index) => (index === last ? { ...block, text: rest } : block));
  const { body = [], ...gold } = story.gold;
  const kept = [...body.slice(0, -1), rest];
  return { ...story, blocks, gold: withDoubts({ ...gold, body: kept }, [{ text: rest.slice(-6), kind: 'cut-off' }]) };
}

function misreadStory(story: SetStory, count: number, skip: number): SetStory {
  const whole = story.gold.body ?? [];
  const { paragraphs, doubts } = misread(whole, count, skip);
  const blocks = story.blocks.map((block) => {
    const index = whole.findIndex((text) => block.text.includes(text));
    return index < 0 ? block : { ...block, text: block.text.replace(whole[index] ?? '', paragraphs[index] ?? '') };
  });
  return { ...story, blocks, gold: withDoubts({ ...story.gold, body: paragraphs }, doubts) };
}

/** Printed lines of a paragraph, with the column break that may fall inside it, never at a sentence's end, as an empty line. */
function columnLines(text: string, options: PrintOptions, left: { lines: number }, fate: Dice): string[] {
  const indent = options.lines === 'indented' ? 2 : 0;
  const lines = breakLines(text, options.width, indent).flatMap((line) => {
    left.lines -= 1;
    if (left.lines > 0 || /[。！？”]$/.test(line)) return [line];
    left.lines = fate.between(9, 16);
    return [line, ''];
  });
  if (lines.at(-1) === '') lines.pop();
  return options.lines === 'indented' ? [`　　${lines[0] ?? ''}`, ...lines.slice(1)] : lines;
}

function asText(lines: readonly string[], mode: PrintOptions['lines']): string {
  if (mode === 'spaces') return lines.join('\n').split('\n\n').map((piece) => piece.replaceAll('\n', ' ')).join('\n\n');
  return lines.map((line) => (mode === 'ragged' && line !== '' ? `${line} ` : line)).join('\n');
}

/** Takes two lines out of a later paragraph and sets them between lines of an earlier one, as a scanner does that reads across columns. */
function interleaved(pieces: string[][]): { pieces: string[][]; doubts: GoldDoubt[] } {
  const long = pieces.flatMap((piece, index) => (index > 0 && piece.filter((line) => line !== '').length >= 4 ? [index] : []));
  const [one = -1, two = -1] = [long[0], long[long.length - 1]];
  const [first, second] = [pieces[one], pieces[two]];
  if (one === two || first === undefined || second === undefined) throw new Error('no two paragraphs are long enough to interleave');
  const [strays, others] = [second.slice(1, 3), first.slice(2, 3)];
  const mixed = [...first.slice(0, 2), strays[0] ?? '', others[0] ?? '', strays[1] ?? '', ...first.slice(3)];
  const seam = (a: string | undefined, b: string | undefined): string => `${(a ?? '').slice(-2)}${(b ?? '').slice(0, 2)}`;
  const doubts = [seam(first[1], strays[0])].map((text) => ({ text, kind: 'interleaved' }));
  return { pieces: pieces.map((piece, index) => (index === one ? mixed : index === two ? [...second.slice(0, 1), ...second.slice(3)] : piece)), doubts };
}

/** Sets a caption into the middle of the paragraph before it, where a column ended at the picture. */
function captionInside(pieces: string[][], index: number): void {
  const [before, caption] = [pieces[index - 1]?.filter((line) => line !== ''), pieces[index]];
  if (before === undefined || caption === undefined || before.length < 4) return;
  let half = Math.floor(before.length / 2);
  while (half > 1 && /[。！？”]$/.test(before[half - 1] ?? '')) half -= 1;
  pieces.splice(index - 1, 2, [...before.slice(0, half), '', ...caption, '', ...before.slice(half)], []);
}

function storyText(story: SetStory, options: PrintOptions, fate: Dice): { text: string; gold: GoldReport } {
  const left = { lines: fate.between(9, 16) };
  let pieces = story.blocks.map((block) => (block.kind === 'caption' ? [printedCaption(block, fate)] : block.kind === 'section' ? [block.text] : columnLines(block.text, options, left, fate)));
  for (const [index, block] of story.blocks.entries()) if (block.kind === 'caption' && options.lines !== 'indented' && fate.chance(0.6)) captionInside(pieces, index);
  let { gold } = story;
  if (options.interleave === true) {
    const mixed = interleaved(pieces);
    pieces = mixed.pieces;
    const { body = [], ...rest } = gold;
    gold = withDoubts({ ...rest, body_starts: (body[0] ?? '').slice(0, 24) }, [], mixed.doubts);
  }
  const blank = options.lines === 'spaces' || options.lines === 'ragged' || options.lines === 'lines' ? [''] : [];
  const lines = pieces.flatMap((piece, index) => {
    if (piece.length === 0) return [];
    const apart = story.blocks[index]?.kind !== 'body' || story.blocks[index - 1]?.kind !== 'body';
    return [...(index > 0 && (apart || blank.length > 0) ? [''] : []), ...piece];
  });
  return { text: `${story.head.join('\n')}\n\n${asText(lines, options.lines)}`, gold };
}

/** A scanned page: stories in columns, lines broken by width, page furniture above and below. */
export function printPage(stories: readonly Story[], options: PrintOptions, seed: number): Page {
  const fate = dice(seed);
  const [front] = stories;
  if (front === undefined) throw new Error('a page needs a story');
  const said: Partial<GoldReport> = options.header ? { ...(front.paper === undefined ? {} : { source: front.paper }), ...(front.published === undefined ? {} : { published: dayStamp(front.published) }) } : {};
  const set = stories.map((story, index) => {
    const placed = setStory(story, { byline: options.byline, kickerOnLine: fate.chance(0.3), said }, fate);
    const scanned = options.misreads === undefined ? placed : misreadStory(placed, options.misreads, seed + index * 7);
    return options.cut === true && index === stories.length - 1 ? cutOff(scanned) : scanned;
  });
  const told = set.map((story, index) => storyText(story, { ...options, interleave: options.interleave === true && index === 0 }, fate));
  const foot = options.header ? [`\n${fate.pick(['新闻热线', '本版投稿电话', '编辑部电话'])}：0${fate.between(310, 998)}-${fate.between(2100000, 8899999)}`] : [];
  const text = [...(options.header ? [header(front, fate).join('\n')] : []), ...told.map((story) => story.text), ...foot].join('\n\n');
  return {
    text: options.halfWidth ? halfWidth(text) : text, reports: told.map((story) => story.gold),
    furniture: foot.map((line) => line.trim()),
  };
}
