import { readXml } from './xmlReader.ts';
import { WordFileError } from './wordFileError.ts';
import { openZip, type ZipArchive } from './zipReader.ts';

const OFFICE_DOCUMENT = /\/relationships\/officeDocument$/;
const MACRO_PART = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|(?:^|\/)activeX\//i;

/** An opened Word file without macros, and the bytes of its main part. */
export type WordPackage = Readonly<{ archive: ZipArchive; documentPath: string; body: Uint8Array }>;

/**
 * Opens a .docx from anyone within `zipLimits`; nothing outside the file is fetched and nothing in it is run.
 * Throws `WordFileError` with a reason.
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const archive = openZip(bytes);
  refuseMacros(archive);
  const documentPath = findRelated(archive, '', OFFICE_DOCUMENT)[0];
  const body = documentPath === undefined ? undefined : archive.read(documentPath);
  if (documentPath === undefined || body === undefined) throw new WordFileError('notWord');
  return { archive, documentPath, body };
}

function refuseMacros(archive: ZipArchive): void {
  const types = archive.read('[Content_Types].xml');
  if (types === undefined) throw new WordFileError('notWord');
  let hasMacros = archive.paths.some((path) => MACRO_PART.test(path));
  readXml(types, {
    open: (_name, _namespace, attribute) => {
      if (/macroEnabled|vbaProject/i.test(attribute('ContentType') ?? '')) hasMacros = true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (hasMacros) throw new WordFileError('macros');
}

/** Paths of the parts that `source` points to with a relation of this type; addresses outside the file are passed over. */
export function findRelated(archive: ZipArchive, source: string, type: RegExp): readonly string[] {
  const slash = source.lastIndexOf('/') + 1;
  const folder = source.slice(0, slash);
  const relations = archive.read(`${folder}_rels/${source.slice(slash)}.rels`);
  const found: string[] = [];
  if (relations === undefined) return found;
  readXml(relations, {
    open: (name, _namespace, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      if (type.test(attribute('Type') ?? '')) found.push(inside(folder, attribute('Target') ?? ''));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** Resolves a target against the folder of its source; a target that climbs out of the archive names no part. */
function inside(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
