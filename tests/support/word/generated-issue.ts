import type { Block, Issue, IssueItem, SourcesStyle } from '../../../shared/domain/issue.ts';
import { IssueMaker } from './sample-issue.ts';

/** Figures that look like chance but are the same every time: a linear congruential generator. */
export function dice(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const clauses = [
  '各乡镇把便民服务点设到村口', '志愿者每周三下午上门', '“一站办理”让群众少跑路', '全年共受理事项3,842件', '平均办理时间由5.6天缩短至2天', '居民刘桂兰高兴地说',
  '据统计部门测算', '同比增长12.4%', '新建口袋公园27处', '工作人员耐心细致', '下一步还将继续完善', '（含山区、库区）', '接入Wi-Fi的阅览室达到48间', '《服务手册》发放到户',
  '形成了可复制、可推广的经验', '村民代表参与全过程监督', '施工单位连续奋战三个月', '从2024年起', '覆盖率达到98%以上', '孩子们放学后有了去处',
];
const titles = ['便民服务送到家门口', '口袋公园扮靓老城区 居民推窗见绿', '三级联动破解出行难', '夜校点亮新生活', '小网格托起大民生 全年办结群众诉求三千余件', '“流动书屋”走进山村'];
const englishClauses = [
  'the parish opened a counter at the end of the lane', 'volunteers call every Wednesday', 'forms that took a week now take two days', 'some 3,842 requests were settled', 'said Martha Ellery, who keeps bees',
  'the council hopes to finish by May', 'up 12.4 per cent on the year before', 'twenty-seven small gardens were planted', 'nobody had expected so many', 'children have somewhere to go after school',
];
const englishTitles = ['A counter at the end of the lane', 'Small gardens green the old quarter', 'Evening classes light the hill farms', 'Three offices, one answer'];

/** An invented issue of `count` items with paragraphs, headings, lists and sources; `figures` says whether Chinese text may hold figures and Latin. */
export function generatedIssue(template: 'jianbao' | 'zhuanban' | 'newsletter-en', count: number, seed: number, sources: SourcesStyle, figures = true): Issue {
  const roll = dice(seed);
  const make = new IssueMaker();
  const english = template === 'newsletter-en';
  const pool = english ? englishClauses : clauses.filter((clause) => figures || !/[0-9A-Za-z]/.test(clause));
  const sentence = () => {
    const parts = Array.from({ length: 2 + roll(3) }, () => pool[roll(pool.length)] ?? '');
    return english ? `${parts.join(', ').replace(/^./, (one) => one.toUpperCase())}. ` : `${parts.join('，')}。`;
  };
  const paragraph = () => Array.from({ length: 1 + roll(4) }, sentence).join('').trim();
  const item = (number: number): IssueItem => {
    const title = (english ? englishTitles : titles)[roll(english ? 4 : 6)] ?? '';
    const quote = make.quote(title, english ? 'The Westmere Courier' : '青川晚报', '2026-11-10', String(1 + roll(8)));
    const blocks: Block[] = [];
    for (let i = 0, n = 2 + roll(5); i < n; i++) {
      if (i > 0 && roll(5) === 0) blocks.push(make.heading(1, english ? 'What comes next' : '二、下一步打算'));
      if (i > 0 && roll(7) === 0) blocks.push(make.list(roll(2) === 0, [sentence(), sentence()].map((one) => one.trim()), quote));
      if (i === 1 && roll(6) === 0) blocks.push(make.picture(english ? 'The new counter.' : '新设的服务点。', english ? 'Nora Finch' : '林知远'));
      blocks.push(make.paragraph(paragraph(), quote));
    }
    return make.item(`${title}${english ? ' ' : ''}${number}`, blocks, roll(2) === 0 ? { byline: english ? 'By Nora Finch' : '本报记者　林知远' } : {});
  };
  const items = Array.from({ length: count }, (_, i) => item(100 + i));
  const keys = template === 'jianbao' ? ['lead', 'work'] : template === 'zhuanban' ? ['lead', 'news'] : ['lead', 'news'];
  const imprint = { reportTo: english ? '' : '市委常委。', sendTo: '', issueTo: english ? 'All wards' : '各县（区）。', copies: 60, people: '' };
  return make.issue({ template, name: english ? 'The Westmere Letter' : '工作简报', issuer: english ? 'Westmere Council' : '云溪市办公室', sources, imprint }, [
    make.section(keys[0] ?? '', english ? 'Lead' : '要情', items.slice(0, 1)), make.section(keys[1] ?? '', english ? 'News' : '工作动态', items.slice(1)),
  ]);
}
