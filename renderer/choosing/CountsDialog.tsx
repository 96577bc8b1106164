import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ResponseOf } from '../../shared/contract/desk-api.ts';
import { selectionStates } from '../../shared/domain/report.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useFormats, useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { DateBox } from '../ui/DateBox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Table } from '../ui/Table.tsx';
import type { Column } from '../ui/Table.tsx';
import css from './CountsDialog.module.css';
import { countsAsText, totalOf } from './counts-text.ts';

type Line = ResponseOf<'reports.selectionCounts'>['sources'][number];

/** 选稿统计: how many reports came from each source and how they were chosen, of a stretch of days or of all. */
export function CountsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [copied, setCopied] = useState(false);
  const counts = useDeskQuery('reports.selectionCounts', { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) }, { keep: true }).data?.sources;
  const name = ({ source }: Line): string => (source === '' ? say('choosing.unknown-source') : source);
  const columns: Column<Line>[] = [
    { key: 'source', head: say('choosing.source'), cell: name },
    ...(['received', ...selectionStates] as const).map((key) => ({
      key, head: key === 'received' ? say('choosing.received') : say(`selection.${key}.name`), width: '84px', right: true, cell: (line: Line) => formats.number(line[key]),
    })),
  ];
  const copy = (): void => {
    const heads = columns.map(({ head }) => head);
    void navigator.clipboard.writeText(countsAsText(heads, counts ?? [], { total: say('choosing.total'), unknown: say('choosing.unknown-source') })).then(() => { setCopied(true); });
  };
  return (
    <Dialog open onClose={onClose} title={say('choosing.counts')} width={720} actions={<><Button onPress={copy} isDisabled={(counts ?? []).length === 0}>{say(copied ? 'choosing.copied' : 'choosing.copy')}</Button><Button onPress={onClose}>{say('same.close')}</Button></>}>
      <div className={css['days']}>
        <span>{say('choosing.from')}</span><DateBox label={say('choosing.from')} value={from} onChange={setFrom} />
        <span>{say('choosing.to')}</span><DateBox label={say('choosing.to')} value={to} onChange={setTo} />
        {(from !== '' || to !== '') && <Button look="bare" onPress={() => { setFrom(''); setTo(''); }}>{say('choosing.all-time')}</Button>}
      </div>
      {counts !== undefined && (counts.length === 0
        ? <p className={css['none']}>{say('choosing.none')}</p>
        : (
          <div className={css['table']} tabIndex={0} role="group" aria-label={say('choosing.counts-lead')}>
            <Table label={say('choosing.counts-lead')} columns={columns} items={[...counts, { ...totalOf(counts), source: say('choosing.total') }]} keyOf={({ source }) => source} />
          </div>
        ))}
    </Dialog>
  );
}
