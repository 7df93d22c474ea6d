import { useDeferredValue, useState, type ReactElement } from 'react';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { ActionDialogs } from './ActionDialogs.tsx';
import type { AskedDeed } from './askedDeed.ts';
import { ActionTable } from './ActionTable.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { actionFilterOf, writeView, type ActionList, type ListView } from './listView.ts';
import type { ActionRow } from './useActionPages.ts';
import { useChosenRows } from './useChosenRows.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Followup.module.css';

/** One list of actions; its filters stand above it, in `ActionFilters.tsx`. Letters change the row with the focus, or all rows that were chosen. */
export function ActionsPart({ list, view }: Readonly<{ list: ActionList; view: ListView }>): ReactElement {
  const run = useDeed('good');
  const hint = useDescribedByHint('actionsList');
  // From `ActionsScreen.tsx` this comes late already, so that the fields, which read the address themselves, show each letter
  // at once. Late here too, so that the table never holds up whoever shows this part with a view that comes at once.
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
        if (done !== null) chosen.clear();
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
