import type { HitPlace } from '../../shared/domain/search.ts';

/** The hits of one part, and the number of the first of them among all of the report. */
export interface PartHits { readonly first: number; readonly places: readonly HitPlace[] }

export const nowhere: readonly HitPlace[] = [];
export const noHits: PartHits = { first: 0, places: nowhere };

/** Groups hits, which come in reading order, by the part they stand in. */
export function hitsByPart(hits: readonly HitPlace[]): ReadonlyMap<string, PartHits> {
  const parts = new Map<string, { readonly first: number; readonly places: HitPlace[] }>();
  hits.forEach((hit, at) => {
    const part = parts.get(hit.part);
    if (part) part.places.push(hit);
    else parts.set(hit.part, { first: at, places: [hit] });
  });
  return parts;
}
