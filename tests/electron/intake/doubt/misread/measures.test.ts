import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { textOf } from '../../whole-text.ts';

const misreads = (sentence: string): [string, string | undefined][] => readExtraction(textOf(`石桥镇修好了水渠\n来源：云溪日报 2031-05-02 09:00\n\n${sentence}\n`)).reports
  .flatMap(({ doubts }) => doubts).filter(({ kind }) => kind === 'misread').map(({ text, suggestion }) => [text, suggestion]);

describe('a measure misread behind its figure', () => {
  it.each([
    ['每间客房奖补3000无，并在消防上给予帮助。', '3000无', '3000元'],
    ['全村种植柑橘1200苗，亩产值过万元。', '1200苗', '1200亩'],
    ['引进设备12合，下月调试。', '12合', '12台'],
    ['全校有学生600余入，教师40人。', '600余入', '600余人'],
    ['招聘护林员25各，负责巡护。', '25各', '25名'],
    ['12各学生参加了比赛。', '12各', '12名'],
    ['总投资20力元的项目开工。', '20力元', '20万元'],
    ['村里发放补助1.2万无，分三次付清。', '1.2万无', '1.2万元'],
    ['工期缩短了5仝月。', '5仝', '5个'],
  ])('is read from what looks like it: %s', (sentence, read, printed) => {
    expect(misreads(sentence)).toEqual([[read, printed]]);
  });

  it.each([
    ['村里人说，亩产只有三四百厅，还要看天。', '三四百厅', '三四百斤'],
    ['铺子里卖三十多仵商品，都是本村的。', '三十多仵', '三十多件'],
    ['每坐桥的工钱不到四千元。', '每坐', '每座'],
    ['镇上的两冢企业搬走了。', '两冢', '两家'],
    ['登记的31冢代办点都挂了牌。', '31冢', '31家'],
    ['幸福小区7拣2单元的住户最先用上了热水。', '7拣', '7栋'],
  ])('is read where numerals stand in characters, or the words around call for it: %s', (sentence, read, printed) => {
    expect(misreads(sentence)).toEqual([[read, printed]]);
  });

  it.each([
    ['当年清理合同2170分，都装订成册。', '2170分', '2170份'],
    ['新添电动车36辅，站点也多了。', '36辅', '36辆'],
    ['搭架子用掉毛竹4200恨，都是自家山上的。', '4200恨', '4200根'],
  ])('is read from the noun that it counts: %s', (sentence, read, printed) => {
    expect(misreads(sentence)).toEqual([[read, printed]]);
  });

  it.each([
    ['果园架起的轨道总长187公甲，送肥省力。', '187公甲', '187公里'],
    ['一年里服务群众4.1万人坎，转运病人不少。', '4.1万人坎', '4.1万人次'],
    ['车队走了三百公甲，天黑才到。', '三百公甲', '三百公里'],
  ])('is read from the rest of a measure of two or three characters: %s', (sentence, read, printed) => {
    expect(misreads(sentence)).toEqual([[read, printed]]);
  });

  it.each([
    ['3月5目上午，会议召开。', '3月5目', '3月5日'],
    ['工程从2031午3月开始。', '2031午', '2031年'],
    ['5用12日，第一批树苗运到。', '5用', '5月'],
  ])('is read from the date around it: %s', (sentence, read, printed) => {
    expect(misreads(sentence)).toEqual([[read, printed]]);
  });

  it.each([
    '三室两厅的房子卖了3室2厅的价，5入户、10入园的车队接上了120急救中心。',
    '调解纠纷340起，投放鱼苗60万尾，救出被困群众3人，其中1死2伤。',
    '清运土石3方，由5家单位分摊，住在3单元501室的老人有40多位。',
    '企业负责人介绍，新品筛网为200目，每卷30米，能用12年。',
    '冷板凳一坐三十年，手里的竹条一推一拉，二十大报告学了三遍，三三两两走到广场上的人也听了六大类课程。',
    '机井1560眼、自备井四百六十二眼都清了淤，腊月二十八晚，周六一早，亩产百分之九十八都达标。',
    '新增公交车100班，评选得5分，树长到8米，每半年一查，三公分厚的板材，120人参与，三人欢送。',
    '全县建成1站3中心，形成2主4辅的格局，2031党建工作要点印发。',
  ])('is none where the character stands there by right: %s', (sentence) => {
    expect(misreads(sentence)).toEqual([]);
  });
});
