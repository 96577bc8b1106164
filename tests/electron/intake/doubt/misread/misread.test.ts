import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../../electron/intake/doubt/words/cut-words.ts';
import { latticeOf } from '../../../../../electron/intake/doubt/words/lattice.ts';
import { wordList } from '../../../../../electron/intake/doubt/words/load-words.ts';
import { otherStrokes } from '../../../../../electron/intake/doubt/misread/english-strokes.ts';
import { misreadIn } from '../../../../../electron/intake/doubt/misread/misread-words.ts';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { textOf } from '../../whole-text.ts';

const list = wordList();
const proposed = (run: string): string[] => misreadIn(run, () => 0).map(({ word }) => word);
const misread = (headline: string, body: string): (string | undefined)[][] => readExtraction(textOf(`${headline}\n${body}`)).reports.flatMap(({ doubts }) =>
  doubts.filter(({ kind }) => kind === 'misread').map(({ text, suggestion }) => [text, suggestion]));

describe('the word list', () => {
  it('cuts a run into its likeliest words, and spells it again', () => {
    expect(cutWords(list, '社区干部走访群众')).toEqual(['社区', '干部', '走访', '群众']);
    expect(cutWords(list, '')).toEqual([]);
    for (const run of ['𠀀社区', 'A社区B', '龘龘龘', '社'.repeat(500)]) expect(cutWords(list, run).join('')).toBe(run);
  });

  it('weighs what stands before and after each place, together never more than the whole', () => {
    const run = '街道组织志愿者清理河道';
    const { before, after } = latticeOf(list, run);
    const whole = before[run.length] ?? 0;
    expect(after[0]).toBeCloseTo(whole);
    for (let at = 0; at <= run.length; at++) expect((before[at] ?? 0) + (after[at] ?? 0)).toBeLessThanOrEqual(whole + 1e-9);
  });

  it('knows words, rare pairs and nothing else', () => {
    expect([list.has('社区'), list.has('社'), list.has('a'), list.has(''), list.has('社区社区社区')]).toEqual([true, true, false, false, false]);
  });
});

describe('misread words', () => {
  it.each([['发现间题及时处理', ['问题']], ['去午起施行', ['去年']], ['加强安金检查', ['安全']], ['这里的杜区让人放心', ['社区']], ['老入的便民食堂', ['老人']]])('are weighed over the whole run: %s', (run, words) => {
    expect(proposed(run).join()).toContain(words.join());
  });

  it.each(['建立一企一档跟踪台账', '推行一户一策帮到人', '一村一品闯出路'])('are none in phrases of pairs: %s', (run) => { expect(misreadIn(run, () => 0)).toEqual([]); });

  it.each([['书店推出利律优惠', '利率'], ['全体村民代表全程参于监督', '参与'], ['以实际形动支持乡村', '行动']])('are found where a character of the same sound was typed: %s', (run, word) => {
    expect(misreadIn(run, () => 0).map((found) => [found.rule, found.word])).toContainEqual(['sounds-alike', word]);
  });

  it.each(['李国浩与陈思涵同行', '渔民放流鳙鱼', '镇的活动多', '村里有了采藕机', '渠首开闸放水', '记者周志勇说'])('are none in names of people and words of trades: %s', (run) => { expect(proposed(run)).toEqual([]); });

  it.each(['王立说路好走', '邢守田长出一口气', '正带着队员上门', '课堂已办了十期', '一荤一素一汤', '离水面零点六米', '已经接住', '孩子们围着书箱', '走访城区多家商场', '十月底完工', '承包了三百来亩山塘', '八月已跑满二百趟', '粮食囤满了', '稻子割倒了', '韩伯各领了一份', '没有冒水冒沙', '他像往常一样送孙子上学', '每天清早接孙女放学'])('are none in %s', (run) => { expect(proposed(run)).toEqual([]); });

  it('are found in traditional text where both scripts write the characters alike', () => {
    expect(misread('渡口添燈', '這個學期，商會們向渡口指贈夜航燈，船工說過河時看得清了，大家都很高興，還有學生自已來幫忙。')).toEqual([['指贈', '捐贈'], ['自已', '自己']]);
  });

  it('are found among characters that changed places or fell out', () => {
    expect(misread('渡口添灯', '社区在行动，区社干部动员群众参加。')).toEqual([['区社', '社区']]);
    expect(misread('渡口添灯', '疫情防控工作很重要，疫情防控工作要做好，疫情防工作不能松。')).toEqual([['疫情防工作', '疫情防控工作']]);
  });
});

describe('misread English words', () => {
  it('are those one stroke makes a known word of', () => {
    expect(misread('Ferry Gets Lights', 'The cornmittee voted to w0rk on it, and 2O percent of tbe members agreed in l5 minutes.').sort()).toEqual([['2O', '20'], ['cornmittee', 'committee'], ['l5', '15'], ['tbe', 'the'], ['w0rk', 'work']]);
    expect(otherStrokes('modem')).toContain('modern');
  });

  it('are those of offices too, which stand with a capital inside a sentence', () => {
    expect(misread('Ferry Gets Lights', 'On Monday the Govemor wrote to the Departrnent of Health, and Mr. Bames answered.').sort()).toEqual([['Departrnent', 'Department'], ['Govemor', 'Governor']]);
  });

  it('are none among names, addresses, rarer words and figures of their own', () => {
    expect(misread('Ferry Gets Lights', 'Mr. Barnard read clarn.example.org, the 4th mp3 and the B2B modem; clew and burn, diff-tool, B12 and 5G stayed as they were.')).toEqual([]);
  });
});
