import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { partnerFormsText } from '../../../shared/text/nl/partnerForms.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { todayHere } from '../followup/todayHere.ts';
import { contributionFromForm, intakeFromForm, type Reading } from './formChoices.ts';
import { IntakeFromForm } from './IntakeFromForm.tsx';
import styles from './Weighing.module.css';
import shared from './intake.module.css';

const words = partnerFormsText.screen;
type Field = Reading['fields'][number];

/** What came back, answer by answer. Nothing is chosen beforehand; what fits no question stands below. */
export function FormReading(props: Readonly<{ reading: Reading; onOther: () => void }>): ReactNode {
  const { reading, onOther } = props;
  const [, navigate] = useLocation();
  const accept = useCommand('intake.acceptContribution');
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [asIntake, setAsIntake] = useState(false);
  // Drafts of one file never show up in the form of another.
  const [place] = useState(() => `intake:form:${crypto.randomUUID()}`);
  const usable = reading.fields.filter(({ values }) => values.length > 0);
  const { contribution } = reading;

  if (asIntake) {
    const { choices, texts } = intakeFromForm(chosen, todayHere());
    return <IntakeFromForm place={place} choices={choices} texts={texts} onBack={() => setAsIntake(false)} />;
  }
  const choose = (key: string, value: string | null): void =>
    setChosen((known) => {
      const next = new Map(known);
      if (value === null) next.delete(key);
      else next.set(key, value);
      return next;
    });
  const keep = (): void => {
    if (contribution === null) return;
    accept.mutate(
      { contributionId: contribution.id, version: contribution.version, ...contributionFromForm(chosen) },
      {
        onSuccess: () => {
          showToast(words.savedContribution, { tone: 'good' });
          navigate(`/casussen/${contribution.caseId}`);
        },
      },
    );
  };
  return (
    <div className={shared.stack}>
      <div className={shared.bar}>
        <div>
          <h2>{words.readTitle[reading.kind]}</h2>
          <p className={shared.quiet}>
            {words.readNote(reading.fileName)}
            {contribution !== null &&
              ` · ${words.forCase(contribution.caseNumber, contribution.contactName)}`}
          </p>
        </div>
        <div className={shared.actions}>
          <Button onPress={onOther}>{words.other}</Button>
          {reading.kind === 'intake' ? (
            <Button variant="primary" isDisabled={chosen.size === 0} onPress={() => setAsIntake(true)}>
              {words.toIntake(chosen.size)}
            </Button>
          ) : (
            <Button
              variant="primary"
              isDisabled={chosen.size === 0 || contribution === null}
              isPending={accept.isPending}
              onPress={keep}
            >
              {words.saveContribution}
            </Button>
          )}
        </div>
      </div>
      {accept.error !== null && <ErrorNotice title={accept.error.message} />}
      {reading.kind === 'contribution' && contribution === null && (
        <p className={shared.warn}>{words.unknownMark}</p>
      )}
      <Card
        title={words.answers}
        {...(reading.kind === 'intake' ? { note: words.toIntakeHint } : {})}
        actions={
          <Button
            size="small"
            onPress={() =>
              setChosen(
                chosen.size === usable.length
                  ? new Map()
                  : new Map(usable.map(({ key, values }) => [key, chosen.get(key) ?? values.join('\n')])),
              )
            }
          >
            {chosen.size === usable.length && usable.length > 0 ? words.chooseNone : words.chooseAll}
          </Button>
        }
      >
        <ul className={styles.criteria}>
          {reading.fields.map((field) => (
            <li key={field.key}>
              <AnswerLine
                field={field}
                chosen={chosen.get(field.key)}
                onChoose={(value) => choose(field.key, value)}
              />
            </li>
          ))}
        </ul>
      </Card>
      {reading.unknown.length > 0 && (
        <Card title={words.unknown} note={words.unknownHint} tone="warn">
          <ul className={shared.form}>
            {reading.unknown.map(({ where, text }, index) => (
              // The same words may stand in a file more than once and never move.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${index} ${where}`}>
                <p className={shared.text}>{text}</p>
                <p className={shared.quiet}>{words.unknownWhere[where]}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <BsnNotice
        texts={[
          ...reading.fields.flatMap(({ values }) => values),
          ...reading.unknown.map(({ text }) => text),
        ]}
      />
    </div>
  );
}

function AnswerLine(
  props: Readonly<{ field: Field; chosen: string | undefined; onChoose: (value: string | null) => void }>,
): ReactNode {
  const { field, chosen, onChoose } = props;
  const together = field.values.join('\n');
  const [first = ''] = field.values;
  if (field.values.length === 0) {
    return (
      <p className={styles.answer}>
        {field.label}{' '}
        <Chip tone={field.state === 'missing' ? 'warn' : 'neutral'}>{words.states[field.state]}</Chip>
      </p>
    );
  }
  return (
    <>
      <div className={styles.answer}>
        <Checkbox
          isSelected={chosen !== undefined}
          onChange={(isSelected) =>
            onChoose(isSelected ? (field.values.length > 1 ? together : first) : null)
          }
          aria-label={words.choose(field.label)}
        >
          {field.label}
        </Checkbox>
        {field.state === 'double' && <Chip tone="warn">{words.states.double}</Chip>}
      </div>
      {field.values.length === 1 && <p className={shared.text}>{first}</p>}
      {field.values.length > 1 && (
        <RadioGroup
          label={field.label}
          hideLabel
          options={[
            ...field.values.map((value, index) => ({
              id: value,
              label: words.which(index + 1),
              detail: value,
            })),
            { id: together, label: words.together },
          ]}
          value={chosen ?? null}
          onChange={onChoose}
        />
      )}
      {!field.known && <p className={shared.quiet}>{words.notAChoice}</p>}
    </>
  );
}
