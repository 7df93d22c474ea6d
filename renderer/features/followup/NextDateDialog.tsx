import { useState, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { followupCourseText as words } from '../../../shared/text/nl/followupCourse.ts';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';

/** When a case is discussed again (feature A12). */
export function NextDateDialog(
  props: Readonly<{
    about: Readonly<{ id: string; number: string }>;
    version: number;
    initial: string | null;
    onClose: () => void;
  }>,
): ReactElement {
  const run = useDeed('good');
  const [typed, setTyped] = useState<TypedDate>({ kind: 'none' });
  return (
    <WordsDialog
      title={words.nextTitle}
      about={props.about.number}
      label={null}
      confirm={followupText.save}
      place="next-date"
      isOptional
      canConfirm={typed.kind === 'date'}
      onClose={props.onClose}
      onConfirm={async () =>
        typed.kind === 'date' &&
        (await run(
          'cases.update',
          { caseId: props.about.id, version: props.version, changes: { nextDiscussionOn: typed.date } },
          words.nextDone,
        )) !== null
      }
    >
      <PhraseDateField label={words.nextLabel} initial={props.initial} onChange={setTyped} takesFocus />
    </WordsDialog>
  );
}
