/** Where this package lies, compiled or not: the nearest folder upwards that holds a package.json. */
import { existsSync, readFileSync } from 'node:fs';

/** A file URL that ends in `/`, for `new URL('models/', packageRoot)`. */
export const packageRoot: URL = findRoot(new URL('.', import.meta.url));

/** This Mutoscope's own version. */
export const packageVersion: string = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')).version;

function findRoot(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder;
  const parent = new URL('..', folder);
  if (parent.href === folder.href) throw new Error('Mutoscope cannot find its own package.json.');
  return findRoot(parent);
}
