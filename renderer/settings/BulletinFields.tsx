import type { ReactNode } from 'react';
import { useLanguage, useSay } from '../frame/language.tsx';
import { Caption } from '../ui/Caption.tsx';
import { Form, FormField } from '../ui/Form.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { BulletinLine, Bulletins } from './use-bulletins.ts';

/** A whole number of at least `least`, as typed in half or full width; null for anything else. */
export const tidyNumber = (least: number) => (typed: string): string | null => {
  const digits = typed.trim().normalize('NFKC');
  return /^\d{1,6}$/.test(digits) && Number(digits) >= least ? String(Number(digits)) : null;
};

/** What a bulletin is called, how it is numbered, for whom it is printed. Everything saves when one leaves the field. */
export function BulletinFields({ state, bulletin }: { readonly state: Bulletins; readonly bulletin: BulletinLine }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const { change, templates } = state;
  const { imprint } = bulletin;
  const text = (label: string, value: string, save: (typed: string) => void, wide = false): ReactNode => (
    <FormField name={label} wide={wide}><TextField label={label} value={value} onSave={save} {...(wide ? {} : { width: '200px' })} /></FormField>
  );
  return (
    <>
      <Form>
        {text(say('settings.bulletin.masthead'), bulletin.name, (name) => { if (name !== '') change({ name }); })}
        {text(say('settings.bulletin.issuer'), bulletin.issuer, (issuer) => { change({ issuer }); })}
        <FormField name={say('settings.bulletin.template')}>
          <Select label={say('settings.bulletin.template')} width="200px" value={bulletin.template} options={templates.map(({ name, title }) => ({ key: name, label: title[language] }))} onChange={(name) => { change({ template: name }); }} />
        </FormField>
        <FormField name={say('settings.bulletin.sources')}>
          <Segmented
            label={say('settings.bulletin.sources')} value={bulletin.sources} onChange={(sources) => { change({ sources }); }}
            options={(['footnotes', 'list', 'none'] as const).map((key) => ({ key, label: say(`settings.bulletin.sourcesStyle.${key}`) }))}
          />
        </FormField>
        <FormField name={say('settings.bulletin.numbering')}>
          <Segmented
            label={say('settings.bulletin.numbering')} value={bulletin.numbering} onChange={(numbering) => { change({ numbering }); }}
            options={(['yearly', 'continuous'] as const).map((key) => ({ key, label: say(`settings.bulletin.numberings.${key}`) }))}
          />
        </FormField>
        <FormField name={say('settings.bulletin.first')}>
          <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
            <TextField label={say('settings.bulletin.firstNumber')} value={String(bulletin.firstNumber)} width="64px" inputMode="numeric" tidy={tidyNumber(1)} onSave={(typed) => { change({ firstNumber: Number(typed) }); }} />
            {say('settings.bulletin.totalIs')}
            <TextField
              label={say('settings.bulletin.firstTotal')} value={bulletin.firstTotal === undefined ? '' : String(bulletin.firstTotal)} width="64px" inputMode="numeric" placeholder="—"
              tidy={tidyNumber(1)} onSave={(typed) => { change({ firstTotal: Number(typed) }); }}
            />
          </span>
        </FormField>
      </Form>
      <Caption>{say('settings.bulletin.imprint')}</Caption>
      <Form>
        {text(say('settings.bulletin.reportTo'), imprint.reportTo, (reportTo) => { change({ imprint: { ...imprint, reportTo } }); }, true)}
        {text(say('settings.bulletin.sendTo'), imprint.sendTo, (sendTo) => { change({ imprint: { ...imprint, sendTo } }); }, true)}
        {text(say('settings.bulletin.issueTo'), imprint.issueTo, (issueTo) => { change({ imprint: { ...imprint, issueTo } }); }, true)}
        {text(say('settings.bulletin.people'), imprint.people, (people) => { change({ imprint: { ...imprint, people } }); }, true)}
        <FormField name={say('settings.bulletin.copies')}>
          <TextField label={say('settings.bulletin.copies')} value={String(imprint.copies)} width="64px" inputMode="numeric" tidy={tidyNumber(0)} onSave={(typed) => { change({ imprint: { ...imprint, copies: Number(typed) } }); }} />
        </FormField>
      </Form>
    </>
  );
}
