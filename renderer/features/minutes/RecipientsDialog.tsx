import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { minutesRecipientsText as words } from '../../../shared/text/nl/minutesRecipients.ts';
import { minutesScreenText } from '../../../shared/text/nl/minutesScreen.ts';
import { useKept } from '../../client/useKept.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { TextField } from '../../components/TextField.tsx';
import { HeldBack } from './HeldBack.tsx';
import { NameReason, useNameReason } from './NameReason.tsx';
import { RecipientPreview } from './RecipientPreview.tsx';
import { SubsetLines } from './SubsetLines.tsx';
import { useWayToReason } from './useWayToReason.ts';
import styles from './RecipientsDialog.module.css';

type Answer = Output<'minutes.recipients'>;
type Line = Answer['lines'][number];
type Person = Answer['recipients'][number];

interface Place {
  readonly caseId: string;
  readonly discussionId: string;
}

export type RecipientsDialogProps = Readonly<{
  place: Place;
  number: string;
  /** How many points of the check are open: they go along with a reason, or not at all. */
  openPoints: number;
  onClose: () => void;
}>;

/** A file for each who sat at the case; which lines are for whom, and what is in no file. */
export function RecipientsDialog(props: RecipientsDialogProps): ReactNode {
  const { place, number, openPoints, onClose } = props;
  const [reason, setReason, forget] = useKept(`recipients:${place.discussionId}`, '');
  const { data, error } = useAnswer('minutes.recipients', place);
  const names = [...new Set(data?.recipients.flatMap((person) => person.names))];
  const kept = useNameReason(`recipientName:${place.discussionId}`, names);
  const close = (): void => {
    forget();
    kept.forget();
    onClose();
  };
  const save = useSavingFor(place, {
    ...(openPoints === 0 ? {} : { openReason: reason.trim() }),
    ...kept.input,
  });
  const mayNotYet = openPoints > 0 && reason.trim() === '';
  // Only the files that say a name wait for why it may stay there.
  const waitsForReason = (person: Person): boolean => kept.isMissing && person.names.length > 0;
  const mayNotGetYet = (person: Person): boolean => mayNotYet || waitsForReason(person);
  const way = useWayToReason();
  const cameFrom = data?.recipients.find(({ contactId }) => contactId === way.from);
  const [shown, setShown] = useState<Person | null>(null);
  if (shown !== null) {
    return (
      <RecipientPreview
        place={place}
        person={shown}
        kept={{ ...kept, names: shown.names }}
        mayNotYet={mayNotGetYet(shown)}
        onSave={() => save.forRecipient(shown.contactId)}
        onBack={() => setShown(null)}
      />
    );
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words.title(number)}
      size="large"
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={close}>{words.close}</Button>
          <Button
            variant="primary"
            isPending={save.isPending}
            isDisabled={mayNotYet || kept.isMissing || data === undefined || data.recipients.length === 0}
            onPress={() => save.forRecipient(null)}
          >
            {words.saveAll}
          </Button>
        </>
      }
    >
      <p>{words.note}</p>
      {openPoints > 0 && (
        <TextField
          label={words.openLabel(openPoints)}
          hint={minutesScreenText.keepHint}
          value={reason}
          onChange={setReason}
        />
      )}
      <NameReason
        state={kept}
        blockRef={way.question}
        back={cameFrom === undefined ? undefined : { label: words.backTo(cameFrom.name), onPress: way.back }}
      />
      {error !== null && <ErrorNotice title={words.failed}>{error.message}</ErrorNotice>}
      {data === undefined ? (
        error === null && <Spinner label={words.loading} />
      ) : (
        <div className={styles.sides}>
          <section className={styles.recipients}>
            <h3>{words.perRecipient}</h3>
            {data.recipients.length === 0 && <p>{words.nobody}</p>}
            <ul className={styles.people}>
              {data.recipients.map((person) => (
                <li key={person.contactId} ref={person.contactId === way.from ? way.row : undefined}>
                  <span className={styles.who}>
                    {person.name}
                    <span className={styles.small}>
                      {[
                        person.organisation,
                        words.counts(person.own, person.leftOut, person.heldBack),
                        person.madeAt === null ? '' : words.made(dayOf(person.madeAt)),
                      ]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </span>
                    {waitsForReason(person) && (
                      <span className={styles.waits}>
                        <Button
                          size="small"
                          aria-label={words.waitsForReasonOf(person.name)}
                          onPress={() => way.go(person.contactId)}
                        >
                          {words.waitsForReason}
                        </Button>
                      </span>
                    )}
                  </span>
                  <Button
                    size="small"
                    aria-label={words.previewFor(person.name)}
                    onPress={() => setShown(person)}
                  >
                    {words.preview}
                  </Button>
                  <Button
                    size="small"
                    aria-label={words.saveOneFor(person.name)}
                    isDisabled={mayNotGetYet(person)}
                    onPress={() => save.forRecipient(person.contactId)}
                  >
                    {words.saveOne}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
          <div className={styles.parts}>
            <SubsetLines place={place} answer={data} />
            <HeldBack place={place} answer={data} />
            <Kept lines={data.lines.filter(({ why }) => why !== 'subset')} />
          </div>
        </div>
      )}
    </Dialog>
  );
}

function Kept({ lines }: Readonly<{ lines: readonly Line[] }>): ReactNode {
  return (
    <section>
      <h3>{words.leftOut}</h3>
      <p className={styles.small}>{lines.length === 0 ? words.noLeftOut : words.leftOutNote}</p>
      <ul className={styles.people}>
        {lines.map((line) => (
          <li key={line.id}>
            <span className={styles.who}>
              {line.body}
              <span className={styles.small}>
                {line.kind} · {words.why[line.why]}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSavingFor(
  place: Place,
  reasons: Readonly<{ openReason?: string; nameReason?: string }>,
): {
  readonly isPending: boolean;
  readonly forRecipient: (contactId: string | null) => void;
} {
  const save = useCommand('minutes.exportForRecipients');
  return {
    isPending: save.isPending,
    forRecipient: (contactId) => save.mutate({ ...place, contactId, ...reasons }, toldWhenSaved(words.saved)),
  };
}

function dayOf(instant: number): string {
  return formatShortDate(new Date(instant).toISOString().slice(0, 10));
}
