/** One to five letters, each with its point: `J.V.`, `J. V.`; anything longer could be a name. */
const pattern = /^(?:\p{L}\.\s?){1,5}$/u;

/** The first of these texts that is initials and nothing more; empty when none is. Used where a name may never show. */
export function initialsOnly(candidates: readonly (string | null)[]): string {
  return candidates.map((text) => text?.trim() ?? '').find((text) => pattern.test(text)) ?? '';
}
