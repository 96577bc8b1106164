/** What a host needs of a desk to let windows use it. Requests are checked by the desk itself. */
export interface DeskPort {
  call(name: string, request: unknown): Promise<unknown>;
  /** Every event, until the answered function is called. */
  on(listener: (event: string, data: unknown) => void): () => void;
}
