import type { Hint } from '../../../../shared/domain/document.ts';
import { isEnglishPaper, paperWeight, withoutEdition } from '../../page-head/paper-names.ts';
import { objectOf, objectsOf, stringOf, type JsonObject } from '../../wire/json-value.ts';
import { elementsIn, type PageElement, type PageNode } from './page-dom.ts';

/** Names of `<meta>` under which sites say what a story was taken from: the standard of official sites, portals, papers. */
const sourceNames = ['contentsource', 'source', 'og:article:source', 'article:source', 'mediaid', 'cmsource', 'dc.source', 'publication'];
/** Names of the site itself: the source of a story that names none. */
const siteNames = ['og:site_name', 'sitename', 'application-name'];
const dateNames = ['pubdate', 'publishdate', 'publish_date', 'publish-date', 'publishtime', 'firstpublishedtime', 'article:published_time', 'og:published_time', 'og:release_date', 'dc.date', 'dcterms.created', 'date'];

/** Sites on which anybody posts: their name says nothing of the story. */
const platform = /^(?:微信公众平台|微信|公众号|今日头条|头条号?|百家号|百度.{0,6}|搜狐号?|网易号?|知乎.{0,4}|微博|新浪微博|抖音|快手|简书|豆瓣|哔哩哔哩.{0,12}|bilibili|小红书|QQ空间|企鹅号|大鱼号|Facebook|X|Twitter|YouTube|Medium|Substack|WordPress(?:\.com)?|Blogger|LinkedIn|Reddit|Instagram|TikTok)$/i;
/** What stands in a template that nobody filled in, or for nobody. */
const unfilled = /^(?:本站|原创|本网|网络|未知|首页|home|none|null|undefined|unknown|admin|管理员|.*[{}<>$%].*)$/i;

/** Characters of a name and of one script, and how many scripts are read. */
const longestName = 48;
const longestScript = 200_000;
const mostScripts = 20;

/** A medium's name, white space closed; nothing where it names none. */
function nameIn(value: string | undefined): string | undefined {
  const name = value?.replace(/\s+/g, ' ').trim().replace(/^《([^《》]+)》$/, '$1') ?? '';
  return name.length < 2 || name.length > longestName || platform.test(name) || unfilled.test(name) || /[:：/]/.test(name) ? undefined : name;
}

/** How a site of news ends its name where it is no paper's. */
const siteEnd = /^[\u4e00-\u9fff]{2,8}(?:新闻网|网|在线|电视台|融媒体中心|通讯社)$/;
/** `治沙账-云溪日报数字报`, `清源党建网--红管家进楼栋`, `Hedgerows return - The Wensdale Courier`: the medium at one end of a page's title. */
function mediumInTitle(title: string): string | undefined {
  const parts = title.split(/\s*[_|｜]+\s*|\s+[-–—]+\s+|\s*[-–—]+\s*(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s*[-–—]+\s*/).map((part) => withoutEdition(part.trim()));
  // `云溪日报数字报` alone calls the page by its paper.
  const ends = parts.length < 2 && parts[0] === title.trim() ? [] : [parts.at(-1) ?? '', parts[0] ?? ''];
  return ends.find((part) => part.length <= longestName && (paperWeight(part) >= 1 || isEnglishPaper(part) || siteEnd.test(part)));
}

/** Ends of what bodies that keep a site of their own are called, and an English one's words: two and more, each with its capital. */
const bodyEnd = /[\u4e00-\u9fff](?:人民政府|委员会|大学|学院|学校|[中小]学|医院|法院|检察院|研究[院所]|图书馆|博物馆|协会|学会|商会|联合会|基金会|同乡会|公司|集团|[局厅])$/;
const englishBody = /^(?:The )?[A-Z][\w.&'’-]*(?: (?:[A-Z][\w.&'’-]*|of|the|and|for)){1,7}$/;
/** `Trail to reopen | Marlow County`: the body whose site it is, where the page shows that name on a line of its own as well. */
function bodyShown(title: string, text: string): string | undefined {
  const name = /(?:[|｜_]|\s[-–—»]|—{2}|-(?=[\u4e00-\u9fff]))\s*([^|｜_–—»]{4,48}?)\s*$/.exec(title)?.[1];
  return name !== undefined && (bodyEnd.test(name) || englishBody.test(name)) && !platform.test(name) && text.split('\n').some((line) => line.trim() === name) ? name : undefined;
}

