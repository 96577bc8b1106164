/** How a paragraph was set, as far as Word's own formats say it. */
export interface ParagraphSetting {
  /** Characters. */
  readonly length: number;
  readonly centred: boolean;
  /** Whether all of it is. */
  readonly bold: boolean;
  /** Points, of its smallest words; 0 where nothing says. */
  readonly size: number;
}

/** Characters; longer centred paragraphs are verse or mottos. */
const longestHeading = 60;
/** Points: 二号 is 22, 小二 18, 三号 (the size of body text in official papers) 16. */
const headlineSize = 18;

/**
 * Chinese reports hardly ever use heading styles: the headline is a centred paragraph in a large size, the subhead a
 * centred bold one. Level 1 from 小二 up, else level 2 if bold; nothing for what is no heading.
 */
export function headingLevel({ length, centred, bold, size }: ParagraphSetting): 1 | 2 | undefined {
  if (!centred || length === 0 || length > longestHeading) return undefined;
  if (size >= headlineSize) return 1;
  return bold ? 2 : undefined;
}
