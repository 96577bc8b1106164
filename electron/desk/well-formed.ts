/**
 * A value with every lone surrogate in its strings put to U+FFFD: SQLite stores UTF-8, which has no place for one.
 * Lengths and offsets stay. Bytes are answered as they are.
 */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wellFormed(one)]));
}
