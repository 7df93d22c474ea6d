import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { caseLettersText as words } from '../../../shared/text/nl/caseLetters.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { SavedFile } from '../ports.ts';
import { caseFileStops, refuseStopped, type FileStops } from './caseFileStops.ts';
import { caseLetterDocument, type CaseCounts, type LetterSender } from './caseLetterDocument.ts';
import { statements } from './dossierStore.ts';
import { basisWords, fileNameOf, letLeave } from './exportFile.ts';
import { finishDocument } from './finishDocument.ts';
import { chosenTemplateName, documentBytes } from './houseStyle.ts';
import {
  contactRecipients,
  letterFacts,
  personRecipients,
  type LetterFacts,
  type LetterRecipient,
} from './letterFacts.ts';
import {
  proposedDestruction,
  proposedHandOver,
  proposedInvitation,
  proposedPostponement,
  type LetterProposal,
} from './letterProposals.ts';
import { statements as meetingStatements } from './meetingStore.ts';
import { knownNames } from './namesElsewhere.ts';
import { weighingForm } from './weighingForm.ts';

type Asked = Input<'minutes.letter'>;
type Answer = Output<'minutes.letter'>;

interface Letter extends FileStops {
  readonly number: string;
  readonly basis: string;
  readonly to: LetterRecipient | undefined;
  readonly recipients: readonly LetterRecipient[];
  readonly proposal: LetterProposal;
  readonly document: DocumentModel;
  readonly masked: boolean;
}

/** A letter about a case as it would leave. @throws CallFailure `notFound`, `forbidden` for who is not of this case */
export function caseLetter(asked: Asked, context: QueryContext): Answer {
  const { to, recipients, proposal, document, masked, stops, names } = letterOf(asked, context);
  return {
    recipients: recipients.map(({ kind, id, name, detail }) => ({ kind, id, name, detail })),
    recipientId: to?.id ?? null,
    proposal: proposal.body,
    document: finishDocument(context, document),
    masked,
    missing: [...proposal.missing],
    stops: [...stops],
    names: [...names],
    template: chosenTemplateName(context, document.kind, ''),
  };
}

/** @throws CallFailure `forbidden` without a basis, with a number that may be a BSN, or a name of another case without a reason */
export async function exportCaseLetter(
  { nameReason, ...asked }: Input<'minutes.exportLetter'>,
  task: TaskContext,
): Promise<SavedFile | null> {
  const { kind, caseId } = asked;
  const { number, basis, to, bytes, today, kept } = task.read((context) => {
    const letter = letterOf(asked, context);
    const kept = refuseStopped(letter, nameReason);
    return { ...letter, kept, today: context.today, bytes: documentBytes(context, letter.document, '') };
  });
  return letLeave(
    task,
    {
      kind: kind === 'weighing' ? 'weighingForm' : 'letter',
      fileName: fileNameOf(today, words.fileNames[kind], number, 'docx'),
      bytes,
      meetingId: null,
      discussionId: null,
      caseId,
      recipient: to?.name ?? words.kinds[kind],
      nameReason: kept,
      recipientContactId: to?.kind === 'contact' ? to.id : null,
    },
    ({ write, now }) => {
      if (to === undefined) return;
      write.insert('disclosure', {
        case_id: caseId,
        at: now,
        recipient_contact_id: to.kind === 'contact' ? to.id : null,
        recipient: to.name,
        what: words.disclosed[kind],
        basis: basisWords(basis),
        channel: 'document',
      });
    },
  );
}

function letterOf({ caseId, kind, contactId, personId, body }: Asked, context: QueryContext): Letter {
  const { reader } = context;
  const facts = letterFacts(caseId, { contactId, personId }, context);
  const recipients = recipientsOf(kind, facts);
  const wanted = contactId ?? personId;
  const to = wanted === null ? recipients[0] : recipients.find(({ id }) => id === wanted);
  if (wanted !== null && to === undefined) throw new CallFailure('forbidden', words.notThisCase);
  const basis = reader.one<{ basis: string }>(meetingStatements.basisOfCase, [caseId])?.basis ?? 'unknown';
  const organisation = context.setting<string>('organisationName', '');
  const sender = { organisation, chairName: context.setting<string>('chairName', ''), today: context.today };
  // The first of the list is chosen when nobody was: what is held back from them counts too.
  const own =
    to === undefined || wanted !== null
      ? facts
      : letterFacts(
          caseId,
          { contactId: to.kind === 'contact' ? to.id : null, personId: to.kind === 'person' ? to.id : null },
          context,
        );
  const made =
    kind === 'weighing'
      ? weighingForm(own, organisation, context)
      : writtenLetter(kind, body, own, to, sender, context);
  const { proposal, document, text } = made;
  const known = [sender.chairName, ...knownNames(own.contacts.values(), own.persons)];
  const personOf = to?.kind === 'person' ? to.id : null;
  return {
    number: own.row.number,
    basis,
    to,
    recipients,
    proposal,
    document,
    masked: own.mask(text) !== text.normalize('NFC'),
    // A record of destruction has no content, so it needs no basis; names and numbers are looked for all the same.
    ...caseFileStops(context, {
      caseId,
      personId: personOf,
      document,
      known,
      needsBasis: kind !== 'destruction',
    }),
  };
}

function recipientsOf(kind: Asked['kind'], facts: LetterFacts): readonly LetterRecipient[] {
  switch (kind) {
    case 'invitation':
      return personRecipients(facts);
    case 'postponement':
      return [...personRecipients(facts), ...contactRecipients(facts)];
    case 'handOver':
      return contactRecipients(facts);
    case 'destruction':
    case 'weighing':
      return [];
  }
}

/** What a person typed, or else what the file proposes, as a letter. */
function writtenLetter(
  kind: Exclude<Asked['kind'], 'weighing'>,
  body: string,
  facts: LetterFacts,
  to: LetterRecipient | undefined,
  sender: LetterSender,
  { reader }: QueryContext,
): { readonly proposal: LetterProposal; readonly document: DocumentModel; readonly text: string } {
  const caseId = facts.row.id;
  const basis = reader.one<{ basis: string }>(meetingStatements.basisOfCase, [caseId])?.basis ?? 'unknown';
  const proposal = proposalOf(kind, facts, to, basisWords(basis));
  const text = body.trim() === '' ? proposal.body : body;
  const counts = reader.one<CaseCounts>(statements.counts, { caseId }) ?? noCounts;
  return { proposal, text, document: caseLetterDocument(kind, text, facts, to, sender, counts) };
}

const noCounts: CaseCounts = {
  persons: 0,
  discussions: 0,
  statements: 0,
  decisions: 0,
  actions: 0,
  minutes: 0,
};

function proposalOf(
  kind: Exclude<Asked['kind'], 'weighing'>,
  facts: LetterFacts,
  to: LetterRecipient | undefined,
  basis: string,
): LetterProposal {
  switch (kind) {
    case 'invitation':
      return proposedInvitation(facts, to);
    case 'postponement':
      return proposedPostponement(facts, to);
    case 'handOver':
      return proposedHandOver(facts, to, basis);
    case 'destruction':
      return proposedDestruction(facts);
  }
}
