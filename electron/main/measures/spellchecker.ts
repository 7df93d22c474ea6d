import type { Session } from 'electron';

/** The spelling checker would fetch word lists from elsewhere, so it is off and has no language to fetch. */
export function switchOffSpellchecker(
  session: Pick<Session, 'setSpellCheckerEnabled' | 'setSpellCheckerLanguages' | 'on'>,
): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}
