import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { ReflectionCardId } from '../../../shared/model/lists/reflectionCards.ts';
import { guidanceText } from '../../../shared/text/nl/guidance.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Chip } from '../../components/Chip.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { useDone } from '../../client/useDone.ts';
import { cardOf } from './cardOf.ts';
import styles from './guidance.module.css';

const words = guidanceText.cards;
type Filled = Output<'guidance.cards'>['cards'][number];

/** One card: its questions, and whether it goes into the minutes. What is typed survives a crash. */
export function CardDialog(
  props: Readonly<{ caseId: string; kind: ReflectionCardId; known: Filled | null; onClose: () => void }>,
): ReactNode {
  const { caseId, kind, known, onClose } = props;
  const card = cardOf(kind);
  const say = useDone();
  const draft = useDraft(
    `card:${known?.id ?? `new:${caseId}:${kind}`}`,
    JSON.stringify(known?.answers ?? {}),
  );
  const answers = readAnswers(draft.text);
  const [inMinutes, setInMinutes] = useState(known?.inMinutes ?? false);
  const keep = useCommand('guidance.saveCard');
  const remove = useCommand('guidance.removeCard');
  const error = keep.error ?? remove.error;
  const done = (): void => {
    draft.clear();
    onClose();
  };
  const save = (): void =>
    keep.mutate(
      {
        caseId,
        card: known === null ? null : { id: known.id, version: known.version },
        discussionId: null,
        kind,
        answers,
        inMinutes,
      },
      {
        onSuccess: () => {
          showToast(words.saved, { tone: 'good' });
          done();
        },
      },
    );
  const takeAway = (card: Filled): void =>
    remove.mutate(
      { id: card.id, version: card.version },
      {
        onSuccess: () => {
          say(words.removed);
          done();
        },
      },
    );
  return (
    <FormDialog
      onClose={onClose}
      title={card.label}
      onSave={save}
      isSaving={keep.isPending}
      error={error}
      removal={known === null ? null : { onPress: () => takeAway(known), isPending: remove.isPending }}
    >
      <p className={styles.foot}>
        {card.toVerify && <Chip tone="warn">{words.toVerify}</Chip>}
        <span>{card.about}</span>
      </p>
      {card.fields.map((field, index) => (
        <TextArea
          key={field.id}
          label={field.label}
          hint={field.prompt}
          rows={2}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type in its first field
          autoFocus={index === 0}
          value={answers[field.id] ?? ''}
          onChange={(text) => draft.setText(JSON.stringify({ ...answers, [field.id]: text }))}
        />
      ))}
      <BsnNotice texts={Object.values(answers)} />
      <Checkbox isSelected={inMinutes} onChange={setInMinutes}>
        {words.inMinutes}
      </Checkbox>
    </FormDialog>
  );
}

/** Drafts are text; one that is no longer JSON (an older file) starts empty. */
function readAnswers(text: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        )
      : {};
  } catch {
    return {};
  }
}
