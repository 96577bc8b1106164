import type { Doubt, ReportReading } from '../../../shared/domain/reading.ts';
import { raise, type DoubtRule, type Looked } from './raise.ts';

const numerals: Readonly<Record<string, number>> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const said = (words: string | undefined): number => numerals[words ?? ''] ?? Number(words);

/** A heading of its own, or a run-in heading at the head of a paragraph (`摸排在一线。`, `迅速动员：`). */
function headingOf({ kind, text }: ReportReading['paragraphs'][number]): string | undefined {
  return kind === 'section' ? text : /^(?:[一二三四五六七八九十\d]+[、.．])?([^，,。：:；]{2,14})[。：:]/.exec(text)?.[1];
}

const promise = /“?([二两三四五六七八九十])个([\u4e00-\u9fff]{2})”/g;

/**
 * `“四个迅速”` over three headings that begin with 迅速, `“三个一线”` over two that end with 一线. Titles promise, headings of sections, and what stands above
 * the first such heading; two headings or more must keep the form.
 */
function headingsCounted({ report, passages }: Parameters<DoubtRule>[0]): Doubt[] {
  const heads = report.paragraphs.map(headingOf);
  const titles = passages.filter(({ kind }) => kind === 'title');
  const above = passages.filter(({ kind }) => kind !== 'title');
  return passages.flatMap(({ passage, kind }) => [...passage.text.slice(0, 200_000).matchAll(promise)].flatMap((found) => {
    const word = found[2] ?? '';
    const formed = heads.flatMap((head, i) => (head !== undefined && (head.startsWith(word) || head.endsWith(word)) ? [i] : []));
    const at = kind === 'title' ? -1 : above.findIndex((one) => one.passage === passage);
    // What was promised once is doubted once, where it was first.
    const first = [...titles, ...above].find((one) => one.passage.text.includes(found[0]))?.passage === passage;
    return first && formed.length >= 2 && at < (formed[0] ?? 0) && formed.length !== said(found[1]) ? [raise('headings-counted', passage, found.index, found.index + found[0].length)] : [];
  }));
}

const occurrences = (text: string, word: string): number => text.split(word).length - 1;
const bodyOf = ({ passages }: Parameters<DoubtRule>[0]): string => passages.filter(({ kind }) => kind !== 'title').map(({ passage }) => passage.text).join('\n').slice(0, 200_000);

/** `三个“到位”` over a body that says 到位 of two things in one row, and nowhere else: `宣传发动到位、资格审查到位`. */
function rowsCounted(look: Parameters<DoubtRule>[0]): Doubt[] {
  const promised = titlesWith(look, /“?([二两三四五六七八九十])个[“「]?([\u4e00-\u9fff]{2})[”」]/g);
  if (promised.length === 0) return [];
  const body = bodyOf(look);
  return promised.flatMap(({ passage, found }) => {
    const word = found[2] ?? '';
    const told = body.replaceAll(new RegExp(`[二两三四五六七八九十]个“?${word}”?`, 'gu'), '');
    const row = new RegExp(`(?:[\\u4e00-\\u9fff]{2,8}${word}、)+[\\u4e00-\\u9fff]{2,8}${word}`, 'u').exec(told);
    const many = row === null ? 0 : occurrences(row[0], word);
    return many >= 2 && many === occurrences(told, word) && many !== said(found[1]) ? [raise('headings-counted', passage, found.index, found.index + found[0].length)] : [];
  });
}

/** `“四支队伍”` over a body that lists another number of them: `物资保障、政策宣讲、心理疏导三支队伍`. */
function setsCounted(look: Parameters<DoubtRule>[0]): Doubt[] {
  const promised = titlesWith(look, /[“「]([二两三四五六七八九十])([支项个大张条类种本堂])([\u4e00-\u9fff]{2,4})[”」]/g);
  if (promised.length === 0) return [];
  const body = bodyOf(look);
  return promised.flatMap(({ passage, found }) => {
    const [all, many = '', measure = '', noun = ''] = found;
    if (body.includes(many + measure + noun)) return [];
    const listed = new RegExp(`((?:[\\u4e00-\\u9fff]{2,8}、){1,8}[\\u4e00-\\u9fff]{2,8})([二两三四五六七八九十])${measure}${noun}`, 'u').exec(body);
    return listed !== null && said(listed[2]) === occurrences(listed[1] ?? '', '、') + 1 && said(listed[2]) !== said(many) ? [raise('headings-counted', passage, found.index + 1, found.index + all.length - 1)] : [];
  });
}

const titlesWith = ({ passages }: Parameters<DoubtRule>[0], pattern: RegExp): { passage: Looked['passage']; found: RegExpExecArray }[] =>
  passages.filter(({ kind }) => kind === 'title').flatMap(({ passage }) => [...passage.text.matchAll(pattern)].map((found) => ({ passage, found })));

