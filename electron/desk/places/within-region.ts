import type { SearchFilters } from '../../../shared/domain/search.ts';
import { distinctPlaces } from '../../archive/searches/distinct-values.ts';
import type { ReadDb } from '../../archive/sql.ts';
import type { ReportFilters } from '../../search/conditions/filters.ts';
import { placePath } from './place-path.ts';

/** Filters as the engine takes them: a region is the places of the archive that are it or stand in it. */
export function withinRegion(db: ReadDb, { region, ...filters }: SearchFilters): ReportFilters {
  if (region === undefined) return filters;
  return { ...filters, places: distinctPlaces(db).filter((place) => `${placePath(place) ?? ''}/`.startsWith(`${region}/`)) };
}
