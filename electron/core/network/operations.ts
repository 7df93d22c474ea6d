import type { networkContract } from '../../../shared/contract/network.ts';
import type { Handlers } from '../context.ts';
import {
  closeRound,
  listRounds,
  markOverlap,
  readAmbition,
  readPartner,
  readRound,
  removeRound,
  removeOverlap,
  setAmbition,
  setRoundStep,
  startRound,
  writeAmbition,
} from './ambition.ts';
import { applyImport } from './applyImport.ts';
import { createContact, removeContact, restoreContact, updateContact } from './changeContact.ts';
import { removeOrganisation, restoreOrganisation } from './changeOrganisation.ts';
import { contactDetail } from './contactDetail.ts';
import { listContacts } from './contactList.ts';
import {
  checkContact,
  checkFixedContact,
  checkOffer,
  createOffer,
  fixedContacts,
  listGaps,
  listOffers,
  photoOf,
  readOffer,
  removeFixedContact,
  removeOffer,
  removePhoto,
  setFixedContact,
  setPhoto,
  updateOffer,
} from './directory.ts';
import {
  concludeEvaluation,
  keepEvaluationForm,
  listEvaluations,
  readEvaluation,
  removeEvaluation,
  startEvaluation,
} from './evaluation.ts';
import { exportEvaluationForm, readEvaluationForm } from './evaluationFiles.ts';
import { exportEvaluation } from './exportEvaluation.ts';
import { exportDirectory } from './exportDirectory.ts';
import { mailDraft } from './mailDraft.ts';
import { readImport } from './readImport.ts';
import { keepReplies, listReplies } from './replies/keepReplies.ts';
import { readReplies } from './replies/readReplies.ts';
import { listOrganisations, removedOrganisations } from './store.ts';
import {
  addLearningPoint,
  addVisit,
  listLearningPoints,
  listMandates,
  listRoleCards,
  listVisits,
  removeLearningPoint,
  removeMandate,
  removeVisit,
  resetRoleCard,
  saveRoleCard,
  setMandate,
  updateLearningPoint,
  updateVisit,
} from './together.ts';

export const networkOperations: Handlers<typeof networkContract> = {
  'network.listOrganisations': (_input, { reader }) => listOrganisations(reader),
  'network.removedOrganisations': (_input, { reader }) => removedOrganisations(reader),
  'network.createOrganisation': (input, { write }) => write.insert('organisation', input),
  'network.updateOrganisation': ({ id, version, ...fields }, { write }) =>
    write.update('organisation', id, fields, version),
  'network.removeOrganisation': (input, context) => removeOrganisation(input, context),
  'network.restoreOrganisation': ({ id }, context) => restoreOrganisation(id, context),
  'network.listContacts': (input, { reader }) => listContacts(input, reader),
  'network.getContact': ({ id }, context) => contactDetail(id, context),
  'network.createContact': (input, context) => createContact(input, context),
  'network.updateContact': ({ id, version, ...fields }, context) =>
    updateContact(id, version, fields, context),
  'network.removeContact': (input, context) => removeContact(input, context),
  'network.restoreContact': ({ id }, context) => restoreContact(id, context),
  'network.readImport': ({ handle }, context) => readImport(handle, context),
  'network.applyImport': (input, context) => applyImport(input, context),
  'network.readReplies': ({ handle, meetingId }, context) => readReplies(handle, meetingId, context),
  'network.keepReplies': (input, context) => keepReplies(input, context),
  'network.replies': ({ meetingId }, context) => listReplies(meetingId, context),
  'network.photo': ({ contactId }, context) => photoOf(contactId, context),
  'network.setPhoto': (input, context) => setPhoto(input, context),
  'network.removePhoto': ({ contactId }, context) => removePhoto(contactId, context),
  'network.checkContact': ({ id }, context) => checkContact(id, context),
  'network.fixedContacts': ({ organisationId }, context) => fixedContacts(organisationId, context),
  'network.setFixedContact': (input, context) => setFixedContact(input, context),
  'network.checkFixedContact': ({ id }, context) => checkFixedContact(id, context),
  'network.removeFixedContact': ({ id }, context) => removeFixedContact(id, context),
  'network.offers': (input, context) => listOffers(input, context),
  'network.offer': ({ id }, context) => readOffer(id, context),
  'network.createOffer': (input, context) => createOffer(input, context),
  'network.updateOffer': (input, context) => updateOffer(input, context),
  'network.checkOffer': ({ id }, context) => checkOffer(id, context),
  'network.removeOffer': (input, context) => removeOffer(input, context),
  'network.gaps': (_input, context) => listGaps(context),
  'network.mailDraft': ({ contactId }, context) => mailDraft(contactId, context),
  'network.exportDirectory': (_input, context) => exportDirectory(context),
  'network.mandates': ({ meetingId }, context) => listMandates(meetingId, context),
  'network.setMandate': (input, context) => setMandate(input, context),
  'network.removeMandate': (input, context) => removeMandate(input, context),
  'network.roleCards': (_input, context) => listRoleCards(context),
  'network.saveRoleCard': (input, context) => saveRoleCard(input, context),
  'network.resetRoleCard': ({ role }, context) => resetRoleCard(role, context),
  'network.visits': (input, context) => listVisits(input, context),
  'network.addVisit': (input, context) => addVisit(input, context),
  'network.updateVisit': (input, context) => updateVisit(input, context),
  'network.removeVisit': (input, context) => removeVisit(input, context),
  'network.learningPoints': (input, context) => listLearningPoints(input, context),
  'network.addLearningPoint': (input, context) => addLearningPoint(input, context),
  'network.updateLearningPoint': (input, context) => updateLearningPoint(input, context),
  'network.removeLearningPoint': (input, context) => removeLearningPoint(input, context),
  'network.ambition': ({ seriesId }, context) => readAmbition(seriesId, context),
  'network.setAmbition': (input, context) => setAmbition(input, context),
  'network.ambitionRounds': (_input, context) => listRounds(context),
  'network.ambitionRound': ({ id }, context) => readRound(id, context),
  'network.partnerAmbition': ({ id }, context) => readPartner(id, context),
  'network.startRound': (input, context) => startRound(input, context),
  'network.writeAmbition': (input, context) => writeAmbition(input, context),
  'network.setRoundStep': (input, context) => setRoundStep(input, context),
  'network.markOverlap': (input, context) => markOverlap(input, context),
  'network.removeOverlap': ({ id }, context) => removeOverlap(id, context),
  'network.closeRound': (input, context) => closeRound(input, context),
  'network.removeRound': (input, context) => removeRound(input, context),
  'network.evaluations': (_input, context) => listEvaluations(context),
  'network.evaluation': ({ id }, context) => readEvaluation(id, context),
  'network.startEvaluation': (input, context) => startEvaluation(input, context),
  'network.exportEvaluationForm': ({ id }, context) => exportEvaluationForm(id, context),
  'network.readEvaluationForm': (input, context) => readEvaluationForm(input, context),
  'network.keepEvaluationForm': ({ readId }, context) => keepEvaluationForm(readId, context),
  'network.concludeEvaluation': (input, context) => concludeEvaluation(input, context),
  'network.exportEvaluation': ({ id }, context) => exportEvaluation(id, context),
  'network.removeEvaluation': (input, context) => removeEvaluation(input, context),
};
