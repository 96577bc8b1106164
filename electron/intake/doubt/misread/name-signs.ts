/** What one alone is called in a report, and what many are: before a name. */
const ofOne = '副?(?:[队组班校院局科处所站县市乡镇区部厂团会社楼网行店村]长|书记|主任|老师|经理|主席|董事|护士长|创办人|创始人|传承人|负责人|法人代表|会计|支书|导演|总经理|秘书)';
const ofMany = '实?习?记者|通讯员|教师|医生|医师|村民|居民|市民|职工|员工|工人|农民|渔民|牧民|[果菜茶花粮蔗棉烟]农|选手|教练员?|护士|司机|委员|代表|民警|辅警|法官|律师|干部|青年|学生|同学|师傅|老人|老汉|专家|教授|院士|博士|[技研护社宣检调]术?究?林?工?员|志愿者|网格员|社工|义工|队员|党员|战士|演员|作家|画家|劳模|冠军|亚军|季军|农户|商户|户主';
const ofKin = '妻子|丈夫|儿子|女儿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|儿媳|女婿|堂弟|堂兄|表弟|表哥|邻居|同事|搭档|徒弟|战友|同学|爱人|老伴|孙子|孙女';
/** 木工, 村医, 选手, 店主: most words for who someone is end so. */
const ofAny = '[\\u4e00-\\u9fff][工医匠员师生手户友兵官商主民长嫂婶叔伯爷奶哥姐弟妹娘夫农警]';
const titleBefore = new RegExp(`(?:${ofKin}|${ofOne}|${ofMany}|${ofAny})$`);
const oneBefore = new RegExp(`(?:${ofOne})$`);
const creditBefore = /(?:作者|摄影|编辑|责编|校对|审核|文|图|通讯员|记者|名叫|叫做?|[：:/])\s*$/;
/** What is said of a person right behind the name. */
const saidBehind = /^(?:说|表示|介绍|告诉|坦言|回忆|感慨|笑|认为|透露|解释|同志|先生|女士|大爷|大妈|老师|一家|等人|夫妇|摄|，?\d+岁|[（(]\d+岁)/;
/** Nothing that could be part of a name of two. */
const nameEnds = /^(?:$|[^\u4e00-\u9fff]|说|表示|介绍|告诉|坦言|回忆|感慨|笑|认为|透露|解释|摄|[和与跟把被将])/;

/** Kinds of places at the end of their names. */
const placeKinds = /^(?:社区|街道|小区|林场|农场|水库|小学|中学|大桥|景区|公园|公司|集团)|^[村镇乡屯庄寨]/;
/** Characters of the kind of place that begins a text, or 0. */
export const kindOfPlace = (text: string): number => placeKinds.exec(text)?.[0].length ?? 0;

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 6), at);
const behind = (text: string, end: number): string => text.slice(end, end + 6);

/** Someone is named there: a title or a credit stands before, or what only people do behind. */
export const isSaidPerson = (text: string, at: number, length: number): boolean => titleBefore.test(before(text, at)) || creditBefore.test(before(text, at)) || saidBehind.test(behind(text, at + length));
/** A name of so many characters ends there. */
export const endsThere = (text: string, end: number): boolean => nameEnds.test(behind(text, end));

/** The title or kin before a name, or nothing; and whether a report has but one such. */
export const titleOf = (text: string, at: number): string | undefined => titleBefore.exec(before(text, at))?.[0];
export const isOfOne = (title: string): boolean => oneBefore.test(title);
