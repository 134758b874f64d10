/**
 * What shows somebody's trade: hat, clothes, glasses. Their pictures end at the chest, so they are drawn as whole people
 * like anybody else. Asked by `people.ts`, `rigs.ts`, `attire.ts` and `chic-looks.ts`.
 */
import type { Actor } from '../../score/score.js';
import { BEINGS } from './being-dress.js';
import { type Dress, type DressRow, GOLD, hat, worn } from './dress.js';
import { robeOf } from './robes.js';
import { storyLookOf } from './storybook.js';
import { TALES } from './tale-dress.js';
import { placeOf } from './wearing.js';

const TRADES: readonly DressRow[] = [
  ...TALES,
  ...BEINGS,
  [
    /-1f373$/,
    {
      hat: hat('toque', '#f4f2fb'),
      clothes: worn('chef', '#f1eff8', '#e0344a', '#4a5272'),
      stout: true,
      looks: { beard: 'moustache' },
    },
  ],
  [
    /-2695$/,
    {
      hat: hat('nurse', '#ffffff', '#e2333f'),
      clothes: worn('tunic', '#8fc7ea', '#ffffff', '#f4f6fb', '#ffffff'),
    },
    /nurse|护士/i,
  ],
  [/^1f46e/, { hat: hat('peaked', '#34488c'), clothes: worn('uniform', '#3a509a', GOLD, '#2c3a70') }],
  [/-1f692$/, { hat: hat('fire', '#d8353c'), clothes: worn('turnout', '#e9a92f', '#b8c43a', '#3c4468') }],
  [/-2708$/, { hat: hat('peaked', '#f2f2fa'), clothes: worn('uniform', '#2c3768', GOLD, '#262f58') }],
  [
    /-1f33e$/,
    { hat: hat('straw', '#eec063', '#b8442e'), clothes: worn('dungarees', '#d8503e', '#fff0d8', '#4a70a8', '#7a4a2c') },
  ],
  [
    /^1f477/,
    {
      hat: hat('worker', '#3f9a50', '#fff8ec'),
      clothes: worn('dungarees', '#49a858', '#fff0d8', '#3f58a8', '#7a4a2c'),
    },
    /luigi/i,
  ],
  [
    /^1f477/,
    {
      hat: hat('worker', '#d8353c', '#fff8ec'),
      clothes: worn('dungarees', '#d8413e', '#fff0d8', '#3f58a8', '#7a4a2c'),
    },
    /mario|plumber|马里奥|水管工/i,
  ],
  [
    /^1f477|-1f527$/,
    {
      hat: hat('worker', '#3a62a0', '#ffc531'),
      clothes: worn('dungarees', '#8a96ac', '#e8ecf4', '#3a62a0', '#4a3a34'),
    },
    /mechanic|修理|机械|repair/i,
  ],
  [
    /-1f527$/,
    {
      hat: hat('worker', '#3a62a0', '#ffc531'),
      clothes: worn('dungarees', '#8a96ac', '#e8ecf4', '#3a62a0', '#4a3a34'),
    },
  ],
  [
    /^1f477|-1f3ed$/,
    { hat: hat('hard', '#ffc52e'), clothes: worn('vest', '#4a7ab8', '#ff8a2c', '#4a5272', '#8a5a34') },
  ],
  [/-1f52c$/, { clothes: worn('lab', '#f4f6fb', '#9ad0c8', '#5a5f80'), looks: { glasses: true } }],
  [/-2696$/, { hat: hat('wig', '#efeaf2'), clothes: worn('robe', '#3a3044', '#fbf8ff', '#2c2836') }],
  [/-1f393$/, { hat: hat('mortarboard', '#3a3f6e'), clothes: worn('gown', '#3a3f6e', GOLD, '#2c3050') }],
  [/-1f3a8$/, { hat: hat('beret', '#c8323c'), clothes: worn('smock', '#fbf6ee', '#7d8fb8', '#4a4460', '#7a4a2c') }],
  [
    /-1f4bb$/,
    {
      hat: hat('headphones', '#3a3f5a', '#35b6e6'),
      clothes: worn('hoodie', '#4f6a9a', '#f4efe6', '#41507e', '#f3f0f5'),
      looks: { glasses: true },
    },
  ],
  [/-1f4bc$/, { clothes: worn('suit', '#46507c', '#d8414e', '#3c456c') }],
  [/-1f3a4$/, { clothes: worn('jacket', '#d83a8a', '#ffe27a', '#3a2f5a', '#f4f0fa') }],
  [
    /^1f575/,
    { hat: hat('trilby', '#8a6a48', '#4a3428'), clothes: worn('coat', '#b8925e', '#fbf8ff', '#5a4a40', '#5a3a28') },
  ],
  [/^1f482/, { hat: hat('bearskin', '#2e2836'), clothes: worn('uniform', '#d0323c', GOLD, '#2c2c46') }],
];

const bare = (sprite: string): string => sprite.replace(/-fe0f|-1f3f[b-f]/g, '').replace(/-200d-264[02]$/, '');

/** They look like anybody else, but for what they wear. */
export const isDressed = (sprite: string): boolean => {
  const code = bare(sprite);
  return DOCTOR_OR_TEACHER.test(code) || TRADES.some(([codes]) => codes.test(code));
};
const DOCTOR_OR_TEACHER = /-200d-(2695|1f3eb)$/;

/** Whose own hat is on: another one has taken its place, or it has none. */
export const isInTradeHat = (actor: Pick<Actor, 'sprite' | 'name' | 'wears'>): boolean =>
  !(actor.wears ?? []).some(({ sprite }) => placeOf(sprite).at === 'crown') && tradeDressOf(actor)?.hat !== undefined;

export function tradeDressOf({
  sprite,
  name,
  seed,
  wears,
}: Pick<Actor, 'sprite' | 'name'> & Partial<Pick<Actor, 'seed' | 'wears'>>): Dress | undefined {
  const story = storyLookOf({ sprite, name, seed });
  if (story) return story;
  const code = bare(sprite);
  const robe = robeOf({ sprite, name, seed, wears });
  if (robe) return robe;
  return TRADES.find(([codes, , names]) => codes.test(code) && (names?.test(name) ?? true))?.[1];
}
