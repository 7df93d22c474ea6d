import { useState, type ReactNode } from 'react';
import { groupText as words } from '../../../shared/text/nl/group.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';

/** Links the case of one person; the core refuses it while that case has no confirmed basis of its own. */
export function LinkDialog({
  caseId,
  onClose,
}: Readonly<{ caseId: string; onClose: () => void }>): ReactNode {
  const [search, setSearch] = useState('');
  const [linkedCaseId, setLinked] = useState<string | null>(null);
  const [reason, setReason, forgetReason] = useKept(`group:${caseId}:link`, '');
  const [tried, setTried] = useState(false);
  const { data } = useAnswer('cases.list', {
    status: 'open',
    text: linkedCaseId === null ? search.slice(0, 200) : '',
    sort: 'number',
    offset: 0,
    limit: 50,
  });
  const link = useCommand('group.link');
  const isComplete = linkedCaseId !== null && reason.trim() !== '';
  const save = (): void => {
    setTried(true);
    if (linkedCaseId === null || !isComplete) return;
    const onSuccess = (): void => {
      forgetReason();
      onClose();
    };
    link.mutate({ caseId, linkedCaseId, reason }, { onSuccess });
  };
  return (
    <FormDialog
      onClose={onClose}
      title={words.linkTitle}
      onSave={save}
      isSaving={link.isPending}
      error={link.error}
    >
      <ComboBox
        label={words.linkCase}
        hint={words.linksNote}
        options={(data?.rows ?? [])
          .filter(({ id, type }) => id !== caseId && ['person', 'family', 'early'].includes(type))
          .map(({ id, number, alias }) => ({ id, label: number, detail: alias }))}
        value={linkedCaseId}
        onSearch={setSearch}
        onChange={setLinked}
        takesFocus
      />
      <TextField
        label={words.linkReason}
        value={reason}
        onChange={setReason}
        maxLength={500}
        isRequired
        error={tried && !isComplete ? words.linkMissing : undefined}
      />
    </FormDialog>
  );
}
