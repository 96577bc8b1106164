import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../electron/intake/intake.ts';
import { textBetweenMargins } from '../../../../electron/intake/extract/office/margins.ts';
import type { ReadSource } from '../../../../electron/intake/source.ts';

async function read(name: string): Promise<ReadSource> {
  const result = await readSource({ name, bytes: new Uint8Array(readFileSync(`tests/fixtures/formats/${name}`)) });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe.each(['county-circular.doc', 'county-circular.rtf', 'county-circular.odt'])('%s', (name) => {
  it('is one report with its sections: its title tops the headings of the first level', async () => {
    const { reading } = await read(name);
    expect(reading.reports.map(({ headline }) => headline?.text)).toEqual(['河湾镇渡口工作通报']);
    expect(reading.reports[0]?.paragraphs.filter(({ kind }) => kind === 'section').map(({ text }) => text)).toEqual(['一、渡船', '二、码头']);
    expect(reading.reports[0]?.subhead).toBeUndefined();
  });

  it('has its paper, day and page from the head that runs over it, however long it is', async () => {
    const { reading } = await read(name);
    expect(reading.reports[0]).toMatchObject({ source: '河湾日报', published: '2031-05-06', page: '第3版' });
  });

  it('sets head, foot and list of contents aside, the head first and the foot last', async () => {
    const { extraction: { text, hints } } = await read(name);
    expect(hints.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end))).toEqual(['河湾日报　2031年5月6日　第3版', '一、渡船\t1', '二、码头\t2', '责任编辑：林知远　电话：0000-5550188']);
  });
});

describe('textBetweenMargins', () => {
  it('moves the hints of the text along, and takes each line once and no counted page number', () => {
    const { text, hints } = textBetweenMargins('标题\n正文', [{ kind: 'heading', level: 1, start: 0, end: 2 }], ['河湾日报', '第 1 页 共 3 页', '河湾日报'], ['- 2 -', '编辑部']);
    expect(text).toBe('河湾日报\n\n标题\n正文\n\n编辑部');
    expect(hints.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['furniture', '河湾日报'], ['heading', '标题'], ['furniture', '编辑部']]);
  });
});
