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
    basis: 'grondslag',
    document: 'het verslag',
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
