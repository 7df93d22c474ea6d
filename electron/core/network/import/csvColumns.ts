import type { ContactSource } from './contactImport.ts';

/** What a column can fill. Of several columns with the same target the first in the order of `headings` counts. */
export type ColumnTarget =
  | 'fullName'
  | 'givenName'
  | 'middleName'
  | 'infix'
  | 'familyName'
  | 'organisation'
  | 'profession'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'note'
  | 'labelledPhone'
  | 'phoneLabel';

/** Which cell fills what: per target the column numbers, best first. */
export type ColumnPlan = {
  source: ContactSource;
  columns: ReadonlyMap<ColumnTarget, readonly number[]>;
  used: ReadonlySet<number>;
};

/** Headings per target, best first: Outlook Dutch and English, Google old and new, and what people type themselves. */
const headings: Readonly<Record<ColumnTarget, readonly string[]>> = {
  fullName: [
    'Naam',
    'Volledige naam',
    'Name',
    'Full name',
    'Display name',
    'Weergavenaam',
    'Naam contactpersoon',
    'Contactpersoon',
    'Contact',
    'Contactnaam',
    'Deelnemer',
    'Medewerker',
    'File As',
    'Weergavenaam voor e-mail',
    'E-mail Display Name',
  ],
  givenName: [
    'Voornaam',
    'First Name',
    'Given Name',
    'Roepnaam',
    'Voornamen',
    'Voorletters',
    'Initialen',
    'Initials',
  ],
  middleName: ['Middelste naam', 'Tweede naam', 'Middle Name', 'Additional Name'],
  infix: [
    'Tussenvoegsel',
    'Tussenvoegsels',
    'Tussenv',
    'Tv',
    'Tussenvoegsel achternaam',
    'Voorvoegsel',
    'Infix',
  ],
  familyName: ['Achternaam', 'Last Name', 'Family Name', 'Surname', 'Familienaam', 'Geslachtsnaam'],
  organisation: [
    'Organisatie',
    'Bedrijf',
    'Company',
    'Organization Name',
    'Organization 1 - Name',
    'Organisation',
    'Organization',
    'Organisatienaam',
    'Naam organisatie',
    'Bedrijfsnaam',
    'Instelling',
    'Instantie',
    'Werkgever',
    'Partnerorganisatie',
    'Ketenpartner',
    'School',
  ],
  profession: [
    'Functie',
    'Job Title',
    'Organization Title',
    'Organization 1 - Title',
    'Functietitel',
    'Functienaam',
    'Functieomschrijving',
    'Rol',
    'Beroep',
    'Profession',
    'Occupation',
    'Role',
  ],
  email: [
    'E-mail',
    'E-mailadres',
    'E-mail Address',
    'E-mail 1 - Value',
    'Mail',
    'Mailadres',
    'Email werk',
    'Zakelijk e-mailadres',
    'Primary Email',
    'E-mailadres 1',
    'E-mail 1',
    'E-mailadres 2',
    'E-mail 2 Address',
    'E-mail 2 - Value',
    'E-mailadres 3',
    'E-mail 3 Address',
    'E-mail 3 - Value',
  ],
  phone: [
    'Telefoon op werk',
    'Business Phone',
    'Telefoon werk',
    'Telefoon zakelijk',
    'Werktelefoon',
    'Work Phone',
    'Telefoon',
    'Telefoonnummer',
    'Tel',
    'Telnr',
    'Telefoonnr',
    'Phone',
    'Phone Number',
    'Vast nummer',
    'Vaste telefoon',
    'Doorkiesnummer',
    'Hoofdtelefoon',
    'Primary Phone',
    'Hoofdtelefoon bedrijf',
    'Company Main Phone',
    'Telefoon op werk 2',
    'Business Phone 2',
    'Andere telefoon',
    'Other Phone',
    'Telefoon thuis',
    'Telefoon privé',
    'Home Phone',
  ],
  mobile: [
    'Mobiele telefoon',
    'Mobile Phone',
    'Mobiel',
    'Mobiel nummer',
    'Mobielnummer',
    'Mobiele nummer',
    'Mobile',
    'Cell Phone',
    'Gsm',
    'Gsm-nummer',
    '06',
    '06-nummer',
  ],
  note: ['Notities', 'Notes', 'Notitie', 'Opmerking', 'Opmerkingen', 'Toelichting', 'Bijzonderheden', 'Note'],
  labelledPhone: ['Phone 1 - Value', 'Phone 2 - Value', 'Phone 3 - Value', 'Phone 4 - Value'],
  phoneLabel: [1, 2, 3, 4].flatMap((number) => [`Phone ${number} - Label`, `Phone ${number} - Type`]),
};

