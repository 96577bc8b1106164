import { fieldClaim, markClaim } from '../clean/claim.ts';
import { findDates, findRegisterDay, type FoundDate } from './dates.ts';
import type { Finding } from './finding.ts';
import { takeValue, type Draft } from './labelled-value.ts';
import { edge, readLoose } from './loose-words.ts';
import { readDayAndPlace, readPost, readPostedBy, readShortTime, shortTime } from './post-line.ts';
import { lineLabels, type Label } from './role-labels.ts';

const words = lineLabels.map(([label]) => `(${label})`).join('|');
const published = '(Published|Posted|Updated|Last updated|发[表布]于|编辑于|更新于|刊登于)(?: on)?\\s+(?!by\\b)(?=[A-Z]|\\d)';
const labelled = new RegExp(`(?<![\\p{L}])(?:${words})\\s*(?:[:：丨]|(?<=^\\s*[\\p{L}]{2,6}\\s*)[|｜](?=[^|｜]*$))\\s*|(?<![\\p{L}])${published}`, 'giu');
/** The same run straight on from the value before, as boxes of a page's markup come out with nothing between them: `来源：某某日报作者：李强点击数：218`. */
const runOn = /(?<=[\u4e00-\u9fff\d])(?=(?:文章来源|信息来源|来源|作者|记者|责任编辑|编辑|发布(?:时间|日期|人)|更新时间|日期|时间|点击(?:数|量|次数)?|浏览(?:数|量|次数)?|阅读(?:数|量|次数)?|访问(?:量|次数)|字体|字号|审核|校对)\s*[:：])(?<!责任|文章|信息|发布|更新|值班|[点阅])/g;

/** No label is without one of these; asked first, since most lines are not. */
const mayLabel = /[:：丨|｜]|published|posted|updated|[布表新登辑]于\s/i;

interface Token { readonly start: number; readonly end: number; readonly label?: Label; readonly date?: FoundDate }

const labelsIn = (text: string, at: number): Token[] => [...text.matchAll(labelled)].map((found) => {
  const place = found.slice(1, lineLabels.length + 1).findIndex((group) => group !== undefined);
  return { start: at + found.index, end: at + found.index + found[0].length, label: lineLabels[place]?.[1] ?? { field: 'published' } };
});

/** Labels of a line; one that opens with a label may have others run straight on from its values. */
function labelsOf(text: string): Token[] {
  if (!mayLabel.test(text)) return [];
  const whole = labelsIn(text, 0);
  if (whole[0]?.start !== 0) return whole;
  const cuts = [...text.matchAll(runOn)].map(({ index }) => index).filter((at) => !whole.some(({ start, end }) => start < at && at < end));
  return [0, ...cuts].flatMap((from, i) => labelsIn(text.slice(from, cuts[i]), from));
}

/** Labels and dates of the line, in order, none inside another. */
function tokensOf(text: string): Token[] {
  const labels = labelsOf(text);
  const dates: Token[] = findDates(text).map((date) => ({ start: date.start, end: date.end, date }));
  const ordered = [...labels, ...dates].sort((a, b) => a.start - b.start);
  return ordered.filter((token, i) => (ordered[i - 1]?.end ?? 0) <= token.start);
}

/** `本报记者 张三报道：种植能`: who wrote, and the first words of the text, which the column broke off. */
const opensText = /(?:记者|通讯员)[^，。：:]{2,40}报道\s*[:：]\s*\S/;

/**
 * A line that only describes: `来源:某某日报 编辑:某某 2022-04-08 09:33:27`, `2021/11/4 9:27`, `Published April 6, 2022 | By Jane Doe`.
 * @returns nothing unless every word of it was understood
 */
export function readDescriptionLine(text: string, base: number): Finding | undefined {
  if (text.length > 160 || /[。！？]/.test(text) || opensText.test(text)) return undefined;
  const tokens = tokensOf(text);
  const post = tokens.length === 1 ? readPost(text, base, tokens.flatMap((token) => token.date ?? [])) ?? readPostedBy(text, base, tokens.flatMap((token) => token.date ?? [])) : undefined;
  if (post !== undefined) return post;
  const placed = tokens.length === 1 ? readDayAndPlace(text, base, tokens.flatMap((token) => token.date ?? [])) : undefined;
  if (placed !== undefined) return placed;
  if (tokens.length === 0 && shortTime.test(text)) return readShortTime(text, base);
  if (tokens.length === 0) return /^(?:原创|转载|首发)[\s\u3000]/.test(text) ? readLoose(text, base, true) : undefined;
  /** A time of day beside the date: no headline has that, so strange words around it are the page's own. */
  const timed = tokens.some((token) => token.date?.time !== undefined) || /^编辑于\s/.test(text);
  const loose = readLoose(text.slice(0, tokens[0]?.start), base, timed, true);
  if (loose === undefined) return undefined;
  const draft: Draft = { ...loose, claims: [...loose.claims], byline: [...loose.byline] };
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]?.start ?? text.length;
    if (token.label !== undefined) {
      const day = token.label.field === 'published' ? findRegisterDay(text.slice(token.end, next).replace(edge, '')) : undefined;
      if (day !== undefined) draft.date ??= day;
      draft.claims.push(markClaim(base + token.start, base + token.end, 'label'));
      takeValue(draft, token.label, text.slice(token.end, next), token.end, base);
      continue;
    }
    draft.claims.push(fieldClaim(base + token.start, base + token.end, 'published', 'date'));
    if (token.date !== undefined) draft.date ??= token.date;
    const rest = readLoose(text.slice(token.end, next), base + token.end, timed);
    if (rest === undefined) return undefined;
    draft.claims.push(...rest.claims);
    draft.byline.push(...rest.byline);
    if (rest.source !== undefined) draft.source ??= rest.source;
    if (rest.editor !== undefined) draft.editor ??= rest.editor;
  }
  if (draft.unread === true) return undefined;
  // `时间：周六下午三点`: a notice's, which says no day of publication and nothing else.
  const said = draft.date !== undefined || draft.source !== undefined || draft.editor !== undefined || draft.byline.length > 0;
  if (!said && tokens.length === 1 && tokens[0]?.label?.field === 'published' && text.slice(tokens[0].end).trim() !== '') return undefined;
  return draft;
}
