/** Somebody's own words between quotation marks, also when whoever typed them put the marks there already. */
export function quoted(body: string): string {
  return /^(?:[“"„‘]|'(?![nst]\s))/u.test(body) ? body : `“${body}”`;
}
