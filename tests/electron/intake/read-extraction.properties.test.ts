import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintKinds, pieces } from './page-pieces.ts';
import type { Hint } from '../../../shared/domain/document.ts';
import { readExtraction } from '../../../electron/intake/read-extraction.ts';
import { passagesIn, faultsOf, textOf } from './whole-text.ts';
import { runs } from '../../support/property-runs.ts';

const ends = fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n\n\n', '\u2028', ' ', '　', '');
const page = fc.array(fc.tuple(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) }), ends), { maxLength: 40 })
  .map((parts) => parts.map(([words, end]) => words + end).join(''));

const hints = (text: string): fc.Arbitrary<Hint[]> => fc.array(
  fc.tuple(fc.nat(text.length), fc.nat(200), fc.constantFrom(...hintKinds), fc.integer({ min: 1, max: 3 }))
    .map(([start, length, kind, level]): Hint => ({ start, end: Math.min(text.length, start + length), kind, level })), { maxLength: 6 });

describe('readExtraction', () => {
  it('puts every character of any text in exactly one place', () => {
    fc.assert(fc.property(page, (text) => { expect(faultsOf(text, readExtraction(textOf(text)))).toEqual([]); }), runs(400));
  });

  it('puts every character in one place whatever the format hints at', () => {
    fc.assert(fc.property(page.chain((text) => hints(text).map((found) => ({ text, found }))), ({ text, found }) => {
      expect(faultsOf(text, readExtraction({ ...textOf(text), hints: found }))).toEqual([]);
    }), runs(300));
  });

  it('takes no title as the page’s that the second story begins with', () => {
    const text = '第3版 要闻\n\n\n\n\n二、把路修到村口\n（市教育局）\n\n记者 白羽 新华社昆明4月6日电（记者 白羽）团队取得进展。\n\n上一篇：冬季安全会议召开\n';
    const hinted: Hint[] = [{ start: 26, end: 29, kind: 'caption', level: 1 }, { start: 6, end: 21, kind: 'title', level: 1 }];
    expect(faultsOf(text, readExtraction({ ...textOf(text), hints: hinted }))).toEqual([]);
  });

  it('takes a next-line control for white space', () => {
    expect(faultsOf('\u0085\n', readExtraction(textOf('\u0085\n')))).toEqual([]);
  });

  it('takes no dateline over a line that was set aside', () => {
    const text = '3 一、\n——\n小窗口 大服务 新华社昆明4月6日电（记者 白羽）团队取得进展。\n小窗口 大服务\n';
    expect(faultsOf(text, readExtraction(textOf(text)))).toEqual([]);
  });

  it('reads the same text the same way twice', () => {
    fc.assert(fc.property(page, (text) => { expect(readExtraction(textOf(text))).toEqual(readExtraction(textOf(text))); }), runs(60));
  });

  it('takes nothing but white space, fields, marks and furniture out of a text', () => {
    fc.assert(fc.property(page, (text) => {
      for (const edit of readExtraction(textOf(text)).edits) {
        if (edit.kind === 'break' || edit.kind === 'space' || (edit.kind === 'join' && edit.rule !== 'hyphen')) expect(text.slice(edit.start, edit.end)).toMatch(/^[\s\u0085\u200b\ufeff]*$/);
      }
    }), runs(200));
  });
});

const sentences = ['城南街道在三个社区试点错时停车，居民凭证即可入场。', '新修的步道沿河而建，全长十二公里，沿途设有休息亭。', '服务中心把窗口从九个减为四个，办事时间却缩短了一半。', '果农们把第一批早桃装箱，当天就发往省城的批发市场。'];

describe('reading a clean report again', () => {
  it('changes nothing', () => {
    const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 2, maxLength: 5 }).map((all) => all.join(''));
    fc.assert(fc.property(fc.constantFrom('错时停车进了居民区', '小窗口 大服务', '早桃上市啦'), fc.array(paragraph, { minLength: 1, maxLength: 6 }), (headline, body) => {
      const first = readExtraction(textOf([headline, ...body].join('\n')));
      const again = readExtraction(textOf(passagesIn(first).map((passage) => passage.text).join('\n')));
      expect(passagesIn(first).map((passage) => passage.text)).toEqual([headline, ...body]);
      expect(passagesIn(again).map((passage) => passage.text)).toEqual([headline, ...body]);
    }));
  });
});
