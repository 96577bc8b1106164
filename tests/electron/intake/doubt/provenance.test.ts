import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { readSource } from '../../../../electron/intake/intake.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { textOf } from '../whole-text.ts';

const body = '渡口新装的夜航灯昨晚点亮，船工们说，夜里过河看得清了。镇里还给渡船换了缆绳，备了救生圈。孩子们放学过河，家长不必再到岸边等候。下一步，镇里打算把上游两处老渡口也装上灯，让沿河八个村的人都走得放心，明年春天全部完工，到时候夜里也能摆渡。沿岸的树也修了枝，看得见对岸的灯火和人家。';
const said = (doubts: readonly Doubt[]): string[] => doubts.filter(({ kind }) => kind === 'no-source' || kind === 'no-date').map(({ rule, text }) => `${rule} ${text}`);
const ofText = (text: string): string[] => said(readExtraction(textOf(text)).reports.flatMap(({ doubts }) => doubts));
const ofPage = async (html: string): Promise<string[]> => {
  const read = await readSource({ name: 'page.html', bytes: new TextEncoder().encode(html) });
  if (!read.ok) throw new Error(read.error.reason);
  return said(read.value.reading.reports.flatMap(({ doubts }) => doubts));
};
const page = (said: string): string => `<html><head><title>渡口点亮夜航灯</title></head><body><article><h1>渡口点亮夜航灯</h1><p>${said}</p><p>${body}</p><p>${body.replaceAll('渡口', '码头')}</p></article></body></html>`;

describe('where a document is from and when it ran', () => {
  it('is asked for once, where a label names nothing', () => {
    expect(ofText(`渡口点亮夜航灯\n来源：　作者：林知远　发布时间：\n${body}`)).toEqual(['no-source 来源：', 'no-date 发布时间：']);
    expect(ofText(`渡口点亮夜航灯\n____年__月__日\n${body}`)).toHaveLength(1);
  });

  it('is asked for where a saved page of the web says neither', async () => {
    expect(await ofPage(page('记者 林知远'))).toEqual(['no-source ', 'no-date ']);
    expect(await ofPage(page('来源：清浦日报　记者 林知远'))).toEqual([]);
  });

  it('is not owed by pasted text', () => {
    expect(ofText(`渡口点亮夜航灯\n本报记者 林知远\n${body}`)).toEqual([]);
    expect(ofText(`渡口点亮夜航灯\n来源：清浦日报 时间：2022-03-04\n${body}`)).toEqual([]);
    expect(ofText(body)).toEqual([]);
  });
});
