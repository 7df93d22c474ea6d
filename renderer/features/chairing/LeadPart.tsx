import type { ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { TextField } from '../../components/TextField.tsx';
import { ChoosePerson } from '../followup/ChoosePerson.tsx';
import type { Card } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';

/** Whether a case may close: at triage nobody leads yet; after that somebody does, or it is said why nobody (feature A11). */
export function isLeadSaid(card: Card, reason: string): boolean {
  return card.kind === 'triage' || card.leadHolder !== null || reason.trim() !== '';
}

/** Who holds direction from now on; without anyone it is asked why. */
export function LeadPart({
  card,
  call,
  reason,
  onReason,
}: Readonly<{
  card: Card;
  call: TableCall;
  reason: string;
  onReason: (reason: string) => void;
}>): ReactElement {
  const text = words.closing;
  return (
    <>
      <ChoosePerson
        label={text.lead}
        value={card.leadHolder?.id ?? null}
        onChange={(leadHolderId) =>
          void call('chairing.setLead', { discussionId: card.id, leadHolderId, noLeadReason: reason })
        }
      />
      {card.leadHolder === null && card.kind !== 'triage' && (
        <TextField
          label={text.noLead}
          hint={text.noLeadHint}
          maxLength={500}
          value={reason}
          onChange={onReason}
        />
      )}
    </>
  );
}
