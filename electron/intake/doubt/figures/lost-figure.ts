/**
 * A unit that cannot stand without its figure: what is left of a text that lost its digits. Patterns are grammar of Chinese
 * quantities (a measure word needs a numeral or a pronoun before it) held against newspaper prose; each names what it is for.
 */
export interface LostFigure { readonly name: string; readonly pattern: RegExp; /** The reason it gives. */ readonly says: 'date-without-figures' | 'unit-without-figure'; /** Words it must find. */ readonly lost: string; /** Words of a whole text it must leave alone. */ readonly whole: string }

export const rule = (name: string, source: string, lost: string, whole: string): LostFigure => ({ name, pattern: new RegExp(source, 'gu'), says: 'unit-without-figure', lost, whole });
export const dated = (name: string, source: string, lost: string, whole: string): LostFigure => ({ ...rule(name, source, lost, whole), says: 'date-without-figures' });

/** Marks that close what is said. For a pattern. */
export const stop = '[，。、；：）)！,;]';
