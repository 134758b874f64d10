/**
 * Where people come together for something, everybody knows who stands where and what stands about: whoever a prompt names
 * takes the parts. Rows of such events stand in `table.ts`; called as lessons are.
 */
import type { ReactionName } from '../../score/happenings.js';
import type { Actor, Prop } from '../../score/score.js';
import { rigFor } from '../../stage/rigs.js';
import type { Board, Doing, Lesson, Place, Shown } from '../lessons/board.js';

/** Whom it is about; whom they have to do with; who else is there. */
export type Role = 'lead' | 'other' | 'extra';

/** One part to be played. */
export interface Part {
  role: Role;
  /** Who plays it where the prompt names nobody for it: sprites, each part of the kind the next. */
  usually?: readonly string[];
  /** Stage widths from the middle, looking where, how near, how high; or the way that it goes. */
  at: readonly [x: number, facing: number, depth?: number, height?: number] | readonly Place[];
  /** How tall, actor units. */
  tall: number;
  holds?: string;
  wears?: readonly string[];
  acts?: Doing['acts'];
  reactions?: Doing['reactions'];
}

/** What stands about, or flies up. */
export interface Thing {
  sprite: string;
  tall: number;
  at: readonly [x: number, facing: number, depth?: number, height?: number] | readonly Place[];
  acts?: Doing['acts'];
}

export interface Occasion {
  parts: readonly Part[];
  things?: readonly Thing[];
  effects?: readonly (readonly [...Parameters<Board['effect']>])[];
  /** Whoever is named plays all the leading parts: a band, a bridal pair. */
  kin?: boolean;
  /** One can do it alone, in the middle. */
  alone?: boolean;
  nearer?: number;
}

/** Who stands on four legs is longer than tall. */
const LEGGED = 0.92;
const SIZES: Readonly<Record<string, number>> = { giant: 1.08, small: 0.95 };
/** How far apart several stand where there is one part for them, stage widths. */
const APART = 0.13;
const MOST_LEADS = 3;
/** The later part of a film, in which somebody does otherwise than one does there. */
const TWIST = 0.52;

export const occasion =
  (event: Occasion): Lesson =>
  (board): Shown => {
    const { things = [], effects = [], nearer } = event;
    const isAlone = event.alone && board.subjects.length === 1 && board.subjects[0]!.count === 1;
    const parts = isAlone ? inMiddle(event.parts) : event.parts;
    const cast = castFor({ ...event, parts }, board);
    const players = parts.flatMap((part, index) => {
      const [first, ...more] = cast[index]!;
      return first ? [first, ...more].map((actor, at, all) => played(board, part, actor, at, all.length)) : [];
    });
    return {
      actors: [...things.map((thing) => placed(board, thing)), ...twisted(players, parts, cast, board)],
      effects: effects.map((one) => board.effect(...one)),
      ...(nearer && { nearer }),
    };
  };

/** The first of the leading parts, and whoever else is there. */
const inMiddle = (parts: readonly Part[]): readonly Part[] => {
  const lead = parts.findIndex(({ role }) => role === 'lead');
  return parts.flatMap((part, index): readonly Part[] =>
    part.role !== 'lead'
      ? [part]
      : index !== lead
        ? []
        : [
            isWay(part.at)
              ? part
              : { ...part, at: [-0.06, 1, part.at[2] ?? 0.85, part.at[3] ?? 0], tall: part.tall * 1.1 },
          ],
  );
};

