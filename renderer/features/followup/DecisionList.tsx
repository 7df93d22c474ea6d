import { Gavel } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { decisionStatuses } from '../../../shared/model/lists/decisionLists.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { Select } from '../../components/Select.tsx';
import { ChooseCase, ChoosePerson } from './ChoosePerson.tsx';
import { DecisionDetailDialog } from './DecisionDetailDialog.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import type { AskedOfDecision } from './decisionRow.ts';
import { ExpireDialog } from './ExpireDialog.tsx';
import { FeedbackForDialog } from './FeedbackForDialog.tsx';
import type { ListView } from './listView.ts';
import { registerPage } from './Pager.tsx';
import { RegisterRows } from './RegisterRows.tsx';
import styles from './Followup.module.css';

type Status = NonNullable<ListView['status']> | 'register';
const text = followupText.decisions;

/** The register of decisions: what was decided, why, by whom it is done, and what it replaced (features A1 to A3). */
export function DecisionList(
  props: Readonly<{ view: ListView; onView: (change: Partial<ListView>) => void }>,
): ReactElement {
  const { view, onView } = props;
  const [offset, setOffset] = useState(0);
  const [asked, setAsked] = useState<AskedOfDecision | null>(null);
  const { status } = view;
  const narrow = (change: Partial<ListView>): void => {
    onView(change);
    setOffset(0);
  };
  const answer = useAnswer('followup.decisions', {
    ...(status === null || status === 'review' ? {} : { status }),
    ...(status === 'review' ? { onlyReviewLate: true } : {}),
    ...(view.caseId === null ? {} : { caseId: view.caseId }),
    ...(view.ownerId === null ? {} : { implementerId: view.ownerId }),
    text: view.text,
    offset,
    limit: registerPage,
  });
  const isFiltered = view.text !== '' || view.caseId !== null || view.ownerId !== null || status !== null;
  const close = (): void => setAsked(null);
  return (
    <div className={styles['register']}>
      <div className={styles['filters']}>
        <SearchField
          label={followupText.searchDecisions}
          value={view.text}
          onChange={(words) => narrow({ text: words })}
        />
        <div data-place="decisionStatus">
          <Select<Status>
            label={text.filter}
            value={status ?? 'register'}
            onChange={(next) => narrow({ status: next === 'register' ? null : next })}
            options={[
              { id: 'register', label: text.register },
              ...decisionStatuses,
              { id: 'review', label: text.reviewLate },
              { id: 'concept', label: text.concept },
            ]}
          />
        </div>
        <ChooseCase
          label={followupText.filterCase}
          placeholder={followupText.everyCase}
          value={view.caseId}
          onChange={(caseId) => narrow({ caseId })}
        />
        <ChoosePerson
          label={text.filterImplementer}
          placeholder={followupText.everybody}
          value={view.ownerId}
          onChange={(ownerId) => narrow({ ownerId })}
        />
      </div>
      <RegisterRows
        label={text.label}
        answer={answer}
        empty={status === 'concept' ? text.emptyConcept : isFiltered ? text.emptyFiltered : text.empty}
        icon={<Gavel aria-hidden="true" />}
        offset={offset}
        onOffset={setOffset}
      >
        {(row) => <DecisionLine key={row.id} row={row} onAsk={setAsked} />}
      </RegisterRows>
      {asked?.kind === 'complete' && <DecisionDialog decision={asked.row} onClose={close} />}
      {asked?.kind === 'expire' && <ExpireDialog decision={asked.row} onClose={close} />}
      {asked?.kind === 'detail' && (
        <DecisionDetailDialog decisionId={asked.row.id} onAsk={setAsked} onClose={close} />
      )}
      {asked?.kind === 'feedback' && asked.row.case !== null && (
        <FeedbackForDialog about={asked.row.case} decision={asked.row} onClose={close} />
      )}
    </div>
  );
}
