/**
 * A sprite that can act: holds its cut pieces and draws them as a `Body` says, feet at the origin. `actor.ts` opens
 * one per actor and puts it on the stage.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../score/score.js';
import { garmentOf, laidOn } from './beasts/animals-dressed.js';
import { litBack } from './beasts/backs.js';
import { dyed, litCoats } from './beasts/drawn-beast.js';
import { litFur } from './beasts/fur-body.js';
import { kindOf, marksOfKind } from './beasts/upright-kinds.js';
import { drawClothOnFowl } from './birds/cloth-on-fowls.js';
import { isFowl } from './birds/drawn-fowl.js';
import type { Body } from './body.js';
import { dressedFor, isArmoured } from './clothes/attire.js';
import { drawHatOn, litHat } from './clothes/hats-on-animals.js';
import { tradeDressOf } from './clothes/trade-dress.js';
import { isOnCrown, isVisorUp } from './clothes/wearing.js';
import { creatureFor } from './creatures.js';
import { openExpression } from './faces/expression.js';
import { beatOf, drawPicture, onPicture, wingFor } from './figure-picture.js';
import { neckFor, sipAt } from './moving/dipping.js';
import type { Feet } from './moving/footprints.js';
import { type Built, stand } from './moving/stance.js';
import { COLOUR_OF } from './painting/dye.js';
import { mix } from './painting/paint.js';
import { openSoot, sootyClothes } from './painting/soot.js';
import { chicOf, isDrawnOnFace, litChic, marksOfChic } from './people/chic-looks.js';
import { PATTERNS, type Pattern } from './people/patterns.js';
import { buildOf, headOf, isElegant } from './people/people.js';
import { type AliveLook, type Clothes, drawPuppet } from './people/puppet.js';
import { robotPattern } from './people/robot-body.js';
import { type Cutout, cutOut } from './pictures/cutout.js';
import { darknessOf, type FloorLight, litColour, type StageLight } from './pictures/light.js';
import { facePlanOf, type Marks, marksOfPicture, marksOfPuppet } from './pictures/marks.js';
import { release, type Sprite } from './pictures/sprites.js';
import { strideOf } from './pictures/stepping.js';
import { drawWings } from './pictures/wings.js';
import { loadPoses } from './poses.js';
import { isProp } from './props/index.js';
import { allOpened, opened, passengersOf } from './riding/passengers.js';
import { isWindowed } from './riding/windows.js';
import type { Rig } from './rigs.js';
import { bareTrunk } from './things/alive-cactus.js';
import { type FacePaint, litPaint } from './things/alive-face.js';
import { type Alive, measureAlive, uprightOf } from './things/alive-measures.js';
import { betweenOf, drawFree, drawWornOnPicture, inHands } from './things/carrying.js';
import { hoverCarFor } from './things/drawn-hover-car.js';
import { pilotOf } from './things/rocket.js';
import { openThings } from './things/things.js';
import { findWheels } from './things/wheels.js';

const CLOWN = /^1f921/;

/** How much of the set's tint a spotlight takes from people: faces must be read at night and in the sunset. */
const SPOTLIT = 0.85;

/** Coloured light from the sides would turn dark hair grey where an outline of light is drawn anyway. */
const spotlit = (light: FloorLight, head: string): FloorLight => ({
  ...light,
  tint: mix(light.tint, '#ffffff', SPOTLIT),
  ...(Math.max(darknessOf(light), light.outline ?? 0) > 0.3 && { rim: undefined }),
  // Light from the front needs no second outline, which is grey on dark hair.
  ...(light.key && { outline: 0, key: mix('#000000', light.key, FAIR.find(([skin]) => skin.test(head))?.[1] ?? 1) }),
});

/** How much light from the front a fair face bears before it is white. */
const FAIR = [
  [/1f3fb/, 0.2],
  [/1f3fc/, 0.4],
] as const;

