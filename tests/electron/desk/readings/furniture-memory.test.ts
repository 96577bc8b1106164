import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { SourceReader } from '../../../../electron/desk/desk-options.ts';
import type { DocumentView } from '../../../../shared/contract/intake-calls.ts';
import { ok } from '../../../../shared/contract/result.ts';
import { freshDesk, type TestDesk } from '../../../support/fresh-desk.ts';
import { textOf } from '../../intake/whole-text.ts';

const reader: SourceReader = {
  read: ({ bytes }) => {
    const extraction = textOf(new TextDecoder().decode(bytes));
    return Promise.resolve(ok({ format: 'text', extraction, reading: readExtraction(extraction), pictures: [] }));
  },
  close: () => Promise.resolve(),
};

const page = (headline: string, week: number, source = '云溪网'): string => `${headline}\n来源：${source} 2024-05-0${String(week)} 08:30\n青禾渡口的灯昨晚全部换成了太阳能灯，夜里过河的人不再摸黑走路，船工也省了心。\n云溪好物第${String(week)}期正在热卖，快来看看吧。\n`;
const shown = async ({ ask }: TestDesk, documentId: DocumentView['document']['id']): Promise<DocumentView> => ask('documents.get', { documentId });
const bodies = (view: DocumentView): string[] => view.reports.flatMap((report) => report.paragraphs.map(({ text }) => text));

