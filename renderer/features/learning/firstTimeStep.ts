import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';

/** What every step of the first time gets: how to go on, and the buttons to go back or past it. */
export interface StepProps {
  readonly firstTime: Output<'learning.firstTime'>;
  readonly onNext: () => void;
  readonly buttons: ReactElement;
}
