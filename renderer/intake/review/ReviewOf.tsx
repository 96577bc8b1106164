import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { selectionStates } from '../../../shared/domain/report.ts';
import type { SelectionState } from '../../../shared/domain/report.ts';
import { useChoices } from '../../choosing/choices.ts';
import { useChoosing } from '../../choosing/use-choosing.ts';
import { useDeskMutation } from '../../desk/use-desk.tsx';
import { useCommands } from '../../frame/commands.ts';
import type { Command } from '../../frame/commands.ts';
import { useSay } from '../../frame/language.tsx';
import { Panes } from '../../ui/Panes.tsx';
import { doubtOf } from './doubt-evidence.ts';
import { Inspector } from './Inspector.tsx';
import { paragraphTurns } from './KindMenu.tsx';
import { askableFields, type AskedField } from './ReportFields.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import { kindName } from './review-words.ts';
import { useCorrections } from './use-corrections.ts';
import type { ReviewModel } from './use-review.ts';
import { useReviewState } from './use-review-state.ts';

interface ReviewOfProps {
  readonly model: ReviewModel;
  /** Another document is on its way; until it is there nothing is done to this one. */
  readonly waiting: boolean;
  readonly documents: ReactNode;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onDiscard: () => void;
}

/** A document under review, with the keys of the work. */
export function ReviewOf({ model, waiting, documents, onNext, onPrevious, onDiscard }: ReviewOfProps): ReactNode {
  const say = useSay();
  const corrections = useCorrections(model.view.document.id);
  const review = useReviewState(model, corrections);
  const choosing = useChoosing();
  const fileReports = useDeskMutation('reports.file');
  const [tagFocus, setTagFocus] = useState(0);
  const [askedField, setAskedField] = useState<AskedField>();
  const { reports } = model.view;
  const report = reports[review.report];
  const standing = doubtOf(model, review.doubt);

  const select = (state: SelectionState): void => { if (report) choosing.press([report.id], state, report.selection.state); };
  // What was corrected after a choice is taken back before it; the choice then stays.
  const readingId = report?.readingId;
  useEffect(() => {
    const { forget } = useChoices.getState();
    forget();
    return forget;
  }, [readingId]);
  const setFiled = (filed: boolean): void => {
    const reportIds = reports.filter((one) => one.filed !== filed).map(({ id }) => id);
    if (reportIds.length > 0) fileReports.mutate({ reportIds, filed }, { onSuccess: () => { useChoices.getState().remember({ reportIds, filed: !filed }); } });
  };
  const file = (): void => { setFiled(true); };
  const unfile = (): void => { setFiled(false); };
  const toNeighbours: readonly Command[] = [
    { id: 'intake.next', label: 'commands.intake.next', keys: waiting || reports.some(({ filed }) => !filed) ? ['Alt+ArrowRight'] : ['Alt+ArrowRight', 'Mod+Enter'], when: 'outside-text', run: onNext },
    { id: 'intake.previous', label: 'commands.intake.previous', keys: ['Alt+ArrowLeft'], when: 'outside-text', run: onPrevious },
  ];
  useCommands(waiting ? toNeighbours : [
    ...toNeighbours,
    { id: 'undo', label: 'commands.undo', icon: 'undo', keys: ['Mod+Z'], when: 'outside-text', enabled: choosing.canUndo || model.view.canUndo, run: choosing.canUndo ? choosing.undo : review.undo },
    { id: 'redo', label: 'commands.redo', icon: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'], when: 'outside-text', enabled: model.view.canRedo, run: review.redo },
    { id: 'intake.nextDoubt', label: 'commands.intake.nextDoubt', keys: ['F8'], enabled: model.open.length > 0, run: () => { review.stepDoubt(1); } },
    { id: 'intake.previousDoubt', label: 'commands.intake.previousDoubt', keys: ['Shift+F8'], enabled: model.open.length > 0, run: () => { review.stepDoubt(-1); } },
    { id: 'intake.applyDoubt', label: 'commands.intake.applyDoubt', icon: 'check', keys: ['Alt+Enter'], enabled: standing?.suggestion !== undefined || review.found.length > 0, run: () => { review.applyDoubt(); } },
    { id: 'intake.dismissDoubt', label: 'commands.intake.dismissDoubt', keys: ['Alt+Backspace'], when: 'outside-text', enabled: review.doubt !== undefined, run: review.dismissDoubt },
    { id: 'intake.applyDoubts', label: 'commands.intake.applyDoubts', keys: ['Alt+Shift+Enter'], enabled: standing?.suggestion !== undefined, run: () => { if (standing) review.applyKind(standing.kind); } },
    { id: 'intake.dismissDoubts', label: 'commands.intake.dismissDoubts', keys: ['Alt+Shift+Backspace'], when: 'outside-text', enabled: standing !== undefined, run: () => { if (standing) review.dismissKind(standing.kind); } },
    { id: 'intake.boundaryUp', label: 'commands.intake.boundaryUp', icon: 'arrowUp', keys: ['Alt+ArrowUp'], when: 'outside-text', enabled: review.report > 0, run: () => { review.moveBoundary(review.report, -1); } },
    { id: 'intake.boundaryDown', label: 'commands.intake.boundaryDown', icon: 'arrowDown', keys: ['Alt+ArrowDown'], when: 'outside-text', enabled: review.report > 0, run: () => { review.moveBoundary(review.report, 1); } },
    { id: 'intake.mergeUp', label: 'commands.intake.mergeUp', enabled: review.report > 0, run: () => { review.mergeUp(review.report); } },
    { id: 'intake.split', label: 'commands.intake.split', keys: ['Alt+S'], when: 'outside-text', run: review.split },
    { id: 'intake.splitAtCaret', label: 'commands.intake.splitAtCaret', keys: ['Alt+Shift+S'], when: 'outside-text', run: review.splitAtCaret },
    { id: 'intake.steps', label: 'commands.intake.steps', keys: ['Alt+U'], when: 'outside-text', run: review.askRowSteps },
    { id: 'intake.editHeadline', label: 'commands.intake.editHeadline', icon: 'edit', keys: ['F2'], run: review.editHeadline },
    ...(report ? askableFields.filter((field) => field !== 'headline') : []).map((field) => ({ id: `intake.field.${field}`, label: 'commands.intake.setField' as const, values: { field: say(`fields.${field}`) }, icon: 'edit' as const, run: () => { setAskedField({ field }); } })),
    { id: 'intake.previousReport', label: 'commands.intake.previousReport', keys: ['Alt+PageUp'], enabled: review.report > 0, run: () => { review.goToReport(review.report - 1); } },
    { id: 'intake.nextReport', label: 'commands.intake.nextReport', keys: ['Alt+PageDown'], enabled: review.report < reports.length - 1, run: () => { review.goToReport(review.report + 1); } },
    { id: 'intake.tags', label: 'commands.intake.tags', icon: 'tag', keys: ['Alt+T'], run: () => { setTagFocus((count) => count + 1); } },
    { id: 'intake.file', label: 'commands.intake.file', icon: 'archive', keys: ['Mod+Enter'], enabled: reports.some(({ filed }) => !filed), run: file },
    { id: 'intake.unfile', label: 'commands.intake.unfile', enabled: reports.some(({ filed }) => filed), run: unfile },
    { id: 'intake.discard', label: 'commands.intake.discard', icon: 'bin', run: onDiscard },
    { id: 'intake.viewBoth', label: 'commands.intake.viewBoth', icon: 'columns', run: () => { review.setLook('both'); } },
    { id: 'intake.viewRaw', label: 'commands.intake.viewRaw', icon: 'text', run: () => { review.setLook('raw'); } },
    { id: 'intake.viewClean', label: 'commands.intake.viewClean', icon: 'paragraph', run: () => { review.setLook('clean'); } },
    ...paragraphTurns.map((kind) => ({ id: `intake.turn.${kind}`, label: 'commands.intake.turn' as const, values: { kind: kindName(say, kind) }, icon: 'paragraph' as const, enabled: review.turnRow !== undefined, run: () => { review.turnRow?.(kind); } })),
    ...selectionStates.map((state, at) => ({ id: `report.select.${state}`, label: 'commands.intake.select' as const, values: { name: say(`selection.${state}.name`) }, keys: [String(at + 1)], run: () => { select(state); } })),
  ]);
  return (
    <Panes
      id="intake"
      panes={[
        { key: 'documents', label: say('intake.documents'), size: 280, min: 200, max: 480, content: documents },
        { key: 'review', label: say('review.label'), min: 420, ground: 'read', content: <ReviewPane review={review} waiting={waiting} onDiscard={onDiscard} /> },
        { key: 'inspector', label: say('review.inspector'), size: 296, min: 240, max: 480, folds: true, content: <Inspector review={review} onFile={file} onNext={onNext} tagFocus={tagFocus} askedField={askedField} /> },
      ]}
    />
  );
}
