const caseNumberPattern = /^(\p{Lu}{1,4})-(\d{4,6})$/u;

/** True for a case number such as `M-0437`: a prefix of capitals and a number without a year, so that it tells nothing. */
export function isCaseNumber(text: string): boolean {
  return caseNumberPattern.test(text);
}

/**
 * The next case number for a prefix (one to four capitals): one higher than the highest in use, also of destroyed cases, so that a number
 * never returns. Numbers with another prefix and texts of another form do not count.
 */
export function nextCaseNumber(prefix: string, used: Iterable<string>): string {
  let highest = 0;
  for (const text of used) {
    const match = caseNumberPattern.exec(text);
    if (match?.[1] === prefix) highest = Math.max(highest, Number(match[2]));
  }
  const next = `${prefix}-${String(highest + 1).padStart(4, '0')}`;
  if (!isCaseNumber(next)) throw new RangeError('A prefix is one to four capitals');
  return next;
}
