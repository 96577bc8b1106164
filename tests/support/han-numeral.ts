const digits = '零一二三四五六七八九';
const powers = ['', '十', '百', '千'];

/** A whole number from 1 to 99,999,999 in Chinese numerals, as it is read out: 10105 is 一万零一百零五. */
export function hanNumeral(n: number): string {
  const [high, low] = [Math.floor(n / 10_000), n % 10_000];
  if (high === 0) return below(low);
  return `${below(high)}万${low === 0 ? '' : (low < 1000 ? '零' : '') + below(low)}`;
}

function below(n: number): string {
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(n / 10 ** power) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? '零' : '') + (digits[digit] ?? '') + (powers[power] ?? '');
      gap = false;
    }
  }
  return text;
}
