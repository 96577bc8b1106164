import { describe, expect, it, onTestFinished } from 'vitest';
import { createReader } from '../../../../electron/intake/read-in-worker.ts';
import { freshDesk, type TestDesk } from '../../../support/fresh-desk.ts';

/** A desk that reads for real. */
function readingDesk(): TestDesk {
  const reader = createReader();
  onTestFinished(() => reader.close());
  return freshDesk({ reader });
}

const whole = '渡口修好了\n2022-04-08 来源：清浦日报\n月初，县里向青禾渡口划拨82万元专款，添了12盏夜航灯，惠及1186户。\n船工们说，夜里过河看得清了，心里踏实多了。\n';
const lost = '渡口修好了\n来源：望山晚报\n县里向青禾渡口划拨万元专款，添了盏夜航灯，惠及户。\n船工们都说，夜里看得清了，过河方便。\n';

describe('what the archive knows of a doubt', () => {
  it('offers the same sentence with its figures and says where it stands; the editor puts it in', async () => {
    const { ask, importTexts } = readingDesk();
    const [first, second] = await importTexts({ 'whole.txt': whole, 'lost.txt': lost });
    const reportId = second?.reportIds[0];
    if (reportId === undefined || second === undefined) throw new Error('nothing filed');
    const { doubts } = await ask('reports.get', { reportId });
    const doubt = doubts.findIndex((one) => one.text.includes('万元'));
    const { found } = await ask('doubts.lookUp', { reportId, doubt });
    expect(found).toEqual([{ text: doubts[doubt]?.text.replace('万元', '82万元'), reportId: first?.reportIds[0], headline: '渡口修好了', source: '清浦日报', published: '2022-04-08' }]);
    expect((await ask('reports.get', { reportId })).paragraphs[0]?.text).toContain('划拨万元');
    await ask('reading.applyDoubt', { reportId, doubt, text: found[0]?.text ?? '' });
    const after = await ask('reports.get', { reportId });
    expect(after.paragraphs[0]?.text).toContain('向青禾渡口划拨82万元专款');
    expect(after.doubts[doubt]?.state).toBe('applied');
  });

  it('offers nothing where no other report has the sentence, or none has a figure there', async () => {
    const { ask, importTexts } = readingDesk();
    const filed = await importTexts({ 'lost.txt': lost, 'again.txt': `${lost}又及。\n`, 'other.txt': '河堤修好了\n县里向下游河堤划拨90万元专款，河堤加固了。\n' });
    const reportId = filed[0]?.reportIds[0];
    if (reportId === undefined) throw new Error('nothing filed');
    const { doubts } = await ask('reports.get', { reportId });
    for (const [doubt] of doubts.entries()) expect((await ask('doubts.lookUp', { reportId, doubt })).found).toEqual([]);
  });

  it('counts the reports that write a doubted word as it stands, and as proposed', async () => {
    const { ask, importTexts } = readingDesk();
    const filed = await importTexts({
      'doubted.txt': '图书到校\n企业向学校指赠图书三百册，孩子们很高兴。\n', 'a.txt': '渡口添灯\n商会向渡口捐赠夜航灯，船工高兴。\n', 'b.txt': '书屋开门\n居民捐赠旧书，书屋开门了。\n',
    });
    const reportId = filed[0]?.reportIds[0];
    if (reportId === undefined) throw new Error('nothing filed');
    const doubt = (await ask('reports.get', { reportId })).doubts.findIndex((one) => one.text === '指赠');
    expect((await ask('doubts.weigh', { reportId })).weighed).toEqual([{ doubt, written: 0, proposed: 2 }]);
  });

  it('proposes by itself what it always writes otherwise, and puts nothing in', async () => {
    const { ask, importTexts } = readingDesk();
    const others = Object.fromEntries(['一', '二', '三', '四', '五'].map((number) => [`${number}.txt`, `供销社送货第${number}次\n供销社把化肥送到田埂上，农户不出村就能买到。\n`]));
    const filed = await importTexts({ 'faint.txt': '送货下乡\n干部送货下乡，农民领到化把两百斤，都很高兴。\n', ...others });
    const reportId = filed[0]?.reportIds[0];
    if (reportId === undefined) throw new Error('nothing filed');
    const { more } = await ask('doubts.weigh', { reportId });
    expect(more.map(({ text, suggestion, proposed }) => [text, suggestion, proposed])).toEqual([['化把', '化肥', 5]]);
    expect((await ask('reports.get', { reportId })).paragraphs[0]?.text).toContain('化把');
  });
});
