import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDesk, type ServedDesk } from '../support/serve.ts';
import { compose } from '../support/typing.ts';

// An invented page of two stories. The line between them stood under a photograph of the first; nothing in the text says so.
const printed = `清浦日报　2026年3月4日　星期三　要闻　2

码头修起小书屋
本报讯（记者 林知远）三月的第一个周末，南汀码头边的小书屋开了门。书
屋不大，靠墙三排架子，摆着1186册旧书，都是镇上人指赠的。等船的人可以
坐下来翻一翻，船来了，书放回原处就行。
管书屋的老船工说，开门三天，来了420人次，没有少一本书。
夜里的灯，白天的路
柳溪村把农资送到田埂上
本报讯（通讯员 沈穗）惊蛰将至，柳溪村服务队的三轮车又上了机耕路。车
斗里，早稻种、地膜和一只急救箱码得整齐，挨家挨户送到田埂上。
队长罗广田把号码写在每袋种子的封口上，地头缺什么，先打这个电话。
`;

let desk: ServedDesk;
let page: Page;
beforeAll(async () => {
  desk = await serveDesk();
  page = await desk.open();
  page.setDefaultTimeout(15_000);
});
afterAll(async () => { await desk.close(); });

/** Drops a file on the window, as the machine's own file manager would. */
async function drop(name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(([called, words]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([words], called, { type: 'text/plain' }));
    return transfer;
  }, [name, text] as const);
  for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer: data });
}

const headlines = async (): Promise<string[]> => {
  const found = await desk.desk.call('search.run', { query: '', filters: {}, sort: 'oldest', offset: 0, limit: 10 });
  return found.ok ? found.value.hits.map(({ headline }) => headline.map(({ text }) => text).join('')) : [];
};

describe('looking a page over, by hand, in Chinese', () => {
  it('takes a dropped page of two stories', async () => {
    await page.getByText('从一份稿子开始').waitFor();
    await drop('清浦日报 0304 二版.txt', printed);
    await page.locator('[data-pane="review"]').getByText('码头修起小书屋').first().waitFor();
    await page.locator('[data-pane="inspector"]').getByText('共 2 篇').waitFor();
  });

  it('moves the boundary between them by a line, with a key', async () => {
    const review = page.locator('[data-pane="review"]');
    await review.getByText('第 2 篇').click();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await headlines()).toSorted()).toEqual(['柳溪村把农资送到田埂上', '码头修起小书屋']);
  });

  it('mends a misread word by its proposal, with a key', async () => {
    await page.keyboard.press('F8');
    await page.locator('[data-pane="inspector"]').getByText('指赠').first().waitFor();
    await page.keyboard.press('Alt+Enter');
    await page.locator('[data-pane="review"]').getByText('镇上人捐赠的').waitFor();
  });

  it('files both and finds both by words typed with an input method', async () => {
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => {
      const filed = await desk.desk.call('documents.list', { offset: 0, limit: 10, filter: 'filed' });
      return filed.ok && filed.value.total;
    }).toBe(1);
    const results = page.locator('[data-pane="results"]');
    await page.keyboard.press('Control+f');
    await compose(page, '捐赠');
    await results.getByRole('option', { name: /码头修起小书屋/ }).waitFor();
    expect(await results.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Control+a');
    await compose(page, '田埂');
    await results.getByRole('option', { name: /柳溪村把农资送到田埂上/ }).waitFor();
    await page.locator('[data-pane="reading"]').getByText('惊蛰将至').waitFor();
  });

  it('complains of nothing in its console', () => { expect(desk.faults).toEqual([]); });
});
