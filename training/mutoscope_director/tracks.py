"""How a subject by itself moves: it arrives, goes about, comes nearer, rises, hovers or stays. Used by staging.py."""
from dataclasses import dataclass
from random import Random

from . import motion
from .acting import TRAVELLING, Acts, joined
from .going import HOW_OFTEN, MANNERS, outside, slanting, there_and_back
from .nature import CRAWL, FLYING_KINDS, SPEEDS, STAYS, SWIMMING_KINDS, TEMPO, THINGS, half_width, headroom
from .places import FRAME, Places, centre
from .script import KEY_SECONDS, Deed, Part

STILL = ("sleep", "fall", "spin", "grow", "shrink", "explode", "appear", "vanish", "climb", "read", "write", "sit", "play", "work", "eat", "drink")


@dataclass
class Track:
    """How a whole subject moves; its members vary it. `depths` and `heights` are absolute, or None: each member's own."""
    xs: list[float]
    facings: list[float]
    depths: list[float] | None = None
    heights: list[float] | None = None


def own_track(
    rng: Random, part: Part, acts: Acts, places: list[tuple[float, float]], keys: int, alone: bool, zone: float, others: bool,
) -> Track:
    """`zone`: how far one may stray from its place, unless told where to go, without running into others; `others`: whether there
    are any but its own group."""
    home = centre(places)
    edge = edge_of(part, places)
    zone = max(.03, min(zone, edge - abs(home)))
    if any(deed.direction in ("left", "right") for _, deed in acts):
        edge = max(edge, .15)  # a crowd that goes somewhere may lose some out of the frame
    first_act, first_deed = acts[0]
    segments = joined(acts)
    hovers = part.kind in SWIMMING_KINDS | FLYING_KINDS and first_act in ("swim", "fly") and first_deed.direction is None
    if hovers and len(segments) == 1 and edge > .1 and rng.random() < .6:
        reach = min(edge, rng.uniform(.1, .3)) if alone else min(zone, rng.uniform(.06, .14))
        middle = min(edge - reach, max(reach - edge, home))
        pace = rng.uniform(.55, 1.1) * TEMPO[first_deed.tempo]
        return Track(*motion.loiter(keys, rng, middle, reach, pace))
    xs: list[float] = []
    facings: list[float] = []
    afar: list[float] | None = None  # the depths of one who comes from far off
    for number, (act, deed, length) in enumerate(segments):
        told = deed.direction in ("left", "right")
        asked = deed.act is not None  # whoever is told to walk walks, and does not stop to look about
        heading = -1 if deed.direction == "left" else 1 if deed.direction == "right" else 0
        at = xs[-1] if xs else None
        sideways = deed.direction in ("camera", "away", "up", "down")
        speed = pace_of(rng, act, deed) * (rng.uniform(.1, .3) if sideways else 1)
        later = segments[number + 1] if number + 1 < len(segments) else None
        if speed == 0 or (sideways and rng.random() < .5):
            x = leave_room(rng, later, home, edge) if at is None else at
            facing = facings[-1] if facings else inward(rng, x, alone)
            more = motion.linger(length, rng, x, facing, 0. if act in STILL or part.kind in THINGS else .7)
        elif at is None and later and not told and not sideways and later[1].direction is None and pace_of(rng, later[0], later[1]) == 0:
            more = arrive(rng, length, home, speed, edge)
            if alone and rng.random() < .35:
                afar = motion.ramp(keys, rng.uniform(.36, .5), places[0][1], 1.9, -.15)
        else:
            free = at is None and not told and not sideways and not later
            if heading == 0:
                heading = int(facings[-1]) if facings and abs(facings[-1]) == 1 else inward(rng, home, alone)
            if free and not alone and not others and rng.random() < .45:
                return Track(*slanting(rng, [(part, x) for x, _ in places], int(heading), speed, length))
            if not alone and not told:
                # About its place: to and fro, with a pause where it turns.
                started = (at - home) if at is not None else -heading * zone * rng.uniform(.3, 1)
                pace = min(speed, max(.035, zone * .6))
                more = motion.travel(length, rng, started, int(heading), [pace] * length, zone, told or asked, keen=asked or rng.random() < .7)
                xs += [x + home for x in more[0]]
                facings += more[1]
                continue
            manner = rng.choices(MANNERS, HOW_OFTEN)[0] if free and alone else "across"
            if manner == "nearer":
                return Track(*slanting(rng, [(part, home)], int(heading), speed, length))
            if manner == "back":
                return Track(*there_and_back(rng, home, int(heading), speed, edge, length))
            if manner == "in":
                start = -heading * outside(part, places[0][1])
                wanted = rng.uniform(.9, 1.2) * (heading * home - heading * start) / (min(length, 8) * KEY_SECONDS)
                speed = min(.3, max(speed, wanted))
            elif at is None:
                seconds = min(length, 8) * KEY_SECONDS + (1.5 if leave_room(rng, later, 9, 9) * heading < 0 else 0)
                start, speed = start_of(rng, int(heading), speed, seconds, edge, home, told, alone)
            else:
                start, speed = at, min(speed, max(.05, (edge - heading * at) / (length * KEY_SECONDS)))
            more = motion.travel(length, rng, start, int(heading), [speed] * length, edge, told or asked, keen=asked or rng.random() < .7)
        xs += more[0]
        facings += more[1]
    return Track(xs, facings, toward(rng, part, acts, keys) or afar, vertical(rng, part, acts, places[0][1], keys))


