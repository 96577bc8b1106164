import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentView } from '../../../../shared/contract/intake-calls.ts';
import { chromiumPath } from '../../../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../../../support/serve.ts';

const whole = '渡口添了夜航灯\n2022-04-08 来源：清浦日报\n县里向青禾渡口划拨82万元专款，添了12盏夜航灯。\n船工们说，夜里过河看得清了，心里踏实多了。商会捐赠了雨棚。\n';
const damaged = '渡口添了灯\n来源：望山晚报\n县里向青禾渡口划拨万元专款，河岸亮了。\n企业向学校指赠图书，发现间题及时处理，居艮们都说好。\n居民们坐在岸边（乘凉。（下转四版）\n';

describe.skipIf(chromiumPath === undefined)('doubts in the inspector', () => {
  let served: ServedDesk;
  let page: Page;
  const view = async (): Promise<DocumentView> => {
    const list = await served.desk.call('documents.list', { offset: 0, limit: 10, filter: 'all' });
    const line = list.ok ? list.value.documents.find(({ name }) => name === '灯.txt') : undefined;
    const answer = line === undefined ? undefined : await served.desk.call('documents.get', { documentId: line.id });
    if (answer?.ok !== true) throw new Error('no document');
    return answer.value;
  };
  const open = async (): Promise<string[]> => (await view()).reports.flatMap(({ doubts }) => doubts.filter(({ state }) => state === 'open').map(({ kind }) => kind));
  const shot = process.env['SHOTS'];

  beforeAll(async () => {
    served = await serveDesk();
    page = await served.open();
    await page.getByRole('navigation').waitFor();
    const add = (name: string, text: string): ReturnType<typeof served.desk.call> => served.desk.call('intake.addFiles', { files: [{ name, bytes: new TextEncoder().encode(text) }] });
    await add('全.txt', whole);
    await page.getByRole('option', { name: /全\.txt/ }).waitFor();
    await add('灯.txt', damaged);
    await page.getByRole('option', { name: /灯\.txt/ }).click();
    await page.getByRole('heading', { name: '灯.txt' }).waitFor();
    await page.getByRole('list', { name: '原文与整理稿' }).focus();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it('say why they were raised', async () => {
    const inspector = page.locator('[data-pane="inspector"]');
    await inspector.getByText('其余部分在四版，收到后可以接上').waitFor();
    await page.keyboard.press('F8');
    await inspector.getByText('这个量词或单位前面应有数字').waitFor();
  });

  it('offer the same sentence out of the archive and put its figures in when asked', async () => {
    const inspector = page.locator('[data-pane="inspector"]');
    await inspector.getByText(/资料库有同一句，见《渡口添了夜航灯》 清浦日报 2022年4月8日/).waitFor();
    if (shot !== undefined) await page.screenshot({ path: `${shot}/doubt-found.png` });
    expect((await view()).reports[0]?.paragraphs[0]?.text).toContain('划拨万元');
    await page.keyboard.press('Alt+Enter');
    await expect.poll(async () => (await view()).reports[0]?.paragraphs[0]?.text).toContain('划拨82万元专款');
  });

  it('take all proposals of a kind at once, and one undo takes all of them back', async () => {
    const inspector = page.locator('[data-pane="inspector"]');
    expect((await open()).filter((kind) => kind === 'misread')).toHaveLength(3);
    await inspector.getByRole('button', { name: /指赠 → 捐赠/ }).click();
    await inspector.getByText('资料库里“指赠” 0 篇，“捐赠” 1 篇').waitFor();
    if (shot !== undefined) await page.screenshot({ path: `${shot}/doubt-kind.png` });
    await page.keyboard.press('Alt+Shift+Enter');
    await expect.poll(open).not.toContain('misread');
    expect((await view()).reports[0]?.paragraphs[1]?.text).toBe('企业向学校捐赠图书，发现问题及时处理，居民们都说好。');
    await page.getByRole('list', { name: '原文与整理稿' }).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await open()).filter((kind) => kind === 'misread').length).toBe(3);
  });

  it('let all of a kind stand from the menu', async () => {
    await page.getByRole('button', { name: '同类一起处理' }).click();
    if (shot !== undefined) await page.screenshot({ path: `${shot}/doubt-menu.png` });
    await page.getByRole('menuitem', { name: '误识 3 处都无误' }).click();
    await expect.poll(open).not.toContain('misread');
    expect((await view()).reports[0]?.paragraphs[1]?.text).toContain('指赠');
  });
});
