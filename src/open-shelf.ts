/** The shelf that bot and render machines share, as the settings name it. */
import { openBucketShelf } from './bucket.js';
import { type Config, clipsFolderOfBot } from './config.js';
import { openFolderShelf, type Shelf } from './shelf.js';

/** @returns what `openStorage` opens. */
export function shelfOfBot(config: Readonly<Config>): (workFolder: string) => Shelf {
  const { storageBucket } = config;
  return (workFolder) =>
    storageBucket ? openBucketShelf(storageBucket, workFolder) : openFolderShelf(clipsFolderOfBot(config));
}
