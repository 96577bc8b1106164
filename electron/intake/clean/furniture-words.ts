import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';

/** What pages carry besides their stories, as word lists and shapes. Each shape is tried on short lines only. */

/** Words of share bars, tool bars and reading aids; a line made of these alone is furniture. */
export const toolWords = new Set([
  '分享', '分享到', '分享至', '我要分享', '我要评论', '我要收藏', '我要打印', '我来说两句', '参与评论', '查看评论', '跟帖', '人参与', '条评论', '转发', '收藏', '点赞', '赞', '在看', '评论', '打印', '打印本页', '字号', '大', '中', '小', '关闭', '关闭窗口', '关闭本页', '纠错', '我要纠错', '举报',
  '微信', '微博', '新浪微博', '腾讯微博', '朋友圈', 'QQ', 'QQ空间', '人人网', '豆瓣', '钉钉', '复制链接', '扫一扫', '听新闻', '语音播报', '字体', '加大', '缩小', '默认', '海报', '返回', '放大', '原图', '保存',
  '设为首页', '加入收藏', '收藏本站', '无障碍浏览', '无障碍阅读', '长者版', '关怀版', '适老版', 'AI播报', '朗读', '全文阅读', '关于我们', '广告服务', '联系方式', '联系我们', '网站声明', '法律声明', '隐私政策', '用户协议', '赞助内容', 'sponsored content', 'breaking news', 'live', 'save for later', "today's paper", 'leave a comment', 'post a comment', 'comments are closed', 'comments are closed.', 'newsletter sign-up', 'thanks for reading', 'A',
  '版面导航', '标题导航', '版面概览', '版面目录', '版面图', '往期回顾', '往期报纸', '返回目录', '返回版面', 'PDF版', 'PDF下载', '上一版', '下一版', '上一期', '下一期',
  '写评论', '发表评论', '网友评论', '有用', '没用', '踩', '顶', '播放', '暂停', '倍速', '听全文', '写留言', '留言', '精选留言', '喜欢作者', '赞赏', '投诉', '收起', '展开', '更多', '订阅', '关注', '已关注', '+关注', '置顶', '星标', '广告', '推广', '正文', 'A+', 'A-', 'T+', 'T-',
  '返回列表', '返回版面', '返回顶部', '顶部', '顶端', '评分', '发新帖', '发帖', '新帖', '回帖', '悬赏', '投票', '发表回复', '快速回复', '倒序浏览', '倒序阅读', '只看楼主', '只看该作者', '顶一下', '踩一下', '挑错', '推荐', '播报', '播报文章', '参与互动', '大字体', '小字体', '大字号', '小字号', '链接已复制', '共享', '申请转载', '免费获取', '往期', '按日期检索', '查看详情', '了解详情', '阅读更多', '点击查看',
  'share', 'tweet', 'email', 'e-mail', 'print', 'save', 'listen', 'facebook', 'twitter', 'x', 'wechat', 'weibo', 'whatsapp', 'linkedin', 'reddit', 'telegram', 'pinterest', 'messenger', 'copy link', 'copy', 'link',
  'comments', 'comment', 'bookmark', 'gift', 'gift article', 'advertisement', 'advertising', 'sponsored', 'ad', 'menu', 'search', 'close', 'subscribe', 'subscribe now', 'sign in', 'sign up', 'log in', 'login', 'register',
  'skip to content', 'skip to main content', 'more', 'follow', 'follow us', 'like', 'reply', 'report', 'text size', 'font size', 'read aloud', 'back to top', 'open in app', 'e-paper', 'epaper', 'my account', 'donate', 'newsletter', 'newsletters', 'apps', 'rss', 'instagram', 'youtube', 'tiktok', 'bluesky', 'threads',
]);

/** What buttons are called by their form: a size of type, a thing to do with the page. */
export const toolForm = /^(?:[大中小正]字?[号体]|(?:放大|缩小|字号)[+＋\-－]|默认[o○Oｏ]|扫码(?:阅读|看|分享)(?:手机版|全文)?|手机(?:版|阅读|看新闻)|(?:缩小|放大|加大|减小|增大|默认|恢复)字?[体号]|(?:我要|立即|马上|用户|会员|快速|免费)?(?:注册|登录|登陆|评论|留言|纠错|打印|收藏|投稿|爆料|反馈|报错|提问)(?:本页|本文|账号|中心)?|(?:意见|问题|内容)反馈|(?:微信|微博|QQ|手机|扫码|一键)(?:分享|转发|好友|空间|登录|阅读|观看)|(?:分享|转发|推荐)(?:到|至|给|本文|本页)?(?:我的|新浪|腾讯|手机|微信|微博|QQ|朋友圈?|好友|空间|群){1,3}|换一[换批]|去阅读|使用(?:小程序|完整服务)|小程序|公众号|视频号|抖音号?|快手号?|取消|允许|听过|[×✕]\s*分析|知道了|[+＋]\s?1|申请入驻|下载(?:APP|客户端)|脱水模式|给他打赏|打赏|只看楼主|阅读设置|倒序浏览|正序浏览|查看更多)$/i;

