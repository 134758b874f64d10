/** Animals who live elsewhere than those whose picture they have. Read by `homes.ts`. */

/** Who lives nowhere else, whatever they do there. */
export const ONLY_THERE: typeof KIN = [['moon', /^(jade|moon) rabbit$|^玉兔$/]];

/** Earlier lines win. */
export const KIN: readonly (readonly [sets: string, names: RegExp])[] = [
  ['palace', /^(贵妃|太子|王爷|格格|阿哥|宫女|太监|妃子|嫔妃|丞相|宰相|大臣|娘娘)$/u],
  ['water-town bamboo-forest', /^(书生|秀才|公子|少爷|丫鬟|店小二|掌柜|状元|诗人|李白|杜甫|琴师)$/u],
  ['mountains bamboo-forest', /^.{0,2}(魔尊|掌门|长老|弟子|师兄|师姐|师妹|师弟|修士|散修|女修|道童|仙童)$/u],
  ['ocean beach harbour', /^(sea ?gull|gull|pelican|albatross|puffin)$|海鸥|信天翁|鹈鹕/],
  ['under-water beach', /^(sea|green|leatherback) turtle$|^starfish$|海龟|海星/],
  ['under-water', /^(seahorse|manatee|dugong|narwhal)$|海马|海牛/],
  ['mountains snowy-meadow', /^(snow leopard|lynx|arctic fox|snow fox|ermine)$|雪豹|猞猁|北极狐|雪狐/],
  ['mountains cliff', /^(mountain goat|ibex|yak|chamois|condor)$|岩羊|羚羊|牦牛/],
  ['jungle', /^(black )?panther$|^jaguar$|^tapir$|^lemur$|黑豹|美洲豹|狐猴/],
  ['savanna', /^(hyena|jackal|meerkat|mongoose|warthog)$|鬣狗|狐獴|疣猪/],
  ['river marsh', /^(capybara|platypus|axolotl|newt|salamander)$|水豚|卡皮巴拉|鸭嘴兽|蝾螈/],
  ['cave', /^(vampire )?bat$|^蝙蝠$/],
  ['harbour beach', /^pirate(?! ship)|^buccaneer|^corsair|^sailor$|海盗|水手/],
];
