import { fieldClaim } from '../clean/claim.ts';
import { endsFinished, hasHan } from '../clean/glyphs.ts';
import { picturePlace, type Furniture } from '../clean/furniture.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { isItemHead, markdownLevel, signOf, withBlankStars, withoutEmphasis } from '../clean/text-marks.ts';
import { readBylineLine } from '../describe/byline-line.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import { isEnglishOutlet } from '../describe/english-byline.ts';
import { readFieldHint } from '../describe/field-hint.ts';
import { readContributorNote, readNameOverOutlet, readNameOverRank, readNameWithOutlet, readNameWithRank, readRankLine } from '../describe/english-ranks.ts';
import { readTakenFrom } from '../describe/taken-from.ts';
import { leadInOfLines, readLeadIn } from '../describe/lead-in.ts';
import { readWireStamp } from '../describe/wire-stamp.ts';
import { readRunningHead } from '../page-head/head-line.ts';
import { isOrganisation, isPersonName } from '../describe/names.ts';
import type { Block, BlockKind } from './block.ts';
import { isMarkedHead } from './marked-heads.ts';
import { isItem } from './item-pages.ts';
import { namesBelow } from './kicker-over.ts';
import { readLetterSignature } from './letter-end.ts';
import { readInstitutionUnderTitle, readNameOverTime } from './name-over-time.ts';
import { readOfficeUnderTitle, readPersonUnderTitle } from './office-under-title.ts';
import { isDashed } from './title-shape.ts';

