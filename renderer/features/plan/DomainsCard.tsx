import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Chip } from '../../components/Chip.tsx';
import styles from './plan.module.css';

const words = planText.domains;

/** Which life domains were chosen, and which of them nobody named yet; words, never a count of them. */
export function DomainsCard(props: Readonly<{ plan: Output<'plan.get'>; onChoose: () => void }>): ReactNode {
  const { plan, onChoose } = props;
  const silent = plan.domains.filter(({ named }) => !named).map(({ label }) => label);
  return (
    <Card
      title={words.title}
      actions={
        <Button size="small" onPress={onChoose}>
          {words.choose}
        </Button>
      }
    >
      {plan.domains.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ul className={styles.domains}>
          {plan.domains.map((domain) => (
            <li key={domain.id}>
              <span>{domain.label}</span>
              <Chip tone={domain.named ? 'good' : 'warn'}>{domain.named ? words.named : words.notNamed}</Chip>
              {domain.named && !domain.strengthNamed && <Chip tone="neutral">{words.noStrength}</Chip>}
            </li>
          ))}
        </ul>
      )}
      {silent.length > 0 && <p className={styles.message}>{words.notNamedList(silent)}</p>}
      {plan.domains.length > 0 && !plan.anyStrength && (
        <p className={styles.message}>{words.noStrengthAnywhere}</p>
      )}
    </Card>
  );
}
