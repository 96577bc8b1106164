import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/intake/intake.ts';
import type { ReadSource } from '../../../../electron/intake/source.ts';
import { encodeText } from '../../../support/documents/encode-text.ts';

const first = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-02T01:40:00Z</sent></header><itemSet>
<newsItem guid="tag:x,2026:1" xml:lang="zh-CN"><itemMeta><itemClass qcode="ninat:text"/><provider literal="LJ"><name>临江通讯社</name></provider><versionCreated>2026-03-02T09:30:00+08:00</versionCreated></itemMeta>
<contentMeta><located qcode="x:hw"><name xml:lang="en">Hewan</name><name xml:lang="zh">河湾</name></located><by>罗大川</by><dateline>临江通讯社河湾3月2日电</dateline>
<headline role="hld:main">河湾镇开通夜间公交</headline><headline role="hld:subHeadline">首日载客186人次</headline>
<subject type="cpnat:abstract" qcode="medtop:20000337"><name xml:lang="zh">公共交通</name><broader qcode="medtop:04000000"/><broader qcode="subj:04015000"/></subject>
<subject type="cpnat:abstract" qcode="medtop:20000999"/><subject type="cpnat:person" qcode="p:1"><name>鲍云山</name></subject></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf><head><title>x</title></head><body><body.head><hedline><hl1>另一个标题</hl1></hedline></body.head>
<body.content><p>河湾镇2日晚开通第一条<em>夜间</em>公交线路。</p><hl2>票价不变</hl2><p>票价仍为2元。</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
<newsItem guid="tag:x,2026:2" xml:lang="en"><itemMeta><provider qcode="nprov:LJ"/><versionCreated>2026-03-02T10:30:00+08:00</versionCreated></itemMeta>
<contentMeta><by>By Jane Doe</by><headline>Night buses start</headline><subject qcode="medtop:14000000"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One &amp; two.</p><p>Three.</p></body></html></inlineXML></contentSet></newsItem>
<newsItem guid="tag:x,2026:3"><contentMeta><headline>纯文本</headline></contentMeta><contentSet><inlineData contenttype="text/plain">第一段。
　　第二段。</inlineData></contentSet></newsItem></itemSet></newsMessage>`;

async function read(bytes: Uint8Array, name = '电稿.xml'): Promise<ReadSource> {
  const result = await readSource({ name, bytes });
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

describe('NewsML-G2', () => {
  it('gives a report for every item, as each describes itself', async () => {
    const { format, reading } = await read(encodeText(first('UTF-8'), 'utf-8'));
    expect(format).toBe('newsml');
    expect(reading.reports).toMatchObject([
      { headline: { text: '河湾镇开通夜间公交' }, subhead: { text: '首日载客186人次' }, byline: [{ name: '罗大川' }], source: '临江通讯社', dateline: '临江通讯社河湾3月2日电', place: '河湾', published: '2026-03-02T09:30:00' },
      { headline: { text: 'Night buses start' }, byline: [{ name: 'Jane Doe' }], source: 'LJ', published: '2026-03-02T10:30:00' },
      { headline: { text: '纯文本' }, byline: [] },
    ]);
    expect(reading.reports.map(({ paragraphs }) => paragraphs.map(({ kind, text }) => [kind, text]))).toEqual([
      [['body', '河湾镇2日晚开通第一条夜间公交线路。'], ['section', '票价不变'], ['body', '票价仍为2元。']],
      [['body', 'One & two.'], ['body', 'Three.']], [['body', '第一段。'], ['body', '第二段。']],
    ]);
  });

  it('brings topics as tags under those the item puts them under, and leaves out codes without a name', async () => {
    const { tags } = await read(encodeText(first('UTF-8'), 'utf-8'));
    expect(tags).toEqual([[{ kind: 'topic', path: '经济、商业与金融/公共交通' }, { kind: 'person', path: '鲍云山' }], [{ kind: 'topic', path: 'society' }], []]);
  });

  it('is read in the encoding it declares', async () => {
    const { reading, extraction } = await read(encodeText(first('GBK'), 'gb18030'));
    expect([reading.reports[0]?.headline?.text, extraction.encoding]).toEqual(['河湾镇开通夜间公交', 'gb18030']);
  });

  it('gives each report its own stretch of the text and its own evidence', async () => {
    const { reading: { reports }, extraction: { text } } = await read(encodeText(first('UTF-8'), 'utf-8'));
    for (const { range, headline, evidence } of reports) {
      expect(text.slice(range.start, range.end).startsWith(headline?.text ?? '?')).toBe(true);
      for (const { start, end } of Object.values(evidence).flat()) expect([start >= range.start, end <= range.end]).toEqual([true, true]);
    }
    expect(reports.at(-1)?.range.end).toBe(text.length);
  });

  it.each([
    ['with entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]><newsItem><contentMeta><headline>&a;</headline></contentMeta></newsItem>', 'damaged'],
    ['too deep', `<newsItem>${'<a>'.repeat(3000)}`, 'too-deep'], ['without a word', '<newsItem guid="x"></newsItem>', 'no-text'],
  ])('%s gets its reason', async (_, text, reason) => {
    expect(await readSource({ name: 'x.xml', bytes: new TextEncoder().encode(text) })).toMatchObject({ ok: false, error: { reason } });
  });
});
