import type { lawContract } from '../../../shared/contract/law.ts';
import type { Handlers } from '../context.ts';
import { caseLaw } from './caseLaw.ts';
import { removeConsent, saveConsent, setBasis, setInforming } from './changeLaw.ts';

export const lawOperations: Handlers<typeof lawContract> = {
  'law.get': ({ caseId }, context) => caseLaw(caseId, context),
  'law.setBasis': (input, context) => setBasis(input, context),
  'law.setInforming': (input, context) => setInforming(input, context),
  'law.saveConsent': (input, context) => saveConsent(input, context),
  'law.removeConsent': (input, context) => {
    removeConsent(input, context);
    return {};
  },
};
