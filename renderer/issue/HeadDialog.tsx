import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { DateBox } from '../ui/DateBox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import field from '../ui/TextField.module.css';
import css from './Dialogs.module.css';
import type { OpenIssue } from './open-issue.ts';
import { wholeNumber } from './whole-number.ts';

/** 期号与版记: what stands above and below the text. One step of undo. */
export function HeadDialog({ open, onClose }: { readonly open: OpenIssue; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const issue = open.session.reader.read();
  const [typed, setTyped] = useState({
    name: issue.name, issuer: issue.issuer, number: String(issue.number), total: String(issue.total ?? ''), date: issue.date,
    reportTo: issue.imprint.reportTo, sendTo: issue.imprint.sendTo, issueTo: issue.imprint.issueTo, people: issue.imprint.people, copies: String(issue.imprint.copies),
  });
  const number = wholeNumber(typed.number);
  const total = wholeNumber(typed.total);
  const copies = /^\d{1,7}$/.test(typed.copies.trim()) ? Number(typed.copies) : undefined;
  const ready = number !== undefined && (typed.total.trim() === '' || total !== undefined) && copies !== undefined && typed.name.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(typed.date);
  const save = (): void => {
    if (number === undefined || copies === undefined || !ready) return;
    const { name, issuer, date, reportTo, sendTo, issueTo, people } = typed;
    open.session.apply({ kind: 'change-head', head: { name: name.trim(), issuer: issuer.trim(), number, total: total ?? null, date, imprint: { reportTo, sendTo, issueTo, people, copies } } });
    open.refresh();
    onClose();
  };
  const input = (name: keyof typeof typed, label: string, short = false): ReactNode => (
    <input className={`${field['field'] ?? ''} ${short ? css['short'] ?? '' : ''}`} aria-label={label} autoFocus={name === 'number'} value={typed[name]} onChange={(event) => { setTyped({ ...typed, [name]: event.target.value }); }} />
  );
  const lines = [['name', say('issue.new.name')], ['issuer', say('issue.new.issuer')], ['reportTo', say('issue.head.reportTo')], ['sendTo', say('issue.head.sendTo')], ['issueTo', say('issue.head.issueTo')], ['people', say('issue.head.people')]] as const;
  return (
    <Dialog open title={say('issue.head.title')} width={460} onClose={onClose} actions={<><Button look="go" isDisabled={!ready} onPress={save}>{say('issue.head.save')}</Button><Button onPress={onClose}>{say('issue.cancel')}</Button></>}>
      <form className={css['form']} onSubmit={(event) => { event.preventDefault(); save(); }}>
        <span>{say('issue.new.number')}</span>
        <span className={css['pair']}>{input('number', say('issue.new.number'), true)}{say('issue.new.total')}{input('total', say('issue.new.total'), true)}</span>
        <span>{say('issue.new.date')}</span>
        <DateBox label={say('issue.new.date')} value={typed.date} onChange={(date) => { setTyped({ ...typed, date }); }} />
        {lines.map(([name, label]) => <span key={name} className={css['line']}><span>{label}</span>{input(name, label)}</span>)}
        <span>{say('issue.head.copies')}</span>
        {input('copies', say('issue.head.copies'), true)}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
