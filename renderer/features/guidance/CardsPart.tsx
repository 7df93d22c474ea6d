import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatNumericDate } from '../../../shared/dates/formatDate.ts';
import { reflectionCards, type ReflectionCardId } from '../../../shared/model/lists/reflectionCards.ts';
import { guidanceText } from '../../../shared/text/nl/guidance.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { CardDialog } from './CardDialog.tsx';
import { cardOf } from './cardOf.ts';
import styles from './guidance.module.css';

type Filled = Output<'guidance.cards'>['cards'][number];
const words = guidanceText.cards;

/** Cards to think with, and what was filled in at this case. Optional; in the minutes only on purpose. */
export function CardsPart({ caseId }: Readonly<{ caseId: string }>): ReactNode {
  const { data, error, refetch } = useAnswer('guidance.cards', { caseId });
  const [editing, setEditing] = useState<Filled | ReflectionCardId | null>(null);
  return (
    <Card title={words.title}>
      <p className={styles.quiet}>{words.note}</p>
      {error !== null && <ErrorNotice title={error.message} onRetry={() => void refetch()} />}
      <div className={styles.buttons} role="group" aria-label={words.choose}>
        {reflectionCards.map(({ id, label }) => (
          <Button key={id} size="small" aria-label={words.fillOf(label)} onPress={() => setEditing(id)}>
            {label}
          </Button>
        ))}
      </div>
      {data?.cards.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {data?.cards.map((card) => {
        const { label, fields } = cardOf(card.kind);
        const date = formatNumericDate(card.filledOn);
        return (
          <section key={card.id} className={styles.card} aria-label={`${label}, ${date}`}>
            <div className={styles.cardHead}>
              <h3>{label}</h3>
              {card.inMinutes && <Chip tone="warn">{words.isInMinutes}</Chip>}
              <span className={styles.quiet}>{words.filled(date, card.writtenBy)}</span>
              <Button size="small" aria-label={words.changeOf(label, date)} onPress={() => setEditing(card)}>
                {words.change}
              </Button>
            </div>
            <KeyValueList
              items={fields
                .filter(({ id }) => (card.answers[id] ?? '') !== '')
                .map((field) => ({ id: field.id, term: field.label, value: card.answers[field.id] }))}
            />
          </section>
        );
      })}
      {editing !== null && (
        <CardDialog
          caseId={caseId}
          kind={typeof editing === 'string' ? editing : editing.kind}
          known={typeof editing === 'string' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}
