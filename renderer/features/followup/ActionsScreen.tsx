import { Keyboard, Plus } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { ActionTable } from './ActionTable.tsx';
import { ChooseOrganisation, ChoosePerson } from './ChoosePerson.tsx';
import { DecisionList } from './DecisionList.tsx';
import { FeedbackList } from './FeedbackList.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { useFollowupCommand } from './useFollowupCommand.ts';
import type { ActionRow } from './useActionPages.ts';
import { WordsDialog } from './WordsDialog.tsx';
import styles from './Followup.module.css';

const actionTabs = ['owner', 'case', 'late', 'waiting', 'open', 'done'] as const;
type TabId = (typeof actionTabs)[number] | 'decisions' | 'feedback';
type Asked =
  | { readonly kind: 'new' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'edit' | 'drop' | 'wait' | 'transfer'; readonly row: ActionRow };

/** All that was agreed: actions in six orders, the register of decisions, and who still waits for word. */
export function ActionsScreen(): ReactElement {
  const run = useFollowupCommand();
  const hint = useDescribedByHint('actionsList');
  const [tab, setTab] = useState<TabId>('owner');
  const [text, setText] = useState('');
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { data: counts } = useAnswer('followup.actionCounts', {});
  const close = (): void => setAsked(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') setAsked({ kind: 'keys' });
      else if (event.key.toLowerCase() === 'n') setAsked({ kind: 'new' });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const setStatus = (row: ActionRow, status: 'open' | 'inProgress' | 'done'): void => {
    void run(
      'followup.setActionStatus',
      { id: row.id, version: row.version, status },
      followupText.statusNow(labelOf(actionStatuses, status)),
    );
  };
  const onKey = (key: string, row: ActionRow): boolean => {
    if (key === 'o') setStatus(row, 'open');
    else if (key === 'b') setStatus(row, 'inProgress');
    else if (key === 'g') setStatus(row, 'done');
    else if (key === 'w') setAsked({ kind: 'wait', row });
    else if (key === 'v') setAsked({ kind: 'drop', row });
    else if (key === 'd') setAsked({ kind: 'transfer', row });
    else if (key === 'e') setAsked({ kind: 'edit', row });
    else return false;
    return true;
  };

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
              onPress={() => setAsked({ kind: 'keys' })}
            />
            <Button
              variant="primary"
              icon={<Plus size="1.125rem" aria-hidden="true" />}
              onPress={() => setAsked({ kind: 'new' })}
            >
              {followupText.newAction}
            </Button>
          </>
        }
      />
      <div className={styles['tabs']}>
        <Tabs<TabId>
          label={followupText.parts}
          value={tab}
          onChange={setTab}
          tabs={[
            ...actionTabs.map((id) => ({
              id,
              label: followupText.tabs[id],
              ...countOf(id, counts),
              content: (
                <div className={styles['part']}>
                  <Hint place="actionsList" />
                  <div className={styles['filters']}>
                    <SearchField label={followupText.search} value={text} onChange={setText} />
                    <ChoosePerson
                      label={followupText.filterOwner}
                      placeholder={followupText.everybody}
                      value={ownerId}
                      onChange={setOwnerId}
                    />
                    <ChooseOrganisation
                      label={followupText.filterOrganisation}
                      placeholder={followupText.everyOrganisation}
                      value={organisationId}
                      onChange={setOrganisationId}
                    />
                  </div>
                  <ActionTable
                    describedBy={hint['aria-describedby']}
                    key={`${id} ${text} ${ownerId ?? ''} ${organisationId ?? ''}`}
                    label={followupText.tabs[id]}
                    filter={{
                      group: id,
                      text,
                      ...(ownerId === null ? {} : { ownerId }),
                      ...(organisationId === null ? {} : { organisationId }),
                    }}
                    onEdit={(row) => setAsked({ kind: 'edit', row })}
                    onKey={onKey}
                  />
                </div>
              ),
            })),
            { id: 'decisions' as const, label: followupText.tabs.decisions, content: <DecisionList /> },
            { id: 'feedback' as const, label: followupText.tabs.feedback, content: <FeedbackList /> },
          ]}
        />
      </div>
      {asked !== null && <AskedDialog asked={asked} onClose={close} />}
    </div>
  );
}

function AskedDialog({ asked, onClose }: Readonly<{ asked: Asked; onClose: () => void }>): ReactElement {
  const run = useFollowupCommand();
  const [toOwnerId, setToOwnerId] = useState<string | null>(null);
  if (asked.kind === 'keys') return <KeysDialog onClose={onClose} />;
  if (asked.kind === 'new') return <ActionDialog action={null} onClose={onClose} />;
  const { row } = asked;
  const { id, version } = row;
  switch (asked.kind) {
    case 'edit':
      return <ActionDialog action={row} onClose={onClose} />;
    case 'drop':
      return (
        <WordsDialog
          title={followupText.dropTitle}
          about={row.body}
          label={followupText.dropReason}
          confirm={followupText.drop}
          place={`drop:${id}`}
          onClose={onClose}
          onConfirm={async (reason) =>
            (await run(
              'followup.setActionStatus',
              { id, version, status: 'dropped', reason },
              followupText.statusNow(labelOf(actionStatuses, 'dropped')),
            )) !== undefined
          }
        />
      );
    case 'wait':
      return (
        <WordsDialog
          title={followupText.waitTitle}
          about={row.body}
          label={followupText.waitFor}
          confirm={followupText.wait}
          place={`wait:${id}`}
          onClose={onClose}
          onConfirm={async (waitingFor) =>
            (await run(
              'followup.setActionStatus',
              { id, version, status: 'waiting', waitingFor },
              followupText.statusNow(labelOf(actionStatuses, 'waiting')),
            )) !== undefined
          }
        />
      );
    case 'transfer':
      return (
        <WordsDialog
          title={followupText.transferTitle}
          about={row.body}
          label={followupText.transferNote}
          confirm={followupText.transfer}
          place={`transfer:${id}`}
          isOptional
          canConfirm={toOwnerId !== null}
          onClose={onClose}
          onConfirm={async (note) =>
            toOwnerId !== null &&
            (await run(
              'followup.transferAction',
              { id, version, toOwnerId, note },
              followupText.transferred,
            )) !== undefined
          }
        >
          <ChoosePerson
            label={followupText.transferTo}
            isRequired
            value={toOwnerId}
            onChange={setToOwnerId}
          />
        </WordsDialog>
      );
  }
}

function countOf(
  tab: TabId,
  counts: { readonly late: number; readonly waiting: number; readonly open: number } | undefined,
): { count?: number } {
  if (counts === undefined) return {};
  return tab === 'late' || tab === 'waiting' || tab === 'open' ? { count: counts[tab] } : {};
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [role="dialog"]') !== null;
}
