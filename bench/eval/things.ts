/** What the evaluation takes for a picture of a thing: names of everyday things, emoji labels, and our own props. */
import { createRequire } from 'node:module';
import type { Prop, Score } from '../../src/engines/theatre/score/score.js';

interface Row {
  hexcode: string;
  label: string;
  tags?: string[];
}

/** Everyday names whose picture is called otherwise; `person` is anybody. */
const PICTURES: Record<string, string> = {
  car: '🚗 🚙 🚘 🏎 🚕 🚓',
  airplane: '✈ 🛩 🛫 🛬',
  train: '🚂 🚆 🚄 🚅 🚃 🚇 🚈 🚝 🚞 🚋 🚊',
  boat: '⛵ 🚤 🛶 🚢 ⛴ 🛥 🛳',
  bird: '🐦 🦅 🦜 🕊 🦉 🐤 🦢 🦆',
  dog: '🐕 🐶 🦮 🐩 🐕‍🦺',
  cat: '🐈 🐱 🐈‍⬛',
  sheep: '🐑 🐏',
  cow: '🐄 🐮 🐂',
  horse: '🐎 🐴',
  bear: '🐻 🐻‍❄',
  bicycle: '🚲',
  motorcycle: '🏍 🛵',
  bus: '🚌 🚍 🚎 🚐',
  truck: '🚚 🚛 🛻',
  'traffic light': '🚦 🚥',
  'stop sign': '🛑',
  bench: '',
  backpack: '🎒',
  handbag: '👜 👛 👝',
  suitcase: '🧳',
  umbrella: '☂ ☔ 🌂 ⛱',
  tie: '👔',
  frisbee: '🥏',
  skis: '🎿',
  snowboard: '🏂',
  'sports ball': '⚽ 🏀 🏈 🎾 🏐 ⚾',
  kite: '🪁',
  'baseball bat': '',
  'baseball glove': '🥎',
  skateboard: '🛹',
  surfboard: '🏄',
  'tennis racket': '🎾 🏸',
  bottle: '🍼 🍾 🧴',
  'wine glass': '🍷',
  cup: '☕ 🍵 🥤 🥛',
  fork: '🍴 🍽',
  knife: '🔪 🍴 🗡',
  spoon: '🥄',
  bowl: '🥣 🍜 🍲 🥗',
  apple: '🍎 🍏',
  orange: '🍊',
  'hot dog': '🌭',
  donut: '🍩',
  cake: '🎂 🍰',
  chair: '🪑 💺',
  couch: '🛋',
  'potted plant': '🪴',
  bed: '🛏',
  'dining table': '',
  toilet: '🚽',
  tv: '📺',
  laptop: '💻',
  mouse: '🖱 🐁 🐭',
  remote: '📱🎛',
  keyboard: '⌨ 🎹',
  'cell phone': '📱 📲',
  clock: '🕰 ⏰ 🕛 ⏱',
  vase: '🏺 ⚱',
  'teddy bear': '🧸',
  toothbrush: '🪥',
  book: '📖 📕 📚 📗 📘',
  bike: '🚲 🚴 🚵',
  scooter: '🛴 🛵',
  guitar: '🎸',
  baseball: '⚾',
  soccer: '⚽',
  basketball: '🏀 ⛹',
  beer: '🍺 🍻',
  cards: '🃏 🎴',
  dishes: '🍽 🥣',
  laundry: '🧺 👕',
  flowers: '💐 🌷 🌹 🌸',
  trees: '🌳 🌲 🌱',
  hair: '',
  animal: '🐕 🐈 🐎 🐇 🐑 🐄 🐖 🐐 🐘 🐕‍🦺',
};
const PERSON =
  /^(1f9d1|1f468|1f469|1f466|1f467|1f476|1f474|1f475|1f9d2|1f6b6|1f9cd|1f3c3|1f483|1f57a|1f6b4|1f6b5|1f3c4|1f3ca|1f6a3|26f7|1f3c2|1f3cc|1f3cb|1f938|1f939|1f9d7|26f9|1f93e|1f93a|1f93c|1f9d8|1f9ce|1f486|1f487|1f64b|1f647|1f46b|1f46c|1f46d|1f46f|1f48f|1f491|1f6c0|1f574|1f3c7|1f9cf|1f645|1f646|1f481|1f926|1f937|1f935|1f470|1f46e|1f477|1f385)/;

/** A sprite without variation selectors, skin tones and gender. */
export function basePicture(sprite: string): string {
  return sprite.replace(/-fe0f|-1f3f[b-f]/g, '').replace(/-200d-(2640|2642)$/, '');
}

/** Everything that a film shows as a thing of its own: actors, and what they hold, wear or use. */
export function shownThings(score: Score): Prop[] {
  return score.actors.flatMap((actor) => [
    { sprite: actor.sprite, colour: actor.colour },
    ...(actor.holds ? [actor.holds] : []),
    ...(actor.wears ?? []),
    ...actor.acts.flatMap(({ prop }) => (prop ? [prop] : [])),
  ]);
}

export function isPicture(sprite: string, name: string): boolean {
  const base = basePicture(sprite);
  if (name === 'person') return PERSON.test(base);
  if (base === `prop-${name.replaceAll(' ', '-')}`) return true;
  return picturesOf(name).has(base);
}

let labels: Map<string, Set<string>> | undefined;

/** Sprites that a name stands for: by the table above, or else by Unicode's own names and keywords. */
export function picturesOf(name: string): Set<string> {
  const listed = PICTURES[name];
  if (listed !== undefined) return new Set(listed.split(' ').filter(Boolean).map(codeOf));
  labels ??= readLabels();
  return labels.get(name) ?? labels.get(name.replace(/s$/, '')) ?? new Set();
}

const codeOf = (emoji: string): string =>
  [...emoji]
    .map((character) => character.codePointAt(0)!.toString(16))
    .filter((code) => code !== 'fe0f')
    .join('-');

function readLabels(): Map<string, Set<string>> {
  const rows = createRequire(import.meta.url)('emojibase-data/en/data.json') as Row[];
  const found = new Map<string, Set<string>>();
  for (const { hexcode, label, tags = [] } of rows) {
    for (const word of [label, ...label.split(' '), ...tags]) {
      const pictures = found.get(word) ?? new Set();
      pictures.add(basePicture(hexcode.toLowerCase()));
      found.set(word, pictures);
    }
  }
  return found;
}
