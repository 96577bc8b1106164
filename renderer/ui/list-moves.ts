/** Where a key leads in a list of `count` rows of which some are heads one cannot stand on. -1: nowhere. */
export function moveInList(key: string, current: number, count: number, page: number, isHead: (index: number) => boolean): number | undefined {
  const seek = (from: number, step: 1 | -1): number => {
    let at = from;
    while (at >= 0 && at < count && isHead(at)) at += step;
    return at >= 0 && at < count ? at : -1;
  };
  const landing = (target: number, step: 1 | -1): number => {
    const at = seek(Math.max(0, Math.min(count - 1, target)), step);
    if (at !== -1) return at;
    const back = seek(Math.max(0, Math.min(count - 1, target)), step === 1 ? -1 : 1);
    return back === -1 ? current : back;
  };
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown': return landing(current + 1, 1);
    case 'ArrowUp': return current < 0 ? landing(0, 1) : landing(current - 1, -1);
    case 'PageDown': return landing(current + page, 1);
    case 'PageUp': return landing(current - page, -1);
    case 'Home': return landing(0, 1);
    case 'End': return landing(count - 1, -1);
    default: return undefined;
  }
}

/**
 * How a list scrolls to show a row, in pixels; undefined: it stays. A row taller than the list shows where it begins, and one
 * who reads further down in it is left there.
 */
export function bringsIntoView(row: { readonly start: number; readonly end: number }, offset: number, view: number): 'auto' | 'start' | undefined {
  if (row.end - row.start < view) return 'auto';
  return row.start < offset + view && row.end > offset ? undefined : 'start';
}

/** The rows from one to another, both included, whichever stands first; heads left out. */
export function rowsBetween(one: number, other: number, isHead: (index: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let at = Math.min(one, other); at <= Math.max(one, other); at++) if (!isHead(at)) rows.push(at);
  return rows;
}
