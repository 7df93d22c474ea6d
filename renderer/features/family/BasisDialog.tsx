import { useState, type ReactNode } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { familyText as words } from '../../../shared/text/nl/family.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';

type Basis = Input<'family.setBasis'>['basis'];
const options = legalBases
  .filter(({ id }) => id !== 'anonymous')
  .map(({ id, label }) => ({ id: id as Basis, label }));

/** A legal basis for one person, where another holds than for the case. */
export function BasisDialog(
  props: Readonly<{ caseId: string; person: Output<'family.get'>['people'][number]; onClose: () => void }>,
): ReactNode {
  const { caseId, person, onClose } = props;
  const own = person.ownBasis;
  const [basis, setBasis] = useState<Basis>(options.find(({ id }) => id === own?.basis)?.id ?? 'unknown');
  const [reason, setReason, forgetReason] = useKept(
    `basis:${caseId}:of:${person.personId}`,
    own?.reason ?? '',
  );
  const [confirm, setConfirm] = useState(own !== null && own.confirmedOn !== null);
  const set = useCommand('family.setBasis');
  const clear = useCommand('family.clearBasis');
  const error = set.error ?? clear.error;
  const onSuccess = (): void => {
    forgetReason();
    onClose();
  };
  const save = (): void =>
    set.mutate(
      { caseId, personId: person.personId, version: own?.version ?? null, basis, reason, confirm },
      { onSuccess },
    );
  return (
    <FormDialog
      onClose={onClose}
      title={words.basisTitle(person.initials)}
      onSave={save}
      isSaving={set.isPending}
      error={error}
      removal={
        own === null
          ? null
          : {
              label: words.clear,
              onPress: () => clear.mutate({ id: own.id, version: own.version }, { onSuccess }),
              isPending: clear.isPending,
            }
      }
    >
      <p>{words.basisNote}</p>
      <Select takesFocus label={words.basis} options={options} value={basis} onChange={setBasis} />
      <TextField label={words.reason} value={reason} onChange={setReason} maxLength={500} />
      <Checkbox isSelected={confirm} onChange={setConfirm}>
        {words.confirm}
      </Checkbox>
    </FormDialog>
  );
}
