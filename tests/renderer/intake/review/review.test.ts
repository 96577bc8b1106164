import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentView } from '../../../../shared/contract/intake-calls.ts';
import { chromiumPath } from '../../../support/chromium.ts';
import { firstDocument, firstDocumentIs } from '../../../support/first-document.ts';
import { serveDesk, type ServedDesk } from '../../../support/serve.ts';

const stories = `一张时间表接住独居老人

清晨六点半，青禾社区七号楼的灯亮了三盏。志愿者周砚秋照着表上的记号，先敲开三零二室的门。
老人应声开门，炉上的粥正好。社区书记许行舟说，表不是管人的，是让离得最近的人先到一步。

柳溪村把农资送到田埂上

惊蛰将至，柳溪村党员服务队的三轮车又上了机耕路。车斗里，早稻种、地膜和一只急救箱码得齐整。
队长罗广田把号码写在每袋种子的封口上。地头缺什么，先打这个电话。
`;

describe.skipIf(chromiumPath === undefined)('reviewing what came in, by hand and keyboard', () => {
  let served: ServedDesk;
  let page: Page;
  let keyboard: CDPSession;
  const view = (): Promise<DocumentView> => firstDocument(served);
  const eventually = (check: (now: DocumentView) => boolean): Promise<void> => firstDocumentIs(served, check);

  beforeAll(async () => {
    served = await serveDesk();
    page = await served.open();
    keyboard = await page.context().newCDPSession(page);
    await page.getByRole('navigation').waitFor();
    await served.desk.call('intake.addFiles', { files: [{ name: '两篇.txt', bytes: new TextEncoder().encode(stories) }] });
    await page.getByRole('heading', { name: '两篇.txt' }).waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it('shows every line of the document to the letter', async () => {
    const lines = await page.locator('[data-pane="review"] p[data-line]').allTextContents();
    expect(lines).toEqual(stories.split('\n').filter((line) => line !== ''));
  });

  it('retypes a headline with an input method: the Enter that chooses a word does not end the editing', async () => {
    await page.getByRole('list', { name: '原文与整理稿' }).focus();
    await page.keyboard.press('F2');
    const field = page.locator('[data-pane="review"] textarea');
    await field.waitFor();
    await keyboard.send('Input.imeSetComposition', { text: 'shijianbiao', selectionStart: 11, selectionEnd: 11 });
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 });
    expect(await field.count()).toBe(1);
    await keyboard.send('Input.insertText', { text: '时间表接住了老人' });
    await page.keyboard.press('Enter');
    await eventually(({ reports }) => reports[0]?.headline?.text === '时间表接住了老人');
    expect(await field.count()).toBe(0);
    // The keyboard is back in the document, not lost.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('原文与整理稿');
  });

  it('takes it back and does it again', async () => {
    const undo = page.locator('[data-pane="review"]').getByRole('button', { name: '撤销' });
    const redo = page.locator('[data-pane="review"]').getByRole('button', { name: '重做' });
    await expect.poll(() => undo.isEnabled()).toBe(true);
    await page.keyboard.press('Control+z');
    await eventually(({ reports }) => reports[0]?.headline?.text === '一张时间表接住独居老人');
    await expect.poll(() => redo.isEnabled()).toBe(true);
    await page.keyboard.press('Control+Shift+Z');
    await eventually(({ reports }) => reports[0]?.headline?.text === '时间表接住了老人');
  });

  it('gives up an editing with Esc', async () => {
    await page.keyboard.press('F2');
    await page.locator('[data-pane="review"] textarea').fill('不要这个');
    await page.keyboard.press('Escape');
    await page.getByRole('list', { name: '原文与整理稿' }).getByText('时间表接住了老人').waitFor();
    expect((await view()).reports[0]?.headline?.text).toBe('时间表接住了老人');
  });

  it('corrects words of a paragraph where they stand', async () => {
    await page.locator('[data-pane="review"] p[data-text]', { hasText: '老人应声开门' }).dblclick();
    const field = page.locator('[data-pane="review"] textarea');
    await field.fill((await field.inputValue()).replace('炉上的粥', '灶上的粥'));
    await page.keyboard.press('Enter');
    await eventually(({ reports }) => reports[0]?.paragraphs.some(({ text }) => text.includes('灶上的粥正好')) === true);
  });

  it('begins a new report at the line one stands on, and joins it again', async () => {
    const before = (await view()).reports.length;
    await page.locator('[data-pane="review"] p[data-line]', { hasText: '老人应声开门' }).click();
    await page.keyboard.press('Alt+s');
    await eventually((now) => now.reports.length === before + 1);
    await page.getByText(/从第 \d+ 行起/).first().waitFor();
    await page.getByRole('button', { name: /并入上篇/ }).first().click();
    await eventually((now) => now.reports.length === before);
    await page.keyboard.press('Control+z');
    await eventually((now) => now.reports.length === before + 1);
  });

  it('moves the boundary by a line with Alt and an arrow', async () => {
    const start = (now: DocumentView): number | undefined => now.reports[1]?.range.start;
    const before = start(await view());
    await page.getByText(/从第 \d+ 行起/).first().click();
    await page.keyboard.press('Alt+ArrowDown');
    await eventually((now) => start(now) !== before);
    await page.keyboard.press('Control+z');
    await eventually((now) => start(now) === before);
  });

  it('chooses with one key, tags with Alt+T and files with Ctrl+Enter', async () => {
    await page.getByRole('list', { name: '原文与整理稿' }).focus();
    await page.keyboard.press('3');
    await eventually(({ reports }) => reports[1]?.selection.state === 'chosen');
    await page.keyboard.press('Alt+t');
    await page.keyboard.type('春耕,柳溪村,');
    await eventually(({ reports }) => reports[1]?.tags.map(({ path }) => path).join() === '春耕,柳溪村');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await eventually(({ reports }) => reports.every(({ filed }) => filed));
  });

  it('sets a field that was not read', async () => {
    await page.getByRole('button', { name: '补字段' }).click();
    await page.getByRole('menuitem', { name: '来源' }).click();
    await page.locator('[data-pane="inspector"] textarea').fill('清浦日报');
    await page.keyboard.press('Enter');
    await eventually(({ reports }) => reports[1]?.source === '清浦日报');
  });

  it('takes pasted text', async () => {
    await page.getByRole('listbox', { name: '原件' }).focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '渡口的推子\n\n六十七岁的船工沈有田说，这是他第九年来，推子还是那把。');
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
    });
    await page.getByRole('option', { name: /粘贴的文字/ }).waitFor();
  });

  it('tells of a file that cannot be read where it would stand, and goes on', async () => {
    await served.desk.call('intake.addFiles', { files: [{ name: '空.txt', bytes: new Uint8Array() }, { name: '好.txt', bytes: new TextEncoder().encode('夜校开到码头边\n\n第一课教的是怎么看懂工资条。') }] });
    await page.getByText('“空.txt”是空文件').waitFor();
    await page.getByRole('option', { name: /好\.txt/ }).waitFor();
  });

  it('moves a document to the bin and has it back with one press', async () => {
    const row = page.getByRole('option', { name: /好\.txt/ });
    await row.click();
    await page.keyboard.press('Delete');
    await row.waitFor({ state: 'detached' });
    await page.locator('[data-pane="documents"]').getByRole('button', { name: '撤销' }).click();
    await row.waitFor();
  });

  it('complains of nothing in its console', () => { expect(served.faults).toEqual([]); });
});
