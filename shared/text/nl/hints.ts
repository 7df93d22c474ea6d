/** One hint per place where a first-time chair gets stuck: short, and never the only way to know something (feature X4). */
export const hintText = {
  todaySignal: 'Schrijf op wat is gezien, niet wat je ervan denkt. Je vindt het terug bij Signalen.',
  networkStart:
    'Begin met wie het vaakst aan tafel zit. Uit Outlook of Google haal je iedereen in één keer op met Importeren.',
  caseQuestion:
    'Eén zin waar de tafel antwoord op kan geven. Dus niet ‘hoe nu verder?’ maar ‘wie helpt M. na schooltijd, tot de zomer?’',
  caseBoard:
    'Elke partner heeft een kolom, elke plek een rij. Een leeg vakje is een vraag: wie weet daar iets van?',
  statementKind:
    'Twijfel je? Zelf gezien of gehoord is een waarneming. Van een ander gehoord is van horen zeggen. Wat je ervan denkt is duiding.',
  planGoal:
    'Een doel zegt wat er anders wordt: ‘slaapt elke nacht thuis’. Wat jullie daarvoor doen, is een stap of een actie.',
  mapPicture:
    'Vraag de jongere en het gezin wie er om hen heen staat, ook wie maar af en toe helpt. Met M pak je een vak op, de pijltjes verplaatsen het.',
  eventRoles:
    'Deed iemand iets onder druk? Zet dan dader én slachtoffer aan. Niet zeker? Kies rol onduidelijk.',
  familyWithheld:
    'Lees elke regel zoals deze persoon hem leest. Twijfel je, vraag het dan na bij wie het vertelde.',
  groupStep:
    'Schrijf over de plek, de tijden en wat de groep doet. Over één jongere schrijf je in zijn eigen casus.',
  lawBasis:
    'Zonder grondslag komt er niets op papier. Je mag wel alvast voorbereiden. Weet je het niet zeker? Vraag je privacyofficer.',
  lawConsent:
    'Van wie je toestemming nodig hebt, volgt uit de leeftijd en uit wie het gezag heeft. Vul dus eerst de geboortedatum en het gezag in.',
  meetingNew:
    'Het soort overleg zet de agenda klaar, met minuten en werkwijze. Daarna kun je alles nog veranderen.',
  prepareAgenda:
    'Zet de volgorde met Alt en de pijlen of door te slepen. De tijden schuiven mee, en bovenaan zie je of het past.',
  prepareSeats:
    'Niemand zit vanzelf bij een casus. Kies per casus wie erbij hoort; alleen die mensen krijgen het verslag.',
  chairCapture:
    'Typ gewoon wat iemand zegt en druk op Enter. Met /b maak je een besluit, met /a een actie. F1 toont alle toetsen.',
  minutesCheck:
    'Het blad laat precies zien wat in Word komt. Wat alleen mondeling mag, staat er nooit in; dat hoef je zelf niet weg te halen.',
  actionsList:
    'Een actie blijft één regel, ook als hij drie keer terugkomt. Alleen een mens zet hem op gedaan.',
} as const;

/** A place where a hint can stand. */
export type HintPlace = keyof typeof hintText;
