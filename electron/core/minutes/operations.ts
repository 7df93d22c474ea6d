import type { minutesContract } from '../../../shared/contract/minutes.ts';
import type { Handlers } from '../context.ts';
import { addAddendum, adoptMinutes, keepFinding, setSummary } from './adoption.ts';
import { agreementOf, askAgreement, compareEditions, setAgreement } from './agreement.ts';
import { correctHandOver, distributionOf, handOver, owedAfterMeetings } from './distribution.ts';
import { caseDocument } from './caseDocument.ts';
import { exportCaseMinutes } from './exportCase.ts';
import { exportInvitationDrafts, exportPartnerInvitation, exportRequestDrafts } from './exportDrafts.ts';
import { exportActionList, exportAgenda, exportDoorList, exportInvitation } from './exportMeeting.ts';
import { exportScripts } from './exportScripts.ts';
import { chooseAbbreviations, chooseParts } from './documentChoices.ts';
import { findingsOf, rulesInOrder } from './findings.ts';
import {
  addHouseStyle,
  checkHouseStyle,
  chooseHouseStyle,
  exportHouseStyleSample,
  exportPlaceholders,
  exportStartTemplate,
  houseStyles,
  placeholders,
  removeHouseStyle,
} from './houseStyleOperations.ts';
import { holdBack } from './heldBack.ts';
import { minutesOverview } from './overview.ts';
import { exportForTable, meetingDocument } from './paperOfMeeting.ts';
import { caseLetter, exportCaseLetter } from './caseLetters.ts';
import { dossierOf, exportDossier } from './dossier.ts';
import { confirmPlainPage, exportPlainPage, plainPageOf, savePlainPage } from './plainPage.ts';
import { chooseRecipients, exportForRecipients, recipientDocument, recipientsOf } from './recipientFiles.ts';

export const minutesOperations: Handlers<typeof minutesContract> = {
  'minutes.distribution': (input, context) => distributionOf(input, context),
  'minutes.handOver': (input, context) => handOver(input, context),
  'minutes.correctHandOver': (input, context) => correctHandOver(input, context),
  'minutes.owed': (_input, context) => owedAfterMeetings(context),
  'minutes.plainPage': (input, context) => plainPageOf(input, context),
  'minutes.savePlainPage': (input, context) => savePlainPage(input, context),
  'minutes.confirmPlainPage': (input, context) => confirmPlainPage(input, context),
  'minutes.exportPlainPage': (input, task) => exportPlainPage(input, task),
  'minutes.dossier': (input, context) => dossierOf(input, context),
  'minutes.exportDossier': (input, task) => exportDossier(input, task),
  'minutes.letter': (input, context) => caseLetter(input, context),
  'minutes.exportLetter': (input, task) => exportCaseLetter(input, task),
  'minutes.agreement': (place, context) => agreementOf(place, context),
  'minutes.askAgreement': (place, context) => askAgreement(place, context),
  'minutes.setAgreement': (input, context) => setAgreement(input, context),
  'minutes.compareEditions': (input, context) => compareEditions(input, context),
  'minutes.chooseParts': (input, context) => chooseParts(input, context),
  'minutes.chooseAbbreviations': (input, context) => chooseAbbreviations(input, context),
  'minutes.recipients': (place, context) => recipientsOf(place, context),
  'minutes.recipientDocument': (input, context) => recipientDocument(input, context),
  'minutes.chooseRecipients': (input, context) => chooseRecipients(input, context),
  'minutes.holdBack': (input, context) => holdBack(input, context),
  'minutes.exportForRecipients': (input, task) => exportForRecipients(input, task),
  'minutes.houseStyles': (_input, context) => houseStyles(context),
  'minutes.placeholders': () => placeholders(),
  'minutes.checkHouseStyle': (input, context) => checkHouseStyle(input, context),
  'minutes.addHouseStyle': (input, task) => addHouseStyle(input, task),
  'minutes.removeHouseStyle': (input, context) => removeHouseStyle(input, context),
  'minutes.chooseHouseStyle': (input, context) => chooseHouseStyle(input, context),
  'minutes.exportHouseStyleSample': (input, task) => exportHouseStyleSample(input, task),
  'minutes.exportStartTemplate': (_input, task) => exportStartTemplate(task),
  'minutes.exportPlaceholders': (_input, task) => exportPlaceholders(task),
  'minutes.overview': ({ meetingId }, context) => minutesOverview(meetingId, context),
  'minutes.caseDocument': (place, context) => caseDocument(place, context),
  'minutes.meetingDocument': (input, context) => meetingDocument(input, context),
  'minutes.check': (place, context) => {
    const findings = [...findingsOf(context, place)];
    return { findings, inOrder: rulesInOrder(findings) };
  },
  'minutes.keepFinding': (input, context) => keepFinding(input, context),
  'minutes.setSummary': (input, context) => setSummary(input, context),
  'minutes.adopt': (input, context) => adoptMinutes(input, context),
  'minutes.addAddendum': (input, context) => addAddendum(input, context),
  'minutes.export': ({ openReason, ...place }, task) => exportCaseMinutes(place, openReason, task),
  'minutes.exportActionList': ({ meetingId }, task) => exportActionList(meetingId, task),
  'minutes.exportAgenda': ({ meetingId }, task) => exportAgenda(meetingId, task),
  'minutes.exportInvitationDrafts': (input, task) => exportInvitationDrafts(input, task),
  'minutes.exportRequestDrafts': (input, task) => exportRequestDrafts(input, task),
  'minutes.exportPartnerInvitation': (input, task) => exportPartnerInvitation(input, task),
  'minutes.exportDoorList': ({ meetingId }, task) => exportDoorList(meetingId, task),
  'minutes.exportForTable': (input, task) => exportForTable(input, task),
  'minutes.exportScripts': ({ meetingId }, task) => exportScripts(meetingId, task),
  'minutes.exportInvitation': ({ meetingId }, task) => exportInvitation(meetingId, task),
};
