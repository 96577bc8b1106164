import { findFullNames, findShortNames, type PlaceMention } from './find-places.ts';

/** An organisation named in a text: half-open range of code units and the name as it stands there. */
export interface OrganisationMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The ending it was known by: 协会. */
  readonly ending: string;
}

const offices = '宣传|组织|统战|武装|社会工作|教育|公安|司法|民政|财政|外交|国防|商务|卫生健康|卫健|卫生|农业农村|农业|市场监督管理|市场监管|税务|应急管理|应急|林业和草原|林业|水利|交通运输|交通|文化和旅游|文化旅游|文旅体|文旅|人力资源和社会保障|人社|自然资源和规划|自然资源|生态环境|住房和城乡建设|住建|城市管理|城管|城管执法|审计|统计|医疗保障|医保|退役军人事务|信访|气象|邮政|供电|烟草|体育|科学技术|科技|发展和改革|发改|工业和信息化|工信|行政审批服务|政务服务|乡村振兴|民族宗教|市政|房产|园林|粮食|公路|海事|国土';
const endings = [
  `(?:${offices})(?:局|厅|部|委员会|委|署)`, '(?:纪|党|团|县|市|区|省|州|镇|工)委', '(?:政法|国资|发改|卫健|编)委', '(?:妇|残|文|侨|科|工商|社科|台)联', '(?:人大常委会|人民代表大会|政协|人民政府|县政府|市政府|区政府|省政府|镇政府|乡政府|人民法院|人民检察院)',
  '委员会|联合会|基金会|促进会|研究会|志愿者协会|协会|学会|商会|总工会|红十字会|慈善会|慈善总会|青联|学联', '有限责任公司|股份有限公司|有限公司|公司|集团', '(?:村镇|商业|农商|发展|建设|工商|农业)?银行|信用社|供销社|合作社',
  '人民医院|中医医院|妇幼保健院|医院|卫生院|卫生服务中心|疾控中心|卫生室', '小学|中学|幼儿园|学校|大学|学院|职业技术学院|研究院|研究所', '街道办事处|街道办|居委会|村委会|社区|融媒体中心|电视台|派出所|消防救援大队|消防救援支队|志愿服务队|志愿者服务队|救援队|图书馆|博物馆|文化馆|纪念馆|敬老院|福利院|公安分局',
];
const ending = new RegExp(`(?:${endings.join('|')})(?!化|制|生(?![产活态])|员(?!会)|卡|路|派|贷|网|里|家|股|间的|治理|服务中心|建设(?:局|厅|部))`, 'g');

/** What a name cannot reach back over: times, prepositions and verbs before it. Signs that stand in names too are kept in those words. */
const stop = new RegExp('(?:近日|日前|今天|昨日|昨天|下午|上午|当天|随后|目前|连日来|同时|此外|其中|近年来|以来|记者|联合|会同|协同|携手|走进|前往|来到|深入|邀请|位于|来自|依托|通过|以及|根据|按照|围绕|针对|走访|慰问|获悉|介绍|举行|举办|组成|派驻|驻|包保|下沉|社区(?=[\\u3400-\\u9fff]{2,3}社区)|召开|开展|组织(?!部)|成立|赴|对接|参观|支持|帮助|指导|加入|推动|作为|成为|担任|所在|第[一二三四五六七八九十]届|'
  + '[由把被是的了等着过这该某各每个名所位]|(?<!国|专)家住?|居住|[在从](?!化)|和(?!平|谐|睦|顺|田|县)|与|及|向(?!阳|荣)|到|对(?!外)|将(?!乐|军)|为(?!民)|经(?!济|开|贸|营|纬|信|管)|给|让|使|请|送|据|到|以|于(?!都|洪)|并|也|就|都(?!市|江|匀|昌)|还|又|已|曾|(?<!中)共(?!青|同|和)|全(?!国|州|椒|南|总))', 'g');
const run = /[\u3400-\u9fff“”（）A-Za-z·]{0,22}$/;
/** Begins a name without a place before it. */
const national = /(?:中国共产党|中华全国|中华|中国|国家|全国|国务院|中央|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|最高)/;
const generic = /^(?:[全本我各该此两多]|省|市|县|区|镇|乡|村|街道|社区|公司|集团|银行|医院|学校|大学|小学|中学|协会|商会|有限|当地|本地|上级|下属|所属|相关|有关|其他|附近|国有|民营|私营|爱心|企业|一家|农村|城市|专业|家庭|党|团|互助|志愿|新|老|旧|大|小|外地|驻地|定点|基层|重点|示范|智慧|美丽|幸福|平安|和谐|股份|控股|建筑|物业|快递|电商|互联网)+(?=$)/;
/** Bodies of the state and the world that are named by themselves. */
const bodies = /国务院(?!总理|办)|全国人大常委会|全国政协|最高人民法院|最高人民检察院|中央纪委|中央(?:组织|宣传|统战|社会工作)部|(?<=^|[^\u3400-\u9fff]|[和与由向对据在从给报])(?:外交|国防|教育|科技|公安|民政|司法|财政|自然资源|生态环境|交通运输|水利|农业农村|商务|文化和旅游|应急管理)部(?![门队分])|中国人民银行|海关总署|(?:国家)?(?:税务|市场监管|体育|林草|能源|医保|疾控)(?:总)?局(?<=总局|国家.{2,3}局)|国家统计局|联合国(?:[\u3400-\u9fff]{2,6}(?:署|组织|基金会|理事会|大会))?|世界(?:卫生|贸易)组织|世界银行|欧盟|东盟/g;
/** Kinds of bodies that a place alone makes a name of, and those that need a name of their own. */
const needsOwn = /(?:公司|集团|社区|学校|小学|中学|大学|学院|医院|协会|商会|合作社|银行|幼儿园|研究院|研究所|基金会|村委会|居委会)$/;

