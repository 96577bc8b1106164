import type { JSHandle, Page } from 'playwright-core';

/** Of each key: ms until all of the page had heard what it put in, and until the next frame stood. A key that puts nothing in is painted and not taken. */
export interface KeyTimes { readonly taken: number[]; readonly painted: number[] }

/**
 * Measures in the page, from now on, how long keys take: from `keydown`, as the page hears it first, on; of a key an input method has, from what the
 * method then puts in.
 */
export const watchKeys = (page: Page): Promise<JSHandle<KeyTimes>> => page.evaluateHandle(() => {
  const kept: KeyTimes = { taken: [], painted: [] };
  let began: number | undefined;
  const begin = (): void => {
    const since = performance.now();
    began = since;
    requestAnimationFrame(() => {
      // A message comes after the frame is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { kept.painted.push(performance.now() - since); };
      port2.postMessage(0);
    });
  };
  addEventListener('keydown', ({ key }) => {
    began = undefined;
    if (key !== 'Process') begin();
  }, true);
  addEventListener('beforeinput', () => { if (began === undefined) begin(); }, true);
  // The window hears it last, after the page's own listeners.
  addEventListener('input', () => {
    if (began !== undefined) kept.taken.push(performance.now() - began);
    began = undefined;
  });
  return kept;
});
