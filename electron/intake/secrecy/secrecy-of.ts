import type { Extraction } from '../../../shared/domain/document.ts';
import type { SecrecyLevel } from '../../../shared/domain/secrecy.ts';

/** Lines with words, and characters, that are the top of a document: GB/T 9704—2012 has the mark in the first or second line of the first page. */
const topLines = 15;
const topCharacters = 800;
/** Lines under which a bare mark stands no more, English or without its star: it is the first thing on the page, above any address. */
const topLinesBare = 5;

const levels: Readonly<Record<string, SecrecyLevel>> = { '绝密': 'top-secret', '机密': 'secret', '秘密': 'confidential', 'TOP SECRET': 'top-secret', 'SECRET': 'secret', 'CONFIDENTIAL': 'confidential' };

const star = '[★☆✩✮⭐*＊]';
/** What a recogniser of print reads for the star: 15 of 15 tried, in three typefaces, one of the first three. With a term behind it others count, too. */
const [starRead, starReadAs] = ['[女妈娘]', '[女妈娘妇姓大太丈夫犬文六次火木水米去交X×x]'];
/** How long a secret is kept: 1年, 30年, 6个月, 长期, or a date. Recognition may put a stroke behind the figure. */
const term = '(?:长期|永久|[\\d一二三四五六七八九十]+[\\]|丨]?(?:年|个?月|天|日)|\\d{4}[年./-].{1,8})';
/** What may stand before it on its line: the copy's number (份号), a label, a bracket. */
const before = '(?:(?:份号)?[:：]?(?:No\\.?)?\\d{1,7})?(?:(?:密级|保密等级|秘密等级)(?:和保密期限)?[:：]?)?[【\\[（(《]?';
const after = '[】\\]）)》]?';
const starred = new RegExp(`^${before}(绝密|机密|秘密)${star}(?:${term})?${after}(?:特急|加急|平急|特提|急件)?(?:$|[^\\p{Script=Han}，。]|\\p{Script=Han}{0,12}$)`, 'u');
const recognised = new RegExp(`^${before}(绝密|机密|秘密)(?:${starRead}|${starReadAs}${term})${after}(?:特急|加急|平急|特提|急件)?$`, 'u');
const withTerm = new RegExp(`^${before}(绝密|机密|秘密)[（(:：]?(?:保密期限[:：]?)?${term}[）)]?${after}$`, 'u');
const labelled = new RegExp(`^(?:份号[:：]?\\d+)?(?:密级|保密等级|秘密等级)[:：](绝密|机密|秘密)`, 'u');
const bracketed = /^(?:\d{1,7})?[【\[（(](绝密|机密|秘密)[】\]）)]$/u;
const alone = /^(?:\d{6})?(绝密|机密|秘密)$/u;
/** No story has one of these two for its headline; 秘密 is one, and a line of it counts on official papers only. */
const aloneAnywhere = /^(绝密|机密)$/u;
/** What an official paper has around a mark that stands alone, and a story with the one-word headline 秘密 has not. */
const official = /^关于.{2,40}的(?:报告|通知|通报|请示|批复|函|意见|方案|汇报|纪要|情况|决定|建议)$|^(?:内部(?:资料|情况|参考|文件)|注意保密|妥善保管)|^(?:份号[:：]?)?\d{6}$|^(?:特急|加急|平急|特提|急件)$|[〔\[［(（]\d{4}[〕\]］)）](?:第)?\d+号|签发人[:：]|^主送|\p{Script=Han}{2,}文件$/u;
const english = /^(?:\(U\)\s*)?(TOP SECRET|SECRET|CONFIDENTIAL)(?:\s*\/\/\s*[A-Z][A-Z ,/-]*)?$/;
const englishLabelled = /^(?:security\s+)?classification\s*:\s*(top secret|secret|confidential)\b/i;

/**
 * The degree of secrecy a document is marked with near its top, or undefined. What counts is the mark as it is printed:
 * 机密★1年, 秘密★, 密级：绝密, 【机密】, 绝密 or 机密 alone on one of the first lines, 秘密 alone on an official paper, SECRET or
 * CONFIDENTIAL in capitals alone on one of the first lines. Words about secrets in headlines and sentences do not.
 */
export function secrecyOf({ text, hints }: Pick<Extraction, 'text' | 'hints'>): SecrecyLevel | undefined {
  // A saved page has the site's menus first, a mail its head: what comes after has a top of its own.
  const starts = [0, afterFurniture(hints), ...hints.flatMap(({ kind, start }) => (kind === 'article' ? [start] : []))];
  for (const start of starts) {
    const found = markAtTop(text.slice(start, start + topCharacters));
    if (found !== undefined) return levels[found];
  }
  return undefined;
}

/** Where the furniture a format names at the very top ends. */
function afterFurniture(hints: Extraction['hints']): number {
  let end = 0;
  for (const hint of hints) {
    if (hint.kind !== 'furniture') continue;
    // A line end or two between two lines of it.
    if (hint.start > end + 2) break;
    end = Math.max(end, hint.end);
  }
  return end;
}

/** In every mark there is. */
const anyMark = /密|secret|confidential/i;

function markAtTop(top: string): string | undefined {
  if (!anyMark.test(top)) return undefined;
  const lines = top.split('\n').filter((line) => /\S/.test(line)).slice(0, topLines);
  const bare = lines.map((line) => line.replaceAll(/\s+/g, ''));
  const isOfficial = bare.some((line) => official.test(line));
  for (const [at, line] of bare.entries()) {
    const spaced = lines[at]?.trim() ?? '';
    // “机　密”: two characters set wide, as the mark is and no headline of two characters that stands in a text file.
    const wide = /^(绝|机|秘)[ \u3000]{1,4}密$/u.test(spaced) ? alone.exec(line)?.[1] : undefined;
    const found = (starred.exec(line) ?? recognised.exec(line) ?? withTerm.exec(line) ?? labelled.exec(line) ?? bracketed.exec(line))?.[1] ?? wide ?? (isOfficial ? alone.exec(line)?.[1] : undefined);
    if (found !== undefined) return found;
    if (at >= topLinesBare) continue;
    const bareMark = aloneAnywhere.exec(line)?.[1];
    if (bareMark !== undefined) return bareMark;
    const foreign = english.exec(spaced)?.[1] ?? englishLabelled.exec(spaced)?.[1]?.toUpperCase();
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}
