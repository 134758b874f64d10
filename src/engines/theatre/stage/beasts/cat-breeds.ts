/** How cats of a breed differ from any cat. Read by `beast-measures.ts`. */
import type { Breeds } from './dog-builds.js';

const WHITE = '#fffdfa';
/** White at breast, feet and face. */
const BIBBED = { fluffy: true, belly: WHITE, mask: WHITE, snoutColour: WHITE, sock: WHITE } as const;
/** Dark where it is cool: face, ears, feet, tail. */
const POINTED = {
  coat: '#f4e6d2',
  belly: '#fff8ec',
  mark: '#6b5046',
  mask: '#8a6a5a',
  snoutColour: '#7b5c4e',
  nose: '#4a342f',
  sock: '#6b5046',
  tailTip: '#6b5046',
  earColour: '#6b5046',
  pattern: 'plain',
} as const;

export const CATS: Breeds = [
  [/siamese|暹罗/i, POINTED],
  [
    /ragdoll|birman|himalayan|布偶|喜马拉雅/i,
    { ...POINTED, ...BIBBED, tail: 'bushy', tailLong: 0.5, mask: '#b49684', snoutColour: WHITE, blaze: false },
  ],
  [
    /british shorthair|russian blue|blue cat|chartreux|英短|英国短毛|蓝猫/i,
    { coat: '#8d97ab', belly: '#a9b2c4', mark: '#6c768c', snoutColour: '#a9b2c4', nose: '#4a5064', pattern: 'plain' },
  ],
  [
    /scottish fold|折耳/i,
    { coat: '#a7abb8', belly: '#e8e9ef', mark: '#7c8192', snoutColour: '#dfe1e9', ears: 'flop', earSize: 0.42 },
  ],
  [
    /american shorthair|silver tabby|gr[ae]y tabby|美短|美国短毛|灰色虎斑/i,
    { coat: '#b3b8c6', belly: '#f2f3f7', mark: '#555b6e', snoutColour: '#f2f3f7' },
  ],
  [
    /brown tabby|狸花|虎斑/i,
    { coat: '#b08a5f', belly: '#ead6b8', mark: '#59402d', snoutColour: '#f0e0c8', nose: '#a5525a' },
  ],
  [
    /maine coon|norwegian|缅因|挪威森林/i,
    {
      coat: '#a97a50',
      belly: '#f2e2c8',
      mark: '#54392a',
      snoutColour: '#f7ead6',
      nose: '#a5525a',
      tail: 'bushy',
      tailLong: 0.62,
      fluffy: true,
      earSize: 1.15,
    },
  ],
  [
    /persian|波斯/i,
    {
      coat: '#fbf5ec',
      belly: WHITE,
      mark: '#e3d7c4',
      snoutColour: WHITE,
      pattern: 'plain',
      fluffy: true,
      tail: 'bushy',
      tailLong: 0.46,
      earSize: 0.75,
    },
  ],
  [/bengal|ocicat|savannah|孟加拉|豹猫/i, { coat: '#e2a758', belly: '#fbe9c9', mark: '#5b3a22', pattern: 'spots' }],
  [
    /sph[yi]nx|hairless|斯芬克斯|无毛/i,
    {
      coat: '#f0c8ba',
      belly: '#f8ded4',
      mark: '#d39c8e',
      snoutColour: '#f8ded4',
      nose: '#c9727c',
      pattern: 'wrinkled',
      earSize: 1.4,
      tail: 'bare',
    },
  ],
  [
    /calico|三花/i,
    { ...BIBBED, coat: WHITE, mark: '#f0923f', secondMark: '#3a3642', pattern: 'patches', earColour: '#f0923f' },
  ],
  [
    /tortoiseshell|tortie|玳瑁/i,
    { coat: '#4a3a38', belly: '#6b4f40', mark: '#d9863f', snoutColour: '#c9864a', pattern: 'patches' },
  ],
  [
    /tuxedo|cow cat|black and white|奶牛猫|黑白猫/i,
    { ...BIBBED, coat: '#35323d', mark: '#2a2731', pattern: 'plain', nose: '#e08794', tailTip: '#35323d' },
  ],
  [/munchkin|曼基康|矮脚/i, { leg: [0.13, 0.1, 0.08], rump: [0.22, -0.27, 0.165], chest: [-0.15, -0.29, 0.165] }],
  [/marmalade|橘/i, { coat: '#f59a3c', belly: '#fff1dc', mark: '#cf6a22', snoutColour: '#fff4e4' }],
];
