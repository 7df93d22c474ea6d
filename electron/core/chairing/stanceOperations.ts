import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { statements } from './deliberationStore.ts';
import { contactRefOf } from './records.ts';
import { statements as table } from './store.ts';

interface SeatedRow {
  readonly contactId: string;
  readonly substituteId: string | null;
  readonly attendance: string;
}

const away = new Set(['excused', 'absent']);

/**
 * The decision round (feature C9): how each person at the table stands towards a decision. A reservation or objection is kept
 * at once, its reason may follow: nothing holds up the round. Without a reason it is named when the case closes.
 */
export const stanceOperations: Pick<
  Handlers<typeof chairingContract>,
  'chairing.setStance' | 'chairing.othersSupport'
> = {
  'chairing.setStance': ({ decisionId, contactId, stance, reason }, context) => {
    const { reader, write } = context;
    requireDecision(context, decisionId);
    contactRefOf(reader, contactId);
    const known = reader.one<{ id: string }>(statements.stance, [decisionId, contactId]);
    const keepsReason = stance === 'reservation' || stance === 'objection';
    const values = { stance, reason: keepsReason ? reason : '' };
    if (stance === null) {
      if (known !== undefined) write.remove('stance', known.id);
    } else if (known === undefined) {
      write.insert('stance', { decision_id: decisionId, contact_id: contactId, ...values });
    } else write.update('stance', known.id, values);
    return {};
  },

  'chairing.othersSupport': ({ decisionId }, context) => {
    const { reader, write } = context;
    requireDecision(context, decisionId);
    const silent = reader
      .all<SeatedRow>(statements.decisionSeats, [decisionId])
      .filter(({ attendance }) => !away.has(attendance))
      .map(({ contactId, substituteId }) => substituteId ?? contactId)
      .filter((contactId) => reader.one(statements.stance, [decisionId, contactId]) === undefined);
    for (const contactId of silent) {
      write.insert('stance', {
        decision_id: decisionId,
        contact_id: contactId,
        stance: 'support',
        reason: '',
      });
    }
    return { count: silent.length };
  },
};

function requireDecision({ reader }: CommandContext, decisionId: string): void {
  const decision = reader.one<{ status: string }>(table.decision, [decisionId]);
  if (decision === undefined) throw new CallFailure('notFound', chairingRefused.noLine);
  if (decision.status === 'superseded')
    throw new CallFailure('validation', chairingRefused.decisionSuperseded);
}
