import { useEffect, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { VirtualList } from '../../components/VirtualList.tsx';
import { dotted } from './contactLabel.ts';
import styles from './NetworkScreen.module.css';

export type Organisation = Output<'network.listOrganisations'>[number];

/** Organisations that fit the search, to choose one from. */
export function OrganisationsPane(
  props: Readonly<{
    organisations: readonly Organisation[];
    text: string;
    domain: DomainId | null;
    chosen: string | null;
    onChoose: (id: string) => void;
    onFirst: (id: string | null) => void;
  }>,
): ReactNode {
  const { text, domain, chosen, onChoose, onFirst } = props;
  const sought = folded(text).split(/\s+/u);
  const rows = props.organisations.filter(
    (row) =>
      (domain === null || row.domain === domain) &&
      sought.every((word) => folded(`${row.name}\n${row.place}\n${row.note}`).includes(word)),
  );
  const first = rows[0]?.id ?? null;
  useEffect(() => onFirst(first), [first, onFirst]);
  if (props.organisations.length === 0) return <p className={styles.nothing}>{words.emptyOrganisations}</p>;
  return (
    <>
      <p className={styles.count} role="status">
        {words.foundOrganisations(rows.length)}
      </p>
      <div className={styles.rows}>
        <VirtualList
          label={words.organisationList}
          count={rows.length}
          rowAt={(index) => rows[index]}
          rowRem={3.25}
          isChosen={(row) => row.id === chosen}
          onChoose={(row) => onChoose(row.id)}
          empty={<p className={styles.nothing}>{words.noOrganisationFound}</p>}
          render={(row) => (
            <div className={styles.line}>
              <DomainDot domain={row.domain} />
              <div className={styles.lineWords}>
                <strong>{row.name}</strong>
                <span>{dotted(row.place, words.peopleCount(row.contactCount))}</span>
              </div>
            </div>
          )}
        />
      </div>
    </>
  );
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
