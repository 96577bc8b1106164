/** Formats by number that no file spells out (ECMA-376, 18.8.30), as far as they change what is seen. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'], [9, '0%'], [10, '0.00%'], [14, 'yyyy-mm-dd'], [15, 'yyyy-mm-dd'], [16, 'm"月"d"日"'], [17, 'yyyy"年"m"月"'],
  [18, 'h:mm'], [19, 'h:mm:ss'], [20, 'h:mm'], [21, 'h:mm:ss'], [22, 'yyyy-mm-dd h:mm'], [27, 'yyyy"年"m"月"'], [28, 'm"月"d"日"'], [29, 'm"月"d"日"'], [30, 'yyyy-mm-dd'],
  [31, 'yyyy"年"m"月"d"日"'], [32, 'h"时"mm"分"'], [33, 'h"时"mm"分"ss"秒"'], [36, 'yyyy"年"m"月"'], [37, '#,##0'], [38, '#,##0'], [39, '#,##0.00'], [40, '#,##0.00'],
  [45, 'mm:ss'], [46, 'h:mm:ss'], [47, 'mm:ss'], [50, 'yyyy"年"m"月"'], [51, 'm"月"d"日"'], [52, 'yyyy"年"m"月"'], [53, 'm"月"d"日"'], [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'], [58, 'm"月"d"日"'],
]);

export const builtInFormat = (id: number): string => builtIn.get(id) ?? '';

/** A cell's number as the sheet shows it: as date, percentage, with thousands marked, with the unit its format adds. */
export function shownNumber(value: number, format: string, from1904: boolean): string {
  // The machine's own long date, which is no format anybody wrote.
  const [section = ''] = (/\[\$-F800\]/i.test(format) ? builtInFormat(31) : format).split(';');
  const plain = section.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[(?!h|m|s)[^\]]*\]/gi, '').replace(/[_*]./g, '');
  const bare = plain.replace(/"[^"]*"|\\./g, '');
  if (section === '' || /^general$|@/i.test(bare)) return general(value);
  if (/[ymdhs]/i.test(bare)) return shownDate(value, plain, from1904);
  const pattern = /[#0?][#0?,.]*/.exec(plain.replace(/"[^"]*"|\\./g, (literal) => '\u0001'.repeat(literal.length)));
  if (pattern === null || /e[+-]/i.test(bare)) return general(value);
  const literal = (part: string): string => part.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, one?: string) => quoted ?? one ?? '');
  const before = literal(plain.slice(0, pattern.index));
  const after = literal(plain.slice(pattern.index + pattern[0].length));
  return `${value < 0 ? '-' : ''}${before}${patterned(Math.abs(value) * (bare.includes('%') ? 100 : 1), pattern[0])}${after}`;
}

/** Fifteen digits are what a sheet's numbers hold; what is beyond them is the noise of binary fractions. */
function general(value: number): string {
  const short = Number(value.toPrecision(15));
  return Math.abs(short) < 1e15 && (short === 0 || Math.abs(short) >= 1e-6) ? String(short) : short.toExponential().replace('e', 'E');
}

function patterned(value: number, pattern: string): string {
  const scale = /,+$/.exec(pattern)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = pattern.replace(/,+$/, '').split('.');
  const fixed = (value / 1000 ** scale).toFixed(Math.min(20, fraction.length));
  const optional = /[#?]+$/.exec(fraction)?.[0].length ?? 0;
  const [integer = '', decimals = ''] = fixed.split('.');
  const kept = decimals.slice(0, decimals.length - optional) + decimals.slice(decimals.length - optional).replace(/0+$/, '');
  const padded = integer.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : padded;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

const day = 86_400_000;
/** Days of the 1904 calendar before that of 1900, which begins on 30 December 1899 for all dates since March 1900. */
const days1904 = 1_462;
/** 31 December 9999. */
const lastDay = 2_958_466;

function shownDate(value: number, format: string, from1904: boolean): string {
  if (value < 0 || value >= lastDay) return general(value);
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round((value + (from1904 ? days1904 : 0)) * day / 1000) * 1000);
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = /\[h+\]/i.test(format) ? Math.floor(value * 24) : at.getUTCHours();
  const minutes = (token: string): string => (token.length > 1 ? two(at.getUTCMinutes()) : String(at.getUTCMinutes()));
  const month = (token: string): string => (token.length > 1 ? two(at.getUTCMonth() + 1) : String(at.getUTCMonth() + 1));
  let afterHours = false;
  return format.replace(/"([^"]*)"|\\(.)|\[[hms]+\]|y+|m+|d+|h+|s+(?:\.0+)?|am\/pm|上午\/下午|a+|e+|[^"\\[\]]/gi, (token, quoted?: string, one?: string) => {
    if (quoted !== undefined || one !== undefined) return quoted ?? one ?? '';
    const letter = token.replace('[', '').charAt(0).toLowerCase();
    const rest = format.slice(format.indexOf(token) + token.length);
    switch (letter) {
      case 'y': case 'e': return token.length === 2 && letter === 'y' ? two(at.getUTCFullYear() % 100) : String(at.getUTCFullYear());
      case 'm': { const minute = afterHours || /^[^ymdh]*s/i.test(rest); return minute ? minutes(token) : month(token); }
      case 'd': return token.length > 2 ? '' : token.length > 1 ? two(at.getUTCDate()) : String(at.getUTCDate());
      case 'h': afterHours = true; return token.length > 1 && !token.startsWith('[') ? two(hours) : String(hours);
      case 's': return token.length > 1 ? two(at.getUTCSeconds()) : String(at.getUTCSeconds());
      case 'a': case '上': return '';
      default: return token;
    }
  }).trim();
}
