/** What may stand in a pattern; a value that is not known is left out of the record or undefined. */
export type PatternValues = Readonly<Record<string, string | undefined>>;

const place = /\{([a-zA-Z]+)\}/g;

/** Fills `{name}` places. A part in [ ] goes when a value in it is unknown or empty; parts do not nest. */
export function fillPattern(pattern: string, values: PatternValues): string {
  const known = (name: string) => values[name] ?? '';
  return pattern
    .replace(/\[([^[\]]*)\]/g, (_all, part: string) => ([...part.matchAll(place)].every(([, name]) => known(name ?? '') !== '') ? part : ''))
    .replace(place, (_all, name: string) => known(name));
}
