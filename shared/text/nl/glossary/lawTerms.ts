/** Words of law and privacy, in plain Dutch (domain.md §6 and §7). Help only: never a judgement on what is allowed. */
export const lawTerms = {
  grondslag: 'De reden uit de wet waarom je gegevens mag gebruiken. Zonder grondslag deel je niet.',
  doelbinding: 'Je gebruikt gegevens alleen voor het doel waarvoor je ze kreeg.',
  noodzakelijkheid: 'Kan het ook zonder deze gegevens? Dan deel je ze niet.',
  proportionaliteit: 'Je deelt niet meer dan past bij wat je wilt bereiken.',
  subsidiariteit: 'Je kiest de manier die het minst ingrijpt, bijvoorbeeld eerst zonder naam.',
  toestemming: 'De persoon of de ouder zegt ja, weet waartegen, en mag altijd terugkomen op dat ja.',
  'toestemming ingetrokken':
    'De persoon of ouder zegt dat het ja niet meer geldt. Vanaf dan deel je niet verder.',
  'conflict van plichten':
    'Je moet zwijgen, maar zwijgen maakt de schade groter. Je weegt dat af en schrijft het op.',
  beroepsgeheim: 'De plicht van bijvoorbeeld een arts om niets door te vertellen.',
  geheimhouding: 'Wat aan tafel is gezegd, blijft aan tafel.',
  betrokkene: 'De persoon over wie de gegevens gaan.',
  'informeren van de betrokkene':
    'Aan de jongere en de ouders vertellen dat jullie overleggen, met wie en waarom.',
  deelmoment: 'Eén keer dat iets met iemand is gedeeld.',
  deellogboek: 'De lijst van wie wat wanneer te horen of te zien kreeg. Je kunt er niets uit weghalen.',
  deelbaarheid: 'Mag dit op papier, alleen worden gezegd, of helemaal niet worden gedeeld?',
  'alleen mondeling': 'Mag worden gezegd, maar komt in geen enkel bestand of verslag.',
  inzageverzoek: 'De vraag van iemand om te zien wat er over hem of haar is opgeschreven.',
  bewaartermijn: 'Hoe lang je gegevens houdt. Daarna vernietig je ze.',
  vernietigen: 'Gegevens zo weghalen dat ze niet terugkomen.',
  vernietigingsverklaring: 'Het bewijs dat gegevens zijn vernietigd, zonder de gegevens zelf.',
  datalek: 'Gegevens zijn weg, of bij iemand terechtgekomen die ze niet mag zien.',
  verwerkingsverantwoordelijke: 'De organisatie die beslist waarom en hoe gegevens worden gebruikt.',
  'bijzondere persoonsgegevens': 'Extra beschermde gegevens, zoals over gezondheid, geloof of afkomst.',
  'strafrechtelijke gegevens': 'Gegevens over verdenkingen en straffen. Ze zijn extra beschermd.',
  casusbestand: 'Het ene versleutelde bestand waarin al jouw casussen staan.',
  herstelcode: 'De code op papier waarmee je het casusbestand opent als je de wachtzin kwijt bent.',
  auditspoor: 'Het logboek van wie wat wanneer deed. Het is niet te wijzigen.',
} as const;
