import { rule, stop, type LostFigure } from './lost-figure.ts';
import { uncounted } from './numerals.ts';

const han = '(?<=[\\u4e00-\\u9fff]\\s?)';
/** Nothing that counts, orders or asks stands before: 逐小时, 论公斤, 以公里计. */
const bare = (more: string): string => `${han}${uncounted(`个個每各逐按论论计同单以来把半这那哪首该某整满位${more}`)}`;

/** Units that stand alone only in a few set words: behind any other word their figure is lost. */
export const constantFigures: readonly LostFigure[] = [
  rule('hours-anywhere', `${bare('课学工实如从儿是说大')}小时(?![候工代数段制级报装])|${uncounted('个半')}小时(?=\\d{1,2}分)|(?<=[，：])小时(?![候代工了])(?=[\\u4e00-\\u9fff]{2})`, '平均小时接待一批，开通小时热线，成绩是小时13分', '逐小时预报，说起小时候，半个小时，1小时52分'),
  rule('kilometres-anywhere', `${bare('方华')}公里(?![数碑桩级计])`, '一单送了公里。沿河公里的绿道', '平方公里，每公里，公里数'),
  rule('kilograms-anywhere', `${bare('市')}公斤(?![级计])`, '一箱箱公斤装的，发放消毒液公斤，', '几公斤装的，每公斤，论公斤卖'),
  rule('small-lengths-anywhere', `${bare('方立')}(?:厘米|毫米)(?![级波汞计])`, '淤泥厚达厘米，降雨量毫米，', '十厘米，毫米级，平方厘米'),
  rule('areas-anywhere', `${bare('')}(?:平方米|立方米)(?!计)`, '院子只有平方米，她，面积从平方米扩大', '十平方米，每平方米，以平方米计'),
  rule('powers-anywhere', `${bare('')}(?:千瓦(?!级)|兆瓦(?!级)|毫升)(?!计)`, '装机容量千瓦，献血毫升。', '十千瓦，兆瓦级，每毫升'),
  rule('heavy-of', `${uncounted('每按论市公半千')}斤重(?=的)`, '背着斤重的喷雾器', '背着十斤重的喷雾器，公斤重的'),
  rule('years-old-of', `(?<=[\\u4e00-\\u9fff])${uncounted('年太守压辞贺同虚周小大哪隔早何旧新卒晚除迎度上多整几')}岁(?=的(?:老|女|男|孩|小|大|戏|退|张|王|李|刘|陈|他|她|儿|传|村)|男子|女子|以[上下]|时，|人群|那年|旅客|居民)`, '一名岁男子，对岁以上老人', '一名八岁男子，岁月的老歌，周岁以上'),
  rule('years-old-at-end', `(?:今年|现年|平均年龄|年龄|最小的?只?有?|最大的?已?有?|只有|已经|刚满|不满|年满)岁(?=[，。；])`, '郭奶奶今年岁，最小的只有岁。', '今年八岁，不满周岁，'),
  rule('years-old-did', '(?<=[他她我]|[，。])岁(?=[跟随]着?(?:父|母|爷|奶|爹|娘|叔|舅|外|师|他|她|家)|那年|入学|入伍|拜师|丧父|参军|学艺|起跟)', '他岁跟父亲学艺，', '他八岁跟父亲学艺，'),
  rule('seconds', `${han}${uncounted('分读夺毫争每逐按')}秒(?=${stop}|的成绩)`, '领先第二名秒。', '领先三秒，分秒，争分夺秒，'),
  rule('wind-to', '(?<=[东西南北]|旋转|微|阵)风(?:力)?[到至]级|阵风级|风力级(?=[，。；、])', '偏北风到级，阵风级，', '偏北风三到四级，阵风七级，'),
  rule('jiao', `${uncounted('这那把反脱羊绒皮寒长眉黄绿白红')}毛钱|(?<=[\\u4e00-\\u9fff])${uncounted('这那把反')}分钱(?=[，。；])(?<!部分钱)`, '多卖毛钱，', '多卖几毛钱，一毛钱，'),
  rule('of-latin', `${han}(?:μm|mm|cm|km|kg|kV|kW|MW|mL)(?![A-Za-z]|\\s?级)(?<!单位(?:μm|mm|cm|km|kg|kV|kW|MW|mL))`, '圆度μm。', '圆度0.38μm。'),
  rule('hour-of-night', `(?<=日晚|[当今每昨]晚|日早|凌晨|清晨)(?:点(?=[半整，])|时(?:分)?许)|(?<=凌晨|清晨|傍晚|深夜)时分许`, '7月8日晚点半，当天凌晨时分许，', '当晚八点半，凌晨时分，'),
];
