import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { Issue } from '../../shared/domain/issue.ts';
import type { Template } from '../../shared/domain/template.ts';
import './editor.css';
import { ContentsList, ImprintLines, Masthead } from './Masthead.tsx';
import { cssString } from './page-faces.ts';
import { pageStyles } from './page-styles.ts';
import css from './Sheet.module.css';

export type PageView = 'page' | 'plain';

/** Pixels of a millimetre at full size, and of a point: CSS has 96 to the inch. */
const pixelsOfMillimetre = 96 / 25.4;
const pixelsOfPoint = 96 / 72;
/** What stays free at both sides of a sheet that is fitted to the width. */
const beside = 48;

/** The template's style sheet, for as long as its page is shown. */
function useStyles(template: Template): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyles(template));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet); };
  }, [template]);
}

interface SheetProps {
  readonly issue: Issue;
  readonly template: Template;
  readonly view: PageView;
  /** Share of the full size; undefined fits the width. */
  readonly zoom: number | undefined;
  readonly onZoom?: (shown: number) => void;
  /** Page an item begins on, by its id. */
  readonly pages?: ReadonlyMap<string, number> | undefined;
  /** Words at the place each page ends; the last page's end is the sheet's. */
  readonly pageEnds?: readonly string[] | undefined;
  /** Words for what is still empty. */
  readonly asks: Readonly<Record<'kicker' | 'headline' | 'subhead' | 'byline' | 'section', string>>;
  readonly children: ReactNode;
}

/** 版面: the page in the template's millimetres, masthead to imprint, as one continuous sheet; or the text alone for writing. */
export function Sheet({ issue, template, view, zoom, onZoom, pages, pageEnds = [], asks, children }: SheetProps): ReactNode {
  useStyles(template);
  const sheet = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(800);
  useLayoutEffect(() => {
    const holder = sheet.current?.parentElement;
    if (!holder) return;
    const measure = (): void => { setRoom(holder.clientWidth); };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(holder);
    return () => { watch.disconnect(); };
  }, []);
  const fitted = Math.max(0.4, Math.min(1.3, (room - beside) / (template.page.width * pixelsOfMillimetre)));
  const shown = zoom ?? fitted;
  useEffect(() => { onZoom?.(shown); }, [shown, onZoom]);
  // Custom properties are no part of React's style type.
  const style = {
    '--mm': `${pixelsOfMillimetre * shown}px`, '--pt': `${pixelsOfPoint * shown}px`,
    ...Object.fromEntries(Object.entries(asks).map(([name, words]) => [`--ask-${name}`, cssString(words)])),
  } as CSSProperties;
  const page = view === 'page';
  const { height, margins } = template.page;
  return (
    <div ref={sheet} data-sheet="" data-view={view} {...(page ? { 'data-page': template.name } : {})} {...(page && template.body.columns > 1 ? { 'data-columns': '' } : {})} className={css['sheet']} style={style} lang={template.language}>
      {page && <div aria-hidden="true"><Masthead issue={issue} template={template} /><ContentsList issue={issue} template={template} pages={pages} /></div>}
      <div className={css['text']}>{children}</div>
      {page && pageEnds.map((words, at) => (
        <div key={words} aria-hidden="true" className={css['end']} style={{ top: `calc(${margins.top + (at + 1) * (height - margins.top - margins.bottom)} * var(--mm))` }}><div style={{ width: `calc(${margins.right} * var(--mm) - 22px)` }}><span>{words}</span></div></div>
      ))}
      {page && <div aria-hidden="true"><ImprintLines issue={issue} template={template} /></div>}
    </div>
  );
}
