/** Marks that end a sentence, with the closing marks behind them. */
const end = /[。！？；!?][”’」』）)]*|\.(?=\s|$)/g;

/** The sentence of a paragraph a range stands in: from behind the mark before it to behind the one after; white space at its ends left out. */
export function sentenceAround(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (const mark of text.matchAll(end)) {
    const after = mark.index + mark[0].length;
    if (after <= from) start = after;
    else if (mark.index >= to) return trimmed(text, start, after);
  }
  return trimmed(text, start, text.length);
}

function trimmed(text: string, start: number, stop: number): { readonly start: number; readonly end: number } {
  const words = text.slice(start, stop);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
