import words from './data/words-not-names.json' with { type: 'json' };

/**
 * Surnames, the commonest first; the four hundred that cover more than 99 % of people, and the compound ones.
 * A name in a byline is known by its surname and its length of two to four characters.
 */
const single = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏' +
  '宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌' +
  '母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇哈湛宾戎勾茅利于居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由竺雒桓寻年令' +
  '习逄宓郗羿昝仉缑笪佴濮郏邴殳夔厍訾乜巢蒯璩郦贡莘郤扶钭隗汲糜麴荀於牧钮么谯苌郇敫蹇闾呙逯晏郜相植滑藏嵇洪常赖凤昌贝贲韶蓟籍鄂寿慎庾暨弘禄蔚钦墨仰步丘粘綦庹忻旷隽骞眭禤邛郐迮' +
  '占侍宛撒拜荔睢冮贠萨岐撖訚侴朵木保刀玄'
);
const compound = new Set(['欧阳', '上官', '司马', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '宇文', '夏侯', '端木', '独孤', '南宫', '申屠', '澹台', '轩辕', '百里', '呼延', '拓跋', '闻人', '濮阳', '淳于', '太史', '钟离', '鲜于', '长孙', '赫连', '司空', '第五', '万俟', '相里', '闾丘', '宗政', '仲孙', '乐正', '漆雕', '公冶', '公良', '谷梁', '段干', '东郭', '南门', '微生', '梁丘', '左丘', '西门', '巫马', '司寇', '亓官', '贺兰', '达瓦', '次仁', '扎西', '阿依']);

/** Words of two characters that running text is full of and nobody is called by, one after another. */
const commonWords = words.match(/../g) ?? [];

/** Words that begin with a surname and are no names, beside those. */
const notNames = new Set([
  ...commonWords,
  '高度', '高兴', '高质量', '方面', '方法', '方案', '时间', '时候', '时代', '全面', '全力', '全覆盖', '全流程', '全链条', '全方位', '全天候', '全过程', '全媒体', '全领域', '全周期', '全要素', '全链路', '全景式', '全口径', '全闭环', '全时段', '全区域', '全龄化', '全员', '全年', '全程', '全国', '全市', '全省', '全县', '全区', '全体', '文化', '文明', '平安', '和谐', '关注', '关于', '关键', '安全', '成功', '成立', '万元', '国家', '国际', '明天', '明年', '应对', '应该', '来源', '来自',
  '党员', '党建', '党委', '党组', '单位', '向上', '向前', '连续', '连日来', '华东', '华南', '江苏', '江西', '云南', '海南', '河南', '湖南', '南京', '山东', '广东', '安徽', '宁夏', '金融', '金额', '管理', '计划', '商会', '商务', '农业', '农村', '农民', '左右', '全部', '白天', '周末', '周边', '周年', '年度',
  '任务', '任何', '路上', '路段', '牛年', '马上', '龙年', '石油', '原因', '原则', '公司', '公安', '公园', '公里', '元旦', '都市', '都是', '花园', '花卉', '满意', '强化', '强调', '明确', '明显', '有关', '信息', '信心', '展示', '展现', '支持', '支部', '乐观', '容易', '相关', '相信', '令人', '由于', '经济', '宣传', '宣布', '统战', '温暖', '严格', '严肃', '康复', '解决', '解放', '万众', '万里', '古今', '项目',
  '揭晓', '揭牌', '揭幕', '揭榜', '揭秘', '简讯', '简报', '简介', '短讯', '时讯', '时评', '时事', '文摘', '文艺', '文苑', '关切', '温馨', '安居', '通告', '公告', '方圆', '纪实', '纪事', '江南', '江北', '金秋', '云上', '路线', '石桥', '石林', '平原', '高原', '高山', '古镇', '古城', '沙滩', '党课', '支书', '计分', '齐上阵', '齐发力', '齐动员', '齐参与', '齐努力', '齐步走', '向未来', '都说好', '元宵', '中秋', '石榴', '桂花', '牛奶', '水利',
  '常委', '常务', '常态', '常年', '常见', '常常', '常规', '常住', '洪水', '洪涝', '洪峰', '寿命', '步行', '步伐', '步骤', '弘扬', '凤凰', '昌盛', '慎重',
  '保护', '保障', '保险', '保健', '保证', '保持', '保安', '保洁', '保温', '保暖', '保供', '保畅', '保洁员', '保安员', '保育员', '保健院', '保健站', '保护区', '保护站', '保障房', '保险杠', '木材', '木工', '木匠', '木耳', '木雕', '木偶', '木偶戏', '木板', '木屋', '木桥', '木棉', '木兰', '木业', '木材厂', '木工房', '刀具', '刀工', '刀剑', '刀片', '玄武', '玄关',
  '习惯', '习俗', '习题', '习作', '组织', '纪委', '纪律', '车辆', '何时', '余人', '余名', '付出', '单独', '易地', '房屋', '房地产', '师生', '师傅', '商业', '商场', '商贸', '明星', '官方', '区域', '区县', '海外', '海关', '国庆', '国企', '平台', '平方', '门店', '门诊', '云端', '居民', '居住', '印发', '修复', '利用', '利益', '干部', '干净', '危险', '公共', '公益', '公布', '公示', '原创', '首发', '富裕', '智慧', '智能', '幸福', '元素',
]);

