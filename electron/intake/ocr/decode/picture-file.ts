import type { Result, UnreadableReason } from '../../../../shared/contract/result.ts';
import type { SourcePicture } from '../../source.ts';
import type { Pixels } from '../pixels.ts';

/** A page of a picture file. */
export interface PicturePage {
  readonly pixels: Pixels;
  /** The file itself where it can be shown as it is and lies the way its pixels do. */
  readonly shown?: SourcePicture;
}

/** A picture file opened: its pages are decoded one at a time, for a fax of fifty pages is a gigabyte of pixels. */
export interface PictureFile {
  readonly pages: number;
  page(at: number): Promise<Result<PicturePage, UnreadableReason>> | Result<PicturePage, UnreadableReason>;
}

/** Pixels of a page: a newspaper's broadsheet at 300 dots an inch is 35 million. 44 million took 1 GB while they were decoded and read. */
export const pixelLimit = 50_000_000;
/** Pages of one file. */
export const pageLimit = 300;
