/** Twentieths of a point, the unit of most lengths in a Word file. */
export const twips = (points: number): number => Math.round(points * 20);
/** Pixels at 96 to the inch, the unit `docx` takes pictures and shapes in. */
export const pixels = (points: number): number => (points * 96) / 72;
/** English metric units, 12700 to the point, in which anchored shapes are placed. */
export const emus = (points: number): number => Math.round(points * 12700);
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Border widths are eighths of a point, two at least. */
export const eighths = (points: number): number => Math.max(2, Math.round(points * 8));
