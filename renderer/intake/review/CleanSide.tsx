import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Edit, ReportReading } from '../../../shared/domain/reading.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { cellsOf, columnShares, groupRows } from '../../../shared/text/table-cells.ts';
import { useFormats, useSay } from '../../frame/language.tsx';
import { StandingPicture } from '../../report/StandingPicture.tsx';
import type { Standing } from '../../report/StandingPicture.tsx';
import { writtenIn } from '../../report/written-in.ts';
import { cx } from '../../ui/cx.ts';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { focusReviewAfterField } from './focus-review.ts';
import { KindMenu } from './KindMenu.tsx';
import type { ParagraphTurn } from './KindMenu.tsx';
import { blockKey } from './pair-lines.ts';
import type { CleanBlock, RemovedNote } from './pair-lines.ts';
import css from './Review.module.css';
import { cellsOfRuns, cleanRuns } from './review-marks.ts';
import type { CleanRun, PlacedDoubt } from './review-marks.ts';
import { noteLine, partName } from './review-words.ts';
import type { AskSteps } from './use-review-state.ts';

interface CleanSideProps {
  readonly text: string;
  readonly reports: readonly Report[];
  readonly pictures: readonly Standing[];
  readonly notes: readonly RemovedNote[];
  /** How many raw lines stand beside. */
  readonly lines: number;
  readonly blocks: readonly CleanBlock[];
  readonly edits: readonly Edit[];
  readonly doubts: readonly PlacedDoubt[];
  readonly now: PlacedDoubt | undefined;
  readonly onDoubt: (doubt: PlacedDoubt) => void;
  readonly onSteps: AskSteps;
  readonly onEdit: (block: CleanBlock, words: string) => void;
  /** Parts a paragraph at a place of its clean text, or joins it to the one before. */
  readonly onPart: (block: CleanBlock, caret: number) => void;
  readonly onJoin: (block: CleanBlock) => void;
  readonly onTurn: (block: CleanBlock, kind: ParagraphTurn) => void;
  readonly editing: string | null;
  readonly setEditing: (key: string | null) => void;
}

const looks: Readonly<Partial<Record<CleanBlock['part'], string>>> = {
  headline: 'headline', kicker: 'aside', subhead: 'aside', caption: 'aside', credit: 'aside', note: 'aside', section: 'section', pageTitle: 'gone', body: 'body',
};

type WordsSide = Pick<CleanSideProps, 'text' | 'edits' | 'doubts' | 'now' | 'onDoubt' | 'onSteps'>;

/** Where a paragraph stands in the table it is a row of: its columns by their share of the width, and whether a row stands above it. */
interface InTable { readonly columns: readonly number[]; readonly again: boolean }

/** The cells of a row of a table, as wide as those of the rows above and below. */
function Row({ block, columns, ...side }: { readonly block: CleanBlock; readonly columns: readonly number[] } & WordsSide): ReactNode {
  const cells = cellsOfRuns(cleanRuns(side.text, block.passage, block.within, side.edits, side.doubts));
  return (
    <table className={css['row']} data-text>
      <colgroup>{columns.map((share, at) => <col key={at} style={{ width: `${share * 100}%` }} />)}</colgroup>
      <tbody>
        <tr>
          {Array.from({ length: cells.length === 1 ? 1 : columns.length }, (_, at) => <td key={at} {...(cells.length === 1 ? { colSpan: columns.length } : {})}><Runs runs={cells[at] ?? []} {...side} /></td>)}
        </tr>
      </tbody>
    </table>
  );
}

const Words = ({ block, ...side }: { readonly block: CleanBlock } & WordsSide): ReactNode =>
  <Runs runs={cleanRuns(side.text, block.passage, block.within, side.edits, side.doubts)} {...side} />;

function Runs({ runs, ...side }: { readonly runs: readonly CleanRun[] } & WordsSide): ReactNode {
  return runs.map((run, at) => {
    const { doubt, seam } = run;
    const words = run.corrected ? <ins className={css['corrected']}>{run.text}</ins> : run.text;
    return (
      <Fragment key={at}>
        {run.joined && <i className={cx(css['join'], css['step'])} onClick={(event) => { if (seam) side.onSteps(event.currentTarget, seam); }} />}
        {doubt
          ? <span className={cx(css['doubt'], doubt.report === side.now?.report && doubt.index === side.now.index && css['now'])} onClick={(event) => { event.stopPropagation(); side.onDoubt(doubt); }}>{words}</span>
          : words}
      </Fragment>
    );
  });
}

