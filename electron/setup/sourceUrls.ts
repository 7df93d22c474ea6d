import path from 'node:path';

/**
 * Rewrites `new URL('relative/path', import.meta.url)` so that a bundle finds what its source found.
 * Code names a worker or a file in resources/ relative to itself; once bundled it stands elsewhere in dist/.
 * A path to another entry (`../core/worker.ts`) becomes the path to that entry's bundle; a path into resources/
 * becomes the path from the bundle to that same folder, which the package carries along.
 *
 * @param code text of one source file
 * @param file absolute path of that source file
 * @param bundle absolute path of the bundle in which it ends up
 * @param layout absolute paths: repository root, and for every entry the bundle made from it
 * @returns the rewritten text, or undefined when there is nothing to rewrite
 * @throws Error when the path leads to a source that is no entry: that file would not exist next to the bundle
 */
export function rewriteSourceUrls(
  code: string,
  file: string,
  bundle: string,
  layout: { readonly root: string; readonly bundleOf: ReadonlyMap<string, string> },
): string | undefined {
  let changed = false;
  const rewritten = code.replace(
    /new URL\(\s*(['"])(\.{1,2}\/[^'"]*)\1\s*,\s*import\.meta\.url\s*\)/g,
    (whole, _quote: string, relative: string) => {
      const target = path.resolve(path.dirname(file), relative);
      const destination = destinationOf(target, layout);
      if (destination === undefined)
        throw new Error(
          `${file}: ${relative} is neither a bundle nor in resources/, so dist/ cannot reach it`,
        );
      changed = true;
      const slash = relative.endsWith('/') ? '/' : '';
      const fromBundle = path.relative(path.dirname(bundle), destination).split(path.sep).join('/') + slash;
      const url = fromBundle.startsWith('.') ? fromBundle : `./${fromBundle}`;
      return whole.replace(relative, () => url);
    },
  );
  return changed ? rewritten : undefined;
}

function destinationOf(
  target: string,
  layout: { readonly root: string; readonly bundleOf: ReadonlyMap<string, string> },
): string | undefined {
  const bundle = layout.bundleOf.get(target);
  if (bundle !== undefined) return bundle;
  const inRoot = path.relative(layout.root, target).split(path.sep);
  if (inRoot[0] === 'resources' || inRoot[0] === 'dist') return target;
  return undefined;
}
