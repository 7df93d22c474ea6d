/**
 * Forms that a partner fills in (P12). A key is how an answer is found back in the file, by the tag of its content control and
 * by the first cell of its row: keys never change after release.
 */
export const partnerFormKinds = ['intake', 'contribution'] as const;
export type PartnerFormKind = (typeof partnerFormKinds)[number];

/** `choice`: one of a few words; a partner may type something else, which is then shown and not guessed at. */
export type PartnerFormField = Readonly<{
  key: string;
  kind: 'line' | 'text' | 'choice';
  choices?: readonly string[];
}>;

/** The row that says which form this is; its answer is never typed. */
export const formMarkKey = 'kenmerk';

export const partnerForms: Readonly<Record<PartnerFormKind, readonly PartnerFormField[]>> = {
  intake: [
    { key: 'over-wie', kind: 'line' },
    { key: 'geboortedatum', kind: 'line' },
    { key: 'aanleiding', kind: 'text' },
    { key: 'doel', kind: 'text' },
    { key: 'waarom-nu', kind: 'text' },
    { key: 'besproken', kind: 'choice', choices: ['ja', 'nee'] },
    { key: 'waarom-niet-besproken', kind: 'text' },
    { key: 'partners', kind: 'text' },
    { key: 'aanmelder', kind: 'line' },
    { key: 'organisatie', kind: 'line' },
    { key: 'bereikbaar', kind: 'line' },
  ],
  contribution: [
    { key: 'wat-weet-je', kind: 'text' },
    { key: 'sinds-wanneer', kind: 'line' },
    {
      key: 'mag-gedeeld',
      kind: 'choice',
      choices: ['deelbaar', 'alleen mondeling', 'niet delen'],
    },
    { key: 'niets-toe-te-voegen', kind: 'choice', choices: ['ja', 'nee'] },
    { key: 'ingevuld-door', kind: 'line' },
  ],
};

/** The words of a choice as the form offers them, whatever capitals or spaces were typed; undefined when it is another answer. */
export function choiceOf(field: PartnerFormField, answer: string): string | undefined {
  const typed = answer.trim().toLowerCase().replaceAll(/\s+/gu, ' ').replace(/[.!]$/u, '');
  return field.choices?.find((choice) => choice === typed);
}
