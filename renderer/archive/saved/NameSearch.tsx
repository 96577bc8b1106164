import { useState } from 'react';
import type { ReactNode } from 'react';
import { useDeskMutation } from '../../desk/use-desk.tsx';
import { useSay } from '../../frame/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { isOfInputMethod } from '../../ui/keys.ts';
import field from '../../ui/TextField.module.css';
import type { Search } from '../use-asked.ts';
import css from './Saved.module.css';

/** Asks for the name under which a search is kept; its own words are proposed. */
export function NameSearch({ name, search: { query, filters, sort, misread }, onClose }: { readonly name: string; readonly search: Search; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const save = useDeskMutation('searches.save');
  const [typed, setTyped] = useState(name.slice(0, 80));
  const keep = (): void => {
    if (typed.trim() === '') return;
    save.mutate({ name: typed.trim(), asked: { query, filters, sort, fold: true, ...(misread === true ? { misread } : {}) } });
    onClose();
  };
  return (
    <Dialog open title={say('searching.save')} width={360} onClose={onClose} actions={<><Button look="go" onPress={keep} isDisabled={typed.trim() === ''}>{say('searching.keep')}</Button><Button onPress={onClose}>{say('issue.cancel')}</Button></>}>
      <input
        className={field['field']} autoFocus aria-label={say('searching.name')} placeholder={say('searching.name')} value={typed} maxLength={80} onFocus={(event) => { event.target.select(); }} onChange={(event) => { setTyped(event.target.value); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isOfInputMethod(event.nativeEvent)) return;
          event.preventDefault();
          keep();
        }}
      />
      <p className={css['told']}>{say('searching.told')}</p>
    </Dialog>
  );
}
