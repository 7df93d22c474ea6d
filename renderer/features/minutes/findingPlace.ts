import type { Output } from '../../../shared/contract/contract.ts';
import type { Way } from '../../app/arrive.ts';

type Finding = Output<'minutes.check'>['findings'][number];

/** The screen where a finding is mended, and the way to the field or row on it. */
export interface FindingPlace extends Way {
  readonly route: string;
}

interface Where {
  readonly meetingId: string;
  readonly caseId: string;
}

const tab = (key: string): string => `[role="tab"][data-key="${key}"]`;

/** Leads from a finding to the field that it is about; where a row has no place of its own, to the part around it. */
export function placeOfFinding({ leadsTo, rule }: Finding, { meetingId, caseId }: Where): FindingPlace {
  const { part, row } = leadsTo;
  const ofCase = `/casussen/${caseId}`;
  const rowOr = (part: string): string => (row === null ? part : `[data-row="${row}"]`);
  switch (part) {
    case 'picture':
      return { route: ofCase, focus: rowOr('main') };
    case 'details':
      return { route: `${ofCase}/gegevens`, focus: '[data-place="story"]' };
    case 'decisions':
      return {
        route: '/acties',
        press: [
          tab('decisions'),
          // What is not complete is not in the list that opens first.
          ...(rule === 'decisionIncomplete'
            ? ['[data-place="decisionStatus"] button', '[role="option"][data-key="concept"]']
            : []),
        ],
        focus: rowOr('main'),
      };
    case 'actions':
      return { route: '/acties', focus: `[role="row"]${rowOr('')}` };
    case 'feedback':
      return { route: '/acties', press: [tab('feedback')], focus: rowOr('main') };
    case 'plan':
      return { route: `${ofCase}/plan`, focus: rowOr('main') };
    case 'timeline':
      return { route: `${ofCase}/tijdlijn`, focus: rowOr('main') };
    case 'basis':
      return { route: `${ofCase}/toestemming`, focus: '[data-place="basis"]' };
    case 'voice':
      return { route: ofCase, focus: '[data-place="voice"]' };
    case 'table':
      return { route: `/overleggen/${meetingId}`, press: [tab('table')], focus: '[data-place="seats"]' };
    case 'meeting':
      return { route: `/overleggen/${meetingId}`, focus: 'main' };
    case 'summary':
      return {
        route: `/overleggen/${meetingId}/afronden`,
        focus: '[data-place="summary"] textarea:not([disabled])',
      };
  }
}