/** One clean passage. A double click opens it for correction, where it is drawn whole. */
function Block({ block, table, onEdit, onPart, onJoin, onTurn, editing, setEditing, ...side }: { readonly block: CleanBlock; readonly table: InTable | undefined } & Omit<CleanSideProps, 'blocks' | 'notes' | 'reports' | 'pictures' | 'lines'>): ReactNode {
  const say = useSay();
  const key = blockKey(block);
  const whole = block.first && block.part !== 'pageTitle';
  const label = block.first ? partName(say, block) : '';
  return (
    <div className={cx(css['block'], css[looks[block.part] ?? 'body'], table && css['sheet'], table?.again === true && css['again'])}>
      {block.first && block.paragraph >= 0 ? <KindMenu label={label} kind={block.part} onTurn={(kind) => { onTurn(block, kind); }} /> : <span className={css['part']}>{label}</span>}
      {editing === key && block.first
        ? <EditInPlace label={label} value={block.passage.text} editing onEditing={() => { setEditing(null); focusReviewAfterField(); }} onSave={(words) => { onEdit(block, words); }} {...(block.paragraph >= 0 ? { onPart: (caret: number) => { onPart(block, caret); } } : {})} {...(block.paragraph > 0 ? { onJoin: () => { onJoin(block); } } : {})} />
        : table ? <div className={css['rowBox']} lang={writtenIn(block.passage.text)} onDoubleClick={(event) => { if (!whole) return; event.stopPropagation(); setEditing(key); }}><Row block={block} columns={table.columns} {...side} /></div>
        : <p data-text data-passage={key} lang={writtenIn(block.passage.text)} onDoubleClick={(event) => { if (!whole) return; event.stopPropagation(); setEditing(key); }}><Words block={block} {...side} /></p>}
    </div>
  );
}

function inTable(reports: readonly ReportReading[], { report, part, paragraph }: CleanBlock): InTable | undefined {
  const read = reports[report];
  if (part !== 'table' || read === undefined) return undefined;
  const tables = knownTables.get(read) ?? tablesOf(read);
  knownTables.set(read, tables);
  const table = tables.find(({ from, to }) => paragraph >= from && paragraph < to);
  return table && { columns: table.shares, again: paragraph > table.from };
}

/** The tables of a report, measured once: a sheet has thousands of rows. */
const knownTables = new WeakMap<ReportReading, ReturnType<typeof tablesOf>>();
const tablesOf = ({ paragraphs }: ReportReading): readonly { readonly from: number; readonly to: number; readonly shares: readonly number[] }[] =>
  groupRows(paragraphs).filter(({ columns }) => columns > 0)
    .map(({ from, to, columns }) => ({ from, to, shares: columnShares(paragraphs.slice(from, to).map(({ text }) => cellsOf(text)), columns) }));

/** Largest sides of a picture beside raw text, in CSS pixels: to be known by, not to be looked at. */
const thumbnail = { width: 240, height: 120 };

/** Pictures that stand before a passage; behind the last one, those that stand behind it. */
function Pictures({ block, report, pictures, behind }: { readonly block: CleanBlock; readonly report: Report | undefined; readonly pictures: readonly Standing[]; readonly behind: boolean }): ReactNode {
  const say = useSay();
  if (report === undefined || !block.first || block.paragraph < 0 || (behind && block.paragraph + 1 < report.paragraphs.length)) return null;
  const here = pictures.filter(({ reportId, before }) => reportId === report.id && before === block.paragraph + (behind ? 1 : 0));
  return here.length === 0 ? null : (
    <div className={cx(css['block'], css['pictures'])}>
      <span className={css['part']}>{say('review.pictures')}</span>
      <div>{here.map((picture, at) => <StandingPicture key={`${picture.media} ${at}`} picture={picture} {...thumbnail} caption={!behind && block.part === 'caption' ? block.passage.text : undefined} />)}</div>
    </div>
  );
}

/** The clean text of the lines beside it, its pictures, and where the rest of the lines went. */
export function CleanSide({ reports, pictures, notes, blocks, lines, ...side }: CleanSideProps): ReactNode {
  const say = useSay();
  const { date } = useFormats();
  const note = noteLine(say, date, notes, reports, lines);
  return (
    <div className={css['clean']}>
      {note && <div className={cx(css['block'], css['gone'])}><span className={css['part']}>{note.part}</span><p>{note.words}</p></div>}
      {blocks.map((block) => (
        <Fragment key={blockKey(block)}>
          <Pictures block={block} report={reports[block.report]} pictures={pictures} behind={false} />
          <Block block={block} table={inTable(reports, block)} {...side} />
          <Pictures block={block} report={reports[block.report]} pictures={pictures} behind />
        </Fragment>
      ))}
    </div>
  );
}
