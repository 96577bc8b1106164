import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentView } from '../../../../shared/contract/intake-calls.ts';
import { chromiumPath } from '../../../support/chromium.ts';
import { firstDocumentIs } from '../../../support/first-document.ts';
import { serveDesk, type ServedDesk } from '../../../support/serve.ts';

const story = `青禾渡口来了新船工
来源：云溪日报 记者：沈穗 2024-02-02 07:40
　　天还没亮，青禾渡口的灯就亮了。二十六岁的船工方小舟解
开缆绳，开始了一天的摆渡。他从爷爷手里接过这条渡船，已经
跑了三年。
分享到： 微信 微博
`;

describe.skipIf(chromiumPath === undefined)('the steps of cleaning', () => {
  let served: ServedDesk;
  let page: Page;
  const eventually = (check: (now: DocumentView) => boolean): Promise<void> => firstDocumentIs(served, check);
  /** A clean paragraph as the window shows it: what is asked of the window next, it has the state for. */
  const paragraph = (words: string): ReturnType<Page['locator']> => page.locator('[data-pane="review"] p[lang]', { hasText: words });
  const review = (): ReturnType<Page['locator']> => page.locator('[data-pane="review"] [role="list"]');

  beforeAll(async () => {
    served = await serveDesk();
    page = await served.open();
    await page.getByRole('navigation').waitFor();
    await served.desk.call('intake.addFiles', { files: [{ name: '渡口.txt', bytes: new TextEncoder().encode(story) }] });
    await page.getByRole('heading', { name: '渡口.txt' }).waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it('are listed with their reasons for the line one stands on, and taken back by the keyboard', async () => {
    await eventually((now) => now.reports[0]?.source === '云溪日报');
    await review().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+u');
    const menu = page.getByRole('menu');
    await menu.waitFor();
    expect(await menu.getByRole('menuitem').count()).toBe(3);
    expect(await menu.innerText()).toContain('有标签标明');
    // The menu is drawn before the keyboard stands in it.
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await page.keyboard.press('Enter');
    await eventually((now) => now.reports[0]?.source === undefined && now.reports[0]?.paragraphs[0]?.text === '来源：云溪日报');
    await paragraph('来源：云溪日报').waitFor();
    await review().focus();
    await page.keyboard.press('Control+z');
    await eventually((now) => now.reports[0]?.source === '云溪日报');
    await paragraph('来源：云溪日报').waitFor({ state: 'detached' });
  });

  it('are taken back where they are clicked', async () => {
    await page.locator('[data-pane="review"] s', { hasText: '分享到' }).click();
    await page.getByRole('menuitem').click();
    await eventually((now) => now.reports[0]?.paragraphs.at(-1)?.text === '分享到： 微信 微博');
    await paragraph('分享到').waitFor();
    await review().focus();
    await page.keyboard.press('Control+z');
    await eventually((now) => now.reports[0]?.paragraphs.length === 1);
    await paragraph('分享到').waitFor({ state: 'detached' });
  });

  it('do not keep one from parting a paragraph at the caret and joining it again', async () => {
    const open = async (words: string): Promise<void> => {
      // Once the window shows the paragraph as it begins now.
      await page.locator('[data-pane="review"] p[lang]', { hasText: new RegExp(`^${words}`) }).dblclick();
      await page.locator('[data-pane="review"] textarea').waitFor();
    };
    const caretBefore = async (words: string): Promise<void> => {
      await page.locator('[data-pane="review"] textarea').evaluate((field, before) => {
        if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.indexOf(before), field.value.indexOf(before));
      }, words);
    };
    await open('天还没亮');
    await caretBefore('二十六岁');
    await page.keyboard.press('Shift+Enter');
    await eventually((now) => now.reports[0]?.paragraphs.length === 2 && now.reports[0].paragraphs[1]?.text.startsWith('二十六岁的船工方小舟解开缆绳') === true);
    await open('二十六岁');
    await caretBefore('二十六岁');
    await page.keyboard.press('Backspace');
    await eventually((now) => now.reports[0]?.paragraphs.length === 1);
  });

  it('bring a report out of a page that was all taken for furniture, which says so', async () => {
    await served.desk.call('intake.addFiles', { files: [{ name: '版权.txt', bytes: new TextEncoder().encode('版权所有 望川新闻网\n上一篇：春茶开园\n下一篇：路灯下的棋局\n') }] });
    await page.getByRole('option', { name: /版权/ }).click();
    const inspector = page.locator('[data-pane="inspector"]');
    await inspector.getByText('放回去就是稿件').waitFor();
    await inspector.getByRole('button', { name: /下一件/ }).waitFor();
    await page.locator('[data-pane="review"] s', { hasText: '春茶开园' }).click();
    await page.getByRole('menuitem').click();
    await inspector.getByText('共 1 篇').waitFor();
    await paragraph('春茶开园').waitFor();
  });
});
