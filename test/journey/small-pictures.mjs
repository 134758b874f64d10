/** Makes this process ask for small pictures: what is told by them is where they come to, not how they look. */
import { engineFamily } from '../../dist/src/engines/index.js';

const family = engineFamily('theatre');
const { capabilities } = family;
const sizes = {
  '16:9': { width: 256, height: 144 },
  '9:16': { width: 144, height: 256 },
  '1:1': { width: 144, height: 144 },
};
family.capabilities = (options) => ({ ...capabilities(options), sizes, framesPerSecond: 12 });
