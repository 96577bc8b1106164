import { addAll, emptyBitmap, fullBitmap, keepOnly, removeAll, type Bitmap } from '../shard/bitmap.ts';

/**
 * What is known of which reports of a segment are found: those that surely are, and those that may be. Where the two are the same, all is
 * known. What was looked up by its pairs alone may be; reading the text makes it sure, or takes it out.
 */
export interface Finding { readonly sure: Bitmap; readonly maybe: Bitmap }

/** Known exactly. */
export const exactly = (bits: Bitmap): Finding => ({ sure: bits, maybe: bits });

const copyOf = ({ sure, maybe }: Finding): Finding => {
  const own = maybe.slice();
  return { sure: sure === maybe ? own : sure.slice(), maybe: own };
};

export function allOf(size: number, parts: Iterable<Finding>): Finding {
  let all: Finding | undefined;
  for (const part of parts) {
    if (all === undefined) all = copyOf(part);
    else all = joined(all, part, keepOnly);
    if (all.maybe.every((word) => word === 0)) break;
  }
  return all ?? exactly(fullBitmap(size));
}

export function anyOf(size: number, parts: Iterable<Finding>): Finding {
  let any: Finding | undefined;
  for (const part of parts) any = any === undefined ? copyOf(part) : joined(any, part, addAll);
  return any ?? exactly(emptyBitmap(size));
}

/** What surely is not in the one may be in the other. */
export function noneOf(size: number, { sure, maybe }: Finding): Finding {
  const notMaybe = removeAll(fullBitmap(size), maybe);
  return sure === maybe ? exactly(notMaybe) : { sure: notMaybe, maybe: removeAll(fullBitmap(size), sure) };
}

/** Changes the first. */
function joined(one: Finding, other: Finding, join: (bits: Bitmap, others: Bitmap) => Bitmap): Finding {
  const exact = one.sure === one.maybe && other.sure === other.maybe;
  const sure = one.sure === one.maybe && !exact ? one.sure.slice() : one.sure;
  const maybe = join(one.maybe, other.maybe);
  return exact ? exactly(maybe) : { sure: join(sure, other.sure), maybe };
}

/** Those of a finding that have still to be looked at. */
export const unsureOf = ({ sure, maybe }: Finding): Bitmap => removeAll(maybe.slice(), sure);
