/** What papers call their pages and columns, wherever they appear. */
const known = new Set(
  ('要闻 头版 一版 综合 时政 时事 本地 本埠 都市 城事 城市 县域 市县 区县 乡镇 街镇 社会 民生 社区 社区新闻 热线 经济 财经 产经 金融 理财 股市 证券 房产 楼市 汽车 消费 商业 三农 农业 农村 农技 法治 法制 政法 平安 警界 案件 教育 校园 科教 ' +
  '科技 卫生 健康 医卫 养生 文化 文体 文娱 娱乐 体育 旅游 副刊 文苑 文学 读书 书评 艺术 收藏 影像 视觉 图片 摄影 画刊 人物 专题 专版 专刊 特刊 特稿 特别报道 深度 调查 评论 言论 观点 时评 理论 思想 党建 群众之声 读者来信 来信 来函 互动 ' +
  '国内 国际 天下 环球 中国 世界 综合新闻 今日关注 今日看点 导读 广告 公告 分类广告 短波 快讯 简讯 短讯 连载 讣告 天气 气象 便民 服务 资讯 信息 生活 家庭 情感 少儿 晚晴 夕阳红 生态 环保 交通 能源 企业 工业 开发区 统战 政协 人大 工会 妇女 青年 双拥 国防 军事 以案说法 以案释法 理论与实践 学习 文摘').split(' '),
);
/** Ends of their names. */
const ends = /^[\u4e00-\u9fff]{2,6}(?:新闻|要闻|副刊|专刊|特刊|专版|专页|周刊|之声|天地|广场|视点|视野|视界|观察|纵横|聚焦|关注|服务|园地|时空|在线|报道|调查|人生|论坛|讲堂|课堂|快递|速递|资讯|信息|影像)$/;

/** `“枫桥经验”在基层专版`, `庆祝建县七十周年特刊`: what one page, or one day's paper, is given over to. */
const given = /^[\u4e00-\u9fff“”]{2,14}(?:专版|专页|专刊|特刊|特辑)$/;

/** `文化生活`, `教育卫生`: two of those names, two characters each. `校园简讯` is a column's. */
const isTwofold = (text: string): boolean => text.length === 4 && known.has(text.slice(0, 2)) && known.has(text.slice(2)) && !/[讯波]$/.test(text);

export const isSectionName = (text: string): boolean => known.has(text) || ends.test(text) || given.test(text) || isTwofold(text);
