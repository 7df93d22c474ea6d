import { useEffect, useRef, useState, type ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { createSendingIds } from './sendingIds.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

/** Notes for the chair alone: in no export, not on the screen of the room. */
export function NotesDialog({
  meetingId,
  discussionId,
  call,
  onClose,
}: Readonly<{
  meetingId: string;
  discussionId: string | null;
  call: TableCall;
  onClose: () => void;
}>): ReactElement {
  const { data: notes } = useAnswer('chairing.notes', { meetingId });
  const draft = useDraft(`note:${discussionId ?? meetingId}`);
  const [ids] = useState(() => createSendingIds());
  const area = useRef<HTMLTextAreaElement>(null);
  // Opened by key to type at once.
  useEffect(() => area.current?.focus(), []);
  const keep = async (): Promise<void> => {
    const { text } = draft;
    const noteId = ids.take(text);
    const kept = await call('chairing.addNote', { meetingId, discussionId, body: text, noteId });
    if (kept === undefined) {
      ids.giveBack(text, noteId);
      return;
    }
    draft.clear();
    area.current?.focus();
  };
  return (
    <Dialog
      isOpen
      title={words.notesTitle}
      onClose={onClose}
      actions={
        <Button variant="primary" isDisabled={draft.text.trim() === ''} onPress={() => void keep()}>
          {words.notesKeep}
        </Button>
      }
    >
      <div className={styles['stack']}>
        <p>{words.notesAbout}</p>
        <TextArea
          areaRef={area}
          label={words.notesField}
          value={draft.text}
          onChange={(next) => draft.setText(next)}
        />
        {notes?.length === 0 && <p>{words.notesEmpty}</p>}
        <ul className={styles['ends']}>
          {notes?.map((note) => (
            <li key={note.id}>
              {note.body}
              <span>
                {[timeOfDay(note.createdAt), note.caseNumber, words.noteGone(formatShortDate(note.goneOn))]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <Button
                size="small"
                variant="quiet"
                onPress={() => void call('chairing.removeNote', { id: note.id })}
              >
                {words.noteRemove}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
