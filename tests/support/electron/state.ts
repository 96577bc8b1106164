import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';

/** What the app has registered with the stand-in so far. */
export const schemes = new Map<string, (request: Request) => Response | Promise<Response>>();
export const handlers = new Map<string, (event: unknown, ...args: unknown[]) => unknown>();

let running: Promise<Browser> | undefined;
export const browser = (): Promise<Browser> => (running ??= launchChromium());
export async function stopBrowser(): Promise<void> {
  await (await running)?.close();
}

type RequestFilter = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;
let filter: RequestFilter | undefined;
export const setRequestFilter = (one: RequestFilter): void => { filter = one; };
/** Whether the app's own filter cancels the request. */
export const onBeforeRequest = (url: string): Promise<boolean> => new Promise((resolve) => {
  if (filter === undefined) resolve(false);
  else filter({ url }, (response) => { resolve(response.cancel === true); });
});
