import { formatNumericDate } from '../../../../shared/dates/formatDate.ts';
import { paragraph } from '../../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../../shared/model/document/documentModel.ts';
import { runsText } from '../../../../shared/model/document/documentText.ts';
import { subtitleLine } from '../../../../shared/model/document/pageLines.ts';
import { settleDocument } from '../../../../shared/model/document/settleDocument.ts';
import type { ActionStatus } from '../../../../shared/model/lists/actionStatuses.ts';
import { formMarkKey } from '../../../../shared/model/partnerForms.ts';
import { followupPapersText } from '../../../../shared/text/nl/followupPapers.ts';
import type { QueryContext } from '../../context.ts';
import { plain } from '../../word/formReading.ts';
import type { WordFormRow } from '../../word/wordForm.ts';
import { paperHead } from './paperHead.ts';
import type { Owner, PaperAction } from './paperMaterial.ts';

const words = followupPapersText.form;

/** What an owner can choose, in the order of the form. */
export const formStatuses = Object.keys(words.choices) as (keyof typeof words.choices)[];
const choices = formStatuses.map((status) => words.choices[status]);

const statusKey = /^([0-9a-f]{8})-status$/u;

/** How a form names an action: the last signs of its id, which are random. */
export function referenceOf(actionId: string): string {
  return actionId.slice(-8);
}

/** The action that a key is about, by its last signs; null for another key. */
export function referenceIn(key: string): string | null {
  return statusKey.exec(key)?.[1] ?? null;
}

export function statusKeyOf(reference: string): string {
  return `${reference}-status`;
}

export function noteKeyOf(reference: string): string {
  return `${reference}-toelichting`;
}

/** What stands at an answer while nothing was typed. */
export function formPlaceholderOf(key: string): string {
  if (key === formMarkKey) return '';
  return referenceIn(key) === null ? words.placeholderNote : words.placeholderStatus(choices);
}

/** The form as a document: who it is for and how to fill it in. */
export function formDocument(context: QueryContext, owner: Owner): DocumentModel {
  return settleDocument({
    ...paperHead(context),
    title: words.title,
    subject: owner.name,
    recipient: owner.name,
    kind: 'letter',
    blocks: [paragraph(words.lead), paragraph(words.keepFirst)],
  });
}

/** Paragraphs that a form has of itself: whatever else is in a returned file was typed by somebody. */
export function formOwnTexts(document: DocumentModel): ReadonlySet<string> {
  const texts = document.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [runsText(block.runs)] : [],
  );
  return new Set([document.title, subtitleLine(document), ...texts].map(plain));
}

/** The mark of the form, then two rows for each action: how it stands, and a few words. */
export function formRowsOf(ownerId: string, actions: readonly PaperAction[]): WordFormRow[] {
  return [
    {
      key: formMarkKey,
      label: words.mark,
      placeholder: '',
      kind: 'line',
      choices: [],
      fixed: `acties ${ownerId}`,
    },
    ...actions.flatMap((action): WordFormRow[] => {
      const reference = referenceOf(action.id);
      return [
        {
          key: statusKeyOf(reference),
          label: lineOf(action),
          placeholder: words.placeholderStatus(choices),
          kind: 'choice',
          choices,
        },
        {
          key: noteKeyOf(reference),
          label: words.note,
          placeholder: words.placeholderNote,
          kind: 'text',
          choices: [],
        },
      ];
    }),
  ];
}

/** What an action is called in the form: number of the case, words, day. */
function lineOf(action: PaperAction): string {
  const before = action.dueDate === null ? '' : words.before(formatNumericDate(action.dueDate));
  return words.line(action.case?.number ?? '', action.body, before);
}

/** The status that typed words mean, whatever capitals or spaces; undefined when they mean none of them. */
export function statusOfWords(typed: string): ActionStatus | undefined {
  const clean = typed.trim().toLowerCase().replaceAll(/\s+/gu, ' ').replace(/[.!]$/u, '');
  return formStatuses.find((status) => words.choices[status] === clean);
}
