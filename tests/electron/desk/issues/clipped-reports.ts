import type { ReportId } from '../../../../shared/domain/ids.ts';
import type { Tag } from '../../../../shared/domain/tag.ts';
import { freshDesk, type TestDesk } from '../../../support/fresh-desk.ts';

export const story = '渡口添夜航灯\n青禾渡口装上了二十盏灯。\n船工说看得清了。\n';
const other = '书屋延时开放\n书屋开到九点。\n';

/** Clips a whole paragraph. */
export const clip = (test: TestDesk, reportId: ReportId, paragraph: number, tags: Tag[]) =>
  test.ask('snippets.add', { selection: { reportId, from: { paragraph, offset: 0 }, to: { paragraph, offset: 99 } }, tags, note: '' });

/** A desk with a report of two paragraphs and another of one. */
export async function withReports() {
  const test = freshDesk();
  const filed = await test.importTexts({ 'a.txt': story, 'b.txt': other });
  const [first, second] = filed.flatMap((one) => one.reportIds);
  if (first === undefined || second === undefined) throw new Error('two reports are needed');
  return { ...test, test, first, second, documents: filed.map((one) => one.documentId) };
}
