import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestOf, ResponseOf } from '../../shared/contract/desk-api.ts';
import { counted, readFrame, withCount } from './desk-frames.ts';
import type { ServedDesk } from './serve.ts';
import { compose } from './typing.ts';

const patience = 20_000;
/** The number of a count that no desk makes. */
const counting = 4_000_000;

/** Asks the desk itself. */
export type Ask = (request: Partial<RequestOf<'search.run'>>) => Promise<ResponseOf<'search.run'>>;

/** What the archive shows while answers are late, only about right or of queries half typed. */
export function describeLateAnswers(served: () => ServedDesk, ask: Ask): void {
  describe('with answers that come as they like', () => {
    const late: (() => void)[] = [];
    const answered = new Set<string>();
    let other: Page;
    let tell: (frame: Buffer) => void;
    beforeAll(async () => {
      other = await served().open({ reducedMotion: 'reduce' });
      other.setDefaultTimeout(patience);
      await other.routeWebSocket(/\/desk$/, (socket) => {
        const server = socket.connectToServer();
        const asked = new Map<number, string>();
        tell = (frame) => { socket.send(frame); };
        socket.onMessage((message) => {
          const { id, query } = readFrame(message);
          if (query !== undefined && id !== undefined) asked.set(id, query);
          server.send(message);
        });
        server.onMessage((message) => {
          const query = asked.get(readFrame(message).id ?? -1);
          if (query === '供电') late.push(() => { socket.send(message); });
          else if (query === '水渠' && !answered.has(query)) socket.send(withCount(message, 400_000, counting));
          else socket.send(message);
          if (query !== undefined) answered.add(query);
        });
      });
      await other.reload();
      await other.getByRole('navigation').waitFor();
      await other.keyboard.press('Control+2');
    });
    const list = () => other.getByRole('listbox', { name: '检索结果' }).getByRole('option');
    const count = (words: string) => other.locator('main').getByText(words, { exact: true });
    const box = () => other.getByRole('searchbox');
    /** What came has been taken in once the page has answered and drawn twice. */
    const drawn = (): Promise<unknown> => other.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); }));

    it('leaves the list standing until the newer one comes, and lets no older one overwrite it', async () => {
      await list().first().waitFor();
      await other.keyboard.press('Control+f');
      await compose(other, '供电');
      await expect.poll(() => late.length, { timeout: patience }).toBeGreaterThan(0);
      expect(await list().count()).toBeGreaterThan(3);
      await other.getByRole('status').getByText('正在查').waitFor();
      await compose(other, '公司');
      const { total } = await ask({ query: '供电公司' });
      await count(`${total} 篇`).waitFor();
      for (const pass of late) pass();
      await drawn();
      expect(await other.getByText('正在查').count()).toBe(0);
      expect(await count(`${total} 篇`).count()).toBe(1);
      expect(await list().first().locator('mark').first().textContent()).toBe('供电公司');
    });

    it('says that a count is only about right, and puts it right', async () => {
      await box().fill('水渠');
      await count('约 400000 篇').waitFor();
      const { total } = await ask({ query: '水渠' });
      tell(counted(counting, total));
      await count(`${total} 篇`).waitFor();
    });

    it('shows no fault for what is half typed or wrong', async () => {
      for (const typed of ['(', '来源:', '"供电', '供电 AND', '-', '2022-99', '标题:(供电 OR', ')))', '捐赠 >', 'is:']) {
        await box().fill(typed);
        await expect.poll(() => answered.has(typed), { timeout: patience }).toBe(true);
        await drawn();
        expect(await other.getByRole('alert').count(), typed).toBe(0);
      }
    });
  });
}
