import type { Output } from '../../../shared/contract/contract.ts';

/** Everything that the card of one person shows. */
export type Contact = Output<'network.getContact'>;
