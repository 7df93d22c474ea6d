import { useState, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import type { Cockpit, Seat } from './cockpit.ts';

/** Who takes the place of someone, out of those at the meeting who do not sit at this case yet. */
export function StandInDialog({
  seat,
  participants,
  onClose,
  onChoose,
}: Readonly<{
  seat: Seat;
  participants: Cockpit['participants'];
  onClose: () => void;
  onChoose: (contactId: string) => void;
}>): ReactElement {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Dialog
      isOpen
      size="small"
      title={words.standInTitle(seat.contact.name)}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={chosen === null}
          onPress={() => chosen !== null && onChoose(chosen)}
        >
          {words.concepts.save}
        </Button>
      }
    >
      {participants.length === 0 ? (
        <p>{words.noStandIn}</p>
      ) : (
        <Select
          label={words.standInField}
          value={chosen}
          onChange={setChosen}
          options={participants.map(({ contact }) => ({
            id: contact.id,
            label: contact.name,
            detail: contact.organisation,
          }))}
        />
      )}
    </Dialog>
  );
}
