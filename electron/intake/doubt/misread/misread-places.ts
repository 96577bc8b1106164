import type { Doubt } from '../../../../shared/domain/reading.ts';
import { raise, type Look } from '../raise.ts';
import { fieldPassages } from './field-passages.ts';

/** Misread places of one report, each once; a bare name counts too. Stems have two or three characters. */
export function misreadPlaces(look: Look): Doubt[] {
  const wrong = look.wrongPlaces;
  if (wrong.size === 0) return [];
  const said = new Set<string>();
  const doubts: Doubt[] = [];
  for (const passage of [...look.passages.map((one) => one.passage), ...fieldPassages(look, 'dateline')]) {
    for (let at = 0; at < passage.text.length; at++) {
      for (const length of [2, 3]) {
        const stem = passage.text.slice(at, at + length);
        const right = wrong.get(stem);
        if (right === undefined || said.has(stem)) continue;
        said.add(stem);
        doubts.push(raise('no-such-place', passage, at, at + stem.length, right));
      }
    }
  }
  return doubts;
}
