import type { ReactNode } from 'react';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Chip } from '../../components/Chip.tsx';
import page from './Network.module.css';

const words = togetherText.mandate;

/** Behind a decision whose implementer may not decide at this meeting; nothing for anybody else (feature W6). */
export function MandateMark(props: Readonly<{ meetingId: string; contactId: string | null }>): ReactNode {
  const { data } = useAnswer('network.mandates', { meetingId: props.meetingId });
  const mandate = data?.find(({ contact }) => contact.id === props.contactId)?.mandate ?? null;
  if (mandate === null || mandate.mayDecide) return null;
  return (
    <span className={page.chips}>
      <Chip tone="warn">{words.mark}</Chip>
      {mandate.askBackOn !== null && <span className={page.small}>{words.askBack(mandate.askBackOn)}</span>}
    </span>
  );
}
