import type { PageElement } from './page-dom.ts';
import type { Measure } from './page-measure.ts';

const furnitureElements = new Set(['nav', 'footer', 'aside', 'button']);
const furnitureRoles = new Set(['navigation', 'contentinfo', 'complementary', 'banner', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alert']);

/** Class names and ids that sites give to the parts around a story. Whole words between `-`, `_` and capitals. */
const furnitureNames = new Set((
  'nav navbar navigation menu submenu topmenu breadcrumb breadcrumbs crumb crumbs bread weizhi location dqwz position share sharebox bdsharebuttonbox '
  + 'bshare jiathis social footer foot copyright banquan sidebar related relate recommend tuijian xgyd comment comments pinglun pager pagination pages '
  + 'pagenav prevnext prenext toolbar login search searchbox friendlink links qrcode ewm erweima topbar sitemap advert advertisement ads '
  + 'cookie consent newsletter subscribe skip'
).split(' '));

/** Share of a block's characters that lie in links from which on it is a list of links and no text. */
const linkShare = 0.8;
/** Blocks with fewer links than this may be a headline that links to itself. */
const fewestLinks = 2;
/** Share of a page's letters above which a part of it is the page itself, whatever it is called. */
const mostOfThePage = 0.5;

/**
 * Whether an element is part of the page and not of its story, by what it is, what the site called it, or because it is
 * little else than links. Furniture is never most of a page.
 */
export function isFurniture(element: PageElement, measure: Measure, page: Measure): boolean {
  if (measure.letters === 0 || measure.letters > mostOfThePage * page.letters) return false;
  if (furnitureElements.has(element.localName)) return true;
  if (furnitureRoles.has(element.getAttribute('role') ?? '')) return true;
  return namesOf(element).some((name) => furnitureNames.has(name)) || isLinkList(element, measure);
}

/** `class="page-share fl" id="topNav"` → page, share, fl, top, nav and each name whole. */
function namesOf(element: PageElement): string[] {
  const given = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/);
  return given.flatMap((name) => [name, ...name.split(/[-_]|(?<=[a-z])(?=[A-Z])/)]).map((name) => name.toLowerCase());
}

function isLinkList(element: PageElement, measure: Measure): boolean {
  if (!/^(div|ul|ol|dl|p|td|section|center)$/.test(element.localName) || measure.marked > 0) return false;
  return measure.links >= fewestLinks && measure.linked >= linkShare * measure.letters;
}
