import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, SimpleField, Tab, TextRun } from 'docx';
import type { ParagraphStyle, Template } from '../../../shared/domain/template.ts';
import type { GalleyRun } from '../../../shared/issue/galley/galley.ts';
import { noteMark } from '../../../shared/issue/galley/source-list.ts';
import { scriptRuns } from '../../../shared/issue/script-runs.ts';
import { bookmarkName } from './bookmarks.ts';

export interface RunSetting {
  readonly template: Template;
  readonly style: ParagraphStyle;
  /** Size in points, where it differs from the style's. */
  readonly size?: number;
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Marks that a Latin face has too: only these must be told that they are East Asian. */
const ambiguous = /[^\u3000-\u9fff\uf900-\uffef\u{20000}-\u{3fffd}]+/gu;

/** The East Asian face whatever the program thinks of the characters: quotes, dashes and figures in circles. */
const eastAsianFace = ({ face }: ParagraphStyle) => ({ ascii: face.eastAsia, hAnsi: face.eastAsia, eastAsia: face.eastAsia, cs: face.eastAsia, hint: 'eastAsia' });

function textRuns(text: string, look: IRunOptions, { template, style }: RunSetting): TextRun[] {
  return scriptRuns(text, template.language).flatMap(({ text: stretch, eastAsian }) => {
    if (!eastAsian) return [new TextRun({ ...look, text: stretch })];
    const runs: TextRun[] = [];
    let at = 0;
    for (const match of stretch.matchAll(ambiguous)) {
      if (match.index > at) runs.push(new TextRun({ ...look, text: stretch.slice(at, match.index) }));
      runs.push(new TextRun({ ...look, text: match[0], font: eastAsianFace(style) }));
      at = match.index + match[0].length;
    }
    if (at < stretch.length) runs.push(new TextRun({ ...look, text: stretch.slice(at) }));
    return runs;
  });
}

function noteRun({ number, foot }: { number: number; foot: boolean }, { template, style }: RunSetting): ParagraphChild {
  if (foot) return new FootnoteReferenceRun(number);
  const mark = noteMark(number, template.language);
  return new TextRun({ text: mark, superScript: true, ...(/^\d+$/.test(mark) ? {} : { font: eastAsianFace(style) }) });
}

/** A galley's runs as a Word paragraph holds them. */
export function setRuns(runs: readonly GalleyRun[], setting: RunSetting): ParagraphChild[] {
  const sized = setting.size === undefined ? {} : { size: setting.size * 2 };
  return runs.flatMap((run): ParagraphChild[] => {
    switch (run.kind) {
      case 'text': {
        const look: IRunOptions = { ...sized, ...(run.bold === true ? { bold: true } : {}), ...(run.italic === true ? { italics: true } : {}) };
        const texts = textRuns(run.text, look, setting);
        return run.link === undefined ? texts : [new ExternalHyperlink({ link: run.link, children: texts })];
      }
      case 'note': return [noteRun(run, setting)];
      case 'page': return [new SimpleField(`PAGEREF ${bookmarkName(run.of)} \\h`, String(setting.pageOf.get(run.of) ?? 1))];
      case 'tab': return [new TextRun({ children: [new Tab()] })];
      case 'break': return [new TextRun({ ...sized, break: 1 })];
    }
  });
}
