import { lazy, Suspense, useEffect, useState } from 'react';
import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { useGeneralFailure } from '../desk/general-failure.ts';
import { useDesk } from '../desk/use-desk.tsx';
import { ChoosingCommands } from '../choosing/ChoosingCommands.tsx';
import { BringIn } from '../intake/BringIn.tsx';
import { isMac } from '../ui/machine.ts';
import { Notice } from '../ui/Notice.tsx';
import css from './Frame.module.css';
import { FrameCommands } from './FrameCommands.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { useSay } from './language.tsx';
import { Palette } from './Palette.tsx';
import { places, usePlace } from './place.ts';
import type { PlaceName } from './place.ts';
import { Rail } from './Rail.tsx';
import { useRememberedPlace } from './remember-place.ts';
import { focusOnArrival, keepFocus } from './search-box.ts';
import { ScreenGuard } from './ScreenGuard.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeys } from './use-keys.ts';

const load: Readonly<Record<PlaceName, () => Promise<{ default: ComponentType }>>> = {
  intake: async () => ({ default: (await import('../intake/IntakeScreen.tsx')).IntakeScreen }),
  archive: async () => ({ default: (await import('../archive/ArchiveScreen.tsx')).ArchiveScreen }),
  snippets: async () => ({ default: (await import('../snippets/SnippetsScreen.tsx')).SnippetsScreen }),
  issues: async () => ({ default: (await import('../issue/IssuesScreen.tsx')).IssuesScreen }),
  settings: async () => ({ default: (await import('../settings/SettingsScreen.tsx')).SettingsScreen }),
};
const screens: Readonly<Record<PlaceName, LazyExoticComponent<ComponentType>>> = {
  intake: lazy(load.intake), archive: lazy(load.archive), snippets: lazy(load.snippets), issues: lazy(load.issues), settings: lazy(load.settings),
};

/** Brings in the other places once the first one stands, so that going there waits for nothing. */
function useScreensAhead(): void {
  useEffect(() => {
    const waiting = requestIdleCallback(() => { for (const place of places) load[place]().catch(() => undefined); });
    return () => { cancelIdleCallback(waiting); };
  }, []);
}

/** What went wrong with the archive or the disk as a whole. */
function Failure(): ReactNode {
  const say = useSay();
  const { error, clear } = useGeneralFailure();
  return error && <div className={css['banner']}><Notice onClose={clear} closeLabel={say('review.close')}>{errorSentence(say, error)}</Notice></div>;
}

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
  useScreensAhead();
  useRememberedPlace();
  useEffect(() => { focusOnArrival(); }, [place]);
  useEffect(keepFocus, []);
  return (
    <div className={css['frame']} data-platform={isMac ? 'mac' : 'other'}>
      <FrameCommands open={setOverlay} />
      <ChoosingCommands />
      <Rail />
      <TopBar onPalette={() => { setOverlay('palette'); }} />
      <main tabIndex={-1} className={css['place']}>
        <Banner />
        <Failure />
        <BringIn />
        <ScreenGuard key={place}><Suspense fallback={null}><Screen /></Suspense></ScreenGuard>
      </main>
      <StatusLine />
      {overlay === 'palette' && <Palette onClose={() => { setOverlay(null); }} />}
      {overlay === 'keys' && <KeysSheet onClose={() => { setOverlay(null); }} />}
    </div>
  );
}
