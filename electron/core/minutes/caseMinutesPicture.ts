import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { bulletList, heading, keyValues, paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { Block } from '../../../shared/model/document/documentModel.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { minutesDocumentText as words } from '../../../shared/text/nl/minutesDocument.ts';
import { sourceOf } from './contactNames.ts';
import type { CaseMaterial, StatementRow } from './caseMaterial.ts';

/** `34 uur verzuim (school, 20 november 2026)`: the words, what kind when it is no fact, who knows it and since when. */
export function statementLine(statement: StatementRow, material: CaseMaterial): string {
  const body = material.mask(statement.body);
  const kind = kindNote(statement);
  const parts = [kind, ...sourceParts(statement, material)].filter((part) => part !== '');
  // The full stop would stand before the brackets.
  return parts.length === 0 ? body : `${body.trim().replace(/(?<!\.)\.$/u, '')} (${parts.join(', ')})`;
}

function kindNote({ kind }: StatementRow): string {
  return kind === 'observation' || kind === 'hearsay' ? words.kindNote[kind] : '';
}

function sourceParts(statement: StatementRow, { contacts, mask }: CaseMaterial): readonly string[] {
  const contact = statement.sourceContactId === null ? undefined : contacts.get(statement.sourceContactId);
  return [
    contact === undefined ? statement.sourceOrganisation : sourceOf(contact),
    mask(statement.sourceNote),
    statement.observedOn === null ? '' : formatDateWithoutWeekday(statement.observedOn),
  ];
}

/** Basis, three tests and informing; what is not told and why stays in the file. */
export function basisBlock({ legalBasis, informing, contacts, mask }: CaseMaterial): Block {
  const basis = legalBasis === undefined ? undefined : findListItem(legalBases, legalBasis.basis);
  const told =
    informing === undefined
      ? words.informing.missing
      : [
          words.informing[informing.state],
          informing.state === 'informed' && informing.informedOn !== null
            ? words.informedOn(formatDateWithoutWeekday(informing.informedOn))
            : '',
          informing.byContactId === null ? '' : words.by(contacts.get(informing.byContactId)?.name ?? ''),
        ]
          .filter((part) => part !== '')
          .join(' ');
  const withLaw = [basis?.label ?? words.basisUnknown, mask(legalBasis?.lawNote ?? '')];
  const labels = words.basisLabels;
  const entries: readonly (readonly [string, string])[] = [
    [labels.basis, withLaw.filter((part) => part !== '').join('; ')],
    [labels.purpose, mask(legalBasis?.purpose ?? '')],
    [labels.proportionality, mask(legalBasis?.proportionality ?? '')],
    [labels.subsidiarity, mask(legalBasis?.subsidiarity ?? '')],
    [labels.informing, [told, mask(informing?.told ?? '')].filter((part) => part !== '').join(': ')],
  ];
  return keyValues(entries.filter(([, value]) => value !== ''));
}

/** What the young person and the parents said, in their words; or why nobody asked. */
export function voiceBlocks(material: CaseMaterial): readonly Block[] {
  const voices = material.statements.filter(({ kind }) => kind === 'voice');
  if (voices.length > 0) {
    return voices.flatMap((voice) => {
      const note = [...sourceParts(voice, material), material.mask(voice.howAsked)]
        .filter((part) => part !== '')
        .join(', ');
      return [
        paragraph(words.quoted(material.mask(voice.body)), 'quote'),
        ...(note === '' ? [] : [paragraph(note, 'note')]),
      ];
    });
  }
  const reason = material.discussion.voiceMissingReason.trim();
  return [paragraph(reason === '' ? words.voiceNone : words.voiceMissing(material.mask(reason)))];
}

/** What the table made of it: shared, not shared with who sees it otherwise, and what nobody asked about; then the minority view. */
export function interpretationBlocks(material: CaseMaterial): readonly Block[] {
  const all = material.statements.filter(({ kind }) => kind === 'interpretation');
  const of = (agreement: StatementRow['agreement']): readonly string[] =>
    all
      .filter((statement) => statement.agreement === agreement)
      .map((statement) =>
        withNote(statementLine(statement, material), material.mask(statement.agreementNote)),
      );
  return [
    ...(all.length === 0 ? [paragraph(words.none)] : []),
    ...listed(words.interpretationLead, of('consensus')),
    ...listed(words.interpretationOpen, of('open')),
    ...listed(words.interpretationDissent, of('dissent')),
    ...minorityBlocks(material),
  ];
}

function listed(lead: string, lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [paragraph(lead), bulletList(lines)];
}

function withNote(line: string, note: string): string {
  return note === '' ? line : words.otherwise(line, note);
}

/** One neutral paragraph for each decision that not everyone supports (feature C9): how many agree, who does not, and why. */
function minorityBlocks({ contacts, dissent, mask }: CaseMaterial): readonly Block[] {
  if (dissent.length === 0) return [];
  const decisions = new Map(dissent.map((row) => [row.decisionId, row]));
  return [
    heading(2, words.dissent),
    ...[...decisions.values()].flatMap(({ decisionId, decision, spoke, agree }) => [
      paragraph(words.dissentAbout(mask(decision), agree, spoke)),
      ...dissent
        .filter((row) => row.decisionId === decisionId)
        .map(({ contactId, stance, reason }) => {
          const contact = contacts.get(contactId);
          const who = words.withFunction(contact?.name ?? '', contact?.profession ?? '');
          return paragraph(words.dissentLine(who, stance, mask(reason)));
        }),
    ]),
  ];
}
