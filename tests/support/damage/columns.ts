/** A report set in a narrow column: its lines, and the paragraph each belongs to. */
export interface Column { readonly lines: readonly string[]; readonly paragraphs: readonly number[] }

/** Sets paragraphs in lines of so many ems; a mark never opens a line. */
export function setColumn(paragraphs: readonly string[], width: number): Column {
  const lines: string[] = [];
  const of: number[] = [];
  paragraphs.forEach((paragraph, number) => {
    let [line, used] = ['', 2];
    const close = (): void => { lines.push(line); of.push(number); [line, used] = ['', 0]; };
    for (const character of paragraph) {
      const ems = /[\x20-\x7e]/.test(character) ? 0.5 : 1;
      if (used + ems > width && !/[，。、；：！？”）》]/.test(character)) close();
      line += character;
      used += ems;
    }
    if (line !== '') close();
  });
  return { lines, paragraphs: of };
}

/** A column's text under a headline, and where each line begins in it. */
export function pageOf(headline: string, { lines, paragraphs }: Column): { text: string; starts: number[] } {
  let text = `${headline}\n`;
  const starts = lines.map((line, i) => {
    if (paragraphs[i] !== paragraphs[i - 1]) text += '　　';
    const start = text.length;
    text += `${line}\n`;
    return start;
  });
  return { text, starts };
}
