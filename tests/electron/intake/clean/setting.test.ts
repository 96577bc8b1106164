import { describe, expect, it } from 'vitest';
import { columnWidth, opensIndented, setsNoIndents } from '../../../../electron/intake/clean/columns.ts';
import { composePassage } from '../../../../electron/intake/clean/compose-passage.ts';
import { layOutLines, type Line } from '../../../../electron/intake/clean/page-lines.ts';
import { isSpaceBroken, straySpaces } from '../../../../electron/intake/clean/spaces.ts';
import { tile } from '../../../../electron/intake/clean/tile.ts';
import { joinWrapped } from '../../../../electron/intake/clean/wrapped-lines.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const linesOf = (text: string): readonly Line[] => layOutLines(textOf(text)).lines;
const fail = (): never => { throw new Error('no line'); };
const cleaned = (text: string, broken: boolean): string => composePassage(text, [{ start: 0, end: text.length }], broken ? 'broken' : 'body').passage.text;
const joined = (text: string): string => {
  const lines = linesOf(text);
  return composePassage(text, lines, 'body').passage.text;
};

describe('a page of recognised columns', () => {
  const flush = ['后窑村距县城68公里,全村留守 的37口人里,六十岁以上的老人 占了29位。过去看一次病,要翻', '留得住人,才守得住健康。县财政每 年拿出180万元,给在山区工作的 医护人员发放岗位补助,连续服务满', '再晚一会儿,人就没了。他的老伴说 起这件事,眼圈还是红的。眼下,县 里正在谋划给偏远的九个村配急救员'];
  const figures = '里把全县116个行政村划成24 个巡诊片区,每个片区由一名全科 医生和两名护士包干,小病不出村、';

  it('sets no indents where texts open on full lines, and a first line full of figures is no indent there', () => {
    expect(opensIndented(linesOf(figures)[0] ?? fail())).toBe(true);
    expect(setsNoIndents(linesOf([...flush, ...flush].join('\n\n')))).toBe(true);
    const page = `把诊室搬到炕头上\n\n${flush.join('上开始了一天的巡诊。\n\n')}上一天的药。\n\n${flush[0] ?? ''} 两道梁、倒两趟车。\n\n${flush[1] ?? ''} 两道梁、倒两趟车。去年秋天,县\n\n${figures}\n\n大病有人送。`;
    expect(readExtraction(textOf(page)).reports[0]?.paragraphs.at(-1)?.text).toContain('去年秋天,县里把全县116个行政村划成24个巡诊片区');
  });

  it('sets indents where texts open on short ones', () => {
    const set = linesOf('麦田里响起了机器声,机手们正 在连夜抢收早熟的小麦,镇里派了 两百名农技员下到各个村去指导\n\n雨季就要来了,渠道也修好了, 村里的老人们说今年的水比往年来 得早,得早做准备才不会误了农时');
    expect(setsNoIndents([...set, ...set])).toBe(false);
  });
});

describe('spaces', () => {
  it('go between Han and beside Chinese marks', () => {
    expect(cleaned('面对新一 轮高温, 市民从容应对。 社区备好了水', false)).toBe('面对新一轮高温,市民从容应对。社区备好了水');
  });

  it('stay before Latin and figures, one of several', () => {
    expect(cleaned('捐赠  KN95 口罩', false)).toBe('捐赠 KN95 口罩');
    expect(cleaned('the  old   bridge', false)).toBe('the old bridge');
  });

  it('stay in a name set wide and between the halves of a quoted title', () => {
    expect(cleaned('（王 玉）', false)).toBe('（王 玉）');
    expect(cleaned('开展“党旗飘扬 先锋有我”活动', false)).toBe('开展“党旗飘扬 先锋有我”活动');
  });

  it('go beside figures where a column left one at each line end', () => {
    expect(cleaned('共投入30 万元', true)).toBe('共投入30万元');
  });

  it('are all accounted for', () => {
    const text = '新一 轮  x';
    const found = straySpaces(text, { start: 0, end: text.length }, false);
    expect(found.map((space) => text.slice(space.start, space.end))).toEqual([' ', '  ']);
  });
});

