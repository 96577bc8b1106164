/** A number of an issue as it is typed: 1 to 999999, undefined for anything else. */
export const wholeNumber = (text: string): number | undefined => (/^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text.trim()) : undefined);
