import { MessageCircleReply } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { AddFeedbackDialog, GiveFeedbackDialog } from './FeedbackDialogs.tsx';
import { shortened } from './actionWords.ts';
import { ChooseCase, ChooseOrganisation } from './ChoosePerson.tsx';
import type { ListView } from './listView.ts';
import { registerPage } from './Pager.tsx';
import { RegisterRows } from './RegisterRows.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';
import type { FeedbackRow } from './feedbackRow.ts';
import styles from './Followup.module.css';

type Asked = { readonly kind: 'give' | 'refuse'; readonly row: FeedbackRow } | { readonly kind: 'add' };
const text = followupText.feedback;
const states = ['toDo', 'done', 'notAllowed'] as const;

/** Who still waits for word, longest first; and what was told (features A8, A9). */
export function FeedbackList(
  props: Readonly<{ view: ListView; onView: (change: Partial<ListView>) => void }>,
): ReactElement {
  const { view, onView } = props;
  const run = useDeed('good');
  const state = view.state ?? 'toDo';
  const [offset, setOffset] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const answer = useAnswer('followup.feedback', {
    state,
    ...(view.organisationId === null ? {} : { organisationId: view.organisationId }),
    ...(view.caseId === null ? {} : { caseId: view.caseId }),
    offset,
    limit: registerPage,
  });
  const narrow = (change: Partial<ListView>): void => {
    onView(change);
    setOffset(0);
  };
  const isFiltered = view.organisationId !== null || view.caseId !== null;
  const close = (): void => setAsked(null);
  return (
    <div className={styles['register']}>
      <div className={styles['toolbar']}>
        <SegmentedControl
          label={text.label}
          value={state}
          onChange={(next) => narrow({ state: next === 'toDo' ? null : next })}
          segments={states.map((id) => ({
            id,
            label:
              answer.data === undefined ? text.states[id] : `${text.states[id]} (${answer.data.counts[id]})`,
          }))}
        />
        <ChooseOrganisation
          label={followupText.filterOrganisation}
          placeholder={followupText.everyOrganisation}
          value={view.organisationId}
          onChange={(organisationId) => narrow({ organisationId })}
        />
        <ChooseCase
          label={followupText.filterCase}
          placeholder={followupText.everyCase}
          value={view.caseId}
          onChange={(caseId) => narrow({ caseId })}
        />
        <Button onPress={() => setAsked({ kind: 'add' })}>{text.add}</Button>
      </div>
      <RegisterRows
        label={text.label}
        answer={answer}
        empty={isFiltered ? text.emptyFiltered : state === 'toDo' ? text.empty : text.emptyOther}
        icon={<MessageCircleReply aria-hidden="true" />}
        offset={offset}
        onOffset={setOffset}
      >
        {(row) => (
          <li key={row.id} data-row={row.id}>
            <Link href={`/casussen/${row.case.id}/besluiten`}>
              <b>{row.case.number}</b>
            </Link>
            <div>
              <p className={styles['body']}>
                {row.organisation === null ? row.to : `${row.to}, ${row.organisation}`}
              </p>
              <p className={styles['under']}>{feedbackDetails(row).join(' · ')}</p>
            </div>
            <div className={styles['rowActions']} data-deeds>
              {row.state === 'toDo' && (
                <>
                  <span className={row.isLate ? styles['late'] : ''}>{text.days(row.days)}</span>
                  <Button size="small" onPress={() => setAsked({ kind: 'give', row })}>
                    {text.give}
                  </Button>
                  <Button size="small" variant="quiet" onPress={() => setAsked({ kind: 'refuse', row })}>
                    {text.notAllowed}
                  </Button>
                </>
              )}
            </div>
          </li>
        )}
      </RegisterRows>
      {asked?.kind === 'add' && <AddFeedbackDialog onClose={close} />}
      {asked?.kind === 'give' && <GiveFeedbackDialog row={asked.row} onClose={close} />}
      {asked?.kind === 'refuse' && (
        <WordsDialog
          title={text.notAllowedTitle}
          about={`${asked.row.case.number} · ${asked.row.to}`}
          label={text.reason}
          confirm={followupText.save}
          place={`feedback-refuse:${asked.row.id}`}
          onClose={close}
          onConfirm={async (reason) =>
            (await run(
              'followup.notAllowed',
              { id: asked.row.id, version: asked.row.version, reason },
              text.done,
            )) !== null
          }
        />
      )}
    </div>
  );
}

function feedbackDetails(row: FeedbackRow): string[] {
  return [
    ...(row.givenOn === null ? [] : [text.given(formatShortDate(row.givenOn), row.content)]),
    ...(row.reason === '' ? [] : [followupText.because(row.reason)]),
    ...(row.mayTell === '' ? [] : [text.mayTell(row.mayTell)]),
    ...(row.by === null ? [] : [text.by(row.by)]),
    ...(row.beforeDate === null ? [] : [text.before(formatShortDate(row.beforeDate))]),
    ...(row.decision === null ? [] : [text.aboutDecision(shortened(row.decision.body))]),
  ];
}