const column = '入夏以来,青梧市连续 出现高温天气。市消防救援 支队组织各大队走进社区、 商场和学校,开展消防安全 宣传活动,把知识送到家。';

describe('columns', () => {
  it('show in the spaces their line ends left', () => {
    expect(isSpaceBroken(linesOf([column, column].join('\n')))).toBe(true);
    expect(isSpaceBroken(linesOf('让群众少跑腿 让数据多跑路\n果农们把第一批早桃装箱。 周晓峰'))).toBe(false);
  });

  it('show whether a block opens a paragraph', () => {
    const [indented, flush, plain] = linesOf(`${column}\n现高温天气。市消防救援支 队组织各大队走进社区、商 场和学校,开展消防安全宣 传活动。\n没有空格的一行`);
    expect(indented === undefined ? undefined : opensIndented(indented)).toBe(true);
    expect(flush === undefined ? undefined : opensIndented(flush)).toBe(false);
    expect(plain === undefined ? 0 : opensIndented(plain)).toBeUndefined();
    const width = indented === undefined ? undefined : columnWidth(indented);
    expect(width).toBeGreaterThanOrEqual(11);
    expect(width).toBeLessThanOrEqual(12);
  });
});

const groups = (text: string): number[] => {
  const page = layOutLines(textOf(text));
  return joinWrapped(page, page.lines, { isText: () => true, isTitleAfter: () => false, standsAlone: () => false, opensStory: () => false, isSigned: () => false }).map((group) => group.length);
};

describe('joinWrapped', () => {
  it('puts the lines of a Chinese paragraph together and opens another at an indent', () => {
    expect(groups('　　新修的步道沿河而建全长\n十二公里，沿途设有休息亭\n和饮水点。\n　　傍晚常有市民来散步，也\n有人来跑步。')).toEqual([3, 2]);
  });

  it('puts wrapped English lines together up to a short one', () => {
    expect(groups('The council voted on Monday to close the yard and to\nopen a park in its place, ending a debate that had run\nfor nine years.\nResidents applauded when the result was read out loud\nin the hall.')).toEqual([3, 2]);
  });

  it('leaves lines that end by themselves, though they are of one length', () => {
    const line = '城南街道在三个社区试点错时停车，居民凭证即可入场。';
    expect(groups([line, line, line, line].join('\n'))).toEqual([1, 1, 1, 1]);
  });
});

describe('what stands where two lines meet', () => {
  it('is nothing between Han and a space between English words', () => {
    expect(joined('新冠\n肺炎')).toBe('新冠肺炎');
    expect(joined('a long\nway off')).toBe('a long way off');
    expect(joined('he said “no”\nand left')).toBe('he said “no” and left');
  });

  it('takes a hyphen away that the line end made, and keeps that of a compound', () => {
    expect(joined('the inspec-\ntion of the dam')).toBe('the inspection of the dam');
    expect(joined('a long-\nterm plan')).toBe('a long-term plan');
  });
});

describe('tile', () => {
  it('lays breaks over white space nobody claimed', () => {
    expect(tile('a\n\nb', [], [{ text: 'a', segments: [{ kind: 'kept', start: 0, end: 1 }] }, { text: 'b', segments: [{ kind: 'kept', start: 3, end: 4 }] }]))
      .toEqual([{ kind: 'break', start: 1, end: 3, text: '', rule: 'white-space' }]);
  });

  it('refuses words that nobody placed, or that two did', () => {
    expect(() => tile('ab', [], [])).toThrow('not placed');
    const whole = { text: 'ab', segments: [{ kind: 'kept' as const, start: 0, end: 2 }] };
    expect(() => tile('ab', [], [whole, whole])).toThrow('twice');
  });
});
