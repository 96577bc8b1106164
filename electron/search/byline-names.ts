const latin = /^[\p{Script=Latin}\p{M}.'’-]+$/u;

/**
 * The names of a byline as its column has them, a space between two: a Chinese name has no space, Latin words that follow each
 * other are taken for one name.
 */
export function bylineNames(byline: string): string[] {
  const names: string[] = [];
  let open = false;
  for (const word of byline.split(' ').filter((one) => one !== '')) {
    const isLatin = latin.test(word);
    if (open && isLatin) names.push(`${names.pop() ?? ''} ${word}`);
    else names.push(word);
    open = isLatin;
  }
  return [...new Set(names)];
}
