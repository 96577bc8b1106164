/** Native dialogs, which only the app has. Each answers undefined, or nothing, when it was dismissed. */
export interface Dialogs {
  pickFiles(): Promise<readonly string[]>;
  pickFolder(): Promise<string | undefined>;
  /** Where to write a file of this proposed name. */
  saveFile(fileName: string): Promise<string | undefined>;
  /** An archive folder to open, or an empty one to make an archive in. */
  openFolder(): Promise<string | undefined>;
}
