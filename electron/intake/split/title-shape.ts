import { ems, endsFinished, hasHan } from '../clean/glyphs.ts';
import { isOrganisation } from '../describe/names.ts';

/** Widest headline read as one, in ems; longer lines are sentences. */
const widest = 42;
/** Widest with a comma in it, and with two. */
const widestParted = [widest, 34, 30] as const;
/** Words a sentence of running text opens with, and no headline: a time, a source. */
export const opensText = /^(?:(?:今年|去年|近年|连日|入[春夏秋冬]|长期|一直|开年)(?:以来|来)?|[\u4e00-\u9fff\d]{2,8}以来|近日|近期|日前|目前|眼下|当前|当天|随后|下一步|据(?:了解|介绍|悉|统计)|截至.{1,12}|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|份)?(?:[上下]午|当?晚上?|凌晨|[清早]晨|一大?早|早上|傍晚|中午|深夜|一天|当天|以来)?|同时|此外|与此同时|记者|为(?:了)?[^，,]{2,14}|随着[^，,]{2,16}|[\u4e00-\u9fff]{1,4}(?:末|节|学|考|期|关)(?:临近|将至|来临|到来|前夕)|临近[^，,]{2,6}|[自在从][^，,]{1,16}(?:中|下|上|时|后|前|里|起|期间|之际|以来)|[\u4e00-\u9fff]{1,16}(?:说|表示|坦言|感叹|介绍|告诉记者|回忆道?)|[县市区镇乡村校厂院]里[还又也便][\u4e00-\u9fff]{1,4}|经(?![济营典贸开纪络纬理])[^，,]{1,8})[,，]/;

/** A scene that a text opens on; a headline of that kind is short. */
const opensScene = /^(?:走进|走在|来到|步入|漫步|沿着|站在|行走在|穿过|推开|翻开)[^，,]{2,20}[,，]|^[一二两三四五六七八九十几多数\d]{1,3}(?:个?多?月|年|周|天)(?:多)?来[,，]/;
const shortScene = 15;

/** `传递统战正能量 织密基层“防疫网”`: Han, white space, Han: two halves of a headline. */
export const hasHalves = (text: string): boolean => /[\u4e00-\u9fff”》！？][ \u3000]+[\u4e00-\u9fff“《]/.test(text);

/** `妇联检查食堂——`: a short line that hands over to the headline under it. A sentence that opens on such a dash is longer or has a comma. */
const handsOver = (text: string): boolean => /[^—]——$/.test(text) && ems(text) <= 18 && !/[，,。]/.test(text);

/** `时间：5月9日上午`, `参加：各乡镇河长`: what is noted above minutes and invitations. */
const isLabelled = /^(?:会议)?(?:时\s*间|地\s*点|日\s*期|主\s*持(?:人)?|主\s*讲(?:人)?|出\s*席|列\s*席|参\s*加|参会|与会|缺\s*席|请\s*假|记\s*录|整\s*理|议\s*题|议\s*程|人\s*物|对\s*象|嘉\s*宾|电\s*话|地\s*址|主\s*办|承\s*办|协\s*办|报\s*名)(?:人员?|单位|时间|方式|领导|同志)?[：:]\s*\S/;

const chineseTitle = (line: string): boolean => {
  const text = handsOver(line) ? line.slice(0, -2) : line;
  const width = ems(text);
  const commas = text.match(/[，,]/g)?.length ?? 0;
  if (width > shortScene && opensScene.test(text)) return false;
  // `农村局办公室）`: the end of what a bracket holds.
  if (/^[^（(【\[]*[\u4e00-\u9fff]{2}[）)】\]]$/.test(text)) return false;
  if (width < 2 || width > (widestParted[Math.min(2, commas)] ?? widest) || opensText.test(text) || /[。;；]/.test(text) || isLabelled.test(text) || /[，、,：:；;—\-]$/.test(text) || /^[，。、；：！？”’）》」』,.;:!?)\]]/.test(text)) return false;
  return commas <= 3 && /[\u4e00-\u9fffA-Za-z]/.test(text) && !/^[▲△▼◀▶]/.test(text) && !/^[“"].{1,44}[！？!?][”"]$/.test(text);
};

