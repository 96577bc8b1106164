/** Ends by which a paper is told wherever it stands. */
const told = /^《?[\u4e00-\u9fff]{1,8}(?:[日晚早晨午时商都快导周画]报|青年报|都市报|时报|周报|农民报|农村报|农业报|农垦报|法治报|法制报|教育报|工人报|妇女报|少年报|老年报|健康报|卫生报|科技报|经济报|商务报|消费报|生活报|新闻报|交通报|铁道报|公安报|消防报|税务报|政协报|统战报|民族报|组织人事报|文化报|文艺报|体育报|旅游报|侨报|军报|校报|矿工报|石油报|水利报|电力报|邮电报|建设报|环境报|广播电视报|新闻网|通讯社|医讯)》?$/;

/** What ends in 报 and is none: news, reports, posters, telegrams. */
const noPaper = /(?:汇|通|简|公|预|警|举|捷|喜|情|海|申|播|回|上|填|电|谎|墙|壁|黑板|月|季|年|战|快|密|转|续|连|呈|误|漏|瞒|谎|虚|报)报$/;
/** `云溪报`, `西坪报`, `《江北文艺》`: a place's name with 报 after it, a title in its marks; only where a head may stand. */
const likely = /^《?[\u4e00-\u9fff]{2,8}(?:报|[晨晚早日周]刊|学刊|会刊|校刊|导刊|期刊|内刊)》?$|^《[\u4e00-\u9fff]{2,10}》$/;

/** A paper's weekly, or its publisher. */
const besides = /^《?[\u4e00-\u9fff]{1,8}(?:周刊|周末|旬刊|月刊)》?$|^[\u4e00-\u9fff]{1,8}[报刊]社$/;
/** `桐江新闻`, `今日云溪`, `云溪大众`: what small papers call themselves; `体育新闻` and `今日关注` are columns. */
const small = /^[\u4e00-\u9fff]{2,4}(?:大众|晚讯|晨讯|时讯|商讯|侨讯|乡讯|侨刊|乡音|文摘|文艺|科普|青年|工人|农民|通讯)$|^(?!综合|本地|本埠|社会|文体|国内|国际|经济|财经|体育|娱乐|都市|城市|县域|区县|县区|乡镇|街镇|社区|法治|法制|教育|文化|科教|科技|民生|时政|政法|农业|农村|三农|图片|校园|要闻|重点|热点|最新|今日|每日|视频|一线|基层|行业|产业|企业|部门|党建|健康|卫生|旅游|生活|环球|世界|港澳|专题|头条|焦点|本报|读者|天下|地方|山区|林区|牧区|矿区|库区|园区|老区|侨乡|区域|产经|证券|楼市|汽车|教科文|文娱|广告)[\u4e00-\u9fff]{2,5}新闻$|^今日(?!关注|看点|要闻|导读|头条|视点|推荐|天气|话题|说法|新闻|提示|评论|论坛|观察|热点|焦点|聚焦|热线|资讯|快报|报道)[\u4e00-\u9fff]{2,4}$/;

const electronic = /(?<=[报刊])[\s·]*(?:多媒体)?(?:数字报|电子报|数字版|电子版|网络版)$/;
/** `云溪日报数字版`, `云溪晚报·数字报`: the paper, of which this is an edition. */
export const withoutEdition = (name: string): string => name.replace(electronic, '');

/** How surely a cell of Han is a paper's name: 2 wherever it stands, less where a head may stand and no better name does, 0 not at all. */
export function paperWeight(name: string): 0 | 0.5 | 0.75 | 1 | 2 {
  const text = withoutEdition(name);
  if (told.test(text)) return 2;
  if (besides.test(text)) return 0.75;
  if (likely.test(text) && !noPaper.test(text)) return 1;
  return small.test(text) ? 0.5 : 0;
}

/** Names English papers go by. */
const lastWord = 'Gazette|Times|Herald|Post|News|Tribune|Courier|Chronicle|Observer|Mail|Star|Echo|Journal|Advertiser|Argus|Mercury|Express|Bulletin|Record|Recorder|Reporter|Examiner|Telegraph|Guardian|Standard|Globe|Press|Leader|Ledger|Dispatch|Advocate|Enquirer|Inquirer|Democrat|Republican|Citizen|Transcript|Clarion|Banner|Beacon|Sun|Sentinel|Messenger|Register|Review|Weekly|Daily|Independent|Monitor|Pilot|Pioneer|Eagle|Bee|Call|Item|Union|World|Argus|Union-Leader|Plain Dealer|Spectator|Statesman|Intelligencer|Daily News|Press-[A-Z][a-z]+';
const english = new RegExp(`^(?:(?:[A-Z][\\w.'’-]*|of|the|and|&)\\s+){0,5}(?:[A-Z][\\w.’']*-)?(?:${lastWord}|${lastWord.toUpperCase()})$`);
/** `THE HARLAN VALLEY COURIER`, `Marlow Gazette`: every word with a capital, the last one a paper's. */
/** `STATE NEWS SERVICE`, `Highland Press Association`: who sends out what papers print. */
const englishAgency = /^(?:[A-Z][\w.'’-]*\s+){1,4}(?:News (?:Service|Agency|Network|Wire)|Press (?:Association|Agency)|Newswire|NEWS (?:SERVICE|AGENCY|NETWORK|WIRE)|PRESS (?:ASSOCIATION|AGENCY)|NEWSWIRE)$/;
export const isEnglishPaper = (words: string): boolean => englishAgency.test(words) || english.test(words) && words.split(/[\s-]+/).length >= 2 && words.split(/\s+/).length <= 6;

/** `THE CARROW VALLEY COURIER` as the text below its masthead writes it, with small letters; as it stands where the text has no such name. */
export function spelledBelow(name: string, text: string): string {
  if (!/[A-Z]{3}/.test(name) || name !== name.toUpperCase()) return name;
  const plain = text.toLowerCase();
  for (let at = plain.indexOf(name.toLowerCase()); at >= 0; at = plain.indexOf(name.toLowerCase(), at + 1)) {
    const said = text.slice(at, at + name.length);
    if (said !== name && /^\p{Lu}/u.test(said)) return said;
  }
  return name;
}
