import { useState, type ReactElement } from 'react';
import { followupPapersText } from '../../../shared/text/nl/followupPapers.ts';
import { MenuButton } from '../../components/MenuButton.tsx';
import { HandOverAllDialog } from './HandOverAllDialog.tsx';
import { actionFilterOf, actionLists, type ListView } from './listView.ts';
import { PersonPaperDialog } from './PersonPaperDialog.tsx';
import { ReadFormDialog } from './ReadFormDialog.tsx';
import { RemindersDialog } from './RemindersDialog.tsx';
import { useMakePaper } from './useMakePaper.ts';

const text = followupPapersText.screen;
type Deed = 'csv' | 'person' | 'reminders' | 'read' | 'handOver';

/** Files with actions, out and back, and what is done when somebody leaves. */
export function PapersMenu({ view }: Readonly<{ view: ListView }>): ReactElement {
  const make = useMakePaper();
  const [asked, setAsked] = useState<Exclude<Deed, 'csv'> | null>(null);
  const isActions = actionLists.some((id) => id === view.list);
  const close = (): void => setAsked(null);
  return (
    <>
      <MenuButton<Deed>
        label={text.menu}
        entries={[
          ...(isActions ? [{ id: 'csv' as const, label: text.csv }] : []),
          { id: 'person', label: text.perPerson },
          { id: 'reminders', label: text.reminders },
          { id: 'read', label: text.readForm },
          { id: 'handOver', label: text.handOver, startsGroup: true },
        ]}
        onAction={(deed) => {
          if (deed === 'csv') void make('followup.exportCsv', actionFilterOf(view));
          else setAsked(deed);
        }}
      />
      {asked === 'person' && <PersonPaperDialog initial={view.ownerId} onClose={close} />}
      {asked === 'reminders' && <RemindersDialog onClose={close} />}
      {asked === 'read' && <ReadFormDialog onClose={close} />}
      {asked === 'handOver' && <HandOverAllDialog initial={view.ownerId} onClose={close} />}
    </>
  );
}
