import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../electron/intake/extract/html/page-dom.ts';
import { saidInHead } from '../../../../../electron/intake/extract/html/said-in-head.ts';
import { readSource } from '../../../../../electron/intake/intake.ts';

const says = (head: string, chinese = true): Record<string, string> =>
  Object.fromEntries(saidInHead(parsePage(`<html><head>${head}</head><body><p>正文</p></body></html>`), chinese ? '云溪镇人民政府\n正文' : 'Marlow County\nText').map(({ field, words }) => [field ?? '', words ?? '']));
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says in its head', () => {
  it.each([
    ['the standard of official sites', '<meta name="ContentSource" content="渔政科"><meta name="PubDate" content="2031-05-18 09:20"><meta name="SiteName" content="云溪县人民政府">', { source: '渔政科', published: '2031-05-18 09:20:00' }],
    ['Open Graph', '<meta property="og:site_name" content="云溪在线"><meta property="article:published_time" content="2031-02-20T10:26:41+08:00">', { source: '云溪在线', published: '2031-02-20 10:26:41' }],
    ['what Baidu asks for', linked({ '@context': 'https://ziyuan.example/cambrian.jsonld', title: '云溪修桥', pubDate: '2031-02-20T10:26:41' }), { published: '2031-02-20 10:26:41' }],
    ['a graph with its site in it', linked({ '@graph': [{ '@type': 'WebSite', name: '云溪之窗' }, { '@type': 'NewsArticle', datePublished: '2031-04-04', publisher: { '@type': 'Organization', name: '云溪日报' } }] }), { source: '云溪日报', published: '2031-04-04' }],
    ['a title that ends with a paper', '<title>治沙账-云溪日报数字报</title>', { source: '云溪日报' }],
    ['a title that is its paper', '<title>云溪日报数字报</title>', { source: '云溪日报' }],
    ['a title that ends with the office that keeps the site', '<title>渡口修好了_云溪镇人民政府</title>', { source: '云溪镇人民政府' }],
    ['a title that ends with an office the page does not show', '<title>渡口修好了_清源县人民政府</title>', {}],
    ['a title that begins with a site', '<title>云溪党建网--“红管家”进楼栋</title>', { source: '云溪党建网' }],
  ])('is read: %s', (_, head, said) => {
    expect(says(head)).toEqual(said);
  });

  it('is put from Greenwich into the one time that China keeps, and elsewhere kept to its day', () => {
    const head = linked({ '@type': 'Article', datePublished: '2031-02-19T23:30:00Z' });
    expect(says(head)).toEqual({ published: '2031-02-20 07:30:00' });
    expect(says(head, false)).toEqual({ published: '2031-02-19' });
  });

  it.each([
    ['where anybody posts', '<meta property="og:site_name" content="微信公众平台">'],
    ['a template that nobody filled in', '<meta name="ContentSource" content="{$source}"><meta name="PubDate" content="{$date}">'],
    ['what is no JSON', '<script type="application/ld+json">{"datePublished": </script>'],
    ['data of other kinds', linked([null, 3, { '@type': 'Organization', name: '云溪日报', datePublished: '2031-01-01' }])],
    ['a title whose ends are no media', '<title>修桥-要闻-云溪门户</title>'],
  ])('names nothing: %s', (_, head) => {
    expect(says(head)).toEqual({});
  });

  it('fills only what the page leaves unsaid', async () => {
    const page = (info: string): Uint8Array => new TextEncoder().encode(`<html><head><meta charset="utf-8"><meta property="og:site_name" content="云溪在线"><meta name="publishdate" content="2031-03-13 08:00"></head>
      <body><h1>渡口修好了新码头</h1>${info}<p>三月十二日，渡口的新码头交付使用，两岸乡亲不必再踩着跳板上船，摩托车也能直接推到船上。</p></body></html>`);
    const read = async (info: string): Promise<unknown> => { const found = await readSource({ name: 'a.html', bytes: page(info) }); return found.ok ? found.value.reading.reports.map(({ source, published }) => ({ source, published })) : found.error; };
    expect(await read('')).toEqual([{ source: '云溪在线', published: '2031-03-13T08:00:00' }]);
    expect(await read('<p>2031-03-14　来源：云溪日报</p>')).toEqual([{ source: '云溪日报', published: '2031-03-14' }]);
  });
});
