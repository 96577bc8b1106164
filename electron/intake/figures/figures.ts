import type { Figure } from '../../../shared/domain/figure.ts';
import { simplify } from '../../../shared/text/simplify.ts';
import { findQuantities } from '../../../shared/text/quantities/find-quantities.ts';
import type { Quantity } from '../../../shared/text/quantities/quantity.ts';
import { findFullNames } from '../subjects/find-places.ts';
import { findOrganisations } from '../subjects/organisations.ts';
import type { TextPart } from '../subjects/text-part.ts';
import { isDeed, thingAfter, thingBefore, thingOfMeasure } from './counted-things.ts';

/** Raised when the same text would give other figures: those of older rules are then taken anew in the background. */
export const figureRules = 2;

/** A report of more is a table, and its cells are no ledger. */
const mostFigures = 2000;

/** Code units in which the organisation a sentence is about is looked for; in longer ones it has changed on the way. */
const nearby = 60;

/**
 * Every quantity of a report: number and unit, what it counts or measures, whose it is and where. Only rules; what none
 * of them is sure of is left out.
 */
export function figuresOf(parts: readonly TextPart[]): Figure[] {
  const found: Figure[] = [];
  for (const { part, text } of parts) {
    for (const figure of figuresIn(part, text)) found.push(figure);
    if (found.length >= mostFigures) break;
  }
  return found.slice(0, mostFigures);
}

function figuresIn(part: string, text: string): Figure[] {
  const quantities = findQuantities(text);
  if (quantities.length === 0) return [];
  const sentenceAt = before(sentencesOf(text), (start) => start);
  // Names and things are known in simplified characters, and given as they are written.
  const plain = simplify(text);
  const read = plain.slice(0, quantities.at(-1)?.end);
  const placeAt = before(findFullNames(read), ({ end }) => end);
  const bodies = findOrganisations(read);
  let nextBody = 0;
  return quantities.map((quantity) => {
    const start = sentenceAt(quantity.start) ?? 0;
    while ((bodies[nextBody]?.start ?? Infinity) < Math.max(start, quantity.start - nearby)) nextBody++;
    const what = thingOf(text, plain, quantity);
    // The organisation a sentence names first shortly before the figure: it is mostly the one that did it.
    const body = bodies[nextBody];
    const who = body !== undefined && body.end <= quantity.start ? text.slice(body.start, body.end) : undefined;
    const place = placeAt(quantity.start);
    return {
      part, start: quantity.start, end: quantity.end, text: text.slice(quantity.start, quantity.end), value: quantity.value, unit: quantity.unit, bound: quantity.bound,
      ...(what === undefined ? {} : { what }), ...(who === undefined ? {} : { who }), ...(place === undefined ? {} : { place: text.slice(place.start, place.end) }),
    };
  });
}

/** The last of things in order that lies at or before an offset, for offsets that only grow: one walk for all of them. */
function before<T>(list: readonly T[], at: (one: T) => number): (offset: number) => T | undefined {
  let next = 0;
  return (offset) => {
    for (let one = list[next]; one !== undefined && at(one) <= offset; one = list[next]) next++;
    return list[next - 1];
  };
}

/** Offsets where sentences begin. */
const sentencesOf = (text: string): number[] => [0, ...Array.from(text.matchAll(/[。！？；!?]”?|\.\s/g), (match) => match.index + match[0].length)];

/** Ages and lengths of time are of nothing; a counter's thing stands behind it first, a measure's before it. */
function thingOf(text: string, plain: string, { kind, start, end, what, unit }: Quantity): string | undefined {
  if (what !== undefined || kind === 'time') return what;
  const at = kind === 'counter' ? thingAfter(plain, end) ?? thingOfMeasure(plain, end, simplify(unit)) ?? thingBefore(plain, start) : thingBefore(plain, start) ?? paidThing(plain, end);
  const thing = at === undefined ? undefined : text.slice(at.start, at.end).replace(/^的/, '');
  return thing !== undefined && unit === '次' && !isDeed(simplify(thing)) ? undefined : thing;
}

/** 82万元资金, 500元慰问金. */
function paidThing(text: string, from: number): { start: number; end: number } | undefined {
  const at = thingAfter(text, from);
  return at !== undefined && /(?:金|款|费|资|贷|贴|助)$/.test(text.slice(at.start, at.end)) ? at : undefined;
}
