/** Windows may share a desk: each has views of its own. */
const own = crypto.getRandomValues(new Uint32Array(2)).join('.');

/** How the desk is told which part of this window asks: a newer question of the same part takes the place of an older one. */
export const viewOf = (part: string): string => `${part} ${own}`;
