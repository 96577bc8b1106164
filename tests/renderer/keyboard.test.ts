import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../support/serve.ts';

const names = ['渡口.txt', '灯塔.txt', '码头.txt'];
// The first line of one is long enough to wrap, that of its neighbours is not.
const story = (name: string): string => `${name.slice(0, 2)}边的一天${name === '灯塔.txt' ? '：等船的人、修灯的人和记账的人'.repeat(3) : ''}\n\n　　本报讯 天没亮，${name.slice(0, 2)}边已经有人在等船。船工把缆绳解开，又系上。\n　　等船的人说，这条水路走了三十年，今年换了新船。\n`;

describe.skipIf(chromiumPath === undefined)('the window by keys alone', () => {
  let served: ServedDesk;
  let shown: Page;
  beforeAll(async () => {
    served = await serveDesk();
    shown = await served.open({ reducedMotion: 'reduce' });
    await shown.getByRole('button', { name: /样稿/ }).waitFor();
    await served.desk.call('intake.addFiles', { files: names.map((name) => ({ name, bytes: new TextEncoder().encode(story(name)) })) });
    await shown.getByRole('option', { name: '码头.txt' }).waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  /** Waits until the keyboard stands in what bears that name; a failure tells where it stood instead. */
  const standsIn = async (name: string): Promise<void> => {
    const here = (): Promise<string> => shown.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '');
    await shown.waitForFunction((wanted) => document.activeElement?.getAttribute('aria-label') === wanted, name, { timeout: 5000 }).catch(() => undefined);
    expect(await here()).toBe(name);
  };
  const heading = (name: string): Promise<void> => shown.getByRole('heading', { name }).waitFor({ timeout: 5000 });

  it('stays in the list of documents while one goes down it', async () => {
    await shown.keyboard.press('Control+1');
    await standsIn('原件');
    await shown.keyboard.press('Home');
    await heading('码头.txt');
    for (const name of ['灯塔.txt', '渡口.txt']) {
      await shown.keyboard.press('ArrowDown');
      await heading(name);
      await standsIn('原件');
    }
  });

  it('gives every line of the next document its own height', async () => {
    await shown.keyboard.press('ArrowUp');
    await heading('灯塔.txt');
    await shown.waitForFunction(() => {
      const rows = [...document.querySelectorAll('[aria-label="原文与整理稿"] [data-index]')].map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
      return rows.length > 1 && rows.every((row, at) => at === 0 || row.top >= (rows[at - 1]?.bottom ?? 0) - 1) && (rows[0]?.height ?? 0) > 50;
    }, undefined, { timeout: 5000 });
    await shown.keyboard.press('ArrowDown');
    await heading('渡口.txt');
  });

  it('does not carry the caret into the tags of the next document', async () => {
    await shown.keyboard.press('Alt+t');
    await standsIn('加标签');
    await shown.keyboard.press('Escape');
    await standsIn('原件');
    await shown.keyboard.press('ArrowUp');
    await heading('灯塔.txt');
    await standsIn('原件');
  });

  it('files with one key and goes on to the next with the same', async () => {
    await shown.keyboard.press('Control+Enter');
    await shown.getByRole('button', { name: '已入库' }).waitFor();
    await shown.keyboard.press('Control+Enter');
    await heading('渡口.txt');
    await standsIn('原件');
  });

  it('chooses a passage and clips it without a mouse', async () => {
    await shown.keyboard.press('Control+2');
    await standsIn('检索结果');
    // The list has the keyboard before the first report has come, and there is nothing to open until then.
    await shown.getByRole('document', { name: '阅读' }).getByText('解开').waitFor({ timeout: 5000 });
    await shown.keyboard.press('Enter');
    await standsIn('阅读');
    await shown.keyboard.press('Shift+ArrowDown');
    await shown.keyboard.press('Control+e');
    await standsIn('加标签');
    await shown.keyboard.press('Enter');
    await standsIn('阅读');
    await shown.keyboard.press('Escape');
    await standsIn('检索结果');
    const listed = await served.desk.call('snippets.list', { order: 'newest', offset: 0, limit: 10 });
    expect(listed.ok && listed.value.snippets.map(({ anchor }) => anchor.exact)).toEqual([expect.stringContaining('解开')]);
  });

  it('gives the list back when a note is written or given up', async () => {
    await shown.keyboard.press('Control+3');
    await standsIn('摘录');
    // The list has the keyboard before its first card has come.
    await shown.locator('[data-pane="cards"] article').waitFor();
    await shown.keyboard.press('F2');
    await standsIn('附注');
    await shown.keyboard.type('can stay');
    await shown.keyboard.press('Enter');
    await standsIn('摘录');
    await shown.getByText('can stay').waitFor();
    await shown.keyboard.press('F2');
    await standsIn('附注');
    await shown.keyboard.type(' - no');
    await shown.keyboard.press('Escape');
    await standsIn('摘录');
    const listed = await served.desk.call('snippets.list', { order: 'newest', offset: 0, limit: 1 });
    expect(listed.ok && listed.value.snippets[0]?.note).toBe('can stay');
  });

  it('leads from the empty search box back to the list', async () => {
    await shown.keyboard.press('Control+f');
    await standsIn('检索旧稿');
    await shown.keyboard.press('Escape');
    await standsIn('摘录');
  });

  it('takes no typed words out of the search box where nothing is there to be taken back', async () => {
    await shown.keyboard.press('Control+f');
    await shown.keyboard.insertText('船工');
    await shown.keyboard.press('Enter');
    await standsIn('检索结果');
    await shown.keyboard.press('Control+z');
    await standsIn('检索结果');
    expect(await shown.getByRole('searchbox').inputValue()).toBe('船工');
  });

  it('goes from the dialog of a new issue into its snippets', async () => {
    await shown.keyboard.press('Control+4');
    await shown.keyboard.press('Alt+n');
    await standsIn('刊名');
    await shown.keyboard.press('Enter');
    await standsIn('摘录');
    await shown.keyboard.press('Alt+n');
    // The bulletin is there by now; its next number is what one may want to change.
    await standsIn('期号');
    await shown.keyboard.press('Enter');
    await standsIn('摘录');
    const issues = await served.desk.call('issues.list', {});
    expect(issues.ok && issues.value.issues.map(({ number }) => number).sort()).toEqual([1, 2]);
  });

  it('keeps the caret in a field of the settings when it is saved', async () => {
    await shown.keyboard.press('Control+5');
    await standsIn('设置');
    await shown.getByRole('option', { name: '语言' }).click();
    const field = shown.getByRole('textbox', { name: '编辑姓名' });
    await field.fill('何以宁');
    await field.press('Enter');
    await standsIn('编辑姓名');
    await expect.poll(async () => { const settings = await served.desk.call('settings.get', {}); return settings.ok && settings.value.editorName; }).toBe('何以宁');
  });

  it('lets an input method choose its candidate without sending anything off', async () => {
    await shown.keyboard.press('Control+k');
    await standsIn('想做什么');
    await shown.keyboard.type('shezhi');
    await shown.getByRole('option', { name: /去设置/ }).waitFor();
    const chosen = (): Promise<boolean> => shown.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true })) ?? false);
    expect(await chosen()).toBe(true);
    await standsIn('想做什么');
    await shown.keyboard.press('Escape');
  });

  it('complains of nothing in its console', () => { expect(served.faults).toEqual([]); });
});
