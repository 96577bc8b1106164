/** The browser's own picker; answers nothing when it was dismissed. */
export function pickFiles(folder: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.webkitdirectory = folder;
    if (!folder) input.accept = '.txt,.text,.md,.html,.htm,.docx,.jsonl,text/plain,text/html';
    input.addEventListener('change', () => { resolve([...input.files ?? []]); });
    input.addEventListener('cancel', () => { resolve([]); });
    input.click();
  });
}
