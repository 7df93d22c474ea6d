import { useState, type ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { OpenEndList } from './OpenEndList.tsx';
import type { Cockpit } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

const text = cockpitText.scripts;

/** A text to read aloud, at the start or at the end; kept as it was read, with the time. At the end first what is open. */
export function ScriptDialog({
  kind,
  cockpit,
  call,
  onClose,
}: Readonly<{
  kind: 'opening' | 'closing';
  cockpit: Cockpit;
  call: TableCall;
  onClose: () => void;
}>): ReactElement {
  const meetingId = cockpit.meeting.id;
  const { data: scripts } = useAnswer('chairing.scripts', { meetingId });
  return (
    <Dialog
      isOpen
      size="large"
      title={kind === 'opening' ? text.openingTitle : text.closingTitle}
      closeOnPressOutside={false}
      onClose={onClose}
    >
      {scripts !== undefined && (
        <Script kind={kind} meetingId={meetingId} scripts={scripts} call={call} onRead={onClose} />
      )}
    </Dialog>
  );
}

type Scripts = NonNullable<ReturnType<typeof useAnswer<'chairing.scripts'>>['data']>;

function Script({
  kind,
  meetingId,
  scripts,
  call,
  onRead,
}: Readonly<{
  kind: 'opening' | 'closing';
  meetingId: string;
  scripts: Scripts;
  call: TableCall;
  onRead: () => void;
}>): ReactElement {
  const draft = useDraft(`script:${kind}:${meetingId}`, scripts[kind]);
  const [isPrinting, setPrinting] = useState(false);
  const readings = scripts.readings.filter((reading) => reading.kind === kind);
  const read = async (): Promise<void> => {
    if ((await call('chairing.readScript', { meetingId, kind, text: draft.text })) === undefined) return;
    draft.clear();
    showToast(text.kept, { tone: 'good' });
    onRead();
  };
  const print = async (): Promise<void> => {
    setPrinting(true);
    const saved = await call('minutes.exportScripts', { meetingId });
    setPrinting(false);
    if (saved === undefined || saved === null) return;
    if (saved.kind === 'download' && saved.url !== undefined) location.assign(saved.url);
    showToast(text.printed(saved.name), { tone: 'good' });
  };
  return (
    <div className={styles['stack']}>
      {kind === 'closing' &&
        (scripts.openEnds.length === 0 ? (
          <p>✓ {text.nothingOpen}</p>
        ) : (
          <Disclosure title={`▲ ${text.stillOpen}`} defaultExpanded>
            <OpenEndList intro={cockpitText.parked.endHint} ends={scripts.openEnds} />
          </Disclosure>
        ))}
      <TextArea label={text.field} rows={8} value={draft.text} onChange={(next) => draft.setText(next)} />
      <p className={styles['buttons']}>
        <Button variant="primary" isDisabled={draft.text.trim() === ''} onPress={() => void read()}>
          {text.read}
        </Button>
        {draft.text !== scripts[kind] && <Button onPress={() => draft.clear()}>{text.again}</Button>}
        {scripts.readings.length > 0 && (
          <Button isPending={isPrinting} onPress={() => void print()}>
            {text.print}
          </Button>
        )}
      </p>
      {kind === 'opening' && scripts.guests.length > 0 && (
        <fieldset className={styles['guests']}>
          <legend>{text.guests}</legend>
          <p>{text.guestsHint}</p>
          {scripts.guests.map(({ contact, agreedAt }) => (
            <Checkbox
              key={contact.id}
              isSelected={agreedAt !== null}
              onChange={(agreed) =>
                void call('chairing.agreeSecrecy', { meetingId, contactId: contact.id, agreed })
              }
            >
              {[contact.name, contact.organisation, agreedAt === null ? '' : text.agreed(timeOfDay(agreedAt))]
                .filter((part) => part !== '')
                .join(' · ')}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {readings.map((reading) => (
        <Disclosure key={reading.id} title={text.readAt(timeOfDay(reading.readAt))}>
          <p className={styles['text']}>{reading.body}</p>
        </Disclosure>
      ))}
    </div>
  );
}
