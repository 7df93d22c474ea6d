import { useState, type ReactElement } from 'react';
import { actionKinds, type ActionKind } from '../../../shared/model/lists/actionStatuses.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { ActionHistory } from './ActionHistory.tsx';
import { ChooseCase, ChoosePerson } from './ChoosePerson.tsx';
import { HelpersField, type Helper } from './HelpersField.tsx';
import { PhraseDateField, type TypedDate } from './PhraseDateField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import type { ActionRow } from './useActionPages.ts';
import { OfferFinder } from '../network/OfferFinder.tsx';
import styles from './Followup.module.css';

/** A new action, or all of an action that can be edited. What is typed survives a crash. */
export function ActionDialog(
  props: Readonly<{ action: ActionRow | null; onClose: () => void }>,
): ReactElement {
  const { action, onClose } = props;
  const run = useDeed('good');
  const draft = useDraft(`action:${action?.id ?? 'new'}`, action?.body ?? '');
  const [ownerId, setOwnerId] = useState(action?.owner?.id ?? null);
  const [caseId, setCaseId] = useState<string | null>(null);
  const [helpers, setHelpers] = useState<readonly Helper[]>(action?.helpers ?? []);
  const [kind, setKind] = useState<ActionKind | 'none'>(action?.kind ?? 'none');
  const initial = action?.dueDate ?? null;
  const [due, setDue] = useState<TypedDate>(
    initial === null ? { kind: 'none' } : { kind: 'date', date: initial },
  );
  const body = draft.text.trim();
  const canSave = body !== '' && due.kind !== 'unclear';

  const save = async (): Promise<void> => {
    if (!canSave) return;
    const fields = {
      body,
      ownerId,
      dueDate: due.kind === 'date' ? due.date : null,
      kind: kind === 'none' ? null : kind,
      helperIds: helpers.map(({ id }) => id),
    };
    const saved =
      action === null
        ? await run('followup.createAction', { ...fields, caseId }, followupText.created)
        : await run(
            'followup.updateAction',
            { ...fields, id: action.id, version: action.version },
            followupText.kept,
          );
    if (saved === null) return;
    draft.clear();
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeOnPressOutside={false}
      title={action === null ? followupText.newAction : followupText.editAction}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" isDisabled={!canSave} onPress={() => void save()}>
            {action === null ? followupText.saveNew : followupText.save}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextArea
          label={followupText.what}
          rows={2}
          isRequired
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
          autoFocus
          value={draft.text}
          onChange={draft.setText}
        />
        <ChoosePerson
          label={followupText.owner}
          hint={followupText.ownerHint}
          value={ownerId}
          onChange={setOwnerId}
        />
        <HelpersField value={helpers} ownerId={ownerId} onChange={setHelpers} />
        <PhraseDateField label={followupText.when} initial={initial} onChange={setDue} />
        {action === null && <ChooseCase label={followupText.forCase} value={caseId} onChange={setCaseId} />}
        <Select
          label={followupText.kind}
          options={[{ id: 'none' as const, label: followupText.noKind }, ...actionKinds]}
          value={kind}
          onChange={setKind}
        />
        {action !== null && <ActionHistory actionId={action.id} />}
        <OfferFinder />
      </div>
    </Dialog>
  );
}
