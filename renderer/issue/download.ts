/** Hands bytes to the browser as a file to keep. */
export function downloadBytes(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes its own hold on the bytes once the download has begun.
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