/** Kinds of schema.org that are a story; what has no kind is Baidu's `{ title, pubDate }`. */
const ofStory = /(?:Article|BlogPosting|Report)$/;
const isStory = (one: JsonObject): boolean => [one.get('@type')].flat().every((kind) => kind === undefined || (typeof kind === 'string' && ofStory.test(kind)));

/** The objects of a page's JSON-LD, those of a graph among them. What cannot be parsed says nothing. */
function linkedData(scripts: readonly PageElement[]): JsonObject[] {
  return scripts.flatMap((script) => {
    try {
      const objects = [JSON.parse(script.textContent) as unknown].flat().flatMap((one) => { const object = objectOf(one); return [object, ...(object.has('@graph') ? objectsOf(object.get('@graph')) : [])]; });
      return objects;
    } catch {
      return [];
    }
  });
}

/** `2024-02-19T23:30:00Z` is an hour of Greenwich, and another day in China. */
function inLocalTime(written: string, chinese: boolean): string | undefined {
  const found = /^\s*(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]00:?00)?)?/.exec(written);
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', greenwich] = found ?? [];
  if (found === null) return undefined;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (hour === undefined) return date;
  if (greenwich === undefined) return `${date} ${hour.padStart(2, '0')}:${minute}:${second}`;
  // Which zone such a page elsewhere stands in is not said.
  const moment = new Date(`${date}T${hour.padStart(2, '0')}:${minute}:${second}Z`).getTime();
  return !chinese || Number.isNaN(moment) ? date : new Date(moment + chinaHours * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
/** China keeps one time, eight hours before Greenwich. */
const chinaHours = 8;

/**
 * What a page says of its story in its head, to machines and in its title, in `<meta>` and JSON-LD: where it is from and when it stood. Such words are no text
 * of the page, so that their hints are empty ranges at its start, with the words in them.
 * @param text the page's own text; where it is Chinese, that tells the zone of an hour of Greenwich
 */
export function saidInHead(page: PageNode, text: string): Hint[] {
  const chinese = /\p{Script=Han}/u.test(text);
  const metas = new Map<string, string>();
  const scripts: PageElement[] = [];
  let title = '';
  for (const element of elementsIn(page)) {
    if (element.localName === 'meta') {
      const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop') ?? '').toLowerCase();
      const content = element.getAttribute('content')?.trim() ?? '';
      if (content !== '' && !metas.has(name)) metas.set(name, content);
    }
    if (element.localName === 'title' && title === '') title = element.textContent.replace(/\s+/g, ' ').trim();
    if (element.localName === 'script' && element.getAttribute('type')?.toLowerCase() === 'application/ld+json' && scripts.length < mostScripts && element.textContent.length <= longestScript) scripts.push(element);
  }
  const stories = linkedData(scripts).filter(isStory);
  const said = (names: readonly string[], read: (value: string | undefined) => string | undefined): string | undefined => names.map((name) => read(metas.get(name))).find((one) => one !== undefined);
  const publisher = stories.map((story) => nameIn(stringOf(objectOf(story.get('publisher')).get('name')))).find((name) => name !== undefined);
  const source = said(sourceNames, nameIn) ?? publisher ?? said(siteNames, nameIn) ?? mediumInTitle(title) ?? bodyShown(title, text);
  const day = (value: string | undefined): string | undefined => (value === undefined ? undefined : inLocalTime(value, chinese));
  const published = said(dateNames, day) ?? stories.map((story) => day(stringOf(story.get('datepublished')) ?? stringOf(story.get('pubdate')))).find((one) => one !== undefined);
  return [...(source === undefined ? [] : [{ kind: 'said' as const, start: 0, end: 0, field: 'source' as const, words: source }]), ...(published === undefined ? [] : [{ kind: 'said' as const, start: 0, end: 0, field: 'published' as const, words: published }])];
}
