import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrame } from './desk-frames.ts';
import { inventReports, toLine } from './invent-reports.ts';
import { describeKeys } from './describe-keys.ts';
import { describeLateAnswers, type Ask } from './late-answers.ts';
import { serveDesk, type ServedDesk } from './serve.ts';
import { compose, composeByKeys, selectWords } from './typing.ts';

// A step that cannot be done fails at once instead of using up the whole test's time.
const patience = 20_000;

/** A desk over an archive of invented reports, filed from one file of lines. */
async function serveCoverage(reports: number): Promise<ServedDesk> {
  const served = await serveDesk();
  const folder = mkdtempSync(join(tmpdir(), 'caibian-lines-'));
  const file = join(folder, 'reports.jsonl');
  writeFileSync(file, inventReports(reports).map((report) => `${JSON.stringify(toLine(report))}\n`).join(''));
  const imported = await served.desk.importPaths([file]);
  rmSync(folder, { recursive: true });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return served;
}

/** Looks past coverage up by hand, in an archive of so many reports: with an input method, the timeline, a place and the keys. */
export function describeCoverage(reports: number): void {
  describe(`past coverage by hand, in ${reports} reports`, () => {
    let served: ServedDesk;
    let page: Page;
    beforeAll(async () => {
      served = await serveCoverage(reports);
      page = await served.open({ reducedMotion: 'reduce' });
      page.setDefaultTimeout(patience);
    }, 600_000);
    afterAll(async () => { await served.close(); });

    const ask: Ask = async (request) => {
      const found = await served.desk.call('search.run', { query: '', filters: {}, sort: 'relevance', offset: 0, limit: 20, ...request });
      if (!found.ok) throw new Error(found.error.kind);
      return found.value;
    };
    const countShown = (count: number): Promise<void> => page.locator('main').getByText(`${count} 篇`, { exact: true }).waitFor();
    const rows = () => page.getByRole('listbox', { name: '检索结果' }).getByRole('option');
    const nowMarked = () => page.locator('[data-pane="reading"] mark[data-now]');
    const march = { from: '2022-03', to: '2022-03' };
    let place = '';

    it('searches for what an input method composed, never for its letters', async () => {
      const searched: string[] = [];
      page.on('websocket', (socket) => {
        socket.on('framesent', ({ payload }) => {
          const { query } = readFrame(payload);
          if (query !== undefined) searched.push(query);
        });
      });
      await page.reload();
      await page.getByRole('navigation').waitFor();
      await page.keyboard.press('Control+2');
      await rows().first().waitFor();
      await page.keyboard.press('Control+f');
      await composeByKeys(page, 'zhiyuanfuwu', '志愿服务', 0);
      await countShown((await ask({ query: '志愿服务' })).total);
      await rows().first().locator('mark').first().waitFor();
      expect(new Set(searched)).toEqual(new Set(['', '志愿服务']));
    });

    it('narrows to a month drawn over on the timeline', async () => {
      const bar = await page.locator(`[data-date="${march.from}"]`).boundingBox();
      if (!bar) throw new Error('the timeline has no such month');
      await page.mouse.move(bar.x + bar.width * 0.3, bar.y + 10);
      await page.mouse.down();
      await page.mouse.move(bar.x + bar.width * 0.7, bar.y + 12, { steps: 3 });
      await page.mouse.up();
      await page.getByText('2022年3月', { exact: true }).first().waitFor();
      await countShown((await ask({ query: '志愿服务', filters: march })).total);
    });

    it('narrows to a place found by typing its name', async () => {
      const facets = await served.desk.call('search.facets', { query: '志愿服务', filters: march });
      if (!facets.ok) throw new Error(facets.error.kind);
      place = facets.value.places[0]?.value ?? '';
      await page.locator('main').getByRole('button', { name: '地区', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').waitFor();
      await compose(page, place);
      await dialog.getByRole('option', { name: place }).first().waitFor();
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: `去掉条件 ${place}` }).waitFor();
      // A place that is one of the gazetteer has more in it than those that name it alone.
      const shown = await page.locator('main').getByText(/^\d+ 篇$/).first().textContent();
      expect(Number.parseInt(shown ?? '', 10)).toBeGreaterThanOrEqual(facets.value.places[0]?.count ?? Infinity);
    });

    it('opens the second hit where its words stand, and steps to the next one', async () => {
      await page.keyboard.press('Control+f');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '检索结果');
      await rows().nth(1).waitFor();
      await page.keyboard.press('ArrowDown');
      const second = (await rows().nth(1).getByRole('heading').textContent() ?? '').slice(0, -1);
      await page.locator('[data-pane="reading"]').getByRole('heading', { name: second }).waitFor();
      await nowMarked().waitFor();
      const steps = page.getByText(/^第 \d+ 处，共 \d+ 处/);
      const [, at, hits] = /第 (\d+) 处，共 (\d+) 处/.exec(await steps.textContent() ?? '')?.map(Number) ?? [];
      expect(at).toBe(1);
      // To the next one, and on from hits in the headline to one in the story.
      for (let next = 1; next < (hits ?? 0); next++) {
        await page.keyboard.press('F3');
        await page.getByText(`第 ${next + 1} 处，共 ${hits} 处`).waitFor();
        if (await nowMarked().evaluate((mark) => mark.closest('[data-paragraph]') !== null)) break;
      }
      await expect.poll(() => nowMarked().evaluate((mark) => {
        const box = mark.getBoundingClientRect();
        const pane = mark.closest('[role="document"]')?.getBoundingClientRect();
        return pane !== undefined && box.top >= pane.top && box.bottom <= pane.bottom;
      }), { timeout: patience }).toBe(true);
    });

    it('clips the passage of that hit', async () => {
      const words = await nowMarked().evaluate((mark) => mark.closest('[data-paragraph]')?.textContent.slice(0, 12) ?? '');
      await selectWords(page, '[data-pane="reading"] article', words);
      await page.keyboard.press('Control+e');
      const sheet = page.locator('[data-clip-sheet]');
      await sheet.waitFor();
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      const found = await served.desk.call('snippets.list', { order: 'newest', offset: 0, limit: 5 });
      if (!found.ok) throw new Error(found.error.kind);
      expect(found.value.snippets.map(({ anchor }) => anchor.exact)).toEqual([words]);
    });

    it('chooses months by keys, zooms into them and lets go again', async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: `去掉条件 ${place}` }).click();
      await page.keyboard.press('Alt+l');
      await page.keyboard.press('Escape');
      await page.getByText('2022年3月', { exact: true }).first().waitFor({ state: 'detached' });
      await page.keyboard.press('Home');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Shift+ArrowRight');
      await page.getByText('2020年1月–2020年2月', { exact: true }).first().waitFor();
      await countShown((await ask({ query: '志愿服务', filters: { from: '2020-01', to: '2020-02' } })).total);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '显示全部时间' }).waitFor();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.locator('[data-date="2020-02-29"]').waitFor();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.getByText('2020年2月2日', { exact: true }).first().waitFor();
      await countShown((await ask({ query: '志愿服务', filters: { from: '2020-02-02', to: '2020-02-02' } })).total);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '显示全部时间' }).waitFor({ state: 'detached' });
      await countShown((await ask({ query: '志愿服务' })).total);
    });

    it('keeps a search under a name and says what is new in it', async () => {
      await page.keyboard.press('Control+d');
      await page.getByRole('dialog').getByRole('textbox').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.locator('main').getByRole('button', { name: '志愿服务', exact: true }).waitFor();
      const added = await served.desk.call('intake.addPasted', { name: '渡口.txt', text: '渡口设点\n2026-03-04 来源：临江日报\n　　志愿服务队在渡口设点，帮等船的老人看行李。' });
      if (!added.ok) throw new Error(added.error.kind);
      await page.locator('main').getByRole('button', { name: /^志愿服务 *新 1 篇$/ }).waitFor();
    });

    it('comes back to a search that was looked at, and finds reports like one of its hits', async () => {
      const looked = async (): Promise<readonly string[]> => {
        const kept = await served.desk.call('searches.history', {});
        return kept.ok ? kept.value.queries.map(({ query }) => query) : [];
      };
      await expect.poll(looked, { timeout: patience }).toContain('志愿服务');
      await page.keyboard.press('Control+f');
      await page.keyboard.press('Escape');
      await countShown((await ask({})).total);
      const help = page.getByRole('listbox', { name: '检索提示' });
      await page.keyboard.type('x');
      await page.keyboard.press('Backspace');
      await help.getByRole('group', { name: '最近查过' }).getByRole('option', { name: '志愿服务' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '检索结果');
      await countShown((await ask({ query: '志愿服务' })).total);
      await nowMarked().waitFor();
      const title = await page.locator('[data-pane="reading"] h1').textContent() ?? '';
      await page.keyboard.press('Alt+r');
      await page.getByText(`与《${title}》相近`).waitFor();
      await rows().filter({ hasText: '都说到' }).first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByText(`与《${title}》相近`).waitFor({ state: 'detached' });
      await countShown((await ask({ query: '志愿服务' })).total);
    });

    describeLateAnswers(() => served, ask);
    describeKeys(() => served);

    it('complains of nothing in its console', () => { expect(served.faults).toEqual([]); });
  });
}
