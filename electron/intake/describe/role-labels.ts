import type { Credit } from '../../../shared/domain/reading.ts';

export type Role = NonNullable<Credit['role']>;
/** What a label announces. `other` is somebody whose name a report does not carry (审核, 校对). */
export type LabelField = 'source' | 'editor' | 'byline' | 'published' | 'sender' | 'page' | 'other';
export interface Label { readonly field: LabelField; readonly role?: Role; /** Who put it on the page; a source named as such goes before. */ readonly weak?: true }

/** Desks of a newsroom, whose reporters may be called by them: `农村部记者`, `时政新闻部记者`. An office's name goes on to its centre: `市新闻中心记者`. */
const desk = '(?:(?<![\\u4e00-\\u9fff])|(?<=[报网台社刊]))(?:时政|政治|政法|法治|经济|财经|产经|社会|民生|城市|都市|农村|农业|三农|文化|文体|体育|科教|教育|卫生|健康|国内|国际|评论|理论|专题|深度|调查|特稿|视觉|摄影|视频|要闻|采访|采编|新闻|区域|地方|县域|热线|专刊|副刊)(?:新闻|采访|采编|报道)?(?:部|中心)';
/** 本报全媒体, 见习, 驻京, 学生: what stands before 记者 and belongs to the label. */
const rank = `(?:本报|本刊|本网|本台|本社|本版)?(?:全媒体|融媒体|新媒体|首席|见习|实习|特派|特邀|高级|资深|大?学生|校园|文字|视频|(?<![\\u4e00-\\u9fff])(?:全媒|融媒)|(?:(?<![\\u4e00-\\u9fff])|(?<=[中学校院班报社]))小|${desk}|驻[\\u4e00-\\u9fff]{1,4})?`;
const reporter = `${rank}[记記]者(?!站|部|团|证|会|们|节|席|从|在|看|了|获|采|就|说|问|来|走|也|发|随|跟|追踪|调查|观察|手记|点评|[回探走暗]访|见闻|述评|连线|出击|札记|感言)`;
const correspondent = `${rank}通[讯訊]员|通訊員`;
const special = '(?:本报|本刊)?特约(?:记者|通讯员|评论员|撰稿人?)';

/** Labels that introduce names with or without a colon. */
export const roleLabel = new RegExp(
  `(?<special>${special})|(?<reporter>${reporter})|(?<correspondent>${correspondent}|报道员|信息员|实习生)` +
  '|(?<author>作者|撰稿人?|撰文|采写|整理(?=\\s*[:：/／丨｜|])|执笔|评论员|文字?\\s*[/／·、并]\\s*(?:图片?|摄影?)|图\\s*[/·、]\\s*文|(?:图文|文图|文字?)(?=\\s*[:：/／丨｜|]))' +
  '|(?<contributor>供稿单位|供稿人?|报送单位|[来投]稿(?:单位|人)?(?=\\s*[:：]))' +
  '|(?<photographer>图片摄影|(?:本报|本刊)?(?:特约|首席|见习)?摄影(?:记者|师)?|攝影|图片?(?=\\s*[:：/／丨｜|])|供图(?=[:：/])|摄(?=[:：/]))' +
  '|(?<editor>(?:责任|責任|值班|网络|本期|本版|见习|实习|新媒体|微信|视觉)?(?:编辑|編輯)(?!部|室|委)|责编|責編|编审)' +
  '|(?<other>口述(?=\\s*[:：/／丨｜|])|(?:责任)?校对|审核|审稿|审校|[一二三初复终]审|监制|签发|值班(?:主任|总编|主编|编委)|(?:执行)?主编|总编辑?|策划|统筹|制作|排版|美编|版式|来稿|指导(?:老师|教师))',
  'g',
);

/** Which label a match of `roleLabel` is. */
export function labelOf(groups: Readonly<Record<string, string | undefined>>): Label {
  if (groups['editor'] !== undefined) return { field: 'editor' };
  if (groups['other'] !== undefined) return { field: 'other' };
  const role = (['special', 'reporter', 'correspondent', 'author', 'contributor', 'photographer'] as const).find((name) => groups[name] !== undefined);
  return role === undefined ? { field: 'other' } : { field: 'byline', role };
}

/** Labels of a description line; they always carry their colon. */
export const lineLabels: readonly (readonly [words: string, label: Label])[] = [
  ['(?:文章|信息|新闻|消息|稿件|内容|图文|资料|素材|原文|文字|综合|转载)?[来來]\\s*源|稿源|出处|转自|Source|Via', { field: 'source' }],
  ['(?:信息)?发布(?:机构|单位|者|人)?(?![时日])|发文(?:机关|单位)', { field: 'source', weak: true }],
  ['(?:责任|值班|网络|本期|本版|见习|微信|新媒体)?编\\s*辑|责\\s*编|責任編輯|編輯|Editor|Edited by|Editing by', { field: 'editor' }],
  ['[发發][布佈](?:时间|時間|日期|于)|发表(?:时间|日期|于)|更新(?:时间|日期|于)|刊发(?:时间|日期)|时\\s*间|日\\s*期|(?:成文|生成|发文|印发)(?:日期|时间)|Published(?: on)?|Posted(?: on)?|Updated(?: on)?|Last updated|Date', { field: 'published' }],
  ['报送单位|报\\s*送', { field: 'sender' }],
  ['供稿单位|供稿人?|供\\s*稿|[来投]稿(?:单位|人)?', { field: 'byline', role: 'contributor' }],
  ['特约记者|特约通讯员', { field: 'byline', role: 'special' }],
  ['(?:本报|本報)?(?:全媒体|见习|首席)?[记記]者|Reporter|Reporting by', { field: 'byline', role: 'reporter' }],
  ['(?:本报)?通讯员', { field: 'byline', role: 'correspondent' }],
  ['作\\s*者|文案|撰稿人?|撰文|采写|图文|文图|文字?|Author|Byline|Written by|Words', { field: 'byline', role: 'author' }],
  ['摄影|攝影|图片?|圖片?|摄|Photos?|Pictures?|Images?|Photography|Photographs?|Illustrations?', { field: 'byline', role: 'photographer' }],
  ['版次|版面', { field: 'page' }],
  ['(?:责任)?校对|审\\s*核人?|审校|[一二三初复终]审|监制|总监制|签发|值班(?:主任|总编|主编|编委)|(?:执行|副)?主编|总编辑?|编审|策划|统筹|制作|剪辑|配音|播音|主播|播讲|演播|朗诵|朗读|录音|出品|图源|插画|美术|监审|终审|(?:视频|图片)(?:拍摄|剪辑|制作|来源)|排版|版式|美编|视觉|信息索引号?|索引号|文章录入|录入者?|发稿|指导(?:老师|教师)|上传者?|记录号|文章编号|稿件编号|稿件ID|稿号|文章字数|文章关键词|文章标签|本文标签|文\\s*号|发文字号|信息分类|(?:主题|体裁|组配)(?:分类|词)|公开(?:方式|形式|范围|目录|类别|时限)|有效性|效力状态|(?:生效|废止|失效)日期|服务对象|栏目|分类|标签|关键词|字体|字号|字数|阅读(?:量|次数)?|浏览(?:量|次数)?|点击(?:量|数|次数)?|访问(?:量|次数)?|评论数?|Tags?|Category|Section|Views?|Topics?|(?<=\\s)[\\u4e00-\\u9fff]{2,5}', { field: 'other' }],
];
