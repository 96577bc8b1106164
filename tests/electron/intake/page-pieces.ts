/** Lines of every kind a page has, to put pages together from. All invented. */
export const pieces = [
  '小窗口 大服务', '城南街道', '——一条河的三十年', '同心筑梦·基层篇', '一、让产业旺起来', '二、把路修到村口',
  '城南街道在三个社区试点错时停车，居民凭证即可入场。', '新修的步道沿河而建，全长十二公里，沿途设有休息亭，市民', '傍晚常来散步。 林知远', '服务中心把窗口从九个减为四个。（市政务办）',
  '　　本报讯（记者 张一帆 通讯员 李荷）3月12日，云溪县开展植树活动。', '新华社昆明4月6日电（记者 白羽）团队取得进展。', '本报记者 石清泉', '（市教育局）', '来源:云溪日报 编辑:何静 2022-04-08 09:33:27', '2021/11/4 9:27',
  '首页 > 新闻 > 正文', '分享到： 微信 微博', 'IMG_2031.jpg', '▲图为志愿者在巷口粉刷墙面。', '相关阅读', '上一篇：冬季安全会议召开', '版权所有 未经授权不得转载', '— 3 —', '第3版 要闻', '编者按：平凡岗位也能出彩。',
  '入夏以来,青梧市 连续出现高温天气。市消防救 援支队组织各大队走进社区、商 场和学校,开展消防安全宣传活', '月日，来自各单位的名党员筹集万元。', '他说，“我们不退',
  'Dam Inspection Finds Repairs', 'By Eleanor Marsh', 'LONDON, April 6 (Wire) — Engineers finished the first inspec-', 'tion of the dam on Tuesday, officials said.', 'Share\nTweet', 'Related articles', 'Read more: the bond measure', 'Published May 14, 2024 9:30 a.m.',
  '记者', '（', '》', '——', '。', '3', '一、', '▲', '来源：', 'By', '\u0000', '\ud800', '\ufeff', '(完)', '文/叶知秋 图/马行空',
] as const;

export const hintKinds = ['heading', 'title', 'caption', 'picture', 'table', 'list', 'furniture', 'article'] as const;
