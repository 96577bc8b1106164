import { protocol } from 'electron';
import { windowFile } from '../files/window-files.ts';
import { windowHeaders } from '../files/window-policy.ts';
import { isHome, scheme } from './address.ts';

/** To be called before the app is ready: makes `app://` an ordinary secure scheme to the browser's eyes. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Answers `app://caibian/…` with the built window in `folder`, and nothing else. */
export function serveWindow(folder: string): void {
  const headers = windowHeaders([]);
  protocol.handle(scheme, async (request) => {
    if (request.method !== 'GET' || !isHome(request.url)) return new Response(null, { status: 403, headers });
    const file = await windowFile(folder, new URL(request.url).pathname);
    if (file === undefined) return new Response(null, { status: 404, headers });
    return new Response(file.bytes, { status: 200, headers: { ...headers, 'Content-Type': file.type } });
  });
}
