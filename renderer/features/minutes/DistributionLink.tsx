import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { distributionText as words } from '../../../shared/text/nl/distribution.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Chip } from '../../components/Chip.tsx';

/** To the distribution list of a meeting, with how much of it is late. */
export function DistributionLink({ meetingId }: Readonly<{ meetingId: string }>): ReactNode {
  const { data } = useAnswer('minutes.distribution', { meetingId });
  return (
    <>
      <Link href={`/overleggen/${meetingId}/verzendlijst`}>{words.title}</Link>{' '}
      {data !== undefined && data.late > 0 && <Chip tone="bad">{words.late(data.late)}</Chip>}
    </>
  );
}
