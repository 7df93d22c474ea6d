import type * as z from 'zod';
import type { Output } from '../../../shared/contract/contract.ts';
import type { groupContract } from '../../../shared/contract/group.ts';
import { findShippedMethod } from '../../../shared/model/methods.ts';
import { groupText } from '../../../shared/text/nl/group.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { basisStopsOf, exportBasis } from '../law/exportBasis.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

type In<Name extends keyof typeof groupContract> = z.output<(typeof groupContract)[Name]['input']>;
type Approach = Output<'group.get'>;
type Step = Approach['currentStep'];
type Changed = { id: string; version: number };
type Move = Approach['moves'][number];
type Link = Approach['links'][number];

const stepIds: readonly Step[] = ['share', 'collect', 'interpret', 'prioritise', 'plan', 'carryOut', 'close'];

/** The seven steps of a group, where it stands, and the cases that are linked by reference. @throws CallFailure `notFound` */
export function groupApproach(caseId: string, { reader }: QueryContext): Approach {
  const header = caseHeader(reader, caseId);
  const moves = reader.all<Move>(statements.moves, [caseId]);
  const notes = reader.all<{ version: number; step: Step; done: string; still: string }>(statements.notes, [
    caseId,
  ]);
  const phases = findShippedMethod('sevenSteps')?.phases ?? [];
  return {
    isGroup: header.type === 'group',
    currentStep: moves[0]?.toStep ?? 'share',
    since: moves[0]?.onDate ?? header.submittedOn,
    steps: stepIds.map((id) => {
      const phase = phases.find((candidate) => candidate.id === id);
      const note = notes.find(({ step }) => step === id);
      return {
        id,
        name: phase?.name ?? id,
        prompts: [...(phase?.prompts ?? [])],
        version: note?.version ?? null,
        done: note?.done ?? '',
        still: note?.still ?? '',
      };
    }),
    moves,
    links: reader
      .all<Omit<Link, 'basis' | 'basisState' | 'mayStay'>>(statements.links, [caseId])
      .map((link) => {
        const basis = exportBasis(reader, link.caseId);
        return {
          ...link,
          basis: basis.basis,
          basisState: basis.state,
          mayStay: carriesLink(reader, link.caseId),
        };
      }),
  };
}

/** @throws CallFailure `validation` for another kind of case, the step where it stands already, or a day after today */
export function moveGroup(input: In<'group.move'>, context: CommandContext): Changed {
  requireGroup(context.reader, input.caseId);
  const { currentStep } = groupApproach(input.caseId, context);
  if (currentStep === input.step) throw new CallFailure('validation', groupText.refusals.sameStep);
  if (input.onDate > context.today) {
    throw new CallFailure('validation', groupText.refusals.later, [{ field: 'onDate', message: 'future' }]);
  }
  return context.write.insert('group_move', {
    case_id: input.caseId,
    from_step: currentStep,
    to_step: input.step,
    on_date: input.onDate,
    reason: input.reason,
    decided_by: context.actor,
  });
}

/** @throws CallFailure `conflict` when someone wrote at this step since the screen looked */
export function saveStep(input: In<'group.saveStep'>, { reader, write }: CommandContext): Changed {
  requireGroup(reader, input.caseId);
  const known = reader.one<{ id: string; version: number }>(statements.note, [input.caseId, input.step]);
  const values = { done: input.done, still: input.still };
  if (known === undefined) {
    return write.insert('group_step_note', { case_id: input.caseId, step: input.step, ...values });
  }
  if (input.version === null) throw new CallFailure('conflict', groupText.refusals.changedElsewhere);
  return write.update('group_step_note', known.id, values, input.version);
}

/**
 * Links the case of one person to a group. Only by reference, and only when that case has a legal basis of its own that a
 * person confirmed: what holds for the group is no basis for somebody in it (domain.md §4.7).
 */
export function linkCase(input: In<'group.link'>, { reader, write }: CommandContext): Changed {
  requireGroup(reader, input.caseId);
  const linked = caseHeader(reader, input.linkedCaseId);
  if (!['person', 'family', 'early'].includes(linked.type)) {
    throw new CallFailure('validation', groupText.refusals.notAPerson);
  }
  if (reader.one(statements.linked, [input.caseId, input.linkedCaseId]) !== undefined) {
    throw new CallFailure('validation', groupText.refusals.linkedAlready);
  }
  if (!carriesLink(reader, input.linkedCaseId)) {
    throw new CallFailure('forbidden', groupText.refusals.noBasis(linked.number));
  }
  return write.insert('group_link', {
    case_id: input.caseId,
    linked_case_id: input.linkedCaseId,
    reason: input.reason,
  });
}

export function unlinkCase({ id, version }: In<'group.unlink'>, { reader, write }: CommandContext): void {
  if (reader.one(statements.link, [id]) === undefined) {
    throw new CallFailure('notFound', groupText.refusals.linkGone);
  }
  write.remove('group_link', id, version);
}

function carriesLink(reader: Reader, caseId: string): boolean {
  const basis = exportBasis(reader, caseId);
  return basis.basis !== 'anonymous' && basis.state === 'confirmed' && basisStopsOf(basis).length === 0;
}

function requireGroup(reader: Reader, caseId: string): void {
  if (caseHeader(reader, caseId).type !== 'group') {
    throw new CallFailure('validation', groupText.refusals.noGroup);
  }
}