/** Words of the list above by which people are called too: one who stands beside a sure name bears it. */
const namesToo = new Set(['高原', '高山', '高兴', '方圆', '江南', '金秋', '石林', '平安', '文明', '明星', '向前', '安全', '平原']);
/** The first character is a surname. */
export const beginsAsName = (text: string): boolean => single.has(text.charAt(0));
/** `高原` in `丁玉珂 高原`: a name, if those around it are. */
export const isNameBesideNames = (text: string): boolean => namesToo.has(text);

/** What headings of offices set beside a verb that is a surname too: `强服务`, `严把关`, `解难题`. Nobody is called so. */
const heading = /^[\u4e00-\u9fff](?:服务|管理|监管|基础|队伍|标准|把关|难题|组织|保障|责任|落实|作风|纪律|规范|机制|监督|培训|技能|阵地|引领|宣传|效能|质量|产业|措施|举措|整改|防范|执法|执纪|问责|考核)$|^(?:解决|解读|强化|强调)[\u4e00-\u9fff]$/;

const given = /^[\u3400-\u9fff]{1,2}$/;
const foreign = /^[\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff·•]{1,10}$/;

/** `云溪县`, `李家村`, `云溪网`, `农水股`: places, media and offices that begin as names do. */
const placeEnd = /[省市县区镇乡村街]$|[网报]$|丨|.{2}[股办局厅署]$/;
/** A name of another people, written with a dot; titles of series have one too. */
export const isDotted = (text: string): boolean => /[·•]/.test(text) && foreign.test(text);

/** `宣教科`, `组织处`: an office that begins as a name does. */
const officeName = /^[省市县区州乡镇]?(?:妇联|侨联|文联|残联|科协|作协|团委|工会|台联|社联|工商联|红会|党委|纪委|政协|人大|法院|检察院)$|^(?:宣教|宗教|民族|党外|海外|对外|干部|老干|督查|督导|研究|会员|宣传|组织|人事|纪检|综合|行政|财务|党建|党派|经联|联络|民宗|侨务|统战|信访|教育|科技|业务|法规|调研|政策|机关|基层|政工|秘书|计财|经济|文教|农经|农业|林业|水利|卫生|安监|项目|党群|群团|团委|妇联|工会|农村|农技|农机|高新|成果|金融|安全|文化|计划|和谐|党务|时政|水政|路政|林政|方志|车管|房管|管理)[科处部股室局委办]$/;

/** `尕藏才让`, `索南卓玛`, `乌云其其格`: names of Tibetans and Mongols, who bear no surname, by how most of them end. */
const withoutSurname = /^[\u4e00-\u9fff]{1,4}(?:才让|才旦|才仁|次仁|次旺|卓玛|卓嘎|扎西|多杰|多吉|旦增|丹增|顿珠|平措|拉姆|央宗|曲珍|尼玛|巴桑|其其格|格日勒|巴特尔|巴雅尔|图雅|高娃|托娅|苏荣|吉日嘎拉)$/;

export const isWithoutSurname = (text: string): boolean => text.length <= 6 && withoutSurname.test(text);

const done = /^.(?:封顶|竣工|投产|落成|揭牌|挂牌|奠基|通车|开工|开业|开园|开赛|开幕|上线|上市|下线|启用|落幕|闭幕|收官|告捷|亮相)$/;

/** `王玉`, `莫林欣`, `欧阳一鸣`, `阿依·古丽`: a person's name by its own shape. */
export function isPersonName(text: string): boolean {
  // `关于启岳客车`: of whom it is, and nobody's name.
  // `顺昌新厂房封顶`: what was done, and nobody's name.
  if (text.startsWith('关于') || done.test(text)) return false;
  if (isDotted(text) || isWithoutSurname(text)) return true;
  // Most words begin with no surname, and are done with here.
  if (!single.has(text.charAt(0)) && !compound.has(text.slice(0, 2))) return false;
  if (text.length < 2 || text.length > 4 || notNames.has(text) || placeEnd.test(text) || officeName.test(text) || heading.test(text)) return false;
  if (compound.has(text.slice(0, 2)) && given.test(text.slice(2))) return true;
  return text.length <= 3 && single.has(text.charAt(0)) && given.test(text.slice(1));
}