const abbreviation = /\b(?:[A-Z]\.){1,}$|\b(?:Inc|Co|Jr|Sr|Ltd|Corp|No|St|Mr|Mrs|Dr)\.$/;
/** A question or an answer of an interview, and a text signed after its last stop: running text, however short. */
const spoken = /^(?:问|答|记者|主持人|网友|Q|A)\s*[:：]|[.!?]["”]?\s+(?:—|–|--)\s*[A-Z]/;

const englishTitle = (numbered: string): boolean => {
  const text = numbered.replace(/^\d{1,2}[.)]\s+(?=\p{Lu})/u, '');
  const words = text.split(/\s+/);
  if (text.length < 3 || text.length > 130 || words.length > 20) return false;
  if (/\b(?:the|a|an|of|and|or|to|in|on|at|for|with|has|have|had|was|were|is|are|that|which|by|from|as|but|their|its|his|her)$/.test(text)) return false;
  const bare = text.replace(/["'”’)\]]+$/, '');
  if (/[,;:—–-]$/.test(bare) || (bare.endsWith('.') && !abbreviation.test(bare))) return false;
  if (!/^["'“‘(\[]?[\p{Lu}\d$£€]/u.test(text) || /[.!?]["”]?\s+[A-Z].*[a-z].*\s.*\s/.test(text.replace(/\b[A-Z][a-z]{0,2}\.\s/g, ''))) return false;
  return /\p{L}{2}/u.test(text) && !/^["“].+[!?]["”]$/.test(text);
};

/** The words have the shape of a headline or a section heading: short, no full stop, nothing left open. */
export const isTitleShaped = (text: string): boolean => !spoken.test(text) && (hasHan(text) ? chineseTitle(text) : englishTitle(text));

/** A cross-head of English print is a word or three; four and more in sentence case say who did what. */
export const isEnglishHeadline = (text: string): boolean => !hasHan(text) && text.split(/\s+/).length >= 4 && /\s\p{Ll}{3,}/u.test(text) && !/^(?:A|An|The)\s/.test(text) && says.test(text);
/** What a headline says is done: `sets`, `honored`, `to reopen`, `may`. Cross-heads name a thing. */
const says = /\s(?:\p{Ll}{2,}(?:[^s\Wu']s|ed|ing|ould)|to \p{Ll}+|is|are|was|were|may|can|will|won|win|got|get|cut|put|hit|set|say|said|(?:s|b|br|f|th)ought|caught|taught|built|sent|spent|felt|heard|knew|drew|threw|broke|spoke|drove|struck|shut|spread|seek|see|saw|sell|sold|back|took|take|held|hold|lost|lose|find|found|made|make|met|meet|left|led|rose|rise|fell|fall|gave|give|grow|grew|join|kept|keep|open|plan|raise|vote|die|face|want|need)(?=\s|$)/iu;

/** `更正`, `征稿启事`, `遗失声明`: a paper's own notice, however short its title. */
export const namesNotice = (text: string): boolean => ems(text) <= 8 && /^[\u4e00-\u9fff\s]{0,6}(?:更\s*正|启\s*事|致\s*歉|公\s*告|通\s*告|讣\s*告|遗失声明|更正声明|郑重声明|勘误)$/.test(text);

/** Ends of place, office and series names, as a kicker stands above or before its headline. */
const placeEnd = '(?:[省市县区旗州镇乡村]|街道|社区|新区|开发区|自治区|自治州|统一战线|统战部?|[\\u4e00-\\u9fff](?:局|委|部|厅|办|(?<![入出住转])院|校|集团|公司|大学|中学|小学|医院|协会|联|工会|[支大中]队|中心|法院|检察院|商会|供销社|合作社|管委会|委员会|基金会|促进会|联合会|红十字会|研究会|政协|人大|党校|幼儿园|[书文博美体展科图]\\S{0,2}馆|[服工]\\S{1,2}站))';
const kickerBefore = new RegExp(`^[\\u4e00-\\u9fff]{2,16}?${placeEnd}?(?:[ \\u3000]+|[:：|｜])[“"《\\d\\u4e00-\\u9fff]`);
const kickerAlone = new RegExp(`^[\\u4e00-\\u9fff“”·]{1,18}${placeEnd}[:：]?$`);
const seriesWords = /[·•|｜]|(?:专栏|专题|系列|连载|纪实|特写|通讯|综述|评论|访谈|侧记|聚焦|关注|解读|之[一二三四五六七八九十]|进行时|在行动|在一线|新征程|亮点|动态)[:：]?$|^[【\[(（].{2,16}[】\])）]$/;

/** A headline that brings its kicker: `某市某街道 …`, `某市：…`. */
export const hasKickerBefore = (text: string): boolean => kickerBefore.test(text) && new RegExp(`^[\\u4e00-\\u9fff]{0,16}?${placeEnd}(?:[ \\u3000]+|[:：|｜])`).test(text);
/** `MILLBROOK`, `HARNHAM MARSH`: a line of capitals. */
export const isCapitals = (text: string): boolean => /^[A-Z][A-Z'’.& -]{3,40}$/.test(text);
/** A line that is a kicker by its own words: a place, an office, a series. */
export const isKickerAlone = (text: string): boolean => ems(text) <= 18 && (kickerAlone.test(text) || seriesWords.test(text) || (isOrganisation(text) && !/[“”]/.test(text)) || (hasHan(text) && handsOver(text)) || isCapitals(text));
/** What papers call their columns, alone on a line over a headline: `读者来信`, `委员小传`. */
export const isColumnName = (text: string): boolean => /^[\u4e00-\u9fff]{0,4}(?:来信|来函|信箱|小传|说案|论坛|随笔|杂谈|茶座|视窗|短波|前沿|风采|故事|镜头|微评|纵横|之窗|之声|天地|园地|写真|扫描|传真|广角|看台|讲堂|课堂|人物|日记|札记|众议|热议|微言|有话说|会客厅|速写|掠影|剪影|巡礼|风采录|红黑榜|光荣榜|百姓事|身边事|家常话|面对面|直通车|大家谈|民生线|传声筒)$/.test(text) && text.length >= 3 && text.length <= 7;
/** `云溪县`, `市农业农村局`: a place or an office alone on its line, and no series. */
export const isPlaceAlone = (text: string): boolean => ems(text) <= 12 && kickerAlone.test(text) && !seriesWords.test(text);
/** `云溪县：` on a line of its own: a place or an office hands over to the headline under it. */
export const isKickerWithColon = (text: string): boolean => /[:：]$/.test(text) && ems(text) <= 12 && kickerAlone.test(text);
/** `——某市秋收见闻`: how print opens a subhead. */
export const isDashed = (text: string): boolean => /^(?:——|――|──|--|—|―)\s*[^\s—―─-]/.test(text) && !endsFinished(text);
/** How much two lines of one headline differ in width, at most, and how much wider the particulars under them are at least. */
const ofOneHeadline = { apart: 2, wider: 1.3 } as const;
/** `老年食堂开到家门口` over `一餐热饭暖了一条街` over a longer line of particulars: two lines of one headline, set alike, and its subhead. */
export const isTwoLined = (a: string, b: string, third: string): boolean =>
  Math.abs(ems(a) - ems(b)) <= ofOneHeadline.apart && ems(third) >= Math.max(ems(a), ems(b)) * ofOneHeadline.wider && !isKickerAlone(a) && !isKickerAlone(b);
/** `河北某县灾后重建见闻`: says of which kind a report is, and of what. Over a shorter headline it is that one's kicker. */
export const saysWhatItIs = (text: string): boolean => /[\u4e00-\u9fff]{4,}(?:见闻|纪行|纪事|侧记|走笔|手记|实录)$/.test(text);