/** Names of channels as they stand in a navigation bar. */
export const channelWords = new Set([
  '首页', '主页', '新闻', '要闻', '时政', '国内', '国际', '社会', '财经', '经济', '体育', '娱乐', '文化', '教育', '科技', '健康', '旅游', '视频', '图片', '专题', '评论', '政务', '服务', '互动', '直播', '民生', '党建', '理论',
  '法治', '军事', '房产', '汽车', '登录', '注册', '客户端', '数字报', '电子报', '无障碍', '繁体', '简体', 'English', '搜索', '导航', '网站地图', '政务公开', '政务服务', '政民互动', '通知公告', '工作动态', '机构概况', '走进',
  'home', 'news', 'world', 'local', 'local news', 'politics', 'business', 'sports', 'sport', 'opinion', 'opinions', 'culture', 'arts', 'life', 'lifestyle', 'weather', 'obituaries', 'classifieds', 'jobs', 'video', 'videos', 'photos',
  'newsroom', 'press room', 'news releases', 'press releases', 'multimedia',
  'health', 'science', 'technology', 'tech', 'travel', 'education', 'entertainment', 'contact', 'contact us', 'about', 'about us', 'newsletters', 'events', 'community', 'podcasts', 'puzzles', 'economy', 'markets', 'us', 'uk', 'europe', 'asia',
]);

/** `办事服务`, `数据开放`, `资讯频道`, `云溪门户`: what channels of a site are called, put together of two words. */
export const channelName = /^(?:(?:网站|政务|政府|政策|信息|新闻|资讯|办事|便民|互动|公众|数据|专题|专栏|领导|机构|工作|通知|区县|部门|基层|本地|地方|民生|社会|热点|综合|图片|视频|法规|规划|招商|人事|解读|回应)(?:首页|公开|服务|大厅|交流|互动|参与|开放|中心|专栏|专题|频道|动态|公告|之窗|解读|回应|文件|法规|概况|发布|新闻|资讯|要闻|信息|播报|聚焦|指南)|[\u4e00-\u9fff]{2,6}(?:频道|门户|门户网|新闻网|在线|新闻中心))$/;

/** `第 7 期`, `（总第 143 期）`, `〔2022〕第31期（总第 9 期）`: what number of a bulletin this is, and nothing else. */
const issueNumber = /^(?:[（(〔\[]?\s*\d{4}\s*年?\s*[）)〕\]]?)?\s*(?:[（(〔\[]?\s*总?\s*第\s*\d{1,5}\s*期\s*[）)〕\]]?\s*){1,2}$/;

/** What a newsroom's system prints over a story: `SLUG: …`, `DESK: ASIA`, `WORDS: 420`, `TAKE 2`, `PAGE 1 OF 2`, `PRINTED 02/12/18 07:44`. */
const slipValue = '[\\w/.:+&-]+(?: [\\w/.:+&-]+){0,4}';
const slipCell = `(?:(?:SLUG|Slug|DESK|Desk|QUEUE|Queue|BASKET|STORY(?: ID| NO\\.?)|CATEGORY|KEYWORDS?|STATUS|EDITION|FILED|SENT|MOVED|USER|OPERATOR)\\s*:\\s?${slipValue}|(?:WORDS?|Words|WORD COUNT|Word count|LENGTH|Length|INCHES|PRIORITY|Priority|URGENCY|Urgency|VERSION|Version|TAKE|Take)\\s*:?\\s?\\d[\\w/.:-]*(?: of \\d+| OF \\d+)?|PAGE \\d{1,3} OF \\d{1,3}|PRINTED(?: ON)?:? \\d[\\d/.: -]{5,20})`;
const deskSlip = new RegExp(`^${slipCell}(?:(?:\\s{2,}|\\s*[|;]\\s*)${slipCell})*$`);

