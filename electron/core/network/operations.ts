import type { networkContract } from '../../../shared/contract/network.ts';
import type { Handlers } from '../context.ts';
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
  removeFixedContact,
  removeOffer,
  removePhoto,
  setFixedContact,
  setPhoto,
  updateOffer,
} from './directory.ts';
import { exportDirectory } from './exportDirectory.ts';
import { mailDraft } from './mailDraft.ts';
import { readImport } from './readImport.ts';
import { keepReplies, listReplies } from './replies/keepReplies.ts';
import { readReplies } from './replies/readReplies.ts';
import { listOrganisations, removedOrganisations } from './store.ts';

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
  'network.createOffer': (input, context) => createOffer(input, context),
  'network.updateOffer': (input, context) => updateOffer(input, context),
  'network.checkOffer': ({ id }, context) => checkOffer(id, context),
  'network.removeOffer': (input, context) => removeOffer(input, context),
  'network.gaps': (_input, context) => listGaps(context),
  'network.mailDraft': ({ contactId }, context) => mailDraft(contactId, context),
  'network.exportDirectory': (_input, context) => exportDirectory(context),
};
