/** How much of a text is looked at, in characters. */
export const reach = 20_000;
/** How much is shown on either side of words that do not belong, in characters. */
export const shownBeside = 2;

/** Han in a row, as far as one lattice goes. */
export const runsOf = (text: string): RegExpExecArray[] => [...text.matchAll(/[\u4e00-\u9fff]{2,400}/g)];

/** The same with those of one character. */
export const hanRuns = (text: string): RegExpExecArray[] => [...text.matchAll(/[\u4e00-\u9fff]{1,400}/g)];

export const isHanUnit = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
