import type { Query, Term } from './query.ts';

const fieldNames: Readonly<Record<Term['field'], string>> = {
  text: '', title: 'title:', body: 'body:', source: 'source:', byline: 'by:', place: 'place:', tag: 'tag:',
};

/** A query in its own syntax, with every parenthesis: reading it again gives the same query. */
export function spellQuery(query: Query | undefined): string {
  return query === undefined ? '' : spell(query);
}

function spell(query: Query): string {
  switch (query.type) {
    case 'term': return `${fieldNames[query.field]}${spellTerm(query.term)}${query.prefix ? '*' : ''}`;
    case 'dates': return `${query.from ?? ''}..${query.to ?? ''}`;
    case 'not': return `-${inner(query.part)}`;
    case 'and': return query.parts.map(inner).join(' ');
    default: return query.parts.map(inner).join(' OR ');
  }
}

const inner = (part: Query): string => part.type === 'and' || part.type === 'or' ? `(${spell(part)})` : spell(part);

/** Letters and Han need no quotation marks; anything that could be syntax gets a pair that it does not hold itself. */
function spellTerm(term: string): string {
  if (/^[\p{L}\p{N}]+$/u.test(term) && term !== '或') return term;
  if (!term.includes('"')) return `"${term}"`;
  return term.includes('」') ? `“${term}”` : `「${term}」`;
}
