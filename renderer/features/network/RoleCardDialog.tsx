import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useKept } from '../../client/useKept.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useDeed } from '../../client/useDeed.ts';
import { KeepDialog } from './KeepDialog.tsx';
import page from './Network.module.css';

const words = togetherText.roles;
type RoleCard = Output<'network.roleCards'>[number];
const parts = ['brings', 'takes', 'mayNotSee', 'basis', 'askOfficer'] as const;

/** Changes a card, or makes one. What is typed survives a lock. */
export function RoleCardDialog(props: Readonly<{ card: RoleCard | null; onClose: () => void }>): ReactNode {
  const { card, onClose } = props;
  const deed = useDeed();
  const [isShown, setShown] = useState(false);
  const place = `rolecard:${card?.role ?? 'new'}`;
  const [{ name, source, sourceOn }, setFields, forget] = useKept(`${place}:fields`, {
    name: card?.name ?? '',
    source: card?.source ?? '',
    sourceOn: card?.sourceOn ?? null,
  });
  const brings = useDraft(`${place}:brings`, card?.brings ?? '');
  const takes = useDraft(`${place}:takes`, card?.takes ?? '');
  const mayNotSee = useDraft(`${place}:mayNotSee`, card?.mayNotSee ?? '');
  const basis = useDraft(`${place}:basis`, card?.basis ?? '');
  const askOfficer = useDraft(`${place}:askOfficer`, card?.askOfficer ?? '');
  const drafts = { brings, takes, mayNotSee, basis, askOfficer };
  const close = (): void => {
    forget();
    for (const part of parts) drafts[part].clear();
    onClose();
  };
  const keep = async (): Promise<void> => {
    setShown(true);
    if (name.trim() === '') return;
    const done = await deed(
      'network.saveRoleCard',
      {
        role: card?.role ?? null,
        name: name.trim(),
        brings: brings.text,
        takes: takes.text,
        mayNotSee: mayNotSee.text,
        basis: basis.text,
        askOfficer: askOfficer.text,
        source,
        sourceOn,
      },
      words.kept(name.trim()),
    );
    if (done !== null) close();
  };
  return (
    <KeepDialog
      size="large"
      title={card === null ? words.newTitle : words.editTitle(card.name)}
      onKeep={() => void keep()}
      onClose={close}
    >
      <div className={page.wide}>
        <TextField
          label={words.name}
          value={name}
          onChange={(value) => setFields((known) => ({ ...known, name: value }))}
          maxLength={200}
          error={isShown && name.trim() === '' ? words.nameNeeded : undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
          autoFocus
        />
      </div>
      {parts.map((part) => (
        <TextArea
          key={part}
          label={words[part]}
          value={drafts[part].text}
          onChange={(value) => drafts[part].setText(value)}
          isDisabled={!drafts[part].ready}
          rows={3}
          maxLength={2000}
        />
      ))}
      <TextField
        label={words.source}
        value={source}
        onChange={(value) => setFields((known) => ({ ...known, source: value }))}
        maxLength={2000}
      />
      <DatePicker
        label={words.sourceOn}
        value={sourceOn}
        onChange={(day) => setFields((known) => ({ ...known, sourceOn: day }))}
      />
    </KeepDialog>
  );
}
