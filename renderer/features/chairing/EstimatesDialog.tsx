import type { ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { atTable, type Card } from './cockpit.ts';
import { nameOf } from './RoundBar.tsx';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

const text = cockpitText.estimates;

/**
 * Each person's number about safety, typed from paper or a passed keyboard, then all at once as they were said. Nothing is
 * added up, put in order or compared.
 */
export function EstimatesDialog({
  card,
  call,
  onClose,
}: Readonly<{ card: Card; call: TableCall; onClose: () => void }>): ReactElement {
  const { id: discussionId, deliberation } = card;
  const { estimates, estimatesShown } = deliberation;
  const seats = atTable(card.seats);
  return (
    <Dialog
      isOpen
      title={text.title}
      closeOnPressOutside={false}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={estimates.length === 0}
          onPress={() => void call('chairing.showEstimates', { discussionId, shown: !estimatesShown })}
        >
          {estimatesShown ? text.hide : text.show}
        </Button>
      }
    >
      <div className={styles['stack']}>
        <p>{estimatesShown ? text.why : text.ask}</p>
        {seats.length === 0 && <p>{text.none}</p>}
        <ul className={styles['ends']}>
          {seats.map((seat) => {
            const contactId = (seat.substitute ?? seat.contact).id;
            const written = estimates.find((estimate) => estimate.contactId === contactId);
            return (
              <li key={seat.id} className={styles['pair']}>
                <b>{nameOf(seat)}</b>
                {estimatesShown ? (
                  <strong>{written?.said ?? '–'}</strong>
                ) : (
                  <>
                    <NumberField
                      // A number that was kept is not shown again: the next person must not see it.
                      key={written === undefined ? 'empty' : 'written'}
                      hideLabel
                      label={text.field(nameOf(seat))}
                      value={null}
                      maximum={10}
                      onChange={(said) => {
                        if (said !== null)
                          void call('chairing.setEstimate', { discussionId, contactId, said });
                      }}
                    />
                    <span>{written === undefined ? '' : `✓ ${text.written}`}</span>
                  </>
                )}
              </li>
            );
          })}
        </ul>
        <p>{text.rule}</p>
      </div>
    </Dialog>
  );
}
