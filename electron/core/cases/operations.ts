import type { casesContract } from '../../../shared/contract/cases.ts';
import type { Handlers } from '../context.ts';
import { addStatement, changeStatement, removeStatement } from './addStatement.ts';
import { caseHeader } from './caseHeader.ts';
import { listCases } from './caseList.ts';
import { nextCaseNumber, numberPrefix, numberPrefixSetting } from './caseNumber.ts';
import { caseFollowUp, casePage } from './casePage.ts';
import { setStatus, updateCase } from './changeCase.ts';
import { createCase } from './createCase.ts';
import { findDoubles } from './doubles.ts';
import { addPerson, changePerson, removePerson, revealName } from './people.ts';
import { sourceChoices } from './sourceChoices.ts';
import { caseTimeline } from './timeline.ts';

export const casesOperations: Handlers<typeof casesContract> = {
  'cases.list': (input, { reader }) => listCases(input, reader),
  'cases.nextNumber': (_input, context) => ({
    number: nextCaseNumber(context),
    prefix: numberPrefix(context),
  }),
  'cases.setNumberPrefix': ({ prefix }, context) => {
    context.keepSetting(numberPrefixSetting, prefix);
    return {};
  },
  'cases.findDoubles': (input, context) => findDoubles(input, context),
  'cases.sourceChoices': (input, { reader }) => sourceChoices(input, reader),
  'cases.create': (input, context) => createCase(input, context),
  'cases.get': ({ caseId }, context) => casePage(caseId, context),
  'cases.update': (input, context) => updateCase(input, context),
  'cases.setStatus': (input, context) => setStatus(input, context),
  'cases.remove': ({ caseId, version }, { reader, write, now }) => {
    caseHeader(reader, caseId);
    return write.update('cases', caseId, { deleted_at: now }, version);
  },
  'cases.revealName': ({ casePersonId }, { reader }) => revealName(casePersonId, reader),
  'cases.addPerson': (input, context) => addPerson(input, context),
  'cases.changePerson': (input, context) => changePerson(input, context),
  'cases.removePerson': (input, context) => {
    removePerson(input, context);
    return {};
  },
  'cases.addStatement': (input, context) => addStatement(context, input),
  'cases.changeStatement': ({ id, version, ...fields }, context) =>
    changeStatement(context, id, version, fields),
  'cases.removeStatement': ({ id, version }, context) => removeStatement(context, id, version),
  'cases.followUp': ({ caseId }, context) => caseFollowUp(caseId, context),
  'cases.timeline': (input, { reader }) => caseTimeline(input, reader),
};
