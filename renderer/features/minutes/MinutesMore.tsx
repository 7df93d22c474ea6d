import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { agreementText } from '../../../shared/text/nl/agreement.ts';
import { minutesMoreText as words } from '../../../shared/text/nl/minutesMore.ts';
import { plainPageText } from '../../../shared/text/nl/plainPage.ts';
import { useAnswer } from '../../client/hooks.ts';
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
  const { data: agreement } = useAnswer('minutes.agreement', place);
  return (
    <>
      <MenuButton
        label={words.menu}
        entries={[
          {
            id: 'agreement',
            label: agreementText.button,
            ...(agreement === undefined || agreement.askedOn === null
              ? {}
              : { detail: agreementWords(agreement) }),
          },
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

/** How many agreed, had a remark, or said nothing yet. */
function agreementWords({ people }: Output<'minutes.agreement'>): string {
  const count = (wanted: readonly string[]): number =>
    people.filter(({ state }) => wanted.includes(state)).length;
  return agreementText.summary(count(['agreed']), count(['remark']), count(['asked', 'notAsked']));
}
