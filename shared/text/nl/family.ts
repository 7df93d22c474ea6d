/** Words of a case with several persons: consent and basis for each, and what is not for whom. */
export const familyText = {
  refusals: {
    personElsewhere: 'Deze persoon staat niet (meer) bij deze casus. Kijk bij Gegevens.',
    thingElsewhere: 'Dit onderdeel hoort niet bij deze casus. Kijk opnieuw.',
    confirmNeeds: 'Kies een grondslag en schrijf op waarom, voordat je bevestigt.',
    changedElsewhere: 'Deze grondslag is intussen gewijzigd. Kijk opnieuw en probeer het nog eens.',
    agreedNeeded:
      'Schrijf eerst op wat je hierover hebt afgesproken met wie zelf beslist. Daarna kan het uittreksel naar Word.',
    basisGone: 'Deze eigen grondslag staat er niet (meer). Kijk opnieuw.',
  },
  tab: 'Per persoon',
  title: 'Toestemming en grondslag per persoon',
  none: 'Bij deze casus staan nog geen personen. Voeg ze toe bij Gegevens.',
  columns: { person: 'Persoon', role: 'Rol', consent: 'Toestemming', basis: 'Grondslag', change: 'Wijzig' },
  noConsent: 'niet gevraagd over deze persoon',
  caseBasis: 'als bij de casus',
  toConfirm: 'nog bevestigen',
  changeBasis: 'Eigen grondslag',
  changeBasisOf: (who: string) => `Eigen grondslag voor ${who}`,
  basisTitle: (who: string) => `Eigen grondslag voor ${who}`,
  basisNote: 'Alleen nodig als voor deze persoon iets anders geldt dan voor de casus.',
  basis: 'Grondslag',
  reason: 'Waarom',
  confirm: 'Bevestig deze grondslag',
  clear: 'Weer als bij de casus',
  saved: 'Bewaard.',
  withheldTitle: 'Niet voor …',
  withheldNote:
    'Kies per regel voor wie die niet is. In het uittreksel voor die persoon staat de regel dan niet. Partners aan tafel zien hem wel.',
  withheldFor: 'Voor wie niet',
  show: 'Toon',
  shows: { leaves: 'wat in een verslag komt', marked: 'wat voor iemand niet is', all: 'alles' },
  kinds: {
    part: 'onderdeel',
    statement: 'uitspraak',
    decision: 'besluit',
    action: 'actie',
    goal: 'doel',
    event: 'gebeurtenis',
  },
  thingColumns: { kind: 'Soort', text: 'Wat', notFor: 'Niet voor' },
  notFor: (who: string, text: string) => `Niet voor ${who}: ${text}`,
  inNoFile: 'komt in geen verslag',
  nothing: 'Geen regel past hierbij.',
  parts: {
    reason: 'aanleiding',
    whyNow: 'waarom nu',
    question: 'vraag van de inbrenger',
    answerNote: 'toelichting bij het antwoord',
    legalBasis: 'toelichting bij de grondslag en wat is verteld',
    attendance: 'wie erbij was',
    voice: 'waarom er niet met de jongere is gesproken',
    safety: 'veiligheidsafspraken',
  },
  excerptTitle: 'Uittreksel voor één persoon',
  excerptNote:
    'Uit het verslag van één overleg, zonder wat niet voor deze persoon is. Samenvatting, aanvullingen en reflectiekaarten staan er nooit in.',
  excerptNone: 'Deze casus is nog niet besproken. Na een overleg maak je hier een uittreksel.',
  person: 'Voor wie',
  meeting: 'Van welk overleg',
  look: 'Bekijk',
  export: 'Naar Word',
  exported: (name: string) => `Bewaard: ${name}`,
  asks: (who: string, age: number) =>
    `${who} is ${age} jaar en beslist zelf wat anderen horen. Vraag het na voordat dit uittreksel weggaat.`,
  agreedNote: 'Wat is hierover afgesproken',
  agreedHint: 'Bijvoorbeeld: besproken op 12 november, akkoord. Dit komt in het deellogboek.',
  adopted: (date: string) =>
    `Dit zijn de woorden van het verslag dat is vastgesteld op ${date}. Wat daarna is gewijzigd, staat er niet in.`,
  leftOut: (count: number) =>
    count === 0
      ? 'Er is niets weggelaten.'
      : count === 1
        ? '1 onderdeel is voor deze persoon weggelaten.'
        : `${count} onderdelen zijn voor deze persoon weggelaten.`,
} as const;
