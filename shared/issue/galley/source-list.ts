import type { Template } from '../../domain/template.ts';
import { citationLine } from '../citation-line.ts';
import type { CitedSource } from '../sources.ts';
import type { GalleyBlock } from './galley.ts';
import { noteMark } from './note-mark.ts';
import { printable, words } from './runs.ts';
import { withRules } from './rules.ts';

/** The list of sources at the end of an issue. */
export function sourceList(template: Template, sources: readonly CitedSource[]): GalleyBlock[] {
  if (sources.length === 0) return [];
  const style = template.styles.sourceLine;
  const tabs = [{ at: (style.left ?? 0) * style.size, align: 'left' as const }];
  const lines = sources.map((source): GalleyBlock => {
    const mark = noteMark(source.number, template.language);
    const text = printable(citationLine(source.citation, template.language));
    return { kind: 'text', style: 'sourceLine', keepNext: false, runs: [words(/^\d+$/.test(mark) ? `${mark}.` : mark), { kind: 'tab' }, words(text)], tabs };
  });
  return [...withRules(template, { kind: 'text', style: 'sourceHead', runs: [words(template.sourceLabels.title)], keepNext: true }), ...lines];
}
