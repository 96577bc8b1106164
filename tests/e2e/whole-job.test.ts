import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDesk, type ServedDesk } from '../support/serve.ts';
import { compose, selectWords } from '../support/typing.ts';

const validator = join(import.meta.dirname, '../../../shared/tools/validate-docx');

// Two invented files as they come in: a page a scanner broke into lines, and a contribution sent as text.
const scanned = `临江日报
让离得最近的人先到一步
一张时间表接住独居老人的日常
本报讯（记者 林知远 通讯员 沈穗）清晨六点半,青禾社区7号楼的灯亮
了三盏。志愿者周砚秋照着表上的记号,先敲开302室的门,给老人量血压。
贴在楼道里的这张表,社区叫它“邻里时间表”:谁家几点有人、谁会量血压、
谁愿意跑腿,一格一格写得清楚。去年十月以来,46名志愿者照表上门3120次。
社区书记许行舟说,表不是管人的,是让离得最近的人先到一步。
`;
const sent = `云屏乡试行志愿服务时间储蓄
来源：望山报　2026-03-03
把志愿服务记进存折，一小时一格。乡里十二个村的代办点都能存，外出务工的人回乡也能续上。
存满四十格，换一次全家体检。到二月底，存折已经发出九百一十二本。
`;

let desk: ServedDesk;
let page: Page;
// A step that cannot be done fails at once instead of using up the whole test's time.
const patience = 15_000;

beforeAll(async () => {
  desk = await serveDesk();
  page = await desk.open({ acceptDownloads: true });
  page.setDefaultTimeout(patience);
});
afterAll(async () => { await desk.close(); });

/** Clips words of the report that is open and gives the snippet a tag. */
async function clip(words: string, tag: string): Promise<void> {
  await selectWords(page, '[data-pane="reading"] article', words);
  await page.keyboard.press('Control+e');
  const sheet = page.locator('[data-clip-sheet]');
  await sheet.waitFor();
  await compose(page, tag);
  await page.keyboard.press('Enter');
  await sheet.getByText(tag, { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
}

describe('the whole job, by hand, in Chinese', () => {
  it('takes two files in and corrects a headline', async () => {
    await page.getByText('从一份稿子开始').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+o');
    await (await chooser).setFiles([
      { name: '临江日报 0304 二版.txt', mimeType: 'text/plain', buffer: Buffer.from(scanned) },
      { name: '云屏乡来稿.txt', mimeType: 'text/plain', buffer: Buffer.from(sent) },
    ]);
    const documents = page.locator('[data-pane="documents"]');
    // The first reading wakes the reader, which takes its time on a machine that does other things beside.
    await documents.getByText('云屏乡来稿.txt').waitFor({ timeout: 60_000 });
    await documents.getByText('临江日报 0304 二版.txt').click();
    await page.locator('[data-pane="review"]').getByText('一张时间表接住独居老人的日常').first().waitFor();
    await page.locator('[data-pane="inspector"]').getByRole('button', { name: '标题' }).click();
    await page.getByRole('textbox', { name: '标题' }).fill('');
    await compose(page, '一张“邻里时间表”接住独居老人的日常');
    await page.keyboard.press('Enter');
    await page.locator('[data-pane="review"]').getByText('一张“邻里时间表”接住独居老人的日常').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => {
      const filed = await desk.desk.call('documents.list', { offset: 0, limit: 10, filter: 'filed' });
      return filed.ok && filed.value.documents.map(({ name }) => name);
    }, { timeout: patience }).toContain('临江日报 0304 二版.txt');
  }, 120_000);

  it('finds both by words typed with an input method, and clips a passage of each', async () => {
    await page.keyboard.press('Control+f');
    await compose(page, '志愿');
    const results = page.locator('[data-pane="results"]');
    await results.getByText('云屏乡试行').waitFor();
    await results.getByText('云屏乡试行').click();
    await page.locator('[data-pane="reading"]').getByText('存满四十格').waitFor();
    await clip('存满四十格，换一次全家体检。', '要情');
    await results.getByText('接住独居老人的日常').click();
    await page.locator('[data-pane="reading"]').getByText('社区书记许行舟').waitFor();
    await clip('表不是管人的,是让离得最近的人先到一步。', '要情');
    await page.keyboard.press('Control+3');
    await page.locator('[data-pane="cards"]').getByText('存满四十格').waitFor();
    await page.locator('[data-pane="tags"]').getByText('要情').waitFor();
  });

  it('makes a new issue whose first section proposes both, and places them', async () => {
    await page.keyboard.press('Control+4');
    await page.keyboard.press('Alt+n');
    await page.getByRole('button', { name: '新建', exact: true }).click();
    const material = page.locator('[data-pane="material"]');
    await material.getByText('存满四十格').click();
    await page.keyboard.press('Enter');
    await page.locator('[data-pane="page"]').getByText('存满四十格').waitFor();
    await material.getByText('表不是管人的').click();
    await page.keyboard.press('Enter');
    await page.locator('[data-pane="page"]').getByText('表不是管人的').waitFor();
  });

  it('edits a sentence with an input method, and keeps the draft within a second or so', async () => {
    await selectWords(page, '[data-pane="page"] [contenteditable="true"]', '全家体检');
    await compose(page, '全家免费体检');
    await page.locator('[data-pane="page"]').getByText('换一次全家免费体检').waitFor();
    await expect.poll(async () => {
      const issues = await desk.desk.call('issues.list', {});
      const first = issues.ok ? issues.value.issues[0] : undefined;
      const kept = first ? await desk.desk.call('issues.get', { issueId: first.id }) : undefined;
      return kept?.ok ? JSON.stringify(kept.value.sections) : '';
    }, { timeout: patience }).toContain('全家免费体检');
  });

  it('writes a valid Word file that holds the edited sentence and both sources', async () => {
    await page.keyboard.press('Control+p');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '写出', exact: true }).click();
    const file = join(desk.archive, 'issue.docx');
    await (await download).saveAs(file);
    const parts = unzipSync(readFileSync(file));
    const words = (name: string): string => strFromU8(parts[name] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, '');
    expect(words('word/document.xml')).toContain('换一次全家免费体检');
    expect(words('word/document.xml')).toContain('让离得最近的人先到一步');
    expect(words('word/footnotes.xml')).toContain('望山报');
    expect(words('word/footnotes.xml')).toContain('临江日报');
    if (existsSync(validator)) execFileSync(validator, [file], { stdio: 'pipe' });
  });

  it('did all of it without a complaint of the page', () => { expect(desk.faults).toEqual([]); });
});
