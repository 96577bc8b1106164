import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRules } from '../support/broken-rules.ts';
import { chromiumPath } from '../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../support/serve.ts';

const page = `清浦日报　2026年3月4日　星期三　要闻　2

让离得最近的人先到一步
一张“邻里时间表”接住独 
居老人的日常
本报讯（记者 林知远 通讯员 沈穗）清晨六点半，青禾社区7号楼的灯亮了三 
盏。志愿者周砚秋照着表上的记号，先敲开302室的门。
贴在楼道里的这张表，社区叫它“邻里时间表”：谁家几点有人、谁会量血压，写得清楚。
`;

describe.skipIf(chromiumPath === undefined)('the window, for those who cannot see or point', () => {
  let served: ServedDesk;
  let shown: Page;
  beforeAll(async () => {
    served = await serveDesk();
    shown = await served.open({ reducedMotion: 'reduce' });
    await shown.getByRole('navigation').waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  const setLook = async (language: 'zh-CN' | 'en', theme: 'light' | 'dark'): Promise<void> => {
    await served.desk.call('settings.set', { language, theme });
    await shown.waitForFunction(([wanted, look]) => document.documentElement.lang === wanted && document.documentElement.dataset['theme'] === look, [language, theme] as const);
  };

  it('breaks no rule where nothing has come in yet', async () => {
    await shown.getByRole('button', { name: /样稿/ }).waitFor();
    expect(await brokenRules(shown)).toEqual([]);
  });

  it('breaks no rule in a review, in either theme and language', async () => {
    await served.desk.call('intake.addFiles', { files: [{ name: '清浦日报 0304 二版.txt', bytes: new TextEncoder().encode(page) }] });
    await shown.getByRole('heading', { name: '清浦日报 0304 二版.txt' }).waitFor();
    for (const [language, theme] of [['zh-CN', 'light'], ['en', 'dark'], ['zh-CN', 'dark'], ['en', 'light']] as const) {
      await setLook(language, theme);
      expect(await brokenRules(shown), `${language} ${theme}`).toEqual([]);
    }
  });

  it('breaks no rule in the settings', async () => {
    await setLook('zh-CN', 'light');
    await shown.keyboard.press('Control+5');
    const list = shown.getByRole('listbox', { name: '设置' });
    await list.waitFor();
    for (const name of ['刊物与模板', '标签', '资料库与备份', '语言', '外观', '按键', '回收站']) {
      await list.getByRole('option', { name }).click();
      await shown.getByRole('heading', { name: name === '刊物与模板' ? '刊物' : name, exact: true }).waitFor();
      expect(await brokenRules(shown), name).toEqual([]);
    }
  });

  it('breaks no rule in the archive: results, help under the search box, places as a tree', async () => {
    await shown.keyboard.press('Control+2');
    await shown.getByRole('listbox', { name: '检索结果' }).getByRole('option').first().waitFor();
    await shown.keyboard.press('Control+f');
    await shown.keyboard.type('周砚秋');
    await shown.locator('[data-pane="reading"] mark').first().waitFor();
    for (const [language, theme] of [['en', 'dark'], ['zh-CN', 'light']] as const) {
      await setLook(language, theme);
      expect(await brokenRules(shown), `${language} ${theme}`).toEqual([]);
    }
    await shown.keyboard.press('Control+f');
    await shown.keyboard.type('来源');
    await shown.getByRole('listbox', { name: '检索提示' }).getByRole('option').first().waitFor();
    expect(await brokenRules(shown)).toEqual([]);
    await shown.keyboard.press('Escape');
    await shown.keyboard.press('Escape');
    await shown.locator('main').getByRole('button', { name: '地区', exact: true }).click();
    await shown.getByRole('dialog').waitFor();
    // The unseen button with which one who hears the window shuts a popover stands beside its dialog.
    expect((await brokenRules(shown)).filter((one) => !one.startsWith('region:'))).toEqual([]);
    await shown.keyboard.press('Escape');
    await shown.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('breaks no rule in the palette and the sheet of keys', async () => {
    await shown.keyboard.press('Control+k');
    await shown.getByRole('dialog').getByRole('combobox').fill('shezhi');
    await shown.getByRole('option', { name: /去设置/ }).waitFor();
    expect(await brokenRules(shown)).toEqual([]);
    await shown.keyboard.press('Escape');
    await shown.keyboard.press('F1');
    await shown.getByRole('dialog').waitFor();
    expect(await brokenRules(shown)).toEqual([]);
    await shown.keyboard.press('Escape');
  });

  it('complains of nothing in its console', () => { expect(served.faults).toEqual([]); });
});
