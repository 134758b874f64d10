import { DOING_NAMES, doingSprite, PAIRED, secondSprite } from '../../score/doings.js';
import { DOING_THINGS } from './drawn-doings.js';

/** What acts use besides and what is drawn and not loaded; manners have no picture. Drawn by `drawn-things.ts`. */
export const DRAWN: ReadonlySet<string> = new Set([
  ...Object.keys(DOING_THINGS),
  ...DOING_NAMES.map(doingSprite),
  ...[...PAIRED].map(secondSprite),
  ...`
  prop-leash leash sword drone umbrella-up reins saddle drawn-guitar drawn-piano book-page open-book wing-tip
  spade rope barbell paper wrap stick violin-bow bench prop-bench pillow skateboard prop-golf-club golf-flag
  white-ball shuttlecock puck half-table skis snowboard surfboard hoop-back hoop-front jump-rope high-bar plate
  mound air-drums ironing-board gauze red-cross prop-snap prop-fists prop-bridge prop-squat prop-jumping-jack
  prop-push-up prop-pull-up prop-hang prop-yoga prop-stance prop-kung-fu prop-melt climb-tree melt-puddle melt-rim prop-air-drums
  prop-robot prop-pet prop-ring prop-clay swing-frame swing-seat swing-rope wheel-turning suds squeegee folded
  washing-line shears wood-target cigarette smoke-puff bungee pan pancake foam trophy chick bow sweet rose
  bamboo prop-workbench knitted oar paddle prop-swordplay prop-shrug prop-facepalm prop-hand-up prop-salute
  prop-scratch prop-cover-eyes prop-akimbo prop-crossed prop-point prop-air-kiss prop-thumb-up opened-rays
  small-table door-way prop-helping prop-wish bubble-ring bubble archers-bow arrow watering-can prop-juggling
  juggled-ball blown-balloon pacifier gum-bubble prop-pacifier prop-hot-cup prop-hot-bowl prop-yawn prop-cough
  prop-chewing-gum prop-whisper tool-needle tool-cloth tool-sponge tool-knife tool-hammer tool-saw tool-jug
  tool-shaker tool-chopsticks prop-sneeze prop-fire-breath prop-cover-ears prop-hush prop-bow prop-warm-hands prop-fan-self prop-knead prop-dust
  prop-ring-bell dough duster bell-rope prop-fan-held prop-look-round prop-whistle prop-kneel
`
    .trim()
    .split(/\s+/),
]);
