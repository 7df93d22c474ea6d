/**
 * What a function brings to the table and takes from it, what it has no business seeing, on what it may share, and when to ask
 * the privacy officer. Help in plain words, summed up by ourselves; every organisation changes it to its own agreements.
 */
export type RoleCardText = Readonly<{
  role: string;
  name: string;
  brings: string;
  takes: string;
  mayNotSee: string;
  basis: string;
  askOfficer: string;
  source: string;
  sourceOn: string | null;
}>;

/** Day on which these words were written; a year later the screen asks to look again. */
const writtenOn = '2026-11-22';
const source = 'Eigen samenvatting van de genoemde wet. Laat de privacyofficer meelezen';

export const shippedRoleCards: readonly RoleCardText[] = [
  {
    role: 'boa',
    name: 'Boa',
    brings:
      'Wat er op straat en in de buurt te zien is: plekken, tijden, groepen, aanspreken en hoe daarop wordt gereageerd.',
    takes: 'Waar extra toezicht helpt en wie kan worden aangesproken, zonder de reden achter de voordeur.',
    mayNotSee: 'Medische gegevens, hulpverlening, wat thuis of op school speelt, het strafblad.',
    basis:
      'Taak in de openbare ruimte (APV en aangewezen wetten). Gegevens uit opsporing vallen onder de Wpg.',
    askOfficer: 'De boa ook strafbare feiten opspoort, of foto’s of lijsten van jongeren wil meenemen.',
    source,
    sourceOn: writtenOn,
  },
  {
    role: 'jongerenwerker',
    name: 'Jongerenwerker',
    brings: 'De kant van de jongere: wat hij wil, met wie hij omgaat, wat goed gaat en wat hij zelf zegt.',
    takes: 'Wat er geregeld wordt en wat de jongere daarover mag horen. Houdt contact.',
    mayNotSee: 'Politiegegevens, medische gegevens, wat anderen over ouders of vrienden vertelden.',
    basis:
      'Meestal toestemming van de jongere of de ouders. Het vertrouwen van de jongere is het gereedschap.',
    askOfficer:
      'De jongere geen toestemming geeft en je toch wilt delen, of anderen namen van vrienden vragen.',
    source,
    sourceOn: writtenOn,
  },
  {
    role: 'wijkagent',
    name: 'Wijkagent of jeugdagent',
    brings: 'Meldingen en incidenten die nodig zijn voor de vraag, en wat de politie zelf gaat doen.',
    takes: 'Afspraken over veiligheid, en wie er als eerste gebeld wordt.',
    mayNotSee:
      'Behandeling, diagnose, gesprekken met de hulpverlener, schoolresultaten die er niet toe doen.',
    basis: 'Politietaak. Delen met anderen alleen als de Wpg of het convenant het toelaat.',
    askOfficer: 'Er een onderzoek loopt, of iemand een afdruk van systemen wil.',
    source: source.replace('de genoemde wet', 'de Wpg'),
    sourceOn: writtenOn,
  },
  {
    role: 'leerplichtambtenaar',
    name: 'Leerplichtambtenaar',
    brings: 'Verzuim, wat school al deed, en welke weg er nog is: gesprek, Halt of proces-verbaal.',
    takes: 'Wat er nodig is om weer naar school te gaan, en wie dat regelt.',
    mayNotSee: 'Medische gegevens en politiegegevens die niets met school te maken hebben.',
    basis: 'Leerplichtwet.',
    askOfficer: 'Het gesprek ook over thuis gaat en de ouders dat niet weten.',
    source,
    sourceOn: writtenOn,
  },
  {
    role: 'zorgcoordinator',
    name: 'Zorgcoördinator van school',
    brings: 'Hoe het op school gaat: aanwezigheid, gedrag in de klas, wat helpt, wie een band heeft.',
    takes: 'Wat de klas en de mentor moeten weten om te helpen. Niet meer dan dat.',
    mayNotSee: 'Politiegegevens, schulden en ziekte van ouders.',
    basis: 'Zorgplicht van de school. Delen in de regel met medeweten of toestemming van ouders en jongere.',
    askOfficer: 'Een ouder bezwaar maakt, of gegevens uit het leerlingdossier het gebouw uit gaan.',
    source: source.replace('de genoemde wet', 'de onderwijswetten'),
    sourceOn: writtenOn,
  },
  {
    role: 'jeugdarts',
    name: 'Jeugdarts of jeugdverpleegkundige',
    brings: 'Of er zorgen zijn over gezondheid en ontwikkeling, zo ruim als het beroepsgeheim toelaat.',
    takes: 'Een vraag aan het gezin, of een verwijzing.',
    mayNotSee: 'Politiegegevens die niets met gezondheid te maken hebben.',
    basis: 'Beroepsgeheim (Wgbo). Toestemming, of bij ernstig gevaar een conflict van plichten.',
    askOfficer: 'Je zonder toestemming iets medisch wilt delen: overleg eerst binnen de eigen organisatie.',
    source,
    sourceOn: writtenOn,
  },
  {
    role: 'wijkteam',
    name: 'Medewerker van het wijkteam',
    brings: 'Wat het gezin zelf wil, welke hulp er is en hoe die loopt.',
    takes: 'Wie de casus trekt en wanneer het gezin wordt bijgepraat.',
    mayNotSee: 'Strafzaken die geen rol spelen in het plan.',
    basis: 'Jeugdwet of Wmo, en meestal toestemming.',
    askOfficer: 'Gegevens van de ene wet nodig zijn voor de andere, zoals schulden bij jeugdhulp.',
    source,
    sourceOn: writtenOn,
  },
  {
    role: 'jeugdreclassering',
    name: 'Jeugdreclasseerder',
    brings: 'Welke voorwaarden er zijn, of die worden nagekomen, en wat de jongere nodig heeft.',
    takes: 'Signalen die met de voorwaarden te maken hebben.',
    mayNotSee: 'Vertrouwelijke gesprekken van hulpverleners die niets met het toezicht te maken hebben.',
    basis: 'Opdracht van rechter of OM. Justitiële gegevens vallen onder de Wjsg.',
    askOfficer: 'Anderen stukken van de rechter willen lezen of meenemen.',
    source,
    sourceOn: writtenOn,
  },
  {
    role: 'procesregisseur',
    name: 'Procesregisseur',
    brings: 'Overzicht: wie doet wat, wat is afgesproken, wat blijft liggen.',
    takes: 'De afspraken en de data.',
    mayNotSee: 'Inhoud die voor de afspraken niet nodig is.',
    basis: 'Taak van de gemeente of het convenant.',
    askOfficer: 'Een casus naar een andere tafel gaat, of een nieuwe partner aanschuift.',
    source,
    sourceOn: writtenOn,
  },
  {
    role: 'informeel',
    name: 'Trainer, rolmodel of buurtbewoner',
    brings: 'Vertrouwen van de jongere, en een plek waar het goed gaat.',
    takes: 'Alleen wat de jongere zelf vertelt.',
    mayNotSee: 'Alles uit de casus. Zit nooit bij een bespreking.',
    basis: 'Geen. Vraag de jongere of jullie contact mogen hebben.',
    askOfficer: 'Iemand toch iets uit de casus zou moeten weten.',
    source,
    sourceOn: writtenOn,
  },
];
