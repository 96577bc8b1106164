import type { ReportState } from './query.ts';

/** A word after has: is: or 选稿: and what it asks. */
interface StateWord { readonly state: ReportState; readonly field: 'has' | 'is' | 'selection'; readonly zh: string; readonly en: string; readonly also: readonly string[] }

/**
 * What may be asked of a report beside its words:
 * - `doubt` a doubt of it is open; `picture` a caption stands in it, or its source document holds pictures and no other story;
 * - `tag` it has a tag; `snippet` a snippet outside the bin was clipped from it; `figure` the ledger has a figure of it;
 * - `used` an issue outside the bin quotes it; `same` another report is the same story;
 * - `reviewed` an editor has looked it over and filed it, `unreviewed` not yet; `sample` its source document came with the app;
 * - `unread`, `shortlisted`, `chosen`, `held`, `rejected`: what was decided about it.
 */
export const stateWords: readonly StateWord[] = [
  { state: 'doubt', field: 'has', zh: '疑点', en: 'doubt', also: ['doubts', '存疑'] },
  { state: 'picture', field: 'has', zh: '图', en: 'picture', also: ['图片', '照片', 'pictures', 'photo', 'image'] },
  { state: 'tag', field: 'has', zh: '标签', en: 'tag', also: ['tags'] },
  { state: 'snippet', field: 'has', zh: '摘录', en: 'snippet', also: ['snippets', '摘编'] },
  { state: 'figure', field: 'has', zh: '数字', en: 'figure', also: ['figures'] },
  { state: 'same', field: 'has', zh: '同稿', en: 'same', also: [] },
  { state: 'used', field: 'is', zh: '已用', en: 'used', also: ['已采用', '用过'] },
  { state: 'unreviewed', field: 'is', zh: '未审', en: 'unreviewed', also: ['unfiled', '待审', '未入库'] },
  { state: 'reviewed', field: 'is', zh: '已审', en: 'reviewed', also: ['filed', '已入库'] },
  { state: 'sample', field: 'is', zh: '样稿', en: 'sample', also: [] },
  { state: 'unread', field: 'selection', zh: '待阅', en: 'unread', also: ['未阅'] },
  { state: 'shortlisted', field: 'selection', zh: '备选', en: 'shortlisted', also: [] },
  { state: 'chosen', field: 'selection', zh: '采用', en: 'chosen', also: ['selected'] },
  { state: 'held', field: 'selection', zh: '留用', en: 'held', also: [] },
  { state: 'rejected', field: 'selection', zh: '不用', en: 'rejected', also: ['弃用'] },
];

const byWord = new Map<string, ReportState>(stateWords.flatMap(({ state, zh, en, also }) => [zh, en, ...also].map((word): [string, ReportState] => [word, state])));

/** The state a word asks, folded. Each of the words has one meaning, so that is:采用 says what 选稿:采用 says. */
export const stateNamed = (word: string): ReportState | undefined => byWord.get(word);

/** Whether more letters may make it such a word. */
export const beginsState = (word: string): boolean => [...byWord.keys()].some((known) => known.startsWith(word));

/** How a state is spelled, with its field. */
export function spellState(state: ReportState, chinese: boolean): string {
  const found = stateWords.find((one) => one.state === state);
  if (found === undefined) return '';
  return `${chinese && found.field === 'selection' ? '选稿' : found.field}:${chinese ? found.zh : found.en}`;
}
