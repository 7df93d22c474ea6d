import type { CaseFileFault, CaseFileHolder } from '../../model/caseFileFault.ts';

/** What a user reads when a case file cannot be opened or kept: what happened, and what to do about it. */
export type FaultSentences = Readonly<{ happened: string; whatToDo: string }>;

/** All words about the case file itself. */
export const casefileText = {
  faults: {
    wrongKey: {
      passphrase: {
        happened: 'Deze wachtzin past niet op dit casusbestand.',
        whatToDo:
          'Let op hoofdletters en spaties en probeer het nog eens. Weet je de wachtzin niet meer? Open het bestand dan met de herstelcode.',
      },
      recoveryCode: {
        happened: 'Deze herstelcode hoort niet bij dit casusbestand.',
        whatToDo:
          'Kijk of je de nieuwste herstelcode hebt: na het wijzigen van de wachtzin geldt de oude code niet meer. Je kunt ook je wachtzin gebruiken.',
      },
      rawKey: {
        happened: 'Dit apparaat kan het casusbestand niet meer zelf openen.',
        whatToDo: 'Open het bestand met je wachtzin. Daarna kun je het apparaat opnieuw laten onthouden.',
      },
    },
    corrupt: {
      notACaseFile: {
        happened: 'Dit is geen casusbestand van Casustafel.',
        whatToDo: 'Kies een bestand dat eindigt op .casus. Er is niets aan het gekozen bestand veranderd.',
      },
      damagedPage: {
        happened: 'Een deel van het casusbestand is beschadigd.',
        whatToDo:
          'Zet een reservekopie terug. Het beschadigde bestand blijft bewaard, zodat iemand er later nog naar kan kijken.',
      },
      damagedStart: {
        happened: 'Je sleutel klopt, maar het begin van het casusbestand is beschadigd.',
        whatToDo:
          'Zet een reservekopie terug. Het beschadigde bestand blijft bewaard, zodat iemand er later nog naar kan kijken.',
      },
    },
    busy: {
      sameProgram: {
        happened: 'Dit casusbestand is al open in Casustafel.',
        whatToDo: 'Ga naar het venster dat al open is.',
      },
      sameComputer: (holder: CaseFileHolder | null): FaultSentences => ({
        happened:
          holder === null
            ? 'Dit casusbestand is al open in een ander programma.'
            : `Dit casusbestand is op deze computer al open bij ${holder.user}, sinds ${momentInWords(holder.openedAt)}.`,
        whatToDo: 'Sluit het daar en probeer het nog eens.',
      }),
      otherComputer: (holder: CaseFileHolder): FaultSentences => ({
        happened: `Dit casusbestand is open bij ${holder.user} op computer ${holder.host}, sinds ${momentInWords(holder.openedAt)}.`,
        whatToDo:
          'Sluit het daar en probeer het nog eens. Weet je zeker dat het daar niet meer open is? Dan kun je het overnemen.',
      }),
    },
    readonly: {
      noWriteAccess: {
        happened: 'Casustafel mag niet schrijven in deze map of in dit bestand.',
        whatToDo:
          'Zet het casusbestand in een map waarin je zelf mag opslaan, of vraag je beheerder om rechten.',
      },
      noReadAccess: {
        happened: 'Casustafel mag dit bestand niet lezen.',
        whatToDo: 'Vraag je beheerder om rechten op dit bestand, of kies een ander bestand.',
      },
    },
    diskFull: {
      noSpace: {
        happened: 'De schijf is vol. Je laatste wijziging is niet opgeslagen; alles daarvoor wel.',
        whatToDo: 'Maak ruimte vrij op de schijf en probeer het nog eens.',
      },
    },
    versionTooNew: {
      newerFile: (fileVersion: number, knownVersion: number): FaultSentences => ({
        happened: `Dit casusbestand is gemaakt met een nieuwere Casustafel (bestandsversie ${fileVersion}; jouw programma kent ${knownVersion}).`,
        whatToDo:
          'Werk Casustafel bij en open het bestand dan opnieuw. Er is niets aan het bestand veranderd.',
      }),
    },
    notFound: {
      file: {
        happened: 'Het casusbestand staat niet meer op deze plek.',
        whatToDo: 'Kijk of het is verplaatst of hernoemd, en kies het bestand opnieuw.',
      },
      folder: {
        happened: 'De map van het casusbestand is er niet meer.',
        whatToDo: 'Sluit de schijf of netwerkmap weer aan, of kies een andere map.',
      },
    },
    validation: {
      passphraseEmpty: {
        happened: 'Je hebt nog geen wachtzin ingevuld.',
        whatToDo: 'Vul een wachtzin in, bijvoorbeeld vijf woorden die niets met elkaar te maken hebben.',
      },
      pathUnusable: {
        happened: 'Deze bestandsnaam kan Casustafel niet gebruiken.',
        whatToDo: 'Kies een naam zonder spatie aan het begin of het eind, die eindigt op .casus.',
      },
      alreadyExists: {
        happened: 'Er staat al een bestand met deze naam.',
        whatToDo: 'Kies een andere naam. Casustafel schrijft nooit over een bestaand bestand heen.',
      },
      recoveryCodeLength: (given: number, expected: number): FaultSentences => ({
        happened: `De herstelcode heeft ${expected} tekens; je vulde er ${given} in.`,
        whatToDo: 'Kijk of er een groepje ontbreekt of dubbel staat.',
      }),
      recoveryCodeGroups: (groups: readonly number[]): FaultSentences => ({
        happened:
          groups.length === 1
            ? `In groepje ${groups.join('')} van de herstelcode zit een tikfout.`
            : `In de groepjes ${listInWords(groups)} van de herstelcode zit een tikfout.`,
        whatToDo: 'Vergelijk dat deel nog eens met je papier. De letters I, L, O en U komen niet voor.',
      }),
    },
    internal: {
      unexpected: {
        happened: 'Er ging iets mis dat Casustafel niet kent.',
        whatToDo: 'Sluit Casustafel en open het opnieuw. Blijft het misgaan, zet dan een reservekopie terug.',
      },
    },
  },
} as const;

