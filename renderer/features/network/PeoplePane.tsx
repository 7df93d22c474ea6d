import { useEffect, type ReactNode } from 'react';
import type { DomainId } from '../../../shared/model/lists/domains.ts';
import { networkProfileText as more } from '../../../shared/text/nl/networkProfile.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { VirtualList } from '../../components/VirtualList.tsx';
import { dotted, nameOf } from './contactLabel.ts';
import { Face } from './Face.tsx';
import styles from './NetworkScreen.module.css';
import { useContactRows, type ContactRow } from './useContactRows.ts';

/** People that fit the search, to choose one from. */
export function PeoplePane(
  props: Readonly<{
    text: string;
    domain: DomainId | null;
    which: 'present' | 'deleted';
    chosen: string | null;
    onChoose: (id: string) => void;
    /** Told which person is first, for Enter in the search line. */
    onFirst: (id: string | null) => void;
  }>,
): ReactNode {
  const { text, domain, which, chosen, onChoose, onFirst } = props;
  const { total, rowAt, onNeed, error, retry } = useContactRows({
    text,
    domain,
    organisationId: null,
    which,
  });
  const first = rowAt(0)?.id ?? null;
  useEffect(() => onFirst(first), [first, onFirst]);
  if (error !== null) return <ErrorNotice title={words.failed} onRetry={retry} />;
  if (total === undefined) return null;
  if (total === 0 && text === '' && domain === null) {
    return which === 'present' ? null : <p className={styles.nothing}>{words.nobodyRemoved}</p>;
  }
  return (
    <>
      <p className={styles.count} role="status">
        {words.found(total)}
      </p>
      <div className={styles.rows}>
        <VirtualList
          label={words.peopleList}
          count={total}
          rowAt={rowAt}
          onNeed={onNeed}
          rowRem={4.25}
          isChosen={(row) => row.id === chosen}
          onChoose={(row) => onChoose(row.id)}
          empty={<p className={styles.nothing}>{words.nothingFound}</p>}
          render={(row) => <PersonLine row={row} />}
        />
      </div>
    </>
  );
}

function PersonLine({ row }: Readonly<{ row: ContactRow }>): ReactNode {
  const why = dotted(row.area, row.callFor);
  return (
    <div className={styles.line}>
      <Face person={row} isDecoration />
      <div className={styles.lineWords}>
        <strong>
          {nameOf(row)} <DomainDot domain={row.domain} />
        </strong>
        <span>
          {dotted(row.profession, row.organisationName, row.informal ? more.informal.toLowerCase() : '')}
        </span>
        {row.focusThemes.length > 0 && <span className={styles.focus}>{more.focusFor(row.focusThemes)}</span>}
        {why !== '' && <span className={styles.why}>{why}</span>}
      </div>
    </div>
  );
}
