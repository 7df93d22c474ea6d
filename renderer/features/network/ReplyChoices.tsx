import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { repliesText as words } from '../../../shared/text/nl/replies.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Select } from '../../components/Select.tsx';
import { dotted } from './contactLabel.ts';
import styles from './Replies.module.css';

export type ReadReplies = Output<'network.readReplies'>;
type Reply = ReadReplies['replies'][number];
export type Choice = Readonly<{ index: number; contactId: string; byHand: boolean }>;

const skip = 'skip';

/** What was read and cannot be kept without looking: whose answer it is, what is older, what could not be read. */
export function ReplyChoices(
  props: Readonly<{
    read: ReadReplies;
    onKeep: (choices: readonly Choice[]) => void;
    onCancel: () => void;
  }>,
): ReactElement {
  const { read, onKeep, onCancel } = props;
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>(() =>
    Object.fromEntries(
      read.replies.map((reply) => [reply.index, takesItself(reply) ? (reply.contact?.id ?? skip) : skip]),
    ),
  );
  const choices = read.replies.flatMap((reply): Choice[] => {
    const contactId = chosen[reply.index] ?? skip;
    if (contactId === skip) return [];
    return [{ index: reply.index, contactId, byHand: reply.match !== 'known' }];
  });
  return (
    <div className={styles.choices}>
      <p role="status">{words.found(read.replies.length)}</p>
      <ul className={styles.list}>
        {read.replies.map((reply) => (
          <li key={reply.index}>
            <span className={styles.who}>{fromOf(reply)}</span>
            <Chip>{words.answers[reply.answer]}</Chip>
            {reply.answeredAt !== null && (
              <span className={styles.small}>{formatDateWithoutWeekday(dayOf(reply.answeredAt))}</span>
            )}
            {reply.comment !== '' && <span className={styles.comment}>{reply.comment}</span>}
            <p className={styles.why}>{whyOf(reply)}</p>
            {canChoose(reply) && (
              <div className={styles.pick}>
                <Select
                  label={words.whoseOf(fromOf(reply))}
                  options={[
                    { id: skip, label: words.skip },
                    ...read.invited.map(({ id, name, organisation }) => ({
                      id,
                      label: dotted(name, organisation),
                    })),
                  ]}
                  value={chosen[reply.index] ?? skip}
                  onChange={(id) => setChosen((known) => ({ ...known, [reply.index]: id }))}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {read.skipped.length > 0 && (
        <ul className={styles.skipped}>
          {read.skipped.map(({ line, reason }) => (
            <li key={`${line}-${reason}`}>{words.notRead(line, words.skipReasons[reason])}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button variant="primary" isDisabled={choices.length === 0} onPress={() => onKeep(choices)}>
          {words.keep(choices.length)}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

function takesItself({ match, state }: Reply): boolean {
  return match === 'known' && (state === 'new' || state === 'newer');
}

function canChoose({ match, state }: Reply): boolean {
  return match === 'known' ? state === 'new' || state === 'newer' : match !== 'otherMeeting';
}

function fromOf({ name, address }: Reply): string {
  return address === '' ? name || words.noAddress : words.from(name, address);
}

function whyOf(reply: Reply): string {
  switch (reply.match) {
    case 'unknownUid':
      return words.unknownUid;
    case 'unknownAddress':
      return words.unknownAddress;
    case 'otherAddress':
      return words.otherAddress(reply.contact?.name ?? '');
    case 'otherMeeting':
      return words.otherMeeting(reply.otherMeeting?.title ?? '', reply.otherMeeting?.date ?? '');
    case 'known':
      if (reply.state === 'older') return words.older(reply.kept === null ? '' : words.answers[reply.kept]);
      return reply.state === 'same' ? words.same : (reply.contact?.name ?? '');
  }
}

/** The Dutch day of an instant: the window of the app runs in the time zone of its user. */
function dayOf(instant: number): string {
  return new Date(instant).toLocaleDateString('sv-SE');
}
