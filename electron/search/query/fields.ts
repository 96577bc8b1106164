import type { QueryField } from './query.ts';

/** What follows a field's name: words that are looked for in the field, or a word with a meaning of its own. */
export type FieldName = QueryField | 'has' | 'is' | 'selection' | 'date';

interface Field { readonly field: FieldName; readonly zh: string; readonly en: string; readonly also: readonly string[] }

/**
 * The fields of the query language, what each finds, and its names: the one it is spelled with in Chinese and in English, and others.
 *
 * A field of words finds a report where the words stand in that field, contiguously and folded, as they do in the text:
 * - `title` kicker, headline and subhead, each by itself; `body` one of the paragraphs;
 * - `source`, `place`: the field; `byline`: the names in their order, a space between two;
 * - `tag`: the path of a tag of any kind; `person`, `organisation`: the path of a tag of that kind;
 * - `issue`: an issue outside the bin that quotes the report: its name and label (临江简报 第12期), or its running number (总第356期);
 * - `editor`, `sender`, `page`: the field.
 *
 * `date`: the day it was published, or received where that is not known. `has`, `is` and `selection`: see states.ts.
 */
export const fieldList: readonly Field[] = [
  { field: 'title', zh: '标题', en: 'title', also: ['headline'] },
  { field: 'body', zh: '正文', en: 'body', also: ['text'] },
  { field: 'byline', zh: '作者', en: 'by', also: ['署名', '记者', 'byline', 'author'] },
  { field: 'source', zh: '来源', en: 'source', also: [] },
  { field: 'place', zh: '地区', en: 'place', also: ['地点'] },
  { field: 'tag', zh: '标签', en: 'tag', also: [] },
  { field: 'person', zh: '人物', en: 'person', also: ['people'] },
  { field: 'organisation', zh: '机构', en: 'org', also: ['单位', 'organisation', 'organization'] },
  { field: 'issue', zh: '刊期', en: 'issue', also: ['期号'] },
  { field: 'editor', zh: '责编', en: 'editor', also: ['编辑'] },
  { field: 'sender', zh: '报送', en: 'sender', also: ['报送单位'] },
  { field: 'page', zh: '版次', en: 'page', also: ['版面'] },
  { field: 'date', zh: '日期', en: 'date', also: ['刊发', '时间', 'past', 'last'] },
  { field: 'selection', zh: '选稿', en: 'selection', also: [] },
  { field: 'has', zh: 'has', en: 'has', also: ['有'] },
  { field: 'is', zh: 'is', en: 'is', also: ['是'] },
];

const byName = new Map<string, FieldName>(fieldList.flatMap(({ field, zh, en, also }) => [zh, en, ...also].map((name): [string, FieldName] => [name, field])));

/** The field of that name, folded. */
export const fieldNamed = (name: string): FieldName | undefined => byName.get(name);

/** How a field is spelled; nothing for the text. */
export function spellField(field: FieldName, chinese: boolean): string {
  const found = fieldList.find((one) => one.field === field);
  return found === undefined ? '' : `${chinese ? found.zh : found.en}:`;
}
