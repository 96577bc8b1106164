import type { Dice } from './dice.ts';
import type { GoldReport } from './gold.ts';
import { dayStamp, stamp } from './gold.ts';
import type { Story } from './story.ts';
import { day, englishCredit, names } from './story.ts';

/** The lines of a site around a story. `fields` are read into fields; `furniture` belongs to the page. */
export interface WebFrame { above: string[]; meta: string[]; below: string[]; said: Partial<GoldReport>; namesInMeta: boolean }

type Meta = (story: Story, fate: Dice) => { lines: string[]; said: Partial<GoldReport>; names?: true };
const two = (value: number): string => String(value).padStart(2, '0');
const slashed = (story: Story): string => { const { year, month, day: date } = day(story); return `${year}/${month}/${date}`; };
const dashed = (story: Story): string => (story.published ?? '').replace('T', ' ');
const wordy = (story: Story): string => { const { year, month, day: date, clock } = day(story); return `${year}年${two(month)}月${two(date)}日${clock === undefined ? '' : ` ${clock}`}`; };
const told = (story: Story): Partial<GoldReport> => ({ source: story.paper ?? '', published: stamp(story.published ?? '') });
const toldDay = (story: Story): Partial<GoldReport> => ({ source: story.paper ?? '', published: dayStamp(story.published ?? '') });
const edited = (story: Story): Partial<GoldReport> => (story.editor === undefined ? {} : { editor: story.editor });

/** Source, time and editor as sites print them. The held pages draw on all forms, the open ones on the first half. */
const chineseMetas: readonly Meta[] = [
  (story) => ({ lines: [`来源：${story.paper ?? ''}  作者：${names(story).join(' ')}  ${story.editor === undefined ? '' : `编辑：${story.editor}  `}${dashed(story)}`], said: { ...told(story), ...edited(story) }, names: true }),
  (story) => ({ lines: [`${wordy(story)}　来源：${story.paper ?? ''}`], said: told(story) }),
  (story, fate) => ({ lines: [`发布时间：${dashed(story)} | 来源：${story.paper ?? ''} | 阅读：${fate.between(80, 9000)}`], said: told(story) }),
  (story) => ({ lines: [`时间：${dashed(story).slice(0, 10)}`, `稿源：${story.paper ?? ''}`, ...(story.editor === undefined ? [] : [`编辑：${story.editor}`])], said: { ...toldDay(story), ...edited(story) } }),
  (story, fate) => ({ lines: [`信息来源：${story.paper ?? ''}    发布日期：${dashed(story).slice(0, 10)}    浏览次数：${fate.between(80, 9000)}    【字体：大 中 小】`], said: toldDay(story) }),
  (story) => ({ lines: [`${story.paper ?? ''}  ${dashed(story)}`], said: told(story) }),
  (story) => ({ lines: [dashed(story), `来源： ${story.paper ?? ''}`, '我要评论'], said: told(story) }),
  (story) => ({ lines: [`日期：[${dashed(story).slice(0, 10)}] 来源：[${story.paper ?? ''}]  点击：[${story.headline.length * 97}]次`], said: toldDay(story) }),
  (story) => ({ lines: [`文章来源：${story.paper ?? ''}`, `更新时间：${slashed(story)}`, `录入：${story.editor ?? '管理员'}`], said: toldDay(story) }),
];

const cities = ['云城', '兰港', '石湖', '海门岭'] as const;
const crumbs: readonly ((city: string) => string)[] = [
  () => '首页 > 新闻中心 > 正文', (city) => `您当前的位置：${city}新闻网 > 要闻 > 民生`, () => '当前位置：首页>>工作动态>>基层信息', (city) => `${city}门户 - 资讯频道 - 本地新闻`,
  () => '你的位置：网站首页 / 部门动态 / 内容', (city) => `${city}网 → 新闻 → 社会 → 正文内容`,
];
const navigations = ['首页 | 要闻 | 时政 | 民生 | 文化 | 视频 | 专题', '设为首页 加入收藏 手机版 无障碍浏览', '网站首页  政务公开  办事服务  互动交流  数据开放', '登录 注册 客户端 数字报 视听'] as const;
const shares = ['分享到： 微信 微博 QQ空间', '字号：大 中 小　打印本页　关闭窗口', '分享 收藏 点赞(36) 评论', 'A- A+ 朗读 繁体 打印', '扫一扫在手机打开当前页'] as const;
const relatedLines = ['全市气象灾害防御知识讲座开讲', '老旧管网改造本月底完工', '本周末城区部分路段临时停水', '春季招聘会提供岗位三千个', '山区公路塌方抢通', '夜市摊位实行错时经营', '第六届少儿书画展征稿', '高考考点周边实行交通管制'] as const;
const rights: readonly ((city: string) => string)[] = [
  (city) => `版权声明：凡注明来源为${city}新闻网的作品，未经授权不得转载。`, (city) => `版权所有：${city}新闻传媒中心  Copyright © 2024 All Rights Reserved`,
  (city) => `免责声明：本文仅代表作者个人观点，与${city}网无关。`, (city) => `主办单位：${city}融媒体中心  技术支持：${city}信息公司`,
];
const licences = ['云ICP备10023456号-2', '互联网新闻信息服务许可证编号：53120210008', '违法和不良信息举报电话：0870-2134567', '公安备案 53060202000118号'] as const;
const scans = ['扫一扫，关注我们', '长按二维码下载客户端', '微信扫码阅读全文', '点击蓝字 关注我们'] as const;

