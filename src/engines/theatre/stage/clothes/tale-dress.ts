/** What those of tales, films and weddings wear: kings, witches, ninjas, heroes, vampires, brides. Asked by `trade-dress.ts`. */
import { BLACK, back, type DressRow, GOLD, hat, worn } from './dress.js';

const FIGURE = /^1f(9cd|6b6|3c3|57a|483)$/;

export const TALES: readonly DressRow[] = [
  [
    /^1f934|^1fac5/,
    {
      hat: hat('crown', '#f6bf2c', '#b8283c'),
      clothes: worn('royal', '#a8303c', GOLD, '#4a2c5a', '#5a3420'),
      back: back('mantle', '#c02c40', '#7a3fa8'),
      looks: { beard: 'full' },
      stout: true,
    },
  ],
  [
    /^1f478/,
    {
      hat: hat('tiara', '#f6c83c', '#ff6fae'),
      clothes: { ...worn('ballgown', '#ee84b8', '#fde6f2', '#fbe4ec', '#d8508a'), shortSleeves: true },
      looks: { woman: 'long' },
    },
    /princess|公主/i,
  ],
  [
    /^1f478/,
    {
      hat: hat('crown', '#f6bf2c', '#b8283c'),
      clothes: worn('ballgown', '#7a48b8', '#f0dff8', '#4a2c5a', '#5a2c6a'),
      back: back('mantle', '#c02c40', '#8a2438'),
      looks: { woman: 'tied' },
    },
  ],
  [
    /^1f9d9/,
    {
      hat: hat('tophat', BLACK, '#c8323c'),
      clothes: worn('tails', '#332e44', '#c8323c', BLACK),
      back: back('cape', '#2c2838', '#c02c40'),
    },
    /magician|魔术师/i,
  ],
  [
    /^1f9d9/,
    {
      hat: hat('buckled', '#3a3048', '#8a48c8'),
      clothes: worn('laced', '#5a3f88', '#e88a2c', '#3a6a48', '#3a2c44'),
      looks: { woman: 'long', hair: '#c8582c' },
    },
    /witch|女巫|巫婆|sorceress|enchantress/i,
  ],
  [
    /^1f9d9/,
    {
      hat: hat('starred', '#3f5fc8', GOLD),
      clothes: worn('starry', '#3f5fc8', GOLD, '#2c3a78', '#5a3a28'),
      looks: { beard: 'long' },
    },
  ],
  [
    /^1f977/,
    {
      hat: hat('shroud', '#38344a', '#b8c2d8'),
      clothes: worn('wrapped', '#38344a', '#c8323c', '#2e2a3e'),
      back: back('sword', '#5a2430', '#2a2434'),
      looks: { woman: 'hidden', man: 'hidden' },
    },
  ],
  [
    /^1f9b8/,
    {
      hat: hat('cowl', '#34324a', '#34324a'),
      clothes: worn('hero', '#4a4860', '#f2c53d', '#3c3a52', '#2c2a3e'),
      back: back('cape', '#34324a', '#2a2840'),
      looks: { woman: 'hidden', man: 'hidden', mask: { kind: 'half', colour: '#34324a' }, beard: 'none' },
    },
    /batman|蝙蝠侠/i,
  ],
  [
    /^1f9b8/,
    {
      clothes: worn('hero', '#d83440', '#2f3f98', '#2f4fb0', '#d83440'),
      hat: hat('beanie', '#d83440', '#d83440'),
      looks: { woman: 'hidden', man: 'hidden', mask: { kind: 'webbed', colour: '#d83440' } },
    },
    /spider|蜘蛛侠/i,
  ],
  [
    /^1f9b8/,
    {
      clothes: worn('hero', '#2f62d0', '#e0344a', '#2f62d0', '#d8303c'),
      back: back('cape', '#d8303c', '#b02838'),
      looks: { beard: 'none', man: 'parted' },
    },
    /superman|supergirl|\bsuper$|^超人|女超人/i,
  ],
  [
    /^1f9b8/,
    {
      clothes: worn('hero', '#2f72d8', '#ffc531', '#2f5fb8', '#d8303c'),
      back: back('cape', '#e0343f', '#b82c3c'),
      looks: { mask: { kind: 'eyes', colour: '#d8303c' }, beard: 'none' },
    },
  ],
  [
    /^1f9b9/,
    {
      hat: hat('beanie', '#3a3648', '#4a4660'),
      clothes: worn('striped', '#f2f0f6', '#34303f', '#3f3c50', BLACK),
      looks: { mask: { kind: 'eyes', colour: '#2c2836' } },
    },
    /thief|burglar|robber|bandit|小偷|贼|强盗|劫匪/i,
  ],
  [
    /^1f9b9/,
    {
      clothes: worn('hero', '#5a3a9a', '#5cd06a', '#3a2c5c', '#2c2438'),
      back: back('cape', '#2c2440', '#3fa050'),
      looks: { mask: { kind: 'eyes', colour: '#2c2438' }, man: 'slick', beard: 'goatee' },
    },
  ],
  [
    /^1f9db/,
    {
      clothes: worn('count', '#38324a', '#b8283c', '#2e2a3c'),
      back: back('cloak', '#302a40', '#b8243a'),
      looks: { skin: '#dcd6e6', hair: '#2a2434', man: 'slick', woman: 'long', beard: 'none', extra: 'fangs' },
    },
  ],
  [
    /^1f9df/,
    {
      clothes: worn('rags', '#6a7a94', '#a8624a', '#5a4a44', '#4a3a34'),
      looks: {
        skin: '#9cbf7c',
        hair: '#3a3a34',
        man: 'tousled',
        woman: 'tousled',
        mask: { kind: 'hollow', colour: '#4a4a6a' },
        beard: 'none',
        extra: 'stitches',
      },
    },
  ],
  [
    /^1f9dd/,
    {
      hat: hat('floppy', '#d8383f', '#fff4e4'),
      clothes: worn('zigzag', '#3f78b8', '#f2c53d', '#5a4238', '#5a3424'),
      looks: { beard: 'long', hair: '#efe8e4' },
      stout: true,
    },
    /dwarf|gnome|hobbit|矮人/i,
  ],
  [
    /^1f9dd/,
    {
      clothes: worn('rags', '#7a5a3c', '#a83c2c', '#4a3a2c', '#3a2a20'),
      looks: { skin: '#86b058', hair: '#3a2c20', man: 'tousled', woman: 'tousled', beard: 'none', extra: 'pointed' },
    },
    /goblin|troll|哥布林/i,
  ],
  [
    /^1f9dd/,
    {
      hat: hat('floppy', '#3fa050', '#f2e4b0'),
      clothes: worn('zigzag', '#4aa858', '#f2c53d', '#8a5a34', '#6a4024'),
      looks: { extra: 'pointed', beard: 'none' },
    },
  ],
  [
    /^1f9de/,
    {
      hat: hat('turban', '#7a48c8', GOLD),
      clothes: { ...worn('open', '#7a3fb8', GOLD, '#f0a63a', '#c8323c'), shortSleeves: true },
      looks: { skin: '#58b4e8', hair: '#1f2c5a', beard: 'goatee' },
    },
  ],
  [
    /^1f470/,
    {
      hat: hat('wreath', '#ffffff', '#ffc8dc'),
      clothes: { ...worn('ballgown', '#f6f1f6', '#ffffff', '#f6f1f6', '#f2e8ee'), shortSleeves: true },
      back: back('veil', '#ffffff', '#f6f4fb'),
      looks: { woman: 'tied' },
    },
  ],
  [
    /^1f9d5/,
    {
      hat: hat('scarf', '#8a5ac0'),
      clothes: worn('coat', '#5a7ac8', '#fff6e6', '#4a4a6a'),
      looks: { woman: 'hidden' },
    },
  ],
  [/^1f935/, { clothes: worn('tails', '#38344a', '#2c2836', '#302c40'), looks: { beard: 'none' } }],
  // Who only stands, goes or dances in their picture is known by name.
  [
    FIGURE,
    {
      hat: hat('scarf', '#2f2c3a'),
      clothes: worn('robe', '#34303f', '#fbf8ff', '#2c2836'),
      looks: { woman: 'hidden' },
    },
    /^nuns?$|修女/i,
  ],
  [
    FIGURE,
    {
      clothes: worn('robe', '#e08a2c', '#f2c060', '#b8642c', '#7a4a2c'),
      looks: { man: 'hidden', woman: 'hidden', beard: 'none' },
    },
    /^monks?$|和尚|僧人/i,
  ],
  [
    FIGURE,
    {
      hat: hat('wreath', '#ff9ac0', '#ffffff'),
      clothes: worn('hanfu', '#c8304a', '#f2b8cc', '#f6e8ee'),
      looks: { woman: 'bun', hair: '#241a24', skin: '#fbeee8' },
    },
    /^geishas?$|艺伎/i,
  ],
  [FIGURE, { clothes: worn('suit', '#46507c', '#d8414e', '#3c456c') }, /^business(wo)?m[ae]n$|商人/i],
  [FIGURE, { clothes: worn('tails', '#38344a', '#c8323c', '#302c40') }, /^wait(er|ress)(e?s)?$|服务员|侍者/i],
];
