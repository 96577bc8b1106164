const digits = [...'〇一二三四五六七八九'];
const legal = [...'零壹贰叁肆伍陆柒捌玖'];

/** 1 to 9999 counted as in 一千零二十一; ten to nineteen are 十 to 十九. */
function counted(value: number, names: readonly string[], units: readonly string[], zero: string): string {
  let text = '';
  let gap = false;
  for (const [place, power] of [1000, 100, 10, 1].entries()) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) { gap = text !== ''; continue; }
    text += `${gap ? zero : ''}${names[digit] ?? ''}${units[place] ?? ''}`;
    gap = false;
  }
  return text;
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
  ];
  let rest = value;
  let text = '';
  for (const [size, letters] of steps) for (; rest >= size; rest -= size) text += letters;
  return text;
}

/** a … z, aa, bb: Word doubles the letter. */
const letter = (value: number): string => String.fromCharCode(0x61 + (value - 1) % 26).repeat(Math.min(20, Math.ceil(value / 26)));

/**
 * A number as Word writes it in one of its formats (ECMA-376, 17.18.59 ST_NumberFormat): those Chinese and English documents
 * use; any other is written in figures, and so is a number its format has no sign for.
 */
export function formatNumber(value: number, format: string): string {
  if (value < 1 || value > 9999) return String(value);
  switch (format) {
    case 'none': return '';
    case 'decimalZero': return String(value).padStart(2, '0');
    case 'decimalFullWidth': case 'decimalFullWidth2': return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle': case 'decimalEnclosedCircleChinese': return value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'chineseCounting': case 'chineseCountingThousand': case 'japaneseCounting': case 'taiwaneseCounting': case 'taiwaneseCountingThousand':
      return counted(value, digits, ['千', '百', '十', ''], '零').replace(/^一十/, '十');
    case 'ideographDigital': case 'japaneseDigitalTenThousand': case 'taiwaneseDigital': return [...String(value)].map((digit) => digits[Number(digit)] ?? '').join('');
    case 'chineseLegalSimplified': return counted(value, legal, ['仟', '佰', '拾', ''], '零');
    case 'ideographTraditional': return [...'甲乙丙丁戊己庚辛壬癸'][value - 1] ?? String(value);
    case 'ideographZodiac': return [...'子丑寅卯辰巳午未申酉戌亥'][value - 1] ?? String(value);
    case 'upperLetter': return letter(value).toUpperCase();
    case 'lowerLetter': return letter(value);
    case 'upperRoman': return roman(value).toUpperCase();
    case 'lowerRoman': return roman(value);
    default: return String(value);
  }
}
