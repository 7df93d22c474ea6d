import type { Output } from '../../../../shared/contract/contract.ts';
import {
  decoyErrors,
  plantedErrors,
  type PracticeErrorId,
} from '../../../../shared/model/lists/practiceErrors.ts';
import { practiceText } from '../../../../shared/text/nl/practice.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import {
  practiceFile,
  practiceProgress,
  practiceProgressSetting,
  type PracticeProgress,
} from './practiceFile.ts';
import { statements } from './store.ts';

/** What the trainee marked and saw, and what is mended according to the rows; null in a file of daily use. */
export function practiceOverview(context: QueryContext): Output<'learning.practice'> {
  const file = practiceFile(context);
  if (file === null) return null;
  const { reader, today } = context;
  const { marked, shown } = practiceProgress(context);
  const mended = new Set(
    plantedErrors
      .filter(
        ({ id }) =>
          reader.one<{ mended: number }>(
            statements[id],
            parametersOf(statements[id], {
              row: file.rows[id],
              thirdMeeting: file.meetingIds[2],
              today,
            }),
          )?.mended === 1,
      )
      .map(({ id }): PracticeErrorId => id),
  );
  const entry = (id: PracticeErrorId, row: string | null) => {
    // Mending shows that it was seen: there is nothing left to keep secret.
    const isKnown = shown.includes(id) || mended.has(id);
    return {
      id,
      isMarked: marked.includes(id),
      isShown: shown.includes(id),
      truth: isKnown ? (row === null ? ('notThere' as const) : ('planted' as const)) : ('unknown' as const),
      isMended: mended.has(id),
      row: isKnown ? row : null,
    };
  };
  const errors = [
    ...plantedErrors.map(({ id }) => entry(id, file.rows[id])),
    ...decoyErrors.map((id) => entry(id, null)),
  ];
  const [first, second, third] = file.meetingIds;
  return {
    caseId: file.caseId,
    caseNumber: reader.one<{ number: string }>(statements.caseNumber, [file.caseId])?.number ?? '',
    meetingIds: [first, second, third],
    planted: plantedErrors.length,
    mended: mended.size,
    marked: errors.filter(({ isMarked }) => isMarked).length,
    allShown: errors.every(({ isShown }) => isShown),
    errors,
  };
}

export function markError(error: PracticeErrorId, isMarked: boolean, context: CommandContext): void {
  const { marked, shown } = requireProgress(context);
  const others = marked.filter((id) => id !== error);
  context.keepSetting(practiceProgressSetting, { marked: isMarked ? [...others, error] : others, shown });
}

/** @param error null = all of them */
export function showAnswer(error: PracticeErrorId | null, context: CommandContext): void {
  const { marked, shown } = requireProgress(context);
  const all = [...plantedErrors.map(({ id }): string => id), ...decoyErrors];
  context.keepSetting(practiceProgressSetting, {
    marked,
    shown: error === null ? all : [...new Set([...shown, error])],
  });
}

/** @throws CallFailure `validation` in a file of daily use */
function requireProgress(context: QueryContext): PracticeProgress {
  if (practiceFile(context) === null) {
    throw new CallFailure('validation', practiceText.refused.onlyInPractice);
  }
  return practiceProgress(context);
}

/** The driver refuses a parameter that the statement does not name. */
function parametersOf(sql: string, known: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(known).filter(([name]) => sql.includes(`@${name}`)));
}
