import type { ReactNode } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { consentKinds, consentMethods, consentStates } from '../../../shared/model/lists/consentLists.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { lawText } from '../../../shared/text/nl/law.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import styles from './law.module.css';

type Subject = Output<'law.get'>['subjects'][number];
type Fields = Omit<Input<'law.saveConsent'>, 'caseId' | 'aboutPersonId' | 'giverPersonId' | 'version'>;

export interface ConsentQuestion {
  readonly subject: Subject;
  readonly giver: Subject['consents'][number]['givers'][number];
  readonly kind: Subject['consents'][number]['kind'];
}

const words = lawText.consent;
const kindOptions = consentKinds.map(({ id, label }) => ({ id, label }));
const typed = ['notAsked', 'asked', 'given', 'refused', 'withdrawn'] as const;
const stateOptions = typed.map((id) => ({
  id,
  label: consentStates.find((state) => state.id === id)?.label ?? id,
}));
const noHow = 'none';
const howOptions = [{ id: noHow, label: '—' }, ...consentMethods.map(({ id, label }) => ({ id, label }))];

/** What one giver said: state with its day, how, what, with whom, why, until when, proof. */
export function ConsentDialog(
  props: Readonly<{ caseId: string; today: string; question: ConsentQuestion; onClose: () => void }>,
): ReactNode {
  const { caseId, question, today, onClose } = props;
  const { subject, giver } = question;
  const { record } = giver;
  const save = useCommand('law.saveConsent');
  const remove = useCommand('law.removeConsent');
  const place = `consent:${caseId}:${subject.personId}:${giver.personId}:${question.kind}`;
  const [fields, setFields, forgetFields] = useKept<Fields>(place, startOf(question, today));
  const scope = useDraft(`${place}:scope`, fields.scope);
  const set = (part: Partial<Fields>): void => setFields((known) => ({ ...known, ...part }));
  const failure = save.error ?? remove.error;
  const error = (field: string): string | undefined =>
    failure?.error.fields?.some((problem) => problem.field === field) ? failure.message : undefined;
  const done = (): void => {
    scope.clear();
    forgetFields();
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.dialog(giver.initials)}
      closeOnPressOutside={false}
      actions={
        <>
          {record !== null && (
            <Button
              variant="quiet"
              isPending={remove.isPending}
              onPress={() => remove.mutate({ id: record.id, version: record.version }, { onSuccess: done })}
            >
              {words.remove}
            </Button>
          )}
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button
            variant="primary"
            isPending={save.isPending}
            onPress={() =>
              save.mutate(
                {
                  caseId,
                  aboutPersonId: subject.personId,
                  giverPersonId: giver.personId,
                  version: fields.kind === record?.kind ? record.version : null,
                  ...fields,
                  scope: scope.text,
                },
                { onSuccess: done },
              )
            }
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {failure !== null && (failure.error.fields ?? []).length === 0 && (
          <ErrorNotice title={failure.message} />
        )}
        <p className={styles.quiet}>{subject.rule}</p>
        <div className={styles.pair}>
          <Select
            label={words.state}
            options={stateOptions}
            value={fields.state}
            onChange={(state) => set(daysFor(state, fields, today))}
          />
          <Select
            label={words.kind}
            options={kindOptions}
            value={fields.kind}
            onChange={(kind) => set({ kind })}
          />
          <Select
            label={words.how}
            options={howOptions}
            value={fields.how === '' ? noHow : fields.how}
            onChange={(id) => set({ how: consentMethods.find((method) => method.id === id)?.id ?? '' })}
            error={error('how')}
          />
        </div>
        <div className={styles.pair}>
          <DatePicker
            label={words.askedOn}
            value={fields.askedOn}
            onChange={(askedOn) => set({ askedOn })}
            error={error('askedOn')}
          />
          <DatePicker
            label={words.givenOn}
            value={fields.givenOn}
            onChange={(givenOn) => set({ givenOn })}
            error={error('givenOn')}
          />
          <DatePicker
            label={words.validUntil}
            value={fields.validUntil}
            onChange={(validUntil) => set({ validUntil })}
          />
          {fields.state === 'withdrawn' && (
            <DatePicker
              label={words.withdrawnOn}
              value={fields.withdrawnOn}
              onChange={(withdrawnOn) => set({ withdrawnOn })}
              error={error('withdrawnOn')}
            />
          )}
        </div>
        <TextArea label={words.scope} rows={2} value={scope.text} onChange={scope.setText} />
        <div className={styles.pair}>
          <TextField
            label={words.recipients}
            value={fields.recipients}
            onChange={(recipients) => set({ recipients })}
          />
          <TextField label={words.purpose} value={fields.purpose} onChange={(purpose) => set({ purpose })} />
          <TextField
            label={words.askedBy}
            value={fields.askedBy}
            onChange={(askedBy) => set({ askedBy })}
            maxLength={500}
          />
          <TextField
            label={words.proof}
            value={fields.proof}
            onChange={(proof) => set({ proof })}
            maxLength={500}
          />
        </div>
        <BsnNotice texts={[scope.text, fields.recipients, fields.purpose, fields.askedBy, fields.proof]} />
      </div>
    </Dialog>
  );
}

function startOf({ giver, kind }: ConsentQuestion, today: string): Fields {
  if (giver.record !== null) {
    const { id: _id, version: _version, ...fields } = giver.record;
    return fields;
  }
  return {
    kind,
    state: 'asked',
    scope: '',
    recipients: '',
    purpose: '',
    how: '',
    askedBy: '',
    askedOn: today,
    givenOn: null,
    validUntil: null,
    withdrawnOn: null,
    proof: '',
  };
}

/** A newly chosen state proposes today for its own day; days that were typed stay. */
function daysFor(state: Fields['state'], fields: Fields, today: string): Partial<Fields> {
  switch (state) {
    case 'notAsked':
      return { state };
    case 'asked':
    case 'refused':
      return { state, askedOn: fields.askedOn ?? today };
    case 'given':
      return { state, givenOn: fields.givenOn ?? today };
    case 'withdrawn':
      return { state, withdrawnOn: fields.withdrawnOn ?? today };
  }
}
