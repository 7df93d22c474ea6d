import type { ReactNode } from 'react';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { dotted, nameOf } from './contactLabel.ts';
import styles from './NetworkScreen.module.css';
import { useDoneToast } from './useDoneToast.ts';

/** Someone who was removed: who it was, and the way back. */
export function RemovedCard(props: Readonly<{ id: string; onRestored: (id: string) => void }>): ReactNode {
  const { data: contact, error } = useAnswer('network.getContact', { id: props.id });
  const restore = useCommand('network.restoreContact');
  const done = useDoneToast();
  const bringBack = async (name: string): Promise<void> => {
    try {
      await restore.mutateAsync({ id: props.id });
      done(words.restored(name));
      props.onRestored(props.id);
    } catch {
      // Shown on the card.
    }
  };
  const problem = error ?? restore.error;
  if (problem !== null) return <ErrorNotice title={problem.message} />;
  if (contact === undefined || contact.deletedAt === null) return null;
  return (
    <article className={styles.card} aria-labelledby="removed-name">
      <header className={styles.cardHead}>
        <DomainDot domain={contact.domain} isDecoration />
        <div className={styles.cardTitle}>
          <h2 id="removed-name">{nameOf(contact)}</h2>
          <p>{dotted(contact.profession, contact.organisation?.name ?? words.noOrganisation)}</p>
        </div>
        <Button isPending={restore.isPending} onPress={() => void bringBack(nameOf(contact))}>
          {words.restore}
        </Button>
      </header>
      <p>{words.removedNote}</p>
    </article>
  );
}
