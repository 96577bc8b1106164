/** Hands bytes to the browser as a download of that name. */
export function downloadBytes(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has its own hold on the bytes once it began.
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
