import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { provinces } from '../describe/provinces.ts';

/** Lines that the programs behind pages write, whoever keeps the page: forums, networks, wires, mailing lists, papers' own pages. */
export const platformShapes: readonly (readonly [rule: ReadingRule, shape: RegExp])[] = [
  // Forums (Discuz, phpwind) and blogs.
  ['tool-bar', /^(?=.{0,30}(?:登录|登陆|尚未))(?=.{0,40}(?:注册|[帐账]号|密码|回帖|评论|查看|使用))(?:您|你|请|亲|游客|欢迎|没有|已有|忘记|自动|用户名)[^。]{2,38}$/],
  ['tool-bar', /^分享(?:到|至|此文|此文章|本文)?\s*[:：][^。！？]{0,60}$|^共享此文章?\s*[:：]?$|^点击以?在?\s?.{1,20}(?:上)?(?:共享|分享).{0,16}$/],
  ['account-card', /^(?:UID|级别|等级|头衔|精华|威望|积分|金币|金钱|贡献|发帖|回帖|好友|阅读权限|注册时间|最后登录|在线时间)\s*[:：]\s*\S.{0,16}$|^\S{1,12}\s+(?:离线|在线|当前(?:离线|在线))$/],
  ['comment', /^(?:快速回复|发表回复|高级模式|本版积分规则|同时转发到.{1,10}|回帖后跳转.{0,12}|限\s?\d{1,5}\s?字节.{0,10}|必填项已用.{1,12}|您的电子邮箱地址不会被公开.{0,24})$/],
  ['copyright', /^(?:Powered by|Proudly powered by|Theme by|自豪地采用)\s?\S.{1,50}$|^GMT\s?[+-]\d{1,2}.{0,80}$|^Processed in \d.{0,60}$/i],
  // Networks.
  ['related-link', /^#[^#\s]{2,30}#$|^(?:#[\p{L}\p{N}·_-]{2,24}#?\s*){2,16}$/u],
  ['account-card', new RegExp(`^(?:发布于|发表于|编辑于|IP\\s?属地|来自)\\s*[:：]?\\s*(?:\\d{1,2}-\\d{1,2}\\s+)?(?:${provinces})(?:省|市|自治区)?$`)],
  ['account-card', /^(?:作者最新文章|查看?TA的(?:文章|主页|更多).{0,6}|\d+\s?(?:篇?文章|作品|粉丝|获赞)\s+[\d.]+\s?[万亿]?\s?(?:总阅读|粉丝|获赞|关注))$/],
  ['comment', /^(?:共\s?)?\d+\s?条(?:评论|回复)$|^(?:展开|查看|收起)\s?(?:全部|剩余|更多)?\s?\d*\s?条?(?:更多)?(?:回复|评论)$|^说点什么.{0,6}$|^(?:按热度|按时间|按推荐|默认|最热|最新)(?:\s*[|/]?\s*(?:按热度|按时间|按推荐|默认|最热|最新)){1,3}$/],
  ['tool-bar', /^(?:展开|收起)(?:全文)?\s?[a-z]?$|^(?:下载|打开)(?:今日)?[\u4e00-\u9fff]{2,6}APP$|^大家都在搜.{0,20}$/i],
  ['counter', /^\d[\d,.万]*\s?人(?:次)?赞同了?该?(?:文章|回答)?$/],
  // Papers' own pages.
  ['tool-bar', /^(?:PDF\s?版(?:下载)?|按(?:日期|期次?|版面)检索|(?:期次|全文|标题|稿件|高级)检索|版面(?:缩略图|列表)|本版(?:列表|标题))$|^第\s?[A-Z]?\d{1,3}\s?版[:：]?\s?\S{0,10}[\s\u3000]*[<＜‹«]?\s*上一版.{0,12}$/],
  ['divider', /^[-—–=*]{2,}\s*(?:分隔线|分割线|我是分割线|正文(?:开始|结束)?)\s*[-—–=*]{2,}$/],
  ['tool-bar', /^\d{1,3}\s?°\s?[FC]\b.{0,30}$|^(?:今日|今天|明日|明天|本地)天气\s*[:：][^。；]{2,30}\d\s?(?:℃|°C|度)[^。；]{0,10}$/],
  ['app-call', /^click to (?:share|e-?mail|print|copy|tweet)\b.{0,60}$|^.{2,60}\(opens in (?:a )?new (?:window|tab)\)$|^(?:link copied|copy url|share to \w{1,12}|text size|sign up here\.?|get started|my news|scroll to continue|purchase licensing rights)(?:, opens new tab)?[.!]?$|^our standards: .{4,80}$|^suggested topics:?$/i],
  ['app-call', /^(?:want|get|love|keep|stay|looking|interested|like what|for more|to (?:get|receive|read))\b[^\n]{0,90}\b(?:follow us|(?:join|follow) our|sign up|subscribe|download our|click here)\b[^\n]{0,110}$/i],
  ['app-call', /^(?:we|this site|our site|our partners) (?:value|respect|use|care about)\b.{0,30}\b(?:privacy|cookies)\b.{0,60}$|^privacy policy\s*\|.{3,80}$/i],
  ['site-name', /^(?:an?|the) official (?:website|web site|site|publication)(?: of\b.{1,60})?[.!]?(?:\s*here[’']s how you know.{0,10})?$|^here[’']s how you know.{0,10}$/i],
  ['tool-bar', /^分享(?:至|到)\s?(?:Facebook|LINE|Twitter|X|微信|微博|QQ|朋友圈|WhatsApp|Telegram)(?:\s+分享.{1,40})?$|^加入.{1,10}(?:好友|粉丝团|群组)$|^(?:追踪|订阅)我们.{0,20}$/i],
  ['related-heading', /^(?:其他人也(?:在)?看了?|大家也(?:在|都)看|你可能也?(?:想|喜欢)看|看更多.{0,10}|更多.{2,8}新闻|延伸阅读|explore more on these topics|discussion about this post)\s*[.…。:：]*$/i],
  ['app-call', /\bis a reader-supported (?:publication|newsletter)\b.{0,120}$|^(?:reuse this content|support (?:independent|local) journalism|get the app|start your \w{3,20}|write a comment|last modified on\b.{4,40})[.…]*$/i],
  ['counter', /^\d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?(?:minutes?|min read|mins? read|minute read|分钟)$/i],
  ['page-number', /^(?:[0-9#*]\uFE0F?\u20E3)+$/],
  ['page-head', /^[<＜‹]\s*第\s?[A-Z]?\d{1,3}\s?版\s*[:：]?\s*\S{0,10}\s*[>＞›]$/],
  ['web-address', /^(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}$/],
  // Release wires.
  ['site-name', /^(?:PR Newswire|Business Wire|GlobeNewswire|EIN Presswire|Newswise|PRWeb|美通社|EurekAlert!?)(?:\s*[:：|–—-]\s*.{4,80})?$|^EurekAlert! .{2,20}$/i],
  ['release-line', /^(?:peer[- ]reviewed publication|reports and proceedings|meeting announcement|grant and award announcement|business announcement)$/i],
  ['app-call', /^want your (?:company|organization|organisation)[’']s news.{0,60}$|^\d{2,4}k\+\s?(?:newsrooms?|journalists?|digital|influencers?).{0,60}$|^(?:more news )?releases in similar topics$|^also from this source$|^multimedia (?:files|gallery)$/i],
  ['contact', /^news provided by(?: .{2,60})?$|^(?:新闻|稿件)提供(?:方|者|单位)\s*[:：]?$/i],
  // Mailing lists.
  ['app-call', /^(?:view (?:this|it|the) (?:e-?mail|message|newsletter|in (?:your )?browser)|having trouble (?:viewing|reading)|you(?:[’']re| are)(?: currently| now)? receiving (?:this|these)|you (?:have )?received this|want to change how you receive|you can (?:update|unsubscribe|manage|opt)|unsubscribe|to unsubscribe|our mailing address is|(?:was this|did someone) (?:e-?mail )?forward|forward(?:ed)? (?:this|to a friend)|add us to your|(?:update|manage) (?:your )?(?:profile|preferences|subscription)|no longer want)\b.{0,110}$/i],
  ['app-call', /^(?:如果?(?:您|你)?(?:无法|不能|看不到).{0,8}(?:浏览|查看|显示|阅读)|若(?:无法|不能)正常(?:浏览|查看|显示))[^。]{0,40}$|^(?:本|此|该)邮件(?:由|为|系).{0,30}(?:请勿|请不要|无需|不要).{0,50}$|^.{0,40}(?:请|点击|可|此处|随时)\s?(?:退订|取消订阅).{0,12}$|^退订(?:邮件)?$/],
];
