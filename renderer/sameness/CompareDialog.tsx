import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import type { Report } from '../../shared/domain/report.ts';
import { countCharacters } from '../../shared/issue/issue-text.ts';
import { textDifference } from '../../shared/text/sameness/text-difference.ts';
import type { TextChange } from '../../shared/text/sameness/text-difference.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './Sameness.module.css';

const textOf = (report: Report): string => [report.headline?.text ?? '', ...report.paragraphs.map(({ text }) => text)].filter((text) => text !== '').join('\n');
const lengthOf = (changes: readonly TextChange[], kind: TextChange['kind']): number => changes.reduce((sum, one) => sum + (one.kind === kind ? countCharacters(one.text) : 0), 0);

/** The changes of each line of the laid-over text. */
function linesOf(changes: readonly TextChange[]): TextChange[][] {
  const lines: TextChange[][] = [[]];
  for (const { kind, text } of changes) {
    text.split('\n').forEach((piece, at) => {
      if (at > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ kind, text: piece });
    });
  }
  return lines.filter((line) => line.length > 0);
}

/** Two reports of a story laid over each other: what only one of them has is marked. */
export function CompareDialog({ one, other, onClose }: { readonly one: ReportId; readonly other: ReportId; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const left = useDeskQuery('reports.get', { reportId: one }).data;
  const right = useDeskQuery('reports.get', { reportId: other }).data;
  const changes = useMemo(() => (left && right ? textDifference(textOf(left), textOf(right)) : []), [left, right]);
  const differs = changes.some(({ kind }) => kind !== 'kept');
  return (
    <Dialog open onClose={onClose} title={say('same.compared')} width={760} actions={<Button autoFocus onPress={onClose}>{say('same.close')}</Button>}>
      <div className={css['heads']}>
        {left && <Head side={say('same.left')} report={left} />}
        {right && <Head side={say('same.right')} report={right} />}
      </div>
      {left && right && (
        <p className={css['legend']}>
          {differs
            ? <><s>{say('same.only-one', { count: lengthOf(changes, 'removed') })}</s><u>{say('same.only-other', { count: lengthOf(changes, 'added') })}</u></>
            : say('same.no-difference')}
        </p>
      )}
      <div className={css['laid']} role="document" aria-label={say('same.compared')} tabIndex={0}>
        {linesOf(changes).map((line, row) => (
          <p key={row}>{line.map(({ kind, text }, at) => (kind === 'removed' ? <s key={at}>{text}</s> : kind === 'added' ? <u key={at}>{text}</u> : <span key={at}>{text}</span>))}</p>
        ))}
      </div>
    </Dialog>
  );
}

function Head({ side, report }: { readonly side: string; readonly report: Report }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  return (
    <div className={css['head']}>
      <span className={css['side']}>{side}</span>
      <b>{report.headline?.text ?? say('same.untitled')}</b>
      <span className={css['meta']}>
        <span>{report.source ?? say('same.no-source')}</span>
        {report.published !== undefined && <span>{formats.date(report.published)}</span>}
      </span>
    </div>
  );
}