export interface Figure {
  built: Built;
  /** Width of the standing figure as a part of its height. */
  aspect: number;
  /** Length of a whole step, own heights: walking, running; `undefined` where it has no legs. */
  stride?: readonly [walking: number, running: number];
  marks: Marks;
  /** Drawn stroke by stroke, which takes long. */
  strokes: boolean;
  /** Where its feet come down that leave prints. */
  feet?: Feet;
  /** Draws it `height` pixels high, feet at the origin of `canvas`; `facing` −1 left to 1 right. */
  draw(canvas: SKRSContext2D, body: Body, facing: number, height: number, haze: number): void;
  close(): void;
}

/**
 * Loads and cuts what `actor` needs; `riders`: how many of the cast are on it or in it; `tallest`: the greatest height
 * it is drawn at, pixels; `summer`: people wear little. Throws for an emoji that has no picture.
 */
export async function openFigure(
  actor: Actor,
  rig: Rig,
  lit: FloorLight,
  { riders, tallest, summer }: { riders: number; tallest: number; summer?: boolean },
): Promise<Figure> {
  const ridden = riders > 0;
  const light = rig.person ? spotlit(lit, headOf(actor)) : lit;
  const dressed = rig.build === 'person' || (rig.build === 'head' && rig.person);
  const poses = await loadPoses(dressed ? { ...actor, colour: undefined } : actor, rig, ridden);
  if (rig.alive) poses.still = bareTrunk(uprightOf(poses.still));
  const car = await hoverCarFor(actor, light, ridden, tallest);
  const creature = car ?? (rig.build === 'head' ? undefined : creatureFor(actor, light, tallest));
  const alive = rig.alive && !creature ? measureAlive(poses.still) : undefined;
  const soot = alive && openSoot();
  const pattern = creature ? undefined : (alive?.pattern ?? patternFor(rig, poses.still.code, actor));
  const cut = (sprite: Sprite): Cutout =>
    cutOut(sprite, light, {
      legs: rig.build === 'legged' && rig.gait === 'step',
      falseFeet: rig.falseFeet,
      biped: Boolean(rig.person || rig.bird),
    });
  const wheels =
    rig.build === 'wheels' && rig.looks !== 'front' && !isProp(poses.still.code) ? findWheels(poses.still) : [];
  const windowed = rig.build === 'wheels' || (/^(?:aircraft|boat)$/.test(rig.build) && isWindowed(poses.still.code));
  if (windowed) poses.still = ridden ? opened(poses.still, riders) : allOpened(poses.still);
  const crewOf = windowed ? passengersOf : pilotOf;
  const crew = ridden || actor.empty ? undefined : await crewOf(poses.still.code, actor.seed, light);
  const still = cut(poses.still);
  const going = poses.going && cut(poses.going);
  const chic = pattern?.chic
    ? chicOf(poses.still.code, actor, darknessOf(lit) + (lit.outline ?? 0) > 0.3 ? lit.rim : undefined)
    : undefined;
  const expression = chic ? undefined : openExpression(poses.still.code, still.trunk ?? still.whole, poses.still.cut);
  const clothes = {
    ...dressedFor(actor, poses.still, rig, summer),
    ...(chic && { rims: chic.rims, ...(!isArmoured(actor.wears) && { skin: chic.skin }) }),
  };
  if (chic && clothes.style === 'shells') clothes.top = chic.skin;
  const legLength = pattern?.hip ?? creature?.legLength ?? legLengthOf(going ?? still);
  const built: Built = { rig, legLength, puppet: Boolean(pattern), level: Boolean(car ?? creature?.level) };
  const plan = alive?.plan ?? facePlanOf(poses.still, rig);
  const known = rig.build === 'head' ? kindOf(poses.still.code, actor.name) : undefined;
  const kind = known && actor.colour ? dyed(known, COLOUR_OF[actor.colour]) : known;
  const standing = pattern && marksOfPuppet(pattern, poses.still, plan);
  const measured =
    creature?.marks ??
    (pattern && standing && chic ? marksOfChic(pattern, standing) : undefined) ??
    (pattern && standing && kind ? marksOfKind(kind, pattern, standing) : standing) ??
    marksOfPicture(poses.still, rig);
  const neck = creature || pattern ? undefined : neckFor(still, rig, measured);
  const marks = neck ? { ...measured, sip: sipAt(neck) } : measured;
  const wing = wingFor(poses.still, rig, standing && { shoulder: marks.shoulder, caped: clothes.back !== undefined });
  const wears = laidOn(actor, rig, isFowl(actor));
  const things = await openThings(
    { ...actor, wears },
    light,
    wing && litColour(mix(wing.colour, '#4f3320', 0.45), light, 0),
  );
  const worn = wears.filter((one) => !isDrawnOnFace(one, chic));
  const helmed = isArmoured(worn);
  const hat = rig.build === 'head' && !worn.some(isOnCrown) ? garmentOf(actor)?.hat : undefined;

  return {
    built,
    aspect: creature?.aspect ?? (pattern ? Math.max(0.42, marks.half * 2) : still.width / still.height),
    stride: legLength === undefined ? undefined : strideOf(legLength),
    marks,
    strokes: Boolean(creature || pattern),
    feet: creature?.feet,
    draw(canvas, body, facing, height, haze) {
      if (body.alpha < 0.02) return;
      const cutout = chooseCutout(body, rig, still, going);
      // What the stage draws itself needs no picture.
      if (!creature) {
        const repainted = cutout.relight(haze);
        expression?.show(body, litPaint(light, haze), repainted);
      }
      const lit = litClothes(clothes, light, haze);
      const flapping = wing && body.flap > 0.02 ? { wing, colour: litColour(wing.colour, light, haze) } : undefined;
      canvas.save();
      canvas.globalAlpha *= body.alpha;
      drawFree(canvas, things, body, facing, height, false);
      canvas.save();
      if (body.scale !== 1) canvas.scale(body.scale, body.scale);
      stand(canvas, body, built, facing, height);
      if (flapping) drawWings(canvas, flapping.wing, flapping.colour, beatOf(body), false, height);
      if (pattern) {
        const face = expression ? undefined : { plan, skin: rig.build === 'person' ? lit.skin : undefined };
        const look = alive && aliveLook(alive, actor.text ? undefined : litPaint(light, haze), facing);
        const drawnHead = kind && {
          kind: { species: kind, coats: litCoats(kind, (one) => litColour(one, light, haze)) },
        };
        const puppet = {
          picture: soot && body.soot > 0.2 ? soot.on(cutout.whole, haze) : cutout.whole,
          pattern,
          clothes: soot && body.soot > 0.2 ? sootyClothes(lit) : lit,
          face,
          arms: !rig.handsShown,
          alive: look,
          grins: CLOWN.test(actor.sprite),
          helmed: helmed && !isVisorUp(body.mood),
          ...drawnHead,
          ...(chic && { chic: litChic(chic, light, haze) }),
        };
        const between = betweenOf(canvas, things, body, worn, marks);
        const onHead = (): void => {
          between.onHead?.();
          if (hat)
            drawHatOn(
              canvas,
              litHat(hat, (colour) => litColour(colour, light, haze)),
              marks,
              body,
            );
        };
        drawPuppet(canvas, puppet, body, height, { ...between, onHead });
      } else {
        inHands(canvas, things, body, rig, facing, height, 'behind');
        const handed = Boolean(creature && marks.arms);
        const cloth = creature && isFowl(actor) ? garmentOf(actor) : undefined;
        const dressed = marks.supple && (worn.length > 0 || handed || cloth);
        const laid = dressed ? betweenOf(canvas, things, body, worn, marks) : undefined;
        const wear = laid && {
          ...laid,
          onNeck: (): void => {
            if (cloth) drawClothOnFowl(canvas, cloth, marks, body, (colour) => litColour(colour, light, haze));
            laid.onNeck();
          },
        };
        if (creature) creature.draw(canvas, body, height, (colour) => litColour(colour, light, haze), haze, wear);
        else {
          crew?.draw(onPicture(canvas, cutout, height), body, cutout.width, cutout.height, litPaint(light, haze));
          if (crew) canvas.restore();
          drawPicture(canvas, cutout, wheels, rig, body, height, poses.still.code, neck);
          if (crew?.over) {
            crew.over(onPicture(canvas, cutout, height), body, cutout.width, cutout.height, litPaint(light, haze));
            canvas.restore();
          }
        }
        if (worn.length > 0 && !wear) drawWornOnPicture(canvas, things, worn, marks, height, body);
        if (!handed) inHands(canvas, things, body, rig, facing, height, 'front');
        inHands(canvas, things, body, rig, facing, height, 'over');
      }
      if (flapping) drawWings(canvas, flapping.wing, flapping.colour, beatOf(body), true, height);
      canvas.restore();
      drawFree(canvas, things, body, facing, height, true);
      canvas.restore();
    },
    close() {
      for (const cutout of [still, going]) cutout?.close();
      expression?.close();
      soot?.close();
      for (const sprite of [poses.still, poses.going]) if (sprite) release(sprite.art);
      things.close();
      car?.close();
      crew?.close();
    },
  };
}

