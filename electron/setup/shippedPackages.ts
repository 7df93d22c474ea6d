import fs from 'node:fs';
import path from 'node:path';

/** One package of others whose code goes along in the program. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it: an SPDX id or expression; empty when it names none. */
  readonly licence: string;
  /** The whole text of the licence; empty when the package carries none. */
  readonly text: string;
  /** As in package-lock.json: `sha512-` and base 64; empty when it is not there. */
  readonly integrity: string;
}

/** What package-lock.json says about one folder of node_modules. */
interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** Electron is fetched for the build, and still goes along. */
const shippedForBuild = ['node_modules/electron'];

/**
 * Everything of others in the program, by name: what the lockfile needs at run time, and the runtime itself.
 * @param root folder of package.json, with the packages installed
 */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, locked]) => folder !== '' && (isAtRunTime(locked) || shippedForBuild.includes(folder)))
    .map(([folder, locked]) => ({
      name: locked.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked.version ?? '',
      licence: locked.license ?? '',
      text: licenceText(path.join(root, folder)),
      integrity: locked.integrity ?? '',
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function isAtRunTime({ dev, devOptional, optional }: Locked): boolean {
  return dev !== true && devOptional !== true && optional !== true;
}

function licenceText(folder: string): string {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const name = names.find((file) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(file));
  return name === undefined ? '' : fs.readFileSync(path.join(folder, name), 'utf8').trim();
}

/** All licences one after another, as a text file beside the program. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const line = '-'.repeat(78);
  return packages
    .map(({ name, version, licence, text }) =>
      [line, `${name} ${version} (${licence})`, line, text].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** The list of parts of the program (CycloneDX 1.6). Equal packages give equal bytes: no time and no serial number. */
export function billOfMaterials(
  program: { readonly name: string; readonly version: string; readonly license: string },
  packages: readonly ShippedPackage[],
): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': program.name,
        name: program.name,
        version: program.version,
        licenses: [{ license: { id: program.license } }],
      },
    },
    components: packages.map(({ name, version, licence, integrity }) => {
      const address = `pkg:npm/${name.replace('@', '%40')}@${version}`;
      return {
        type: 'library',
        'bom-ref': address,
        name,
        version,
        purl: address,
        ...(licence === ''
          ? {}
          : {
              licenses: [
                / (OR|AND|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } },
              ],
            }),
        ...(integrity.startsWith('sha512-')
          ? {
              hashes: [
                { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') },
              ],
            }
          : {}),
      };
    }),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
