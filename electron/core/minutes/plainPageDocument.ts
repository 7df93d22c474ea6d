import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { bulletList, heading, headingId, paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { runsText } from '../../../shared/model/document/documentText.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { plainPageText as words } from '../../../shared/text/nl/plainPage.ts';
import type { CaseMaterial } from './caseMaterial.ts';

/** What a person can change on the page; one line is one point of a list. */
export interface PlainParts {
  readonly about: string;
  readonly voice: string;
  readonly decisions: string;
  readonly actions: string;
  readonly next: string;
}

/** What the file says, in the words of the file: nothing is made up. */
export function proposedParts({
  discussion,
  statements,
  decisions,
  actions,
  contacts,
  mask,
}: CaseMaterial): PlainParts {
  const day = discussion.nextDiscussionOn;
  return {
    about: mask(discussion.question.trim() === '' ? discussion.caseQuestion : discussion.question),
    voice: statements
      .filter(({ kind }) => kind === 'voice')
      .map(({ body }) => mask(oneLine(body)))
      .join('\n'),
    decisions: decisions
      .filter(({ status }) => status === 'valid')
      .map(({ body }) => mask(oneLine(body)))
      .join('\n'),
    actions: actions
      .filter(({ status }) => ['open', 'inProgress', 'waiting'].includes(status))
      .map(({ ownerId, body, dueDate }) =>
        words.actionLine(
          contacts.get(ownerId)?.name ?? '',
          sentence(mask(oneLine(body))),
          formatLongDate(dueDate),
        ),
      )
      .join('\n'),
    next: day === null ? '' : words.nextMeeting(formatLongDate(day)),
  };
}

/** The page: what is empty is left out, and who to ask stands at the end. */
export function plainPageDocument(
  material: CaseMaterial,
  parts: PlainParts,
  about: Readonly<{ organisation: string; recipient: string; isYoung: boolean }>,
): DocumentModel {
  const { discussion, contacts, mask } = material;
  const asked = contacts.get(discussion.caseCoordinatorId ?? '') ?? contacts.get(discussion.chairId ?? '');
  const { headings } = words;
  const under = (id: string, title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [heading(1, title, headingId(id)), ...blocks];
  const lines = (text: string): readonly string[] =>
    mask(text)
      .split('\n')
      .map((line) => line.trim().replace(/^[-•]\s*/u, ''))
      .filter((line) => line !== '');
  const listed = (text: string): readonly Block[] => {
    const found = lines(text);
    return found.length === 0 ? [] : [bulletList(found)];
  };
  return settleDocument({
    title: words.pageTitle,
    subject: words.subject(formatLongDate(discussion.date)),
    kind: 'plainSummary',
    organisation: about.organisation === '' ? words.organisationFallback : about.organisation,
    confidentiality: words.confidential,
    recipient: about.recipient,
    versionLabel: words.version,
    language: 'nl-NL',
    blocks: [
      ...under(
        'about',
        headings.about,
        lines(parts.about).map((line) => paragraph(line)),
      ),
      ...under(
        'voice',
        about.isYoung ? headings.voiceYoung : headings.voice,
        lines(parts.voice).map((line) => paragraph(line, 'quote')),
      ),
      ...under('decisions', headings.decisions, listed(parts.decisions)),
      ...under('actions', headings.actions, listed(parts.actions)),
      ...under(
        'next',
        headings.next,
        lines(parts.next).map((line) => paragraph(line)),
      ),
      ...under(
        'questions',
        headings.question,
        asked === undefined
          ? []
          : [paragraph(about.isYoung ? words.askYoung(asked.name) : words.ask(asked.name))],
      ),
    ],
  });
}

/** Characters of a line and lines of a page as the plainest of our looks prints them, a little on the careful side. */
const lineLength = 84;
const pageLines = 40;

/** Whether it stays on one A4; a careful guess, because letters of a house style differ. */
export function fitsOnePage({ blocks }: DocumentModel): boolean {
  const wrapped = (text: string): number => Math.max(1, Math.ceil(text.length / lineLength));
  const used = blocks.reduce((sum, block) => {
    if (block.type === 'heading') return sum + 2;
    if (block.type === 'paragraph') return sum + wrapped(runsText(block.runs)) + 0.5;
    if (block.type === 'bulletList') {
      return sum + block.items.reduce((rows, item) => rows + wrapped(runsText(item)) + 0.3, 0);
    }
    return sum;
  }, 0);
  return used <= pageLines;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n+\s*/gu, ' ');
}

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
