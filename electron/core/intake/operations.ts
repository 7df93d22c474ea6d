import type { intakeContract } from '../../../shared/contract/intake.ts';
import type { Handlers } from '../context.ts';
import { createIntake, removeIntake, updateIntake } from './changeIntake.ts';
import { answerCriterion, frameworkOf, setCriteria } from './criteria.ts';
import { earlySignsOf, setEarlySign } from './earlySigns.ts';
import { exportLetter } from './exportLetter.ts';
import { joinCase, makeCase } from './intakeCase.ts';
import { letterOf } from './letterDocument.ts';
import { acceptOldAction, acceptOldDecision, readOldMinutesFile, readPastedMinutes } from './oldMinutes.ts';
import {
  acceptContribution,
  exportContributionForm,
  exportIntakeForm,
  listAskedContributions,
  readPartnerForm,
} from './partnerForms.ts';
import { listIntakes, readIntake, revealIntakeName } from './readIntake.ts';
import { intakeOf } from './rows.ts';
import { decideIntake, reopenIntake, startTriage } from './triage.ts';

export const intakeOperations: Handlers<typeof intakeContract> = {
  'intake.list': listIntakes,
  'intake.get': ({ intakeId }, context) => readIntake(intakeId, context),
  'intake.revealName': ({ intakeId }, { reader }) => revealIntakeName(intakeId, reader),
  'intake.create': createIntake,
  'intake.update': updateIntake,
  'intake.remove': removeIntake,
  'intake.startTriage': startTriage,
  'intake.answerCriterion': (input, context) => {
    answerCriterion(input, context);
    return {};
  },
  'intake.setNecessity': ({ intakeId, version, necessity }, { reader, write }) => {
    intakeOf(reader, intakeId);
    return write.update('intake_request', intakeId, { necessity }, version);
  },
  'intake.decide': decideIntake,
  'intake.reopen': reopenIntake,
  'intake.makeCase': makeCase,
  'intake.joinCase': joinCase,
  'intake.criteria': ({ framework }, context) => {
    const { criteria, rule } = frameworkOf(framework, context);
    return { criteria: criteria.map((criterion) => ({ ...criterion })), rule };
  },
  'intake.setCriteria': (input, context) => {
    setCriteria(input, context);
    return {};
  },
  'intake.letter': ({ intakeId, message }, context) => {
    const { document, masked } = letterOf(intakeId, message, context);
    return { document, masked };
  },
  'intake.exportLetter': exportLetter,
  'intake.contributions': (_input, context) => listAskedContributions(context),
  'intake.exportForm': (_input, context) => exportIntakeForm(context),
  'intake.exportContributionForm': ({ contributionId }, context) =>
    exportContributionForm(contributionId, context),
  'intake.readForm': ({ handle }, context) => readPartnerForm(handle, context),
  'intake.acceptContribution': acceptContribution,
  'intake.readOldMinutes': ({ handle }, context) => readOldMinutesFile(handle, context),
  'intake.readPastedMinutes': ({ text }, context) => readPastedMinutes(text, context),
  'intake.acceptOldAction': acceptOldAction,
  'intake.acceptOldDecision': acceptOldDecision,
  'intake.earlySigns': ({ caseId }, { reader }) => earlySignsOf(caseId, reader),
  'intake.setEarlySign': (input, context) => {
    setEarlySign(input, context);
    return {};
  },
};
