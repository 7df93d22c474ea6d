import { useState, type ReactElement } from 'react';
import { followupPapersText } from '../../../shared/text/nl/followupPapers.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ChoosePerson } from './ChoosePerson.tsx';
import { useFollowupCommand } from './useFollowupCommand.ts';
import { WordsDialog } from './WordsDialog.tsx';

const text = followupPapersText.screen;

/** Somebody leaves: all that is open goes to the successor in one step (feature A16). */
export function HandOverAllDialog(
  props: Readonly<{ initial: string | null; onClose: () => void }>,
): ReactElement {
  const run = useFollowupCommand();
  const [fromOwnerId, setFrom] = useState(props.initial);
  const [toOwnerId, setTo] = useState<string | null>(null);
  const { data } = useAnswer(
    'followup.actions',
    fromOwnerId === null ? null : { group: 'open', ownerId: fromOwnerId, limit: 1 },
  );
  const total = fromOwnerId === null ? null : (data?.total ?? null);
  return (
    <WordsDialog
      title={text.handOverTitle}
      about={total === null ? text.handOverAbout : text.handOverCount(total)}
      label={text.why}
      confirm={text.handOverDo}
      place="hand-over-all"
      isOptional
      canConfirm={fromOwnerId !== null && toOwnerId !== null && fromOwnerId !== toOwnerId && total !== 0}
      onClose={props.onClose}
      onConfirm={async (note) =>
        fromOwnerId !== null &&
        toOwnerId !== null &&
        (await run(
          'followup.handOverAll',
          { fromOwnerId, toOwnerId, note: note.slice(0, 500) },
          text.handedOver,
        )) !== undefined
      }
    >
      <ChoosePerson label={text.from} isRequired value={fromOwnerId} onChange={setFrom} />
      <ChoosePerson label={text.to} isRequired value={toOwnerId} onChange={setTo} />
    </WordsDialog>
  );
}
