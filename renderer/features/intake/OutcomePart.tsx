import { useState, type ReactNode } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { triageOutcomes, type TriageOutcome } from '../../../shared/model/lists/caseLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { SaveForm } from '../../components/SaveForm.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { LetterDialog } from './LetterDialog.tsx';
import { NewCaseFields, type NewCase } from './NewCaseFields.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import type { IntakeDetail } from './intakeWords.ts';
import styles from './intake.module.css';

const words = intakeScreenText.outcome;
const elsewhere: ReadonlySet<TriageOutcome> = new Set([
  'declinedReferPartner',
  'declinedReferLocalTeam',
  'referOtherTable',
]);

/** What becomes of it: chosen by a person, with a reason; afterwards the letter. */
export function OutcomePart({ intake }: Readonly<{ intake: IntakeDetail }>): ReactNode {
  return (
    <Card title={words.title}>
      {intake.outcome === null ? (
        <OutcomeForm intake={intake} />
      ) : (
        <Outcome intake={intake} outcome={intake.outcome} />
      )}
    </Card>
  );
}

function OutcomeForm({ intake }: Readonly<{ intake: IntakeDetail }>): ReactNode {
  const run = useDeed('good');
  const [outcome, setOutcome] = useState<TriageOutcome | null>(null);
  const [referTo, setReferTo, forgetPlace] = useKept(`intake:${intake.id}:referTo`, '');
  const [newCase, setNewCase, forgetCase] = useKept<NewCase>(`intake:${intake.id}:newCase`, {
    number: '',
    responsibleOrganisationId: null,
  });
  const [tried, setTried] = useState(false);
  const reason = useDraft(`intake:${intake.id}:outcome`);
  const needsPlace = outcome !== null && elsewhere.has(outcome);
  const needsCase = outcome === 'accepted' && intake.case === null;
  const { responsibleOrganisationId } = newCase;
  const problems = {
    reason: reason.text.trim() === '' ? words.reasonMissing : undefined,
    referTo: needsPlace && referTo.trim() === '' ? words.referToMissing : undefined,
    responsible: needsCase && responsibleOrganisationId === null ? words.responsibleMissing : undefined,
  };
  const decide = async (): Promise<void> => {
    setTried(true);
    if (outcome === null || Object.values(problems).some((problem) => problem !== undefined)) return;
    const done = await run(
      'intake.decide',
      {
        intakeId: intake.id,
        version: intake.version,
        outcome,
        reason: reason.text.trim(),
        referTo: needsPlace ? referTo.trim() : '',
        newCase:
          needsCase && responsibleOrganisationId !== null
            ? { number: newCase.number, responsibleOrganisationId }
            : null,
      },
      words.decided,
    );
    if (done === null) return;
    reason.clear();
    forgetPlace();
    forgetCase();
  };
  return (
    <SaveForm onSave={() => void decide()}>
      <RadioGroup label={words.choose} options={triageOutcomes} value={outcome} onChange={setOutcome} />
      {needsPlace && (
        <TextField
          label={words.referTo}
          hint={words.referToHint}
          isRequired
          maxLength={500}
          value={referTo}
          onChange={setReferTo}
          error={tried ? problems.referTo : undefined}
        />
      )}
      {needsCase && (
        <NewCaseFields
          value={newCase}
          onChange={setNewCase}
          problem={tried ? problems.responsible : undefined}
        />
      )}
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={2}
        isRequired
        value={reason.text}
        onChange={reason.setText}
        error={tried ? problems.reason : undefined}
      />
      <div className={styles.actions}>
        <Button variant="primary" isDisabled={outcome === null} onPress={() => void decide()}>
          {words.decide}
        </Button>
      </div>
    </SaveForm>
  );
}

function Outcome({ intake, outcome }: Readonly<{ intake: IntakeDetail; outcome: TriageOutcome }>): ReactNode {
  const [dialog, setDialog] = useState<'letter' | 'reopen' | null>(null);
  return (
    <div className={styles.stack}>
      <p className={styles.text}>
        <strong>{labelOf(triageOutcomes, outcome)}</strong>
        <span className={styles.quiet}>
          {' '}
          · {words.by(intake.outcomeBy, intake.outcomeOn === null ? '' : formatShortDate(intake.outcomeOn))}
        </span>
      </p>
      {intake.referTo !== '' && <p className={styles.text}>{words.refer(intake.referTo)}</p>}
      <p className={styles.text}>{intake.outcomeReason}</p>
      {intake.retentionEnd !== null && (
        <p className={styles.quiet}>
          {intakeScreenText.detail.retention(formatShortDate(intake.retentionEnd))}
        </p>
      )}
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => setDialog('letter')}>
          {intakeScreenText.letter.open}
        </Button>
        <Button onPress={() => setDialog('reopen')}>{words.reopen}</Button>
      </div>
      {dialog === 'letter' && <LetterDialog intakeId={intake.id} onClose={() => setDialog(null)} />}
      {dialog === 'reopen' && <ReopenDialog intake={intake} onClose={() => setDialog(null)} />}
    </div>
  );
}
