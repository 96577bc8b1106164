/** What a label of a database's print-out announces; `other` is of the database alone, `body` opens the text. */
export type RecordField = 'headline' | 'subhead' | 'kicker' | 'byline' | 'source' | 'editor' | 'published' | 'page' | 'abstract' | 'body' | 'other';

/** `【标　题】鸡枞河边`, `题名: 一封来信`: offsets are those of the line's text; a value may be empty. */
export interface LabelLine { readonly field: RecordField; readonly valueStart: number; readonly value: string }

const names: readonly (readonly [field: RecordField, names: RegExp])[] = [
  ['headline', /^(?:标题|正标题|主标题|题名|正题名|篇名|文章标题|文献标题|文献题名|稿件标题|稿件名称|文章题目|Title|Headline|TI|T1|HD|HL)$/i],
  ['subhead', /^(?:副标题|副题|副题名|子标题|Sub(?:title|head(?:line)?))$/i],
  ['kicker', /^(?:引题|肩题|眉题|眉标题|Kicker)$/i],
  ['byline', /^(?:作者|责任者|作者姓名|作者\/记者|记者|撰稿|Authors?|Byline|AU|A1|BY)$/i],
  ['source', /^(?:来源|出处|报纸|报名|刊名|报刊|报刊名|报纸名称|报纸中文名|期刊名|期刊名称|报刊名称|报纸名|文献来源|稿件来源|来源报纸|来源媒体|媒体|媒体名称|Source|Publication|Newspaper|SO|SN|JF|JO|JN)$/i],
  ['published', /^(?:日期|发表日期|发表时间|发布日期|发布时间|刊登日期|刊载日期|出版日期|见报日期|报纸日期|刊发日期|发稿时间|签发时间|送审时间|时间|刊登时间|刊载时间|见报时间|Date|Published|Publication date|DT|PD|DA|DP|D1|PY)$/i],
  ['editor', /^(?:编辑|责任编辑|责编|本版编辑|Editor)$/i],
  ['page', /^(?:版次|版面|版号|版位|版|页码|Page|PG|PP|SP)$/i],
  ['abstract', /^(?:摘要|内容摘要|提要|内容提要|Abstract|Summary|AB)$/i],
  ['body', /^(?:正文|全文|原文|正文内容|文章内容|内容|正文快照|Text|Body|Full text|FT|TX|LP)$/i],
];

/** A label in brackets, or one with a colon: two to six Han, with space between them to make labels of one width, a word or two of English, or a register's tag of two to four capitals (`TI: `, `AU  - `, `HD   `). */
const shape = /^(?:【([^】]{2,16})】|［([^］]{2,16})］|\[([^\]\d][^\]]{1,15})\]|((?:[\u4e00-\u9fff/][ \u3000]{0,6}){1,6}|[A-Z][A-Za-z]{2,12}(?: [a-z]{2,8})?)\s*[:：]|([A-Z][A-Z\d]{1,3})(?:[ \u3000]*[:：]|[ \u3000]+-(?=[ \u3000])|[ \u3000]{2,}(?=\S)|$))[ \u3000]*/;

/** Reads a line as a label with its value; the label may be any word of that shape. */
export function readLabelLine(text: string): LabelLine | undefined {
  const found = shape.exec(text);
  if (found === null) return undefined;
  const label = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? '').replace(/(?<=[\u4e00-\u9fff/])[\s\u3000]+|[\s\u3000]+$/g, '');
  const value = text.slice(found[0].length).replace(/^[:：]\s*/, '').trim();
  const field = names.find(([, known]) => known.test(label))?.[0] ?? 'other';
  // `时间：周六下午三点` is an invitation's.
  return { field: label === '时间' && !/^\d{4}/.test(value) ? 'other' : field, valueStart: found[0].length, value };
}
