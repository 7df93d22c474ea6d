import { Lock } from 'lucide-react';
import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Kbd } from '../../components/Kbd.tsx';
import type { Cockpit } from './cockpit.ts';
import styles from './ChairScreen.module.css';

/** Saved when, the private note, and on what ground this case is discussed. */
export function ChairFooter({
  cockpit,
  onNote,
}: Readonly<{ cockpit: Cockpit; onNote: () => void }>): ReactElement {
  const { data: history } = useAnswer('history.state', {});
  const savedAt = history?.savedAt ?? null;
  const basis = cockpit.discussion?.basis;
  return (
    <footer className={styles['footer']}>
      <span>
        <Lock aria-hidden="true" /> {savedAt === null ? words.encrypted : words.saved(timeOfDay(savedAt))}
      </span>
      <button type="button" onClick={onNote}>
        {words.notes} <Kbd>Ctrl</Kbd> <Kbd>J</Kbd>
        {cockpit.noteCount > 0 && ` (${cockpit.noteCount})`} — {words.notesHint}
      </button>
      {basis !== undefined && (
        <span className={styles['basis']}>
          {[
            words.basis(legalBases.find(({ id }) => id === basis.basis)?.label ?? basis.basis),
            basis.testsDone ? words.testsDone(dateOf(basis.confirmedOn)) : words.testsOpen,
            basis.informing === 'informed'
              ? words.informing.informed(basis.informedBy, dateOf(basis.informedOn))
              : words.informing[basis.informing],
          ].join(' · ')}
        </span>
      )}
    </footer>
  );
}

function dateOf(day: string | null): string {
  return day === null ? '' : formatShortDate(day);
}
