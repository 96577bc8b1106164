import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentView } from '../../../shared/contract/intake-calls.ts';
import { chromiumPath } from '../../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../../support/serve.ts';

const page2 = `清浦日报　2026年3月4日　星期三　要闻　2

渡口添了夜航灯
本报讯（记者 林知远）县里向青禾渡口拨款，添了十二盏夜航灯。企业向渡口指赠雨棚。
居艮们说，夜里过河看得清了，心里踏实多了。

柳溪村把农资送到田埂上
本报讯（记者 何以宁）惊蛰将至，柳溪村党员服务队的三轮车又上了机耕路。
商会向村里捐了早稻种，居艮们都说好。
`;
const long = `夜校的灯亮到十点\n本报讯（记者 林小满）${Array.from({ length: 90 }, (_, at) => `夜校第${at + 1}课讲的是怎么看懂图纸，来的有瓦工和木工。`).join('')}\n`;

describe.skipIf(chromiumPath === undefined)('reviewing a heap by keys', () => {
  let served: ServedDesk;
  let page: Page;
  const add = async (...files: readonly (readonly [string, string])[]): Promise<void> => {
    await served.desk.call('intake.addFiles', { files: files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })) });
    // The first reading wakes the reader, which takes its time on a machine that does other things beside.
    for (const [name] of files) await page.getByRole('option', { name: new RegExp(name) }).waitFor({ timeout: 60_000 });
  };
  const view = async (name: string): Promise<DocumentView> => {
    const list = await served.desk.call('documents.list', { offset: 0, limit: 20, filter: 'all' });
    const line = list.ok ? list.value.documents.find((one) => one.name === name) : undefined;
    const answer = line === undefined ? undefined : await served.desk.call('documents.get', { documentId: line.id });
    if (answer?.ok !== true) throw new Error(`no ${name}`);
    return answer.value;
  };
  const heading = (name: string): Promise<void> => page.getByRole('heading', { name }).waitFor({ timeout: 5000 });
  const standsIn = async (name: string): Promise<void> => { await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name); };
  /** Words of the row one stands on. */
  const standsAt = async (words: string): Promise<void> => { await expect.poll(() => page.locator('[data-pane="review"] [role="listitem"][aria-current="true"]').textContent()).toContain(words); };
  const doubtAt = async (words: string): Promise<void> => { await expect.poll(() => page.locator('[data-pane="inspector"] button[aria-expanded="true"]').textContent()).toContain(`${page2.split('\n').findIndex((line) => line.includes(words)) + 1} 行`); };

  beforeAll(async () => {
    served = await serveDesk();
    page = await served.open();
    await page.getByRole('navigation').waitFor();
    await add(['清浦日报 二版.txt', page2]);
    await heading('清浦日报 二版.txt');
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it('keeps the document one has before one while others come in', async () => {
    await add(['夜校 长文.txt', long], ['夜校 短文.txt', '夜校招人\n本报讯 夜校这个月招瓦工和木工，报名的已有四十人。\n']);
    await page.waitForFunction(() => document.querySelectorAll('[data-pane="documents"] [role="option"]').length === 3);
    await heading('清浦日报 二版.txt');
  }, 120_000);

  it('looks for the next doubt from where one stands', async () => {
    await page.getByRole('list', { name: '原文与整理稿' }).focus();
    await page.keyboard.press('Alt+PageDown');
    await standsAt('第 2 篇');
    await page.keyboard.press('F8');
    await doubtAt('商会向村里');
    await page.keyboard.press('Shift+F8');
    await doubtAt('夜里过河');
  });

  it('stays where the boundary was when two reports are made one', async () => {
    await page.locator('[data-pane="review"] [data-index]', { hasText: /从第 \d+ 行起/ }).first().click();
    await page.keyboard.press('Backspace');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports.length).toBe(1);
    await standsAt('柳溪村把农资');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports.length).toBe(2);
    await standsAt('第 2 篇');
  });

  it('joins a report that was parted off by mistake with the next key', async () => {
    await page.locator('[data-pane="review"] [data-index]', { hasText: '商会向村里捐了' }).first().click();
    await page.keyboard.press('Alt+s');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports.length).toBe(3);
    await standsAt('商会向村里捐了');
    await page.keyboard.press('Backspace');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports.length).toBe(2);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Alt+PageUp');
    await page.keyboard.press('Alt+PageDown');
    await standsAt('第 2 篇');
  });

  it('stands where it stood for who comes back from another place', async () => {
    await page.keyboard.press('Control+2');
    const results = page.getByRole('listbox', { name: '检索结果' });
    await results.getByRole('option').nth(2).waitFor();
    await results.getByRole('option').nth(2).click();
    await page.keyboard.press('Control+1');
    await heading('清浦日报 二版.txt');
    await standsAt('第 2 篇');
    await page.keyboard.press('Control+2');
    await expect.poll(() => results.getByRole('option', { selected: true }).getAttribute('aria-posinset')).toBe('3');
    await page.keyboard.press('Control+1');
    await heading('清浦日报 二版.txt');
    await page.getByRole('list', { name: '原文与整理稿' }).focus();
  });

  it('gives a reason by its number and leaves the keyboard in the document', async () => {
    await page.keyboard.press('5');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports[1]?.selection.state).toBe('rejected');
    await page.getByRole('textbox', { name: '不用的原因' }).waitFor();
    await page.keyboard.press('5');
    await standsIn('不用的原因');
    await page.keyboard.press('2');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports[1]?.selection.reason).toBe('过时');
    await standsIn('原文与整理稿');
  });

  it('takes a filing back with the key that takes back everything else', async () => {
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports.every(({ filed }) => filed)).toBe(true);
    await page.getByRole('button', { name: '已入库' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports.some(({ filed }) => filed)).toBe(false);
    expect((await view('清浦日报 二版.txt')).reports[1]?.selection.state).toBe('rejected');
  });

  it('sets tags whose commas come from an input method or the clipboard, and goes back where one was', async () => {
    await page.getByRole('list', { name: '原文与整理稿' }).focus();
    await page.keyboard.press('Alt+t');
    await standsIn('加标签');
    await page.keyboard.insertText('夜航，渡口、');
    await page.keyboard.insertText('雨棚,渡口,灯');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports.flatMap(({ tags }) => tags.map(({ path }) => path)).join()).toBe('夜航,渡口,雨棚');
    expect(await page.getByRole('combobox', { name: '加标签' }).inputValue()).toBe('灯');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await standsIn('原文与整理稿');
  });

  it('opens a field by its name in the palette', async () => {
    await page.keyboard.press('Control+k');
    await standsIn('想做什么');
    await page.keyboard.insertText('改字段：地区');
    await page.getByRole('option', { name: '改字段：地区', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await standsIn('地区');
    await page.keyboard.insertText('柳溪村');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await view('清浦日报 二版.txt')).reports.map(({ place }) => place)).toContain('柳溪村');
  });

  it('finds a document by letters with a space between them', async () => {
    await page.getByRole('listbox', { name: '原件' }).focus();
    await page.keyboard.press('Home');
    await page.waitForTimeout(900);
    await page.keyboard.type('yexiao chang');
    await heading('夜校 长文.txt');
    await standsIn('原件');
  });

  it('begins a long passage at its beginning', async () => {
    await page.locator('[data-pane="review"] p[data-line="2"]').waitFor();
    const scrolled = await page.getByRole('list', { name: '原文与整理稿' }).evaluate((list) => list.scrollTop);
    expect(scrolled).toBe(0);
  });

  it('goes on to the neighbour of what is moved to the bin, and back to it with it', async () => {
    await page.getByRole('option', { name: /夜校 短文/ }).click();
    await heading('夜校 短文.txt');
    await page.locator('[data-pane="review"]').getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '移入回收站' }).click();
    await heading('夜校 长文.txt');
    await page.locator('[data-pane="documents"]').getByRole('button', { name: '撤销' }).click();
    await heading('夜校 短文.txt');
  });

  it('complains of nothing in its console', () => { expect(served.faults).toEqual([]); });
});
