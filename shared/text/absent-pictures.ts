import type { Extraction } from '../domain/document.ts';

/** Pictures a document shows and does not hold: their bytes are on some server, and nothing is fetched. */
export const absentPictures = ({ hints }: Pick<Extraction, 'hints'>): number => hints.filter(({ elsewhere }) => elsewhere === true).length;
