import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../support/serve.ts';

const bulletin = {
  name: '临江简报', issuer: '临江日报社总编室', template: 'jianbao', numbering: 'yearly', firstNumber: 12, firstTotal: 356,
  imprint: { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' }, sources: 'footnotes',
} as const;

describe.skipIf(chromiumPath === undefined)('the settings in the window', () => {
  let served: ServedDesk;
  let page: Page;
  const held: (() => void)[] = [];
  let holding = false;
  beforeAll(async () => {
    served = await serveDesk();
    page = await served.open({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(20_000);
    await page.routeWebSocket(/\/desk$/, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) => { server.send(message); });
      server.onMessage((message) => { if (holding) held.push(() => { socket.send(message); }); else socket.send(message); });
    });
    await page.reload();
    await page.getByRole('navigation').waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it('say that there is nothing only once that is known', async () => {
    holding = true;
    await page.keyboard.press('Control+5');
    await page.getByRole('heading', { name: '刊物' }).waitFor();
    expect(await page.getByText('还没有刊物').count()).toBe(0);
    holding = false;
    for (const pass of held.splice(0)) pass();
    await page.getByText('还没有刊物').waitFor();
  });

  it('keep every field of a bulletin in sight beside the sample page', async () => {
    await served.desk.call('bulletins.save', bulletin);
    await page.getByRole('textbox', { name: '编发单位' }).waitFor();
    const cut = await page.locator('main input').evaluateAll((fields) => fields.filter((field) => {
      const pane = field.closest('[data-pane]')?.getBoundingClientRect();
      return pane !== undefined && field.getBoundingClientRect().right > pane.right;
    }).map((field) => field.getAttribute('aria-label')));
    expect(cut).toEqual([]);
    expect(served.faults).toEqual([]);
  });
});
