import type { ReactNode } from 'react';
import { criterionAnswers } from '../../../shared/model/lists/triageCriteria.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { adviceRules } from '../../../shared/model/triageAdvice.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { Term } from '../learning/Term.tsx';
import { KeptText } from './KeptText.tsx';
import type { IntakeDetail } from './intakeWords.ts';
import styles from './Weighing.module.css';
import shared from './intake.module.css';

const words = intakeScreenText.triage;
type Weighed = IntakeDetail['criteria'][number];

/** The criteria with the answers of people, and what the rule says about them: a sentence, never a number (P10). */
export function WeighingPart({ intake }: Readonly<{ intake: IntakeDetail }>): ReactNode {
  const run = useDeed('good');
  return (
    <Card title={<Term of="weging">{words.title}</Term>} note={words.note}>
      {intake.criteria.length === 0 ? (
        <div className={shared.stack}>
          <p className={shared.quiet}>{words.noCriteria}</p>
          <div className={shared.actions}>
            <LinkButton href="/aanmeldingen/criteria" size="small">
              {words.toCriteria}
            </LinkButton>
          </div>
        </div>
      ) : (
        <ol className={styles.criteria}>
          {intake.criteria.map((criterion) => (
            <li key={criterion.id}>
              <CriterionLine intakeId={intake.id} criterion={criterion} />
            </li>
          ))}
        </ol>
      )}
      <div className={styles.advice} role="status">
        <p>
          <strong>{words.advice}</strong>
        </p>
        <p>{words.advices[intake.advice]}</p>
        {intake.rule !== 'none' && intake.criteria.length > 0 && (
          <p className={shared.quiet}>{words.rule(labelOf(adviceRules, intake.rule))}</p>
        )}
      </div>
      <KeptText
        key={intake.necessity}
        place={`intake:${intake.id}:necessity`}
        label={words.necessity}
        text={intake.necessity}
        onKeep={(necessity) =>
          run('intake.setNecessity', { intakeId: intake.id, version: intake.version, necessity }, words.saved)
        }
      />
    </Card>
  );
}

function CriterionLine({
  intakeId,
  criterion,
}: Readonly<{ intakeId: string; criterion: Weighed }>): ReactNode {
  const run = useDeed('good');
  const keep = (part: Partial<Pick<Weighed, 'answer' | 'motivation'>>) =>
    run(
      'intake.answerCriterion',
      {
        intakeId,
        criterion: criterion.id,
        answer: criterion.answer,
        motivation: criterion.motivation,
        ...part,
      },
      words.saved,
    );
  return (
    <>
      <p className={shared.text}>{criterion.text}</p>
      <div className={styles.answer}>
        <RadioGroup
          label={words.answer(criterion.text)}
          hideLabel
          orientation="horizontal"
          options={criterionAnswers}
          value={criterion.answer}
          onChange={(answer) => void keep({ answer })}
        />
        {criterion.answer !== null && (
          <Button size="small" variant="quiet" onPress={() => void keep({ answer: null })}>
            {words.clear}
          </Button>
        )}
      </div>
      {criterion.answer !== null && (
        <KeptText
          key={criterion.motivation}
          place={`intake:${intakeId}:criterion:${criterion.id}`}
          label={words.motivation}
          text={criterion.motivation}
          onKeep={(motivation) => keep({ motivation })}
        />
      )}
    </>
  );
}
