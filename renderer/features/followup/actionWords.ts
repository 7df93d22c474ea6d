import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { todayHere } from './todayHere.ts';
import type { ActionRow } from './useActionPages.ts';

/** What a row says under its action, most pressing first: what it waits for, how often it came back, decision or question. */
export function actionDetails(row: ActionRow): readonly string[] {
  const details: string[] = [];
  if (row.status === 'waiting' && row.waitingFor !== '') {
    const since = row.waitingSince === null ? null : formatShortDate(todayHere(new Date(row.waitingSince)));
    details.push(followupText.waitsFor(row.waitingFor, since));
  }
  if (row.urgency === 'concept') {
    details.push(
      `${followupText.concept}: ${followupText.conceptMissing(row.owner === null, row.dueDate === null)}`,
    );
  }
  if (row.asksChoice) details.push(followupText.asksChoice(row.mentionCount));
  else if (row.mentionCount > 1) details.push(followupText.mentioned(row.mentionCount));
  if (row.doneOn !== null) details.push(followupText.doneOn(formatShortDate(row.doneOn)));
  if (row.statusReason !== '') details.push(followupText.because(row.statusReason));
  if (row.decision !== null) {
    const { decidedOn, body } = row.decision;
    details.push(
      decidedOn === null
        ? followupText.decidedUndated(shortened(body))
        : followupText.decided(formatShortDate(decidedOn), shortened(body)),
    );
  } else if (row.question !== '') details.push(followupText.question(shortened(row.question)));
  return details;
}

const longest = 90;

/** The beginning of a text, cut at a word. */
export function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}
