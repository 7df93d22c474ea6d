import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { shippedMethods } from '../../../shared/model/methods.ts';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import { useAnswer } from '../../client/hooks.ts';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { basisLabel, methodName, type TypeForm } from './typeForm.ts';

const text = meetingTypesText.brings;

type Settings = Pick<
  Output<'meetings.types'>[number],
  'methods' | 'corePartners' | 'onCallPartners' | 'suggestedBasis' | 'consentRule' | 'retention'
>;

/** What a kind of meeting brings beside its agenda: seen before it is made, so that nobody has to look it up. */
export function TemplateBrings({ type }: Readonly<{ type: Settings }>): ReactElement {
  const { data: known = shippedMethods } = useAnswer('chairing.methods', {});
  const rows: readonly (readonly [string, string])[] = [
    [text.method, type.methods.map((id) => methodName(id, known)).join(', ')],
    [text.partners, type.corePartners.join(', ')],
    [text.onCall, type.onCallPartners.join(', ')],
    [text.basis, type.suggestedBasis === null ? text.chooseBasis : basisLabel(type.suggestedBasis)],
    [text.consent, meetingTypesText.consent.rules[type.consentRule as TypeForm['consentRule']]],
    [text.retention, type.retention],
  ];
  return (
    <KeyValueList
      items={rows.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }))}
    />
  );
}
