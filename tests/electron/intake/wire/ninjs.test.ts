import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/intake/intake.ts';
import type { ReadSource } from '../../../../electron/intake/source.ts';

const file = (item: object): { name: string; bytes: Uint8Array } => ({ name: '电稿.json', bytes: new TextEncoder().encode(JSON.stringify(item)) });
async function read(item: object): Promise<ReadSource> {
  const result = await readSource(file(item));
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

const item = {
  uri: 'urn:linjiang:20260302:7', type: 'text', versionCreated: '2026-03-02T09:30:00+08:00', language: 'zh-CN', by: '记者 罗大川 通讯员 兰春生', located: '河湾',
  infosources: [{ name: '临江通讯社' }],
  headlines: [{ role: 'main', value: '河湾镇开通夜间公交' }, { role: 'subheadline', value: '首日载客186人次' }],
  bodies: [
    { role: 'plain', contentType: 'text/plain', value: '不该取这一份' },
    { role: 'rich', contentType: 'application/xhtml+xml', value: '<h1>河湾镇开通夜间公交</h1><p>河湾镇2日晚开通第一条夜间公交线路。</p><h2>票价不变</h2><p>票价仍为2元。</p><table><tr><td>线路</td><td>班次</td></tr><tr><td></td><td>12</td></tr></table>' },
  ],
  subjects: [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337', name: '公共/交通' }, { uri: 'http://cv.iptc.org/newscodes/mediatopic/14000000' }, { uri: 'http://cv.iptc.org/newscodes/mediatopic/20000999' }],
  places: [{ name: '河湾镇' }], people: [{ name: '罗大川', rel: 'author' }, { name: '鲍云山', rel: 'about' }],
  associations: [{ type: 'picture', by: '兰春生', descriptions: [{ value: '夜间公交驶出客运站。' }], renditions: [{ href: 'https://x.invalid/1.jpg' }] }],
};

describe('a ninjs item', () => {
  it('goes to the report as it describes itself', async () => {
    const { format, reading } = await read(item);
    const [report] = reading.reports;
    expect(format).toBe('ninjs');
    expect(report).toMatchObject({
      headline: { text: '河湾镇开通夜间公交' }, subhead: { text: '首日载客186人次' }, source: '临江通讯社', place: '河湾', published: '2026-03-02T09:30:00',
      byline: [{ name: '罗大川', role: 'reporter' }, { name: '兰春生', role: 'correspondent' }],
    });
    expect(report?.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['body', '河湾镇2日晚开通第一条夜间公交线路。'], ['section', '票价不变'], ['body', '票价仍为2元。'], ['table', '线路\t班次'], ['table', '\t12'],
      ['caption', '夜间公交驶出客运站。'], ['credit', '兰春生'],
    ]);
    expect(reading.reports).toHaveLength(1);
  });

  it('brings its topics, places and people as tags, a top topic by its code alone', async () => {
    const { tags } = await read(item);
    expect(tags).toEqual([[
      { kind: 'topic', path: '公共／交通' }, { kind: 'topic', path: '社会' }, { kind: 'place', path: '河湾镇' }, { kind: 'person', path: '鲍云山' },
    ]]);
  });

  it('is read in the older forms, in which each thing is one string', async () => {
    const { reading, tags } = await read({
      uri: 'urn:x:1', versioncreated: '2026-03-02T09:30:00Z', language: 'en', byline: 'By Jane Doe and John Roe', headline: 'Night buses start', source: 'Linjiang News',
      body_html: '<p>One &amp; two.</p><p>Three.</p>', subject: [{ code: 'medtop:04000000', name: 'economy' }], associations: { featuremedia: { type: 'picture', description_text: 'A bus leaves.' } },
    });
    expect(reading.reports[0]).toMatchObject({ headline: { text: 'Night buses start' }, byline: [{ name: 'Jane Doe' }, { name: 'John Roe' }], source: 'Linjiang News', published: '2026-03-02T09:30:00' });
    expect(reading.reports[0]?.paragraphs.map(({ text }) => text)).toEqual(['One & two.', 'Three.', 'A bus leaves.']);
    expect(tags).toEqual([[{ kind: 'topic', path: 'economy' }]]);
  });

  it('keeps every word of every value in the extracted text, once', async () => {
    const { extraction, reading } = await read(item);
    const [report] = reading.reports;
    expect(extraction.text.split('\n')).toEqual([
      '河湾镇开通夜间公交', '首日载客186人次', '罗大川', '兰春生', '临江通讯社', '2026-03-02T09:30:00', '河湾', ...report?.paragraphs.map(({ text }) => text) ?? [],
    ]);
    for (const { text, segments } of report?.paragraphs ?? []) expect(segments.map((one) => extraction.text.slice(one.start, one.end)).join('')).toBe(text);
  });

  it.each([
    ['cut off', '{"uri":"x","headline":"稿', 'damaged'], ['too deep', `{"uri":"x","headline":${'['.repeat(3000)}${']'.repeat(3000)}}`, 'too-deep'], ['empty', '{"uri":"x","headline":""}', 'no-text'],
    ['a body too deep', JSON.stringify({ uri: 'x', headline: '稿', body_html: '<div>'.repeat(3000) }), 'too-deep'],
  ])('that is %s gets its reason', async (_, text, reason) => {
    expect(await readSource({ name: 'x.json', bytes: new TextEncoder().encode(text) })).toMatchObject({ ok: false, error: { reason } });
  });

  it('takes whatever stands in its members without harm', async () => {
    const { reading } = await read({ uri: 'x', headline: '稿', body_html: '<p>正文<script>alert(1)</script></p>', subjects: 'x', people: [null, 3, { name: 7 }], by: {}, versioncreated: 'yesterday', located: [] });
    expect(reading.reports[0]).toMatchObject({ byline: [], paragraphs: [{ text: '正文' }] });
    expect(reading.reports[0]?.published).toBeUndefined();
  });
});