const pointerCaption = /^[▼▽][^。！？]{2,40}。?$|^[▲△▼▽◀▶◄►↑↓←→■]\s*(?:图|照片|上图|下图|左图|右图|资料图)|^[▲△◀▶◄►↑↓]|^(?:上|下|左|右|题)?图(?:为|①|②|③|④|[一二三四五1-9][:：]|\s?\d{1,2}(?:[.．、]\s?|[\s\u3000]+)(?=[\u4e00-\u9fff]{4}))|^(?:图片说明|图说|资料图片?|配图|附图)[:：]|^[上下左右题]?图\s*[:：／/](?=.{9})(?![^。]{0,24}(?:提供|供图)$)|^(?:Caption|Pictured|Above|Photo caption)\s*:|^[【\[]?同期声?(?:[】\]]\s*[:：]?|\s*[:：])\s*[^。！？“”]{2,30}$/;
const takenBy = /[（(][^。！？（）()]{1,24}(?:摄|供图|摄影)[）)]$|[。！？\s](?:本报|本刊)?(?:全媒体|融媒体|见习)?(?:记者|通讯员)?\s*[\u4e00-\u9fff、\s]{2,10}[\s/／]?(?:摄|供图|摄影)$/;
const photoBy = /[(\[]?\b(?:Photo(?:graph)?s?|Picture|Image)\s*(?:by|:|\/|courtesy)\s*[^.]{2,60}[)\].]?$|\[(?:Photo|Picture|Image)\s*[/:|]\s*[^\[\]]{2,60}\]$|\b(?:REUTERS|EPA|EPA-EFE|AFP)\/[A-Z][^.]{2,50}$|\/(?:Getty Images|AFP|AP|Reuters|Alamy|Shutterstock)\)?$/i;
const creditShape = /^(?:本版|本文|文中|以上|本组|本报|本页|题|配|插|头|题头|封面)?(?:图片|照片|图)(?:除署名外)?(?:均|皆|全部|系)?(?:由|为|来源于?|来自).{2,30}(?:提供|摄|拍摄|供图)?$|^.{2,24}供图$|^(?:本版|本组|本文|本栏)(?:摄影|图片|照片|供图)(?:报道)?\s*[:：/／]?\s*[\u4e00-\u9fff][\u4e00-\u9fff、\s]{1,14}$/;
const photographers = '(?!报道|文图|图文|文字)(?:[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff][ \\u3000]+[\\u4e00-\\u9fff])(?:[、\\s]+(?!报道|文图|图文|文字)[\\u4e00-\\u9fff]{2,4}){0,2}';
const rank = '(?:本[报刊网台])?(?:全媒体|融媒体|首席|特约|见习|实习)?';
/** `邹 明摄`, `本报记者 王玉、李荷 摄`: who took the picture, his name set apart or not. */
const takenByLine = new RegExp(`^${rank}(?:记者|通讯员|摄影师)?\\s*${photographers}\\s*[/／]?\\s*摄(?:影)?[。.]?$`);
/** `特约摄影 霍建平` right under a caption; under a headline such a line is the byline of pictures. */
const photographerUnder = new RegExp(`^${rank}(?:摄影(?:记者|师)?|图片摄影|图片|供图)\\s*[:：/／]?\\s*${photographers}$`);
const creditEnglish = /^[(\[]?(?:(?:All |Staff |File |Handout |Courtesy )?(?:photos?|pictures?|images?|photographs?)(?: credit)?\s*(?::|by|courtesy)|Credit:).{2,70}$/i;
/** `核心提示：`, `【提要】`: what the story comes to, set over its text. */
const deckLabel = /^(?:[【\[](?:核心提示|内容提要|提要|核心阅读|阅读提示|导语|摘要)[】\]]\s*|(?:核心提示|内容提要|提要|核心阅读|阅读提示|导语|内容摘要)[:：]\s*)\S/;
const noteShape = /^(?:[【\[]?(?:编者按|编者的话|编后|编辑手记|开栏的话|开栏语|按语|按)(?:[】\]]|[】\]]?(?:[:：\s]|$))|Editor[’']s note\b|Correction:)/i;
/** The label of a note alone on its line: its words stand below. */
export const isNoteLabel = (text: string): boolean => text.length < 16 && noteShape.test(text) && /(?:[】\]]|[按话后记语]|note)\s*[:：]?$/i.test(text);

/** `（记者 王玉 受访者供图）`: who wrote, and then from whom the pictures are. */
const writerFirst = /^[（(【]?\S{0,6}(?:记者|通讯员|作者)\s*[:：]?\s*[\u3400-\u9fff·]{2,5}[\s，、,；;]+\S{3,}供图[）)】]?$/;

/** A caption that names who took the picture is over. */
export const endsCredited = (text: string): boolean => /(?:摄|供图|摄影)[）)]?$/.test(text) || photoBy.test(text);

/** Ends of sentences inside a line; a caption is one sentence, at most two. */
const sentences = (text: string): number => text.match(/[。！？]|[.!?]\s+[A-Z]/g)?.length ?? 0;

const captionLabelled = /^(?:Photo|Picture|Image)\s*:(?:.{2,40}\.\s+[A-Z]|(?:\s+\S+){8})/;

/** `（孩子们在滩涂上看招潮蟹。 学校供图）`: a sentence, and who gave the picture. */
const toldAndGiven = /^[（(]?[^（）()。]{8,60}。\s*[^（）()。，]{2,16}(?:供图|提供|摄|摄影)[）)]?$/;

/** A point of a summary whose label was set aside: the lines right under it. */
function isUnderDeckLabel(page: Page, furniture: Furniture, line: Line): boolean {
  let at = line.index;
  while (line.index - at < mostPoints && page.lines[at]?.gap === 0 && !furniture.has(at)) at--;
  return at < line.index && furniture.get(at) === 'deck-label';
}
const mostPoints = 8;

function captionOf(line: Line, afterPicture: boolean, items: boolean): boolean {
  if (line.hint?.kind === 'caption') return true;
  if (line.text.length > 220) return false;
  if (!afterPicture && (items || isItem(line.text))) return false;
  if (pointerCaption.test(line.text) || captionLabelled.test(line.text)) return true;
  if (afterPicture && line.width <= 75 && sentences(line.text) <= 2) return true;
  return line.width <= 90 && sentences(line.text) <= 2 && line.text.length > 12 && ((takenBy.test(line.text) && !writerFirst.test(line.text)) || toldAndGiven.test(line.text) || (!hasHan(line.text) && photoBy.test(line.text)));
}

/** `市图书馆提供`: from whom a picture is, and nothing else on the line. */
const isGivenBy = (text: string): boolean => /^[\u4e00-\u9fff]{3,14}提供$/.test(text) && isOrganisation(text.slice(0, -2));

const isPictureCredit = (text: string, underCaption: boolean): boolean => (creditShape.test(text) && !writerFirst.test(text)) || isGivenBy(text) || takenByLine.test(text) || (underCaption && photographerUnder.test(text));

/** A name alone on its line stands under a headline or at the foot of a story, not between two paragraphs. */
const isLoneName = (text: string): boolean => isPersonName(text.replace(/\s/g, ''));

/** `孟瑶（右）为患者测量血压。` right under the word that stands for a picture, one sentence, with a blank line after it. */
const isSentenceUnderPlace = (page: Page, line: Line): boolean => /^[^。；！？]+。$/.test(line.text) && !/[“”：:]/.test(line.text) && (page.lines[line.index + 1]?.gap ?? 1) > 0;

/** Widest caption right under the word that stands for a picture, in ems; text goes on there as often. */
const widestUnderPlace = 36;

/** `——某县积分制观察`: a subhead may end as the names of media do. */
const columnEnd = /^[—―─–-]+[^：:\s《》]{5,}(?:观察|视点|党建|发布|频道|播报|新闻|聚焦)$/;

type Plain = Omit<Block, 'lines' | 'continues'>;

/**
 * What a line is by its own words and by what the format says of it; nothing for running text and titles, which only their
 * surroundings tell apart.
 * @param before the line before it that is not furniture
 * @param beforeKind what that line is by its own words
 * @param items the page holds nothing but items, whose marks point at no pictures
 */
export function kindOfLine(page: Page, furniture: Furniture, line: Line, before: Line | undefined, beforeKind: BlockKind | undefined, items: boolean): Plain | undefined {
  const beforeDescribes = beforeKind === 'byline' || beforeKind === 'description';
  const hint = line.hint?.kind;
  if (hint === 'heading' || hint === 'title') return { kind: 'title', ...(hint === 'heading' ? { level: line.hint?.level ?? 2 } : {}) };
  if (hint === 'field' && (line.hint?.field === 'headline' || line.hint?.field === 'kicker' || line.hint?.field === 'subhead')) return { kind: 'title', ...(line.hint.field === 'headline' ? { level: 1 } : {}) };
  const feature = /[电讯]\s*题\s*[:：]$/.test(line.text) ? leadInOfLines([line]) : undefined;
  if (feature !== undefined) return { kind: 'description', finding: feature };
  const headAlone = line.index > 0 && /^[^\s，。！？“”]{2,16}讯$/.test(line.text) ? readLeadIn(`${line.text} `, line.start) : undefined;
  // `洛城日报讯` alone under a headline: the text begins on the next line.
  if (headAlone !== undefined) return { kind: 'description', finding: { ...headAlone, claims: [fieldClaim(line.start, line.end, 'dateline', 'lead-in')] } };
  const named = line.hint === undefined ? undefined : readFieldHint(page.text, { ...line.hint, start: Math.max(line.start, line.hint.start), end: Math.min(line.end, line.hint.end) });
  if (named !== undefined) return { kind: 'description', finding: named };
  if (hint === 'table' || hint === 'list' || hint === 'note') return { kind: hint };
  const level = markdownLevel(line.text);
  if (level !== undefined && line.text.length <= 140) return { kind: 'title', level };
  const above = furniture.get(line.index - 1);
  if (isItemHead(line.text) && page.lines[line.index + 1]?.start === line.end) return { kind: 'title' };
  const placed = picturePlace.test(page.lines[line.index - 1]?.text ?? '');
  // `文字：李强` under the last picture of a page says who wrote.
  const said = /[:：丨｜|]/.test(line.text.slice(0, 8)) ? readDescriptionLine(line.text, line.start) : undefined;
  const labelled = said?.source !== undefined || said?.editor !== undefined || said?.byline.some(({ role }) => role !== 'photographer') === true;
  const afterPicture = !labelled && (above === 'picture-file-name' || above === 'picture') && (placed ? line.gap === 0 && line.width <= widestUnderPlace && signOf(line.text) === undefined && (!/[。；]/.test(line.text) || isSentenceUnderPlace(page, line)) : line.gap <= 2);
  if (line.text.length <= 60 && creditEnglish.test(line.text) && hint !== 'caption' && !/:\s*(?:\S+\s+){7}/.test(line.text)) return { kind: 'credit' };
  if (creditOfPaper.test(line.text) && !afterPicture) return { kind: 'credit' };
  if (captionOf(line, afterPicture, items) || overCredit(page, line) || underCredit(page, line) || withCredit(page, line) || overTaker(page, line)) return { kind: 'caption', ...(line.hint?.picture === undefined ? {} : { picture: line.hint.picture }) };
  if ((deckLabel.test(line.text) && line.text.length <= 300) || isUnderDeckLabel(page, furniture, line)) return { kind: 'deck' };
  if (line.text.length > 200) return noteShape.test(line.text) ? { kind: 'note' } : undefined;
  if (line.width <= 40 && (isPictureCredit(line.text.replace(/^[（(【]|[）)】]$/g, ''), beforeKind === 'caption' && line.gap === 0) || (creditEnglish.test(line.text) && sentences(line.text) === 0))) return { kind: 'credit' };
  const open = before !== undefined && !beforeDescribes && before.gap <= 1 && line.gap === 0 && !endsFinished(before.text) && before.width > 12;
  const whole = withoutEmphasis(line.text);
  const plain = whole.at === 0 && /\*\S/.test(line.text) ? withBlankStars(line.text) : whole;
  const base = line.start + plain.at;
  const head = readRunningHead(plain.text, base);
  const ofPage = head?.page !== undefined || head?.sender !== undefined ? head : undefined;
  const description = ofPage ?? readWireStamp(plain.text, base) ?? readTakenFrom(plain.text, base) ?? readDescriptionLine(plain.text, base) ?? head;
  const subhead = isDashed(plain.text) && columnEnd.test(plain.text);
  if (description !== undefined && !subhead) return { kind: 'description', finding: description };
  if (isEnglishOutlet(line.text) && before !== undefined && (beforeKind === 'byline' || readBylineLine(before.text, before.start) !== undefined || isOverTime(page, line))) {
    return { kind: 'description', finding: { claims: [fieldClaim(line.start, line.end, 'source', 'outlet')], byline: [], source: line.text } };
  }
  if (isMarkedHead(page, line)) return undefined;
  const institution = readInstitutionUnderTitle(page, furniture, line);
  if (institution !== undefined) return { kind: 'description', finding: institution };
  const office = readOfficeUnderTitle(page, furniture, line) ?? readPersonUnderTitle(page, furniture, line) ?? readLetterSignature(page, furniture, line);
  if (office !== undefined) return { kind: 'byline', finding: office };
  if (isCreditUnder(page, line)) return { kind: 'credit' };
  const overOutlet = before !== undefined && beforeKind === undefined && before.text.split(/\s+/).length >= 4 && !endsFinished(before.text) ? readNameOverOutlet(plain.text, base, page.lines[line.index + 1]?.text) : undefined;
  const ranked = overOutlet ?? readRankLine(plain.text, base, beforeKind === 'byline') ?? readNameWithRank(plain.text, base) ?? readNameWithOutlet(plain.text, base) ?? readNameOverRank(plain.text, base, page.lines[line.index + 1]?.text) ?? readContributorNote(plain.text, base) ?? readNameOverTime(page, furniture, line);
  if (ranked !== undefined) return { kind: 'byline', finding: ranked };
  const byline = readBylineLine(plain.text, base);
  const bare = byline?.claims.every((claim) => claim.kind === 'field') === true;
  // `（白杨镇）` by itself at a story's end is who sent it in, though the text above was cut off.
  const closes = /^[（(][^（）()]{2,30}[）)]$/.test(line.text) && (page.lines[line.index + 1]?.gap ?? 1) > 0;
  const midSentence = open && !closes && /[。；]/.test(before.text);
  if (byline !== undefined && !subhead && !(byline.byline.every(({ role }) => role === 'contributor') && namesBelow(page, line, beforeKind)) && !midSentence && !(bare && open && !closes) && !(isLoneName(line.text) && betweenParagraphs(page, line))) return { kind: 'byline', finding: byline };
  return noteShape.test(line.text) ? { kind: 'note' } : undefined;
}

/** The line right under it says the day and the hour: a page of the web names itself there. */
function isOverTime(page: Page, line: Line): boolean {
  const next = page.lines[line.index + 1];
  return next !== undefined && line.index > 0 && readDescriptionLine(next.text, next.start)?.date?.time !== undefined;
}

/** `Courier photo by Luis Amberg`. */
const creditOfPaper = /^[(\[]?(?:[A-Z][\w'’]+ ){1,3}(?:photos?|Photos?|PHOTOS?) (?:by|BY|courtesy of) [A-Z][\p{L}.'’ -]{3,40}[)\]]?$/u;
/** `Luis Amberg / The Courier` right under a sentence is who took the picture; under a headline it is who wrote. */
const isCreditUnder = (page: Page, line: Line): boolean =>
  creditOfPaper.test(line.text) || (line.gap === 0 && endsFinished(page.lines[line.index - 1]?.text ?? '') && readNameWithOutlet(line.text, line.start) !== undefined);
const isCredit = (page: Page, line: Line): boolean => (creditEnglish.test(line.text) && line.text.length <= 60) || isCreditUnder(page, line);

/** Most lines and characters a caption has over its credit. */
const captionLines = 3;
const captionReach = 260;
/** Set off by blank lines, a sentence or two with `Photo by …` right under it: the caption of that picture. */
function overCredit(page: Page, line: Line): boolean {
  if (line.text.length > captionReach || line.hint !== undefined || hasHan(line.text)) return false;
  let from = line.index;
  while ((page.lines[from]?.gap ?? 1) === 0 && line.index - from < captionLines) from--;
  const at = (index: number): boolean => { const one = page.lines[index]; return one !== undefined && isCredit(page, one); };
  let to = line.index + 1;
  while (to - from <= captionLines && page.lines[to]?.gap === 0 && !at(to)) to++;
  const credit = page.lines[to];
  if (credit === undefined || credit.gap > 0 || !at(to) || (page.lines[from]?.gap ?? 0) === 0 || page.lines[to + 1]?.gap === 0) return false;
  const words = page.lines.slice(from, to).map((one) => one.text).join(' ');
  return to - from <= captionLines && words.length <= captionReach && sentences(words) <= 1 && /[.!?]["”]?$/.test(words) && from > 0;
}

/** `某某在果园里。` flush left among indented paragraphs, one sentence, with `王玉 摄` right under it: the caption of that picture. */
function overTaker(page: Page, line: Line): boolean {
  const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]];
  if (below === undefined || below.gap > 0 || line.indent > 0.5 || line.hint !== undefined || !/^[^。！？“”：:]{4,60}。$/.test(line.text) || !takenByLine.test(below.text)) return false;
  const opensNext = page.lines.slice(below.index + 1).find(({ indent }) => indent >= 1.5);
  return opensNext !== undefined && (above === undefined || line.gap > 0 || endsFinished(above.text));
}

/** Set off by blank lines, a sentence over a line or two that ends with `(Photo by …)`: a caption with its credit behind. */
function withCredit(page: Page, line: Line): boolean {
  if (line.text.length > captionReach || line.hint !== undefined || hasHan(line.text)) return false;
  let from = line.index;
  while ((page.lines[from]?.gap ?? 1) === 0 && line.index - from < captionLines) from--;
  let to = from + 1;
  while (page.lines[to]?.gap === 0) to++;
  const words = page.lines.slice(from, to).map((one) => one.text).join(' ');
  return from > 0 && (page.lines[from]?.gap ?? 0) > 0 && to - from <= captionLines && words.length <= captionReach && bracketedCredit.test(words) && sentences(words) <= 1;
}
const bracketedCredit = /[.!?]["”]?\s*[(\[](?:Photos?|Picture|Image)\s*(?:by|:|\/|courtesy)[^()\[\]]{2,60}[)\]]$/i;

/** Most lines of a caption that stands under its credit. */
const captionUnder = 4;
/** `PHOTO BY MIKE TRAN / THE COURIER` set off by a blank line, with a sentence or two right under it: the caption of that picture. */
function underCredit(page: Page, line: Line): boolean {
  if (line.gap > 0 || line.hint !== undefined || hasHan(line.text)) return false;
  let from = line.index;
  while ((page.lines[from]?.gap ?? 1) === 0 && line.index - from <= captionUnder) from--;
  const credit = page.lines[from];
  if (credit === undefined || (from > 0 && credit.gap === 0) || !(creditOfPaper.test(credit.text) || creditEnglish.test(credit.text)) || credit.text.length > 60) return false;
  let to = from + 1;
  while (page.lines[to]?.gap === 0) to++;
  const words = page.lines.slice(from + 1, to).map((one) => one.text).join(' ');
  return to - from - 1 <= captionUnder && words.length <= captionReach && sentences(words) <= 1 && /[.!?]["”]?$/.test(words);
}

/** Long lines above and below. */
function betweenParagraphs(page: Page, line: Line): boolean {
  const above = page.lines[line.index - 1];
  const below = page.lines[line.index + 1];
  return above !== undefined && below !== undefined && above.width > 30 && below.width > 30;
}
