import fc from 'fast-check';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../../../electron/intake/extract/html.ts';
import type { Extraction } from '../../../../shared/domain/document.ts';
import { encodeText } from '../../../support/documents/encode-text.ts';
import { greyPicture } from '../../../support/documents/make-docx.ts';
import { runs } from '../../../support/property-runs.ts';

function read(html: string): Extraction {
  const extracted = extractHtml(new TextEncoder().encode(html));
  if (!extracted.ok) throw new Error(extracted.error);
  return extracted.value.extraction;
}
const textOf = (html: string): string => read(html).text;
function hinted(html: string, kind: string): string[] {
  const { text, hints } = read(html);
  return hints.filter((hint) => hint.kind === kind).map((hint) => text.slice(hint.start, hint.end));
}

const long = '云屏乡今年种下三百亩油茶，村里的合作社统一收购、统一加工，农户在家门口就能卖上好价钱。'.repeat(3);
const page = `<!doctype html><html><head><title>云屏乡的油茶丰收了_南汀融媒</title></head><body>
<div class="top-nav"><a href="/">首页</a><a href="/n">要闻</a></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; 乡村</div>
<div id="content"><h1>云屏乡的油茶丰收了</h1><p>${long}</p><figure><img src="1.jpg"><figcaption>乡亲们在采油茶。</figcaption></figure><p>${long}</p></div>
<div class="share-box">分享到 <a>微信</a></div><footer>版权所有</footer></body></html>`;