/** Who plays each part: several where more are named than there are parts. */
function castFor({ parts, kin }: Occasion, board: Board): Actor[][] {
  const groups = board.subjects.map((subject) =>
    board.score.actors.filter(({ sprite, name }) => sprite === subject.sprite && subject.name.startsWith(name)),
  );
  const named = groups.filter((group) => group.length > 0);
  const all = named.flat();
  const leads = parts.filter(({ role }) => role === 'lead');
  const others = kin ? [] : named.slice(1).flat();
  let [lead, other, extra] = [0, 0, 0];
  return parts.map(({ role, usually = [] }): Actor[] => {
    if (role === 'lead') {
      const index = lead++;
      if (leads.length === 1) return named[0]?.slice(0, MOST_LEADS) ?? [];
      const group = named[Math.floor((index * named.length) / leads.length)];
      // Two of each side, one side after the other.
      const one =
        all.length >= leads.length && named.length < 2
          ? all[index]
          : (group?.[index % Math.ceil(leads.length / named.length)] ?? group?.[0]);
      return one ? [alike(one, index)] : [];
    }
    if (role === 'other' && others[other]) return [others[other++]!];
    if (usually.length === 0) return [];
    const sprite = usually[(role === 'other' ? other++ : extra++) % usually.length]!;
    return [board.figure(sprite, 0.5, [[0, 0]], { seed: 31 + extra * 5 + other })];
  });
}

/** Of one kind, and yet each its own. */
const alike = (actor: Actor, index: number): Actor => ({ ...actor, seed: (actor.seed + index * 7) >>> 0 });

function played(board: Board, part: Part, actor: Actor, at: number, count: number): Actor {
  const { tall, holds, wears = [], acts, reactions } = part;
  const kind = board.subjects.find(({ sprite }) => sprite === actor.sprite)?.kind ?? 'person';
  const legged = rigFor(actor).build === 'legged' ? LEGGED : 1;
  const size = tall * legged * (SIZES[kind] ?? 1) * (count > 1 ? 0.88 : 1);
  const aside = (at - (count - 1) / 2) * APART;
  const doing = board.figure(actor.sprite, size, placesOf(part.at, aside), {
    ...(acts && { acts }),
    ...(reactions && { reactions }),
  });
  const worn: Prop[] = [...(actor.wears ?? []), ...wears.map((sprite) => ({ sprite }))].slice(0, 4);
  const { holds: _, says: __, ...own } = actor;
  return {
    ...own,
    size: doing.size,
    keys: doing.keys,
    acts: doing.acts,
    ...(doing.reactions && { reactions: doing.reactions }),
    ...(worn.length > 0 && { wears: worn }),
    ...((holds ?? actor.holds) && { holds: holds ? { sprite: holds } : actor.holds }),
    seed: (actor.seed + at * 3) >>> 0,
  };
}

const placed = (board: Board, { sprite, tall, at, acts }: Thing): Actor =>
  board.figure(sprite, tall, placesOf(at), { ...(acts && { acts }), empty: true });

function placesOf(at: Part['at'], aside = 0): readonly Place[] {
  const places = isWay(at) ? at : [[0, at[0], at[3] ?? 0, at[1], at[2] ?? 0.85] as Place];
  return places.map(([part, x, ...rest]) => [part, x + aside, ...rest] as Place);
}
const isWay = (at: Part['at']): at is readonly Place[] => typeof at[0] !== 'number';

/** "… but they both sneeze": late in the film it befalls whom it is said of. */
function twisted(
  players: readonly Actor[],
  parts: readonly Part[],
  cast: readonly (readonly Actor[])[],
  board: Board,
): Actor[] {
  const { twist, score } = board;
  if (!twist) return [...players];
  const roles = parts.flatMap((part, index) => (cast[index] ?? []).map(() => part.role));
  const isMeant = (index: number): boolean =>
    twist.of === 'all' || roles[index] === twist.of || (twist.of === 'one' && index === roles.lastIndexOf('lead'));
  const from = TWIST * score.seconds;
  return players.map((actor, index) => {
    if (!isMeant(index)) return actor;
    const before = (actor.reactions ?? []).filter(({ start }) => start < from);
    const reaction = { name: twist.name as ReactionName, start: twist.throughout ? 0.2 : from, end: score.seconds };
    return {
      ...actor,
      acts: actor.acts.map((act) =>
        twist.throughout ? act : { ...act, end: Math.min(act.end, Math.max(act.start, from)) },
      ),
      reactions: [
        ...(twist.throughout ? [] : before.map((one) => ({ ...one, end: Math.min(one.end, from) }))),
        reaction,
      ],
    };
  });
}
