import { useState, type ReactNode } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { useDeed } from '../../client/useDeed.ts';
import type { Goal } from './goal.ts';
import { StepDialog } from './StepDialog.tsx';
import styles from './plan.module.css';

type Step = Goal['steps'][number];
const words = planText.goal;

/** The steps of a goal: tick what is done, by whom and when it should be. */
export function GoalSteps({ goal, today }: Readonly<{ goal: Goal; today: string }>): ReactNode {
  const run = useDeed();
  const [editing, setEditing] = useState<Step | 'new' | null>(null);
  const tick = (step: Step, isDone: boolean): void => {
    const { id, version, body, whoContactId, whoWords, dueDate } = step;
    void run('plan.changeStep', {
      id,
      version,
      body,
      whoContactId,
      whoWords,
      dueDate,
      doneOn: isDone ? today : null,
    });
  };
  return (
    <>
      <div className={styles.sub}>
        <h5>{words.steps}</h5>
        <Button
          size="small"
          variant="quiet"
          aria-label={words.addStepTo(goal.body)}
          onPress={() => setEditing('new')}
        >
          {words.addStep}
        </Button>
      </div>
      {goal.steps.length > 0 && (
        <ul className={styles.lines}>
          {goal.steps.map((step) => (
            <li key={step.id}>
              <span className={styles.grow}>
                <Checkbox
                  isSelected={step.doneOn !== null}
                  onChange={(isDone) => tick(step, isDone)}
                  aria-label={words.stepDone(step.body)}
                >
                  {step.body}
                </Checkbox>
              </span>
              <span className={styles.quiet}>
                {[
                  step.who,
                  step.whoWords,
                  step.doneOn !== null
                    ? words.stepDoneOn(formatShortDate(step.doneOn))
                    : step.dueDate === null
                      ? ''
                      : formatShortDate(step.dueDate),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
                {step.late && <span className={styles.late}> {words.tooLate}</span>}
              </span>
              <Button
                size="small"
                variant="quiet"
                aria-label={words.changeStep(step.body)}
                onPress={() => setEditing(step)}
              >
                {words.change}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {editing !== null && (
        <StepDialog
          goalId={goal.id}
          known={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
