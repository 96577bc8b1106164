/** Reads what may be anything: JSON from outside. Names of members are compared without case, as versions of a standard differ in it. */
export type JsonObject = ReadonlyMap<string, unknown>;

export function objectOf(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([name, member]): [string, unknown] => [name.toLowerCase(), member]));
}

export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** The objects of a list; one that stands alone, and the values of an object of objects, are a list too. */
export function objectsOf(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject).map(objectOf);
  if (!isObject(value)) return [];
  const members = Object.values(value);
  return members.length > 0 && members.every(isObject) ? members.map(objectOf) : [objectOf(value)];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The strings of a list, or the one that stands alone. */
export const stringsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).flatMap((one) => stringOf(one) ?? []);
