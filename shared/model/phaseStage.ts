/** What the table does in a phase, whatever its method calls it. */
export const phaseStages = ['picture', 'judgement', 'options', 'decision', 'closing'] as const;
export type PhaseStage = (typeof phaseStages)[number];

type Phase = Readonly<{ id: string; share: number }>;

/** Phases of the methods that ship; a phase of an own method is placed by its share of the time. */
const known: Readonly<Record<string, PhaseStage>> = {
  picture: 'picture',
  judgement: 'judgement',
  decision: 'decision',
  order: 'decision',
  control: 'closing',
  concerns: 'picture',
  recognition: 'picture',
  strengths: 'picture',
  build: 'judgement',
  helps: 'options',
  who: 'options',
  result: 'options',
  goals: 'decision',
  agreements: 'decision',
  lead: 'decision',
  evaluate: 'closing',
  worries: 'picture',
  well: 'picture',
  scale: 'judgement',
  next: 'decision',
  welcome: 'picture',
  reason: 'picture',
  agenda: 'picture',
  strengthsConcerns: 'picture',
  earlierHelp: 'picture',
  analysis: 'judgement',
  safety: 'options',
  checkin: 'picture',
  incident: 'picture',
  questions: 'picture',
  advice: 'options',
  lookback: 'closing',
  share: 'picture',
  collect: 'picture',
  interpret: 'judgement',
  prioritise: 'options',
  plan: 'decision',
  carryOut: 'decision',
  close: 'closing',
  why: 'picture',
  criteria: 'judgement',
  tests: 'judgement',
  outcome: 'decision',
};

/**
 * The stage of a phase. An own method needs no marks: what begins in the first two fifths of the time builds the picture, the
 * last phase decides, and what lies between judges.
 */
export function phaseStage(phases: readonly Phase[], phaseId: string | null): PhaseStage {
  if (phaseId === null) return 'picture';
  const shipped = Object.hasOwn(known, phaseId) ? known[phaseId] : undefined;
  if (shipped !== undefined) return shipped;
  const place = phases.findIndex(({ id }) => id === phaseId);
  if (place <= 0) return 'picture';
  if (place === phases.length - 1) return 'decision';
  const total = phases.reduce((sum, { share }) => sum + share, 0);
  const before = phases.slice(0, place).reduce((sum, { share }) => sum + share, 0);
  return before < total * 0.4 ? 'picture' : 'judgement';
}

/** True when the picture must be complete: who was not heard is named from here on (feature C7). */
export function isBeyondPicture(stage: PhaseStage): boolean {
  return stage !== 'picture';
}
