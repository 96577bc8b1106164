/** Words that invented reports are made of. None of the places, papers or people exists. */
const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

export const surnames = words('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 欧阳 上官');
export const givenCharacters = Array.from('知远明德志强文华建国秀英丽娟海燕晓东立新春梅雪松子涵雨桐浩然思齐若兰景行怀瑾云舒千寻书瑶嘉禾安澜望舒青岚星野川柏');
export const placeHeads = words('云溪 临江 桐岭 白鹭 石桥 青枫 望湖 南屏 长汀 柳浦 东篱 鹤鸣 清远桥 兰渚 苇塘 金沙渡 竹溪 松江口 梅岭头 北辰 晴川 乌石 雁回 浅水 丹霞坪 枫桥里 栖霞坞 月牙 沙洲 临泽');
export const placeTails = words('区 县 市 镇 街道 社区 村 新区 开发区 乡');
export const papers = words('云溪日报 临江晚报 桐岭新闻网 白鹭时报 石桥周刊 青枫日报 望湖在线 南屏快报 长汀商报 柳浦观察 东篱农报 鹤鸣早报 兰渚融媒 苇塘通讯 Harbour_Gazette Northfield_Courier');
export const organisations = words('志愿服务联合会 教育局 卫生健康局 农业农村局 退役军人事务局 红十字会 妇女联合会 共青团委员会 民政局 文化馆 图书馆 博物馆 气象台 供电公司 自来水公司 公交集团 人民医院 社区卫生服务中心 第三中学 实验小学 职业技术学院 消防救援大队 市场监督管理局 住房和城乡建设局 邮政分公司 书店 慈善会 农机合作社 老年大学 环卫所');

/** A topic: its tag, and the things and deeds reports about it speak of. */
export interface Topic { readonly tag: string; readonly things: readonly string[]; readonly deeds: readonly string[] }
const topic = (tag: string, things: string, deeds: string): Topic => ({ tag, things: words(things), deeds: words(deeds) });

export const topics: readonly Topic[] = [
  topic('志愿服务/邻里互助', '志愿者 服务队 爱心驿站 互助小组 便民摊位 服务时长', '上门理发 陪诊取药 教老人用手机 修理家电 清扫楼道 看望独居老人'),
  topic('防疫/物资', 'KN95口罩 消毒液 防护服 抗原试剂 物资仓库 转运车辆', '清点库存 连夜装车 分发物资 登记台账 消毒楼栋 核对名单'),
  topic('教育/课后服务', '课后服务 兴趣班 乡村教师 校车 食堂 图书角', '开设剪纸课 组织球赛 更新桌椅 走访家庭 检查食堂 举办朗读会'),
  topic('农业/春耕', '早稻 育秧大棚 插秧机 高标准农田 农技员 化肥储备', '翻耕水田 检修水渠 培训机手 调运种子 监测墒情 签订订单'),
  topic('防汛', '堤坝 水位 排涝泵站 巡查队 沙袋 预警短信', '加固堤段 疏通河道 转移群众 24小时值守 演练抢险 检修闸门'),
  topic('文化/图书馆', '读书会 古籍 流动图书车 阅览室 讲座 借阅量', '延长开放时间 修复古籍 送书下乡 举办展览 征集故事 录制有声书'),
  topic('交通', '公交线路 斑马线 停车位 非机动车道 信号灯 客流', '优化站点 增开班次 施划标线 劝导行人 清理占道 测试信号'),
  topic('环保/垃圾分类', '分类投放点 回收箱 可腐垃圾 积分卡 督导员 收运车', '入户宣传 兑换积分 改造垃圾房 公示红黑榜 清运大件 监测水质'),
  topic('医疗/义诊', '家庭医生 流动诊疗车 慢病档案 疫苗 专家门诊 急救课', '测量血压 建立档案 接种疫苗 送药上门 培训急救 会诊病例'),
  topic('退役军人', '光荣榜 就业专场 优待证 老兵 服务站 军训', '走访慰问 发布岗位 办理优待证 讲述故事 结对帮扶 擦洗墓碑'),
  topic('消防安全', '灭火器 消防通道 充电桩 出租屋 演练 烟感', '排查隐患 清理楼道 培训网格员 安装烟感 疏散演练 签订承诺书'),
  topic('就业/招聘', '招聘会 技能培训 零工市场 见习岗位 创业贷款 夜校', '发布岗位 现场面试 辅导简历 组织培训 发放补贴 回访企业'),
];

/** Sentences: {p} place, {o} organisation, {n} name, {t} thing, {d} deed, {m} number, {w} day. */
export const sentences = [
  '{w}，{p}{o}组织{m}名工作人员来到{p}，{d}。', '记者从{o}了解到，今年以来，{p}已累计{d}{m}次，{t}比去年同期增加{m}%。', '“{t}就在家门口，方便多了。”{p}居民{n}说。',
  '{n}是{p}的一名{t}负责人，已经在这里工作了{m}年。', '据介绍，{p}将{t}纳入重点工作，由{o}牵头，{d}，{d}。', '截至目前，共有{m}户家庭受益，{t}覆盖{m}个小区。',
  '为解决{t}不足的问题，{o}联合{p}{d}，投入资金1.{m}万元。', '活动现场，{n}和{n}一起{d}，忙到晚上{m}点才离开。', '下一步，{o}将继续{d}，让{t}惠及更多群众。', '{p}还建立了“{t}”台账，每周由{n}核对一次。',
  '当天共收到{m}条建议，其中{m}条与{t}有关。', '{n}告诉记者，以前{d}要跑{m}公里，如今在{p}就能办好。', '{o}负责人{n}表示，{t}的关键在于落实。', '“大家一起{d}，心里踏实。”{n}笑着说。', '随后，一行人又到{p}查看{t}，并与{n}交谈。',
  '这样的{t}在{p}还有{m}处，由{o}统一管理。', '雨后的{p}，{t}整齐摆放，{n}正带着队员{d}。', '数据显示，{p}的{t}达到{m}个，居全市第{m}位。',
];
export const headlines = ['{p}：{d} 服务到家', '{o}到{p}{d}', '{t}进{p} {m}户居民受益', '{p}{t}“加速跑”', '{n}：把{t}做到心坎上', '{d}，{p}在行动', '{p}{m}名队员{d}'];
export const kickers = ['{o}{d}——', '{p}抓实{t}工作', '{w}起施行'];

export const englishSentences = [
  'Volunteers in {P} delivered {m} boxes of supplies on {W}, the council said.', 'The library in {P} will stay open until {m} pm for the rest of the season.', '“We simply started with {m} neighbours,” said {N}, who runs the repair workshop.',
  'Attendance has risen by {m} per cent since the new bus route opened in {P}.', '{N} told reporters that the training course had filled within {m} hours.', 'A spokesperson for {P} hospital said {m} patients had been seen by the mobile clinic.',
];
export const englishPlaces = words('Northfield Harbour_Point Ashby Millbrook Fenwick Eastleigh_Cross Thornbury');
export const englishNames = ['Ada Bellweather', 'Tom Ashgrove', 'Priya Lanyon', 'Owen Castell', 'Mei Fairburn', 'Jonas Pell'];
