import type { MessageKey } from '../../shared/i18n/translator.ts';
import type { KeyBinding } from '../ui/keys.ts';

interface KeyGroup { readonly name: MessageKey; readonly keys: readonly (readonly [MessageKey, ...KeyBinding[]])[] }

/** What keys do, place by place, as the sheet of F1 and the settings tell it: every key of a command, and those of lists. */
export const keyGroups: readonly KeyGroup[] = [
  {
    name: 'keys.everywhere',
    keys: [
      ['commands.go.intake', 'Mod+1'], ['commands.go.archive', 'Mod+2'], ['commands.go.snippets', 'Mod+3'], ['commands.go.issues', 'Mod+4'], ['commands.go.settings', 'Mod+5'],
      ['commands.find', 'Mod+F'], ['commands.palette', 'Mod+K'], ['commands.keys', 'F1'], ['commands.undo', 'Mod+Z'], ['commands.redo', 'Mod+Shift+Z'],
    ],
  },
  { name: 'keys.lists', keys: [['keys.move', 'ArrowUp', 'ArrowDown'], ['keys.open', 'Enter'], ['keys.preview', ' '], ['keys.extend', 'Shift+ArrowDown'], ['keys.select', '1', '2', '3', '4', '5'], ['keys.rename', 'F2']] },
  {
    name: 'places.intake',
    keys: [
      ['commands.intake.open', 'Mod+O'], ['commands.intake.openFolder', 'Mod+Shift+O'], ['commands.intake.paste', 'Mod+V'], ['commands.intake.nextDoubt', 'F8'], ['commands.intake.previousDoubt', 'Shift+F8'],
      ['commands.intake.applyDoubt', 'Alt+Enter'], ['commands.intake.dismissDoubt', 'Alt+Backspace'], ['commands.intake.applyDoubts', 'Alt+Shift+Enter'], ['commands.intake.dismissDoubts', 'Alt+Shift+Backspace'], ['commands.intake.boundaryUp', 'Alt+ArrowUp'], ['commands.intake.boundaryDown', 'Alt+ArrowDown'], ['commands.intake.mergeUp', 'Backspace'],
      ['commands.intake.split', 'Alt+S'], ['commands.intake.splitAtCaret', 'Alt+Shift+S'], ['commands.intake.steps', 'Alt+U'], ['commands.intake.tags', 'Alt+T'], ['commands.takeTags', 'Alt+Shift+T'], ['commands.intake.file', 'Mod+Enter'], ['commands.intake.next', 'Alt+ArrowRight'], ['commands.intake.previous', 'Alt+ArrowLeft'], ['commands.intake.nextReport', 'Alt+PageDown'], ['commands.intake.previousReport', 'Alt+PageUp'], ['keys.bin', 'Delete'],
    ],
  },
  { name: 'places.archive', keys: [['keys.nextHit', 'F3', 'n'], ['keys.previousHit', 'Shift+F3', 'N'], ['keys.clip', 'Mod+E'], ['archive.commands.similar', 'Alt+R'], ['archive.commands.timeline', 'Alt+L'], ['searching.save', 'Mod+D'], ['searching.complete', 'Alt+ArrowDown'], ['keys.source', 'Alt+O'], ['commands.intake.tags', 'Alt+T'], ['commands.takeTags', 'Alt+Shift+T']] },
  { name: 'places.snippets', keys: [['keys.report', 'Alt+O'], ['keys.note', 'F2'], ['commands.intake.tags', 'Alt+T'], ['keys.bin', 'Delete']] },
  { name: 'places.issues', keys: [['keys.newIssue', 'Alt+N'], ['keys.place', 'Enter'], ['keys.findReplace', 'Mod+F', 'Mod+H'], ['keys.nextFinding', 'F8'], ['issue.commands.previousFinding', 'Shift+F8'], ['keys.moveItem', 'Alt+ArrowUp', 'Alt+ArrowDown'], ['keys.takeProposal', 'Alt+Enter'], ['keys.link', 'Alt+K'], ['keys.keepVersion', 'Mod+S'], ['keys.writeWord', 'Mod+P']] },
];
