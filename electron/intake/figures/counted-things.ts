/** What reports count and measure. A name is taken for what a figure is of only when it is, or ends in, one of these: precise rather than complete. */
const words = (
  // people
  '群众 成员 队员 教练 居民 村民 市民 农民 农户 住户 商户 职工 工人 员工 学生 学员 师生 教师 老师 医生 护士 医护人员 医务人员 工作人员 人员 干部 党员 团员 会员 委员 代表 志愿者 老人 老年人 儿童 青少年 青年 妇女 残疾人 患者 病人 游客 旅客 乘客 观众 ' +
  '运动员 选手 参赛者 消费者 用户 网民 专家 学者 院士 博士 毕业生 农民工 务工人员 退役军人 军人 官兵 战士 民警 警察 消防员 司机 嘉宾 客商 孩子 家长 家庭 低保户 贫困户 脱贫户 监测户 困难户 网格员 调解员 宣讲员 讲师 律师 法官 检察官 骑手 劳动力 人口 大学生 中小学生 ' +
  // bodies and places
  '企业 公司 单位 部门 机构 组织 党组织 党支部 支部 社区 村 行政村 自然村 乡镇 街道 县 市 学校 小学 中学 高校 幼儿园 医院 卫生院 卫生室 门诊 商铺 门店 商店 超市 合作社 家庭农场 基地 园区 工厂 车间 站点 服务站 服务点 驿站 中心 广场 公园 小区 楼栋 网点 点位 景区 景点 民宿 饭店 酒店 农家乐 团队 队伍 服务队 宣讲队 分队 小分队 协会 商会 国家 党组 支部 采样点 检测点 场所 工地 建筑工地 售楼部 ' +
  // things
  '口罩 医用口罩 防护服 隔离服 医用隔离服 食品 食品袋 饮料 瓶装水 手套 消毒液 酒精 体温计 试剂 疫苗 药品 物资 防疫物资 医疗物资 生活物资 大米 食用油 牛奶 面粉 蔬菜 水果 方便面 矿泉水 饮用水 棉被 棉衣 衣服 书包 图书 书籍 教材 电脑 设备 器材 仪器 空调 帐篷 救护车 车辆 汽车 客车 货车 公交车 自行车 电动车 无人机 机器人 路灯 太阳能路灯 摄像头 充电桩 垃圾桶 健身器材 ' +
  '床位 座位 车位 停车位 岗位 职位 名额 房屋 住房 房间 公寓 大棚 水井 水库 桥梁 隧道 道路 公路 水渠 渠道 管网 河道 堤坝 围墙 厕所 公厕 树木 苗木 树苗 粮食 水稻 小麦 玉米 棉花 茶叶 药材 生猪 牛羊 家禽 鱼苗 ' +
  // deeds and papers
  '活动 项目 工程 课题 专利 技术 产品 商品 样品 作品 节目 展品 文物 标准 制度 措施 政策 文件 意见 建议 提案 议案 问题 隐患 线索 案件 纠纷 矛盾 诉求 事项 实事 好事 任务 订单 合同 协议 贷款 课程 讲座 培训 培训班 宣讲 演出 比赛 赛事 会议 座谈会 招聘会 检查 巡查 走访 服务 志愿服务 手续 业务 证书 奖牌 奖项 金牌 银牌 铜牌 荣誉 宣传单 宣传资料 资料 传单 手册 倡议书 横幅 标语 海报 展板 问卷 信息 稿件 报道 视频 照片 ' +
  // money and measures
  '总额 零售总额 进出口总额 金额 涉案金额 罚金 工程款 帐篷 棉帐篷 捐款 善款 爱心款 资金 扶贫资金 专项资金 补助资金 资产 投资 总投资 固定资产投资 投入 收入 营业收入 主营业务收入 人均收入 可支配收入 集体经济收入 工资 奖金 津贴 补贴 补助 救助金 慰问金 助学金 奖学金 保证金 赔偿金 补偿款 税收 税款 财政收入 利润 利税 产值 总产值 增加值 生产总值 销售额 营业额 交易额 成交额 贸易额 进出口 出口 进口 债务 成本 经费 费用 罚款 货款 违法所得 ' +
  '面积 建筑面积 占地 占地面积 种植面积 播种面积 耕地 农田 土地 林地 草地 绿地 荒山 里程 全长 产量 总产量 亩产 总量 用电量 发电量 装机容量 增长 同比增长 增幅 下降 同比下降 增速 比重 占比 占 完成率 覆盖率 合格率 满意率 满意度 就业率 参与率 入学率 出勤率 接种率 知晓率 办结率 利用率 年龄 捐赠 募捐 募集 筹集 拨付 发放 节约 贴息'
).split(' ');
const things = new Set(words);
const longest = 7;

