import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { isOfInputMethod } from '../ui/keys.ts';
import field from '../ui/TextField.module.css';

/** Asks what to call the version; without a name it is known by its time. */
export function NameVersion({ onKeep, onClose }: { readonly onKeep: (label: string) => void; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const [label, setLabel] = useState('');
  const keep = (): void => {
    onKeep(label.trim());
    onClose();
  };
  return (
    <Dialog open title={say('issue.versions.keep')} width={360} onClose={onClose} actions={<><Button look="go" onPress={keep}>{say('issue.versions.keepButton')}</Button><Button onPress={onClose}>{say('issue.cancel')}</Button></>}>
      <input
        className={field['field']} autoFocus aria-label={say('issue.versions.name')} placeholder={say('issue.versions.name')} value={label} maxLength={80}
        onChange={(event) => { setLabel(event.target.value); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isOfInputMethod(event.nativeEvent)) return;
          event.preventDefault();
          keep();
        }}
      />
    </Dialog>
  );
}
