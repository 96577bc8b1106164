/** Words as RTF writes them: GBK bytes for a font of charset 134 where they have any, else `\u` with a fallback. */
export function rtfWords(text: string, gbk: (character: string) => readonly number[] | undefined): string {
  let out = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (/[\\{}]/.test(character)) out += `\\${character}`;
    else if (character === '\t') out += '\\tab ';
    else if (code < 0x80) out += character;
    else {
      const bytes = gbk(character);
      if (bytes === undefined) for (let i = 0; i < character.length; i++) out += `\\u${(character.charCodeAt(i) << 16) >> 16}?`;
      else out += bytes.map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');
    }
  }
  return out;
}

/** A file in the Chinese code page whose body holds the given RTF. */
export const makeRtf = (body: string): Uint8Array => new TextEncoder().encode(
  `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}{\\stylesheet{\\s1 heading 1;}{\\s2\\'cc\\'e2\\'d7\\'a2;}}{\\*\\generator x;}\\pard\\f1\\fs32 ${body}}`,
);
