import type * as z from 'zod';
import type { Output } from '../../../shared/contract/contract.ts';
import type { documentKind } from '../../../shared/contract/minutes/houseStyle.ts';
import type { DocumentKind, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { houseStyleText as words } from '../../../shared/text/nl/houseStyle.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { fillTemplate, leftBehindOf } from '../word/template/fillTemplate.ts';
import type { PlaceholderProblem } from '../word/template/templateContent.ts';
import { lookOf } from '../word/wordLook.ts';
import { WordFileError } from '../word/wordFileError.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';
import { finishDocument } from './finishDocument.ts';
import { houseStyleContent } from './houseStyleContent.ts';
import { expectedParts, houseStyleKinds, partsOfKind } from './houseStyleNames.ts';
import { sampleDocument } from './houseStyleSample.ts';
import { statements } from './houseStyleStore.ts';

type Kind = z.output<typeof documentKind>;
type Report = Output<'minutes.checkHouseStyle'>;

export interface TemplateRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** JSON list of the kinds of document that it fits. */
  readonly kinds: string;
  /** The file in base64: rows of the history hold text. */
  readonly content: string;
}

/**
 * The Word file of a document as the preview shows it, in the house style that was chosen for it, else in our own look with the colour and font that were chosen.
 * @param meetingType id of the type of meeting; empty for what belongs to none
 * @throws CallFailure `forbidden` with the names of what does not fit
 */
export function documentBytes(
  context: QueryContext,
  document: DocumentModel,
  meetingType: string,
): Uint8Array {
  const row = context.reader.one<TemplateRow>(statements.chosen, { kind: document.kind, meetingType });
  const finished = finishDocument(context, document);
  return row === undefined ? wordDocumentBytes(finished, lookOf(context)) : filledBytes(row, finished);
}

/** The name of the template that a document is written in; null when it gets our own look. */
export function chosenTemplateName(
  context: Pick<QueryContext, 'reader'>,
  kind: DocumentKind,
  meetingType: string,
): string | null {
  return context.reader.one<{ name: string }>(statements.chosenName, { kind, meetingType })?.name ?? null;
}

/** @throws CallFailure `forbidden` with the names of what does not fit */
export function filledBytes(row: TemplateRow, document: DocumentModel): Uint8Array {
  const content = houseStyleContent(settleDocument(document));
  try {
    const filled = fillTemplate(Buffer.from(row.content, 'base64'), content);
    if (filled.ok) return filled.bytes;
    const problems = filled.problems.map((problem) => problemWords(problem, document.kind));
    throw new CallFailure('forbidden', words.stopped(row.name, problems));
  } catch (error) {
    if (error instanceof WordFileError) {
      throw new CallFailure('forbidden', words.unreadable(row.name, words.refusals[error.reason]));
    }
    throw error;
  }
}

/**
 * What a template says about each kind of document, by filling it with made-up words.
 * @throws CallFailure `validation` for a file that cannot be read or trusted
 */
export function templateReport(bytes: Uint8Array): Report {
  try {
    return {
      kinds: houseStyleKinds.map((kind) => kindReport(bytes, kind)),
      leftBehind: leftBehindOf(bytes).map(({ kind, name }) => words.leftBehind[kind](name)),
    };
  } catch (error) {
    if (error instanceof WordFileError) throw new CallFailure('validation', words.refusals[error.reason]);
    throw error;
  }
}

function kindReport(bytes: Uint8Array, kind: Kind): Report['kinds'][number] {
  const content = houseStyleContent(sampleDocument(kind));
  const filled = fillTemplate(bytes, content);
  if (!filled.ok) {
    return {
      kind,
      fits: false,
      problems: filled.problems.map((problem) => problemWords(problem, kind)),
      missing: [],
    };
  }
  // Titles alone would make a file that says nothing, and nobody would see it until it was sent.
  const says = [...filled.used].some((name) => content.blocks.has(name) || content.lists.has(name));
  if (!says) return { kind, fits: false, problems: [words.saysNothing], missing: [] };
  return { kind, fits: true, problems: [], missing: missingParts(kind, filled.used) };
}

/** Without the one block that holds everything, each part has to be named; and who reads it must see that it is confidential. */
function missingParts(kind: Kind, used: ReadonlySet<string>): string[] {
  const named = expectedParts[kind].map((part) => words.parts[part]);
  const { all, confidentiality } = words.names;
  const hasCases = used.has(words.parts.cases);
  const parts = used.has(all) ? [] : named.length === 0 ? [all] : hasCases ? [] : named;
  return [...parts, confidentiality].filter((name) => !used.has(name));
}

const everyPart: ReadonlySet<string> = new Set(
  Object.values(partsOfKind).flatMap((list) => list.map((part) => words.parts[part])),
);

function problemWords({ fault, name, place }: PlaceholderProblem, kind: DocumentKind): string {
  const own = partsOfKind[kind].map((part): string => words.parts[part]);
  const known = fault === 'unknown' && everyPart.has(name) && !own.includes(name) ? 'otherKind' : fault;
  const sentence = words.faults[known](name);
  return place === 'document' ? sentence : sentence.replace(/\.$/u, ` (${words.places[place]}).`);
}
