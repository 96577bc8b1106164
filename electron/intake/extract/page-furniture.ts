import { elementsIn, type PageElement } from './page-dom.ts';

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

/**
 * Whether an element is part of the page and not of its story, by what it is, what the site called it, or because it is
 * little else than links. The caller holds against it that furniture is never most of a page.
 */
export function isFurniture(element: PageElement): boolean {
  if (furnitureElements.has(element.localName)) return true;
  if (furnitureRoles.has(element.getAttribute('role') ?? '')) return true;
  return namesOf(element).some((name) => furnitureNames.has(name)) || isLinkList(element);
}

/** `class="page-share fl" id="topNav"` → page, share, fl, top, nav and each name whole. */
function namesOf(element: PageElement): string[] {
  const given = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/);
  return given.flatMap((name) => [name, ...name.split(/[-_]|(?<=[a-z])(?=[A-Z])/)]).map((name) => name.toLowerCase());
}

function isLinkList(element: PageElement): boolean {
  if (!/^(div|ul|ol|dl|p|td|section|center)$/.test(element.localName)) return false;
  let links = 0;
  let linked = 0;
  for (const inner of elementsIn(element)) {
    if (/^(h[1-6]|img)$/.test(inner.localName)) return false;
    if (inner.localName !== 'a') continue;
    links++;
    linked += lettersIn(inner);
  }
  return links >= fewestLinks && linked >= linkShare * lettersIn(element);
}

/** Characters that are no white space or separators. */
export function lettersIn(element: PageElement): number {
  return element.textContent.replace(/[\s|·•>»\-–—/]+/g, '').length;
}