const within = <T>(from: readonly T[], story: Story): readonly T[] => (story.set === 'held' ? from : from.slice(0, Math.max(2, Math.ceil(from.length * 0.6))));
function one<T>(from: readonly T[], story: Story, fate: Dice): T {
  const [first, ...rest] = within(from, story);
  if (first === undefined) throw new Error('nothing to choose from');
  return fate.pick([first, ...rest]);
}

/** A Chinese site's page around a story. */
export function chineseFrame(story: Story, fate: Dice): WebFrame {
  const city = one(cities, story, fate);
  const meta = one(chineseMetas, story, fate)(story, fate);
  const related = fate.some(relatedLines, 5);
  const above = [...(fate.chance(0.6) ? [one(navigations, story, fate)] : []), one(crumbs, story, fate)(city)];
  const editor = story.editor !== undefined && meta.said.editor === undefined && fate.chance(0.7) ? [fate.pick([`责任编辑：${story.editor}`, `[责任编辑：${story.editor}]`, `（编辑：${story.editor}）`])] : [];
  const below = [
    ...editor,
    ...(fate.chance(0.5) ? [one(scans, story, fate)] : []),
    ...(fate.chance(0.7) ? [`上一篇：${related[0] ?? ''}`, `下一篇：${related[1] ?? ''}`] : []),
    ...(fate.chance(0.7) ? [fate.pick(['相关阅读', '相关新闻：', '延伸阅读', '热门推荐']), ...related.slice(2)] : []),
    one(rights, story, fate)(city), one(licences, story, fate),
  ];
  return { above, meta: [...meta.lines, ...(fate.chance(0.7) ? [one(shares, story, fate)] : [])], below, said: { ...meta.said, ...(editor.length > 0 && story.editor !== undefined ? { editor: story.editor } : {}) }, namesInMeta: meta.names === true };
}

const englishRelated = ['Council delays vote on parking meters', 'Ten walks to take before the leaves fall', 'Bakery reopens after flood', 'Why your water bill is changing', 'Youth orchestra seeks cellists'] as const;

/** An English-language site's page around a story. */
export function englishFrame(story: Story, fate: Dice): WebFrame {
  const { year, month, day: date } = day(story);
  const long = `${new Date(Date.UTC(2000, month - 1)).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' })} ${date}, ${year}`;
  const related = fate.some(englishRelated, 3);
  const [meta, published] = fate.pick<[string[], string]>([
    [[`${englishCredit(story)} | ${story.paper ?? ''} | ${long}`], dayStamp(story.published ?? '')],
    [[englishCredit(story), `Published ${long} at 8:15 a.m.`], `${dayStamp(story.published ?? '')}T08:15:00|${dayStamp(story.published ?? '')}T08:15|${dayStamp(story.published ?? '')}`],
    [[englishCredit(story), story.paper ?? '', `Updated: ${long}`], dayStamp(story.published ?? '')],
  ]);
  return {
    above: [fate.pick(['Home / News / Local', 'Home > News > Community', 'Skip to main content']), fate.pick(['Sign in   Subscribe   E-paper', 'News Sport Weather Obituaries Jobs'])],
    meta: [...meta, fate.pick(['Share on Facebook  Share on X  Email', 'Share this article', 'Listen to this article  3 min read'])],
    below: [
      ...(story.editor === undefined ? [] : [`Editor: ${story.editor}`]), fate.pick(['Sign up for our morning newsletter', 'Get the day\'s headlines in your inbox']),
      fate.pick(['Related', 'Read more:', 'You may also like']), ...related, fate.pick([`© ${year} ${story.paper ?? ''}. All rights reserved.`, `Copyright © ${year} ${story.paper ?? ''}`]), 'Privacy Policy | Terms of Use | Contact Us',
    ],
    said: { published, ...(meta.join(' ').includes(story.paper ?? '') ? { source: story.paper ?? '' } : {}), ...(story.editor === undefined ? {} : { editor: story.editor }) }, namesInMeta: true,
  };
}
