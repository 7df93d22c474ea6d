import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { KeepDialog } from './KeepDialog.tsx';
import { VisitFields, visitInput, type VisitWords } from './VisitFields.tsx';
import { useDoneToast } from './useDoneToast.ts';

const words = togetherText.learning;
type Visit = Output<'network.visits'>['rows'][number];

/** Changes one visit. */
export function VisitDialog(props: Readonly<{ visit: Visit; onClose: () => void }>): ReactNode {
  const { visit, onClose } = props;
  const update = useCommand('network.updateVisit');
  const done = useDoneToast();
  const [fields, setFields, forget] = useKept<VisitWords>(`visit:${visit.id}`, {
    onDate: visit.onDate,
    who: visit.who,
    what: visit.what,
  });
  const input = visitInput(fields);
  const close = (): void => {
    forget();
    onClose();
  };
  const keep = async (): Promise<void> => {
    if (input === null) return;
    try {
      await update.mutateAsync({ id: visit.id, version: visit.version, ...input });
      done(words.visitKept);
      close();
    } catch {
      // Shown at the field.
    }
  };
  return (
    <KeepDialog
      title={words.editVisitTitle}
      canKeep={input !== null}
      isPending={update.isPending}
      onKeep={() => void keep()}
      onClose={close}
    >
      <VisitFields
        takesFocus
        error={update.error?.message}
        fields={fields}
        onChange={(change) => setFields((known) => ({ ...known, ...change }))}
      />
    </KeepDialog>
  );
}
