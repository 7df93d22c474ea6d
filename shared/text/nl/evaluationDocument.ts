const forms = (count: number): string => (count === 1 ? '1 formulier' : `${count} formulieren`);

/** Words of the results of the yearly evaluation on paper. */
export const evaluationDocumentText = {
  title: 'Uitkomsten van de evaluatie',
  fileName: 'uitkomsten evaluatie',
  recipient: 'de partners',
  confidential: 'alleen voor de partners',
  version: (day: string): string => `stand van ${day}`,
  lead: (count: number): string =>
    `Dit vonden de partners van onze samenwerking. Er kwamen ${forms(count)} terug. We telden per stelling; niemand ziet wie wat vond.`,
  statements: 'Per stelling',
  columns: ['Stelling', 'Eens', 'Deels', 'Oneens'],
  written: 'In eigen woorden',
  conclusion: 'Wat spreken we af?',
  writeHere: 'Schrijf hier wat jullie afspreken',
  withName: (count: number): string =>
    count === 1
      ? 'Eén regel staat hier niet: er stond een naam of een casusnummer in.'
      : `${count} regels staan hier niet: er stond een naam of een casusnummer in.`,
  nameInConclusion: (name: string): string =>
    `In de afspraken staat “${name}”. Dat hoort bij een casus. Haal het weg; dan kan de pagina naar de partners.`,
} as const;
