/** Words inside the calendar file of a meeting; they leave the case file, so they name case numbers and no people. */
export const meetingInvitationText = {
  productName: 'Casustafel',
  cases: (caseNumbers: readonly string[]): string =>
    `${caseNumbers.length === 1 ? 'Casus' : 'Casussen'}: ${caseNumbers.join(', ')}`,
  noNames: 'In deze uitnodiging staan geen namen van jongeren. Stuur ze ook niet mee in je antwoord.',
} as const;
