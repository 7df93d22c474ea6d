import { Pencil } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { contributionStates } from '../../../shared/model/lists/meetingLists.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { Term } from '../learning/Term.tsx';
import type { AgendaItem, Discussion, Seat } from './meetingTypes.ts';
import { MissingPart } from './MissingPart.tsx';
import { PersonBox } from './PersonBox.tsx';
import { SeatDialog } from './SeatDialog.tsx';
import { useDeed } from '../../client/useDeed.ts';
import shared from './Prepare.module.css';
import styles from './Seats.module.css';

const text = prepareText.case;

/** Who was chosen to sit at this case, what they bring and from when. */
export function SeatTable(props: Readonly<{ item: AgendaItem; discussion: Discussion }>): ReactElement {
  const { item, discussion } = props;
  const deed = useDeed();
  const hint = useDescribedByHint('prepareSeats');
  const [editing, setEditing] = useState<string | null>(null);
  const { seats, contributions, previous } = discussion;
  const contributionOf = (seat: Seat) =>
    contributions.find((contribution) => contribution.contact.id === seat.contact.id);
  const edited = seats.find((seat) => seat.id === editing);
  const notAsked = seats.filter((seat) => contributionOf(seat) === undefined);
  return (
    <div className={shared.part}>
      {seats.length === 0 ? (
        <p className={shared.small}>{text.nobody}</p>
      ) : (
        <table className={styles.seats} aria-label={text.seats}>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {text.columns.partner}
              </th>
              <th scope="col">
                <Term of="inbreng">{text.columns.contribution}</Term>
              </th>
              <th scope="col">{text.columns.from}</th>
              <th scope="col">
                <VisuallyHidden>{text.columns.change}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => {
              const contribution = contributionOf(seat);
              const isOpen = contribution?.state === 'asked' || contribution?.state === 'promised';
              return (
                <tr key={seat.id}>
                  <td>
                    <DomainDot domain={seat.contact.domain} />
                  </td>
                  <th scope="row">
                    {seat.contact.name}
                    <SeatNotes seat={seat} />
                  </th>
                  <td className={isOpen ? styles.waiting : undefined}>
                    {contribution === undefined
                      ? text.noContribution
                      : labelOf(contributionStates, contribution.state)}
                  </td>
                  <td>{seat.fromTime ?? item.startTime}</td>
                  <td>
                    <IconButton
                      size="small"
                      label={text.editSeat(seat.contact.name)}
                      icon={<Pencil size="1rem" aria-hidden="true" />}
                      onPress={() => setEditing(seat.id)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <Hint place="prepareSeats" />
      <div data-place="seats">
        <PersonBox
          {...hint}
          key={discussion.id}
          addsAgain
          label={text.addSeat}
          hint={text.addSeatHint}
          value={null}
          without={seats.map((seat) => seat.contact.id)}
          onChange={(person) => {
            if (person !== null) {
              void deed('meetings.addSeat', { discussionId: discussion.id, contactId: person.id });
            }
          }}
        />
      </div>
      <div className={shared.buttons}>
        {previous !== null && previous.seatCount > 0 && (
          <Button
            size="small"
            onPress={() =>
              void deed('meetings.copySeats', { discussionId: discussion.id }, ({ copied }) =>
                text.copied(copied),
              )
            }
          >
            {text.sameAsLast}
            <VisuallyHidden> {text.sameDetail(previous.date, previous.seatCount)}</VisuallyHidden>
          </Button>
        )}
        {notAsked.length > 0 && (
          <Button
            size="small"
            onPress={() =>
              void deed(
                'meetings.askContributions',
                { discussionId: discussion.id, contactIds: notAsked.map((seat) => seat.contact.id) },
                ({ asked }) => text.asked(asked),
              )
            }
          >
            {text.askAll}
          </Button>
        )}
      </div>
      <MissingPart discussion={discussion} />
      {edited !== undefined && (
        <SeatDialog
          discussion={discussion}
          seat={edited}
          contribution={contributionOf(edited)}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

function SeatNotes({ seat }: Readonly<{ seat: Seat }>): ReactElement | null {
  const notes = [
    seat.mayDecide ? text.decides : '',
    seat.knowsPerson ? text.knows : '',
    seat.substitute === null ? '' : `→ ${seat.substitute.name}`,
  ].filter((note) => note !== '');
  return notes.length === 0 ? null : <div className={shared.small}>{notes.join(' · ')}</div>;
}
