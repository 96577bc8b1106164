import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportLine } from '../../shared/domain/report.ts';
import { brokenRules } from '../support/broken-rules.ts';
import { chromiumPath } from '../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../support/serve.ts';

const opening = '云屏县日前组织1186名志愿者加固清浦河堤坝，连续奋战三天，挖出淤泥420吨，投入资金82万元。县水务局负责人说，堤坝必须赶在月底前修好。';
const rest = '据介绍，加固后的堤坝可抵御二十年一遇的洪水，惠及沿线3个乡镇、1.2万亩农田。下一步，当地将在河岸种植护坡林，并安装12处水位监测点。';
const line = (headline: string, source: string, published: string, ...paragraphs: string[]): string =>
  JSON.stringify({ format: 1, headline, source, published, place: '云屏县', byline: [{ name: `${source.slice(0, 1)}记者` }], paragraphs: paragraphs.map((text) => ({ kind: 'body', text })) });
const lines = [
  line('千人修堤迎汛', '云屏日报', '2026-04-16', opening, rest),
  line('云屏千名志愿者上堤', '清浦晚报', '2026-04-17', opening, rest, '记者在现场看到，新砌的护坡石整齐排列。'),
  line('河边的三天三夜', '临江时报', '2026-04-17', '河风里都是泥土味。云屏县在河边忙了整整三天，共有1186人到场，先后清走淤泥420吨，花去820000元。'),
  line('书屋开到九点', '清浦晚报', '2026-04-18', '书屋的灯亮到九点，来看书的孩子比往年多了一倍，管理员说要再添两排书架。'),
].join('\n');
const patience = 15_000;

describe.skipIf(chromiumPath === undefined)('same stories, choosing and combining, by hand', () => {
  let served: ServedDesk;
  let page: Page;
  beforeAll(async () => {
    served = await serveDesk();
    await served.desk.call('intake.addFiles', { files: [{ name: '来稿.jsonl', bytes: new TextEncoder().encode(lines) }] });
    page = await served.open({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(patience);
    await page.getByRole('navigation').waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  const reports = async (): Promise<ReportLine[]> => {
    const found = await served.desk.call('search.run', { query: '', filters: {}, sort: 'oldest', offset: 0, limit: 50 });
    return found.ok ? found.value.hits.map(({ report }) => report) : [];
  };
  const chosen = async (): Promise<string[]> => (await reports()).map(({ selection }) => [selection.state, selection.reason].filter(Boolean).join(' '));
  const results = () => page.locator('[data-pane="results"]');

  it('folds copies into one row that opens, and lays two of them side by side', async () => {
    await expect.poll(async () => (await reports()).length, { timeout: patience }).toBe(4);
    await page.keyboard.press('Control+2');
    await results().getByText('千人修堤迎汛').waitFor();
    expect(await results().getByRole('option').count()).toBe(3);
    await results().getByText('千人修堤迎汛').click();
    await page.keyboard.press('ArrowRight');
    await results().getByText('云屏千名志愿者上堤').waitFor();
    const details = page.locator('[data-pane="details"]');
    // The row and the inspector count the same: how many there are beside this one.
    await results().getByText('同稿 1', { exact: true }).waitFor();
    await details.getByText('同稿1').waitFor();
    await details.getByRole('button', { name: '对照' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('u', { hasText: '护坡石' }).waitFor();
    expect(await brokenRules(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await details.getByText('同一事件：另有 1 篇').waitFor();
    await results().getByRole('listbox').focus();
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    expect(await brokenRules(page)).toEqual([]);
  });

  it('chooses several at once, asks why they are not used, and takes it back in one step', async () => {
    await results().getByRole('listbox').focus();
    await page.keyboard.press('Control+a');
    await page.getByText('选中 3 篇').waitFor();
    await page.keyboard.press('5');
    await expect.poll(chosen).toEqual(['rejected', 'unread', 'rejected', 'rejected']);
    await page.keyboard.press('5');
    await page.keyboard.press('1');
    await expect.poll(chosen).toEqual(['rejected 重复', 'unread', 'rejected 重复', 'rejected 重复']);
    expect(await brokenRules(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(chosen).toEqual(['rejected', 'unread', 'rejected', 'rejected']);
    await page.keyboard.press('Control+z');
    await expect.poll(chosen).toEqual(['unread', 'unread', 'unread', 'unread']);
  });

  it('counts how each source was chosen', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '想做什么' }).fill('选稿统计');
    await page.keyboard.press('Enter');
    const table = page.getByRole('table', { name: '各来源收稿与选稿篇数' });
    await table.waitFor();
    expect((await table.locator('tbody tr').first().innerText()).split(/\s+/)).toEqual(['清浦晚报', '2', '2', '0', '0', '0', '0']);
    expect(await brokenRules(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('combines reports of an event into one item with every source, as one step of undo', async () => {
    await page.keyboard.press('Alt+n');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: '检索' }).click();
    await page.locator('[data-pane="material"]').getByText('千人修堤迎汛').dblclick();
    const sheet = page.locator('[data-sheet]').first();
    await sheet.getByText('县水务局负责人说').waitFor();
    await sheet.getByText('县水务局负责人说').click();
    const inspector = page.locator('[data-pane="inspector"]');
    await inspector.getByRole('button', { name: '并入本稿' }).click();
    await sheet.getByText('河风里都是泥土味').waitFor();
    expect(await brokenRules(page)).toEqual([]);
    const quoted = async (): Promise<number> => {
      const list = await served.desk.call('issues.list', {});
      const id = list.ok ? list.value.issues[0]?.id : undefined;
      const issue = id === undefined ? undefined : await served.desk.call('issues.get', { issueId: id });
      return issue?.ok === true ? new Set(issue.value.quotes.map(({ reportId }) => reportId)).size : 0;
    };
    await expect.poll(quoted, { timeout: patience }).toBe(2);
    await page.keyboard.press('Control+z');
    await sheet.getByText('河风里都是泥土味').waitFor({ state: 'detached' });
    await sheet.getByText('县水务局负责人说').waitFor();
  });

  it('warns in intake and in the archive that a copy ran', async () => {
    await expect.poll(async () => (await reports())[1]?.same?.usedIn, { timeout: patience }).toEqual(['第1期']);
    await page.keyboard.press('Control+2');
    await results().getByText('千人修堤迎汛').click();
    await page.locator('[data-pane="details"]').getByRole('button', { name: /云屏千名志愿者上堤/ }).click();
    await page.locator('[data-pane="details"]').getByText('疑似重稿：第1期已用过同稿').waitFor();
    await page.keyboard.press('Control+1');
    await page.getByText('来稿.jsonl:2').click();
    await page.locator('[data-pane="inspector"]').getByText('疑似重稿：第1期已用过同稿').waitFor();
    expect(await brokenRules(page)).toEqual([]);
  });

  it('complains of nothing in its console', () => { expect(served.faults).toEqual([]); });
});
