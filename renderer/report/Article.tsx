import type { ReactNode, Ref } from 'react';
import type { Report } from '../../shared/domain/report.ts';
import type { HitPlace } from '../../shared/domain/search.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { cx } from '../ui/cx.ts';
import css from './Article.module.css';
import { articleRuns } from './article-runs.ts';
import type { Span } from './article-runs.ts';
import { writtenIn } from './written-in.ts';

/** A clipped passage of one paragraph. */
export interface Clip extends Span { readonly paragraph: number }

interface ArticleProps {
  readonly report: Report;
  /** Places of the query's words, in reading order. */
  readonly hits?: readonly HitPlace[];
  /** The hit in view, by its number. */
  readonly current?: number;
  readonly clips?: readonly Clip[];
  /** A passage to bring into view and to leave bright while the rest stands back. */
  readonly passage?: readonly Clip[];
  /** Reading size, or the smaller one beside a list. */
  readonly size?: 'read' | 'context';
  readonly ref?: Ref<HTMLElement>;
}

/** For the element one looks for: called once when it becomes that. */
const bringIntoView = (element: Element | null): void => { element?.scrollIntoView({ block: 'center' }); };

/** A report as it is read: kicker, headline, source line, paragraphs by their kind; hits and clipped passages marked. */
export function Article({ report, hits = [], current = -1, clips = [], passage, size = 'read', ref }: ArticleProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const bright = passage ?? [];
  const firstBright = bright[0]?.paragraph;

  const partText = (part: string, text: string, paragraphClips: readonly Span[] = []): ReactNode => {
    const before = hits.findIndex((hit) => hit.part === part);
    const own = hits.filter((hit) => hit.part === part);
    return articleRuns(text, own, paragraphClips, before).map((run) => run.hit === null
      ? <span key={run.start}>{run.text}</span>
      : <mark key={run.start} {...(run.hit === current ? { 'data-now': '', ref: bringIntoView } : {})}>{run.text}</mark>);
  };

  return (
    <article ref={ref} className={cx(css['article'], css[size], passage !== undefined && css['around'])} data-text>
      {report.kicker && <p className={css['kicker']}>{partText('kicker', report.kicker.text)}</p>}
      <h1 className={css['headline']}>{report.headline ? partText('headline', report.headline.text) : <span className={css['none']}>{say('report.no-headline')}</span>}</h1>
      {report.subhead && <p className={css['subhead']}>{partText('subhead', report.subhead.text)}</p>}
      <p className={css['source']}>
        {report.source !== undefined && <span>{report.source}</span>}
        {report.published !== undefined && <span>{formats.date(report.published)}</span>}
        {report.page !== undefined && <span>{report.page}</span>}
        {report.byline.length > 0 && <span>{report.byline.map((credit) => credit.name).join(say('report.name-separator'))}</span>}
      </p>
      {report.paragraphs.map((paragraph, at) => {
        const own = clips.filter((clip) => clip.paragraph === at);
        const isBright = bright.some((clip) => clip.paragraph === at);
        return (
          <p key={at} lang={writtenIn(paragraph.text)} ref={at === firstBright ? bringIntoView : null} data-paragraph={at} data-clip={own.length > 0 ? say('report.clip-sign') : undefined} className={cx(css['paragraph'], css[paragraph.kind], own.length > 0 && css['clip'], isBright && css['bright'])}>
            {partText(`p${at}`, paragraph.text, own)}
          </p>
        );
      })}
    </article>
  );
}