/**
 * Organisations by the ending of their names, from the place or national word they begin with, or from the boundary before
 * them where the name has something of its own. `县教育局`, `本公司` and the like name none.
 */
export function findOrganisations(text: string): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const start = beginning(text, match.index, end, found.at(-1)?.end ?? 0);
    if (start === undefined) continue;
    // 浏阳市教育局机关党委 is told by its longer ending.
    const last = found.at(-1);
    if (last !== undefined && last.start >= start) found.pop();
    found.push({ start, end, name: text.slice(start, end), ending: match[0] });
  }
  const own = Array.from(text.matchAll(bodies), (match) => ({ start: match.index, end: match.index + match[0].length, name: match[0], ending: match[0] }));
  const free = own.filter((one) => !found.some((other) => one.start < other.end && other.start < one.end));
  return free.length === 0 ? found : [...found, ...free].sort((a, b) => a.start - b.start);
}

/** Names of places in a stretch of the text, at their offsets in the text. */
function placesIn(text: string, from: number, to: number): PlaceMention[] {
  const stretch = text.slice(from, to);
  const full = findFullNames(stretch);
  return [...full, ...findShortNames(stretch, full)].sort((a, b) => a.start - b.start).map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
}

function beginning(text: string, from: number, end: number, least: number): number | undefined {
  const ahead = run.exec(text.slice(Math.max(0, from - 22), from))?.[0] ?? '';
  let start = from - ahead.length;
  const places = placesIn(text, start, end);
  for (const word of ahead.matchAll(stop)) if (!insidePlace(places, start + word.index, start + word.index + word[0].length)) start = Math.max(start, from - ahead.length + word.index + word[0].length);
  start = Math.max(start, start + (/^[“”（）·]+/.exec(text.slice(start, from))?.[0].length ?? 0), text.slice(start, from).lastIndexOf('”') === -1 ? 0 : start);
  const within = places.filter((one) => one.start >= start && one.end <= end - 1 && one.start <= from);
  // Where a second organisation's place follows without a mark (报送银川市委), the name begins there.
  const later = within.findLast((one, i) => i > 0 && one.form === 'full' && within[i - 1]?.end !== one.start);
  const place = later ?? within[0];
  const nation = later === undefined ? national.exec(text.slice(start, from))?.index : undefined;
  const known = Math.min(place?.start ?? Infinity, nation === undefined ? Infinity : start + nation);
  const begin = known === Infinity ? start : withParty(text, known, start);
  if (begin < least && begin !== start) return undefined;
  const own = text.slice(place !== undefined && known === place.start ? chainEnd(places, place) : begin, from);
  const name = text.slice(begin, end);
  if (name.length > 24 || /[“（]/.test(name) && !/[”）]/.test(name)) return undefined;
  // A place no gazetteer has, by its own shape: 云溪县融媒体中心.
  if (known === Infinity && namesPlace.test(name) && !notCommunity.test(name.slice(0, 2))) return begin;
  if (known === Infinity && name.endsWith('社区')) return own.length >= 2 && own.length <= 3 && !notCommunity.test(own) ? begin : undefined;
  if (known === Infinity) return needsOwn.test(name) && own.length >= 2 && own.length <= 10 && !generic.test(own) && !startsLow.test(name) ? begin : undefined;
  return needsOwn.test(name) && (own === '' || generic.test(own)) && !/(?:医院|大学|银行|学院|研究院)$/.test(name) ? undefined : begin;
}

/** Begins with a level of government that says not which one. */
const startsLow = /^(?:省|市|县|区|镇|乡|村|街道)(?!桥|政府)/;
const namesPlace = /^(?![全本我各该此两多]|.{0,3}社区)[\u3400-\u9fff]{2,3}(?:省|市|县|区|镇|乡|街道|村)[\u3400-\u9fff]{2,}/;
/** What is done to a community, or which kind of it is meant, in place of its name. */
const notCommunity = /维护|得知|协助|支援|充实|动员|帮扶|帮助|筑牢|赢得|投身|求下|服务|支持|深入|走访|覆盖|惠及|建设|治理|整个|农村|城市|老旧|基层|一线|创建|打造|推进|推动|融入|扎根|下沉|派驻|联系|结对|共建|驻守|守护|补充|配合|融合|提升|完善|加强|强化|发动|号召|引导|带动|助力|助推|指导|依靠|依托|入住|辖区|城乡|邻里|多个|部分|重点|相邻|周边|试点|先锋|文明|抗疫|防疫|疫情|志愿|国际|封控|管控|老年|学习|数字|智慧|街道|工作|进入|返回|送进|联动|关爱/;
const insidePlace = (places: readonly PlaceMention[], start: number, end: number): boolean => places.some((one) => one.start < end && start < one.end);

/** 中共浏阳市委 begins before its place, 共青团浏阳市委 too. */
const withParty = (text: string, begin: number, least: number): number =>
  begin - (/(?:中共|共青团|民革|民盟|民建|民进|农工党|致公党|国网|中国)$/.exec(text.slice(least, begin))?.[0].length ?? 0);

/** 湖南省长沙市浏阳市: where the places that follow each other end. */
function chainEnd(places: readonly PlaceMention[], first: PlaceMention): number {
  let end = first.end;
  for (const one of places) if (one.start === end) end = one.end;
  return end;
}
