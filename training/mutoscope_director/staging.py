"""Stages a script: gives every actor a place, a path and acts, as an animator would, and differently each time.

`stage` is called by playbook.py. First everyone gets a place (or the relation gives it), then each subject a track,
then each of its members an own variation of that track.
"""
from dataclasses import dataclass
from random import Random

import numpy as np

from . import motion, shots
from .nature import (
    AT_HOME, BACK, CRAWL, FLYING_KINDS, GAITS, HALF_WIDTH, INDOOR_SETS, SCENERY_KINDS, SPEEDS, SWIMMING_KINDS, TEMPO,
    UNASKED,
)
from .script import HALF_KEYS, KEY_SECONDS, Deed, Part, Performer, Scene, Script
from .vocabulary import LIGHTS, SETS, WEATHERS

EDGE = .43
TRAVELLING = set(SPEEDS)


@dataclass
class Track:
    """How a whole subject moves; its members vary it. `depth` and `height` are changes to each member's own."""
    xs: list[float]
    facings: list[float]
    depths: list[float] | None = None
    heights: list[float] | None = None


def stage(rng: Random, script: Script, seconds: int) -> Scene:
    """One take of the script. `seconds` is even, since acts change every 2 s."""
    keys = int(seconds / KEY_SECONDS)
    set_name = script.set_name or plausible_set(rng, script)
    light, weather = plausible_mood(rng, script, set_name)
    acts = [acts_of(rng, script, part, keys // HALF_KEYS) for part in script.parts]
    places = give_places(rng, script)
    tracks = give_tracks(rng, script, acts, places, keys)
    performers = []
    for number, part in enumerate(script.parts):
        for member, (x, depth) in enumerate(places[number]):
            offset = x - centre(places[number])
            performers.append(vary(rng, script, number, tracks[number], acts[number], offset, depth, member, set_name, keys))
        if part.count == 1 and rng.random() < .1 and not script.relation:
            performers[-1].keys[:, 0] += rng.uniform(-.02, .02)
    settle_heights(rng, script, performers)
    camera, shake = shots.film(rng, script, performers, keys)
    return Scene(set_name, light, weather, camera, shake, performers)


def plausible_set(rng: Random, script: Script) -> str:
    kinds = {part.kind for part in script.parts}
    if "fish" in kinds and rng.random() < .7:
        return "under-water"
    for _ in range(4):
        name = rng.choice(SETS)
        if name == "under-water" and "fish" not in kinds and rng.random() < .85:
            continue
        if name not in AT_HOME or kinds & set(AT_HOME[name]):
            return name
    return rng.choice(("meadow", "forest", "beach", "mountains"))


def plausible_mood(rng: Random, script: Script, set_name: str) -> tuple[str, str]:
    """Light and weather: as asked, and else what suits the set and each other."""
    light = script.light
    if light is None:
        likely = {"moon": (0, 2, 0, 8), "tokyo-street": (1, 2, 3, 6), "under-water": (2, 8, 1, 1)}.get(set_name, (3, 5, 3, 2))
        light = rng.choices(LIGHTS, likely)[0]
    weather = script.weather
    while weather is None:
        if set_name in INDOOR_SETS or set_name == "moon":
            likely = (95, 1, 1, 1, 1, 1)
        elif set_name == "snowy-meadow":
            likely = (50, 0, 45, 3, 1, 1)
        else:
            likely = (76, 6, 2 if set_name in ("beach", "desert") else 5, 5, 3, 5)
        weather = rng.choices(WEATHERS, likely)[0]
        if weather == script.weather_not:
            weather = None
    return light, weather


def acts_of(rng: Random, script: Script, part: Part, halves: int) -> list[tuple[str, Deed]]:
    """For each half of 2 s the act, and the deed that it comes from."""
    deeds = script.parts[0].deeds if script.together else part.deeds
    if not deeds:
        return [(act, Deed()) for act in unasked_acts(rng, part.kind, halves)]
    resolved = []
    for deed in deeds:
        act = deed.act
        if deed.negated:
            others = [name for name in UNASKED[part.kind] if name != deed.act]
            act = "idle" if deed.act != "idle" and rng.random() < .6 else rng.choice(others or ["nod"])
            deed = Deed()
        elif act is None:
            act = rng.choice(GAITS[part.kind])
        resolved.append((act, deed))
    return [resolved[min(half, len(resolved) - 1)] for half in range(halves)]


def unasked_acts(rng: Random, kind: str, halves: int) -> list[str]:
    """Something happens: many arrive and then do something small."""
    first = rng.choices(list(UNASKED[kind]), list(UNASKED[kind].values()))[0]
    acts = [first] * halves
    if rng.random() < .3 and kind in ("person", "animal", "small", "bird", "giant"):
        small = {"person": ("wave", "idle", "nod", "laugh"), "bird": ("fly", "idle")}.get(kind, ("idle", "nod", "jump"))
        acts[1:] = [rng.choice(small)] * (halves - 1)
        if halves > 2 and rng.random() < .5:
            acts[2:] = [first] * (halves - 2)
    return acts


def centre(places: list[tuple[float, float]]) -> float:
    return sum(x for x, _ in places) / len(places)


def give_places(rng: Random, script: Script) -> list[list[tuple[float, float]]]:
    """x and depth for every member of every subject: spread out, the hero in front, neighbours in different rows."""
    counts = [part.count for part in script.parts]
    total = sum(counts)
    crowding = sum(part.count * HALF_WIDTH[part.kind] for part in script.parts) / .38
    reach = min(.34, .1 + .24 * crowding) if total > 2 else rng.uniform(.13, .24) if total == 2 else 0
    slots = [(-reach + 2 * reach * slot / (total - 1)) if total > 1 else rng.uniform(-.16, .16) for slot in range(total)]
    order = list(range(len(counts)))
    rng.shuffle(order)
    relation = script.relation
    if relation and relation.name in ("left_of", "right_of"):
        left, right = (relation.first, relation.second) if relation.name == "left_of" else (relation.second, relation.first)
        order = [number for number in order if number not in (left, right)]
        order.insert(rng.choice((0, len(order))), left)
        order.insert(order.index(left) + 1, right)
    places: list[list[tuple[float, float]]] = [[] for _ in counts]
    wide = "wide" in script.cameras
    slot = 0
    lanes: list[float] = []
    for number in order:
        nearest, farthest = (.6, .35) if wide else (.92, .66) if number == 0 else (.92, .36)
        lane = max((rng.uniform(farthest, nearest) for _ in range(3)), key=lambda depth: min((abs(depth - other) for other in lanes), default=0))
        lanes.append(lane)
        rows = .08 + .07 * min(2., max(0., crowding - .8))
        row = rng.choice((-1, 1))
        for _ in range(counts[number]):
            x = slots[slot] + rng.uniform(-.03, .03)
            depth = lane if counts[number] == 1 else lane - rows + row * rows + rng.uniform(-.04, .04)
            places[number].append((x, min(.96, max(.12, depth))))
            row, slot = -row, slot + 1
    return place_relation(rng, script, places)


def place_relation(rng: Random, script: Script, places: list) -> list:
    """Moves the two subjects of a relation to where the relation wants them."""
    relation = script.relation
    if relation is None:
        return places
    first, second = relation.first, relation.second
    name = relation.name

    def put(number: int, x: float, depth: float, spread: float = .09) -> None:
        count = script.parts[number].count
        spread = min(spread, .32 / count)
        places[number] = [
            (x + (member - (count - 1) / 2) * spread * 2 * .8 + rng.uniform(-.012, .012),
             min(.97, max(.1, depth + (0 if count == 1 else (-.05 if member % 2 else .05)))))
            for member in range(count)
        ]

    wide = "wide" in script.cameras
    depth = rng.uniform(.38, .56) if wide else rng.uniform(.62, .88)
    x = rng.uniform(-.13, .13)
    if name in ("left_of", "right_of"):
        side = -1 if name == "left_of" else 1
        put(first, side * rng.uniform(.17, .29), depth)
        put(second, -side * rng.uniform(.14, .29), depth + rng.uniform(-.12, .1))
    elif name in ("above", "below", "on"):
        put(second, x, depth)
        put(first, x + (rng.uniform(-.05, .05) if name != "on" else 0), depth + (.02 if name == "on" else rng.uniform(-.04, .04)))
    elif name in ("in_front_of", "behind"):
        shift = rng.choice((-1, 1)) * rng.uniform(.06, .15)
        front, back = (first, second) if name == "in_front_of" else (second, first)
        put(front, x + shift, rng.uniform(.58, .66) if wide else rng.uniform(.82, .95))
        put(back, x - shift, rng.uniform(.16, .26) if wide else rng.uniform(.28, .5))
    elif name == "next_to":
        crowd = script.parts[first].count + script.parts[second].count
        gap = rng.choice((-1, 1)) * rng.uniform(1, 1.25) * max(.085, widths(script) / 2) * (1 + .25 * (crowd - 2))
        put(first, x * .6 + gap, depth, .06)
        put(second, x * .6 - gap, depth + rng.uniform(-.05, .05), .06)
    else:  # chase, approach, leave: their tracks say where
        put(first, 0, depth, .07)
        put(second, 0, depth + rng.uniform(-.08, .08), .07)
    return places


def widths(script: Script) -> float:
    """How far apart the two of a relation stand when they touch, roughly."""
    return sum(HALF_WIDTH[script.parts[number].kind] for number in (script.relation.first, script.relation.second))


def give_tracks(rng: Random, script: Script, acts: list, places: list, keys: int) -> list[Track]:
    """One track for each subject, or one for both subjects of a relation that holds while they move."""
    tracks = [
        own_track(rng, script.parts[number], acts[number], places[number], keys, alone=len(script.parts) == 1)
        for number in range(len(script.parts))
    ]
    relation = script.relation
    if relation is None:
        return tracks
    first, second = relation.first, relation.second
    if relation.name == "chase":
        tracks[second], tracks[first] = chase(rng, script, acts, keys)
    elif relation.name in ("approach", "leave"):
        tracks[first], tracks[second] = meet(rng, script, acts, keys)
    else:
        bind(rng, script, acts, places, tracks, keys)
    return tracks


def own_track(rng: Random, part: Part, acts: list[tuple[str, Deed]], places: list, keys: int, alone: bool) -> Track:
    """A subject by itself: travels, comes nearer, goes away, circles or stays."""
    home = centre(places)
    spread = max(abs(x - home) for x, _ in places)
    edge = max(.12, EDGE - HALF_WIDTH[part.kind] * .8 - spread * .9)
    first_act, first_deed = acts[0]
    hovers = part.kind in SWIMMING_KINDS | FLYING_KINDS and first_act in ("swim", "fly") and first_deed.direction is None
    if hovers and len(runs(acts)) == 1 and rng.random() < .45:
        reach = min(edge - .02, rng.uniform(.12, .3))
        middle = min(edge - reach, max(reach - edge, home))
        pace = rng.uniform(.55, 1.1) * TEMPO[first_deed.tempo]
        return Track(*motion.loiter(keys, rng, middle, reach, pace))
    xs: list[float] = []
    facings: list[float] = []
    segments = runs(acts)
    for number, (act, deed, length) in enumerate(segments):
        told = deed.direction in ("left", "right")
        heading = -1 if deed.direction == "left" else 1 if deed.direction == "right" else 0
        at = xs[-1] if xs else None
        sideways = deed.direction in ("camera", "away", "up", "down")
        speed = pace_of(rng, act, deed) * (rng.uniform(.1, .3) if sideways else 1)
        if speed == 0 or (sideways and rng.random() < .5):
            x = min(edge, max(-edge, leave_room(rng, segments[number + 1:], home))) if at is None else at
            facing = facings[-1] if facings else inward(rng, x, alone)
            lively = .35 if act in ("sleep", "fall", "spin", "grow") or part.kind in SCENERY_KINDS else 1
            more = motion.linger(length, rng, x, facing, lively)
        else:
            if heading == 0:
                heading = int(facings[-1]) if facings and abs(facings[-1]) == 1 else (inward(rng, home, alone))
            if at is None:
                seconds = min(length, 8) * KEY_SECONDS + (1.5 if leave_room(rng, segments[number + 1:], 9) * heading < 0 else 0)
                start, speed = start_of(rng, heading, speed, seconds, edge, home, told, alone)
            else:
                start, speed = at, min(speed, max(.05, (edge - heading * at) / (length * KEY_SECONDS)))
            more = motion.travel(length, rng, start, int(heading), [speed] * length, edge, told, keen=rng.random() < .7)
        xs += more[0]
        facings += more[1]
    return Track(xs, facings, toward(rng, part.kind, acts, keys), vertical(rng, acts, keys))


def leave_room(rng: Random, later: list[tuple[str, Deed, int]], x: float) -> float:
    """`x`, or if one is to go left or right afterwards, a place from which there is room to go."""
    direction = later[0][1].direction if later else None
    if direction in ("left", "right"):
        return rng.uniform(-.05, .28) * (1 if direction == "left" else -1)
    return x


def runs(acts: list[tuple[str, Deed]]) -> list[tuple[str, Deed, int]]:
    """Halves that belong to one deed and act, joined, with their length in keys."""
    joined: list[tuple[str, Deed, int]] = []
    for act, deed in acts:
        if joined and joined[-1][0] == act and joined[-1][1] is deed:
            joined[-1] = (act, deed, joined[-1][2] + HALF_KEYS)
        elif joined and deed == Deed() and joined[-1][1] == Deed() and joined[-1][0] == act:
            joined[-1] = (act, joined[-1][1], joined[-1][2] + HALF_KEYS)
        else:
            joined.append((act, deed, HALF_KEYS))
    return joined


def pace_of(rng: Random, act: str, deed: Deed) -> float:
    """Stage widths per second."""
    if act in TRAVELLING:
        on_the_spot = act in ("jump", "bounce", "float") and deed.direction is None and rng.random() < .6
        return 0. if on_the_spot else rng.uniform(*SPEEDS[act]) * TEMPO[deed.tempo]
    return rng.uniform(*CRAWL) * TEMPO[deed.tempo] if deed.direction in ("left", "right") else 0.


def inward(rng: Random, x: float, alone: bool) -> float:
    """Who stands at a side looks at the middle, mostly."""
    if alone or abs(x) < .08 or rng.random() < .2:
        return rng.choice((-1., 1.))
    return -1. if x > 0 else 1.


def start_of(rng: Random, heading: float, speed: float, seconds: float, edge: float, home: float, told: bool, alone: bool):
    """Where to start so that the way fits the frame; some walk in from outside."""
    enters = told and rng.random() < .18
    first = -(edge + .1) if enters else -edge
    speed = min(speed, (edge - first) / seconds)
    last = edge - speed * seconds * .95
    wish = heading * home if not alone else rng.uniform(first, last)
    if told and not alone:
        wish = .5 * wish + .5 * rng.uniform(first, last)
    return heading * min(max(wish, first), max(first, last)), speed


def toward(rng: Random, kind: str, acts: list[tuple[str, Deed]], keys: int) -> list[float] | None:
    """Absolute depth for those who come or go; None for all others."""
    for half, (_, deed) in enumerate(acts[:2]):
        if deed.direction in ("camera", "away"):
            seconds = rng.uniform(3, 4) / (1 + half) / max(.8, min(1.3, TEMPO[deed.tempo]))
            far, near = rng.uniform(.14, .3), rng.uniform(.74, .86) if kind == "giant" else rng.uniform(.86, .98)
            if rng.random() < .15:
                far += .1
            start, end = (far, near) if deed.direction == "camera" else (near, far)
            return motion.ramp(keys, start, end, seconds, 2. * half)
    return None


def vertical(rng: Random, acts: list[tuple[str, Deed]], keys: int) -> list[float] | None:
    """Absolute height for those who rise or sink; None for all others."""
    for half, (_, deed) in enumerate(acts[:2]):
        if deed.direction in ("up", "down"):
            seconds = rng.uniform(2.8, 3.9) / (1 + half)
            low, high = rng.uniform(.0, .1), rng.uniform(.42, .66)
            start, end = (low, high) if deed.direction == "up" else (high, low)
            return motion.ramp(keys, start, end, seconds, 2. * half)
    return None


def chase(rng: Random, script: Script, acts: list, keys: int) -> tuple[Track, Track]:
    """The runner's track, and the chaser's: the same way a moment later, so that it turns where the runner turned."""
    relation = script.relation
    deed = acts[relation.first][0][1]
    heading = {"left": -1, "right": 1}.get(deed.direction, rng.choice((-1, 1)))
    lag = rng.choice((2, 2, 3))
    crowd = script.parts[relation.first].count + script.parts[relation.second].count - 2
    lag += crowd > 1 or widths(script) > .24
    speed = rng.uniform(.115, .165) * max(.8, min(1.15, TEMPO[deed.tempo]))
    edge = EDGE - HALF_WIDTH[script.parts[relation.second].kind] * .5
    length = keys + lag
    start = -heading * rng.uniform(edge - .03, edge + .06)
    speed = min(speed, (edge - heading * start) * 1. / ((8 + lag) * KEY_SECONDS))
    xs, facings = motion.travel(length, rng, start, heading, [speed] * length, edge, True, keen=True)
    tease = motion.bob(keys, rng, .025, .8, 1.6)
    runner = Track(xs[lag:], facings[lag:])
    chaser = Track([x + shift for x, shift in zip(xs[:keys], tease)], facings[:keys])
    gait(rng, script, acts, relation.first)
    gait(rng, script, acts, relation.second)
    return runner, chaser


def gait(rng: Random, script: Script, acts: list, number: int) -> None:
    """Who was told no act moves in its own way, fast where it has legs."""
    kind = script.parts[number].kind
    options = ["run"] if kind in ("person", "animal", "small", "giant") else GAITS[kind]
    act = rng.choice(options)
    acts[number] = [(told if deed.act else act, deed) for told, deed in acts[number]]


def meet(rng: Random, script: Script, acts: list, keys: int) -> tuple[Track, Track]:
    """First comes to second, or leaves it; second takes notice."""
    relation = script.relation
    deed = acts[relation.first][0][1]
    side = {"left": -1, "right": 1}.get(deed.direction, rng.choice((-1, 1)))
    leaves = relation.name == "leave"
    crowd = script.parts[relation.first].count + script.parts[relation.second].count
    near = max(rng.uniform(.13, .18), widths(script) * rng.uniform(.8, .95)) + .03 * (crowd - 2)
    target = (-side if leaves else side) * rng.uniform(.12, .24)
    if leaves:
        start, end = target + side * near, side * rng.uniform(.36, .6)
    else:
        start, end = -side * rng.uniform(.36, .52), target - side * near
    seconds = rng.uniform(2.6, 3.9) * (1.15 if deed.tempo == "slowly" else .75 if deed.tempo == "quickly" else 1)
    xs = motion.ramp(keys, start, end, min(3.9, seconds), rng.uniform(0, .4) if leaves else 0)
    mover = Track(xs, [float(side)] * keys)
    toward_first = -side if not leaves else side
    facing = rng.choice((-1., 1.)) if rng.random() < .5 else float(toward_first)
    notices = rng.randint(2, 6)
    other = Track([target] * keys, [facing if key < notices else float(toward_first) for key in range(keys)])
    kind = script.parts[relation.first].kind
    act = rng.choice(GAITS[kind])
    acts[relation.first] = [(told if own.act else act, own) for told, own in acts[relation.first]]
    if not script.parts[relation.second].deeds:
        calm = "wave" if script.parts[relation.second].kind == "person" and rng.random() < .4 else "idle"
        if script.parts[relation.second].kind in FLYING_KINDS | SWIMMING_KINDS:
            calm = UNASKED_HOVER[script.parts[relation.second].kind]
        acts[relation.second] = [("idle" if calm == "wave" and half == 0 and rng.random() < .5 else calm, own)
                                 for half, (_, own) in enumerate(acts[relation.second])]
    return mover, other


UNASKED_HOVER = {"bird": "fly", "insect": "fly", "aircraft": "fly", "fish": "swim"}


def bind(rng: Random, script: Script, acts: list, places: list, tracks: list[Track], keys: int) -> None:
    """A relation of place holds all the time: the two stay, or go together."""
    relation = script.relation
    first, second = relation.first, relation.second
    lower_moves = script.parts[second].kind not in SCENERY_KINDS
    deeds = script.parts[first].deeds or script.parts[second].deeds
    leader = first if script.parts[first].deeds else second
    direction = next((deed.direction for deed in deeds if deed.direction in ("left", "right")), None)
    moving = deeds and (direction or deeds[0].act in TRAVELLING)
    if relation.name == "on" and not deeds and lower_moves and rng.random() < .6:
        moving, leader = True, second
    calm(rng, script, acts, first)
    calm(rng, script, acts, second)
    if not moving or (not lower_moves and not direction) or (deeds and deeds[0].negated):
        for number in (first, second):
            x = centre(places[number])
            # Depth and height of a told rise or approach would break the relation: who is related stays.
            tracks[number] = Track(*motion.linger(keys, rng, x, inward(rng, x, False), .7))
        if relation.name == "on":
            tracks[first] = Track(tracks[second].xs, tracks[second].facings)
        return
    deed = Deed(direction=direction, tempo=deeds[0].tempo if deeds else None)
    act = deeds[0].act if deeds and deeds[0].act in TRAVELLING else rng.choice(GAITS[script.parts[second].kind])
    middle = (centre(places[first]) + centre(places[second])) / 2
    apart = max(abs(x - middle) for number in (first, second) for x, _ in places[number])
    edge = max(.1, EDGE - .05 - apart)
    heading = {"left": -1, "right": 1}.get(direction, rng.choice((-1, 1)))
    speed = pace_of(rng, act, Deed(direction="left", tempo=deed.tempo)) * (1 if direction else .7)
    start, speed = start_of(rng, heading, speed, 4., edge, middle, False, True)
    xs, facings = motion.travel(keys, rng, start, heading, [speed] * keys, edge, True, keen=rng.random() < .7)
    for number in (first, second):
        offset = centre(places[number]) - middle
        tracks[number] = Track([x + offset for x in xs], list(facings))
        if number != leader and not script.parts[number].deeds and script.parts[number].kind not in SCENERY_KINDS:
            together = rng.choice(GAITS[script.parts[number].kind])
            if not (relation.name == "on" and number == first):
                acts[number] = [(together, own) for _, own in acts[number]]
    if relation.name == "on" and leader == first:
        tracks[first], tracks[second] = tracks[second], tracks[first]
    if relation.name == "on":
        tracks[first] = Track(tracks[second].xs, tracks[second].facings)


def calm(rng: Random, script: Script, acts: list, number: int) -> None:
    """In a relation of place, who was told nothing does something on the spot."""
    part = script.parts[number]
    if part.deeds or (script.together and script.parts[0].deeds):
        return
    on_the_spot = ["idle", "idle", "idle", "nod", "wave" if part.kind == "person" else "idle"]
    if part.kind in UNASKED_HOVER:
        on_the_spot = [UNASKED_HOVER[part.kind]]
    act = rng.choice(on_the_spot)
    acts[number] = [(act, deed) for _, deed in acts[number]]


def vary(
    rng: Random, script: Script, number: int, track: Track, acts: list, offset: float, depth: float, member: int,
    set_name: str, keys: int,
) -> Performer:
    """A member's own version of its subject's track: offset, a lag in turning, own depth and height."""
    part = script.parts[number]
    names = [act for act, _ in acts]
    xs = [x + offset for x in track.xs]
    facings = list(track.facings)
    if member > 0:
        sway = motion.bob(keys, rng, .02, .5, 1.2)
        xs = [x + shift for x, shift in zip(xs, sway)]
        if rng.random() < .5:
            facings = [facings[max(0, key - 1)] for key in range(keys)]
        still = all(act not in TRAVELLING for act in names)
        if still and rng.random() < .4 and script.relation is None:
            facings = [-facing for facing in facings]
    if track.depths is not None:
        # A herd comes in rows, the hero first, or it would end as one wall.
        share = 1. if member == 0 else 1 - .5 * member / part.count - rng.uniform(0, .08)
        farthest = min(track.depths)
        depths = [farthest + (value - farthest) * share + .04 * (member % 2) for value in track.depths]
    else:
        related = script.relation is not None and number in (script.relation.first, script.relation.second)
        free = not related and "wide" not in script.cameras
        stroll = rng.uniform(-.1, .1) if free and names[0] in ("walk", "run", "fly", "swim") else rng.uniform(-.02, .02)
        depths = motion.ramp(keys, depth - stroll / 2, depth + stroll / 2, 4.)
    high = any(other.kind == "giant" for other in script.parts)
    heights = heights_of(rng, part.kind, names, set_name, keys, fell=track.heights is None, high=high)
    if track.heights is not None:
        shift = rng.uniform(-.03, .03)
        heights = [value + shift for value in track.heights]
    table = np.array([motion.clamp(xs, -.65, .65), motion.clamp(depths, .05, 1.), motion.clamp(heights, 0., .95), facings])
    return Performer(number, table.T.copy(), names)


def heights_of(rng: Random, kind: str, names: list[str], set_name: str, keys: int, fell: bool, high: bool) -> list[float]:
    """Height over the ground for each key: what the act and the element ask for, eased where the act changes.

    `high` lets fliers pass over the heads of giants.
    """
    air = rng.uniform(.5, .7) if high else rng.uniform(.14, .46) if kind == "insect" else rng.uniform(.26, .56)
    water, hover = rng.uniform(.1, .46), rng.uniform(.1, .34)
    swims = kind in SWIMMING_KINDS or set_name == "under-water"
    wave = motion.bob(keys, rng, .06 if kind != "aircraft" else .03)
    targets = []
    for name in names:
        if kind == "boat":
            level = 0.
        elif name == "fly":
            level = air
        elif name == "float":
            level = hover
        elif (swims and name == "swim") or kind in SWIMMING_KINDS:
            level = water
        elif kind == "insect" and name not in ("sleep", "walk", "idle", "fall"):
            level = air * .6
        else:
            level = 0.
        targets.append(level)
    heights, value = [], targets[0]
    for key in range(keys):
        level = targets[key // HALF_KEYS]
        value += (level - value) * .5
        heights.append(value + (wave[key] if value > .08 and level > 0 else 0.))
    if names[0] == "fall" and fell and kind != "boat" and rng.random() < (.45 if kind == "person" else .85):
        heights = motion.drop(keys, rng.uniform(.5, .85), rng)
    return heights


def settle_heights(rng: Random, script: Script, performers: list[Performer]) -> None:
    """Above, below and on: heights follow from who is under whom."""
    relation = script.relation
    if relation is None or relation.name not in ("above", "below", "on"):
        return
    upper, lower = (relation.second, relation.first) if relation.name == "below" else (relation.first, relation.second)
    below = [performer for performer in performers if performer.subject == lower]
    lift = min(.68, max(.32, 1.3 * BACK[script.parts[lower].kind]) + rng.uniform(.08, .18))
    for performer in below:
        performer.keys[:, 2] = np.minimum(performer.keys[:, 2], .16)
    for number, performer in enumerate(performer for performer in performers if performer.subject == upper):
        under = below[number % len(below)]
        if relation.name == "on":
            performer.keys[:, 2] = under.keys[:, 2] + BACK[script.parts[lower].kind] * rng.uniform(.9, 1.1)
            performer.keys[:, 1] = under.keys[:, 1] + .02
            crowd = script.parts[upper].count if len(below) == 1 else 1
            performer.keys[:, 0] = under.keys[:, 0] + (number - (crowd - 1) / 2) * .07
        else:
            wave = motion.bob(len(performer.keys), rng, .03)
            performer.keys[:, 2] = under.keys[:, 2].mean() + lift + np.array(wave)
