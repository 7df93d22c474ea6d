/** A decision as far as its completeness goes. */
export type DecisionFacts = Readonly<{
  text: string;
  reason?: string | undefined;
  implementerId?: string | undefined;
}>;

export type DecisionMissing = 'text' | 'reason' | 'implementer';

/** What a decision still lacks; as long as anything is missing it is a concept and stands in no register or verslag. */
export function missingInDecision(decision: DecisionFacts): readonly DecisionMissing[] {
  const missing: DecisionMissing[] = [];
  if (decision.text.trim() === '') missing.push('text');
  if ((decision.reason ?? '').trim() === '') missing.push('reason');
  if (decision.implementerId === undefined || decision.implementerId === '') missing.push('implementer');
  return missing;
}

/** True until a decision has text, reason and a named implementer. */
export function isConceptDecision(decision: DecisionFacts): boolean {
  return missingInDecision(decision).length > 0;
}
