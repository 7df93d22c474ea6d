import { useState, type ReactNode } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { caseStatuses } from '../../../shared/model/lists/caseLists.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { useCommand } from '../../client/hooks.ts';
import { outsideFields } from '../../client/outsideFields.ts';
import { useKept } from '../../client/useKept.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDone } from '../../client/useDone.ts';

type Page = Output<'cases.get'>;
type Status = Input<'cases.setStatus'>['status'];
const words = casesText.header;

const options = caseStatuses.flatMap(({ id, label }) => (id === 'destroyed' ? [] : [{ id, label }]));

/** Another status with its reason; closing without a voice asks why the young person was not spoken to. */
export function StatusDialog({ page, onClose }: Readonly<{ page: Page; onClose: () => void }>): ReactNode {
  const { header } = page;
  const setStatus = useCommand('cases.setStatus');
  const [status, setNew] = useState<Status>(header.status === 'destroyed' ? 'closed' : header.status);
  const place = `case:${header.id}:status`;
  const [reason, setReason, forgetReason] = useKept(`${place}:reason`, '');
  const [voiceMissingReason, setVoiceMissingReason, forgetVoice] = useKept(`${place}:voice`, '');
  const error = (field: string): string | undefined =>
    setStatus.error?.error.fields?.some((problem) => problem.field === field)
      ? setStatus.error.message
      : undefined;
  const asksVoice =
    status === 'closed' && page.voice === null && ['person', 'family', 'early'].includes(header.type);
  const save = (): void =>
    setStatus.mutate(
      { caseId: header.id, version: header.version, status, reason, voiceMissingReason },
      {
        onSuccess: () => {
          forgetReason();
          forgetVoice();
          onClose();
        },
      },
    );
  return (
    <FormDialog
      onClose={onClose}
      title={words.statusTitle}
      size="small"
      onSave={save}
      isSaving={setStatus.isPending}
      error={outsideFields(setStatus.error)}
    >
      <Select takesFocus label={words.newStatus} options={options} value={status} onChange={setNew} />
      <TextField label={words.reason} value={reason} onChange={setReason} error={error('reason')} />
      {asksVoice && (
        <TextField
          label={words.voiceMissing}
          value={voiceMissingReason}
          onChange={setVoiceMissingReason}
          error={error('voiceMissingReason')}
        />
      )}
    </FormDialog>
  );
}

/** Asks before a case goes to the bin. */
export function RemoveCaseDialog(
  props: Readonly<{ header: Page['header']; onClose: () => void; onRemoved: () => void }>,
): ReactNode {
  const say = useDone();
  const remove = useCommand('cases.remove');
  return (
    <ConfirmDialog
      isOpen
      onClose={props.onClose}
      title={words.removeTitle}
      confirmLabel={words.remove}
      isDanger
      isPending={remove.isPending}
      onConfirm={() =>
        remove.mutate(
          { caseId: props.header.id, version: props.header.version },
          {
            onSuccess: () => {
              say(words.removed);
              props.onRemoved();
            },
          },
        )
      }
    >
      {remove.error !== null && <ErrorNotice title={remove.error.message} />}
      <p>{words.removeBody}</p>
    </ConfirmDialog>
  );
}
