import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { Loading } from '../../app/Loading.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { DomainsCard } from './DomainsCard.tsx';
import { DomainsDialog } from './DomainsDialog.tsx';
import type { Goal } from './goal.ts';
import { GoalCard } from './GoalCard.tsx';
import { GoalDialog } from './GoalDialog.tsx';
import styles from './plan.module.css';

type Plan = Output<'plan.get'>;

/** Goals per life domain with their steps and actions; what the plan leans on is said in words. */
export function PlanTab({ caseId, today }: Readonly<{ caseId: string; today: string }>): ReactNode {
  const { data: plan, error, refetch } = useAnswer('plan.get', { caseId });
  const [editing, setEditing] = useState<Goal | Readonly<{ domain: string | null }> | null>(null);
  const [choosing, setChoosing] = useState(false);
  if (error !== null) {
    return (
      <ErrorNotice title={casesText.retry} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (plan === undefined) return <Loading />;
  return (
    <div className={styles.part}>
      {plan.balance !== null && (
        <Card tone="warn">
          <p className={styles.message}>{planText.balance[plan.balance]}</p>
        </Card>
      )}
      {plan.mayHaveDomains && <DomainsCard plan={plan} onChoose={() => setChoosing(true)} />}
      <div className={styles.head}>
        <h2 className={styles.title}>{planText.title}</h2>
        <Button onPress={() => setEditing({ domain: null })}>{planText.goal.add}</Button>
      </div>
      {plan.goals.length === 0 && <p className={styles.quiet}>{planText.goal.none}</p>}
      {goalGroups(plan).map(({ id, label, goals }) => (
        <section key={id ?? 'none'} className={styles.group} aria-label={label}>
          <div className={styles.groupHead}>
            <h3>{label}</h3>
            <Button
              size="small"
              variant="quiet"
              aria-label={planText.goal.addTo(label)}
              onPress={() => setEditing({ domain: id })}
            >
              {planText.goal.add}
            </Button>
          </div>
          {goals.map((goal) => (
            <GoalCard key={goal.id} goal={goal} plan={plan} today={today} onChange={() => setEditing(goal)} />
          ))}
        </section>
      ))}
      {editing !== null && (
        <GoalDialog
          caseId={caseId}
          plan={plan}
          known={'id' in editing ? editing : null}
          domain={'id' in editing ? editing.lifeDomain : editing.domain}
          onClose={() => setEditing(null)}
        />
      )}
      {choosing && <DomainsDialog caseId={caseId} plan={plan} onClose={() => setChoosing(false)} />}
    </div>
  );
}

/** Goals under their life domain, in the order of the domains; what has no domain comes last. */
function goalGroups(plan: Plan): { id: string | null; label: string; goals: Goal[] }[] {
  const groups = [
    ...plan.domains.map(({ id, label }) => ({ id: id as string | null, label })),
    { id: null, label: plan.mayHaveDomains ? planText.domains.without : planText.goal.all },
  ];
  return groups
    .map((group) => ({ ...group, goals: plan.goals.filter(({ lifeDomain }) => lifeDomain === group.id) }))
    .filter(({ goals }) => goals.length > 0);
}