/** Whole-line shapes, each with its rule's name. Anchored and free of nested repetition. */
export const furnitureShapes: readonly (readonly [rule: ReadingRule, shape: RegExp])[] = [
  ['divider', /^[：:，,。、\s]{2,40}$/],
  ['app-call', /^[，,]?\s*(?:轻点两下|向[上下左右]滑动|继续滑动).{2,10}$|^在小说阅读器.{0,10}$|尽在.{2,12}(?:APP|客户端|小程序|公众号|新闻)$|^(?:请)?(?:打开|使用).{1,10}(?:查看|扫码).{0,8}$|^(?:get involved with|send (?:us )?your (?:stories|photos|news|letters)|have your say|report this (?:comment|ad)|comments: our rules).{0,60}$/i],
  ['comment', /^(?:网友|读者)?评论\s*[:：].{0,16}(?:网友|观点|立场|最新).{0,40}$/],
  ['account-card', /^(?:今天|昨天|前天|刚刚|\d{1,2}\s*(?:秒|分钟|小时|天|周|个?月)前)(?:\s+\d{1,2}[:：]\d{2})?(?:\s+[\u4e00-\u9fff]{2,4})?(?:\s+来自.{2,16})?$/],
  ['account-card', /^来自\s*[:：]?\s*(?:微博|微信|手机|iPhone|Android|安卓|网页|客户端|天涯|.{2,8}(?:客户端|网友|用户)).{0,30}$/i],
  ['divider', /^(?:\p{Extended_Pictographic}[\uFE0F\u200d\s]*){1,12}$/u],
  ['divider', /^[↓↑▼▲▽△⬇⬆👇\s]{1,12}$/u],
  ['breadcrumb', /^(当前位置|您的位置|您现在的位置|您当前的位置|你的位置|您所在的位置|现在位置|所在位置|当前栏目|位置)\s*(是)?\s*[:：]/],
  ['breadcrumb', /^(?:网站|本站)?(?:首页|主页)\s*[-–—]+\s*[^，。！？]{2,40}$/],
  ['breadcrumb', /^you are here\s*:?/i],
  ['breadcrumb', /^(首页|主页|网站首页|home)\s*(>|›|»|>>|\/|→|-&gt;)/i],
  ['picture-file-name', /^[^。！？\n]{0,80}\.(jpe?g|png|gif|webp|bmp|tiff?|heic)$/i],
  ['next-article', /^[【\[（(]?(阅读)?(上|下)一?(篇|版|条|页|期|章)(文章|新闻|内容)?[】\]）)]?\s*([:：>›»].*|$)/],
  ['next-article', /^(<|«|‹|←|>|»|›|→)?\s*(上|下)一(篇|版|条|页|期)/],
  // The arrows of a page's own font are copied as digits.
  ['next-article', /^\d?\s*上一(篇|版|条|页|期)\s*[|｜/]?\s*下一(篇|版|条|页|期)\s*\d?$/],
  ['next-article', /^(«|‹|←|<)?\s*(previous|next|prev)\s*(article|story|post|page)?\s*(:|»|›|→|>|$)/i],
  ['back-link', /^[«‹←<]?\s*(返回|回到).{0,24}(首页|主页|列表|目录|顶部|上一页|上一级|频道|栏目|网站)$/],
  ['back-link', /^back to (top|home|list|news|.{1,30})$/i],
  ['copyright', /(版权所有|版权声明|版权归.{1,20}所有|未经.{0,12}(授权|许可|允许|同意)|转载请注明|all rights reserved|ICP备|京公网安备|公网安备|新闻信息服务许可|网络文化经营许可|不良信息举报|违法信息举报|侵权.{0,8}(删除|联系)|免责声明|主办单位\s*[:：].{0,60}承办单位|技术支持\s*[:：]|网站标识码)/i],
  ['copyright', /^(copyright|©|\(c\)\s)/i],
  ['copyright', /^this (material|article) may not be (published|reproduced)/i],
  ['app-call', /^(打开|下载|点击|进入|前往).{0,14}(客户端|APP|app|小程序|阅读全文|查看全文|查看更多|蓝字)|^(点击|进入).{0,8}(专题|原文|详情|全文)(页面)?\s*[>›»]*$/],
  ['app-call', /(点击|戳|点).{0,6}蓝(色)?字|(长按|识别|扫描|扫码|扫一扫).{0,10}(二维码|关注|下载|图片)|欢迎(扫码|关注|订阅)|点个.{0,3}(在看|赞)|^.{0,8}(分享|点赞).{0,4}(收藏|在看|转发)|设为星标|关注我们|(关注|订阅).{0,12}公众号|点亮.{0,4}在看/],
  ['app-call', /^(阅读原文|阅读全文|展开全文|查看全文|查看原文|点击查看|加载更多|查看更多|更多精彩|原标题\s*[:：].*)/],
  ['app-call', /^share (on|via|with|this)\b|^(read more|continue reading|read next|read the full|click here|view comments|show more|load more|see also|learn more|share this|sign up (for|to)|subscribe (to|for)|follow us|download (the|our) app|get .{2,40}\b(newsletters?|app|inbox|updates?|alerts?)\b|(story|article|report|text) continues (below|after|on)|continues (below|after) (the )?(ad|advert)|enter your e-?mail|already a (subscriber|member)|become a (member|subscriber)|join \d[\d,]* (readers|subscribers|others)|listen to (this|the (article|story))\b|don[’']t miss (out|our|a story|an update)|never miss (a|an|out)|have a (tip|story)|support (local|our) journalism|tap here|you may also like|our standards|join the conversation)\b/i],
  ['app-call', /^(accept|manage|we use) .{0,20}cookies|^(privacy policy|terms of (use|service)|cookie policy)\b/i],
  ['counter', /^(阅读|浏览|点击|访问|评论|阅读量|浏览量|点击量|点击数|浏览次数|点击次数|阅读次数|访问量|人气)\s*(次数|量|数)?\s*[:：]?\s*\d[\d.,万+]*\s*(次|人|w\+?)?$/],
  ['counter', /^\d[\d,.]*\s*(views?|comments?|shares?|reads?|likes?|min(ute)?s? read)$/i],
  ['counter', /^\d{1,2}:\d{2}(?::\d{2})?\s*[/|]\s*\d{1,2}:\d{2}(?::\d{2})?$|^(?:还没有评论|暂无评论).{0,12}$/],
  ['counter', /^(?:您|你)是(?:本站|本网)?(?:的)?第\s*\d[\d,]*\s*位(?:访问者|访客|浏览者|来访者|网友)$/],
  ['back-link', /^返回[\u4e00-\u9fff]{2,8}[，,]\s*查看更多$/],
  ['copyright', /^平台声明\s*[:：]/],
  ['app-call', /^[（(【\[]?(?:内容|全文|正文|文章)?(?:未完|太长)?[，,。…\s]*(?:请)?点击(?:下方)?(?:阅读|查看|展开)(?:全文|原文|更多)[）)】\]]?$/],
  ['related-heading', /^[【\[]\s*(?:相关(?:新闻|阅读|链接|报道)|延伸阅读|此前报道|推荐阅读)\s*[:：][^】\]]{4,60}[】\]]$/],
  ['app-call', /^.{0,24}(?:立即打开|打开(?:APP|客户端)|APP内(?:打开|查看)|下载APP)$/i],
  ['app-call', /^[👆👇☝\s]*(?:请)?(?:大家|各位|亲们)?多?(?:转发|扩散).{0,40}(?:回复|登记|报名|联系).{0,12}$|^.{0,40}收到请回复[。！!]?$/u],
  ['comment', /^[【\[（(]转(?:发)?[】\]）)][^。]{0,40}$/],
  ['counter', /^\+\s?\d{1,6}$/],
  ['picture-file-name', /^(?:图片?|图集|照片|Photo|Image)\s*\d{1,3}\s*[\/／]\s*\d{1,3}$/i],
  ['page-number', /^[-—–·.\s]*(第\s*)?\d{1,4}(\s*页)?(\s*(\/|共|,)\s*(共\s*)?\d{1,4}(\s*页)?)?[-—–·.\s]*$/],
  ['page-number', /^[-—–\s]*page \d{1,4}( of \d{1,4})?[-—–\s]*$/i],
  ['app-call', /^(?:分享|转发)(?:出去|一下)?[，,]?(?:让|给|告诉)更多.{0,10}$/],
  ['app-call', /^转发.{0,6}(?:为|给|向|让).{1,12}[！!]?$|^(?:一起|快来|请)?(?:为|给).{1,6}(?:点个?赞|点亮)[！!]?$/],
  ['imprint', /^[【［\[（(★]?\s*(?:(?:内部(?:资料|刊物|文件|材料|参考|交流)|(?:注意|妥善|严格)(?:保存|保管|保密)|(?:请勿|不得|严禁)(?:外传|公开|翻印|转载)|仅供(?:内部)?(?:参考|参阅|交流|学习))[\s，,、·!！★]*)+[】］\]）)]?$/],
  ['running-head', issueNumber],
  ['page-number', /^[\s\/／【「『\[（(·•|｜—-]*(?:(?:PART|NO)[.．·\s]*)?0?\d{1,2}[\s\/／】」』\]）)·•|｜—-]*$/],
  ['contact', /^(联系人|联系电话|联系方式|手机|电子信箱|邮箱|新闻热线|热线电话|报料热线|投稿邮箱|投稿信箱|编辑邮箱|广告热线|发行热线)\s*[:：]/],
  ['contact', /^[\u4e00-\u9fff]{0,8}(电话|热线|专线|邮箱|信箱|邮件|传真|QQ群?|微信号?|邮编|网址|E-?mail|Tel|Fax)\s*[:：]?\s*[A-Za-z0-9(（+][\w.@()（）+\-—/\s]{4,}/i],
  ['contact', /^(newsroom|news ?desk|editorial|advertising|circulation|subscriptions?|switchboard|tips?|e-?mail|tel|phone|fax|call us|contact the newsroom)\b\s*[:：]?\s*(at\s+)?[\d(+\w][\w.@()+\- ]*(@|\d[\d -]{5,})/i],
  ['imprint', /^(?:报|送|发|抄送|抄报|主送|分送|呈报|呈送|(?:送阅|印发|发送|分送|阅读|发放|传阅|报送)(?:范围|对象))\s*[:：].{2,80}$|^报送\s*[:：](?=.*(?:[，,、；;。]|常委|领导)).{4,80}$|^[（(]?\s*共印\s*\d+\s*份\s*[）)]?$/],
  ['imprint', /^[（(]\s*此件(?:发至|下发|主动公开|依申请公开|不予?公开|公开(?:发布)?|删减后公开)[^（）()]{0,20}[）)]$/],
  ['attachment', /^附\s*[:：]\s*(?:图片?|照片|视频|音频|表格?)\s*[\d一二三四五六七八九十两]{0,3}\s*[张幅个段份]?[。.]?$/],
  ['database-line', /^\d{1,4} of \d{1,4} DOCUMENTS?$|^(?:SECTION|LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|GRAPHIC|SUBJECT|GEOGRAPHIC|ORGANIZATION|PERSON|COMPANY|TICKER|INDUSTRY|CITY|STATE|COUNTRY|JOURNAL-CODE|ACC-NO|COLUMN|SERIES|DISTRIBUTION|CORRECTION-DATE):\s*\S.{0,160}$/],
  ['wire-line', /^(?:[A-Z]{2,5}\s+)?\d{4}-\d{3,4}(?:\s{2,}\S.{0,40})?$/],
  ['end-mark', /^[-—–·.\s【（(]*(?:ENDS?|完|全文完)[-—–·.\s】）)]*$/i],
  ['author-office', /^[（(]作者(?:单位|系|为|现任|简介).{1,60}[）)]$/],
  ['app-call', /^[（(]原标题\s*[:：].*[）)]$|^欢迎.{0,8}(投稿|来稿|赐稿|订阅)/],
  ['letter', /^(?:(?:各位|尊敬的|敬爱的|亲爱的)?[\u4e00-\u9fff]{0,8}(?:老师|编辑|同志|领导|主任)们?[:：]|(?:你|您)们?好[，。！,!].{0,40}|(?:此致|敬礼|(?:顺)?祝编安|祝好|顺颂.{2,4})[！!]?|Dear (?:editors?|sir or madam|all|colleagues?|[A-Z]\w+)[,:]|(?:(?:Best|Kind|Warm) regards|Yours (?:sincerely|faithfully)|Many thanks),?)$/],
  ['letter', /^(?:(?:现将|现发|现把|随信|兹)?.{0,12}(?:稿件|来稿|稿子|附件|文稿|图文|材料)[^。]{0,16}[，,]?|.{0,16}[，,])(?:敬)?请(?:您|老师)?(?:(?:查收|审阅|审定|斧正|指正|予以刊发|刊用)[^。]{0,12}|(?:审|审稿|审核|编辑|采用|选用|修改)(?:为盼|为荷)?(?:[，,]?谢谢)?)[。！!]?$/],
  ['letter', /^(?:please find (?:below|attached|enclosed|herewith)|(?:attached|enclosed|below)(?:,? please find| (?:is|are) (?:an?|my|our|the|two|some) (?:short |brief |new )?(?:story|stories|items?|reports?|release|press release|article|piece|copy|photos?)))\b.{0,110}$/i],
  ['letter', /^(?:(?:各位|尊敬的)?[\u4e00-\u9fff]{0,6}(?:编辑|老师|编辑老师|主编|领导)们?(?:您|你)?好[，,！!。].{0,80}|(?:此稿|本稿|本文)(?:未|没有|不曾|首次|系原创).{0,20}(?:投|发|原创).{0,20}|(?:如|若)?(?:蒙|能)?(?:采用|刊用|采纳|刊发)[，,]?.{0,16}(?:样报|告知|稿费|为盼|为谢|联系)?.{0,12})$/],
  ['attachment', /^附\s*件\s*\d{0,2}\s*[:：].{0,80}\.(?:jpe?g|png|bmp|tiff?|docx?|wps|xlsx?|pdf|zip|rar|mp4|mp3|pptx?)(?:\s*[（(][\d.]+\s*[KMG]?B?[）)])?.{0,120}$/i],
  ['divider', /^(?:信息|稿件|新闻|简讯|消息|图文|来稿|材料|信息稿)[一二三四五六七八九十\d]{1,2}\s*[:：、.．]?$/],
  ['mail-head', /^[-—–_=*\s]{0,40}(?:原始邮件|转发邮件|转发的邮件|原邮件|转发信息|Original Message|Forwarded message|Begin forwarded message)\s*[:：]?[-—–_=*\s]{0,40}$/i],
  ['related-heading', /^[>＞»]{1,3}\s*(?:更多|详细|查看更多|更多(?:内容|新闻|阅读|精彩)?)[>＞»]{0,3}$/],
  ['copyright', /^(?:本|该|此)(?:文|稿|内容|文章|資料|资料|新闻)?(?:内容)?之?(?:版权|著作权)(?:属|归|為|为).{2,30}(?:所有|作者|机构)[。.]?$/],
  ['letter', /^[-—–\s]*(?:(?:本|此|该)?邮件)?(?:由|发自|来自|从|通过)(?:我的|本人)?.{0,14}(?:手机|客户端|邮箱(?:大师)?|iPhone|iPad|Android|安卓|华为|小米|Outlook|Foxmail)\S{0,6}?(?:发送|发出|的邮件)?$|^(?:Sent from (?:my |Mail for )|Get Outlook for )\S.{0,30}$/i],
  ['copyright', /^(?:特别|郑重|免责)?声明\s*[:：].*(?:平台|自媒体|观点|本网|本站|本号)/],
  ['app-call', /^(?:收录于(?:合集|话题|专辑)|以下文章来源于(?!.{2,20}作者)|本文(?:来源|首发)于.{2,16}(?:公众号|微信)|#[^#\s]{2,16}\s*\d+\s*个)|^扫一扫.{0,4}在?.{0,4}(?:手机|分享|打开|关注)|^(?:手机|微信)扫.{0,10}(?:打开|阅读|关注|浏览)/],
  ['wire-line', /^[abdrsvw]\d{4}$|^\^?(?:[a-z]{1,2}\s[a-z]{1,2}\s)?(?:BC|AM|PM|US|EU|AS|LA|ML|AF|UK|CN)-{1,2}[A-Z][^.!?]{2,70}$|^[A-Z][\w'’ &-]{2,50},\s*(?:\d{1,2}(?:st|nd|rd|th)\s+(?:Ld|Lead|Add|Sub|Writethru)|Ld|Writethru|NewsAlert|Bjt)(?:[- ]?Writethru)?(?:,\s*\d{2,4})?$/],
  ['turn-mark', /^[•»►▶—–(（-]*\s*(?:please\s+)?(?:see|turn to|continued on|continues on|cont[’']?d\.? on)\s+(?:["“]?[A-Z][A-Z'’ &-]{1,24}["”]?(?:,|\s+on|\s*[/|•–—-])?\s*)?(?:(?:back\s+)?(?:page|pg?\.)\s*[A-Z]?-?\d{1,3}|[A-Z]-?\d{1,3}|\d{1,2}(?=[A-Z]))[A-Z]?(?:,?\s*col(?:umn|\.)\s*\d)?[.）)]?$/i],
  ['turn-mark', /^[•»►▶—–(（-]*\s*(?:SEE\s+)?["“]?[A-Z][A-Z'’ &-]{2,24}["”]?\s*(?:[,:|»›>•—–-]+|\s(?:[Cc]ontinued|[Cc]ontinues) on|\son)\s*(?:(?:[Pp]age|PAGE)\s*)?(?:[A-Z]-?\d{1,2}|\d{1,2}[A-Z]|(?<=[Pp]age\s|PAGE\s)\d{1,3})[）)]?$/],
  ['wire-line', deskSlip],
  ['wire-line', /^[*•(]\s*(?:Adds|Updates|Recasts|Corrects|Repeats|Rewrites|Refiles|Removes|Deletes)\b[^.]{3,110}\.?\)?$/],
  ['contact', /^(?:to (?:report|submit|place|subscribe|advertise|contact|reach)\b|subscribe\b|subscriptions?\b|advertis(?:e|ing)\b|corrections?\b|questions\?|call us\b|visit us\b).{0,70}(?:\d{3}[-. ]\d{4}|\S@\S|\b[\w-]+\.(?:com|org|net|co|example|news)\b)[^!?]{0,60}$/i],
  ['wire-line', /^[（(](?:更新|修订|更正|补充|重发|改写|替换|撤稿)[:：，].{2,40}[）)]$/],
  ['contact', /^\(\([^()]{0,100}(?:@|\d{3}[- ]\d{3,4})[^()]{0,60}\)\)$/],
  ['contact', /^[A-Z][\p{L}.'’ -]{3,40} (?:can be reached (?:at|by|on)\s.{4,80}|(?:covers|writes about|is an? [\w -]{3,40} (?:for|at|with))\s.{3,70}?\.\s+(?:Reach|E-?mail|Contact|Follow|You can|Send)\s.{4,90})$/u],
  ['related-link', /^(?:Related|RELATED|Read more|READ MORE|More|MORE|Also|ALSO|See also|SEE ALSO|Watch|WATCH|Listen|LISTEN|Earlier|EARLIER|Previously|PREVIOUSLY)(?: (?:story|stories|coverage|news|STORY|COVERAGE))?\s*:\s*[“"‘']?[A-Z\d][^\n]{6,105}[^.]$/],
  ['release-line', /^(?:FOR|For) (?:(?:IMMEDIATE|Immediate|immediate) )?(?:RELEASE|Release)\b[^.!?]{0,60}$/],
  ['turn-mark', /^[（(]?(?:continued\s+)?from\s+(?:page\s+[A-Z]?-?\d{1,3}[A-Z]?|[A-Z]-?\d{1,2}|page one|the front page)[）)]?$/i],
  ['running-head', /^(?:Final|First|Second|Late|Early|Morning|Evening|City|National|International|Metro|Sunday|Saturday|Weekend|Home) Edition$/],
  ['release-line', /^(?:新闻稿|新闻通稿|新闻发布稿|媒体通稿|通\s*稿|(?:供|可)?(?:即时|即刻|即日|立即)发布|(?:请于)?\d{4}年\d{1,2}月\d{1,2}日\S{0,8}[后起]发布)$/],
  ['release-line', /^(?:for immediate release|embargoed?(?: until| for)?\b.{0,60}|news release|press release|media release)\s*:?$/i],
  ['contact', /^(?:(?:media|press|news)\s+)?contacts?\s*:\s*\S.{2,60}(?:@|\d{3}[-. ]\d{4}).{0,60}$/i],
  ['contact', /^(?:e-?mail:\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^(?:follow (?:her|him|them)?\s*(?:on\s+\w+\s*:?\s*)?)?@\w{2,30}$|^(?:媒体|采访|新闻)联系(?:人|方式|电话)?\s*[:：]/i],
  ['contents-entry', /^[^。！？]{4,40}?\s*(?:[>＞»›]{1,3}|详见|见|下转|…{1,4}|\.{3,}|·{3,})\s*(?:第)?\s*[A-Z]?\d{1,2}\s*版?$/],
  ['turn-mark', /^[（(]?\s*(?:上接|紧接)\s*(?:第\s*)?[A-Z]?[\d一二三四五六七八]{1,3}\s*版?\s*[）)]?$/],
  ['breadcrumb', /^(?:所在|所属)(?:栏目|频道|位置)\s*[:：].{1,24}$|^(?:filed under|published in|posted in|section)\s*:.{1,40}$/i],
  ['tool-bar', /^(?:[\[【［][^\]】］:：]{2,8}[\]】］][\s\u3000|]*){2,}今天是.{0,30}$|^第\s?[A-Z]?\d{1,3}\s?版[:：]\S{2,10}[\s\u3000]+(?:(?:上一版|下一版|上一篇|下一篇|版面导航|标题导航|放大|缩小|默认|朗读|返回|首页|[+\-o])[\s\u3000]*){2,}$/],
  ['running-head', /^今天是.{0,4}\d{4}年\d{1,2}月\d{1,2}日.{0,12}$/],
  ['related-link', /^(?:热搜|热词|热门搜索|大家在搜|热门标签)\s*[:：].{1,60}$/],
  ['app-call', /^(?:点击|轻点)?收听.{0,6}$|^分享(?:到|至).{2,8}$|^(?:微信|手机)?(?:扫码|扫一扫).{0,12}$|^(?:戳|点击|点)[“「]?(?:阅读原文|原文).{0,12}$|^(?:喜欢|觉得不错|觉得好).{0,4}(?:请|就)?.{0,4}(?:点赞|在看|转发|分享).{0,6}$|^投稿请.{2,20}$|^(?:感谢|谢谢)(?:阅读|观看|收看|关注|您的关注)[。！!]?$|^展开(?:剩余|全部|全文).{0,8}$|^你可能(?:还)?(?:想看|感兴趣|喜欢).{0,4}$/],
  ['app-call', /^(?:advertisement|sponsored)\b.{2,40}$|^(?:have|got) a (?:news )?(?:tip|story)\?.{0,60}$|^do not sell .{0,40}$|^(?:leave|post|add) (?:a |your )?(?:comment|reply)s?\.?$|^thanks for reading.{0,20}$/i],
  ['contact', /^(?:contact|email|reach|call)\s+[A-Z][\w.'’ -]{2,40}\s+(?:at|on)\s+\S+@\S+.{0,40}$|^(?:you can (?:contact|reach)|contact the (?:writer|reporter|author)).{0,90}$/i],
  ['contact', /^(?:本?[报刊]社?|本社|社|单位|编辑部)?[地社]址\s*[:：].{4,40}(?:邮编|邮政编码|电话).{0,60}$/],
  ['copyright', /^[*※]?\s*(?:本文|文中|部分)?(?:图片|配图|图文|图|文章|内容)(?:来自|来源于?|源自?)\s*(?:于)?(?:网络|互联网)[，,。]?.{0,12}$|^声明\s*[:：].{0,40}(?:版权|转载|侵权|删除).{0,20}$|^网站声明$/],
  ['page-number', /^(?:\d{1,3}\s+){1,10}(?:下一页|末页|尾页)(?:\s.{0,8})?$/],
  ['end-mark', /^[-—–·.\s【（(]*THE END[-—–·.\s】）)]*$/i],
  ['divider', /^[-—–―─━═﹍＿~～=_*＊·•.#■□◆◇●○★☆※\s]{2,}$/],
  ['web-address', /^(?:原文|本文|文章|来源|页面)?(?:链接|地址|网址)\s*[:：]\s*(?:https?:|www\.)\S+$/i],
  ['web-address', /^(https?:\/\/|www\.)\S+$/i],
];

/** `Eds: UPDATES with quote from sheriff.`: a wire tells editors what is new; such a note may be long. */
export const wireNote = /^[（(]?(?:Eds?|EDS)\.?\s*(?:note)?\s*:\s*[A-Z]|^EDITORS?(?: NOTE)?:\s(?:\S+\s+){3,}\S+\.\)?$/;

/** Headings of a list of what the page or the paper holds; its entries stand again below, or name a page. */
export const contentsHeading = /^[■□●◆★☆【\[\s]*(?:标题导航|版面(?:目录|导航)|(?:今日|本期|本版|本报|要闻|版面|新闻)?导\s*[读航]|(?:今日|本期|本版)(?:看点|要目|要闻|关注|内容|主要内容|提要)|要\s*目|目\s*录|本期目录|inside(?: today| this issue)?|in this issue|contents)[】\]\s:：]*$/i;

/** A telephone number or a mail address. */
export const reachedAt = /\S@\S|\d{3}[-. ]\d{4}\b|\(\d{3}\)\s*\d|\+\d[\d ]{6}/;

/** Headings of whom to ask about a release; name, telephone and mail stand under them. */
export const contactHeading = /^(?:(?:media|press|news|for (?:more|further) information)\s*(?:,?\s*(?:please\s+)?contacts?|enquiries|inquiries)?|contacts?|notes to editors?|(?:媒体|新闻|采访|投资者|公关)(?:联系人|联络人?|垂询|查询|咨询|联系方式|联系)|编者注)\s*[:：]?$/i;

/** Headings of lists of other stories; what follows them belongs to the page until running text begins again. */
export const relatedHeading =
  /^[【\[\s]*(相关(阅读|新闻|报道|链接|文章|推荐|内容|专题)|推荐(阅读|新闻|文章)|(?:延伸|扩展|拓展)阅读|热门(新闻|推荐|文章|阅读|排行|评论)|热点(新闻|推荐|排行)|新闻排行(榜)?|阅读排行(榜)?|点击排行(榜)?|猜你喜欢|大家都在看|编辑推荐|精彩推荐|最新(文章|新闻|推荐)|为您推荐|往期(?:精彩|好文|热文)?(推荐|精选|回顾|内容|链接|文章)?|(?:精彩|好文|热文)(?:推荐|回顾)|本[版期](?:新闻|文章|稿件|标题|目录)|友情链接|你可能感兴趣|相关稿件|24小时(热点|热门|热榜|排行)|(图片|视频)(精选|推荐|新闻)|(今日|本周|一周)?(热点|热榜|热门|排行榜)|精彩图片)[】\]\s:：]*$/;
/**
 * `24小时点击排行`, `本周阅读榜TOP10`, `同类推荐`: which stories, and that they are a list. Words that name a page of print too (今日要闻) are none.
 */
export const rankHeading = /^[【\[■◆●▍|\s]*(?:(?:本站|本网|全站|今日|昨日|本周|一周|本月|月度|24小时|48小时|七日|7日|3日|三日|实时|图片|视频|新闻|文章|资讯|点击|阅读|浏览|评论|跟帖|热门|热点|最热|人气|关注|热读){1,4}(?:排行榜?|热榜|热搜榜?|榜单?|TOP\s?\d{1,3})|(?:相关|同类|同期|同栏目|本栏目|猜你|为您?你?|大家|热门|热点|往期|更多|其他|其它|精彩|延伸|推荐|编辑|小编|随机|作者|该作者|TA的|最新|喜欢此内容的人|看过本文的人|读过此文的人){1,3}(?:还|都|在)?(?:阅读|新闻|报道|链接|文章|推荐|内容|专题|稿件|资讯|回顾|精选|好文|热文|图集|视频|喜欢|爱看|想看|看了|在看|看过|感兴趣))(?:\s*[>＞»›]{1,2}|\s*更多)?[】\]\s:：]*$/i;
export const relatedHeadingEnglish =
  /^(related( (articles?|stories|news|posts?|links|coverage|content|reading))?|more (from|on|in|stories|news)\b.{0,40}|most (read|popular|viewed|shared)( (now|today|this week|stories))?|trending( now)?|recommended( for you)?|latest (news|stories|headlines)|(top|popular) (stories|articles)( (now|today|this week))?|popular now|editors?[’']s? picks?|you might also like|around the web|also in .{1,30}|in this section|read (next|more|also)|see also|more stories|further reading|don[’']t miss|elsewhere)\s*:?$/i;
