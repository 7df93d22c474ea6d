import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1000 bytes) of the scripts that the page fetches before its first screen, each compressed by itself. */
export function firstScriptKilobytes(rendererFolder: string, screen: string): number {
  const page = readFileSync(path.join(rendererFolder, 'index.html'), 'utf8');
  const assets = path.join(rendererFolder, 'assets');
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const code = readFileSync(path.join(assets, name), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu))
      visit(imported ?? '');
    // Screens are fetched when they are shown: of those only the first one counts.
    for (const [, later] of code.matchAll(/import\(\s*[`"']\.\/([^`"']+\.js)[`"']/gu)) {
      if (later?.startsWith(`${screen}-`) === true) visit(later);
    }
  };
  for (const [, name] of page.matchAll(/(?:src|href)="[./]*assets\/([^"]+\.js)"/gu)) visit(name ?? '');
  if (![...seen].some((name) => name.startsWith(`${screen}-`))) throw new Error(`${screen} is not built`);
  return (
    [...seen].reduce((sum, name) => sum + gzipSync(readFileSync(path.join(assets, name))).length, 0) / 1000
  );
}
