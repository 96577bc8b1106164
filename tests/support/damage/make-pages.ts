import { Converter } from 'opencc-js/cn2t';
import { encodeText } from '../documents/encode-text.ts';
import type { GoldDocument, GoldReport, Page } from './gold.ts';
import type { PlannedPage } from './plan.ts';
import type { Story } from './story.ts';

const traditional = Converter({ from: 'cn', to: 'tw' });

function inTraditional(report: GoldReport): GoldReport {
  const all = (texts: string[]): string[] => texts.map((text) => traditional(text));
  const { kicker, source, editor, dateline, captions, body } = report;
  return {
    ...report, headline: all(report.headline), byline: all(report.byline), sections: all(report.sections),
    ...(kicker === undefined ? {} : { kicker: traditional(kicker) }), ...(source === undefined ? {} : { source: traditional(source) }),
    ...(editor === undefined ? {} : { editor: traditional(editor) }), ...(dateline === undefined ? {} : { dateline: traditional(dateline) }),
    ...(captions === undefined ? {} : { captions: all(captions) }), ...(body === undefined ? {} : { body: all(body) }),
  };
}

/** Furniture that some story also says could not be told from the story. */
function checked(name: string, page: Page): Page {
  const texts = page.reports.map((report) => (report.body ?? []).join('').replaceAll(/\s/g, ''));
  for (const line of page.furniture) if (texts.some((text) => text.includes(line.replaceAll(/\s/g, '')))) throw new Error(`${name}: ${line} is also in a story`);
  return page;
}

export interface MadePage { bytes: Uint8Array; gold: GoldDocument }

/**
 * A page as a file, and its gold.
 * @param name of the file, without its ending
 */
export function makePage(planned: PlannedPage, name: string, stories: ReadonlyMap<string, Story>): MadePage {
  const told = planned.stories.map((id) => {
    const story = stories.get(id);
    if (story === undefined) throw new Error(`there is no story ${id}`);
    return story;
  });
  const page = checked(name, planned.make(told));
  const coding = planned.coding ?? { encoding: 'utf-8' };
  const text = coding.traditional === true ? traditional(page.text) : page.text;
  return {
    bytes: encodeText(coding.mark === true ? `\uFEFF${text}` : text, coding.encoding),
    gold: {
      file: `${name}.${planned.html === true ? 'html' : 'txt'}`, kind: planned.kind,
      ...(planned.coding === undefined ? {} : { encoding: coding.encoding }), ...(page.pageTitle === undefined ? {} : { page_title: page.pageTitle }),
      ...(page.furniture.length === 0 ? {} : { furniture: page.furniture }), reports: coding.traditional === true ? page.reports.map(inTraditional) : page.reports,
    },
  };
}

/** All pages of a set, in order: `open-01-print`, `open-02-print` … */
export const makePages = (set: string, pages: readonly PlannedPage[], stories: ReadonlyMap<string, Story>): MadePage[] =>
  pages.map((page, index) => makePage(page, `${set}-${String(index + 1).padStart(2, '0')}-${page.kind}`, stories));
