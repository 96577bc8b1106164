import { z } from 'zod';
import { BlockId, IssueId, ReportId, SnippetId } from '../../../shared/domain/ids.ts';
import type { Material } from '../placing.ts';

const type = 'application/x-caibian-material';
const Dragged = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('snippets'), snippetIds: z.array(SnippetId) }), z.object({ kind: z.literal('report'), reportId: ReportId }),
  z.object({ kind: z.literal('item'), issueId: IssueId, itemId: BlockId }), z.object({ kind: z.literal('move'), itemId: BlockId }),
]);
/** Material from the tray, or an item of the outline on its way to another place. */
export type Dragged = Material | { readonly kind: 'move'; readonly itemId: BlockId };

export function putDragged(data: DataTransfer, dragged: Dragged): void {
  data.setData(type, JSON.stringify(dragged));
  data.effectAllowed = dragged.kind === 'move' ? 'move' : 'copy';
}

export const carriesMaterial = (data: DataTransfer): boolean => data.types.includes(type);

export function takeDragged(data: DataTransfer): Dragged | undefined {
  try {
    return Dragged.safeParse(JSON.parse(data.getData(type))).data;
  } catch {
    // Dropped by another program under our name.
    return undefined;
  }
}
