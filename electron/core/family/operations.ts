import type { familyContract } from '../../../shared/contract/family.ts';
import type { Handlers } from '../context.ts';
import { familyOverview } from './overview.ts';
import { clearPersonBasis, setPersonBasis } from './personBasis.ts';
import { exportForPerson, personDocument } from './personDocument.ts';
import { withhold } from './withhold.ts';

export const familyOperations: Handlers<typeof familyContract> = {
  'family.get': ({ caseId }, context) => familyOverview(caseId, context),
  'family.setBasis': (input, context) => setPersonBasis(input, context),
  'family.clearBasis': (input, context) => {
    clearPersonBasis(input, context);
    return {};
  },
  'family.withhold': (input, context) => {
    withhold(input, context);
    return {};
  },
  'family.document': (asked, context) => personDocument(asked, context),
  'family.export': (asked, task) => exportForPerson(asked, task),
};
