import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const text = '　　连日来，各工区抓住天窗时间更换老化部件，检修人员冒着高温\n钻进车底，一查就是三个小时，把故障消灭在出车以前，全月没有一\n台车晚点。';
const said = (page: string): unknown[] => readExtraction(textOf(page)).reports.map(({ kicker, headline, byline, source, published }) => [kicker?.text, headline?.text, byline.map(({ name }) => name), source, published]);

describe('briefs under the units they tell of', () => {
  it.each(['●', '■', '◆', '○', '★'])('have each its unit for its kicker, and sign no text above: %s', (mark) => {
    const brief = (unit: string, headline: string, name: string): string => `${mark}${unit}\n${headline}\n${text}（${name}）\n`;
    expect(said(`《南线机务》报    2031年7月1日    总第86期    二版\n\n${brief('石桥机务段', '老车换上新轮对', '简竹青')}\n${brief('物资公司', '修旧利废', '安禾')}\n${brief('客运段党委', '车厢里办起读书会', '王玉')}`)).toEqual([
      ['石桥机务段', '老车换上新轮对', ['简竹青'], '南线机务', '2031-07-01'], ['物资公司', '修旧利废', ['安禾'], '南线机务', '2031-07-01'], ['客运段党委', '车厢里办起读书会', ['王玉'], '南线机务', '2031-07-01'],
    ]);
  });

  it('the same mark once, under a text, is who sent it in', () => {
    expect(readExtraction(textOf(`老车换上新轮对\n\n${text}\n●物资公司\n`)).reports.map(({ headline, byline }) => [headline?.text, byline.map(({ name }) => name)])).toEqual([['老车换上新轮对', ['物资公司']]]);
  });
});

describe('the name of a page over a first story without a place', () => {
  const story = (headline: string, name: string): string => `${headline}\n\n${text}（${name}）\n\n`;
  const page = `东湖日报　2031年10月21日　星期二　05　县域\n\n田野新风·县域见闻录\n\n${story('全省冬修水利开工', '简竹青')}石桥县\n\n${story('账本晒在村口', '安禾')}竹海镇\n\n${story('夜校开课了', '王玉')}`;
  it('is the page’s where every other story stands under its own', () => {
    const reading = readExtraction(textOf(page));
    expect([reading.pageTitle?.text, reading.reports.map(({ kicker, headline }) => [kicker?.text, headline?.text])]).toEqual(['田野新风·县域见闻录', [[undefined, '全省冬修水利开工'], ['石桥县', '账本晒在村口'], ['竹海镇', '夜校开课了']]]);
  });

  it('is the first story’s kicker where it is a place as theirs are', () => {
    expect(readExtraction(textOf(page.replace('田野新风·县域见闻录', '青禾县'))).reports.map(({ kicker }) => kicker?.text)).toEqual(['青禾县', '石桥县', '竹海镇']);
  });
});

describe('a paper that calls itself by its kind', () => {
  it.each([['晚报记者 简竹青 文/图', '东湖晚报'], ['日报记者 简竹青', '东湖日报'], ['晨报记者 简竹青', '东湖晨报']])('is called by its head: %s', (byline, paper) => {
    expect(readExtraction(textOf(`${paper}    2031.12.7    星期五    B02    城事\n责编/安禾  校对/王玉\n\n老裁缝免费补衣十二年\n\n${byline}\n\n${text}\n`)).reports[0]?.source).toBe(paper);
  });
});
