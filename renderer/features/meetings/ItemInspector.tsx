import { Ellipsis } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { TextField } from '../../components/TextField.tsx';
import { CaseInspector } from './CaseInspector.tsx';
import type { AgendaItem, CaseTab, Meeting } from './meetingTypes.ts';
import { PreventiveCases } from './PreventiveCases.tsx';
import { isPreventiveSlot } from './preventiveSlot.ts';
import { SavedText } from './SavedText.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Inspector.module.css';
import shared from './Prepare.module.css';

const text = prepareText.item;

/** What the chosen line of the agenda still needs. */
export function ItemInspector(
  props: Readonly<{
    meeting: Meeting;
    item: AgendaItem | null;
    tab: CaseTab | null;
    onTab: (tab: CaseTab) => void;
    onGone: () => void;
  }>,
): ReactElement {
  const { meeting, item, onGone } = props;
  const deed = useDeed();
  const [away, setAway] = useState<'move' | 'copy' | null>(null);
  if (item === null) return <p className={shared.muted}>{text.choose}</p>;
  const row = { id: item.id, version: item.version };

  const act = async (action: 'duplicate' | 'move' | 'copy' | 'remove'): Promise<void> => {
    if (action === 'move' || action === 'copy') return setAway(action);
    if (action === 'duplicate') {
      await deed('meetings.duplicateItem', { itemId: item.id }, prepareText.agenda.duplicated(item.title));
      return;
    }
    const words = prepareText.agenda[item.discussion === null ? 'removed' : 'caseRemoved'](item.title);
    if ((await deed('meetings.removeItem', { itemId: item.id }, words)) !== null) onGone();
  };

  const menu = (
    <MenuButton
      label={text.more}
      icon={<Ellipsis size="1.125rem" aria-hidden="true" />}
      variant="quiet"
      onAction={(action) => void act(action)}
      entries={[
        ...(item.discussion === null ? [{ id: 'duplicate' as const, label: text.duplicate }] : []),
        { id: 'move', label: text.moveTo },
        { id: 'copy', label: text.copyTo },
        { id: 'remove', label: text.remove, keys: 'Del', isDanger: true, startsGroup: true },
      ]}
    />
  );

  return (
    <>
      {item.discussion === null ? (
        <div className={shared.head}>
          <h2 className={styles.inspectorTitle}>{item.title}</h2>
          {menu}
        </div>
      ) : (
        <CaseInspector
          key={item.id}
          meeting={meeting}
          item={item}
          discussion={item.discussion}
          menu={menu}
          tab={props.tab}
          onTab={props.onTab}
        />
      )}
      {isPreventiveSlot(item) && <PreventiveCases meeting={meeting} />}
      {item.discussion === null && (
        <SavedText
          key={`${item.id} title`}
          place={`item-title:${item.id}`}
          label={text.title}
          value={item.title}
          isRequired
          isLine
          onSave={(title) => deed('meetings.updateItem', { ...row, title })}
        />
      )}
      {item.discussion === null && (
        <SavedText
          key={`${item.id} note`}
          place={`item-note:${item.id}`}
          label={text.note}
          value={item.note}
          onSave={(note) => deed('meetings.updateItem', { ...row, note })}
        />
      )}
      {item.discussion === null && (
        <Checkbox
          isSelected={item.isInternal}
          onChange={(isInternal) => void deed('meetings.updateItem', { ...row, isInternal })}
          detail={text.internalHint}
        >
          {text.internal}
        </Checkbox>
      )}
      {away !== null && (
        <AwayDialog meeting={meeting} item={item} kind={away} onClose={() => setAway(null)} />
      )}
    </>
  );
}

function AwayDialog(
  props: Readonly<{ meeting: Meeting; item: AgendaItem; kind: 'move' | 'copy'; onClose: () => void }>,
): ReactElement {
  const { meeting, item, kind, onClose } = props;
  const deed = useDeed();
  const client = useClient();
  const [target, setTarget] = useState<string | null>(null);
  const [isLate, setLate] = useState(false);
  const [lateReason, setLateReason, forgetReason] = useKept(`item-late:${item.id}`, '');
  const { data } = useAnswer('meetings.list', { when: 'upcoming', limit: 200 });
  const options = (data?.rows ?? [])
    .filter((row) => row.id !== meeting.id && row.status !== 'cancelled')
    .map((row) => ({ id: row.id, label: `${formatLongDate(row.date)} ${row.startTime} ${row.title}` }));

  const go = async (): Promise<void> => {
    const chosen = options.find((option) => option.id === target);
    if (chosen === undefined) return;
    const operation = kind === 'move' ? 'meetings.moveItemToMeeting' : 'meetings.duplicateItem';
    const words = text.movedTo(item.title, chosen.label);
    const input = { itemId: item.id, meetingId: chosen.id };
    if (isLate && lateReason.trim() === '') return;
    const reason = isLate ? { lateReason: lateReason.trim() } : {};
    if (!isLate) {
      // The target says whether it is past its cut-off; then the reason is asked here.
      const { cutoff, status } = await client.call('meetings.get', { meetingId: chosen.id });
      if (item.discussion !== null && cutoff?.isPast === true && status !== 'inProgress')
        return setLate(true);
    }
    if ((await deed(operation, { ...input, ...reason }, words)) === null) return;
    forgetReason();
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={(kind === 'move' ? text.moveTo : text.copyTo).replace('…', '')}
      size="small"
      actions={
        <Button variant="primary" isDisabled={target === null} onPress={() => void go()}>
          {kind === 'move' ? text.moveDo : text.copyDo}
        </Button>
      }
    >
      <ComboBox
        takesFocus
        label={text.target}
        options={options}
        value={target}
        onChange={(id) => {
          setTarget(id);
          setLate(false);
        }}
      />
      {isLate && (
        <TextField
          label={caseItemsText.late.label}
          hint={caseItemsText.late.hint}
          isRequired
          value={lateReason}
          onChange={setLateReason}
          maxLength={500}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by what was just pressed
          autoFocus
        />
      )}
    </Dialog>
  );
}
