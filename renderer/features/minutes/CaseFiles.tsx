import { useState, type ReactNode } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { caseLettersText as words } from '../../../shared/text/nl/caseLetters.ts';
import { MenuButton } from '../../components/MenuButton.tsx';
import { CaseLetterDialog } from './CaseLetterDialog.tsx';
import { DossierDialog } from './DossierDialog.tsx';

type LetterKind = Input<'minutes.letter'>['kind'];

/** Files in Word about a whole case: the dossier over time, letters, and the weighing form. */
export function CaseFiles({ caseId, number }: Readonly<{ caseId: string; number: string }>): ReactNode {
  const [open, setOpen] = useState<LetterKind | 'dossier' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <MenuButton
        label={words.button}
        entries={[
          { id: 'dossier', label: words.dossier },
          { id: 'invitation', label: words.menu.invitation, startsGroup: true },
          { id: 'postponement', label: words.menu.postponement },
          { id: 'handOver', label: words.menu.handOver },
          { id: 'weighing', label: words.menu.weighing, startsGroup: true },
          { id: 'destruction', label: words.menu.destruction },
        ]}
        onAction={setOpen}
      />
      {open === 'dossier' && <DossierDialog caseId={caseId} number={number} onClose={close} />}
      {open !== null && open !== 'dossier' && (
        <CaseLetterDialog key={open} caseId={caseId} number={number} kind={open} onClose={close} />
      )}
    </>
  );
}
