import { app, type IpcMainInvokeEvent, type Session } from 'electron';
import { isHome, scheme } from './address.ts';

/** To be called before the app is ready: the browser below us is to look nothing up and fetch nothing for itself. */
export function cutTheWire(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) app.commandLine.appendSwitch(name);
}

/** No page leaves our own, opens another or embeds one, whoever made it. */
export function confinePages(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => { if (!isHome(event.url)) event.preventDefault(); });
    contents.on('will-frame-navigate', (event) => { if (!event.isMainFrame || !isHome(event.url)) event.preventDefault(); });
    contents.on('will-redirect', (event) => { event.preventDefault(); });
    contents.on('will-attach-webview', (event) => { event.preventDefault(); });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Denies every permission and every request that leaves the app. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => { answer(false); });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: ![`${scheme}:`, 'blob:', 'data:', 'devtools:'].includes(new URL(details.url).protocol) });
  });
}

/** Whether a message comes from the top frame of one of our own pages. */
export function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isHome(frame.url);
}
