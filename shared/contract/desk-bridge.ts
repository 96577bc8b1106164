/** What the app's preload script gives the window as `window.caibian`; `shared/contract/desk-api.ts` says what crosses it. */
export interface DeskBridge {
  /** Answers with the call's Result. Rejects only when the host is gone. */
  call(name: string, request: unknown): Promise<unknown>;
  /** Every event of the host, until the answered function is called. */
  on(listener: (message: { readonly event: string; readonly data: unknown }) => void): () => void;
}
