import { useRef, useState, type ReactNode } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { agreementText as words } from '../../../shared/text/nl/agreement.ts';
import { useKept } from '../../client/useKept.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip, type ChipTone } from '../../components/Chip.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { EditionsPart } from './EditionsPart.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import styles from './AgreementDialog.module.css';

type Agreement = Output<'minutes.agreement'>;
type Person = Agreement['people'][number];
type Answer = Input<'minutes.setAgreement'>;

interface Place {
  readonly caseId: string;
  readonly discussionId: string;
}

const tones: Readonly<Record<Person['state'], ChipTone>> = {
  notAsked: 'neutral',
  asked: 'neutral',
  agreed: 'good',
  remark: 'warn',
};
const ways = (['meeting', 'mail', 'phone', 'paper'] as const).map((id) => ({ id, label: words.ways[id] }));

/** Asks those who were present whether the minutes are right, keeps their answers, and shows what changed between editions. */
export function AgreementDialog(
  props: Readonly<{ place: Place; number: string; onClose: () => void }>,
): ReactNode {
  const { place, number, onClose } = props;
  const answer = useAnswer('minutes.agreement', place);
  const { data } = answer;
  const ask = useCommand('minutes.askAgreement');
  const isFixed = data !== undefined && (data.state === 'adopted' || data.state === 'sent');
  const submit = (): void =>
    ask.mutate(place, {
      onSuccess: ({ asked }) => showToast(words.asked(asked), { tone: 'good' }),
      onError: (refused) => showToast(refused.message, { tone: 'bad' }),
    });
  return (
    <PaperDialog
      title={words.title(number)}
      words={words}
      answer={answer}
      onClose={onClose}
      action={
        data === undefined || isFixed
          ? undefined
          : {
              label: data.askedOn === null ? words.ask : words.askAgain,
              isPending: ask.isPending,
              isDisabled: data.people.length === 0,
              onPress: submit,
            }
      }
    >
      {(agreement) => (
        <>
          <p>{isFixed ? words.fixed : words.lead}</p>
          <People place={place} agreement={agreement} isFixed={isFixed} />
          <EditionsPart place={place} editions={agreement.editions} />
        </>
      )}
    </PaperDialog>
  );
}

function People(props: Readonly<{ place: Place; agreement: Agreement; isFixed: boolean }>): ReactNode {
  const { place, agreement, isFixed } = props;
  const { people, askedOn, askedLabel } = agreement;
  const { data: state } = useAnswer('casefile.state', {});
  const [how, setHow] = useState<Answer['how']>('mail');
  const [chosenDay, setDay] = useState<string | null>(null);
  const [remarking, setRemarking] = useState<Person | null>(null);
  const set = useCommand('minutes.setAgreement');
  const list = useRef<HTMLUListElement>(null);
  const onDate = chosenDay ?? state?.today ?? '';
  const answer = (person: Person, values: Pick<Answer, 'state' | 'remark'>, onKept?: () => void): void =>
    set.mutate(
      { ...place, contactId: person.contactId, onDate, how, ...values },
      {
        onSuccess: () => {
          onKept?.();
          setRemarking(null);
          // The button that was pressed goes away: the keyboard stays at the line of this person.
          list.current?.querySelector<HTMLElement>(`[data-person='${person.contactId}']`)?.focus();
        },
        onError: (refused) => showToast(refused.message, { tone: 'bad' }),
      },
    );
  if (people.length === 0) return <p>{words.nobody}</p>;
  const count = (wanted: readonly Person['state'][]): number =>
    people.filter((person) => wanted.includes(person.state)).length;
  return (
    <section>
      {askedOn !== null && askedLabel !== null && (
        <p>
          {words.askedOn(askedLabel, formatDateWithoutWeekday(askedOn))}{' '}
          <strong>{words.summary(count(['agreed']), count(['remark']), count(['asked', 'notAsked']))}</strong>
        </p>
      )}
      {agreement.isChanged && <p className={styles.changed}>{words.changed}</p>}
      {askedOn !== null && !isFixed && (
        <div className={styles.how}>
          <Select label={words.how} options={ways} value={how} onChange={setHow} />
          <DateField
            label={words.onDate}
            value={onDate}
            onChange={setDay}
            {...(state === undefined ? {} : { maximum: state.today })}
          />
        </div>
      )}
      <ul ref={list} className={styles.people}>
        {people.map((person) => (
          <li key={person.contactId} data-person={person.contactId} tabIndex={-1}>
            <span className={styles.who}>
              {person.name}
              <span className={styles.small}>{person.organisation}</span>
              {person.remark !== '' && <span className={styles.remark}>{person.remark}</span>}
            </span>
            <Chip tone={tones[person.state]}>{stateWords(person)}</Chip>
            {!isFixed && (
              <span className={styles.buttons}>
                {person.state === 'asked' && (
                  <>
                    <Button
                      size="small"
                      aria-label={words.agreeOf(person.name)}
                      onPress={() => answer(person, { state: 'agreed', remark: '' })}
                    >
                      {words.agree}
                    </Button>
                    <Button
                      size="small"
                      aria-label={words.remarkOf(person.name)}
                      onPress={() => setRemarking(person)}
                    >
                      {words.remark}
                    </Button>
                  </>
                )}
                {(person.state === 'agreed' || person.state === 'remark') && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={words.takeBackOf(person.name)}
                    onPress={() => answer(person, { state: 'asked', remark: '' })}
                  >
                    {words.takeBack}
                  </Button>
                )}
              </span>
            )}
            {remarking?.contactId === person.contactId && (
              <RemarkField
                place={`remark:${place.discussionId}:${person.contactId}`}
                person={person}
                isPending={set.isPending}
                onKeep={(remark, onKept) => answer(person, { state: 'remark', remark }, onKept)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RemarkField(
  props: Readonly<{
    /** Name of the draft. */
    place: string;
    person: Person;
    isPending: boolean;
    /** `onKept` when it stands in the file. */
    onKeep: (remark: string, onKept: () => void) => void;
  }>,
): ReactNode {
  const [remark, setRemark, forget] = useKept(props.place, '');
  return (
    <div className={styles.remarkField}>
      <TextArea
        label={words.remarkLabel(props.person.name)}
        hint={words.remarkHint}
        rows={2}
        value={remark}
        onChange={setRemark}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened to type exactly this
        autoFocus
      />
      <Button
        size="small"
        isPending={props.isPending}
        isDisabled={remark.trim() === ''}
        onPress={() => props.onKeep(remark, forget)}
      >
        {words.keepRemark}
      </Button>
    </div>
  );
}

function stateWords({ state, onDate, how }: Person): string {
  const word = words.states[state];
  return onDate === null
    ? word
    : words.stateOn(word, formatDateWithoutWeekday(onDate), how === null ? '' : words.ways[how]);
}
