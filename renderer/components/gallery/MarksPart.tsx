import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { domains } from '../../../shared/model/lists/domains.ts';
import { statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import { Button } from '../Button.tsx';
import { Card } from '../Card.tsx';
import { DomainDot } from '../DomainDot.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { KeyHints } from '../KeyHints.tsx';
import { KeyValueList } from '../KeyValueList.tsx';
import { ProgressBar } from '../ProgressBar.tsx';
import { Spinner } from '../Spinner.tsx';
import { StateShape } from '../StateShape.tsx';
import { StatementKindMark } from '../StatementKindMark.tsx';
import styles from './Gallery.module.css';

/** Marks for domains, states and kinds of statements; empty, wrong and busy. */
export function MarksPart(): ReactNode {
  return (
    <Card title="Tekens en toestanden">
      <div className={styles.stack}>
        <div className={styles.row}>
          {domains.map((domain) => (
            <span key={domain.id} className={styles.row}>
              <DomainDot domain={domain.id} isDecoration /> {domain.label}
            </span>
          ))}
        </div>
        <div className={styles.row}>
          <StateShape state="good" /> <StateShape state="watch" /> <StateShape state="stop" />
          {statementKinds.map((kind) => (
            <StatementKindMark key={kind.id} kind={kind.id} />
          ))}
        </div>
        <KeyHints
          label="Toetsen"
          hints={[
            { keys: ['/f'], does: 'feit' },
            { keys: ['/a'], does: 'actie' },
            { keys: ['Ctrl', '→'], does: 'volgende fase' },
            { keys: ['?'], does: 'alle toetsen' },
          ]}
        />
        <KeyValueList
          items={[
            { term: 'moeder', value: 'gevraagd 20 nov, nog geen antwoord' },
            { term: '16 jaar op', value: '14 mrt 2027' },
          ]}
        />
        <EmptyState icon={<CalendarPlus aria-hidden="true" />} action={<Button>Plan een overleg</Button>}>
          Er staat nog geen overleg. Maak er een van een sjabloon, dan staat de agenda er al.
        </EmptyState>
        <ErrorNotice title="Het casusbestand is in gebruik door een ander venster." onRetry={() => undefined}>
          Sluit dat venster en probeer het opnieuw. Er is niets veranderd.
        </ErrorNotice>
        <ProgressBar label="Reservekopie maken" percent={62} />
        <Spinner label="Bezig met zoeken" />
      </div>
    </Card>
  );
}
