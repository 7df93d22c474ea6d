import type { ReactNode } from 'react';
import { domains } from '../../../shared/model/lists/domains.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { Button } from '../../components/Button.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { VirtualList } from '../../components/VirtualList.tsx';
import { dotted, nameOf } from './contactLabel.ts';
import { CopyValue } from './CopyValue.tsx';
import { FixedContacts } from './FixedContacts.tsx';
import styles from './NetworkScreen.module.css';
import { OffersOf } from './OffersOf.tsx';
import type { Organisation } from './OrganisationsPane.tsx';
import { useContactRows } from './useContactRows.ts';

/** One organisation with the people who work there. */
export function OrganisationCard(
  props: Readonly<{
    organisation: Organisation;
    onEdit: () => void;
    onRemove: () => void;
    onPerson: (id: string) => void;
  }>,
): ReactNode {
  const { organisation, onPerson } = props;
  const { total, rowAt, onNeed } = useContactRows({
    text: '',
    domain: null,
    organisationId: organisation.id,
    which: 'present',
  });
  return (
    <article className={styles.card} aria-labelledby="organisation-name">
      <header className={styles.cardHead}>
        <DomainDot domain={organisation.domain} isDecoration />
        <div className={styles.cardTitle}>
          <h2 id="organisation-name">{organisation.name}</h2>
          <p>{dotted(labelOf(domains, organisation.domain), organisation.place)}</p>
        </div>
        <div className={styles.cardActions}>
          <Button onPress={props.onEdit}>{words.edit}</Button>
          <Button variant="quiet" onPress={props.onRemove}>
            {words.remove}
          </Button>
        </div>
      </header>
      <section>
        <h3>{words.reach}</h3>
        <KeyValueList
          items={[
            { term: words.phone, value: <CopyValue label={words.phone} value={organisation.phone} /> },
            { term: words.email, value: <CopyValue label={words.email} value={organisation.email} /> },
          ]}
        />
      </section>
      {organisation.note !== '' && (
        <section>
          <h3>{words.note}</h3>
          <p className={styles.note}>{organisation.note}</p>
        </section>
      )}
      <FixedContacts organisation={organisation} />
      <OffersOf organisation={organisation} />
      <section>
        <h3>{words.worksHere}</h3>
        <div className={styles.colleagues}>
          <VirtualList
            label={words.worksHere}
            count={total ?? 0}
            rowAt={rowAt}
            onNeed={onNeed}
            onChoose={(row) => onPerson(row.id)}
            empty={<p className={styles.nothing}>{words.nobodyHere}</p>}
            render={(row) => (
              <div className={styles.lineWords}>
                <strong>{nameOf(row)}</strong>
                <span>{row.profession}</span>
              </div>
            )}
          />
        </div>
      </section>
    </article>
  );
}
