/** Only for tests of this room: fictional people, and files of them in every encoding. */
import * as fc from 'fast-check';
import { decodeWindows1252, type TextEncodingName } from './decodeText.ts';

/** How a test wants its bytes; the variants without byte order mark must be recognised as well. */
export type FileEncoding = TextEncodingName | 'utf-16le-bare' | 'utf-16be-bare';

/** Every way in which a file reaches the import. */
export const fileEncodings: readonly FileEncoding[] = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'utf-16le-bare',
  'utf-16be-bare',
  'windows-1252',
];

const windows1252Bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [decodeWindows1252(Uint8Array.of(byte)), byte] as const),
);

/** Writes text as bytes; a sign that Windows-1252 does not have becomes `?`, as old programs do. */
export function encodeText(text: string, encoding: FileEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-16le':
      return utf16(`\uFEFF${text}`, 0);
    case 'utf-16be':
      return utf16(`\uFEFF${text}`, 1);
    case 'utf-16le-bare':
      return utf16(text, 0);
    case 'utf-16be-bare':
      return utf16(text, 1);
    case 'windows-1252':
      return Uint8Array.from(Array.from(text, (sign) => windows1252Bytes.get(sign) ?? 0x3f));
  }
}

/** Made-up Dutch names with the accents, apostrophes and infixes that imports trip over. */
export const dutchName = fc.tuple(
  fc.constantFrom('Zoë', 'Ömer', 'André', 'Çiğdem', 'Loïs', 'Sjoerd', 'Anaïs', 'Renée', 'Jan-Willem'),
  fc.constantFrom('', 'van', 'van den', "van 't", 'de', 'ter', 'in het'),
  fc.constantFrom('Bänziger', 'Coëlho', 'Fictief', 'Händel', 'Ñuñez', 'Voorbeeld', 'Ûbbink', 'Böhmer'),
);

function utf16(text: string, lowAt: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2 + lowAt] = unit & 0xff;
    bytes[index * 2 + 1 - lowAt] = unit >> 8;
  }
  return bytes;
}

/** The 92 headings of a Dutch Outlook export, in its order. */
export const outlookNlHeadings: readonly string[] = [
  'Titel|Voornaam|Middelste naam|Achternaam|Achtervoegsel|Bedrijf|Afdeling|Functie',
  'Werkadres, straat|Werkadres 2, straat|Werkadres 3, straat|Werkadres, plaats|Werkadres, provincie|Werkadres, postcode',
  'Land/regio (werk)|Huisadres, straat|Huisadres, straat 2|Huisadres, straat 3|Huisadres, plaats|Huisadres, provincie',
  'Huisadres, postcode|Land/regio (thuis)|Ander adres, straat|Ander adres, straat 2|Ander adres, straat 3',
  'Ander adres, plaats|Ander adres, provincie|Ander adres, postcode|Land/regio (anders)|Telefoon assistent|Fax op werk',
  'Telefoon op werk|Telefoon op werk 2|Terugbellen|Autotelefoon|Hoofdtelefoon bedrijf|Fax thuis|Telefoon thuis',
  'Telefoon thuis 2|ISDN|Mobiele telefoon|Andere fax|Andere telefoon|Pager|Hoofdtelefoon|Radiotelefoon|Teksttelefoon',
  'Telex|Account|Adreslijstserver|Ander adres, postbusnummer|Beroep|Categorieën|E-mailadres|E-mailtype',
  'Weergavenaam voor e-mail|E-mailadres 2|E-mailtype 2|E-mail, weergegeven naam 2|E-mailadres 3|E-mailtype 3',
  "E-mail, weergegeven naam 3|Factuurinformatie|Gebruiker 1|Gebruiker 2|Gebruiker 3|Gebruiker 4|Geslacht|Gevoeligheid|Hobby's",
  'Huisadres, postbusnummer|Initialen|Internet Beschikbaarheidsinfo|Kantoorlocatie|Kinderen|Locatie|Naam assistent',
  'Naam manager|Notities|Organisatie-id|Partner|Prioriteit|Privé|Referentie van|Reisafstand|Sofinummer|Speciale datum',
  'Taal|Trefwoorden|Verjaardag|Webpagina|Werkadres, postbusnummer',
].flatMap((line) => line.split('|'));

/** A fictional professional with everything that a directory can hold. */
export const completeContact = {
  givenName: 'Zoë',
  infix: 'van den',
  familyName: 'Bänziger',
  organisation: 'Jeugdteam "De Brug"; Zuid, Oost',
  profession: 'Coördinator zorg',
  email: 'z.vandenbanziger@jeugdteam.example',
  phone: '020 555 01 02',
  mobile: '+31 6 5555 0103',
  note: 'Bel op maandag.\nNiet op woensdag.',
} as const;

/** How each kind of CSV writes `completeContact`: heading and cell, all other columns stay empty. */
export const completeContactCells = {
  outlookNl: {
    Voornaam: completeContact.givenName,
    'Middelste naam': completeContact.infix,
    Achternaam: completeContact.familyName,
    Bedrijf: completeContact.organisation,
    Functie: completeContact.profession,
    'Telefoon op werk': completeContact.phone,
    'Mobiele telefoon': completeContact.mobile,
    'E-mailadres': completeContact.email,
    Notities: completeContact.note,
  },
  outlookEn: {
    'First Name': completeContact.givenName,
    'Middle Name': '',
    'Last Name': `${completeContact.infix} ${completeContact.familyName}`,
    Company: completeContact.organisation,
    'Job Title': completeContact.profession,
    'Business Phone': completeContact.phone,
    'Home Phone': '020 555 99 99',
    'Mobile Phone': completeContact.mobile,
    'E-mail Address': completeContact.email,
    'E-mail Display Name': 'ZB',
    Notes: completeContact.note,
  },
  googleOld: {
    Name: 'Zoë van den Bänziger',
    'Given Name': completeContact.givenName,
    'Additional Name': '',
    'Family Name': `${completeContact.infix} ${completeContact.familyName}`,
    'Group Membership': '* myContacts',
    'E-mail 1 - Type': '* Work',
    'E-mail 1 - Value': completeContact.email,
    'Phone 1 - Type': 'Mobile',
    'Phone 1 - Value': completeContact.mobile,
    'Phone 2 - Type': 'Work',
    'Phone 2 - Value': completeContact.phone,
    'Organization 1 - Name': completeContact.organisation,
    'Organization 1 - Title': completeContact.profession,
    Notes: completeContact.note,
  },
  googleNew: {
    'First Name': completeContact.givenName,
    'Middle Name': completeContact.infix,
    'Last Name': completeContact.familyName,
    'Organization Name': completeContact.organisation,
    'Organization Title': completeContact.profession,
    Notes: completeContact.note,
    Labels: '* myContacts',
    'E-mail 1 - Label': '* Werk',
    'E-mail 1 - Value': completeContact.email,
    'Phone 1 - Label': 'Werk',
    'Phone 1 - Value': completeContact.phone,
    'Phone 2 - Label': 'Mobiel',
    'Phone 2 - Value': completeContact.mobile,
  },
  unknownCsv: {
    Voornaam: completeContact.givenName,
    Tussenvoegsel: completeContact.infix,
    Achternaam: completeContact.familyName,
    Organisatie: completeContact.organisation,
    Functie: completeContact.profession,
    'E-mail': completeContact.email,
    Telefoon: completeContact.phone,
    Mobiel: completeContact.mobile,
    Opmerkingen: completeContact.note,
  },
} as const;

/** Writes a table as CSV with every cell quoted, as Outlook does. */
export function csvText(table: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  return table
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + lineEnd)
    .join('');
}