/** A list that says how many it has: `甲、乙、丙、丁等3个`, `甲、乙、丙四个乡镇`. */
function listsCounted({ passage }: Looked): Doubt[] {
  const doubts: Doubt[] = [];
  if (!passage.text.includes('、')) return doubts;
  for (const found of passage.text.slice(0, 200_000).matchAll(/((?:[^，。；：、,;:！？!?\s]{2,24}、){2,9}[^，。；：、,;:！？!?\s]{2,24}?)等(\d{1,2}|[二两三四五六七八九十])(?![\d十百千万])(?:个|家|所|项|大类|种|名|位|地|县|市|镇|村|省)/g)) {
    const list = (found[1] ?? '').split('、');
    if (list.some((item) => /[和及与]/.test(item) && item.length > 4) || list.length <= said(found[2])) continue;
    doubts.push(raise('list-counted', passage, found.index + (found[1]?.length ?? 0), found.index + found[0].length));
  }
  for (const found of passage.text.slice(0, 200_000).matchAll(/(?<=[，。；：、,;:！？!?\s在对为由向]|^)((?:[\u4e00-\u9fff]{2,6}、){1,8}[\u4e00-\u9fff]{2,6}?)(?<!等)([二两三四五六七八九]|\d)个(?=乡镇|街道|社区|村|县|市|区|部门|单位|方面|环节|领域|板块)/g)) {
    const list = (found[1] ?? '').split('、');
    const joined = list.filter((item) => /[和及与]/.test(item)).length;
    const [least, most] = [list.length, list.length + joined];
    if (list.length < 3 || (said(found[2]) >= least && said(found[2]) <= most)) continue;
    doubts.push(raise('list-counted', passage, found.index + (found[1]?.length ?? 0), found.index + found[0].length));
  }
  return doubts;
}

const measures = '(?:个|种|项|条|类|大类|家|名|位|座|处|支|款|样|道|所|门|届|大)';
/** What was announced with its number and is then listed behind a colon: `五个品种：甲、乙、丙、丁。`; a list that ends in 等 has more. */
const announced = new RegExp(`([二两三四五六七八九])${measures}([\\u4e00-\\u9fff]{2,14})[：:]((?:[^，。；：、,;:！？!?“”（）()\\s]{1,16}、){1,9}[^，。；：、,;:！？!?“”（）()\\s]{1,16})(?=[，。；,;])`, 'g');
/** `全程托管、单项托管、菜单托管四种服务方式`: the list goes before. */
const before = /((?:[^，。；：、,;:！？!?“”（）()\s]{2,16}、){2,8}[^，。；：、,;:！？!?“”（）()\s]{2,16}?)(?<![等第前后])([二两三四五六七八九])(?:种|类|大类)(?=[\u4e00-\u9fff]{2})/g;

function listsAnnounced({ passage }: Looked): Doubt[] {
  if (!passage.text.includes('、')) return [];
  const text = passage.text.slice(0, 200_000);
  const differs = (list: string, many: string | undefined): boolean => {
    const items = list.split('、');
    const joined = items.filter((item) => /[和及与或]/.test(item)).length;
    return !list.endsWith('等') && (said(many) < items.length || said(many) > items.length + joined);
  };
  return [
    ...[...text.matchAll(announced)].flatMap((found) => (differs(found[3] ?? '', found[1]) ? [raise('list-counted', passage, found.index, found.index + found[0].length - (found[3]?.length ?? 0) - 1)] : [])),
    ...[...text.matchAll(before)].flatMap((found) => (differs(found[1] ?? '', found[2]) ? [raise('list-counted', passage, found.index + (found[1]?.length ?? 0), found.index + found[0].length)] : [])),
  ];
}

/** How far behind `三条规矩` the first point may stand, and the words that begin a point, in characters. */
const nearPoint = 60;
const ordinals = ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是'];

/** `三项措施：一是…二是…四是…`: more or fewer points than were promised, within one paragraph that ends with its last point. */
function pointsCounted({ passage }: Looked): Doubt[] {
  return [...passage.text.slice(0, 200_000).matchAll(/([二两三四五六七八九])(?:项|个|条|大|方面|点|招|种|道)[\u4e00-\u9fff]{2,8}(?=[”」]?[：:，,。；])/g)].flatMap((found) => {
    const rest = passage.text.slice(found.index + found[0].length);
    const first = rest.indexOf('一是');
    if (first < 0 || first > nearPoint) return [];
    let at = 0;
    let many = 0;
    for (const point of ordinals) {
      const next = rest.indexOf(point, at);
      if (next < 0) break;
      at = next + point.length;
      many++;
    }
    return many >= 2 && many !== said(found[1]) ? [raise('points-counted', passage, found.index, found.index + found[0].length)] : [];
  });
}

/** `“三不准”：不准毁林开垦，不准使用除草剂。`, `“四个聚焦”…：聚焦…；聚焦…；聚焦…。`: clauses that begin with the word, in the sentence that lists them. */
function clausesCounted({ passage }: Looked): Doubt[] {
  return [...passage.text.slice(0, 200_000).matchAll(/[“"「]([二两三四五六七八九])(?:个|项)?([\u4e00-\u9fff]{1,2})[”"」][\u4e00-\u9fff]{0,16}[：:]([^。！？\n]{8,400})(?=[。！？]|$)/g)].flatMap((found) => {
    const word = found[2] ?? '';
    const clauses = (found[3] ?? '').split(/[，；,;]/);
    const many = clauses.filter((clause) => clause.startsWith(word)).length;
    return many >= 2 && clauses[0]?.startsWith(word) === true && many !== said(found[1]) ? [raise('points-counted', passage, found.index, found.index + 3 + word.length)] : [];
  });
}

/** Counts that differ from what is counted. */
export const countsDiffer: DoubtRule = (look) => [...headingsCounted(look), ...rowsCounted(look), ...setsCounted(look), ...look.passages.flatMap((one) => [...listsCounted(one), ...listsAnnounced(one), ...pointsCounted(one), ...clausesCounted(one)])];
