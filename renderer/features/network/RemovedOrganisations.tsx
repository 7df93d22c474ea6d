import type { ReactNode } from 'react';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import styles from './NetworkScreen.module.css';
import { useDoneToast } from './useDoneToast.ts';

/** Organisations that were removed, each with the way back; nothing while there are none. */
export function RemovedOrganisations({
  onRestored,
}: Readonly<{ onRestored: (id: string) => void }>): ReactNode {
  const { data: removed = [] } = useAnswer('network.removedOrganisations', {});
  const restore = useCommand('network.restoreOrganisation');
  const done = useDoneToast();
  if (removed.length === 0) return null;
  return (
    <section aria-labelledby="removed-organisations" className={styles.removedPart}>
      <h2 id="removed-organisations">{words.removedOrganisations}</h2>
      {restore.error !== null && <p role="alert">{restore.error.message}</p>}
      <ul className={styles.removed}>
        {removed.map(({ id, name, domain, place }) => (
          <li key={id}>
            <DomainDot domain={domain} />
            <div className={styles.lineWords}>
              <strong>{name}</strong>
              <span>{place}</span>
            </div>
            <Button
              size="small"
              aria-label={words.restoreOf(name)}
              isDisabled={restore.isPending}
              onPress={() =>
                restore.mutate(
                  { id },
                  {
                    onSuccess: () => {
                      done(words.restored(name));
                      onRestored(id);
                    },
                  },
                )
              }
            >
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
