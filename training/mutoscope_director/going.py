"""How they go about where nobody says where to: across the frame, in from outside, there and back, or on a slant from far to
near; and how some go together. Used by tracks.py, relations.py and staging.py.
"""
from random import Random

from . import motion
from .acting import Acts
from .nature import SPEEDS, STAYS, TEMPO, half_width
from .places import FRAME, Places, centre
from .script import KEY_SECONDS, Part, Script

# Of one alone, and how often of 100.
MANNERS, HOW_OFTEN = ("across", "in", "back", "nearer"), (27, 25, 15, 33)
FAR, NEAR = (.34, .48), (.82, .94)
Members = list[tuple[Part, float]]  # everybody of a group, and their place in x


def members_of(parts: list[Part], places: Places) -> Members:
    return [(part, x) for part, where in zip(parts, places) for x, _ in where]


def room_of(members: Members, depth: float) -> float:
    """How far from the middle of the frame the middle of a group may be at a depth, all of them being whole."""
    middle = sum(x for _, x in members) / len(members)
    return max(.02, FRAME - max(half_width(part.size, depth) + abs(x - middle) for part, x in members))


def outside(part: Part, depth: float) -> float:
    """As far from the middle as one is for the most part out of the frame."""
    return min(.62, .52 + .6 * half_width(part.size, depth))


def slanting(rng: Random, members: Members, heading: int, speed: float, length: int) -> tuple[list[float], list[float], list[float]]:
    """Towards us from far off and to a side, or away. Returns x, facing and depth."""
    start, end = (rng.uniform(*FAR), rng.uniform(*NEAR)) if rng.random() < .85 else (rng.uniform(*NEAR), rng.uniform(.52, .64))
    before, after = room_of(members, start), room_of(members, end)
    way = min(before + after, speed * rng.uniform(.6, 1.1) * min(length, 8) * KEY_SECONDS)
    first = -heading * min(before, max(way - after, way - rng.uniform(-.1, .2)))
    seconds = max(4., min(length, 12) * KEY_SECONDS) + .6
    xs = motion.ramp(length, first, first + heading * way, seconds, -.5)
    return xs, [float(heading)] * length, motion.ramp(length, start, end, seconds, -.5)


def there_and_back(rng: Random, home: float, heading: int, speed: float, edge: float, length: int) -> tuple[list[float], list[float]]:
    reach = min(edge, rng.uniform(.5, .8) * speed)
    middle = min(edge - reach, max(reach - edge, .6 * home))
    xs, facings = motion.travel(length, rng, -heading * reach, heading, [speed] * length, reach, True, keen=True)
    return [x + middle for x in xs], facings


def slope(rng: Random, depth: float, keys: int, seconds: float, inward: bool) -> list[float]:
    """Depths of who comes from farther back to `depth`, or goes there."""
    far = max(.3, depth - rng.uniform(.18, .34))
    return motion.ramp(keys, far, depth, seconds, -.2) if inward else motion.ramp(keys, depth, far, seconds, -.2)


def go_together(rng: Random, script: Script, acts: list[Acts], places: Places, tracks: list, keys: int) -> None:
    """Who are told in one breath to go somewhere go one way."""
    deed = script.parts[0].deeds[0] if len(script.parts[0].deeds) == 1 else None
    act = acts[0][0][0]
    if deed is None or deed.negated or act not in SPEEDS or act in STAYS or deed.direction not in (None, "left", "right"):
        return
    if deed.direction is None and rng.random() < .25:
        return
    members = members_of(script.parts, places)
    middle = sum(x for _, x in members) / len(members)
    heading = {"left": -1, "right": 1}.get(deed.direction, rng.choice((-1, 1)))
    speed = rng.uniform(*SPEEDS[act]) * TEMPO[deed.tempo]
    across = max(x for _, x in members) - min(x for _, x in members)
    closer = min(1., max(.5, 1.25 * (sum(2 * half_width(part.size, .8) for part, _ in members[1:])) / max(.01, across)))  # side by side
    members = [(part, middle + (x - middle) * closer) for part, x in members]
    depths = None
    if deed.direction is None and rng.random() < .5:
        xs, facings, depths = slanting(rng, members, heading, speed, keys)
    else:
        room = max(.15 if deed.direction else .06, room_of(members, max(depth for where in places for _, depth in where)))
        speed = min(speed, 2 * room / 4)
        start = -heading * min(room, speed * 2 + rng.uniform(0, .06))
        xs, facings = motion.travel(keys, rng, start, heading, [speed] * keys, room, True, keen=True)
    for number, where in enumerate(places):
        track = tracks[number]
        offset = (centre(where) - middle) * closer
        track.xs, track.facings = [x + offset for x in xs], list(facings)
        track.depths = depths and [depth + .03 * (number % 2) for depth in depths]
