import { heading, paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { runsText } from '../../../shared/model/document/documentText.ts';
import { subtitleLine } from '../../../shared/model/document/pageLines.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import type { PartnerFormKind } from '../../../shared/model/partnerForms.ts';
import { partnerFormsText as words } from '../../../shared/text/nl/partnerForms.ts';
import type { QueryContext } from '../context.ts';
import { maskPersons, type PersonName } from '../minutes/maskPersons.ts';
import { wordFormBytes } from '../word/wordForm.ts';
import { plain } from '../word/formReading.ts';
import { formRows } from './formRows.ts';
import { statements } from './store.ts';

/** A contribution as it was asked: all that its form may say is number and question. */
export interface AskedContribution {
  readonly id: string;
  readonly version: number;
  readonly discussionId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly question: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly date: string;
  readonly contactId: string;
  readonly contactName: string;
  readonly domain: string;
  readonly state: 'asked' | 'promised' | 'received' | 'nothingToAdd';
  readonly askedOn: string | null;
  /** The day before which the answer is needed. */
  readonly answerBy: string | null;
  readonly body: string;
}

/** The form as a document and as a file. Names of the young person in the question become initials. */
export function partnerForm(
  asked: AskedContribution | null,
  context: QueryContext,
): { readonly document: DocumentModel; readonly bytes: Uint8Array } {
  const kind: PartnerFormKind = asked === null ? 'intake' : 'contribution';
  const document = settleDocument(formModel(asked, context));
  const mark = asked === null ? 'aanmelding' : `inbreng ${asked.id}`;
  return { document, bytes: wordFormBytes(document, words.columns, formRows(kind, mark)) };
}

/** Paragraphs that a form has of itself: whatever else is in a returned file was typed by somebody. */
export function ownTextsOf(asked: AskedContribution | null, context: QueryContext): ReadonlySet<string> {
  const document = settleDocument(formModel(asked, context));
  const texts = document.blocks.flatMap((block) =>
    block.type === 'heading' ? [block.text] : block.type === 'paragraph' ? [runsText(block.runs)] : [],
  );
  return new Set([document.title, subtitleLine(document), ...texts].map(plain));
}

function formModel(asked: AskedContribution | null, context: QueryContext): DocumentModel {
  const organisation = context.setting<string>('organisationName', '');
  const shared = {
    organisation: organisation === '' ? words.organisationFallback : organisation,
    confidentiality: words.confidential,
    versionLabel: words.version,
    language: 'nl-NL',
    kind: 'letter',
  } as const;
  if (asked === null) {
    return {
      ...shared,
      title: words.titles.intake,
      blocks: [paragraph(words.intakeLead), paragraph(words.keepFirst)],
    };
  }
  const mask = maskPersons(context.reader.all<PersonName>(statements.personsOfCase, [asked.caseId]));
  const question = mask(asked.question.trim());
  const blocks: Block[] = [
    paragraph(words.contributionLead),
    ...(asked.answerBy === null ? [] : [paragraph(words.backBefore(asked.answerBy))]),
    heading(1, words.question),
    paragraph(question === '' ? words.noQuestion : question),
    paragraph(words.keepFirst),
  ];
  return {
    ...shared,
    title: words.titles.contribution,
    subject: words.contributionSubject(asked.caseNumber),
    blocks,
  };
}
