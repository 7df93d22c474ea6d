import { useState, type ReactElement } from 'react';
import { attendanceStates, contributionStates } from '../../../shared/model/lists/meetingLists.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { ContributionFields, type ContributionDetails } from './ContributionFields.tsx';
import type { Contribution, Discussion, Seat } from './meetingTypes.ts';
import { PersonBox } from './PersonBox.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Prepare.module.css';

const text = prepareText.seat;

/** One person at one case: from when, reply, stand-in, and what they bring. */
export function SeatDialog(
  props: Readonly<{
    discussion: Discussion;
    seat: Seat;
    contribution: Contribution | undefined;
    onClose: () => void;
  }>,
): ReactElement {
  const { discussion, seat, contribution, onClose } = props;
  const deed = useDeed();
  const [fields, setFields] = useState({
    fromTime: seat.fromTime,
    toTime: seat.toTime,
    attendance: seat.attendance,
    substitute: seat.substitute,
    mayDecide: seat.mayDecide,
    knowsPerson: seat.knowsPerson,
  });
  const [state, setState] = useState<Contribution['state'] | 'notAsked'>(contribution?.state ?? 'notAsked');
  const place = `contribution:${discussion.id}:${seat.contact.id}`;
  const [details, setDetails, forgetDetails] = useKept<ContributionDetails>(`${place}:details`, {
    knownSince: contribution?.knownSince ?? '',
    shareability: contribution?.shareability ?? null,
    answerBy: contribution?.answerBy ?? null,
  });
  const body = useDraft(place, contribution?.body ?? '');
  const set = (change: Partial<typeof fields>): void => setFields((known) => ({ ...known, ...change }));

  const saveContribution = async (): Promise<boolean> => {
    if (state === 'notAsked') {
      return (
        contribution === undefined ||
        (await deed('meetings.removeContribution', { id: contribution.id })) !== null
      );
    }
    const unchanged =
      contribution?.state === state &&
      contribution.body === body.text &&
      contribution.knownSince === details.knownSince &&
      contribution.shareability === details.shareability &&
      contribution.answerBy === details.answerBy;
    if (unchanged) return true;
    const kept = await deed('meetings.keepContribution', {
      discussionId: discussion.id,
      contactId: seat.contact.id,
      version: contribution?.version ?? null,
      state,
      body: body.text,
      ...details,
    });
    return kept !== null;
  };

  const save = async (): Promise<void> => {
    const { substitute, ...values } = fields;
    const saved = await deed('meetings.updateSeat', {
      id: seat.id,
      version: seat.version,
      ...values,
      substituteContactId: substitute?.id ?? null,
    });
    if (saved === null || !(await saveContribution())) return;
    body.clear();
    forgetDetails();
    onClose();
  };

  const remove = async (): Promise<void> => {
    if ((await deed('meetings.removeSeat', { id: seat.id }, text.removed(seat.contact.name))) !== null)
      onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.title(seat.contact.name)}
      closeOnPressOutside={false}
      actions={
        <>
          <Button variant="quiet" onPress={() => void remove()}>
            {text.remove}
          </Button>
          <Button variant="primary" onPress={() => void save()}>
            {text.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.two}>
          <TimeField
            label={text.from}
            hint={text.timesHint}
            value={fields.fromTime}
            onChange={(fromTime) => set({ fromTime })}
          />
          <TimeField label={text.to} value={fields.toTime} onChange={(toTime) => set({ toTime })} />
        </div>
        <Select
          label={text.attendance}
          options={attendanceStates}
          value={fields.attendance}
          onChange={(attendance) => set({ attendance })}
        />
        <PersonBox
          label={text.substitute}
          value={fields.substitute}
          without={[seat.contact.id]}
          onChange={(substitute) => set({ substitute })}
        />
        <Checkbox isSelected={fields.mayDecide} onChange={(mayDecide) => set({ mayDecide })}>
          {text.mayDecide}
        </Checkbox>
        <Checkbox isSelected={fields.knowsPerson} onChange={(knowsPerson) => set({ knowsPerson })}>
          {text.knowsPerson}
        </Checkbox>
        <Select
          label={text.contribution}
          options={[{ id: 'notAsked', label: text.notAsked }, ...contributionStates]}
          value={state}
          onChange={setState}
        />
        {state !== 'notAsked' && (
          <ContributionFields
            details={details}
            onDetails={(change) => setDetails((known) => ({ ...known, ...change }))}
            body={body.text}
            onBody={(words) => body.setText(words)}
          />
        )}
      </div>
    </Dialog>
  );
}
