import { formatDateWithoutWeekday, formatLongDate } from '../../../shared/dates/formatDate.ts';
import { bulletList, keyValues, paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { caseTypes } from '../../../shared/model/lists/caseLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { caseLettersText as words } from '../../../shared/text/nl/caseLetters.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import type { LetterFacts, LetterRecipient } from './letterFacts.ts';

type LetterKind = 'invitation' | 'postponement' | 'handOver' | 'destruction';

/** How much there was of a case, by name; never what. */
export type CaseCounts = Readonly<
  Record<'persons' | 'discussions' | 'statements' | 'decisions' | 'actions' | 'minutes', number>
>;

export interface LetterSender {
  readonly organisation: string;
  readonly chairName: string;
  readonly today: string;
}

/** A letter around a text that a person may have changed: greeting, text, who writes. */
export function caseLetterDocument(
  kind: LetterKind,
  body: string,
  facts: LetterFacts,
  to: LetterRecipient | undefined,
  sender: LetterSender,
  counts: CaseCounts,
): DocumentModel {
  const { row, mask } = facts;
  const { organisation, chairName, today } = sender;
  const title = words.titles[kind];
  const isRecord = kind === 'destruction';
  return settleDocument({
    // On a letter to family no case number stands.
    title: typeof title === 'string' ? title : title(row.number),
    subject: words.subject(formatLongDate(today)),
    kind: 'letter',
    organisation: organisation === '' ? words.organisationFallback : organisation,
    confidentiality: words.confidential,
    ...(to === undefined ? {} : { recipient: to.name }),
    versionLabel: isRecord ? words.versionForm : words.version,
    language: 'nl-NL',
    fields: to?.kind === 'person' ? {} : { [houseStyleText.names.caseNumber]: row.number },
    blocks: [
      ...(isRecord ? [] : [paragraph(words.greeting(to?.name ?? ''))]),
      ...bodyBlocks(mask(body)),
      ...(isRecord ? [destructionFields(facts, counts, chairName)] : []),
      ...(isRecord
        ? []
        : [
            paragraph(words.closing),
            paragraph([chairName, ...(organisation === '' ? [] : [`\n${organisation}`])]),
          ]),
    ],
  });
}

/** An empty line parts paragraphs; lines that begin with a dash are a list. */
export function bodyBlocks(body: string): readonly Block[] {
  return body
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part): readonly Block[] => {
      const lines = part.split('\n').map((line) => line.trim());
      const items = lines.filter((line) => /^[-•]\s/u.test(line)).map((line) => line.slice(1).trim());
      const words = lines.filter((line) => !/^[-•]\s/u.test(line)).join('\n');
      return [
        ...(words === '' ? [] : [paragraph(words)]),
        ...(items.length === 0 ? [] : [bulletList(items)]),
      ];
    });
}

function destructionFields({ row }: LetterFacts, counts: CaseCounts, chairName: string): Block {
  const { labels, toFill, amount, amounts } = words.destruction;
  const day = (value: string | null): string => (value === null ? '' : formatDateWithoutWeekday(value));
  return keyValues(
    [
      [labels.number, row.number] as const,
      [labels.kind, labelOf(caseTypes, row.type)] as const,
      [labels.submitted, day(row.submittedOn)] as const,
      [labels.closed, day(row.closedOn)] as const,
      [labels.retention, day(row.retentionEnd)] as const,
      [
        labels.amount,
        amount(amounts.map(([name, one, more]) => [counts[name], one, more] as const)),
      ] as const,
      [labels.on, toFill] as const,
      [labels.by, chairName === '' ? toFill : chairName] as const,
      [labels.signature, toFill] as const,
    ].filter(([, value]) => value !== ''),
  );
}
