// Tells whether dist/ was built from the sources as they are now.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const builtFrom = ['shared', 'electron', 'renderer', 'resources', 'package-lock.json', 'tsconfig.json'];
const notBuilt = /\.test\.tsx?$|\.md$|(^|\/)\.|~$/;
const stampFile = path.join('dist', '.sources');

/**
 * @param {string} root repository root
 * @returns {string} a hash over the name and content of every file that the build reads
 */
export function hashOfSources(root) {
  const hash = crypto.createHash('sha256');
  for (const file of builtFrom.flatMap((part) => filesBelow(root, part))) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root repository root
 * @returns {boolean} true when dist/ was built from these sources
 */
export function isBuilt(root) {
  try {
    return fs.readFileSync(path.join(root, stampFile), 'utf8') === hashOfSources(root);
  } catch {
    return false;
  }
}

/** Writes into dist/ from which sources it was built.
 * @param {string} root repository root
 * @param {string} hash taken before the build began, so that an edit during the build makes it stale
 */
export function stampBuild(root, hash) {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(root, stampFile), hash);
}

/** Makes the next start build again, whatever happens to the build that now begins.
 * @param {string} root repository root
 */
export function dropStamp(root) {
  try {
    fs.unlinkSync(path.join(root, stampFile));
  } catch {
    // There was none.
  }
}

/**
 * @param {string} root
 * @param {string} part file or folder, with forward slashes
 * @returns {string[]} files with forward slashes, sorted, so that every machine gets the same hash
 */
function filesBelow(root, part) {
  const absolute = path.join(root, part);
  if (!fs.existsSync(absolute)) return [];
  if (fs.statSync(absolute).isFile()) return [part];
  return fs
    .readdirSync(absolute)
    .sort()
    .map((name) => `${part}/${name}`)
    .filter((file) => !notBuilt.test(file))
    .flatMap((file) => filesBelow(root, file));
}
