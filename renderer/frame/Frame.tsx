import { lazy, Suspense, useEffect, useState } from 'react';
import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import { useDesk } from '../desk/use-desk.tsx';
import { BringIn } from '../intake/BringIn.tsx';
import { isMac } from '../ui/machine.ts';
import { Notice } from '../ui/Notice.tsx';
import css from './Frame.module.css';
import { FrameCommands } from './FrameCommands.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { useSay } from './language.tsx';
import { Palette } from './Palette.tsx';
import { usePlace } from './place.ts';
import type { PlaceName } from './place.ts';
import { Rail } from './Rail.tsx';
import { focusOnArrival } from './search-box.ts';
import { ScreenGuard } from './ScreenGuard.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeys } from './use-keys.ts';

const screens: Readonly<Record<PlaceName, LazyExoticComponent<ComponentType>>> = {
  intake: lazy(async () => ({ default: (await import('../intake/IntakeScreen.tsx')).IntakeScreen })),
  archive: lazy(async () => ({ default: (await import('../archive/ArchiveScreen.tsx')).ArchiveScreen })),
  snippets: lazy(async () => ({ default: (await import('../snippets/SnippetsScreen.tsx')).SnippetsScreen })),
  issues: lazy(async () => ({ default: (await import('../issue/IssuesScreen.tsx')).default })),
  settings: lazy(async () => ({ default: (await import('../settings/SettingsScreen.tsx')).SettingsScreen })),
};

function Banner(): ReactNode {
  const desk = useDesk();
  const say = useSay();
  const [connected, setConnected] = useState(true);
  useEffect(() => desk.onConnection(setConnected), [desk]);
  return connected ? null : <div className={css['banner']}><Notice>{say('errors.disconnected')}</Notice></div>;
}

/** Rail, top bar, the place one is in, status line; over them palette and keys. */
export function Frame(): ReactNode {
  const place = usePlace((state) => state.place);
  const [overlay, setOverlay] = useState<'palette' | 'keys' | null>(null);
  const Screen = screens[place];
  useKeys(isMac);
  useEffect(() => { focusOnArrival(); }, [place]);
  return (
    <div className={css['frame']} data-platform={isMac ? 'mac' : 'other'}>
      <FrameCommands open={setOverlay} />
      <Rail />
      <TopBar onPalette={() => { setOverlay('palette'); }} />
      <main className={css['place']}>
        <Banner />
        <BringIn />
        <ScreenGuard key={place}><Suspense fallback={null}><Screen /></Suspense></ScreenGuard>
      </main>
      <StatusLine />
      {overlay === 'palette' && <Palette onClose={() => { setOverlay(null); }} />}
      {overlay === 'keys' && <KeysSheet onClose={() => { setOverlay(null); }} />}
    </div>
  );
}
