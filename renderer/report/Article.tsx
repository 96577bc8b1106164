import { Fragment, memo, useMemo } from 'react';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import type { Paragraph } from '../../shared/domain/passage.ts';
import type { Report } from '../../shared/domain/report.ts';
import type { HitPlace } from '../../shared/domain/search.ts';
import { groupRows } from '../../shared/text/table-cells.ts';
import { useFormats, useSay } from '../frame/language.tsx';
import { cx } from '../ui/cx.ts';
import css from './Article.module.css';
import { articleRuns } from './article-runs.ts';
import type { Span } from './article-runs.ts';
import { cellParts } from './cell-parts.ts';
import { hitsByPart, noHits, nowhere } from './hits-by-part.ts';
import type { PartHits } from './hits-by-part.ts';
import { StandingPicture } from './StandingPicture.tsx';
import type { Standing } from './StandingPicture.tsx';
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
  /** Its pictures, those of other reports left out. */
  readonly pictures?: readonly Standing[];
  readonly ref?: Ref<HTMLElement>;
}

/** Largest sides at which a picture is drawn among paragraphs, in CSS pixels: the measure, and what leaves room for words around it. */
const largest = { read: { width: 612, height: 340 }, context: { width: 320, height: 200 } };

/** Once the element is there: it is the one looked for. */
const bringIntoView = (element: Element | null): void => { element?.scrollIntoView({ block: 'center' }); };

/** A part's words with its hits marked. Drawn again only when something of its own changes: a long report has thousands of them. */
const Part = memo(function Part({ text, hits, clips = none, current }: { readonly text: string; readonly hits: PartHits; readonly clips?: readonly Span[]; readonly current: number }): ReactNode {
  return articleRuns(text, hits.places, clips, hits.first).map((run) => run.hit === null
    ? <span key={run.start}>{run.text}</span>
    : <mark key={run.start} {...(run.hit === current ? { 'data-now': '', ref: bringIntoView } : {})}>{run.text}</mark>);
});

const none: readonly Clip[] = [];
const noPictures: readonly Standing[] = [];

/** A report as it is read: kicker, headline, source line, paragraphs by their kind; hits and clipped passages marked. */
export function Article({ report, hits = nowhere, current = -1, clips = none, passage, size = 'read', pictures = noPictures, ref }: ArticleProps): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const bright = passage ?? none;
  const firstBright = bright[0]?.paragraph;
  const byPart = useMemo(() => hitsByPart(hits), [hits]);
  const clipsOf = useMemo(() => Map.groupBy(clips, ({ paragraph }) => paragraph), [clips]);

  const partText = (part: string, text: string, own: readonly Span[] = none): ReactNode => {
    const found = byPart.get(part) ?? noHits;
    // Only the part that holds the hit in view hears which one it is.
    const inside = current >= found.first && current < found.first + found.places.length;
    return <Part text={text} hits={found} clips={own} current={inside ? current : -1} />;
  };

  const ofParagraph = (at: number, paragraph: Paragraph): HTMLAttributes<HTMLElement> & { readonly ref: typeof bringIntoView | null; readonly 'data-paragraph': number; readonly 'data-clip': string | undefined } => {
    const clipped = (clipsOf.get(at) ?? none).length > 0;
    return {
      lang: writtenIn(paragraph.text), ref: at === firstBright ? bringIntoView : null, className: cx(css[paragraph.kind === 'table' ? 'row' : 'paragraph'], paragraph.kind !== 'table' && css[paragraph.kind], clipped && css['clip'], bright.some((clip) => clip.paragraph === at) && css['bright']),
      'data-paragraph': at, 'data-clip': clipped ? say('report.clip-sign') : undefined,
    };
  };

  /** The tabs between cells are there, unseen: places in a row are counted with them. */
  const rowCells = (at: number, text: string, columns: number): ReactNode => {
    const cells = cellParts(text, byPart.get(`p${at}`) ?? noHits, clipsOf.get(at) ?? none);
    return Array.from({ length: cells.length === 1 ? 1 : columns }, (_, i) => {
      const cell = cells[i];
      return (
        <td key={i} {...(cells.length === 1 && columns > 1 ? { colSpan: columns } : {})}>
          {cell !== undefined && <Part text={cell.text} hits={cell.hits} clips={cell.clips} current={current} />}
          {i + 1 < cells.length && <span className={css['tab']}>{'\t'}</span>}
        </td>
      );
    });
  };

  const standing = (before: number): ReactNode => pictures.filter((picture) => picture.before === before).map((picture, at) => {
    const caption = report.paragraphs[before];
    return <div key={`${picture.media} ${at}`} className={css['picture']}><StandingPicture picture={picture} {...largest[size]} caption={caption?.kind === 'caption' ? caption.text : undefined} /></div>;
  });

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
      {groupRows(report.paragraphs).map(({ from, to, columns }) => columns === 0
        ? report.paragraphs.slice(from, to).map((paragraph) => <Fragment key={from}>{standing(from)}<p {...ofParagraph(from, paragraph)}>{partText(`p${from}`, paragraph.text, clipsOf.get(from))}</p></Fragment>)
        : (
          <Fragment key={from}>{standing(from)}<div className={css['wide']} role="group" aria-label={say('report.table')} tabIndex={0}>
            <table className={css['table']}>
              <tbody>{report.paragraphs.slice(from, to).map((row, i) => <tr key={from + i} {...ofParagraph(from + i, row)}>{rowCells(from + i, row.text, columns)}</tr>)}</tbody>
            </table>
          </div></Fragment>
        ))}
      {standing(report.paragraphs.length)}
    </article>
  );
}
