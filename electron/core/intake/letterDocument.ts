import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { heading, paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { intakeText } from '../../../shared/text/nl/intake.ts';
import { intakeLetterText as words } from '../../../shared/text/nl/intakeLetter.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { maskPersons, type PersonName } from '../minutes/maskPersons.ts';
import { intakeOf, type IntakeRow } from './rows.ts';
import { statements } from './store.ts';

/** The letter, and whether a name in the message was changed into initials. */
export interface Letter {
  readonly document: DocumentModel;
  readonly masked: boolean;
  readonly intake: IntakeRow;
}

/**
 * The answer to who brought it: what becomes of it, where it does belong, and how long the data stay (P10). Names nobody: the
 * submitter knows it by date and mark.
 * @throws CallFailure `validation` when there is no outcome yet
 */
export function letterOf(intakeId: string, message: string, context: QueryContext): Letter {
  const intake = intakeOf(context.reader, intakeId);
  const { outcome } = intake;
  if (outcome === null) throw new CallFailure('validation', intakeText.refused.noOutcome);
  const mask = maskPersons(personsOf(intake, context));
  const organisation = context.setting<string>('organisationName', '');
  const told = mask(message.trim());
  const blocks: Block[] = [
    paragraph(words.greeting(intake.bringerContactId === null ? '' : intake.bringer)),
    paragraph(words.thanks(formatLongDate(intake.receivedOn), organisation)),
    paragraph(words.outcomes[outcome](mask(intake.referTo))),
    ...told
      .split(/\n{2,}/u)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => paragraph(part)),
    ...(intake.referTo === '' || outcome === 'accepted' || outcome === 'onHold'
      ? []
      : [heading(1, words.thereHeading), paragraph(words.there(mask(intake.referTo)))]),
    heading(1, words.dataHeading),
    paragraph(
      intake.retentionEnd === null ? words.dataOfCase : words.dataUntil(formatLongDate(intake.retentionEnd)),
    ),
    heading(1, words.changeHeading),
    paragraph(words.change),
    paragraph(words.closing),
    paragraph([
      context.setting<string>('chairName', ''),
      ...(organisation === '' ? [] : [`\n${organisation}`]),
    ]),
  ];
  const document: DocumentModel = {
    title: words.title(formatLongDate(intake.receivedOn)),
    subject: words.subject(markOf(intake.id), formatLongDate(context.today)),
    kind: 'letter',
    organisation: organisation === '' ? words.organisationFallback : organisation,
    confidentiality: words.confidential,
    versionLabel: words.version,
    language: 'nl-NL',
    blocks,
  };
  return { document: settleDocument(document), masked: told !== message.trim(), intake };
}

/** Enough to tell two aanmeldingen of one day apart, and says nothing. */
export function markOf(intakeId: string): string {
  return `A-${intakeId.slice(-6).toUpperCase()}`;
}

function personsOf(intake: IntakeRow, { reader }: QueryContext): PersonName[] {
  const { givenName, infix, familyName, initials } = intake;
  const own = givenName === '' && familyName === '' ? [] : [{ givenName, infix, familyName, initials }];
  return intake.caseId === null
    ? own
    : [...own, ...reader.all<PersonName>(statements.personsOfCase, [intake.caseId])];
}
