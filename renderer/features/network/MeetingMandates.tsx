import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useKept } from '../../client/useKept.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Chip } from '../../components/Chip.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { dotted } from './contactLabel.ts';
import { KeepDialog } from './KeepDialog.tsx';
import page from './Network.module.css';
import styles from './Replies.module.css';

const words = togetherText.mandate;
type Row = Output<'network.mandates'>[number];

/** What everybody may decide at one meeting (feature W6). */
export function MeetingMandates({ meetingId }: Readonly<{ meetingId: string }>): ReactElement {
  const { data: rows = [] } = useAnswer('network.mandates', { meetingId });
  const [editing, setEditing] = useState<Row | null>(null);
  return (
    <section className={styles.replies} aria-labelledby="meeting-mandates">
      <h2 id="meeting-mandates">{words.title}</h2>
      <p className={styles.small}>{words.lead}</p>
      {rows.length === 0 ? (
        <p className={styles.small}>{words.nobody}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.contact.id}>
              <span className={page.words}>
                <span className={styles.who}>{row.contact.name}</span>
                <MandateWords row={row} />
              </span>
              <Button size="small" aria-label={words.set(row.contact.name)} onPress={() => setEditing(row)}>
                {words.change}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {editing !== null && (
        <MandateDialog meetingId={meetingId} row={editing} onClose={() => setEditing(null)} />
      )}
    </section>
  );
}

function MandateWords({ row: { mandate } }: Readonly<{ row: Row }>): ReactElement {
  if (mandate === null) return <span className={styles.small}>{words.unknown}</span>;
  return (
    <span className={page.side}>
      <Chip tone={mandate.mayDecide ? 'good' : 'warn'}>
        {mandate.mayDecide ? words.mayDecide : words.mayNotDecide}
      </Chip>
      <span className={styles.small}>
        {dotted(
          mandate.mayCommit ? words.mayCommit : '',
          mandate.askBackOn === null ? '' : words.askBack(mandate.askBackOn),
          mandate.note,
        )}
      </span>
    </span>
  );
}

function MandateDialog(props: Readonly<{ meetingId: string; row: Row; onClose: () => void }>): ReactElement {
  const { meetingId, row, onClose } = props;
  const { contact, mandate } = row;
  const deed = useDeed();
  const [mayDecide, setDecide] = useState(mandate?.mayDecide ?? true);
  const [mayCommit, setCommit] = useState(mandate?.mayCommit ?? false);
  const [askBackOn, setAskBack] = useState(mandate?.askBackOn ?? null);
  const [note, setNote, forgetNote] = useKept(`mandate:${meetingId}:${contact.id}`, mandate?.note ?? '');
  const close = (): void => {
    forgetNote();
    onClose();
  };
  const keep = async (): Promise<void> => {
    const input = { meetingId, contactId: contact.id, mayDecide, mayCommit, askBackOn, note: note.trim() };
    if ((await deed('network.setMandate', input, words.kept(contact.name))) !== null) close();
  };
  const forget = async (): Promise<void> => {
    const input = { meetingId, contactId: contact.id };
    if ((await deed('network.removeMandate', input, words.forgotten(contact.name))) !== null) close();
  };
  return (
    <KeepDialog
      title={words.dialog(contact.name)}
      removal={mandate === null ? null : { label: words.forget, onPress: () => void forget() }}
      onKeep={() => void keep()}
      onClose={close}
    >
      <div className={`${styles.choices ?? ''} ${page.wide ?? ''}`}>
        <Checkbox isSelected={mayDecide} onChange={setDecide}>
          {words.decideField}
        </Checkbox>
        <Checkbox isSelected={mayCommit} onChange={setCommit}>
          {words.commitField}
        </Checkbox>
        <DatePicker label={words.askBackField} value={askBackOn} onChange={setAskBack} />
        <TextField label={words.note} value={note} onChange={setNote} maxLength={500} />
      </div>
    </KeepDialog>
  );
}