const aliveLook = ({ faceX, faceY, faceWidth }: Alive, paint: FacePaint | undefined, facing: number): AliveLook => ({
  paint,
  x: faceX,
  y: faceY,
  wide: faceWidth,
  mirrored: facing > 0,
});

const ROBOT = '1f916';

function patternFor(rig: Rig, code: string, actor: Actor): Pattern | undefined {
  if (code === ROBOT) return robotPattern(PATTERNS.head, actor.seed);
  if (rig.build === 'bust') return PATTERNS.bust;
  if (rig.build === 'person') return isArmoured(actor.wears) ? PATTERNS.knight : builtOf(code, actor);
  return rig.build === 'head' || rig.build === 'face' ? PATTERNS[rig.build] : undefined;
}

/** Good cooks are round, too. */
function builtOf(code: string, actor: Actor): Pattern {
  const build = buildOf(code, isElegant(actor));
  return tradeDressOf(actor)?.stout ? { ...build, half: build.half * 1.16, waist: 1.16 } : build;
}

function chooseCutout(body: Body, rig: Rig, still: Cutout, going?: Cutout): Cutout {
  if (!going) return still;
  return body.snuffed > 0.5 || (rig.build === 'aircraft' && body.exhaust > 0.2) ? going : still;
}

const legLengthOf = ({ legs, height }: Cutout): number | undefined =>
  legs.length > 0 ? Math.max(...legs.map(({ length }) => length)) / height : undefined;

const litClothes = (clothes: Clothes, light: StageLight, haze: number): Clothes => ({
  ...clothes,
  skin: litColour(clothes.skin, light, haze),
  top: litColour(clothes.top, light, haze),
  accent: litColour(clothes.accent, light, haze),
  ...(clothes.belly && { belly: litColour(clothes.belly, light, haze) }),
  ...(clothes.coat && { coat: litColour(clothes.coat, light, haze) }),
  ...(clothes.fishTail && { fishTail: litColour(clothes.fishTail, light, haze) }),
  ...(clothes.mittens && { mittens: litColour(clothes.mittens, light, haze) }),
  ...(clothes.gloves && { gloves: litColour(clothes.gloves, light, haze) }),
  ...(clothes.back && { back: litBack(clothes.back, (colour) => litColour(colour, light, haze)) }),
  trousers: litColour(clothes.trousers, light, haze),
  shoes: litColour(clothes.shoes, light, haze),
  ...(clothes.fur && { fur: litFur(clothes.fur, (colour) => litColour(colour, light, haze)) }),
});
