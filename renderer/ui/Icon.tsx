import {
  AlignJustify, Archive, ArrowDown, ArrowUp, Bold, Bookmark, Building2, Calendar, Check, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Clipboard, Clock, Columns2, Copy, Download, Ellipsis, Eye, File, FileText, Filter, Folder, Files,
  GripVertical, Image, Inbox, Info, Italic, Keyboard, Link, List, ListOrdered, MapPin, MessageSquare, Minus, PanelLeft, PanelRight, Pencil, Pilcrow, Plus, Quote, Redo2, RefreshCw, Scissors, Search, Settings2, Square, Table, Tag,
  Trash2, TriangleAlert, Undo2, User, X, ZoomIn, ZoomOut,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './Icon.module.css';

const icons = {
  intake: Inbox, archive: Archive, snippets: Scissors, issues: FileText, settings: Settings2,
  search: Search, plus: Plus, minus: Minus, paste: Clipboard, filter: Filter, more: Ellipsis, up: ChevronUp, down: ChevronDown, right: ChevronRight, left: ChevronLeft,
  close: X, check: Check, folder: Folder, stop: Square, tag: Tag, link: Link, undo: Undo2, redo: Redo2, file: File, bin: Trash2, arrowUp: ArrowUp, arrowDown: ArrowDown,
  bold: Bold, italic: Italic, list: List, listOrdered: ListOrdered, table: Table, picture: Image, quote: Quote, note: MessageSquare, paragraph: Pilcrow, text: AlignJustify,
  warning: TriangleAlert, info: Info, keys: Keyboard, edit: Pencil, copy: Copy, download: Download, refresh: RefreshCw, eye: Eye, grip: GripVertical,
  columns: Columns2, paneLeft: PanelLeft, paneRight: PanelRight, zoomIn: ZoomIn, zoomOut: ZoomOut,
  bookmark: Bookmark, building: Building2, calendar: Calendar, clock: Clock, place: MapPin, person: User, similar: Files,
} satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof icons;

/** One family, 16 px, stroke 1.25. Decoration: what it means is said by the words beside it or by the control's label. */
export function Icon({ name, small = false, className }: { readonly name: IconName; readonly small?: boolean; readonly className?: string | undefined }): ReactNode {
  const Drawing = icons[name];
  return <Drawing aria-hidden className={cx(css['icon'], small && css['small'], className)} size={small ? 12 : 16} absoluteStrokeWidth strokeWidth={small ? 1.5 : 1.25} />;
}
