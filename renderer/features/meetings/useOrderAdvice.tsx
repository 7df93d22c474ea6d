import { useState, type ReactElement } from 'react';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { useAnswer } from '../../client/hooks.ts';
import type { Meeting } from './meetingTypes.ts';
import { OrderAdvice, OrderDialog } from './OrderAdvice.tsx';
import { useDeed } from '../../client/useDeed.ts';

const text = preparationScreensText.order;

export interface OrderAdviceParts {
  /** The box under the agenda, with its dialog while that is open; null when there is nothing to propose. */
  readonly shown: ReactElement | null;
  /** One key opens it, one key puts it aside. */
  show(): void;
  ignore(): void;
}

/** The proposal for the order of one agenda, and what can be done with it. */
export function useOrderAdvice(meeting: Meeting): OrderAdviceParts {
  const deed = useDeed();
  const [isOpen, setOpen] = useState(false);
  const { data } = useAnswer('meetings.orderAdvice', { meetingId: meeting.id });
  const proposal = data === undefined || data === null || data.isIgnored ? null : data;
  const order = proposal?.after.map(({ id }) => id) ?? [];
  const ignore = (): void => {
    if (proposal !== null) void deed('meetings.ignoreOrder', { meetingId: meeting.id, order }, text.ignored);
  };
  const take = async (): Promise<boolean> =>
    (await deed('meetings.takeOrder', { meetingId: meeting.id, order }, text.taken)) !== null;
  return {
    shown:
      proposal === null ? null : (
        <>
          <OrderAdvice proposal={proposal} onShow={() => setOpen(true)} onIgnore={ignore} />
          {isOpen && <OrderDialog proposal={proposal} onTake={take} onClose={() => setOpen(false)} />}
        </>
      ),
    show: () => setOpen(true),
    ignore,
  };
}
