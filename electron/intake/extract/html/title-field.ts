import { elementsIn, type PageElement } from './page-dom.ts';
import { breaks } from './page-manners.ts';

/**
 * What the programs that make papers' digital editions call the titles of a story: tags of their own (`founder-prevtitle`), or a name each
 * (`id="PreTitle"`). The plain word `title` is everybody's, and says so only beside the others.
 */
const tags: ReadonlyMap<string, TitleField> = new Map([
  ['founder-prevtitle', 'kicker'], ['founder-introtitle', 'kicker'], ['founder-title', 'headline'], ['founder-subtitle', 'subhead'],
]);
const names: ReadonlyMap<string, TitleField> = new Map([['pretitle', 'kicker'], ['prevtitle', 'kicker'], ['introtitle', 'kicker'], ['yinti', 'kicker'], ['subtitle', 'subhead'], ['fubiaoti', 'subhead'], ['futi', 'subhead'], ['title', 'headline'], ['maintitle', 'headline'], ['biaoti', 'headline']]);
type TitleField = 'kicker' | 'headline' | 'subhead';

/** Characters of a title. */
const longest = 120;

/** The whole class or id, no part of one: `sub-title-bar` is a bar. */
const named = (element: PageElement): TitleField | undefined => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/).map((name) => names.get(name.toLowerCase())).find((one) => one !== undefined);

/** Which title of its story an element holds; nothing where its like does not stand beside it, for the names are common words. */
export function titleField(element: PageElement): TitleField | undefined {
  const told = tags.get(element.localName);
  // `founder-title` may hold the titles and the byline, each in an element of its own.
  if (told !== undefined) return [...elementsIn(element)].some(({ localName }) => breaks.has(localName)) ? undefined : told;
  const own = named(element);
  if (own === undefined || element.textContent.trim() === '' || element.textContent.length > longest) return undefined;
  const around = element.parentNode;
  if (around === null) return undefined;
  const beside = new Set<TitleField>();
  let elements = 0;
  for (const child of elementsIn(around)) {
    if (++elements > mostBeside) break;
    const field = named(child);
    if (field !== undefined) beside.add(field);
  }
  return beside.has('kicker') && beside.has('headline') ? own : undefined;
}
/** Elements looked through for the others. */
const mostBeside = 60;
