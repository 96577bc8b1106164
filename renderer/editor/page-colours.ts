/** Relative luminance of six hex digits after WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Difference of the channels below which an ink counts as grey. */
const grey = 24;

function isGrey(hex: string): boolean {
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) < grey;
}

/** A template's ink as it prints; on the dark sheet blacks become its ink, and colours as light as it takes to read them. */
export function inkColour(hex: string): string {
  const light = luminance(hex);
  const dark = isGrey(hex) && light < 0.12 ? `var(--ink${light < 0.03 ? '' : '-2'})` : `color-mix(in oklab, #${hex} ${light > 0.4 ? 100 : light > 0.12 ? 68 : 52}%, white)`;
  return `light-dark(#${hex}, ${dark})`;
}

/** A template's ground as it prints; on the dark sheet a pale one becomes a shade of the sheet, a dark one stays. */
export const groundColour = (hex: string): string =>
  `light-dark(#${hex}, ${luminance(hex) > 0.4 ? `color-mix(in oklab, #${hex} 14%, var(--sheet))` : `color-mix(in oklab, #${hex} 78%, white)`})`;
