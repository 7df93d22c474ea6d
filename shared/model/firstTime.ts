import type { MeetingTypeId } from './meetingType.ts';

/** The steps from a new case file to a first agenda (feature X8); each can be skipped. */
export const firstTimeSteps = ['table', 'you', 'rules', 'style', 'meeting', 'partners', 'case'] as const;
export type FirstTimeStep = (typeof firstTimeSteps)[number];

/** The four tables of domain.md §1 with their kinds of meeting, the usual one first. */
export const firstTables = [
  { id: 'zvh', types: ['zvhCases', 'zvhIco', 'zvhTriage'] },
  { id: 'school', types: ['zatVo', 'mdoVo', 'mdoPo', 'otPo'] },
  { id: 'local', types: ['jv', 'pga', 'start1g1p'] },
  { id: 'group', types: ['group'] },
] as const satisfies readonly { readonly id: string; readonly types: readonly MeetingTypeId[] }[];

export type FirstTableId = (typeof firstTables)[number]['id'];

/** The step after this one; `done` after the last. */
export function stepAfter(step: FirstTimeStep): FirstTimeStep | 'done' {
  return firstTimeSteps[firstTimeSteps.indexOf(step) + 1] ?? 'done';
}
