/** What the looks of films are called, in English, by the names that engines have for them. Part of `en.ts`. */

const named = (name: string) => ({ name, description: name });

export const styleChoices = {
  plain: named('paper theatre'),
  'pixel-art': named('pixel art'),
  'old-film': named('old film'),
  'black-and-white': named('black and white'),
  watercolour: named('watercolour'),
  'oil-painting': named('oil painting'),
  'van-gogh': named('Van Gogh'),
  'ukiyo-e': named('ukiyo-e'),
  cyberpunk: named('cyberpunk'),
  cartoon: named('cartoon'),
  surrealism: named('surrealism'),
  'neon-outline': named('neon outline'),
  pencil: named('pencil drawing'),
  comic: named('comic'),
  silhouette: named('silhouette'),
  clay: named('clay'),
  'toy-bricks': named('toy bricks'),
  'stained-glass': named('stained glass'),
  'low-poly': named('low poly'),
  'cross-stitch': named('cross-stitch'),
  'paper-cut': named('paper cut'),
  'ink-wash': named('ink wash'),
  chalk: named('chalk'),
  'video-tape': named('video tape'),
  anime: named('anime'),
  'pop-art': named('pop art'),
  cubist: named('cubist'),
  crayon: named('crayon'),
};
