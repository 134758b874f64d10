/** What passes between two, each as a scene of its own: before, a turn, after. Called by `tell.ts`. */
import type { DealingName } from '../../reading.js';
import { balance, bearTogether, seesaw, tooHeavy } from '../handling/bearing.js';
import { breakWindow, knockOff, loseTray, topple } from '../handling/breakages.js';
import { dropIn, rollDown } from '../handling/downhill.js';
import { blowGum, blownAbout, insideOut, letGo, lightIt } from '../handling/floating.js';
import { attract } from '../handling/magnets.js';
import { fire, openUp, startUp } from '../handling/openings.js';
import { comeBack, dodge, flip, throwAt } from '../handling/tosses.js';
import type { Player, Scene, Tale } from '../scene.js';
import { castUp, takeWing } from './aloft.js';
import { angle } from './angling.js';
import { blaze, impact } from './blazes.js';
import { blowOff } from './blowing.js';
import { wakeForFood } from './breakfast.js';
import { burgle } from './burglars.js';
import { catchFall } from './catching.js';
import { change } from './changing.js';
import { armWrestle, bathe, brush, chess, tag, tickle } from './closely.js';
import { comeAlive } from './coming-alive.js';
import { contest, win } from './contests.js';
import { letCross } from './crossings.js';
import { dread } from './dreads.js';
import { dreamtBeing, dreamtOf } from './dreams.js';
import { chaseOff } from './driving-off.js';
import { aside, type Dealt, duoOf, seenWhole } from './duo.js';
import { echo } from './echoes.js';
import { deliver, introduce, serve } from './errands.js';
import { fallOff } from './falling-off.js';
import { feed } from './feeding.js';
import { douse } from './fires.js';
import { fear, hide, scare, seek, surprise, tease } from './frights.js';
import { fume } from './fuming.js';
import { gather } from './gathering.js';
import { fuss, give, share, steal } from './gifts.js';
import { protect } from './guarding.js';
import { emerge, raid } from './hauls.js';
import { refuse } from './homebodies.js';
import { dunk } from './hoops.js';
import { getIn, sitIn } from './inside.js';
import { jam } from './jams.js';
import { sendFlying } from './knocking.js';
import { late } from './late.js';
import { leapThrough } from './leaping-through.js';
import { learn } from './learning.js';
import { letRide, stuckIn } from './letting-go.js';
import { blackout, lightUp } from './lights.js';
import { fetch, shoulder, tow } from './loads.js';
import { bow, fall, highFive, meet, visit } from './meetings.js';
import { missed, snatch } from './missing.js';
import { stuff } from './mouthfuls.js';
import { leave, miss, sorry, wait } from './partings.js';
import { plough } from './ploughing.js';
import { popUp } from './popping-up.js';
import { burstOut } from './pouring.js';
import { putOn } from './putting-on.js';
import { search, track } from './quests.js';
import { comfort, lullaby, photograph, portray, readTo, teach, wake } from './quiet.js';
import { beat, envy, pillows, toss } from './races.js';
import { recolour } from './recolouring.js';
import { rescue } from './rescues.js';
import { reunion } from './reunions.js';
import { ruin } from './ruins.js';
import { hitBy, runAfter } from './runaways.js';
import { scold } from './scoldings.js';
import { scorch } from './scorching.js';
import { sell } from './selling.js';
import { cuff, lick, nab, pelt } from './set-upon.js';
import { shove } from './shoving.js';
import { heaped, sink } from './sinking.js';
import { spout } from './spouting.js';
import { collapse, stack } from './stacks.js';
import { overflow, ripen } from './stages.js';
import { behold, crack, loom, reflect } from './startled.js';
import { stuck } from './stranded.js';
import { strike } from './striking.js';
import { tend } from './tending.js';
import { tussle } from './tussles.js';
import { unearth } from './unearthing.js';
import { findIn, pullOut } from './unpacking.js';
import { wheel } from './wheels.js';