/** The two sentences for a fault; every code and reason has its own. */
export function caseFileFaultSentences(fault: CaseFileFault): FaultSentences {
  const { faults } = casefileText;
  switch (fault.code) {
    case 'wrongKey':
      return faults.wrongKey[fault.reason];
    case 'corrupt':
      return faults.corrupt[fault.reason];
    case 'busy':
      switch (fault.reason) {
        case 'sameProgram':
          return faults.busy.sameProgram;
        case 'sameComputer':
          return faults.busy.sameComputer(fault.holder);
        case 'otherComputer':
          return faults.busy.otherComputer(fault.holder);
      }
    // eslint-disable-next-line no-fallthrough -- the switch above returns for every reason
    case 'readonly':
      return faults.readonly[fault.reason];
    case 'diskFull':
      return faults.diskFull[fault.reason];
    case 'versionTooNew':
      return faults.versionTooNew.newerFile(fault.fileVersion, fault.knownVersion);
    case 'notFound':
      return faults.notFound[fault.reason];
    case 'validation':
      switch (fault.reason) {
        case 'recoveryCodeLength':
          return faults.validation.recoveryCodeLength(fault.given, fault.expected);
        case 'recoveryCodeGroups':
          return faults.validation.recoveryCodeGroups(fault.groups);
        case 'passphraseEmpty':
        case 'pathUnusable':
        case 'alreadyExists':
          return faults.validation[fault.reason];
      }
    // eslint-disable-next-line no-fallthrough -- the switch above returns for every reason
    case 'internal':
      return faults.internal[fault.reason];
  }
}

const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

function momentInWords(instant: number): string {
  return momentFormat.format(instant);
}

function listInWords(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1) ?? ''}`;
}