describe('the memory of what is set aside', () => {
  it('sets a line aside the next time it comes from the same source, whatever its figures, and from no other', async () => {
    const desk = freshDesk({ reader });
    const [first] = await desk.importTexts({ 'a.txt': page('渡口换上太阳能灯', 1) });
    const report = first?.reportIds[0];
    if (first === undefined || report === undefined) throw new Error('nothing filed');
    expect(bodies(await shown(desk, first.documentId))).toHaveLength(2);
    await desk.ask('reading.setParagraphKind', { reportId: report, paragraph: 1, kind: 'furniture' });
    const [second, third] = await desk.importTexts({ 'b.txt': page('老街修鞋匠收摊', 2), 'c.txt': page('书屋延时开放', 3, '白石晚报') });
    if (second === undefined || third === undefined) throw new Error('nothing filed');
    const again = await shown(desk, second.documentId);
    expect(bodies(again)).toHaveLength(1);
    expect(again.reading.edits.filter(({ rule }) => rule === 'set-aside-before').map(({ start, end }) => again.extraction.text.slice(start, end))).toEqual(['云溪好物第2期正在热卖，快来看看吧。']);
    expect(bodies(await shown(desk, third.documentId))).toHaveLength(2);
  });

  it('forgets a line that is put back, by its step or by undoing', async () => {
    const desk = freshDesk({ reader });
    const [first] = await desk.importTexts({ 'a.txt': page('渡口换上太阳能灯', 1) });
    const report = first?.reportIds[0];
    if (first === undefined || report === undefined) throw new Error('nothing filed');
    await desk.ask('reading.setParagraphKind', { reportId: report, paragraph: 1, kind: 'furniture' });
    await desk.ask('reading.undo', { documentId: first.documentId });
    const [second] = await desk.importTexts({ 'b.txt': page('老街修鞋匠收摊', 2) });
    if (second === undefined) throw new Error('nothing filed');
    expect(bodies(await shown(desk, second.documentId))).toHaveLength(2);

    await desk.ask('reading.redo', { documentId: first.documentId });
    const [third] = await desk.importTexts({ 'c.txt': page('书屋延时开放', 3) });
    if (third === undefined) throw new Error('nothing filed');
    const known = await shown(desk, third.documentId);
    const step = known.reading.edits.find(({ rule }) => rule === 'set-aside-before');
    if (step === undefined) throw new Error('not set aside');
    const back = await desk.ask('reading.undoStep', { documentId: third.documentId, at: { start: step.start, end: step.end } });
    expect(bodies(back)).toHaveLength(2);
    const [fourth] = await desk.importTexts({ 'd.txt': page('夜校开到村口', 4) });
    if (fourth === undefined) throw new Error('nothing filed');
    expect(bodies(await shown(desk, fourth.documentId))).toHaveLength(2);
  });

  it('keeps what it set aside when a report is parted there', async () => {
    const desk = freshDesk({ reader });
    const [first] = await desk.importTexts({ 'a.txt': page('渡口换上太阳能灯', 1) });
    const report = first?.reportIds[0];
    if (report === undefined) throw new Error('nothing filed');
    await desk.ask('reading.setParagraphKind', { reportId: report, paragraph: 1, kind: 'furniture' });
    const two = `${page('老街修鞋匠收摊', 2)}夜校开到村口\n青禾村的夜校昨晚开课，四十多位村民下了地就来听课，学电商，也学识字。\n`;
    const [second] = await desk.importTexts({ 'b.txt': two });
    if (second === undefined) throw new Error('nothing filed');
    const view = await desk.ask('reading.splitAt', { documentId: second.documentId, offset: two.indexOf('夜校开到') });
    expect(view.reading.edits.filter(({ rule }) => rule === 'set-aside-before')).toHaveLength(1);
  });

  it('undoes the undoing of a step', async () => {
    const desk = freshDesk({ reader });
    const [first] = await desk.importTexts({ 'a.txt': page('渡口换上太阳能灯', 1) });
    if (first === undefined) throw new Error('nothing filed');
    const before = await shown(desk, first.documentId);
    const source = before.extraction.text.indexOf('来源');
    const undone = await desk.ask('reading.undoStep', { documentId: first.documentId, at: { start: source, end: source + 6 } });
    expect(undone.reports[0]?.source).toBeUndefined();
    const restored = await desk.ask('reading.undo', { documentId: first.documentId });
    expect(restored.reports).toEqual(before.reports);
    expect(restored.reading.edits).toEqual(before.reading.edits);
  });

  it('lists what it learned, and forgets what it is told to', async () => {
    const desk = freshDesk({ reader });
    const [first] = await desk.importTexts({ 'a.txt': page('渡口换上太阳能灯', 1) });
    const report = first?.reportIds[0];
    if (report === undefined) throw new Error('nothing filed');
    await desk.ask('reading.setParagraphKind', { reportId: report, paragraph: 1, kind: 'furniture' });
    const { lines } = await desk.ask('furniture.learned', {});
    expect(lines).toEqual([{ source: '云溪网', form: '云溪好物第0期正在热卖,快来看看吧。', line: '云溪好物第1期正在热卖，快来看看吧。', count: 1 }]);
    await desk.ask('furniture.forget', { source: '云溪网', form: lines[0]?.form ?? '' });
    expect((await desk.ask('furniture.learned', {})).lines).toEqual([]);
    const [second] = await desk.importTexts({ 'b.txt': page('老街修鞋匠收摊', 2) });
    if (second === undefined) throw new Error('nothing filed');
    expect(bodies(await shown(desk, second.documentId))).toHaveLength(2);
  });

  it('reads the files of a job alike in whatever order they come', async () => {
    const files = { 'a.txt': page('渡口换上太阳能灯', 1), 'b.txt': page('老街修鞋匠收摊', 2), 'c.txt': page('书屋延时开放', 3, '白石晚报') };
    const read = async (order: readonly string[]): Promise<Record<string, unknown>> => {
      const desk = freshDesk({ reader });
      const [known] = await desk.importTexts({ 'known.txt': page('夜校开到村口', 4) });
      const report = known?.reportIds[0];
      if (report === undefined) throw new Error('nothing filed');
      await desk.ask('reading.setParagraphKind', { reportId: report, paragraph: 1, kind: 'furniture' });
      const named = Object.fromEntries(order.map((name) => [name, Object.entries(files).find(([one]) => one === name)?.[1] ?? '']));
      const filed = await desk.importTexts(named);
      return Object.fromEntries(await Promise.all(filed.map(async ({ documentId }) => { const view = await shown(desk, documentId); return [view.document.name, view.reading] as const; })));
    };
    expect(await read(['c.txt', 'a.txt', 'b.txt'])).toEqual(await read(['a.txt', 'b.txt', 'c.txt']));
  });
});
