import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday, formatNumericDate } from '../../../shared/dates/formatDate.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { groupText as words } from '../../../shared/text/nl/group.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import cases from '../cases/cases.module.css';
import { GroupLinks } from './GroupLinks.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { StepDialog } from './StepDialog.tsx';
import styles from './group.module.css';

type Step = Output<'group.get'>['steps'][number];

/** The seven steps of a group over several meetings: where it stands, what is done, and how it got there. */
export function GroupTab({ caseId, today }: Readonly<{ caseId: string; today: string }>): ReactNode {
  const { data, error, refetch } = useAnswer('group.get', { caseId });
  const [dialog, setDialog] = useState<Step | 'move' | null>(null);
  if (error !== null) {
    return (
      <ErrorNotice title={casesText.retry} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (data === undefined) return <Loading />;
  const at = data.steps.findIndex(({ id }) => id === data.currentStep);
  const nameOf = (id: string | null): string => data.steps.find((step) => step.id === id)?.name ?? '';
  return (
    <div className={cases.part}>
      <div className={styles.head}>
        <div>
          <h2 className={cases.partTitle}>{words.title}</h2>
          <p className={cases.quiet}>{words.note}</p>
        </div>
        <Button onPress={() => setDialog('move')}>{words.move}</Button>
      </div>
      <ol className={styles.steps}>
        {data.steps.map((step, index) => (
          <li key={step.id} aria-current={index === at ? 'step' : undefined} className={styles.step}>
            <div className={styles.head}>
              <h3>{step.name}</h3>
              <span className={cases.actions}>
                {index === at && (
                  <Chip tone="warn">
                    {data.since === null
                      ? words.now
                      : `${words.now}, ${words.since(formatDateWithoutWeekday(data.since))}`}
                  </Chip>
                )}
                <Button size="small" aria-label={words.writeOf(step.name)} onPress={() => setDialog(step)}>
                  {words.write}
                </Button>
              </span>
            </div>
            {index === at && <p className={cases.quiet}>{step.prompts.join(' ')}</p>}
            {step.done === '' && step.still === '' ? (
              <p className={cases.quiet}>{words.nothing}</p>
            ) : (
              <dl className={styles.notes}>
                {step.done !== '' && (
                  <div>
                    <dt>{words.stepDone}</dt>
                    <dd>{step.done}</dd>
                  </div>
                )}
                {step.still !== '' && (
                  <div>
                    <dt>{words.stepStill}</dt>
                    <dd>{step.still}</dd>
                  </div>
                )}
              </dl>
            )}
          </li>
        ))}
      </ol>
      <h2 id="group-moves" className={cases.partTitle}>
        {words.moves}
      </h2>
      {data.moves.length === 0 ? (
        <p className={cases.quiet}>{words.movesNone}</p>
      ) : (
        <table className={cases.plainTable} aria-labelledby="group-moves">
          <thead>
            <tr>
              <th scope="col">{words.columns.date}</th>
              <th scope="col">{words.columns.from}</th>
              <th scope="col">{words.columns.to}</th>
              <th scope="col">{words.columns.reason}</th>
              <th scope="col">{words.columns.by}</th>
            </tr>
          </thead>
          <tbody>
            {data.moves.map((move) => (
              <tr key={move.id}>
                <th scope="row" className={cases.whole}>
                  {formatNumericDate(move.onDate)}
                </th>
                <td>{nameOf(move.fromStep)}</td>
                <td>{nameOf(move.toStep)}</td>
                <td>{move.reason}</td>
                <td>{move.decidedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <GroupLinks caseId={caseId} links={data.links} />
      {dialog === 'move' && (
        <MoveDialog caseId={caseId} approach={data} today={today} onClose={() => setDialog(null)} />
      )}
      {dialog !== null && dialog !== 'move' && (
        <StepDialog caseId={caseId} step={dialog} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}