/** Anything that may be a name after a label that promises one: two to four Han, or a name with a dot. */
export const mayBeName = (text: string): boolean => (/^[\u3400-\u9fff]{2,4}$/.test(text) && !text.includes('丨')) || isDotted(text);

/** `李明华王强` set without space: the one way to cut it into names, common surnames and then three characters preferred; nothing when there is none. Up to 16 characters. */
export function cutNames(text: string): string[] | undefined {
  if (text === '') return [];
  if (text.length > 16) return undefined;
  let best: string[] | undefined;
  for (const length of [3, 2, 4]) {
    if (text.length < length || !isPersonName(text.slice(0, length))) continue;
    const rest = cutNames(text.slice(length));
    if (rest === undefined) continue;
    const names = [text.slice(0, length), ...rest];
    if (names.every(bearsCommon)) return names;
    best ??= names;
  }
  return best;
}

/** Surnames that most people bear: names run together without a label must all begin with one. */
const common = new Set([...single].slice(0, 190));
export const bearsCommon = (name: string): boolean => common.has(name.charAt(0)) || compound.has(name.slice(0, 2));
/** `李明华王强` with nothing that promised names. */
export const cutPlainNames = (text: string): string[] | undefined => {
  const names = cutNames(text);
  return names?.every(bearsCommon) === true ? names : undefined;
};

/** Ends of names of offices, firms, schools, associations and media: who contributes a report when no person is named. */
/** The last characters of those ends, asked first. */
const endsOrganisation = /[府支乡会关办区厂厅司团园地处委学室局店庭心所村校社科站组署联股行道部镇队院馆]$/;
const organisation = /(政府|党委|党组|支部|[党总]总?支|支社|机关|总工会|工会|部|委|局|办|办公室|处|科|室|股|厅|署|院|校|会|社|站|所|中心|公司|集团|银行|学校|大学|中学|小学|医院|街道|镇|乡|村|社区|大队|支队|中队|队|团|联|组|法庭|园|馆|厂|店|基地|协会|学会|商会|联合会|委员会|研究所)$/;
/** What an office does; its name has no such word. A meeting's kind is no office either. */
const deed = /变(?!电)|实现|把|让|了|着|亮|撑|换(?!热)|添|唤|迎|绘|熬|走(?!廊)|到|[建办搭立盖修挂]起|[搬送开请搬跑]进|落户|亮相|启用|开[张放诊业街园馆学通工播拍赛](?=.)|召开|举[办行]|开展|启动|推进|打造|成立|建成|获评|走进|助力|加强|深入|全力|积极|完成|落实|慰问|调研|赴|(?:座谈|例|茶话|推进|培训|现场|分析|动员|交流|研讨|发布|汇报|部署|联席|音乐|运动|歌|晚|庙|灯|展览|博览)会$|(?<!代表)大会$|会议$/;
export const isOrganisation = (text: string): boolean => text.length >= 3 && text.length <= 30 && endsOrganisation.test(text) && organisation.test(text) && /^[\u3400-\u9fffA-Za-z0-9（）()·“”]+$/.test(text) && !deed.test(text);

/** Ends of names of media. */
const endsMedium = /[体刊台号媒察布建心志报末条点社站端线网视道部闻]$/;
const media = /((?:报社?|新闻网|新华社|中新社|电视台)[\u4e00-\u9fff]{2,6}(?:分社|站)|日报|晚报|早报|晨报|午报|时报|商报|导报|快报|都市报|青年报|法治报|法制报|工人报|农民报|经济报|星报|周报|周刊|周末|旬刊|月刊|杂志|杂志社|报社|通讯社|新华社|中新社|(?<![作行公旅茶诗画书花剧棋影销用联])社|新闻网|在线|网|网站|客户端|公众号|微信号|电视台|广播电台|广播电视台|电台|卫视|(?<![平舞讲站阳后柜灶窗前擂登上出下倒亮搭])台|融媒体中心|(?:电视台|电台|报社|传媒)新闻中心|融媒体|融媒|传媒|记者站|记者部|新闻|发布|播报|[^公汇通简预警举海捷申填上]报|观察|频道|视点|党建|头条)$/;
export const isMedia = (text: string): boolean => text.length >= 2 && text.length <= 24 && endsMedium.test(text) && media.test(text) && /^[^\s，。！？；、:：“”]+$/.test(text);

/** `大众法治报菏泽` of `大众法治报菏泽讯`: a medium's name with the place of the report run into it; nothing where the rest is no place's length or a word of its own. */
export function mediumAndPlace(bare: string): readonly [medium: string, place: string] | undefined {
  const found = /^([\u4e00-\u9fff]{2,8}(?:报|网|社|台|客户端))([\u4e00-\u9fff]{2,5})$/.exec(bare);
  return found?.[1] === undefined || found[2] === undefined || !isMedia(found[1]) || /[的在与和通快简短]/.test(found[2]) ? undefined : [found[1], found[2]];
}
