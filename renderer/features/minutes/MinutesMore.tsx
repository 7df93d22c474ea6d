import { useState, type ReactNode } from 'react';
import { agreementText } from '../../../shared/text/nl/agreement.ts';
import { minutesMoreText as words } from '../../../shared/text/nl/minutesMore.ts';
import { plainPageText } from '../../../shared/text/nl/plainPage.ts';
import { MenuButton } from '../../components/MenuButton.tsx';
import { AgreementDialog } from './AgreementDialog.tsx';
import { PlainPageDialog } from './PlainPageDialog.tsx';

export type MinutesMoreProps = Readonly<{
  place: { readonly caseId: string; readonly discussionId: string };
  number: string;
}>;

/** What belongs to the minutes of one case besides saving and adopting them. */
export function MinutesMore({ place, number }: MinutesMoreProps): ReactNode {
  const [dialog, setDialog] = useState<'agreement' | 'plain' | null>(null);
  return (
    <>
      <MenuButton
        label={words.menu}
        entries={[
          { id: 'agreement', label: agreementText.button },
          { id: 'plain', label: plainPageText.button },
        ]}
        onAction={setDialog}
      />
      {dialog === 'plain' && (
        <PlainPageDialog place={place} number={number} onClose={() => setDialog(null)} />
      )}
      {dialog === 'agreement' && (
        <AgreementDialog place={place} number={number} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
