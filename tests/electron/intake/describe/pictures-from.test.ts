import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const body = '护林员背上干粮和水壶，又一次走进了山里。十五年来，他走坏了六十双胶鞋，写下二十八本日记，山上没有着过一回火。入冬以后风大，他把火种看得比什么都紧，上山的人都要在他的本子上写下名字，下山时再一一划去。孩子们放了学也跟着他走，认得了每一条沟。';
const read = (end: string): unknown[] => readExtraction(textOf(`守山的人\n2031-12-03 18:05\n\n${body}\n\n${body}${end}\n`)).reports.map((report) => [report.byline.map(({ name }) => name), report.source, report.editor, report.paragraphs.at(-1)?.text === body]);

describe('who wrote, and from whom the pictures are', () => {
  it.each(['图由青石镇林业站提供', '图片由受访者提供', '照片由受访单位提供', '受访者供图', '青石镇林业站供图', '图片来自青石镇林业站', '本文图片均由县林业局提供', '视频来源：县林业局'])('stand in one bracket: %s', (pictures) => {
    expect(read(`\n\n（记者 简竹青 ${pictures}）`)).toEqual([[['简竹青'], undefined, undefined, true]]);
    expect(read(`（本报记者 简竹青，${pictures}）`)).toEqual([[['简竹青'], undefined, undefined, true]]);
  });

  it('a person who gave the pictures is named with who wrote', () => {
    expect(read('（简竹青 安禾供图）')).toEqual([[['简竹青', '安禾'], undefined, undefined, true]]);
  });
});

describe('a name that shows no surname', () => {
  it.each([['山南晨报驻青石记者站乌云其其格', '乌云其其格', '山南晨报驻青石记者站'], ['山南晨报斯琴高娃', '斯琴高娃', '山南晨报'], ['山南日报青石记者站才让卓玛', '才让卓玛', '山南日报青石记者站'], ['山南晨报驻青石记者站简竹青', '简竹青', '山南晨报驻青石记者站']])('is read where it runs on from an office: %s', (run, name, source) => {
    expect(read(`${run}责任编辑王玉`)).toEqual([[[name], source, '王玉', true]]);
  });

  it('is none where a line of the text ends behind the word', () => {
    const found = readExtraction(textOf(`守山的人\n\n　　山上的路不好走，每一段他都记得清清楚楚。记者翻看发\n现，二十八本日记一天也没有断过，连大年三十都写着字。\n　　日记里记的都是小事，哪里的树倒了，哪里的沟堵了，哪\n里的坟头有人烧纸，一件一件写得明明白白。\n`)).reports;
    expect(found.map((report) => [report.byline, report.paragraphs[0]?.text.includes('记者翻看发现')])).toEqual([[[], true]]);
  });
});
