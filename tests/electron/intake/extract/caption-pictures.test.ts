import { describe, expect, it } from 'vitest';
import { nameCaptions } from '../../../../electron/intake/extract/caption-pictures.ts';
import type { Hint } from '../../../../shared/domain/document.ts';

/** `[0]` is a picture in the file, `[x]` one elsewhere, `{…}` a caption, all else words. */
function captions(page: string): (number | undefined)[] {
  const hints: Hint[] = [];
  let text = '';
  for (const [part = ''] of page.matchAll(/\[.\]|\{[^}]*\}|[^[{]+/g)) {
    const start = text.length;
    if (part.startsWith('[')) hints.push({ kind: 'picture', start, end: start, ...(part === '[x]' ? {} : { picture: Number(part[1]) }) });
    else if (part.startsWith('{')) { text += `${part.slice(1, -1)}\n`; hints.push({ kind: 'caption', start, end: text.length - 1 }); }
    else text += part;
  }
  return nameCaptions(hints, text).filter((hint) => hint.kind === 'caption').map((hint) => hint.picture);
}
const long = '渡口的灯亮到半夜，撑船的人说这是几十年来头一回，往后赶集不必摸黑，孩子们上学也不必等天亮才动身过河了。\n';

describe('nameCaptions', () => {
  it.each([
    ['the picture above', `[0]{渡口的灯。}${long}[1]{船工。}`, [0, 1]],
    ['the last of several above', '[0][1]{渡口的灯。}', [1]],
    ['each its own of as many above', '[0][1]{左图。}{右图。}', [0, 1]],
    ['the picture above across a photographer’s line', '[0]柏松年 摄\n{渡口的灯。}', [0]],
    ['the picture below where none is above', `${long}{渡口的灯。}[0]${long}`, [0]],
    ['none where the picture is not in the file', '[0]{一。}[x]{二。}[1]{三。}', [0, undefined, 1]],
    ['none across a paragraph', `[0]${long}{一。}${long}[1]`, [undefined]],
  ])('names %s', (_, page, expected) => {
    expect(captions(page)).toEqual(expected);
  });
});
