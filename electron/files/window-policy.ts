/**
 * Headers of everything the window is made of, in the app and in the browser alike. Nothing may be loaded from
 * elsewhere, no inline script or style runs, and no other page may frame, read or submit to this one.
 * `connect` is where the window may open a connection to: its own desk in browser mode, nowhere in the app.
 */
export function windowHeaders(connect: readonly string[]): Readonly<Record<string, string>> {
  const policy = [
    `default-src 'none'`, `script-src 'self'`, `style-src 'self'`, `img-src 'self' blob: data:`, `font-src 'self'`,
    `connect-src ${connect.length === 0 ? `'none'` : connect.join(' ')}`, `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': 'no-store',
  };
}
