/** Where this package lies, compiled or not: the nearest folder upwards that holds a package.json. */
import { existsSync } from 'node:fs';

/** A file URL that ends in `/`, for `new URL('models/', packageRoot)`. */
export const packageRoot: URL = findRoot(new URL('.', import.meta.url));

function findRoot(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder;
  const parent = new URL('..', folder);
  if (parent.href === folder.href) throw new Error('Mutoscope cannot find its own package.json.');
  return findRoot(parent);
}
