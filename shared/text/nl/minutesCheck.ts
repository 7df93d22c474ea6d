/** Words of the check before minutes leave the case file. */
export const minutesCheckText = {
  titles: {
    bsn: 'Dit kan een BSN zijn',
    noBasis: 'Geen grondslag',
    otherCase: 'Naam of nummer uit een andere casus',
    tone: 'Oordeel zonder eigenaar',
    sensitive: 'Diagnose of strafbaar feit bij naam',
    factSource: 'Feit zonder bron of datum',
    actionIncomplete: 'Actie zonder eigenaar of datum',
    decisionIncomplete: 'Besluit zonder reden of uitvoerder',
    voiceMissing: 'De stem van de jongere ontbreekt',
    attendanceOpen: 'Wie was erbij?',
    feedbackOpen: 'Wie koppelt terug?',
    thirdParty: 'Volledige naam van iemand anders',
    reporter: 'Wie het meldde',
    police: 'Informatie uit opsporing',
    special: 'Afkomst, geloof, geaardheid of politiek',
    address: 'Adres',
    debate: 'Verloop van het gesprek',
    oralOnly: 'Alleen mondeling gegeven',
    opinionOwner: 'Mening zonder eigenaar',
  },
  factTitle: (noSource: boolean, noDate: boolean): string =>
    noSource && noDate ? 'Zonder bron en datum' : noSource ? 'Zonder bron' : 'Zonder datum',
  advice: {
    bsn: 'Haal het getal weg. Met een BSN gaat het verslag niet naar buiten.',
    noBasis: 'Kies eerst een grondslag bij de casus. Zonder grondslag gaat het verslag niet naar buiten.',
    otherCase: 'Haal het weg, of vertel waarom het hier nodig is.',
    tone: 'Schrijf op wat iemand zag of hoorde, en van wie het komt.',
    sensitive: 'Schrijf op wat het in de praktijk betekent, als dat genoeg is.',
    factSource: 'Vul aan wie het weet en van wanneer het is.',
    actionIncomplete: 'Zo staat de actie niet in het verslag. Kies een eigenaar en een datum.',
    decisionIncomplete: 'Zo staat het besluit niet in het verslag. Vul de reden en de uitvoerder in.',
    voiceMissing: 'Schrijf op wat de jongere zelf zegt, of waarom er niet is gesproken.',
    attendanceOpen: 'Alleen wie erbij was, krijgt het verslag. Vul de aanwezigheid in.',
    feedbackOpen: 'Spreek af wie dit doet en wanneer.',
    thirdParty:
      'Schrijf een rol in plaats van een naam, zoals ‘een vriend’, of vertel waarom de naam nodig is.',
    reporter: 'Laat weg wie het meldde als die anoniem wil blijven.',
    police: 'Zachte informatie, lopend onderzoek en informanten horen niet in een verslag. Haal het weg.',
    special:
      'Alleen opschrijven als het echt nodig is en mag (AVG artikel 9). Haal het weg, of vertel waarom.',
    address:
      'Een adres van opvang of een geheim adres hoort hier niet. Haal het weg, of vertel waarom het kan.',
    debate: 'Schrijf op wat is vastgesteld en besloten, niet wie wat zei.',
    oralOnly:
      'Deze woorden zijn alleen mondeling gegeven. Haal ze weg; zo gaat het verslag niet naar buiten.',
    opinionOwner: 'Schrijf op van wie deze duiding is, of stel vast dat de tafel haar deelt.',
  },
  openPoints: (count: number): string =>
    count === 1
      ? 'Er staat nog 1 punt open. Pas het aan, of schrijf op waarom het zo blijft.'
      : `Er staan nog ${count} punten open. Pas ze aan, of schrijf op waarom ze zo blijven.`,
  /** Why a basis stops the file, with the same three reasons as the tab with the basis. */
  basisStops: {
    basisUnknown: {
      title: 'Geen grondslag',
      advice: 'Kies eerst een grondslag bij de casus. Zonder grondslag gaat het verslag niet naar buiten.',
    },
    basisNotConfirmed: {
      title: 'Grondslag nog niet bevestigd',
      advice: 'Bevestig eerst de grondslag bij de casus. Tot die tijd gaat het verslag niet naar buiten.',
    },
    covenantOnly: {
      title: 'Alleen een convenant',
      advice:
        'Een convenant alleen is geen grondslag. Kies bij de casus de eigen grondslag van de partner; dan kan het verslag naar buiten.',
    },
  },
  places: {
    reason: 'aanleiding',
    question: 'vraag van de inbrenger',
    safety: 'veiligheidsafspraken',
    decision: 'besluit',
    decisionReason: 'reden van het besluit',
    dissent: 'minderheidsstandpunt',
    action: 'actie',
    agreement: 'afspraak',
    basis: 'grondslag',
    document: 'het verslag',
    summary: 'samenvatting bovenaan',
    voice: 'stem van jongere en ouders',
    attendance: 'aanwezigheid',
    feedback: 'terugkoppeling',
  },
  /** Said of each rule that found nothing. */
  inOrder: {
    bsn: 'geen BSN',
    noBasis: 'er is een grondslag',
    otherCase: 'geen namen uit andere casussen',
    tone: 'geen oordelen zonder eigenaar',
    sensitive: 'geen diagnose of strafbaar feit bij naam',
    factSource: 'elk feit heeft een bron en een datum',
    actionIncomplete: 'elke actie heeft een eigenaar en een datum',
    decisionIncomplete: 'elk besluit heeft een reden en een uitvoerder',
    voiceMissing: 'de stem van de jongere staat erin',
    attendanceOpen: 'de aanwezigheid is ingevuld',
    feedbackOpen: 'elke terugkoppeling is belegd',
    thirdParty: 'geen volledige namen van anderen',
    reporter: 'geen melder genoemd',
    police: 'niets uit opsporing',
    special: 'niets over afkomst, geloof, geaardheid of politiek',
    address: 'geen adres',
    debate: 'geen verslag van de discussie',
    oralOnly: 'niets dat alleen mondeling is',
    opinionOwner: 'elke mening heeft een eigenaar',
  },
  stops: {
    basisUnknown: (number: string): string =>
      `Van casus ${number} is de grondslag nog niet bepaald. Kies eerst een grondslag bij de casus; dan kan dit bestand naar buiten.`,
    basisNotConfirmed: (number: string): string =>
      `Van casus ${number} is de grondslag nog niet bevestigd. Bevestig die eerst bij de casus; dan kan dit bestand naar buiten.`,
    covenantOnly: (number: string): string =>
      `Casus ${number} heeft alleen een convenant als grondslag. Kies bij de casus ook de eigen grondslag van de partner; dan kan dit bestand naar buiten.`,
    bsn: 'In dit document staat een getal dat een BSN kan zijn. Haal het weg; dan kan dit bestand naar buiten.',
  },
} as const;