/** Things that are done: they end what is counted, they do not go on with it (党员走访了). */
const deeds = new Set('服务 检查 巡查 走访 宣讲 培训 投入 捐款 捐赠 募捐 募集 筹集 拨付 发放 节约 增长 下降 出口 进口 活动 建议 占 会议 比赛 演出 报道'.split(' '));

/** `户困难群众`: the thing counted right behind a figure; the words that say which kind belong to it. */
export function thingAfter(text: string, from: number): { start: number; end: number } | undefined {
  const run = /^[\u3400-\u9fff]{1,12}/.exec(text.slice(from, from + 12))?.[0] ?? '';
  const first = Array.from(run).findIndex((_, at) => longestStart(run, at) > 0);
  // A verb or particle between: the thing is another part of the sentence.
  if (first < 0 || /[在向为把被将给送了着过到与和及从对是有让使参来走进可能获按]/.test(run.slice(0, first))) return undefined;
  let end = first + longestStart(run, first);
  // 市 and 村 are counted right behind their number only; elsewhere they end a name. 信息录入 is no 信息.
  if (first > 6 || (first > 0 && end - first === 1) || /^[录采化核]/.test(run.slice(end))) return undefined;
  for (let more = longestStart(run, end); more > 0 && !deeds.has(run.slice(end, end + more)); more = longestStart(run, end)) end += more;
  return { start: from, end: from + end };
}

/**
 * What a measure counts ends so, whatever its kind is: 12台插秧机, 20盏夜航灯. A measure that counts all sorts of things (个, 条, 项) is in none
 * of these.
 */
const heads: Readonly<Record<string, RegExp>> = {
  台: /(?:机|设备|仪|电脑|空调|服务器)/u, 辆: /车/u, 盏: /灯/u, 棵: /(?:树|苗|木)/u, 株: /(?:树|苗|木|花|草)/u, 艘: /(?:船|艇|轮)/u, 架: /(?:飞机|直升机|无人机|钢琴)/u,
  座: /(?:桥|塔|亭|大棚|水库|厂房|泵站|电站|厕所)/u, 顶: /(?:帐篷|帽|蚊帐)/u, 头: /(?:牛|猪|羊|驴|骡)/u, 匹: /马/u, 口: /(?:井|塘|池)/u, 张: /(?:床|桌|椅|照片|海报)/u, 册: /书/u, 本: /(?:书|教材|手册|杂志)/u,
};
/** Characters before the one a thing ends with: 智能插秧机. Verbs and particles are of the sentence, not of the thing. */
const kindOf = '[^在向为把被将给送了着过到与和及从对是有让使参来走进的上下里等一\\P{Script=Han}]{0,4}?';

/** `台插秧机`: the thing behind a measure that counts one sort of things. */
export function thingOfMeasure(text: string, from: number, unit: string): { start: number; end: number } | undefined {
  const head = heads[unit];
  const found = head === undefined ? null : new RegExp(`^${kindOf}${head.source}`, 'u').exec(text.slice(from, from + 10));
  return found === null ? undefined : { start: from, end: from + found[0].length };
}

/** `捐款82万元`, `发放口罩2万个`, `总投资达1.2亿元`: the thing named right before a figure. */
export function thingBefore(text: string, to: number): { start: number; end: number } | undefined {
  const run = /[\u3400-\u9fff]{1,14}$/.exec(text.slice(Math.max(0, to - 14), to))?.[0] ?? '';
  const bare = run.replace(/(?:累计|共计|合计|总计|一共|达到|高达|多达|增至|增加到|提高到|降至|共|达|计|为|了|约|近|超|逾|是|有|等|至)+$/, '');
  const length = longestEnding(bare, bare.length);
  if (length < 2) return undefined;
  const end = to - run.length + bare.length;
  return { start: end - length, end };
}

/** 开展宣讲50次: times are of something done; 出动人员50次 are not times of people. */
export const isDeed = (thing: string): boolean => deeds.has(thing.slice(-2));

function longestEnding(run: string, end: number): number {
  for (let length = Math.min(longest, end); length > 0; length--) if (things.has(run.slice(end - length, end))) return length;
  return 0;
}

function longestStart(run: string, from: number): number {
  for (let length = Math.min(longest, run.length - from); length > 0; length--) if (things.has(run.slice(from, from + length))) return length;
  return 0;
}
