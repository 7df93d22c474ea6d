import type { PlantedErrorId } from '../../../../shared/model/lists/practiceErrors.ts';
import type { QueryContext } from '../../context.ts';

/** Key in the table `setting`; a file without it is no training file. */
export const practiceSetting = 'practice';
export const practiceProgressSetting = 'practiceProgress';

/** What the builder noted about the file it made. */
export interface PracticeFile {
  readonly caseId: string;
  /** First, second and third meeting. */
  readonly meetingIds: readonly [string, string, string];
  /** The row in which each planted error stands. */
  readonly rows: Readonly<Record<PlantedErrorId, string>>;
}

export interface PracticeProgress {
  readonly marked: readonly string[];
  readonly shown: readonly string[];
}

/** @returns null in every file of daily use */
export function practiceFile(context: QueryContext): PracticeFile | null {
  return context.setting<PracticeFile | null>(practiceSetting, null);
}

export function practiceProgress(context: QueryContext): PracticeProgress {
  return context.setting<PracticeProgress>(practiceProgressSetting, { marked: [], shown: [] });
}
