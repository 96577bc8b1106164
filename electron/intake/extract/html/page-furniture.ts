import { elementsIn, namesOf, type PageElement } from './page-dom.ts';
import type { Measure } from './page-measure.ts';
import { isSiteName } from './site-name.ts';

const furnitureElements = new Set(['nav', 'footer', 'aside', 'button', 'amp-ad', 'amp-sidebar']);
const furnitureRoles = new Set(['navigation', 'contentinfo', 'complementary', 'banner', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alert']);

/** Class names and ids that sites give to the parts around a story. Whole words between `-`, `_` and capitals. */
const furnitureNames = new Set((
  'nav navbar navigation menu submenu topmenu breadcrumb breadcrumbs crumb crumbs bread weizhi location dqwz position share sharebox bdsharebuttonbox '
  + 'bshare jiathis social tools footer foot copyright banquan sidebar related relate recommend tuijian xgyd comment comments pinglun pager pagination pages '
  + 'pagenav prevnext prenext toolbar login search searchbox friendlink links qrcode ewm erweima topbar sitemap advert advertisement ads '
  + 'cookie consent newsletter subscribe skip ft pls floot_left readname signature fastpost quickpost digg diggbox newdigg badge subscription upsell signup paywall submeta richlink sharedaddy addtoany addthis sharethis'
).split(' '));

/** Names of the bar across the top of a page, unless a heading or something called a title stands in it. */
const topNames = new Set(['top', 'topbar', 'masthead', 'header', 'hd']);

/** Furniture that is about other stories: who wrote those, and when, is said of them. */
const otherStories = new Set([
  'nav', 'aside', 'related', 'relate', 'recommend', 'tuijian', 'xgyd', 'comment', 'comments', 'pinglun', 'sidebar', 'newsletter', 'subscribe', 'pager',
  'pagination', 'prevnext', 'advert', 'advertisement', 'ads', 'friendlink', 'links', 'relatedposts',
]);

/** Share of a block's characters that lie in links from which on it is a list of links and no text. */
const linkShare = 0.8;
/** Blocks with fewer links than this may be a headline that links to itself. */
const fewestLinks = 2;
/** Share of a page's letters above which a part of it is the page itself, whatever it is called. */
const mostOfThePage = 0.5;

/** `around`: of the page. `others`: of other stories. */
export type FurnitureKind = 'around' | 'others';

/**
 * Whether an element is part of the page and not of its story, by what it is, what the site called it, or because it is
 * little else than links. Furniture is never most of a page.
 */
export function furnitureKind(element: PageElement, measure: Measure, page: Measure, site: ReadonlySet<string>): FurnitureKind | undefined {
  if (measure.letters === 0 || measure.letters > mostOfThePage * page.letters) return undefined;
  const names = namesOf(element);
  // Who wrote stands in an `address`; papers put that, and the hour, beside the text.
  if (element.localName === 'aside' && [...elementsIn(element)].some(({ localName }) => localName === 'address')) return undefined;
  if (names.some((name) => otherStories.has(name)) || otherStories.has(element.localName) || isLinkList(element, measure)) return 'others';
  if (furnitureElements.has(element.localName) || furnitureRoles.has(element.getAttribute('role') ?? '')) return 'around';
  return names.some((name) => furnitureNames.has(name)) || isTop(element, measure, names, site) ? 'around' : undefined;
}

/** The bar across the top: a story's own head has a heading in it, or a part that is called its title, or one its source and one its time. */
function isTop(element: PageElement, measure: Measure, names: readonly string[], site: ReadonlySet<string>): boolean {
  if (!(names.some((name) => topNames.has(name)) || element.localName === 'header')) return false;
  // `楼主 发表于: 2031-11-06` over a post is called its top.
  if (!names.some((name) => wholeTop.has(name)) && element.localName !== 'header' && saysWhen.test(element.textContent)) return false;
  let headings = measure.headings;
  let [sourced, dated] = [false, false];
  for (const inner of elementsIn(element)) {
    const called = namesOf(inner);
    if (/^h[1-6]$/.test(inner.localName) && (called.some((name) => siteNamed.has(name)) || isSiteName(inner.textContent, site))) { headings--; continue; }
    if (called.some((name) => titleNames.has(name)) && !called.some((name) => siteNamed.has(name))) return false;
    sourced ||= called.some((name) => sourceNames.has(name));
    dated ||= called.some((name) => timeNames.has(name));
  }
  return headings <= 0 && !(sourced && dated);
}
/** What a site calls its own name and slogan: `site-title` is no story's. */
const siteNamed = new Set(['site', 'blog', 'brand', 'branding', 'logo', 'sitename', 'sitetitle']);
/** Names that say of what they are the top; `tip-top` has the other in it. */
const wholeTop = new Set(['topbar', 'masthead', 'header', 'hd']);
const saysWhen = /发[表布]于?\s*[:：]?\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/;
/** What sites call the parts of the line under a headline. */
const sourceNames = new Set(['source', 'laiyuan', 'ly', 'origin', 'from', 'media']);
const timeNames = new Set(['date', 'time', 'pubtime', 'pubdate', 'shijian', 'sj', 'riqi']);
const titleNames = new Set(['title', 'headline', 'biaoti', 'bt', 'tit', 'subtitle']);

function isLinkList(element: PageElement, measure: Measure): boolean {
  if (!/^(div|ul|ol|dl|p|td|section|center)$/.test(element.localName) || measure.marked > 0) return false;
  return measure.links >= fewestLinks && measure.linked >= linkShare * measure.letters;
}
