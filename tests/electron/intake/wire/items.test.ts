import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../shared/domain/reading.ts';
import { readSource } from '../../../../electron/intake/intake.ts';

async function read(name: string, text: string): Promise<{ reports: Reading['reports']; tags: string[]; at: (report: number) => string[] }> {
  const result = await readSource({ name, bytes: new TextEncoder().encode(text) });
  if (!result.ok) throw new Error(result.error.reason);
  const { reading: { reports }, tags = [] } = result.value;
  return { reports, tags: tags.flat().map(({ kind, path }) => `${kind}:${path}`), at: (report) => reports[report]?.paragraphs.map((paragraph) => `${paragraph.kind} ${paragraph.text}`) ?? [] };
}
const ninjs = (item: unknown) => read('item.json', JSON.stringify(item));
const item = { uri: 'urn:a:1', type: 'text', language: 'zh-CN', versioncreated: '2026-04-11T09:30:15+08:00', body_text: '大坝水库十日开闸放水。' };

describe('ninjs items', () => {
  it('takes the main headline before one made for another use, and words out of their markup', async () => {
    const { reports, at } = await ninjs({
      ...item, headlines: [{ role: 'http://cv.iptc.org/newscodes/headlinerole/short', value: '春灌开闸' }, { role: 'http://cv.iptc.org/newscodes/headlinerole/main', contenttype: 'text/html', value: '三座<b>水库</b>提前开闸' }],
      descriptions: [{ contenttype: 'text/html', value: '<p>春灌比往年提前十天。</p>' }],
    });
    expect([reports[0]?.headline?.text, at(0)[0]]).toEqual(['三座水库提前开闸', 'deck 春灌比往年提前十天。']);
  });

  it('says over the text what the agency tells editors: a note, an hour before which it must not be printed, that it was withdrawn', async () => {
    const { at } = await ninjs({ ...item, headline: '水库开闸', ednote: '第二段数字待核', embargoed: '2026-04-12T06:00:00+08:00', pubstatus: 'canceled' });
    expect(at(0)).toEqual(['note 此稿已撤', 'note 此稿在此前不得发布：2026-04-12T06:00:00+08:00', 'note 第二段数字待核', 'body 大坝水库十日开闸放水。']);
    expect((await ninjs({ ...item, language: 'en', headline: 'Gates open', pubstatus: 'withheld' })).at(0)[0]).toBe('note This item is withheld');
    expect((await ninjs({ ...item, headline: '水库开闸', pubstatus: 'usable' })).at(0)).toEqual(['body 大坝水库十日开闸放水。']);
  });

  it('reads several items of one file, in a list, in a feed or in a package, each as a report', async () => {
    const two = [{ ...item, headline: '大坝水库开闸' }, { ...item, uri: 'urn:a:2', headline: '小坝水库开闸' }];
    for (const file of [two, { _items: two, _meta: { total: 2 } }, { uri: 'urn:p', type: 'composite', headline: '早间要闻', associations: two }]) {
      expect((await ninjs(file)).reports.map((report) => report.headline?.text)).toEqual(['大坝水库开闸', '小坝水库开闸']);
    }
    expect((await ninjs({ ...item, headline: '大坝水库开闸', associations: { featured: { type: 'picture', headline: '开闸放水的水库' }, other: { uri: 'urn:b', type: 'text', headline: '相关报道' } } })).at(0)).toEqual(['body 大坝水库十日开闸放水。', 'caption 开闸放水的水库']);
  });

  it('takes keywords for topics, an agency before a reporter for none, and a byline told once more out of the text', async () => {
    const { reports, tags, at } = await ninjs({ ...item, headline: '水库开闸', byline: '江城社记者 沈越', keywords: ['春灌', '水库'], body_html: '<h1>水库开闸</h1><p>江城社记者 沈越</p><p>大坝水库十日\n  开闸放水。</p>' });
    expect([reports[0]?.byline, tags, at(0)]).toEqual([[{ name: '沈越', role: 'reporter' }], ['topic:春灌', 'topic:水库'], ['body 大坝水库十日开闸放水。']]);
  });
});

