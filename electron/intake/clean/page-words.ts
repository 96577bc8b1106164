/**
 * Words of a page's own at the ends of a line of text, as networks and wires print them: topics before (`#某地修桥#【…】…`), buttons behind
 * (`…走过来的。 收起d`, `… REUTERS/Jane Doe Purchase Licensing Rights, opens new tab`). Each becomes a line of its own, to be set aside.
 */
const topics = /^(?:#[^#\s]{2,30}#\s*){1,6}(?=\S{8})/;
const button = /\s+(?:(?:收起|展开)(?:全文)?\s?[a-z]?|Purchase Licensing Rights(?:\s?, opens new tab)?)$/;

/** Shortest line that has such words at its end, in characters. */
const shortest = 20;

/** Offsets at which a line is parted, in order. */
export function pageWordCuts(text: string): number[] {
  const before = topics.exec(text)?.[0].length ?? 0;
  const behind = text.length < shortest ? undefined : button.exec(text)?.index;
  return [...(before > 0 ? [before] : []), ...(behind === undefined || behind <= before ? [] : [behind])];
}
