import type { ParagraphKind } from '../../../shared/domain/passage.ts';
import type { Credit, PlainField, TitleField } from '../../../shared/domain/reading.ts';
import type { Tag } from '../../../shared/domain/tag.ts';

export interface WireParagraph { readonly kind: ParagraphKind; readonly text: string }

/** One item of a news agency, as it describes itself; what it does not say is left out. */
export interface WireItem {
  readonly titles: { readonly [field in TitleField]?: string };
  readonly byline: readonly Credit[];
  readonly fields: { readonly [field in PlainField]?: string };
  readonly paragraphs: readonly WireParagraph[];
  readonly tags: readonly Tag[];
}