def edge_of(part: Part, places: list[tuple[float, float]]) -> float:
    """How far from the middle a subject may go and still be whole."""
    home = centre(places)
    return max(.05, FRAME - max(half_width(part.size, depth) + abs(x - home) for x, depth in places))


def arrive(rng: Random, length: int, home: float, speed: float, edge: float) -> tuple[list[float], list[float]]:
    """Comes from a side to its place, and stands."""
    heading = rng.choice((-1, 1)) if abs(home) < .05 else (1 if home < 0 else -1) * (1 if rng.random() < .7 else -1)
    seconds = length * KEY_SECONDS
    start = home - heading * min(max(.16, speed * seconds), .42)
    if heading * home < -.08 and rng.random() < .5:  # from outside, where that is not far
        start = -heading * min(.62, .52 + .6 * (FRAME - edge))
    elif rng.random() > .1:
        start = min(edge, max(-edge, start))
    return motion.ramp(length, start, home, seconds - .1, -.15), [float(heading)] * length


def leave_room(rng: Random, later: tuple[str, Deed, int] | None, x: float, edge: float) -> float:
    """`x`, or if one is to go left or right afterwards, a place from which there is room to go."""
    direction = later[1].direction if later else None
    if direction in ("left", "right"):
        return rng.uniform(min(-.02, .02), min(edge, .28)) * (1 if direction == "left" else -1)
    return min(edge, max(-edge, x))


def pace_of(rng: Random, act: str, deed: Deed) -> float:
    """Stage widths per second."""
    if act in TRAVELLING:
        on_the_spot = act in STAYS and deed.direction is None and rng.random() < .75
        return 0. if on_the_spot else rng.uniform(*SPEEDS[act]) * TEMPO[deed.tempo]
    return rng.uniform(*CRAWL) * TEMPO[deed.tempo] if deed.direction in ("left", "right") else 0.


def inward(rng: Random, x: float, alone: bool) -> float:
    """Who stands at a side looks at the middle, mostly."""
    if alone or abs(x) < .08 or rng.random() < .15:
        return rng.choice((-1., 1.))
    return -1. if x > 0 else 1.


def start_of(rng: Random, heading: int, speed: float, seconds: float, edge: float, home: float, told: bool, alone: bool):
    """Where to start so that the way fits the frame and passes its middle; some come in from outside."""
    enters = told and rng.random() < .3
    first = -min(.62, .52 + .6 * (FRAME - edge)) if enters else -edge
    speed = min(max(speed, .16) if enters else speed, (edge - first) / seconds)
    length = speed * seconds * .95
    last = edge - length
    # One alone ends about the middle, or has passed it by a little: that is where a film is looked at longest.
    wish = rng.uniform(-.1, .2) - length if alone else heading * home - length / 2
    if enters:
        wish = first
    return heading * min(max(wish, first), max(first, last)), speed


def toward(rng: Random, part: Part, acts: Acts, keys: int) -> list[float] | None:
    """Absolute depth for those who come or go; None for all others."""
    for half, (_, deed) in enumerate(acts[:2]):
        if deed.direction in ("camera", "away"):
            seconds = rng.uniform(3, 4) / (1 + half) / max(.8, min(1.3, TEMPO[deed.tempo]))
            far, near = rng.uniform(.14, .32), min(.98, rng.uniform(.84, .98) - max(0., part.size - .6) * .4)
            start, end = (far, near) if deed.direction == "camera" else (near, far)
            return motion.ramp(keys, start, end, seconds, 2. * half)
    return None


def vertical(rng: Random, part: Part, acts: Acts, depth: float, keys: int) -> list[float] | None:
    """Absolute height for those who rise or sink; None for all others. Who rises far may leave the frame."""
    for half, (_, deed) in enumerate(acts[:2]):
        if deed.direction in ("up", "down"):
            seconds = rng.uniform(2.8, 3.9) / (1 + half)
            low = rng.uniform(0, .08)
            high = low + max(.36, min(headroom(part.size, depth), rng.uniform(.42, .66)))
            start, end = (low, high) if deed.direction == "up" else (high, low)
            return motion.ramp(keys, start, end, seconds, 2. * half)
    return None


def give_tracks(rng: Random, parts: list[Part], acts: list[Acts], places: Places, keys: int) -> list[Track]:
    alone = sum(part.count for part in parts) == 1
    return [
        own_track(rng, part, acts[number], places[number], keys, alone, zone_of(parts, places, number), len(parts) > 1)
        for number, part in enumerate(parts)
    ]


def zone_of(parts: list[Part], places: Places, number: int) -> float:
    """Half the room between a subject and its nearest neighbour of like depth."""
    rooms = [.4]
    for x, depth in places[number]:
        for other, others in enumerate(places):
            for there, at in others if other != number else ():
                if abs(at - depth) < .16:
                    rooms.append((abs(there - x) - half_width(parts[number].size, depth) - half_width(parts[other].size, at)) / 2)
    return max(0., min(rooms))