describe('extractHtml', () => {
  it('keeps all visible text of the body in order', () => {
    expect(textOf(page).split(/\n+/)).toEqual(['首页要闻', '当前位置：首页 > 乡村', '云屏乡的油茶丰收了', long, '乡亲们在采油茶。', long, '分享到 微信', '版权所有']);
  });

  it('hints at title, heading, caption, picture, article and furniture', () => {
    expect(hinted(page, 'title')).toEqual(['云屏乡的油茶丰收了']);
    expect(hinted(page, 'heading')).toEqual(['云屏乡的油茶丰收了']);
    expect(hinted(page, 'caption')).toEqual(['乡亲们在采油茶。']);
    expect(hinted(page, 'furniture')).toEqual(['首页要闻', '当前位置：首页 > 乡村', '分享到 微信', '版权所有']);
    const [article = ''] = hinted(page, 'article');
    expect(article).toContain(long);
    expect(article).not.toContain('首页');
    const { text, hints } = read(page);
    expect(hints.find((hint) => hint.kind === 'picture')).toEqual({ kind: 'picture', start: text.indexOf('乡亲们'), end: text.indexOf('乡亲们'), elsewhere: true });
  });

  it('calls nothing furniture that is most of the page', () => {
    expect(hinted(`<body><div class="footer"><p>${long}</p></div></body>`, 'furniture')).toEqual([]);
  });

  it('leaves out programs, styles, comments, hidden parts and the addresses of links', () => {
    const html = '<body onload="alert(1)"><script>alert(1)</script><style>p{}</style><!-- 注 --><noscript>无</noscript><p hidden>隐</p>'
      + '<p style="color:red;display: none">藏</p><p>正文<a href="javascript:alert(2)">链接</a></p></body>';
    expect(textOf(html)).toBe('正文链接');
  });

  it('reads the text of a page that keeps a place for it until a program shows it, and no menu that is folded away', () => {
    expect(textOf(`<body><h1>云屏乡的油茶丰收了</h1><div style="visibility: hidden; opacity: 0;"><p>${long}</p></div></body>`)).toContain(long);
    expect(textOf(`<body><h1>云屏乡的油茶丰收了</h1><div style="display: none"><p>${long}</p></div></body>`)).toBe('云屏乡的油茶丰收了');
    expect(textOf(`<body><p>${long}</p><p style="visibility:hidden">藏</p></body>`)).toBe(long);
  });

  it('breaks lines where the page does', () => {
    expect(textOf('<p>一<br>二<br><br>三</p><div>四</div><div>五</div><p>六\n  七</p><pre>八\n  九 <b>十</b></pre>')).toBe('一\n二\n\n三\n\n四\n五\n\n六 七\n\n八\n  九 十');
  });

  it('puts a row of a data table on a line, with empty cells kept', () => {
    const html = '<table><caption>价目</caption><tr><th>项目<th>价<th>注</tr><tr><td>午餐<td><td><b>热</b></tr></table>';
    expect(textOf(html)).toBe('价目\n项目\t价\t注\n午餐\t\t热');
    expect(hinted(html, 'table')).toEqual(['项目\t价\t注', '午餐\t\t热']);
  });

  it('keeps every cell in its column where others reach over several columns or rows', () => {
    const html = '<table><tr><td colspan="2">合计<td>3</tr><tr><td rowspan="2">甲<td>乙<td>1</tr><tr><td>丙<td>2</tr><tr><td><td>丁<td>4</tr></table>';
    expect(hinted(html, 'table')).toEqual(['合计\t\t3', '甲\t乙\t1', '\t丙\t2', '\t丁\t4']);
    const { reports: [report] } = readExtraction(read(html));
    expect(report?.paragraphs.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['table 合计\t\t3', 'table 甲\t乙\t1', 'table \t丙\t2', 'table \t丁\t4']);
  });

  it('reads a table that only lays out the page as the page it is', () => {
    const html = `<table><tr><td>左栏</td><td><h2>题</h2><p>${long}</p></td></tr><tr><td>一</td><td>二</td></tr></table>`;
    expect(hinted(html, 'table')).toEqual([]);
    expect(textOf(html)).toContain(`题\n\n${long}`);
  });

  it('hints at list entries of one line', () => {
    expect(hinted('<ul><li>甲</li><li>乙</li><li><div>盒</div></li></ul>', 'list')).toEqual(['甲', '乙']);
  });

  it('keeps pictures that are in the page and fetches none', () => {
    const inside = `data:image/png;base64,${Buffer.from(greyPicture).toString('base64')}`;
    const extracted = extractHtml(new TextEncoder().encode(`<p>甲<img src="${inside}"><p>乙<img src="http://192.0.2.1/x.png"><p>丙<img width=1 src="count.gif">`));
    expect(extracted).toMatchObject({ ok: true, value: { pictures: [{ mime: 'image/png', bytes: greyPicture }] } });
    expect(extracted.ok && extracted.value.extraction.hints.filter((hint) => hint.kind === 'picture').map((hint) => hint.picture)).toEqual([0, undefined]);
  });

  it('is not misled by the encoding a page claims', () => {
    const html = '<meta charset="gb2312"><p>临江市</p>';
    expect(read(html)).toMatchObject({ text: '临江市', encoding: 'utf-8' });
    expect(extractHtml(encodeText(html, 'gb18030'))).toMatchObject({ ok: true, value: { extraction: { text: '临江市', encoding: 'gb18030' } } });
    const silent = `<p>${long}</p>`;
    expect(extractHtml(encodeText(silent, 'gb18030'))).toMatchObject({ ok: true, value: { extraction: { text: long, encoding: 'gb18030' } } });
  });

  it('makes control characters and lone surrogates from character references visible', () => {
    expect(textOf('<p>甲&#xD800;乙&#7;丙</p>')).toBe('甲\uFFFD乙\uFFFD丙');
  });

  it('says too-deep, no-text and too-large', () => {
    const fail = (html: string): unknown => extractHtml(new TextEncoder().encode(html));
    expect(fail('<div>'.repeat(500) + '底')).toEqual({ ok: false, error: 'too-deep' });
    expect(fail('<b><i>'.repeat(500_000) + '底')).toEqual({ ok: false, error: 'too-deep' });
    expect(fail('<html><head><title>题</title></head><body><script>1</script></body></html>')).toEqual({ ok: false, error: 'no-text' });
    expect(extractHtml(new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61))).toEqual({ ok: false, error: 'too-large' });
  });

  it('loses no letter of generated pages and keeps every hint inside the text', () => {
    const words = fc.constantFrom('临江', '清浦区', '3月4日', 'harbour', '，', ' ', '&amp;', '\n');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 5 }, words, fc.tuple(fc.constantFrom('p', 'div', 'h2', 'ul', 'li', 'b', 'table', 'tr', 'td', 'a', 'figcaption', 'nav', 'pre'), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`)),
    }));
    fc.assert(fc.property(fc.array(tree.map(String), { minLength: 1 }), (parts) => {
      const html = `<body>端${parts.join('')}</body>`;
      const { text, hints } = read(html);
      const letters = html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&').replace(/\s/g, '');
      expect(text.replace(/\s/g, '')).toBe(letters);
      for (const hint of hints) {
        expect(hint.end).toBeLessThanOrEqual(text.length);
        if (hint.kind !== 'picture') expect(text.slice(hint.start, hint.end)).toMatch(/^\S.*\S$|^\S$/s);
      }
    }), runs(300));
  });
});

it('lets the head of a paper’s page, in a bar of its site, say whose its story is and of what day; the day of any other site says nothing', () => {
  const shown = (head: string): unknown => { const [report] = readExtraction(read(`<html><head><title>渡口来了新船工</title></head><body><div class="hd">${head}</div><div class="bar"><a>上一版</a> <a>下一版</a></div><h1>渡口来了新船工</h1><p>${long}</p></body></html>`)).reports; return [report?.headline?.text, report?.source, report?.published]; };
  expect(shown('云溪晚报 2031年05月17日 星期六 A05：社会')).toEqual(['渡口来了新船工', '云溪晚报', '2031-05-17']);
  expect(shown('今天是 2031年05月17日 星期六 晴')).toEqual(['渡口来了新船工', undefined, undefined]);
});

it('takes a list of links with their days, and its name, for the site’s', () => {
  const { reports } = readExtraction(read(`<html><body><div class="left"><h3>最新动态</h3><ul><li><a>春耕农资供应调度会召开</a> <span>03-15</span></li><li><a>改造项目通过验收</a> <span>2031-03-08</span></li></ul></div><div><h1>渡口来了新船工</h1><p>${long}</p></div></body></html>`));
  expect(reports.map(({ headline, kicker, paragraphs }) => [headline?.text, kicker, paragraphs.length])).toEqual([['渡口来了新船工', undefined, 1]]);
});

it('keeps the line under a headline whose parts are called its time and its source, whatever bar it stands in', () => {
  const shown = (parts: string): unknown => { const [report] = readExtraction(read(`<html><body><h1>渡口来了新船工</h1><div class="top-bar-inner">${parts}<div class="page-tools"><span>微博</span><span>分享</span></div></div><p>${long}</p></body></html>`)).reports; return [report?.source, report?.published, report?.paragraphs.length]; };
  expect(shown('<span class="date">2031年02月20日 10:26</span> <a class="source">云溪晨报</a>')).toEqual(['云溪晨报', '2031-02-20T10:26:00', 1]);
  expect(shown('<span class="date">2031年02月20日 10:26</span> <span class="weather">晴</span>')).toEqual([undefined, undefined, 1]);
});

it('takes a row of names of lists, side by side in a table, for the site’s', () => {
  const { reports } = readExtraction(read(`<html><body><h1>渡口来了新船工</h1><p>${long}</p><table><tr><td>最新热点</td><td>最新推荐</td><td>相关文章</td></tr><tr><td>赶场天的记忆</td><td>古渡考</td><td>没有相关文章</td></tr></table></body></html>`));
  expect(reports[0]?.paragraphs.filter(({ text }) => text.includes('最新热点'))).toEqual([]);
});