const newsItem = (meta: string, content: string, set: string, more = 'xml:lang="zh"'): string =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" ${more}><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-07-01T12:00:00+08:00</versionCreated>${meta}</itemMeta><contentMeta>${content}</contentMeta><contentSet>${set}</contentSet></newsItem>`;
const nitf = (head: string, content: string): string => `<nitf:nitf xmlns:nitf="n"><nitf:body><nitf:body.head>${head}</nitf:body.head><nitf:body.content>${content}</nitf:body.content></nitf:body></nitf:nitf>`;

describe('NewsML-G2 items', () => {
  it('takes titles, descriptions and text in the language of the item', async () => {
    const { reports, at } = await read('a.xml', newsItem('', '<language tag="zh-Hans"/><headline xml:lang="en">Gates open</headline><headline xml:lang="zh-CN">水库开闸</headline><description xml:lang="en">Early this year.</description><description xml:lang="zh">今年提前十天。</description>', '<inlineXML xml:lang="en" contenttype="application/xhtml+xml"><div><p>Water flows.</p></div></inlineXML><inlineData contenttype="text/html"><![CDATA[<p>大坝水库十日开闸。</p>]]></inlineData>'));
    expect([reports[0]?.headline?.text, at(0)]).toEqual(['水库开闸', ['deck 今年提前十天。', 'body 大坝水库十日开闸。']]);
  });

  it('says what the agency tells editors, and joins Chinese that was wrapped in its file', async () => {
    const { at, tags } = await read('a.xml', newsItem('<embargoed>2026-07-02T06:00:00+08:00</embargoed><pubStatus qcode="stat:canceled"/><edNote>第二段已更新</edNote>', '<headline>水库开闸</headline><keyword>春灌</keyword>', '<inlineXML><html><body><h1>水库开闸</h1><p>清水沿干渠\n     流向下游乡镇。</p></body></html></inlineXML>'));
    expect([at(0), tags]).toEqual([['note 此稿已撤', 'note 此稿在此前不得发布：2026-07-02T06:00:00+08:00', 'note 第二段已更新', 'body 清水沿干渠流向下游乡镇。'], ['topic:春灌']]);
  });

  it('reads a byline of NITF without the writer\'s office, its summary, and who took a picture', async () => {
    const head = '<nitf:hedline><nitf:hl1>Bridge reopens</nitf:hl1></nitf:hedline><nitf:byline>By <nitf:person>Jane Doering</nitf:person><nitf:byttl>Transport correspondent</nitf:byttl></nitf:byline><nitf:abstract><nitf:p>The bridge is open again.</nitf:p></nitf:abstract>';
    const content = '<nitf:p>Traffic flowed by noon.</nitf:p><nitf:media><nitf:media-caption>Cars cross.</nitf:media-caption><nitf:media-producer>Tom Ray</nitf:media-producer></nitf:media>';
    const { reports, at } = await read('a.xml', newsItem('', '', `<inlineXML>${nitf(head, content)}</inlineXML>`, 'xml:lang="en"'));
    expect([reports[0]?.byline, at(0)]).toEqual([[{ name: 'Jane Doering', role: 'reporter' }], ['deck The bridge is open again.', 'body Traffic flowed by noon.', 'caption Cars cross.', 'caption Tom Ray']]);
  });

  it('reads a file of NITF by itself', async () => {
    const { reports, at } = await read('a.xml', nitf('<nitf:docdata/>', '<nitf:p>Traffic flowed.</nitf:p>').replace('<nitf:body>', '<nitf:head><nitf:docdata><nitf:date.issue norm="20260502T031000Z"/><nitf:doc.copyright holder="Coast Wire"/></nitf:docdata></nitf:head><nitf:body>').replace('<nitf:docdata/>', '<nitf:hedline><nitf:hl1>Bridge reopens</nitf:hl1></nitf:hedline>'));
    expect([reports[0]?.headline?.text, reports[0]?.published, reports[0]?.source, at(0)]).toEqual(['Bridge reopens', '2026-05-02T03:10', 'Coast Wire', ['body Traffic flowed.']]);
  });
});
