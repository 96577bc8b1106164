import type { ReactNode } from 'react';
import { useSay } from '../frame/language.tsx';
import { Bar } from '../ui/Caption.tsx';
import { Form, FormField } from '../ui/Form.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useSettings } from './use-settings.ts';

/** Language of the interface, and the name that stands in what an editor keeps. */
export function LanguagePage(): ReactNode {
  const say = useSay();
  const { settings, change } = useSettings();
  if (!settings) return null;
  return (
    <>
      <Bar title={say('settings.language')} />
      <Form>
        <FormField name={say('settings.language')} wide>
          <Segmented
            label={say('settings.language')} value={settings.language} onChange={(language) => { change({ language }); }}
            options={[{ key: 'system', label: say('settings.followSystem') }, { key: 'zh-CN', label: say('settings.languages.zh-CN') }, { key: 'en', label: say('settings.languages.en') }]}
          />
        </FormField>
        <FormField name={say('settings.editorName')} wide><TextField label={say('settings.editorName')} value={settings.editorName} width="200px" onSave={(editorName) => { change({ editorName }); }} /></FormField>
      </Form>
    </>
  );
}
