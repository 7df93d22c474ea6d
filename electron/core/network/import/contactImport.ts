/** What a file of contacts turns into before anything is stored. JSON-serialisable: the preview shows exactly this. */
import type { TextEncodingName } from './decodeText.ts';

/** Largest file that is read, in bytes. */
export const maximumFileBytes = 20_000_000;
/** Most rows or cards in one file. */
export const maximumRows = 20_000;
/** Longest value that is taken over, in UTF-16 units; what is longer is cut and reported. */
export const maximumValueLength = 500;
/** Largest photo that is taken over, in bytes after decoding. */
export const maximumPhotoBytes = 200_000;

/** The text fields of a contact that a file can fill. */
export type ContactField =
  | 'givenName'
  | 'infix'
  | 'familyName'
  | 'organisation'
  | 'profession'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'note';

/** A portrait of a professional; the media type is read from the bytes, not believed from the file. */
export type ContactPhoto = {
  mediaType: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
  base64: string;
};

/** A contact as it stands in the file. Names may be empty when organisation or e-mail is there; `profession` is the function as written. */
export type ContactCandidate = {
  givenName: string;
  infix?: string;
  familyName: string;
  organisation?: string;
  profession?: string;
  email?: string;
  phone?: string;
  mobile?: string;
  note?: string;
  photo?: ContactPhoto;
};

/** Something about a row that the user should look at; sentences stand in `shared/text/nl/networkImport.ts`. */
export type ContactWarningCode =
  | 'emailShape'
  | 'severalEmails'
  | 'nameSplit'
  | 'nameGuessedFromEmail'
  | 'onlyOrganisation'
  | 'phoneShape'
  | 'phoneZeroRestored'
  | 'valueCut'
  | 'extraCells'
  | 'unreadableLine'
  | 'photoTooLarge'
  | 'photoUnreadable'
  | 'photoOnline';

/** `field` says where, `detail` what stood there (at most 80 characters). */
export type ContactWarning = { code: ContactWarningCode; field?: ContactField; detail?: string };

/** Why a row or card is not taken over. */
export type ContactSkipReason =
  | 'empty'
  | 'nothingToRecognise'
  | 'quoteNotClosed'
  | 'cardNotClosed'
  | 'cardVersion'
  | 'groupCard'
  | 'textOutsideCard';

/** Why nothing in a file could be read. */
export type ContactImportFailure =
  | 'empty'
  | 'tooLarge'
  | 'tooManyRows'
  | 'notACsv'
  | 'noKnownColumns'
  | 'noCards';

/** Where the file comes from, recognised by its headings or version line. */
export type ContactSource =
  | 'outlookNl'
  | 'outlookEn'
  | 'google'
  | 'unknownCsv'
  | 'vcard21'
  | 'vcard30'
  | 'vcard40'
  | 'vcardMixed';

/** The sign between the cells of a CSV file. */
export type CsvDelimiter = ',' | ';' | '\t';

/** One row or card that can be taken over; `line` counts from 1 and is where it starts. */
export type ContactImportRow = { line: number; candidate: ContactCandidate; warnings: ContactWarning[] };

/** One row or card that is left out; `excerpt` is at most 80 characters of it. */
export type ContactImportSkip = { line: number; reason: ContactSkipReason; excerpt: string };

/**
 * The whole file. With `failure` set nothing was read and `rows` and `skipped` are empty. `unknownColumns` are the
 * headings or card properties that held something which is not taken over.
 */
export type ContactImport = {
  source: ContactSource;
  encoding: TextEncodingName;
  delimiter?: CsvDelimiter;
  rows: ContactImportRow[];
  skipped: ContactImportSkip[];
  unknownColumns: string[];
  failure?: ContactImportFailure;
};

/** A file of which nothing could be read, with the reason. */
export function failedImport(
  source: ContactSource,
  encoding: TextEncodingName,
  failure: ContactImportFailure,
): ContactImport {
  return { source, encoding, rows: [], skipped: [], unknownColumns: [], failure };
}

/** The beginning of a text on one line, at most 80 characters: enough to find it back in the file. */
export function excerptOf(text: string): string {
  const oneLine = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  return oneLine.length <= 80 ? oneLine : `${withoutHalfSign(oneLine.slice(0, 79))}…`;
}

/** Cutting may split a sign of two UTF-16 units; the lone first half is no text. */
export function withoutHalfSign(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
