import { useState, type FormEvent, type ReactElement } from 'react';
import { useLocation } from 'wouter';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import type { StepProps } from './firstTimeStep.ts';
import styles from './FirstTime.module.css';

const text = firstTimeText.case;
const kinds = (['person', 'anonymous'] as const).map((id) => ({ id, label: text.kinds[id] }));

interface CaseDraft {
  readonly kind: 'person' | 'anonymous';
  readonly initials: string;
  readonly question: string;
  readonly organisationId: string;
}

const begin: CaseDraft = { kind: 'person', initials: '', question: '', organisationId: '' };

/** The first case: a question, an initial or nobody at all. Then the agenda opens. */
export function CaseStep({ firstTime, onNext, buttons }: StepProps): ReactElement {
  const [, navigate] = useLocation();
  const add = useCommand('learning.addFirstCase');
  const organisations = useAnswer('network.listOrganisations', {}).data ?? [];
  const [value, set, forget] = useKept('firstTime:case', begin);
  const [tried, setTried] = useState(false);
  const { kind, initials, question, organisationId } = value;
  const change = (values: Partial<CaseDraft>): void => set({ ...value, ...values });
  const initialsMissing = kind === 'person' && initials.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (question.trim() === '' || initialsMissing) return;
    add.mutate(
      {
        kind,
        initials: kind === 'person' ? initials : '',
        question: question.trim(),
        organisationId: organisationId === '' ? null : organisationId,
      },
      {
        onSuccess: ({ caseId }) => {
          forget();
          onNext();
          navigate(
            firstTime.meetingId === null ? `/casussen/${caseId}` : `/overleggen/${firstTime.meetingId}`,
          );
        },
      },
    );
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <TextField
        label={text.question}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever comes to this step comes to type here
        autoFocus
        value={question}
        onChange={(next) => change({ question: next })}
        maxLength={500}
        isRequired
        error={tried && question.trim() === '' ? text.questionMissing : undefined}
      />
      <RadioGroup
        label={text.kind}
        orientation="horizontal"
        options={kinds}
        value={kind}
        onChange={(next) => change({ kind: next })}
      />
      <div className={styles['pair']}>
        {kind === 'person' && (
          <TextField
            label={text.initials}
            hint={text.initialsHint}
            value={initials}
            onChange={(next) => change({ initials: next })}
            maxLength={20}
            isRequired
            error={tried && initialsMissing ? firstTimeText.refused.initialsNeeded : undefined}
          />
        )}
        <Select
          label={text.organisation}
          options={[
            { id: '', label: text.own },
            ...organisations.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={organisationId}
          onChange={(next) => change({ organisationId: next })}
        />
      </div>
      <BsnNotice texts={[question, initials]} />
      {add.error !== null && <p role="alert">{add.error.message}</p>}
      <div className={styles['buttons']}>
        {buttons}
        <Button type="submit" variant="primary" isPending={add.isPending}>
          {firstTimeText.finish}
        </Button>
      </div>
    </form>
  );
}
