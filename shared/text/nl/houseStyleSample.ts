/** Made-up words that a house style is tried on; nobody in it exists. */
export const houseStyleSampleText = {
  mark: '(voorbeeld)',
  subject: 'Voorbeeldoverleg, dinsdag 24 november 2026',
  version: 'concept 1',
  meeting: 'Voorbeeldoverleg',
  date: 'dinsdag 24 november 2026',
  time: '09:30',
  place: 'kamer 2',
  number: 'M-0000',
  about: 'V.B. (jongere)',
  people: ['Vera Voorbeeld', 'Daan Demo', 'Noor Nergens'],
  lead: 'Dit zijn verzonnen woorden, om te zien hoe het sjabloon eruitziet.',
  heading: 'Een kop uit het document',
  lines: [
    'De eerste regel van een opsomming.',
    'Een tweede regel, die wat langer is zodat je ziet hoe hij afbreekt aan het eind van de regel.',
  ],
  question: 'Hoe houden we V. op school?',
  basis: 'Jeugdwet',
  voice: '‘Ik wil wel, maar niet elke dag.’',
  attendance: [
    ['Vera Voorbeeld', 'procesregisseur', 'Voorbeeldorganisatie', 'ja'],
    ['Daan Demo', 'jeugdagent', 'Politie Nergens', 'ja'],
  ],
  goals: [['Weer naar school', 'Noor Nergens', 'vr 18 dec 2026', 'loopt']],
  decisions: [['Eerst rust, dan school.', 'Zo kan het lukken.', 'Vera Voorbeeld', 'di 15 dec 2026']],
  actions: [
    ['Met moeder praten', 'Noor Nergens', 'do 26 nov 2026', 'open'],
    ['Verzuimoverzicht maken', 'Daan Demo', 'vr 27 nov 2026', 'bezig'],
  ],
  listDecisions: [['M-0000', 'Eerst rust, dan school.', 'Vera Voorbeeld', 'di 15 dec 2026']],
  listActions: [
    ['M-0000', 'Met moeder praten', 'Noor Nergens', 'do 26 nov 2026', 'open'],
    ['M-0001', 'Verzuimoverzicht maken', 'Daan Demo', 'vr 27 nov 2026', 'bezig'],
  ],
  listAgreements: [['M-0000', 'We bellen elkaar voordat we iets nieuws doen.']],
  agenda: [
    ['09:30', 'Opening', 'Vera Voorbeeld', '5'],
    ['09:35', 'Casus M-0000 (vervolg)', 'Noor Nergens', '15'],
  ],
} as const;
