import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { caseLettersText as words } from '../../../shared/text/nl/caseLetters.ts';
import { sourceOf } from './contactNames.ts';
import type { LetterFacts, LetterRecipient } from './letterFacts.ts';

/** The text of a letter as the file proposes it, and what the file does not say. */
export interface LetterProposal {
  readonly body: string;
  readonly missing: readonly string[];
}

export function proposedInvitation(facts: LetterFacts, to: LetterRecipient | undefined): LetterProposal {
  const { row, next, expected, contacts, mask } = facts;
  const text = words.invitation;
  const isYoung = to?.isYoung ?? false;
  const chair = contacts.get(next?.chairId ?? '') ?? contacts.get(row.processCoordinatorId ?? '');
  const question = mask(row.question.trim());
  const people = [...new Set(expected.filter(({ domain }) => domain !== 'private').map(sourceOf))].join('; ');
  return {
    body: joined([
      isYoung ? text.young(question) : text.family(question),
      listed([
        next === undefined ? text.whenOpen : text.when(formatLongDate(next.date), next.startTime),
        text.where(mask(next?.place.trim() ?? '') || '…'),
        people === '' ? '' : text.who(people),
      ]),
      isYoung ? text.closeYoung(chair?.name ?? '') : text.closeFamily(chair?.name ?? ''),
    ]),
    missing: [
      ...(to === undefined ? [words.missing.people] : []),
      ...(next === undefined
        ? [words.missing.meeting]
        : next.place.trim() === ''
          ? [words.missing.place]
          : []),
    ],
  };
}

export function proposedPostponement(facts: LetterFacts, to: LetterRecipient | undefined): LetterProposal {
  const { row, next, cancelled, mask } = facts;
  const text = words.postponement;
  return {
    body: joined([
      cancelled === undefined
        ? text.offUnknown
        : text.off(formatLongDate(cancelled.date), cancelled.startTime),
      // Why a meeting is off may be about somebody else: only partners read it.
      to?.kind === 'contact' && cancelled !== undefined && cancelled.reason.trim() !== ''
        ? text.reason(mask(cancelled.reason.trim()))
        : '',
      next !== undefined
        ? text.next(formatLongDate(next.date), next.startTime)
        : row.nextDiscussionOn === null
          ? text.nextUnknown
          : text.nextDay(formatLongDate(row.nextDiscussionOn)),
      text.meanwhile,
      to?.kind === 'contact' ? text.caseNumber(row.number) : '',
    ]),
    missing: to === undefined ? [words.missing.people] : [],
  };
}

export function proposedHandOver(
  facts: LetterFacts,
  to: LetterRecipient | undefined,
  basis: string,
): LetterProposal {
  const { row, last, mask } = facts;
  const text = words.handOver;
  const material = last?.material;
  const goals = material?.goals.map((goal) => mask(goal.body.trim())) ?? [];
  const actions =
    material?.actions
      .filter(({ status }) => ['open', 'inProgress', 'waiting'].includes(status))
      .map((action) =>
        text.action(
          mask(action.body.trim()).replace(/\.$/u, ''),
          material.contacts.get(action.ownerId)?.name ?? '',
          formatLongDate(action.dueDate),
        ),
      ) ?? [];
  const safety = row.safetyAgreements
    .split('\n')
    .map((line) => mask(line.trim()))
    .filter((line) => line !== '');
  const under = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `${title}\n${listed(lines)}`;
  return {
    body: joined([
      text.lead(row.number),
      row.question.trim() === '' ? '' : text.question(mask(row.question.trim())),
      under(text.goals, goals),
      under(text.actions, actions),
      under(text.safety, safety),
      row.nextDiscussionOn === null ? '' : text.next(formatLongDate(row.nextDiscussionOn)),
      text.basis(basis),
      text.receipt,
    ]),
    missing: [
      ...(to === undefined ? [words.missing.people] : []),
      ...(last === undefined ? [words.missing.discussion] : []),
    ],
  };
}

export function proposedDestruction({ row }: LetterFacts): LetterProposal {
  return {
    body: words.destruction.lead(row.number),
    missing: row.retentionEnd === null ? [words.missing.retention] : [],
  };
}

function listed(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line) => `- ${line.replaceAll(/\s*\n\s*/gu, ' ')}`)
    .join('\n');
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
