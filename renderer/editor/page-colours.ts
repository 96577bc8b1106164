/** Relative luminance of six hex digits after WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** A template's ink as it prints; on the dark sheet as light as it takes to read it. */
export const inkColour = (hex: string): string =>
  `light-dark(#${hex}, color-mix(in oklab, #${hex} ${luminance(hex) > 0.4 ? 100 : luminance(hex) > 0.12 ? 68 : 52}%, white))`;

/** A template's ground as it prints; on the dark sheet a pale one becomes a shade of the sheet, a dark one stays. */
export const groundColour = (hex: string): string =>
  `light-dark(#${hex}, ${luminance(hex) > 0.4 ? `color-mix(in oklab, #${hex} 14%, var(--sheet))` : `color-mix(in oklab, #${hex} 78%, white)`})`;
