/** What birds of one build have on: by the sprite that plays them. Read by `drawn-bird.ts` and drawn as props by `props/songbirds.ts`. */
import type { Plumage } from './bird-wing.js';

const BLACK: Plumage = {
  back: '#2c2a35',
  breast: '#383643',
  belly: '#2f2d39',
  wing: '#1f1d28',
  beak: '#4a4756',
  legs: '#3a3744',
};

export const SONGBIRD_PLUMAGES: Readonly<Record<string, Plumage>> = {
  'prop-crow': BLACK,
  'prop-robin': { back: '#8a6a4a', breast: '#f0602c', belly: '#fbf3e6', wing: '#6f5238', beak: '#5a4636' },
  'prop-sparrow': { back: '#a8744a', breast: '#e2cba8', belly: '#f6ead6', wing: '#7a4f30', beak: '#5a4636' },
  'prop-magpie': {
    ...BLACK,
    belly: '#fbfaff',
    wing: '#27407f',
    tail: '#1f4a66',
  },
  'prop-swallow': {
    back: '#2b4a8f',
    breast: '#c8502e',
    belly: '#fbf3e6',
    wing: '#1f3668',
    beak: '#2f2b3a',
    legs: '#4a3f48',
  },
  'prop-canary': { back: '#ffd23a', breast: '#ffe06a', belly: '#fff2b4', wing: '#f2b21c', beak: '#f0905a' },
  'prop-kingfisher': { back: '#1598c8', breast: '#f58a2c', belly: '#f9a44e', wing: '#0f74ae', beak: '#2f2b3a' },
  'prop-bluebird': { back: '#3f8ee0', breast: '#f59a52', belly: '#fff6e8', wing: '#2f6fc0', beak: '#4a4756' },
  'prop-pigeon': {
    back: '#9aa3b4',
    head: '#68758f',
    breast: '#5f8f8a',
    belly: '#b9c0cd',
    wing: '#7d879b',
    beak: '#5a5563',
    legs: '#e0607a',
  },
  'prop-cuckoo': { back: '#7f8a9a', breast: '#98a2b2', belly: '#f1f0ee', wing: '#626c7c', beak: '#f0a53a' },
};
