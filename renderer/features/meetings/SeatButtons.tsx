import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { invitingText } from '../../../shared/text/nl/inviting.ts';
import { Button } from '../../components/Button.tsx';
import type { ProposedPerson } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Inspector.module.css';
import shared from './Prepare.module.css';

/** People who can be seated with one press. */
export function SeatButtons(
  props: Readonly<{ discussionId: string; people: readonly ProposedPerson[] }>,
): ReactElement {
  const deed = useDeed();
  if (props.people.length === 0) return <p className={shared.small}>{invitingText.nobodyKnown}</p>;
  return (
    <div className={styles.people}>
      {props.people.map((person) => (
        <Button
          key={person.id}
          size="small"
          icon={<Plus size="0.875rem" aria-hidden="true" />}
          aria-label={invitingText.seat(person.name, person.profession)}
          onPress={(event) => {
            // The button goes with the person; the keyboard stays in the window or part it was in.
            const frame = event.target.closest('[role="dialog"], aside');
            if (frame instanceof HTMLElement) frame.focus();
            void deed(
              'meetings.addSeat',
              { discussionId: props.discussionId, contactId: person.id },
              invitingText.seated(person.name),
            );
          }}
        >
          {invitingText.person(person.name, person.profession, person.comesAnyway)}
        </Button>
      ))}
    </div>
  );
}
