import type { ReadSource } from '../../intake/source.ts';
import { wellFormed } from '../well-formed.ts';

/** What was read, without anything SQLite would store as something else. */
export function storable(read: ReadSource): ReadSource {
  if (read.extraction.text.isWellFormed()) return read;
  const { extraction, reading } = read;
  // `wellFormed` changes no shape: it answers what it was given, character for character but for lone surrogates.
  return { ...read, ...(wellFormed({ extraction, reading }) as Pick<ReadSource, 'extraction' | 'reading'>) };
}