const googleHeadings = [
  'E-mail 1 - Value',
  'Phone 1 - Value',
  'Organization Name',
  'Group Membership',
  'Labels',
];
const outlookNlHeadings = [
  'Middelste naam',
  'Achtervoegsel',
  'E-mailadres 2',
  'Telefoon op werk',
  'Mobiele telefoon',
  'Weergavenaam voor e-mail',
  'Hoofdtelefoon bedrijf',
];
const outlookEnHeadings = [
  'Middle Name',
  'E-mail Address',
  'E-mail 2 Address',
  'E-mail Display Name',
  'Business Phone',
  'Company Main Phone',
];

const targetByHeading = new Map<string, { target: ColumnTarget; rank: number }>();
for (const [target, names] of Object.entries(headings) as [ColumnTarget, readonly string[]][]) {
  names.forEach((name, rank) => {
    for (const key of headingKeys(name)) {
      if (!targetByHeading.has(key)) targetByHeading.set(key, { target, rank });
    }
  });
}

/** Finds out what each heading means; headings that mean nothing here are in no target. */
export function planColumns(headingRow: readonly string[]): ColumnPlan {
  const found = new Map<ColumnTarget, { column: number; rank: number }[]>();
  headingRow.forEach((heading, column) => {
    const known = targetByHeading.get(headingKey(heading));
    if (known === undefined) return;
    const list = found.get(known.target) ?? [];
    // Labels belong to the phone with the same number, so that both lists stay in the order of their rank.
    list.push({ column, rank: known.rank });
    found.set(known.target, list);
  });
  const columns = new Map<ColumnTarget, readonly number[]>();
  const used = new Set<number>();
  for (const [target, list] of found) {
    const ordered = list.sort((a, b) => a.rank - b.rank || a.column - b.column).map((entry) => entry.column);
    columns.set(target, ordered);
    for (const column of ordered) used.add(column);
  }
  return { source: sourceOf(headingRow), columns, used };
}

/** Whether a plan can tell who a row is about. */
export function canRecognise(plan: ColumnPlan): boolean {
  return (['fullName', 'givenName', 'familyName', 'organisation', 'email'] as const).some((target) =>
    plan.columns.has(target),
  );
}

function sourceOf(headingRow: readonly string[]): ContactSource {
  const present = new Set(headingRow.map(headingKey));
  const hits = (names: readonly string[]): number =>
    names.filter((name) => headingKeys(name).some((key) => present.has(key))).length;
  if (hits(googleHeadings) >= 2) return 'google';
  const dutch = hits(outlookNlHeadings);
  const english = hits(outlookEnHeadings);
  if (Math.max(dutch, english) < 2) return 'unknownCsv';
  return dutch >= english ? 'outlookNl' : 'outlookEn';
}

/** Small letters and digits only: `E-mailadres`, `e-mail adres` and `EMAILADRES:` are one heading. */
function headingKey(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** A heading also counts when a wrong conversion dropped its accented letters (*Privé* as *Priv*). */
function headingKeys(heading: string): string[] {
  const lost = heading.replace(/[^\0-\x7f]/g, '');
  return lost === heading ? [headingKey(heading)] : [headingKey(heading), headingKey(lost)];
}
