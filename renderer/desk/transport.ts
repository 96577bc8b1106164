/** How calls and events travel, below the contract: raw values out, raw values in. */
export interface Transport {
  /** Rejects when the host cannot be reached. */
  call(name: string, request: unknown): Promise<unknown>;
  onEvent(listener: (event: string, data: unknown) => void): () => void;
  onConnection(listener: (connected: boolean) => void): () => void;
}
