import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Select } from '../../components/Select.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { ActionDialogs } from './ActionDialogs.tsx';
import type { AskedDeed } from './askedDeed.ts';
import { ActionTable } from './ActionTable.tsx';
import { ChooseCase, ChooseOrganisation, ChoosePerson } from './ChoosePerson.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { actionFilterOf, writeView, type ActionList, type ListView } from './listView.ts';
import type { ActionRow } from './useActionPages.ts';
import { useChosenRows } from './useChosenRows.ts';
import { useFollowupCommand } from './useFollowupCommand.ts';
import styles from './Followup.module.css';

type PartProps = Readonly<{
  list: ActionList;
  view: ListView;
  onView: (change: Partial<ListView>) => void;
}>;

/** One list of actions with its filters; letters change the row with the focus, or all rows that were chosen. */
export function ActionsPart({ list, view, onView }: PartProps): ReactElement {
  const run = useFollowupCommand();
  const hint = useDescribedByHint('actionsList');
  // The field shows each letter at once; the table may come a moment later, in pieces, so that it never holds up the next.
  const asked = useDeferredValue(view);
  const filter = actionFilterOf(asked);
  const address = writeView(asked);
  const chosen = useChosenRows(address, filter);
  const [deed, setDeed] = useState<AskedDeed | null>(null);

  const setStatus = (rows: readonly ActionRow[], status: 'open' | 'inProgress' | 'done'): void => {
    const [row] = rows;
    const label = labelOf(actionStatuses, status);
    if (chosen.rows.size > 0) {
      void run(
        'followup.changeActions',
        { actions: chosen.list, change: { kind: 'status', status } },
        followupText.manyNow(chosen.rows.size, label),
      ).then((done) => {
        if (done !== undefined) chosen.clear();
      });
    } else if (row !== undefined) {
      const { id, version } = row;
      void run('followup.setActionStatus', { id, version, status }, followupText.statusNow(label));
    }
  };
  const ask = (kind: AskedDeed['kind'], row: ActionRow | null): void => setDeed({ kind, row });
  const onKey = (key: string, row: ActionRow): boolean => {
    if (key === 'o') setStatus([row], 'open');
    else if (key === 'b') setStatus([row], 'inProgress');
    else if (key === 'g') setStatus([row], 'done');
    else if (key === 'w') ask('wait', row);
    else if (key === 'v') ask('drop', row);
    else if (key === 'd') ask('transfer', row);
    else if (key === 't') ask('date', row);
    else if (key === 'e') ask('edit', row);
    else if (key === 'k' && row.asksChoice) ask('third', row);
    else if (key === 'a' && row.urgency === 'concept') ask('agreement', row);
    else if (key === 'escape' && chosen.rows.size > 0) chosen.clear();
    else return false;
    return true;
  };

  return (
    <div className={styles['part']}>
      <Hint place="actionsList" />
      <Filters list={list} view={view} onView={onView} />
      {chosen.rows.size > 0 && (
        <ChosenBar
          chosen={chosen}
          onStatus={(status) => setStatus([], status)}
          onAsk={(kind) => ask(kind, null)}
        />
      )}
      <ActionTable
        describedBy={hint['aria-describedby']}
        key={address}
        label={followupText.tabs[list]}
        list={list}
        filter={filter}
        chosen={chosen}
        onEdit={(row) => ask('edit', row)}
        onKey={onKey}
      />
      {deed !== null && (
        <ActionDialogs deed={deed} chosen={chosen} onAsk={setDeed} onClose={() => setDeed(null)} />
      )}
    </div>
  );
}

function Filters({ list, view, onView }: PartProps): ReactElement {
  const choose = useChoose(onView);
  const { data: counts } = useAnswer('followup.actionCounts', {});
  return (
    <div className={styles['filters']}>
      <SearchField label={followupText.search} value={view.text} onChange={(text) => onView({ text })} />
      {list === 'open' && (
        <Select
          label={followupText.only}
          value={view.only ?? 'all'}
          onChange={(only) => onView({ only: only === 'all' ? null : only })}
          options={[
            { id: 'all' as const, label: followupText.onlyNames.all },
            { id: 'soon' as const, label: followupText.onlyNames.soon },
            { id: 'again' as const, label: followupText.onlyNames.again(counts?.again ?? 0) },
            { id: 'concept' as const, label: followupText.onlyNames.concept },
          ]}
        />
      )}
      <ChoosePerson
        label={followupText.filterOwner}
        placeholder={followupText.everybody}
        value={view.ownerId}
        onChange={choose.owner}
      />
      <ChooseOrganisation
        label={followupText.filterOrganisation}
        placeholder={followupText.everyOrganisation}
        value={view.organisationId}
        onChange={choose.organisation}
      />
      <ChooseCase
        label={followupText.filterCase}
        placeholder={followupText.everyCase}
        value={view.caseId}
        onChange={choose.case}
      />
      {view.meetingId !== null && (
        <Button onPress={() => onView({ meetingId: null })}>{followupText.clearMeeting}</Button>
      )}
    </div>
  );
}

/** The same functions for all renders: lists of fifty to choose from are not made again with every letter of a search. */
function useChoose(
  onView: PartProps['onView'],
): Record<'owner' | 'organisation' | 'case', (id: string | null) => void> {
  const latest = useRef(onView);
  useEffect(() => {
    latest.current = onView;
  });
  return useMemo(
    () => ({
      owner: (ownerId) => latest.current({ ownerId }),
      organisation: (organisationId) => latest.current({ organisationId }),
      case: (caseId) => latest.current({ caseId }),
    }),
    [],
  );
}
