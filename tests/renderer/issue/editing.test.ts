import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CallName, RequestOf, ResponseOf } from '../../../shared/contract/desk-api.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import { runText } from '../../../shared/issue/issue-text.ts';
import { brokenRules } from '../../support/broken-rules.ts';
import { chromiumPath } from '../../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../../support/serve.ts';

const story = `渡口添了夜航灯

　　入夜以后，渡口的灯全部亮起。守灯人每晚记下过往船只118艘，记满一本就送到航道站去。
　　老船工说，他在江上走了四十年，头一回不用喊话靠岸。
`;
const passages = ['入夜以后，渡口的灯全部亮起。守灯人每晚记下过往船只118艘，记满一本就送到航道站去。', '老船工说，他在江上走了四十年，头一回不用喊话靠岸。'];
const imprint = { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' };

describe.skipIf(chromiumPath === undefined)('editing an issue, by hand and keyboard', () => {
  let served: ServedDesk;
  let page: Page;
  let keyboard: CDPSession;
  let issueId: Issue['id'];
  const ask = async <Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>> => {
    const answer = await served.desk.call(name, request);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.kind}`);
    return answer.value;
  };
  const issue = () => ask('issues.get', { issueId });
  const paragraphs = (now: Issue): string[] => now.sections.flatMap((section) => section.items.flatMap((item) => item.blocks.map((block) => ('runs' in block ? runText(block.runs) : block.type))));
  const eventually = async (check: (now: Issue) => boolean): Promise<void> => { await expect.poll(async () => check(await issue()), { timeout: 10_000 }).toBe(true); };
  const body = (at: number): Locator => page.locator('[data-issue-text] .pg-body').nth(at);
  const tray = (): Locator => page.getByRole('listbox', { name: '摘录' });

  /** A hand is slower than this one: the browser tells of a moved caret a moment after the key or press. */
  const settled = async (): Promise<void> => { await page.evaluate(() => new Promise((told) => { requestAnimationFrame(() => { setTimeout(told, 0); }); })); };

  beforeAll(async () => {
    served = await serveDesk();
    await ask('intake.addFiles', { files: [{ name: '渡口.txt', bytes: new TextEncoder().encode(story) }] });
    const reportId = await vi.waitUntil(async () => (await ask('search.run', { query: '', filters: {}, sort: 'newest', offset: 0, limit: 1 })).hits[0]?.id, { timeout: 20_000 });
    const report = await ask('reports.get', { reportId });
    for (const passage of passages) {
      const paragraph = report.paragraphs.findIndex(({ text }) => text === passage);
      await ask('snippets.add', { selection: { reportId, from: { paragraph, offset: 0 }, to: { paragraph, offset: passage.length } }, tags: [{ kind: 'topic', path: '要情' }], note: '' });
    }
    const bulletin = await ask('bulletins.save', { name: '临江简报', issuer: '临江日报社总编室', template: 'jianbao', numbering: 'yearly', firstNumber: 12, imprint, sources: 'footnotes' });
    issueId = (await ask('issues.create', { bulletinId: bulletin.id, number: 12, date: '2026-03-05' })).id;
    page = await served.open({ reducedMotion: 'reduce' });
    keyboard = await page.context().newCDPSession(page);
    await page.getByRole('navigation').waitFor();
    await page.keyboard.press('Control+4');
    await page.getByRole('listbox', { name: '编刊' }).focus();
    await page.keyboard.press('Enter');
    await tray().getByRole('option').first().waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it('places with Enter and joins with Shift+Enter without leaving the tray', async () => {
    await tray().focus();
    await page.keyboard.press('Enter');
    await body(0).waitFor();
    await tray().getByText('已放入').waitFor();
    expect(await tray().getByRole('option', { selected: true }).textContent()).not.toContain('已放入');
    await page.keyboard.press('Shift+Enter');
    await body(1).waitFor();
    expect(await tray().evaluate((list) => list === document.activeElement)).toBe(true);
    await eventually((now) => now.sections[0]?.items.length === 1 && paragraphs(now).toSorted().join() === passages.toSorted().join());
    expect(await page.locator('[data-issue-text] .pg-body[data-pv="quoted"]').count()).toBe(2);
  });

  it('takes words from an input method inside a quotation and keeps its mark', async () => {
    const at = paragraphs(await issue()).findIndex((text) => text.includes('118'));
    await body(at).click({ position: { x: 4, y: 12 } });
    await settled();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await settled();
    await keyboard.send('Input.imeSetComposition', { text: 'qinghe', selectionStart: 6, selectionEnd: 6 });
    await keyboard.send('Input.imeSetComposition', { text: '青禾', selectionStart: 2, selectionEnd: 2 });
    await keyboard.send('Input.insertText', { text: '青禾' });
    await eventually((now) => paragraphs(now).some((text) => text.startsWith('入夜以后，青禾渡口的灯')));
    const block = (await issue()).sections[0]?.items[0]?.blocks[at];
    expect(block !== undefined && 'runs' in block ? block.runs.map((run) => run.quote !== undefined) : []).toEqual([true]);
    await expect.poll(() => body(at).getAttribute('data-pv')).toBe('edited');
  });

  it('shows a changed figure, and puts the source’s back with Alt+Enter', async () => {
    await page.keyboard.press('Control+h');
    await page.getByLabel('查找', { exact: true }).fill('118');
    await page.getByLabel('换成').fill('181');
    await page.getByRole('button', { name: '全部替换' }).click();
    await page.getByLabel('换成').press('Escape');
    await page.getByRole('option').filter({ hasText: '引文数字与来源不同' }).waitFor();
    await page.keyboard.press('F8');
    await page.keyboard.press('Alt+Enter');
    await eventually((now) => paragraphs(now).some((text) => text.includes('过往船只118艘')));
    expect(paragraphs(await issue())).toHaveLength(2);
  });

  it('moves an item into the next section with Alt and an arrow, and takes everything back step by step', async () => {
    const before = await issue();
    await page.keyboard.press('Alt+ArrowDown');
    await eventually((now) => now.sections[1]?.items.length === 1);
    await page.keyboard.press('Alt+ArrowUp');
    await eventually((now) => JSON.stringify(now.sections) === JSON.stringify(before.sections));
    await page.keyboard.press('Control+z');
    await eventually((now) => now.sections[1]?.items.length === 1);
    await page.keyboard.press('Control+z');
    await eventually((now) => JSON.stringify(now.sections) === JSON.stringify(before.sections));
    for (let step = 0; step < 12; step++) await page.keyboard.press('Control+z');
    await eventually((now) => paragraphs(now).length === 0 && now.quotes.length === 0);
    for (let step = 0; step < 12; step++) await page.keyboard.press('Control+Shift+z');
    await eventually((now) => now.sections[0]?.items.length === 1 && now.quotes.length === 2);
    await page.keyboard.press('Control+z');
    await eventually((now) => now.sections[1]?.items.length === 1);
    await page.keyboard.press('Control+z');
    await eventually((now) => now.sections[0]?.items.length === 1 && now.quotes.length === 2);
  });

  it('keeps headings, bold and lists of pasted markup, and nothing that runs', async () => {
    const height = (await body(1).boundingBox())?.height ?? 0;
    await body(1).click({ position: { x: 30, y: height - 8 } });
    await page.keyboard.press('End');
    await settled();
    await page.keyboard.press('Enter');
    const html = '<h2>灯簿</h2><p onclick="alert(1)">记<b>满</b>一本<script>document.title="x"</script><img src=x onerror="alert(1)"><a href="javascript:alert(1)">送走</a></p><ul><li>灯油</li></ul><iframe src="https://example.org"></iframe>';
    await page.locator('[data-issue-text]').evaluate((text, markup) => {
      const data = new DataTransfer();
      data.setData('text/html', markup);
      data.setData('text/plain', '灯簿');
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, html);
    await eventually((now) => paragraphs(now).some((text) => text === '记满一本送走'));
    const blocks = (await issue()).sections[0]?.items[0]?.blocks ?? [];
    expect(blocks.slice(2).filter((block) => block.type !== 'paragraph' || runText(block.runs) !== '')).toMatchObject([
      { type: 'heading', level: 2 }, { type: 'paragraph', runs: [{ text: '记' }, { text: '满', bold: true }, { text: '一本送走' }] }, { type: 'list', ordered: false, items: [{ runs: [{ text: '灯油' }] }] },
    ]);
    expect(await page.locator('[data-issue-text] :is(script, img, iframe, a)').count()).toBe(0);
  });

  it('keeps a named version and restores it as one step of undo', async () => {
    await page.keyboard.press('Control+s');
    await page.getByLabel(/版本名/).fill('主任看前');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /主任看前/ }).waitFor();
    const kept = await issue();
    await body(0).click();
    await page.keyboard.press('End');
    await page.keyboard.type('另加一句。');
    await eventually((now) => paragraphs(now).some((text) => text.includes('另加一句。')));
    await page.getByRole('button', { name: /主任看前/ }).click();
    await page.getByRole('button', { name: '恢复这一版' }).click();
    await eventually((now) => JSON.stringify(now.sections) === JSON.stringify(kept.sections));
  });

  it('writes the Word file of what is on the page', async () => {
    await page.keyboard.press('Control+p');
    await page.getByRole('button', { name: '写出', exact: true }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^临江简报.*12.*\.docx$/u);
    await page.getByRole('status').filter({ hasText: '已写出' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('goes from the headline on with Enter, and pulls no title into the text with Backspace', async () => {
    const before = await issue();
    await page.locator('[data-issue-text] [data-part="headline"]').first().click();
    await settled();
    for (let step = 0; step < 3; step++) await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('本报记者 林知远');
    await eventually((now) => now.sections[0]?.items[0]?.byline.includes('本报记者 林知远') === true);
    expect(paragraphs(await issue())).toEqual(paragraphs(before));
  });

  it('keeps undo, and how far down the page one was, while one looks something up in another place', async () => {
    const down = (): Promise<number> => body(0).evaluate((text) => { let up: Element | null = text; while (up !== null && up.scrollTop === 0) up = up.parentElement; return Math.round(up?.scrollTop ?? 0); });
    await body(0).evaluate((text) => { text.scrollIntoView({ block: 'start' }); });
    const before = await down();
    expect(before).toBeGreaterThan(100);
    await page.keyboard.press('Control+2');
    await page.locator('[data-pane="results"]').waitFor();
    await page.keyboard.press('Control+4');
    await body(0).waitFor();
    await expect.poll(() => page.getByRole('button', { name: '撤销' }).isEnabled()).toBe(true);
    await expect.poll(down).toBe(before);
    await settled();
    await page.keyboard.press('Control+z');
    await eventually((now) => now.sections[0]?.items[0]?.byline.includes('本报记者 林知远') === false);
  });

  it('puts dropped pictures behind the paragraph they fall on, in their order, and takes captions from an input method', async () => {
    // One grey pixel and two, as PNG files.
    const files = ['iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNoaAAAAYMBARg1IhUAAAAASUVORK5CYII='];
    await body(0).evaluate((paragraph, pictures) => {
      const dataTransfer = new DataTransfer();
      pictures.forEach((picture, at) => { dataTransfer.items.add(new File([Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))], `${at}.png`, { type: 'image/png' })); });
      for (const type of ['dragover', 'drop']) paragraph.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
    const blocks = (now: Issue) => now.sections[0]?.items[0]?.blocks ?? [];
    await eventually((now) => blocks(now).slice(0, 3).map((block) => (block.type === 'picture' ? block.width : block.type)).join() === 'paragraph,1,2');
    await page.locator('[data-issue-text] figure img').first().click();
    await page.getByLabel('图片说明').click();
    for (const words of ['灯下', '记账']) {
      await keyboard.send('Input.imeSetComposition', { text: 'deng', selectionStart: 4, selectionEnd: 4 });
      await keyboard.send('Input.imeSetComposition', { text: words, selectionStart: 2, selectionEnd: 2 });
      await keyboard.send('Input.insertText', { text: words });
    }
    await page.getByLabel('图片说明').press('Home');
    await page.keyboard.type('ab');
    expect(await page.getByLabel('图片说明').inputValue()).toBe('ab灯下记账');
    await eventually((now) => blocks(now).some((block) => block.type === 'picture' && block.caption === 'ab灯下记账'));
    await body(0).click();
    await settled();
    await page.keyboard.type('灯火');
    await eventually((now) => paragraphs(now)[0]?.includes('灯火') === true);
  });

  it('never lets one window overwrite what another wrote, and offers both texts', async () => {
    const other = await served.open({ reducedMotion: 'reduce' });
    await other.getByRole('navigation').waitFor();
    await other.keyboard.press('Control+4');
    await other.getByRole('listbox', { name: '编刊' }).focus();
    await other.keyboard.press('Enter');
    const there = other.locator('[data-issue-text] .pg-body').first();
    await there.click();
    await other.keyboard.type('那边写的。');
    await eventually((now) => paragraphs(now).join().includes('那边写的。'));
    await body(0).click();
    await settled();
    await page.keyboard.type('这边写的。');
    await page.getByRole('button', { name: '留这边的' }).waitFor();
    expect(paragraphs(await issue()).join()).not.toContain('这边写的。');
    await page.getByRole('button', { name: '留这边的' }).click();
    await eventually((now) => paragraphs(now).join().includes('这边写的。') && !paragraphs(now).join().includes('那边写的。'));
    await page.getByRole('button', { name: /另一个窗口的改动/ }).waitFor();
    await there.click();
    await other.keyboard.type('又写。');
    await other.getByRole('button', { name: '换成那边的' }).click();
    await expect.poll(() => other.locator('[data-issue-text]').innerText()).toContain('这边写的。');
    await other.close();
  });

  it('breaks no rule for those who cannot see or point', async () => {
    await page.locator('[data-issue-text] .pg-body').first().click();
    for (const theme of ['light', 'dark'] as const) {
      await ask('settings.set', { theme, whitePaper: false });
      await page.locator(`html[data-theme="${theme}"]`).waitFor();
      expect(await brokenRules(page), theme).toEqual([]);
    }
  });

  it('complains of nothing on the way', () => {
    // Chromium reports the pasted handlers when they are parsed, in whatever document, although nothing there could run them.
    expect(served.faults.filter((fault) => !fault.startsWith('Executing inline event handler violates'))).toEqual([]);
  });
});
