import { Coffee, Plus } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Button } from '../../components/Button.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';
import { ReorderList } from '../../components/ReorderList.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { AgendaLine } from './AgendaLine.tsx';
import { BelowMinimumDialog } from './BelowMinimumDialog.tsx';
import type { AgendaItem, Meeting } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import { useFitWay } from './useFitWay.ts';
import { useOrderAdvice } from './useOrderAdvice.tsx';
import styles from './Agenda.module.css';

const text = prepareText.agenda;
const learnedText = preparationScreensText.learned;
const newItemMinutes = { plain: 5, break: 10 } as const;

/** The agenda in order, with start times; put in order by mouse, handle or Alt+arrows, minutes typed in place. */
export function AgendaList(
  props: Readonly<{ meeting: Meeting; selectedId: string | null; onSelect: (id: string) => void }>,
): ReactElement {
  const { meeting, selectedId, onSelect } = props;
  const deed = useDeed();
  const hint = useDescribedByHint('prepareAgenda');
  const [below, setBelow] = useState<{ itemId: string; minutes: number } | null>(null);
  const isClosed = meeting.status === 'finished' || meeting.status === 'cancelled';
  const advice = useOrderAdvice(meeting);
  const takeFitWay = useFitWay(meeting);
  const { data: learned = [] } = useAnswer('meetings.learnedMinutes', { meetingId: meeting.id });
  const usualOf = (item: AgendaItem) => {
    const found = learned.find(({ kind }) => kind === item.discussion?.kind);
    return found === undefined || found.median === item.plannedMinutes ? null : found;
  };

  const move = (id: string, _place: number, afterItemId: string | null): Promise<unknown> => {
    const title = meeting.items.find((item) => item.id === id)?.title ?? '';
    return deed('meetings.moveItem', { itemId: id, afterItemId }, text.moved(title));
  };

  const setMinutes = (item: AgendaItem, minutes: number | null, words?: string): void => {
    if (minutes === null || minutes === item.plannedMinutes) return;
    const isBelow = minutes < (item.minimumMinutes ?? 0) && minutes < item.plannedMinutes;
    if (isBelow && item.note.trim() === '') return setBelow({ itemId: item.id, minutes });
    void deed('meetings.updateItem', { id: item.id, version: item.version, minutes }, words);
  };

  const add = async (kind: 'plain' | 'break'): Promise<void> => {
    const title = kind === 'plain' ? text.newPlain : text.newBreak;
    const place = selectedId === null ? {} : { afterItemId: selectedId };
    const input = { meetingId: meeting.id, kind, title, minutes: newItemMinutes[kind], ...place };
    const added = await deed('meetings.addItem', input);
    if (added !== null) onSelect(added.id);
  };

  const onKey = (event: KeyboardEvent): void => {
    const line =
      event.target instanceof Element && event.target.getAttribute('role') === 'row' ? event.target : null;
    const id = line?.querySelector('[data-reorder]')?.getAttribute('data-reorder');
    const item = meeting.items.find((candidate) => candidate.id === id);
    if (item === undefined || isClosed || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Delete') {
      event.preventDefault();
      const words = item.discussion === null ? text.removed(item.title) : text.caseRemoved(item.title);
      void deed('meetings.removeItem', { itemId: item.id }, words);
    } else if (event.key === 'z') {
      event.preventDefault();
      event.stopPropagation();
      void deed('meetings.updateItem', { id: item.id, version: item.version, heavy: !item.heavy });
    } else if (event.key === 'm') {
      const usual = usualOf(item);
      if (usual === null) return;
      event.preventDefault();
      event.stopPropagation();
      setMinutes(item, usual.median, learnedText.taken(item.title, usual.median));
    } else if (/^[1-3]$/u.test(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      takeFitWay(Number(event.key) - 1);
    } else if (event.key === 'v' || event.key === 'n') {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'v') advice.show();
      else advice.ignore();
    }
  };

  // As it is now: it may change while one writes why.
  const short = meeting.items.find(({ id }) => id === below?.itemId);
  return (
    <div onKeyDownCapture={onKey} data-place="agenda">
      <Hint place="prepareAgenda" />
      <ReorderList
        describedBy={hint['aria-describedby']}
        label={text.label}
        selectedId={selectedId}
        onSelect={onSelect}
        onMove={move}
        isDisabled={isClosed}
        empty={<p className={styles.emptyAgenda}>{text.empty}</p>}
        items={meeting.items.map((item) => ({
          id: item.id,
          label: item.title,
          content: (
            <AgendaLine
              item={item}
              isClosed={isClosed}
              usual={usualOf(item)}
              onMinutes={(minutes) => setMinutes(item, minutes)}
            />
          ),
        }))}
      />
      {!isClosed && (
        <div className={styles.adding}>
          <Button
            size="small"
            icon={<Plus size="1rem" aria-hidden="true" />}
            onPress={() => void add('plain')}
          >
            {text.addPlain}
          </Button>
          <Button
            size="small"
            icon={<Coffee size="1rem" aria-hidden="true" />}
            onPress={() => void add('break')}
          >
            {text.addBreak}
          </Button>
        </div>
      )}
      {!isClosed && advice.shown}
      <KeyHints
        label={text.keys}
        hints={[
          { keys: ['Alt', '↑', '↓'], does: text.keyMove },
          { keys: ['Del'], does: text.keyRemove },
          { keys: ['Z'], does: text.keyHeavy },
          { keys: ['Ctrl', 'Z'], does: text.keyUndo },
          { keys: ['?'], does: text.keyAll },
        ]}
      />
      {below !== null && short !== undefined && (
        <BelowMinimumDialog item={short} minutes={below.minutes} onClose={() => setBelow(null)} />
      )}
    </div>
  );
}
