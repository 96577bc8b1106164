import type { ParagraphStyle, Template } from '../../domain/template.ts';
import { breakHeadline } from '../break-headline.ts';
import { characterWidth } from '../measure.ts';
import { scriptRuns } from '../script-runs.ts';
import type { GalleyRun } from './galley.ts';

/** Advance of every code unit of a text in points, 0 for the second half of a surrogate pair; kerning aside. */
function advances(text: string, style: ParagraphStyle, language: Template['language']): number[] {
  const widths: number[] = [];
  for (const run of scriptRuns(text, language)) {
    for (const character of run.text) {
      widths.push(characterWidth(style.capitals === true ? character.toUpperCase() : character, style, run.eastAsian));
      if (character.length > 1) widths.push(0);
    }
  }
  return widths;
}

/** Width of a text in points. */
export const textWidth = (text: string, style: ParagraphStyle, language: Template['language']): number =>
  advances(text, style, language).reduce((sum, one) => sum + one, 0);

/** The meaningful space of a Chinese title is one character wide: U+3000. */
export const wideSpaces = (text: string, language: Template['language']): string =>
  (language === 'zh-CN' ? text.replace(/(?<=[\p{Script=Han}”》）！？])[ \u3000]+(?=[\p{Script=Han}“《（])/gu, '\u3000') : text);

/** Cuts runs at the lines of a broken title, a line break between them; `given` are text, notes and breaks. */
export function breakTitle(given: readonly GalleyRun[], style: ParagraphStyle, width: number, language: Template['language']): GalleyRun[] {
  const runs = given.map((run) => (run.kind === 'text' ? { ...run, text: wideSpaces(run.text, language) } : run));
  const whole = runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? ' ' : '')).join('');
  const lines = breakHeadline(whole, width, style.size, advances(whole, style, language), language);
  const set: GalleyRun[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.kind !== 'text') {
      if (run.kind === 'break') at += 1;
      else set.push(run);
      continue;
    }
    const end = at + run.text.length;
    lines.forEach((line, i) => {
      const text = run.text.slice(Math.max(0, line.start - at), Math.max(0, line.end - at));
      if (i > 0 && line.start >= at && line.start < end) set.push({ kind: 'break' });
      if (text !== '') set.push({ ...run, text });
    });
    at = end;
  }
  return set;
}
