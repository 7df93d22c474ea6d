import type { ReactNode } from 'react';
import { useAnswer } from '../../client/hooks.ts';
import { MandateChip } from './MandateChip.tsx';

/** Behind a decision whose implementer may not decide at this meeting; nothing for anybody else (feature W6). */
export function MandateMark(props: Readonly<{ meetingId: string; contactId: string | null }>): ReactNode {
  const { data } = useAnswer('network.mandates', { meetingId: props.meetingId });
  const mandate = data?.find(({ contact }) => contact.id === props.contactId)?.mandate ?? null;
  if (mandate === null || mandate.mayDecide) return null;
  return <MandateChip askBackOn={mandate.askBackOn} />;
}
