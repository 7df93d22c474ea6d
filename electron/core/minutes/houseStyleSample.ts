import {
  bulletList,
  heading,
  headingId,
  keyValues,
  paragraph,
  table,
} from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import { houseStyleSampleText as sample } from '../../../shared/text/nl/houseStyleSample.ts';
import { minutesDocumentText as words } from '../../../shared/text/nl/minutesDocument.ts';
import { minutesPlanText } from '../../../shared/text/nl/minutesPlan.ts';
import { columnsOf } from './caseMinutesOutcome.ts';
import type { HouseStyleKind } from './houseStyleNames.ts';

const { names } = houseStyleText;

/** A document of a kind with made-up words, to try a template on: every part holds something. */
export function sampleDocument(kind: HouseStyleKind): DocumentModel {
  return settleDocument({
    title: `${houseStyleText.kinds[kind]} ${sample.mark}`,
    subject: sample.subject,
    kind,
    organisation: houseStyleText.sample.organisation,
    confidentiality: words.confidential,
    recipient: houseStyleText.sample.recipient,
    versionLabel: sample.version,
    language: 'nl-NL',
    fields: {
      [names.meetingName]: sample.meeting,
      [names.meetingDate]: sample.date,
      [names.meetingTime]: sample.time,
      [names.meetingPlace]: sample.place,
      [names.chair]: sample.people[0],
      [names.minuteTaker]: sample.people[1],
      [names.caseNumber]: sample.number,
      [names.caseAbout]: sample.about,
      [names.recipients]: sample.people.join(', '),
    },
    blocks: blocksOf(kind),
  });
}

function blocksOf(kind: HouseStyleKind): readonly Block[] {
  switch (kind) {
    case 'caseMinutes':
      return [
        paragraph(sample.lead, 'lead'),
        keyValues([[words.header.caseNumber, sample.number]]),
        ...minutesBlocks(),
      ];
    case 'actionList':
      return [
        paragraph(words.actionListLead, 'lead'),
        ...part('decisions', words.listDecisions, [listed(words.listDecisionColumns, sample.listDecisions)]),
        ...part('actions', words.actions, [listed(words.listActionColumns, sample.listActions)]),
        heading(2, words.agreements, headingId('agreements')),
        listed(words.listAgreementColumns, sample.listAgreements),
      ];
    case 'agenda':
      return [
        keyValues([[words.place, sample.place]]),
        ...part('agenda', words.agendaTitle, [listed(words.agendaColumns, sample.agenda)]),
        ...part('practical', words.practical, [paragraph(words.practicalLead)]),
      ];
    case 'caseDossier':
    case 'doorList':
    case 'letter':
    case 'plainSummary':
    case 'runningSheet':
      return [heading(1, sample.heading), paragraph(sample.lead), bulletList(sample.lines)];
  }
}

function minutesBlocks(): readonly Block[] {
  const lines = bulletList(sample.lines);
  return [
    ...part('attendance', words.attendance, [listed(words.attendanceColumns, sample.attendance)]),
    ...part('question', words.question, [paragraph(sample.question)]),
    ...part('legalBasis', words.legalBasis, [keyValues([[words.basisLabels.basis, sample.basis]])]),
    ...part('voice', words.voice, [paragraph(sample.voice, 'quote')]),
    ...part('facts', words.facts, [lines]),
    ...part('strengths', words.strengths, [lines]),
    ...part('concerns', words.concerns, [lines]),
    ...part('interpretation', words.interpretation, [lines]),
    ...part('goals', words.goals, [listed(minutesPlanText.goalColumns, sample.goals)]),
    ...part('decisions', words.decisions, [listed(words.decisionColumns, sample.decisions)]),
    ...part('actions', words.actions, [listed(words.actionColumns, sample.actions)]),
    heading(2, words.agreements, headingId('agreements')),
    lines,
    ...part('lead', words.lead, [keyValues([[words.leadLabels.caseCoordinator, sample.people[0]]])]),
    ...part('safety', words.safety, [lines]),
    ...part('evaluation', words.evaluation, [keyValues([[words.evaluationLabels.next, sample.date]])]),
    ...part('adoption', words.adoption, [paragraph(words.adoptionConcept)]),
    ...part('addenda', words.addenda, [paragraph(sample.lead)]),
  ];
}

function part(id: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return [heading(1, title, headingId(id)), ...blocks];
}

function listed(headers: readonly string[], rows: readonly (readonly string[])[]): Block {
  return table(
    columnsOf(
      headers,
      headers.map(() => 100 / headers.length),
    ),
    rows,
  );
}
