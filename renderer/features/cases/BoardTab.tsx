import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casePageText } from '../../../shared/text/nl/casePage.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { DomainsDialog } from '../plan/DomainsDialog.tsx';
import type { Statement } from './board.ts';
import { PuzzleBoard } from './PuzzleBoard.tsx';
import type { StatementPlace } from './StatementDialog.tsx';
import styles from './PuzzleBoard.module.css';

const words = casePageText.board;
const segments = (['place', 'lifeDomain'] as const).map((id) => ({ id, label: words.rows[id] }));

/** The board by find place or by life domain; by life domain it also says what nobody named (feature D12), in words. */
export function BoardTab(
  props: Readonly<{
    page: Output<'cases.get'>;
    by: 'place' | 'lifeDomain';
    onBy: (by: 'place' | 'lifeDomain') => void;
    onAdd: (place: StatementPlace) => void;
    onChange: (statement: Statement) => void;
  }>,
): ReactNode {
  const { page, onBy, onAdd, onChange } = props;
  const caseId = page.header.id;
  const [allPlaces, setAllPlaces] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { data: plan } = useAnswer('plan.get', { caseId });
  const by = plan?.mayHaveDomains === false ? 'place' : props.by;
  const domains = plan?.domains ?? [];
  const isEmpty = by === 'lifeDomain' && domains.length === 0;
  const silent = domains.filter(({ named }) => !named).map(({ label }) => label);
  const choice = (
    <>
      {plan?.mayHaveDomains !== false && (
        <SegmentedControl label={words.rowsLabel} segments={segments} value={by} onChange={onBy} />
      )}
      {by === 'place' ? (
        <Button size="small" variant="quiet" onPress={() => setAllPlaces(!allPlaces)}>
          {allPlaces ? casesText.board.fewerPlaces : casesText.board.morePlaces}
        </Button>
      ) : (
        !isEmpty && (
          <Button size="small" variant="quiet" onPress={() => setChoosing(true)}>
            {words.choose}
          </Button>
        )
      )}
    </>
  );
  const told = by === 'lifeDomain' && (silent.length > 0 || plan?.anyStrength === false) && (
    <div className={styles.told}>
      {silent.length > 0 && <p>{planText.domains.notNamedList(silent)}</p>}
      {plan?.anyStrength === false && <p>{planText.domains.noStrengthAnywhere}</p>}
    </div>
  );
  return (
    <>
      {isEmpty ? (
        <section aria-labelledby="board-title" className={styles.board}>
          <div className={styles.head}>
            <h2 id="board-title">{casesText.board.title}</h2>
            <p>{casesText.board.note}</p>
            {choice}
          </div>
          {plan !== undefined && (
            <div className={styles.invite}>
              <p>{planText.domains.none}</p>
              <Button onPress={() => setChoosing(true)}>{words.choose}</Button>
            </div>
          )}
        </section>
      ) : (
        <PuzzleBoard
          page={page}
          axis={by === 'place' ? { by, allPlaces } : { by, domains }}
          choice={choice}
          told={told}
          onAdd={onAdd}
          onChange={onChange}
        />
      )}
      {choosing && plan !== undefined && (
        <DomainsDialog caseId={caseId} plan={plan} onClose={() => setChoosing(false)} />
      )}
    </>
  );
}
