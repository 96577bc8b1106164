/** `阅读 1.2万`, `查看: 5862`, `12条评论`, `支持 96`: a word of what readers do and how many did. */
const act = '(?:阅读|阅读量|浏览|浏览量|浏览次数|查看|点击|点击量|点击数|点击率|访问|人气|回复|回帖|评论|跟帖|参与|留言|点赞|赞|在看|收藏|转发|分享|推荐|支持|反对|喜欢|关注|粉丝|帖子|主题|积分|精华|威望|金币|热度|播放|弹幕|获赞|评|赞同|转)';
const figure = '\\d[\\d,.]*\\s*(?:万|亿|[wWkK])?\\+?';
const counter = new RegExp(`^(?:${act}\\s*(?:数|量|次数)?\\s*[:：]?\\s*[\\[（(]?\\s*${figure}\\s*[\\]）)]?\\s*(?:次|人|条|个)?|${figure}\\s*(?:次|人|条|个)?\\s*${act}|${act})$`);

/** `查看: 5862 | 回复: 43`, `收藏 12   分享   支持 96`: nothing but such counters, one of them with its figure. */
export function isCounterRow(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text)) return false;
  const bare = text.replace(/\p{Extended_Pictographic}\uFE0F?/gu, '|');
  const cells = bare.split(/\s*[|｜·•]\s*|\s{2,}|\t|\u3000|(?<=\d(?:万|次|人|条)?)\s+(?=[\u4e00-\u9fff])|(?<=\d(?:万|亿)?[\u4e00-\u9fff]{1,3})\s+(?=\d)/).map((cell) => cell.trim()).filter((cell) => cell !== '');
  const known = cells.filter((cell) => counter.test(cell)).length;
  // One button among them may have a name of the place's own.
  return known > 0 && known >= cells.length - (cells.length > 3 ? 1 : 0) && cells.every((cell) => cell.length <= 12) && cells.some((cell) => counter.test(cell) && /\d/.test(cell));
}
