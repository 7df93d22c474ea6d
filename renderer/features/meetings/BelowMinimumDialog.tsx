import type { ReactElement } from 'react';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import type { AgendaItem } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';

const text = prepareText.agenda;

/** Going under the minimum is allowed, with a reason that stays with the item (feature P6). */
export function BelowMinimumDialog(
  props: Readonly<{ item: AgendaItem; minutes: number; onClose: () => void }>,
): ReactElement {
  const { item, minutes, onClose } = props;
  const deed = useDeed();
  return (
    <ReasonDialog
      place={`item-note:${item.id}`}
      title={text.belowTitle}
      label={text.belowReason}
      hint={meetingsText.refused.belowMinimum(item.minimumMinutes ?? 0)}
      action={text.belowDo}
      onClose={onClose}
      onKeep={async (note) =>
        (await deed('meetings.updateItem', { id: item.id, version: item.version, minutes, note })) !== null
      }
    />
  );
}
