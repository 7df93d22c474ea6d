import { checklistText } from '../text/nl/checklist.ts';

/** What is known of a discussion at the moment of asking; counts of rows only. */
export type ChecklistFacts = Readonly<{
  /** Facts and observations of this discussion that name a source. */
  sourcedFacts: number;
  /** Contributions that partners sent in for this discussion. */
  contributions: number;
  /** False for a case without a young person to speak with. */
  needsVoice: boolean;
  /** Statements of kind voice at this discussion, or added to the case since the previous one. */
  voices: number;
  voiceMissingReason: string;
  options: number;
  hasNothing: boolean;
  fewOptionsReason: string;
  validDecisions: number;
  conceptDecisions: number;
  /** Actions with an owner and a date. */
  ownedActions: number;
  conceptActions: number;
}>;

export type ChecklistKey = 'facts' | 'voice' | 'options' | 'decision' | 'owner';
export type ChecklistPoint = Readonly<{ key: ChecklistKey; isDone: boolean; words: string }>;

/**
 * The checklist of a discussion (feature D5, evidence E1): it fills itself, nobody ticks it. The same list at preparing, at the
 * table and at closing.
 */
export function discussionChecklist(facts: ChecklistFacts): readonly ChecklistPoint[] {
  return [
    factsPoint(facts),
    ...(facts.needsVoice ? [voicePoint(facts)] : []),
    optionsPoint(facts),
    decisionPoint(facts),
    ownerPoint(facts),
  ];
}

/** True when the options are enough: two, one of them doing nothing, or fewer with a reason (feature D16). */
export function hasEnoughOptions(
  facts: Pick<ChecklistFacts, 'options' | 'hasNothing' | 'fewOptionsReason'>,
): boolean {
  return (facts.options >= 2 && facts.hasNothing) || facts.fewOptionsReason.trim() !== '';
}

const text = checklistText;

function point(key: ChecklistKey, isDone: boolean, words: string): ChecklistPoint {
  return { key, isDone, words };
}

function factsPoint({ sourcedFacts, contributions }: ChecklistFacts): ChecklistPoint {
  if (sourcedFacts > 0) return point('facts', true, text.facts.done(sourcedFacts));
  if (contributions > 0) return point('facts', true, text.facts.received(contributions));
  return point('facts', false, text.facts.open);
}

function voicePoint({ voices, voiceMissingReason }: ChecklistFacts): ChecklistPoint {
  if (voices > 0) return point('voice', true, text.voice.done(voices));
  const reason = trimmed(voiceMissingReason);
  return reason === ''
    ? point('voice', false, text.voice.open)
    : point('voice', true, text.voice.explained(reason));
}

function optionsPoint(facts: ChecklistFacts): ChecklistPoint {
  const { options, hasNothing } = facts;
  if (options >= 2 && hasNothing) return point('options', true, text.options.done(options));
  const reason = trimmed(facts.fewOptionsReason);
  if (reason !== '') return point('options', true, text.options.explained(reason));
  if (options === 0) return point('options', false, text.options.none);
  return point('options', false, options === 1 ? text.options.few : text.options.noNothing);
}

function decisionPoint({ validDecisions, conceptDecisions }: ChecklistFacts): ChecklistPoint {
  if (conceptDecisions > 0) return point('decision', false, text.decision.concept);
  return validDecisions > 0
    ? point('decision', true, text.decision.done(validDecisions))
    : point('decision', false, text.decision.open);
}

function ownerPoint({ ownedActions, conceptActions }: ChecklistFacts): ChecklistPoint {
  if (conceptActions > 0) return point('owner', false, text.owner.missing(conceptActions));
  return ownedActions > 0
    ? point('owner', true, text.owner.done(ownedActions))
    : point('owner', false, text.owner.open);
}

function trimmed(reason: string): string {
  return reason.trim().replace(/\.$/u, '');
}
