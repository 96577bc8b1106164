import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskError } from '../../shared/contract/result.ts';
import type { IssueId } from '../../shared/domain/ids.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useDesk, useDeskQuery } from '../desk/use-desk.tsx';
import { localDay } from '../frame/formats.ts';
import { useLanguage, useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { DateBox } from '../ui/DateBox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import field from '../ui/TextField.module.css';
import css from './Dialogs.module.css';
import { wholeNumber } from './whole-number.ts';

/** 新建一期: which bulletin, and the number and date it proposes. Without a bulletin yet, one is made from a template by its name. */
export function NewIssueDialog({ onMade, onClose }: { readonly onMade: (issueId: IssueId) => void; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const desk = useDesk();
  const bulletins = useDeskQuery('bulletins.list', {}).data?.bulletins;
  const templates = useDeskQuery('templates.list', {}).data?.templates;
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState<{ name?: string; issuer?: string; template?: string; number?: string; total?: string; date?: string }>({});
  const [error, setError] = useState<DeskError>();
  const [busy, setBusy] = useState(false);
  // Who sees the dialog can answer it: Enter makes the issue.
  if (bulletins === undefined || templates === undefined) return null;
  const bulletin = chosen === 'new' ? undefined : bulletins.find(({ id }) => id === chosen) ?? bulletins[0];
  const template = templates.find(({ name }) => name === (bulletin?.template ?? typed.template)) ?? templates.find((one) => one.language === language) ?? templates[0];
  const values = {
    name: typed.name ?? template?.masthead.name ?? '', issuer: typed.issuer ?? template?.masthead.issuer ?? '',
    number: typed.number ?? String(bulletin?.nextNumber ?? 1), total: typed.total ?? String(bulletin?.nextTotal ?? ''), date: typed.date ?? localDay(new Date().toISOString()),
  };
  const number = wholeNumber(values.number);
  const total = wholeNumber(values.total);
  const ready = number !== undefined && (values.total.trim() === '' || total !== undefined) && /^\d{4}-\d{2}-\d{2}$/.test(values.date) && (bulletin !== undefined || values.name.trim() !== '') && template !== undefined;
  const make = async (): Promise<void> => {
    if (number === undefined || template === undefined) return;
    setError(undefined);
    const kept = bulletin === undefined
      ? await desk.call('bulletins.save', {
        name: values.name.trim(), issuer: values.issuer.trim(), template: template.name, numbering: 'yearly', firstNumber: number, ...(total === undefined ? {} : { firstTotal: total }),
        imprint: { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' }, sources: template.sources,
      })
      : { ok: true as const, value: bulletin };
    if (!kept.ok) return setError(kept.error);
    const made = await desk.call('issues.create', { bulletinId: kept.value.id, number, date: values.date, ...(total === undefined ? {} : { total }) });
    if (made.ok) onMade(made.value.id);
    else setError(made.error);
  };
  const set = (name: keyof typeof typed) => (event: { target: { value: string } }): void => { setTyped({ ...typed, [name]: event.target.value }); };
  const act = (): void => {
    if (!ready || busy) return;
    setBusy(true);
    void make().finally(() => { setBusy(false); });
  };
  return (
    <Dialog open title={say('issue.new.title')} width={460} onClose={onClose} actions={<><Button look="go" isDisabled={!ready || busy} onPress={act}>{say('issue.new.make')}</Button><Button onPress={onClose}>{say('issue.cancel')}</Button></>}>
      <form className={css['form']} onSubmit={(event) => { event.preventDefault(); act(); }}>
        {bulletins.length > 0 && (
          <>
            <span>{say('issue.new.bulletin')}</span>
            <Select label={say('issue.new.bulletin')} value={bulletin?.id ?? 'new'} onChange={setChosen} options={[...bulletins.map(({ id, name }) => ({ key: id as string, label: name })), { key: 'new', label: say('issue.new.another') }]} />
          </>
        )}
        {bulletin === undefined && (
          <>
            <span>{say('issue.new.template')}</span>
            <Select label={say('issue.new.template')} value={template?.name ?? ''} onChange={(key) => { setTyped({ ...typed, template: key }); }} options={templates.map((one) => ({ key: one.name, label: one.title[language] }))} />
            <span>{say('issue.new.name')}</span>
            <input className={field['field']} aria-label={say('issue.new.name')} value={values.name} onChange={set('name')} autoFocus />
            <span>{say('issue.new.issuer')}</span>
            <input className={field['field']} aria-label={say('issue.new.issuer')} value={values.issuer} onChange={set('issuer')} />
          </>
        )}
        <span>{say('issue.new.number')}</span>
        <span className={css['pair']}>
          <input className={`${field['field'] ?? ''} ${css['short'] ?? ''}`} aria-label={say('issue.new.number')} inputMode="numeric" value={values.number} onChange={set('number')} autoFocus={bulletin !== undefined} />
          {say('issue.new.total')}
          <input className={`${field['field'] ?? ''} ${css['short'] ?? ''}`} aria-label={say('issue.new.total')} inputMode="numeric" value={values.total} onChange={set('total')} />
        </span>
        <span>{say('issue.new.date')}</span>
        <DateBox label={say('issue.new.date')} value={values.date} onChange={(date) => { setTyped({ ...typed, date }); }} />
        <button type="submit" hidden />
      </form>
      {error !== undefined && <Notice>{errorSentence(say, error)}</Notice>}
    </Dialog>
  );
}
