/** Where a line of a broken title begins and ends: code units of the title, white space at a break left out. */
export interface TitleLine { readonly start: number; readonly end: number }

interface Break { readonly at: number; readonly resume: number; readonly cost: number }

/** Characters that cannot begin a line, for the sense or for the rules of punctuation. */
const neverFirst = /^[的了着过得们等之，。、；：？！）》」』】〕”’…—·％%,.;:?!)\]}]/u;
const neverLast = /[（《「『【〔“‘第([{约近逾超达$¥￥]$/u;
/** A line ending on one of these hangs in the air. */
const hangsOver = /[在对与和及向为把被将让从以于是更就也都再不]$/u;
/** A line beginning with one of these begins a phrase. */
const startsWell = /^(在|对|与|和|及|向|为|把|被|将|让|从|以|因|促|助|助力|推动|推进|促进|加快|打造|坚持|进一步|有力|实现|创|获|惠及|成为|力争|全力|着力)$/u;
const pause = /[：；，。！？、:;,!?]$|——$/u;
const openers = '“‘《〈（(「『【〔';
const closers = '”’》〉）)」』】〕';
const anyLetter = /[\p{L}\p{N}]/u;
const latinLetter = /[\p{Script=Latin}\p{N}]/u;

/** Half the breaking cost of an ordinary word boundary, so that three characters of imbalance weigh as much as a bad break. */
const imbalance = 0.6;

function depths(title: string): number[] {
  const depth: number[] = [];
  let open = 0;
  for (const unit of title) {
    if (closers.includes(unit)) open = Math.max(0, open - 1);
    for (let i = 0; i < unit.length; i++) depth.push(open);
    if (openers.includes(unit)) open++;
  }
  return depth;
}

/** What breaking between two neighbouring words costs, or undefined where it may not be. */
function costBetween(before: string, after: string, inside: boolean): number | undefined {
  if (neverFirst.test(after) || neverLast.test(before)) return undefined;
  if (/\p{N}$/u.test(before) && anyLetter.test(after)) return undefined;
  if (latinLetter.test(before.at(-1) ?? '') && latinLetter.test(after.at(0) ?? '')) return undefined;
  const quoted = inside ? 150 : 0;
  if (pause.test(before)) return 4 + quoted;
  if (startsWell.test(after)) return 12 + quoted + (hangsOver.test(before) ? 25 : 0);
  // A single character is likely part of a name or a compound the dictionary does not know: 服务|队, 林|知|远.
  const torn = (after.length === 1 ? 25 : 0) + (before.length === 1 ? 10 : 0);
  return 20 + quoted + torn + (hangsOver.test(before) ? 25 : 0);
}

function breaksOf(title: string, language: 'zh-CN' | 'en'): Break[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(title)];
  const depth = depths(title);
  // Where a title has spaces its clauses are whole: breaking inside one is the worse choice.
  const clauses = language === 'zh-CN' && /\S\s+\S/u.test(title) ? 12 : 0;
  const found: Break[] = [];
  words.forEach(({ segment, index }, i) => {
    if (i === 0) return;
    const before = words[i - 1];
    if (before === undefined || /^\s+$/u.test(before.segment)) return;
    const inside = (depth[index] ?? 0) > 0;
    if (/^\s+$/u.test(segment)) found.push({ at: index, resume: index + segment.length, cost: (pause.test(before.segment) ? 0 : language === 'en' ? 10 : 1) + (inside ? 100 : 0) });
    else {
      const cost = costBetween(before.segment, segment, inside);
      if (cost !== undefined) found.push({ at: index, resume: index, cost: cost + clauses });
    }
  });
  return found;
}

/** Width of the title from one code unit to another. */
type Measure = (start: number, end: number) => number;

interface Try { readonly lines: readonly TitleLine[]; readonly cost: number }

/** The cheapest way to set the title in exactly `count` lines, or undefined. */
function inLines(title: string, count: number, breaks: readonly Break[], width: number, em: number, measure: Measure): Try | undefined {
  const whole = measure(0, title.length) / count;
  let best = new Map<number, Try>([[0, { lines: [], cost: 0 }]]);
  for (let line = 1; line <= count; line++) {
    const next = new Map<number, Try>();
    for (const [start, soFar] of best) {
      const ends = line === count ? [{ at: title.length, resume: title.length, cost: 0 }] : breaks.filter((one) => one.at > start);
      for (const end of ends) {
        const long = measure(start, end.at);
        if (long > width) break;
        if (line === count && count > 1 && long < 4 * em) continue;
        const previous = soFar.lines.at(-1);
        const sameLength = previous !== undefined && Math.abs(measure(previous.start, previous.end) - long) < em / 2 ? 3 : 0;
        const cost = soFar.cost + end.cost + sameLength + imbalance * ((long - whole) / em) ** 2;
        if (cost < (next.get(end.resume)?.cost ?? Infinity)) next.set(end.resume, { lines: [...soFar.lines, { start, end: end.at }], cost });
      }
    }
    best = next;
  }
  return best.get(title.length);
}

/** Where sense gives no way (one long word): as many characters a line as fit. */
function byCharacter(title: string, width: number, measure: Measure): TitleLine[] {
  const lines: TitleLine[] = [];
  let start = 0;
  let long = 0;
  let at = 0;
  for (const unit of title) {
    const more = measure(at, at + unit.length);
    if (at > start && long + more > width) { lines.push({ start, end: at }); start = at; long = 0; }
    long += more;
    at += unit.length;
  }
  return [...lines, { start, end: title.length }];
}

/**
 * Breaks a title by sense into lines of like but not equal length: at a space, after a pause or between words; never before
 * 的 and its kind, inside quotation marks where that can be helped, between a figure and its unit, nor so that the last line has fewer
 * than four characters.
 * @param width of a line, in the unit of `advances`
 * @param em width of one Han character in that unit
 * @param advances of every code unit of the title, 0 for the second half of a pair
 */
export function breakHeadline(title: string, width: number, em: number, advances: readonly number[], language: 'zh-CN' | 'en'): TitleLine[] {
  const sums = [0];
  for (const advance of advances) sums.push((sums.at(-1) ?? 0) + advance);
  const measure: Measure = (start, end) => (sums[end] ?? 0) - (sums[start] ?? 0);
  const long = measure(0, title.length);
  if (long <= width) return [{ start: 0, end: title.length }];
  // A title of more than 400 characters is no title: its breaks are not worth a search.
  if (title.length > 400) return byCharacter(title, width, measure);
  const breaks = breaksOf(title, language);
  const fewest = Math.ceil(long / width);
  const tries = [fewest, fewest + 1].flatMap((count) => inLines(title, count, breaks, width, em, measure) ?? []);
  const best = tries.sort((a, b) => a.cost + a.lines.length * 30 - (b.cost + b.lines.length * 30))[0];
  return best === undefined ? byCharacter(title, width, measure) : [...best.lines];
}
