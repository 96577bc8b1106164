import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFormats, useLanguage, useSay } from '../frame/language.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Bar, Part } from '../ui/Caption.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Scroll } from '../ui/Panes.tsx';
import { cx } from '../ui/cx.ts';
import css from './Ledger.module.css';
import { entryKey, useLedger } from './ledger-state.ts';
import { ledgerText, sourceLine, sumLine, sumsOf } from './ledger-text.ts';
import { useClipFigures } from './use-clip-figures.ts';

/** What was picked: the sum of each unit with its sources, to be copied, or clipped sentence by sentence. */
export function SumPane(): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const formats = useFormats();
  const { picked, once, setOnce, toggle, clear } = useLedger();
  const { clip, clipping } = useClipFigures();
  const [said, setSaid] = useState('');
  const sums = sumsOf(picked.values(), once);
  const repeats = sums.reduce((count, sum) => count + sum.repeats.length, 0);
  const copy = (): void => {
    void navigator.clipboard.writeText(ledgerText(say, language, formats, picked.values(), once)).then(() => { setSaid(say('figures.copied')); });
  };
  const clipAll = async (): Promise<void> => { setSaid(say('figures.clipped', { count: await clip([...picked.values()]) })); };
  if (picked.size === 0) return <><Bar title={say('figures.sums')} /><EmptyState title={say('figures.noneTitle')}>{say('figures.noneLead')}</EmptyState></>;
  return (
    <>
      <Bar title={say('figures.sums')} count={picked.size}><Button look="bare" onPress={clear}>{say('figures.clear')}</Button></Bar>
      {said !== '' && <Notice tone="info" closeLabel={say('archive.close')} onClose={() => { setSaid(''); }}>{said}</Notice>}
      <Scroll>
        {repeats > 0 && <Part><label className={css['once']}><input type="checkbox" checked={once} onChange={(event) => { setOnce(event.target.checked); }} />{say('figures.once', { count: repeats })}</label></Part>}
        {sums.map((sum) => (
          <Part key={sum.unit}>
            <p className={cx(css['sum'], sum.total === undefined && css['none'])} aria-live="polite">{sumLine(say, language, sum, once)}</p>
            {sum.figures.map((one) => (
              <div key={entryKey(one.entry)} className={cx(css['picked'], once && sum.repeats.includes(one) && css['out'])}>
                <p><b>{one.entry.figure.text}</b>{one.what !== undefined && !one.entry.figure.text.includes(one.what) && ` ${one.what}`}{once && sum.repeats.includes(one) && <span className={css['note']}>{say('figures.notCounted')}</span>}</p>
                <p className={css['source']}><span>{sourceLine(formats, one.entry)}</span></p>
                <span className={css['drop']}><IconButton icon="close" label={say('figures.drop')} onPress={() => { toggle(one.entry); }} /></span>
              </div>
            ))}
          </Part>
        ))}
      </Scroll>
      <div className={css['foot']}>
        <Button big icon="copy" onPress={copy}>{say('figures.copy')}</Button>
        <Button big icon="snippets" isDisabled={clipping} onPress={() => { void clipAll(); }}>{say('figures.clip')}</Button>
      </div>
    </>
  );
}
