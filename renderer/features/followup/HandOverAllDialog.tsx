import { useState, type ReactElement } from 'react';
import { followupPapersText } from '../../../shared/text/nl/followupPapers.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';

const text = followupPapersText.screen;

/** Somebody leaves: all that is open goes to the successor in one step (feature A16). */
export function HandOverAllDialog(
  props: Readonly<{ initial: string | null; onClose: () => void }>,
): ReactElement {
  const run = useDeed('good');
  const [fromOwnerId, setFrom] = useState(props.initial);
  const [toOwnerId, setTo] = useState<string | null>(null);
  const { data } = useAnswer(
    'followup.actions',
    fromOwnerId === null ? null : { group: 'open', ownerId: fromOwnerId, limit: 1 },
  );
  const { data: owed } = useAnswer(
    'followup.feedback',
    fromOwnerId === null ? null : { state: 'toDo', byContactId: fromOwnerId, limit: 1 },
  );
  const [withFeedback, setWithFeedback] = useState(true);
  const total = fromOwnerId === null ? null : (data?.total ?? null);
  const toTell = fromOwnerId === null ? 0 : (owed?.total ?? 0);
  const nothing = total === 0 && (toTell === 0 || !withFeedback);
  return (
    <WordsDialog
      title={text.handOverTitle}
      about={total === null ? text.handOverAbout : text.handOverCount(total)}
      label={text.why}
      confirm={text.handOverDo}
      place="hand-over-all"
      isOptional
      canConfirm={fromOwnerId !== null && toOwnerId !== null && fromOwnerId !== toOwnerId && !nothing}
      onClose={props.onClose}
      onConfirm={async (note) =>
        fromOwnerId !== null &&
        toOwnerId !== null &&
        (await run(
          'followup.handOverAll',
          { fromOwnerId, toOwnerId, note: note.slice(0, 500), withFeedback: withFeedback && toTell > 0 },
          text.handedOver,
        )) !== null
      }
    >
      <ChoosePerson label={text.from} isRequired value={fromOwnerId} onChange={setFrom} />
      <ChoosePerson label={text.to} isRequired value={toOwnerId} onChange={setTo} />
      {toTell > 0 && (
        <Checkbox isSelected={withFeedback} onChange={setWithFeedback}>
          {text.handOverFeedback(toTell)}
        </Checkbox>
      )}
    </WordsDialog>
  );
}