const DEALT: Partial<Record<DealingName, Dealt>> = {
  reunion,
  fear,
  scare,
  steal,
  give,
  share,
  wait,
  miss,
  visit,
  meet,
  leave,
  hide,
  seek,
  surprise,
  tease,
  feed,
  fuss,
  sorry,
  bow,
  'high-five': highFive,
  fall,
  rescue,
  protect,
  beat,
  envy,
  toss,
  pillows,
  cuff,
  pelt,
  nab,
  lick,
  shove,
  wake,
  lullaby,
  'read-to': readTo,
  comfort,
  teach,
  photograph,
  portray,
  bathe,
  brush,
  tickle,
  chess,
  'arm-wrestle': armWrestle,
  tag,
  scold,
  tend,
  deliver,
  serve,
  introduce,
  ruin,
  echo,
  contest,
  search,
  sell,
};
/** Of one and a thing. */
const ALONE: Partial<Record<DealingName, Dealt>> = {
  dread,
  burgle,
  douse,
  wheel,
  late,
  win,
  angle,
  stuck,
  raid,
  emerge,
  track,
  learn,
  plough,
  gather,
};

/** Of one and a thing, or of two, as it is told. */
const EITHER: Partial<Record<DealingName, Dealt>> = {
  sink,
  heaped,
  'pull-out': pullOut,
  unearth,
  'find-in': findIn,
  'run-after': runAfter,
  'hit-by': hitBy,
  tow,
  shoulder,
  fetch,
  ripen,
  overflow,
  reflect,
  loom,
  crack,
  'get-in': getIn,
  'sit-in': sitIn,
  'take-wing': takeWing,
  'cast-up': castUp,
  behold,
  'stuck-in': stuckIn,
  'let-ride': letRide,
  'let-cross': letCross,
  'blow-off': blowOff,
  'catch-fall': catchFall,
  stuff,
  refuse,
  'burst-out': burstOut,
  'chase-off': chaseOff,
  stack,
  collapse,
  blackout,
  'put-on': putOn,
  missed,
  'come-alive': comeAlive,
  fume,
  'light-up': lightUp,
  snatch,
  'send-flying': sendFlying,
  spout,
  tussle,
  change,
  strike,
  'pop-up': popUp,
  dunk,
  recolour,
  'wake-for-food': wakeForFood,
  'fall-off': fallOff,
  blaze,
  impact,
  jam,
  scorch,
  'leap-through': leapThrough,
  'break-window': breakWindow,
  'knock-off': knockOff,
  'tip-over': knockOff,
  'lose-tray': loseTray,
  topple,
  flip,
  'throw-at': throwAt,
  'come-back': comeBack,
  dodge,
  'roll-down': rollDown,
  'drop-in': dropIn,
  'open-up': openUp,
  fire,
  'start-up': startUp,
  balance,
  'bear-together': bearTogether,
  'too-heavy': tooHeavy,
  seesaw,
  'let-go': letGo,
  'blow-gum': blowGum,
  'inside-out': insideOut,
  'blown-about': blownAbout,
  'light-it': lightIt,
  attract,
};

/** Two who look alike are both taken for the first who is named. */
const twinOf = ({ players }: Scene, one: Player): Player | undefined =>
  players.find(({ subject, index }) => subject === one.subject && index !== one.index);

export const dealt: Tale = (scene: Scene) => {
  const { dealing } = scene.reading;
  if (dealing?.name === 'dream-being') return dreamtBeing(scene);
  if (dealing?.name === 'dream-of') return dreamtOf(scene);
  const alone = dealing && ALONE[dealing.name];
  const either = dealing && EITHER[dealing.name];
  const play = alone ?? either ?? (dealing && DEALT[dealing.name]);
  const one = dealing && scene.players.find(({ subject }) => subject === dealing.by);
  const other = alone
    ? one
    : one &&
      (scene.players.find(({ subject, index }) => subject === dealing.to && index !== one.index) ??
        (either ? one : twinOf(scene, one)));
  if (!play || !one || !other) return undefined;
  const duo = duoOf(scene, one, other);
  const telling = play(duo);
  const actors = new Map([...aside(scene, one, other), ...(telling.actors ?? [])]);
  return { camera: seenWhole(scene, duo, actors), ...telling, actors };
};
