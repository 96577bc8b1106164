import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, SimpleField, Tab, TextRun } from 'docx';
import type { ParagraphStyle, Template } from '../../../shared/domain/template.ts';
import type { GalleyRun } from '../../../shared/issue/galley/galley.ts';
import { noteMark } from '../../../shared/issue/galley/note-mark.ts';
import { scriptRuns } from '../../../shared/issue/script-runs.ts';
import { bookmarkName } from './bookmarks.ts';

export interface RunSetting {
  readonly template: Template;
  readonly style: ParagraphStyle;
  /** Size in points and tracking, where they differ from the style's. */
  readonly size?: { readonly size: number; readonly tracking?: number };
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Marks that a Latin face has too: quotation marks, dashes, figures in circles. */
const ambiguous = /[^\u0000-\u007f\u3000-\u9fff\uf900-\uffef\u{20000}-\u{3fffd}]/u;

const eastAsianFace = ({ face }: ParagraphStyle) => ({ ascii: face.eastAsia, hAnsi: face.eastAsia, eastAsia: face.eastAsia, cs: face.eastAsia, hint: 'eastAsia' });

/**
 * Text as few runs: a program sets Han and Latin in their faces by itself, and only asks for marks that both have. A run with such
 * marks of Chinese is told so; Latin words with marks of their own (don’t, café) stand apart from it.
 */
function textRuns(text: string, look: IRunOptions, { template }: RunSetting): TextRun[] {
  const joined: { text: string; hinted: boolean; plain: boolean }[] = [];
  for (const { text: stretch, eastAsian } of scriptRuns(text, template.language)) {
    const plain = !eastAsian && ambiguous.test(stretch);
    const last = joined.at(-1);
    const hinted = eastAsian && ambiguous.test(stretch);
    if (last === undefined || plain !== last.plain) joined.push({ text: stretch, hinted, plain });
    else { last.text += stretch; last.hinted ||= hinted; }
  }
  return joined.map((run) => new TextRun({ ...look, text: run.text, ...(run.hinted ? { font: { hint: 'eastAsia' } } : {}) }));
}

function noteRun({ number, foot }: { number: number; foot: boolean }, { template, style }: RunSetting): ParagraphChild {
  if (foot) return new FootnoteReferenceRun(number);
  const mark = noteMark(number, template.language);
  return new TextRun({ text: mark, superScript: true, ...(/^\d+$/.test(mark) ? {} : { font: eastAsianFace(style) }) });
}

/** A galley's runs as a Word paragraph holds them. */
export function setRuns(runs: readonly GalleyRun[], setting: RunSetting): ParagraphChild[] {
  const { size } = setting;
  const sized = size === undefined ? {} : { size: size.size * 2, ...(size.tracking === undefined ? {} : { characterSpacing: size.tracking }) };
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
