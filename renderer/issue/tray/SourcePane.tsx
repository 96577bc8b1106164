import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../../frame/language.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Panes } from '../../ui/Panes.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Outline } from './Outline.tsx';
import { PastTray } from './PastTray.tsx';
import { SearchTray } from './SearchTray.tsx';
import { SnippetTray } from './SnippetTray.tsx';

type Tab = 'snippets' | 'search' | 'past';

/** What there is: material above, outline below. */
export function SourcePane({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const [tab, setTab] = useState<Tab>('snippets');
  return (
    <Panes id="issue.sources" upright panes={[
      {
        key: 'material', label: say('issue.panes.material'), min: 160,
        content: (
          <Tabs
            label={say('issue.panes.material')} value={tab} onChange={setTab}
            tabs={[
              { key: 'snippets', label: say('issue.tray.snippets'), content: <SnippetTray /> },
              { key: 'search', label: say('issue.tray.search'), content: <SearchTray /> },
              { key: 'past', label: say('issue.tray.past'), content: <PastTray /> },
            ]}
            tools={<IconButton icon="close" label={say('issue.toList')} onPress={onClose} />}
          />
        ),
      },
      { key: 'outline', label: say('issue.outline.title'), size: 300, min: 120, content: <Outline /> },
    ]} />
  );
}
