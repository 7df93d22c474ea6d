// Builds dist/: the renderer, and one self-contained file per program. Run by build.mjs with the pinned Node.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build, type InlineConfig, type Plugin } from 'vite';
import { inRoot, root } from './paths.mjs';
import { dropStamp, hashOfSources, stampBuild } from './sources.mjs';
import { billOfMaterials, licencesText, shippedPackages, type ShippedPackage } from './shippedPackages.ts';
import { rewriteSourceUrls } from './sourceUrls.ts';

/** One program: where its source starts and which file it becomes. The package leaves out what is not `shipped`. */
interface Bundle {
  readonly source: string;
  readonly output: string;
  readonly format: 'es' | 'cjs';
  readonly shipped: boolean;
}

/** Every program that runs in Node or Electron. The loopback host and the demo command never go into the package. */
export const bundles: readonly Bundle[] = [
  { source: 'electron/core/worker.ts', output: 'dist/node/worker.js', format: 'es', shipped: true },
  { source: 'electron/main/main.ts', output: 'dist/main/main.js', format: 'es', shipped: true },
  { source: 'electron/preload/preload.ts', output: 'dist/preload/preload.cjs', format: 'cjs', shipped: true },
  { source: 'electron/hosts/hostCommand.ts', output: 'dist/node/host.js', format: 'es', shipped: false },
  { source: 'electron/setup/demoCommand.ts', output: 'dist/node/demo.js', format: 'es', shipped: false },
];

/** Stay packages: the database has native code per platform, Electron exists only inside its own runtime. */
const external = ['better-sqlite3', 'electron'];

const rendererConfig = 'renderer/vite.config.ts';

if (import.meta.main) process.exitCode = await buildEverything();

/** @returns exit code: 0 when everything that has a source was built, 1 when anything failed */
async function buildEverything(): Promise<number> {
  const started = Date.now();
  const hash = hashOfSources(root);
  dropStamp(root);
  const failures: string[] = [];
  const packages = shippedPackages(root);
  const attempt = async (name: string, config: InlineConfig): Promise<void> => {
    try {
      await build(config);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  if (fs.existsSync(inRoot(rendererConfig)))
    await attempt('renderer', {
      root: inRoot('renderer'),
      configFile: inRoot(rendererConfig),
      logLevel: 'warn',
      plugins: [shippedModule(packages)],
    });
  for (const bundle of bundles)
    if (fs.existsSync(inRoot(bundle.source))) await attempt(bundle.source, configOf(bundle));

  if (failures.length > 0) {
    process.stderr.write(`The build failed:\n${failures.join('\n')}\n`);
    return 1;
  }
  fs.writeFileSync(inRoot('dist/licences.txt'), licencesText(packages));
  fs.writeFileSync(inRoot('dist/bom.cdx.json'), billOfMaterials(program(), packages));
  stampBuild(root, hash);
  process.stderr.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return 0;
}

interface Program {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function program(): Program {
  return JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8')) as Program;
}

/** `virtual:shipped-packages` of the page: what is in the program, read at the moment of the build. */
function shippedModule(packages: readonly ShippedPackage[]): Plugin {
  const name = 'virtual:shipped-packages';
  const shown = packages.map(({ integrity: _integrity, ...one }) => one);
  return {
    name: 'shipped-packages',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const programVersion = ${JSON.stringify(program().version)};\nexport const shippedPackages = ${JSON.stringify(shown)};`
        : undefined,
  };
}

function configOf(bundle: Bundle): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [sourceUrls(bundle)],
    ssr: { noExternal: true, external },
    publicDir: false,
    build: {
      ssr: inRoot(bundle.source),
      target: 'node24',
      outDir: path.dirname(inRoot(bundle.output)),
      emptyOutDir: false,
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        output: {
          format: bundle.format,
          entryFileNames: path.basename(bundle.output),
          // One file per program: the package can then leave a program out by leaving out its file.
          codeSplitting: false,
        },
      },
    },
  };
}

function sourceUrls(bundle: Bundle): Plugin {
  const layout = {
    root,
    bundleOf: new Map(bundles.map((each) => [inRoot(each.source), inRoot(each.output)])),
  };
  return {
    name: 'source-urls',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (file.includes('node_modules') || !file.startsWith(root)) return undefined;
      const rewritten = rewriteSourceUrls(code, file, inRoot(bundle.output), layout);
      return rewritten === undefined ? undefined : { code: rewritten, map: null };
    },
  };
}
