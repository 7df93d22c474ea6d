import { Keyboard, Plus } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useState, type ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { followupCourseText } from '../../../shared/text/nl/followupCourse.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { isDialogOpen, isTyping } from '../../components/isTyping.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { ActionFilters } from './ActionFilters.tsx';
import { ActionsPart } from './ActionsPart.tsx';
import { AgreementList } from './AgreementList.tsx';
import { CaseGaps } from './CaseGaps.tsx';
import { DecisionList } from './DecisionList.tsx';
import { FeedbackList } from './FeedbackList.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { actionLists, firstView, type ListId, type ListView } from './listView.ts';
import { PapersMenu } from './PapersMenu.tsx';
import { SavedViews } from './SavedViews.tsx';
import { useListView } from './useListView.ts';
import styles from './Followup.module.css';

/** All that was agreed: actions in six orders, agreements, the register of decisions, and who still waits for word. */
export function ActionsScreen(): ReactElement {
  const [view, change] = useListView();
  // The fields answer at once, what hangs on many actions follows in pieces: one letter was a task of sixty milliseconds.
  const late = useDeferredValue(view);
  return <Registers view={isActionList(view.list) ? late : view} onView={change} />;
}

const Registers = memo(function Registers({
  view,
  onView: change,
}: Readonly<{ view: ListView; onView: (change: Partial<ListView>) => void }>): ReactElement {
  // A register comes at once with its tab; a list of actions comes with its tab in pieces, as late as its view does.
  const shown = useDeferredValue(view.list);
  const [asked, setAsked] = useState<'new' | 'keys' | null>(null);
  const { data: counts } = useAnswer('followup.actionCounts', {});
  const close = (): void => setAsked(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isDialogOpen()) return;
      if (event.key === '?') setAsked('keys');
      else if (event.key.toLowerCase() === 'n') setAsked('new');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div className={styles['page']}>
      <PageHeader
        title={followupText.title}
        {...(counts === undefined ? {} : { note: followupText.note(counts.open, counts.late) })}
        actions={
          <>
            <IconButton
              label={followupText.keysOpen}
              icon={<Keyboard aria-hidden="true" />}
              onPress={() => setAsked('keys')}
            />
            <PapersMenu view={view} />
            <Button
              variant="primary"
              icon={<Plus size="1.125rem" aria-hidden="true" />}
              onPress={() => setAsked('new')}
            >
              {followupText.newAction}
            </Button>
          </>
        }
      />
      <SavedViews view={view} />
      <div className={styles['tabs']}>
        <Tabs<ListId>
          label={followupText.parts}
          value={view.list}
          // Who chose people or words keeps them in the next list of actions; the other registers begin anew.
          onChange={(list) => change(isActionList(list) ? { list, only: null } : { ...firstView, list })}
          between={isActionList(view.list) && <ActionFilters />}
          tabs={[
            ...actionLists.map((id) => ({
              id,
              label: followupText.tabs[id],
              ...countOf(id, counts),
              content: shown === id ? <ActionsPart list={id} view={view} /> : null,
            })),
            {
              id: 'agreements' as const,
              label: followupText.tabs.agreements,
              content: <AgreementList view={view} onView={change} />,
            },
            {
              id: 'decisions' as const,
              label: followupText.tabs.decisions,
              content: <DecisionList view={view} onView={change} />,
            },
            {
              id: 'feedback' as const,
              label: followupText.tabs.feedback,
              content: <FeedbackList view={view} onView={change} />,
            },
            {
              id: 'cases' as const,
              label: followupCourseText.list.tab,
              content: <CaseGaps view={view} onView={change} />,
            },
          ]}
        />
      </div>
      {asked === 'keys' && <KeysDialog onClose={close} />}
      {asked === 'new' && <ActionDialog action={null} onClose={close} />}
    </div>
  );
});

function isActionList(list: ListId): boolean {
  return actionLists.some((id) => id === list);
}

function countOf(
  list: ListId,
  counts: { readonly late: number; readonly waiting: number; readonly open: number } | undefined,
): { count?: number } {
  if (counts === undefined) return {};
  return list === 'late' || list === 'waiting' || list === 'open' ? { count: counts[list] } : {};
}
