import type { ReactNode } from 'react';
import { useSay } from '../frame/language.tsx';
import { Bar } from '../ui/Caption.tsx';
import { Form, FormField } from '../ui/Form.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useSettings } from './use-settings.ts';

/** Light, dark or as the machine has it; and whether the printed page stays white in the dark. */
export function LookPage(): ReactNode {
  const say = useSay();
  const { settings, change } = useSettings();
  if (!settings) return null;
  return (
    <>
      <Bar title={say('settings.look')} />
      <Form>
        <FormField name={say('settings.theme')} wide>
          <Segmented
            label={say('settings.theme')} value={settings.theme} onChange={(theme) => { change({ theme }); }}
            options={(['system', 'light', 'dark'] as const).map((key) => ({ key, label: key === 'system' ? say('settings.followSystem') : say(`settings.themes.${key}`) }))}
          />
        </FormField>
        <FormField name={say('settings.paper')} wide>
          <Segmented
            label={say('settings.paper')} value={settings.whitePaper ? 'white' : 'theme'} onChange={(paper) => { change({ whitePaper: paper === 'white' }); }}
            options={(['theme', 'white'] as const).map((key) => ({ key, label: say(`settings.papers.${key}`) }))}
          />
        </FormField>
        <FormField name={say('same.leading.title')} wide>
          <Segmented
            label={say('same.leading.title')} value={settings.leading} onChange={(leading) => { change({ leading }); }}
            options={(['earliest', 'fullest'] as const).map((key) => ({ key, label: say(`same.leading.${key}`) }))}
          />
        </FormField>
      </Form>
    </>
  );
}
