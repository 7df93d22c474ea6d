import { useState, type ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useDone } from '../../client/useDone.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import type { Cockpit, ParkedPoint } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

const text = cockpitText.parked;
const outcomes = ['open', 'nextMeeting', 'outside', 'dropped', 'handled'] as const;
type Outcome = (typeof outcomes)[number];
const nobody = 'nobody';

/** Whose point it is and what happens with it; "next meeting" puts it there. */
export function ParkedDialog({
  point,
  people,
  call,
  onClose,
}: Readonly<{
  point: ParkedPoint;
  people: Cockpit['people'];
  call: TableCall;
  onClose: () => void;
}>): ReactElement {
  const done = useDone();
  const [outcome, setOutcome] = useState<Outcome>(point.handledOn === null ? point.outcome : 'handled');
  const [ownerId, setOwner] = useState(point.ownerId);
  const isKnown = ownerId === null || people.some(({ id }) => id === ownerId);
  const keep = async (): Promise<void> => {
    const kept = await call('chairing.settleParked', {
      id: point.id,
      version: point.version,
      outcome,
      ownerId,
    });
    if (kept === undefined) return;
    if (outcome === 'nextMeeting') {
      const words = kept.landedOn === null ? text.landsNowhere : text.landed(formatShortDate(kept.landedOn));
      done(words);
    }
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={text.dialog}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={() => void keep()}>
          {text.keep}
        </Button>
      }
    >
      <div className={styles['stack']}>
        <p>{point.body}</p>
        <RadioGroup
          label={text.outcome}
          value={outcome}
          onChange={setOutcome}
          options={outcomes.map((id) => ({ id, label: text.outcomes[id] }))}
        />
        <Select
          label={text.owner}
          value={ownerId ?? nobody}
          onChange={(id) => setOwner(id === nobody ? null : id)}
          options={[
            { id: nobody, label: text.noOwner },
            ...(isKnown || ownerId === null ? [] : [{ id: ownerId, label: point.owner }]),
            ...people.map(({ id, name, organisation }) => ({ id, label: name, detail: organisation })),
          ]}
        />
      </div>
    </Dialog>
  );
}
