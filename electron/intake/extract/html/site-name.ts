import type { Hint } from '../../../../shared/domain/document.ts';
import { elementsIn, type PageNode } from './page-dom.ts';

/** Where pages say in their head what their site is called. */
const metas = new Set(['og:site_name', 'sitename', 'application-name']);

/** One spelling of a name, to find it by. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

/** What a page's own head says its site is called: its metadata, and the last part of its title, `夜市搬家了 - 云溪杂谈 - 云溪社区`. */
export function siteNames(page: PageNode): ReadonlySet<string> {
  const names: string[] = [];
  const headings = new Set<string>();
  let title: string | undefined;
  for (const element of elementsIn(page)) {
    if (element.localName === 'title') title ??= element.textContent;
    if (/^h[1-6]$/.test(element.localName)) headings.add(plain(element.textContent));
    const called = element.localName === 'meta' ? (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase() : '';
    if (metas.has(called)) names.push(element.getAttribute('content') ?? '');
  }
  const parts = (title ?? '').replace(/\s+-\s+Powered by .*$/i, '').split(/\s*(?:[_|｜]|\s[-–—»·]\s|(?<=[\p{Script=Han}）)》”])-(?=\p{Script=Han}))+\s*/u);
  // `云溪日报数字报-渡口修好了` ends with the headline, which then is the one part that stands as a heading.
  const [last = '', ...before] = parts.toReversed();
  if (before.length > 0 && (!headings.has(plain(last)) || before.some((part) => [...headings].some((heading) => heading.includes(plain(part)))))) names.push(last);
  return new Set(names.map(plain).filter((name) => name.length > 1));
}

export const isSiteName = (words: string, names: ReadonlySet<string>): boolean => words.length < 80 && names.has(plain(words));

/** Blogs and forums set the name of their site as a heading over every story: such a line is the site's own, whatever the markup calls it. */
export const withoutSiteHeadings = (hints: readonly Hint[], text: string, names: ReadonlySet<string>): Hint[] =>
  hints.map((hint) => (hint.kind === 'heading' && isSiteName(text.slice(hint.start, hint.end), names) ? { kind: 'furniture', start: hint.start, end: hint.end } : hint));
