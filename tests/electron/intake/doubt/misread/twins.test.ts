import { describe, expect, it } from 'vitest';
import { placesIn, twinRules } from '../../../../../electron/intake/doubt/misread/misread-twins.ts';
import { miswrittenForms } from '../../../../../electron/intake/doubt/misread/miswritten-forms.ts';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { textOf } from '../../whole-text.ts';

const misread = (body: string): (string | undefined)[][] => readExtraction(textOf(`渡口添灯\n${body}`)).reports.flatMap(({ doubts }) =>
  doubts.filter(({ kind }) => kind === 'misread').map(({ text, suggestion }) => [text, suggestion]));

describe('characters a stroke apart', () => {
  it.each(twinRules.flatMap(({ lost, meant }) => lost.map((words) => [words, meant] as const)))('in %s make it %s', (words, meant) => {
    expect(placesIn(words).map((place) => place.meant)).toEqual([meant]);
  });

  it.each(twinRules.flatMap(({ whole }) => whole))('leave %s alone', (words) => { expect(placesIn(words)).toEqual([]); });

  it('are named with the word they stand in', () => {
    expect(misread('入秋以后，坡上的秋粮己收获完毕，林火己扑灭，险情末再发生。')).toEqual([['己收获', '已收获'], ['己扑灭', '已扑灭'], ['末再', '未再']]);
    expect(misread('這個圖書館己經開放兩個月，來看書的學生說，這裡環境很好，還會再來。')).toEqual([['己經', '已經']]);
  });
});

describe('words that are often written wrongly', () => {
  it('have a right form of the same length that is another', () => {
    const pairs = miswrittenForms.map((pair) => pair.split('>'));
    expect(pairs.filter(([wrong = '', right = '']) => wrong.length !== right.length || wrong === right || wrong.length < 2)).toEqual([]);
    expect(new Set(pairs.map(([wrong]) => wrong)).size).toBe(pairs.length);
  });

  it('are put right', () => {
    expect(misread('会议对防汛作出布署，集市上的人穿流不息，这里气侯温和，值得各地借监。')).toEqual([['布署', '部署'], ['穿流不息', '川流不息'], ['气侯', '气候'], ['借监', '借鉴']]);
  });

  it.each([
    ['公司请人做法侓咨询，生鲜走泠链运出去。', [['法侓', '法律'], ['泠链', '冷链']]],
    ['入讯以后，干部逐户人户走访，深人田间。', [['入讯', '入汛'], ['人户走访', '入户走访'], ['深人', '深入']]],
    ['学习水源保护条列，职工提出建义四百条。', [['保护条列', '保护条例'], ['建义', '建议']]],
  ])('are forms that few texts have: %s', (body, found) => {
    expect(misread(body)).toEqual(found);
  });

  it.each(['其余几件逐条列入清单。', '生产此类零件，本村人户数不多。', '送上报各级部门。', '名单公布署名以后，大家鼓掌。', '既将水引上山，又将路修下坡。', '大阳镇的夜市开到很晚。', '路边停车问路的人不少。'])('are not seen where two words meet: %s', (body) => {
    expect(misread(body)).toEqual([]);
  });
});
