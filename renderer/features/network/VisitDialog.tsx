import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useKept } from '../../client/useKept.ts';
import { useDeed } from '../meetings/useDeed.ts';
import { KeepDialog } from './KeepDialog.tsx';
import { VisitFields, visitInput, type VisitWords } from './VisitFields.tsx';

const words = togetherText.learning;
type Visit = Output<'network.visits'>['rows'][number];

/** Changes one visit. */
export function VisitDialog(props: Readonly<{ visit: Visit; onClose: () => void }>): ReactNode {
  const { visit, onClose } = props;
  const deed = useDeed();
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
    const changed = { id: visit.id, version: visit.version, ...input };
    if ((await deed('network.updateVisit', changed, words.visitKept)) !== null) close();
  };
  return (
    <KeepDialog
      title={words.editVisitTitle}
      canKeep={input !== null}
      onKeep={() => void keep()}
      onClose={close}
    >
      <VisitFields fields={fields} onChange={(change) => setFields((known) => ({ ...known, ...change }))} />
    </KeepDialog>
  );
}
