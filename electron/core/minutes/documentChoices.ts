import type { Input, Output } from '../../../shared/contract/contract.ts';
import { partsOfDocument } from '../../../shared/model/document/chosenParts.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { chosenTemplateName } from './houseStyle.ts';
import { abbreviationModeOf, documentSettings, finishDocument, leftOutOf } from './finishDocument.ts';

/** A document as it is seen and written, with what can be chosen about it. */
export interface ShownDocument {
  readonly document: DocumentModel;
  readonly choices: Output<'minutes.meetingDocument'>['choices'];
}

export function shownDocument(
  context: QueryContext,
  document: DocumentModel,
  meetingType: string,
): ShownDocument {
  const parts = partsOfDocument(settleDocument(document), leftOutOf(context, document.kind));
  return {
    document: finishDocument(context, document),
    choices: {
      abbreviations: abbreviationModeOf(context, document.kind),
      template: chosenTemplateName(context, document.kind, meetingType),
      parts: parts.map((part) => ({ ...part, fields: part.fields.map((field) => ({ ...field })) })),
    },
  };
}

/** What of a kind of document is left out from now on. Last wins; what may not be left out is not, whatever is asked. */
export function chooseParts(
  { kind, leftOut }: Input<'minutes.chooseParts'>,
  context: CommandContext,
): Record<string, never> {
  keep(context, documentSettings.leftOut, kind, [...new Set(leftOut)].toSorted());
  return {};
}

/** How abbreviations of a kind of document are explained from now on. Last wins. */
export function chooseAbbreviations(
  { kind, mode }: Input<'minutes.chooseAbbreviations'>,
  context: CommandContext,
): Record<string, never> {
  keep(context, documentSettings.abbreviations, kind, mode);
  return {};
}

function keep(context: CommandContext, key: string, kind: string, value: unknown): void {
  const before = context.setting<Readonly<Record<string, unknown>>>(key, {});
  context.keepSetting(key, { ...before, [kind]: value });
}
