import { spellAmount } from '../../../shared/text/quantities/spell-amount.ts';
import { readBareDays, readDayRange } from './days/read-days.ts';
import { spellField } from './fields.ts';
import type { Amount, Query, Term } from './query.ts';
import { cutAmount } from './read-amount.ts';
import { spellState } from './states.ts';

/**
 * A query in its own syntax, with every parenthesis: reading it again gives the same query.
 * @param chinese with the Chinese names of fields
 */
export function spellQuery(query: Query | undefined, chinese = false): string {
  return query === undefined ? '' : spell(query, chinese);
}

function spell(query: Query, chinese: boolean): string {
  const inner = (part: Query): string => part.type === 'and' || part.type === 'or' ? `(${spell(part, chinese)})` : spell(part, chinese);
  switch (query.type) {
    case 'term': return spellWords(query, spellTerm(query.term), chinese);
    case 'dates': return `${query.from ?? ''}..${query.to ?? ''}`;
    case 'state': return spellState(query.state, chinese);
    case 'amount': return spellFigures(query, chinese);
    case 'not': return `-${inner(query.part)}`;
    // A word behind a figure without a unit would be read as its unit.
    case 'and': return query.parts.map((part, at) => part.type === 'term' && endsLoose(query.parts[at - 1]) ? spellWords(part, quote(part.term), chinese) : inner(part)).join(' ');
    default: return query.parts.map(inner).join(' OR ');
  }
}

/** Words as they are put into a query so that they are read as text. Letters and Han need no quotation marks; anything that could be syntax gets a pair that it does not hold itself. */
export function spellTerm(term: string): string {
  return /^[\p{L}\p{N}]+$/u.test(term) && !isSyntax(term) ? term : quote(term);
}

function quote(term: string): string {
  if (!term.includes('"')) return `"${term}"`;
  return term.includes('」') ? `“${term}”` : `「${term}」`;
}

const spellWords = ({ field, prefix }: Term, words: string, chinese: boolean): string => `${field === 'text' ? '' : spellField(field, chinese)}${words}${prefix ? '*' : ''}`;

const endsLoose = (part: Query | undefined): boolean => part?.type === 'not' ? endsLoose(part.part) : part?.type === 'amount' && part.unit === undefined;

/** Words that are read as something else where they stand bare. The day does not matter: what is a date is one on every day. */
const isSyntax = (term: string): boolean => term === '或' || readDayRange(term) !== undefined || readBareDays(term, '2022-01-01') !== undefined || cutAmount(term) !== undefined;

function spellFigures({ unit = '', least, most }: Amount, chinese: boolean): string {
  const spelled = (value: number): string => chinese ? spellAmount(plainDecimal(value), false) : plainDecimal(value);
  if (least !== undefined && most !== undefined) {
    const range = `${spelled(least.value)}${unit}..${spelled(most.value)}${unit}`;
    // Figures that could be years are spelled in thousands.
    return readDayRange(range) === undefined ? range : `${plainDecimal(least.value / 1000)}k..${plainDecimal(most.value / 1000)}k`;
  }
  if (least !== undefined) return `${least.open ? '>' : '>='}${spelled(least.value)}${unit}`;
  return most === undefined ? '' : `${most.open ? '<' : '<='}${spelled(most.value)}${unit}`;
}

/** Figures have eight places at most; a number in digits, never with an exponent. */
const plainDecimal = (value: number): string => value.toFixed(8).replace(/\.?0+$/, '');
