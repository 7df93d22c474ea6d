import { useState, type ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { todayHere } from '../followup/todayHere.ts';
import { PersonBox, type PersonRef } from './PersonBox.tsx';
import { basisLabel } from './typeForm.ts';
import { UrgentPeople } from './UrgentPeople.tsx';
import styles from './Urgent.module.css';

const text = caseItemsText.urgent;

type UrgentStart = Output<'meetings.urgentStart'>;

/** Opening and closing beside the case, in minutes. */
const around = 10;

/** The next step begins at its heading, for whoever listens too. */
function takeFocus(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

/** The three steps for one case; what was typed is kept until the meeting is made. */
export function UrgentSteps({ start }: Readonly<{ start: UrgentStart }>): ReactElement {
  const [, navigate] = useLocation();
  const create = useCommand('meetings.createUrgent');
  const [step, setStep] = useState<1 | 2 | 3>(2);
  const why = useDraft(`urgent-why:${start.caseId}`);
  const basisReason = useDraft(`urgent-basis:${start.caseId}`);
  const [basis, setBasis] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>(todayHere());
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [place, setPlace, forgetPlace] = useKept(`urgent-place:${start.caseId}`, '');
  const [chair, setChair] = useState<PersonRef | null>(null);
  const [minuteTaker, setMinuteTaker] = useState<PersonRef | null>(null);
  const [people, setPeople] = useState<readonly PersonRef[]>([]);

  const hasWhy = why.text.trim() !== '' && basis !== null && basisReason.text.trim() !== '';
  const make = (): void => {
    if (!hasWhy || basis === null || date === null || from === null) return;
    create.mutate(
      {
        caseId: start.caseId,
        why: why.text.trim(),
        basis,
        basisReason: basisReason.text.trim(),
        date,
        startTime: from,
        endTime: until,
        ...(place.trim() === '' ? {} : { place }),
        chairId: chair?.id ?? null,
        minuteTakerId: minuteTaker?.id ?? null,
        contactIds: people.map(({ id }) => id),
      },
      {
        onSuccess: ({ id }) => {
          why.clear();
          basisReason.clear();
          forgetPlace();
          showToast(text.made(start.number), { tone: 'good' });
          navigate(`/overleggen/${id}`);
        },
      },
    );
  };

  return (
    <>
      <nav aria-label={text.steps}>
        <ol className={styles.steps}>
          {text.stepNames.map((name, index) => (
            <li key={name} aria-current={index + 1 === step ? 'step' : undefined}>
              {index + 1 < step ? '✓ ' : ''}
              {text.step(index + 1, name)}
            </li>
          ))}
        </ol>
      </nav>
      {step === 1 && (
        <section className={styles.step}>
          <h2 ref={takeFocus} tabIndex={-1}>
            {text.step(1, text.stepNames[0])}
          </h2>
          <p>{text.chosen(start.number, start.alias)}</p>
          {start.question !== '' && <p className={styles.small}>{text.question(start.question)}</p>}
          <div className={styles.buttons}>
            <Button onPress={() => navigate('/overleggen/spoed')}>{text.case}</Button>
            <Button variant="primary" onPress={() => setStep(2)}>
              {text.next}
            </Button>
          </div>
        </section>
      )}
      {step === 2 && (
        <section className={styles.step}>
          <h2 ref={takeFocus} tabIndex={-1}>
            {text.step(2, text.stepNames[1])}
          </h2>
          <p>{text.chosen(start.number, start.alias)}</p>
          <TextArea
            label={text.why}
            hint={text.whyHint}
            isRequired
            rows={3}
            maxLength={4000}
            value={why.text}
            onChange={(words) => why.setText(words)}
          />
          <Select
            label={text.basis}
            hint={
              start.basis === null || start.basis.basis === 'unknown'
                ? text.basisNone
                : text.basisKnown(basisLabel(start.basis.basis), start.basis.confirmedOn)
            }
            isRequired
            options={legalBases.filter(({ id }) => id !== 'unknown').map(({ id, label }) => ({ id, label }))}
            value={basis}
            onChange={setBasis}
          />
          <TextArea
            label={text.basisReason}
            hint={text.basisHint}
            isRequired
            rows={3}
            maxLength={4000}
            value={basisReason.text}
            onChange={(words) => basisReason.setText(words)}
          />
          <div className={styles.buttons}>
            <Button onPress={() => setStep(1)}>{text.previous}</Button>
            <Button variant="primary" isDisabled={!hasWhy} onPress={() => setStep(3)}>
              {text.next}
            </Button>
          </div>
        </section>
      )}
      {step === 3 && (
        <section className={styles.step}>
          <h2 ref={takeFocus} tabIndex={-1}>
            {text.step(3, text.stepNames[2])}
          </h2>
          <div className={styles.fields}>
            <DatePicker label={text.date} isRequired value={date} onChange={setDate} />
            <TimeField
              label={text.start}
              isRequired
              value={from}
              onChange={(time) => {
                setFrom(time);
                if (time !== null && until === null) setUntil(addMinutes(time, start.minutes + around));
              }}
            />
            <TimeField label={text.end} value={until} onChange={setUntil} />
            <TextField label={text.place} value={place} onChange={setPlace} maxLength={500} />
            <PersonBox label={text.chair} value={chair} onChange={setChair} />
            <PersonBox label={text.minuteTaker} value={minuteTaker} onChange={setMinuteTaker} />
          </div>
          <UrgentPeople earlier={start.earlier} people={people} onChange={setPeople} />
          {create.error !== null && <p role="alert">▲ {create.error.message}</p>}
          <div className={styles.buttons}>
            <Button onPress={() => setStep(2)}>{text.previous}</Button>
            <Button
              variant="primary"
              isPending={create.isPending}
              isDisabled={date === null || from === null}
              onPress={make}
            >
              {text.make}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
