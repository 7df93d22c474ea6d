import type { networkContract } from '../../../shared/contract/network.ts';
import type { Handlers } from '../context.ts';
import { listOrganisations } from './store.ts';

export const networkOperations: Handlers<typeof networkContract> = {
  'network.listOrganisations': (_input, { reader }) => listOrganisations(reader),
  'network.createOrganisation': (input, { write }) => write.insert('organisation', input),
};
