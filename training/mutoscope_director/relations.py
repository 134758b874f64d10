"""How two who are related move together: chases, meetings, circles, and pairs that stay as they stand. Used by staging.py."""
import math
from random import Random

from . import motion
from .acting import TRAVELLING, Acts, calm, hover_of
from .going import slope
from .nature import CALM_GAITS, FLYING_KINDS, GAITS, LIVING, MUTUAL, SWIMMING_KINDS, TEMPO, THINGS, gait_of
from .places import FRAME, Places, aside, centre, group_body, group_width
from .script import KEY_SECONDS, Deed, Relation, Script
from .tracks import Track, pace_of, start_of


def relate(rng: Random, script: Script, relation: Relation, acts: list[Acts], places: Places, tracks: list[Track], keys: int) -> None:
    """Puts the tracks of the two in place of their own, and acts where none were told."""
    if relation.name in ("chase", "follow"):
        pursue(rng, script, relation, acts, places, tracks, keys)
    elif relation.name in ("approach", "leave"):
        meet(rng, script, relation, acts, places, tracks, keys)
    elif relation.name == "with":
        face(rng, script, relation, acts, places, tracks, keys)
    elif relation.name == "around":
        circle(rng, script, relation, acts, places, tracks, keys)
    elif relation.name == "over":
        cross(rng, script, relation, acts, places, tracks, keys)
    else:
        bind(rng, script, relation, acts, places, tracks, keys)


def width_of(script: Script, places: Places, number: int) -> float:
    return group_width(script.parts[number], max(depth for _, depth in places[number]))


def body_of(script: Script, places: Places, number: int) -> float:
    return group_body(script.parts[number], max(depth for _, depth in places[number]))


def heading_of(rng: Random, acts: Acts) -> int:
    return {"left": -1, "right": 1}.get(acts[0][1].direction, rng.choice((-1, 1)))


def gait(rng: Random, script: Script, acts: list[Acts], number: int, calmly: bool) -> None:
    """Who was told no act moves in its own way, fast in a chase where it has legs."""
    kind = script.parts[number].kind
    options = CALM_GAITS[kind] if calmly else ("run",) if kind in ("person", "animal", "small", "giant") else GAITS[kind]
    act = gait_of(kind, script.place, rng.choice(options))
    acts[number] = [(told if deed.act else act, deed) for told, deed in acts[number]]


def pursue(rng: Random, script: Script, relation: Relation, acts, places: Places, tracks, keys: int) -> None:
    """The other goes, and the first goes the same way a moment later, so that it turns where the other turned."""
    first, second, calmly = relation.first, relation.second, relation.name == "follow"
    deed = acts[first][0][1]
    heading = heading_of(rng, acts[first])
    w1, w2 = width_of(script, places, first), width_of(script, places, second)
    gap = max(.13, (w1 + w2) * (1.12 if calmly else 1.02)) + rng.uniform(0, .04)
    speed = (rng.uniform(.07, .1) if calmly else rng.uniform(.115, .165)) * max(.8, min(1.15, TEMPO[deed.tempo]))
    lag = max(2, math.ceil(gap / (speed * KEY_SECONDS)))
    edge = max(.1, FRAME - w2)
    back = min(-.1, -FRAME + w1)  # where the first starts, seen in the heading
    speed = min(speed, (edge - back) / ((8 + lag) * KEY_SECONDS))
    free = max(0., edge - back - speed * (8 + lag) * KEY_SECONDS)
    start = heading * (back + free * rng.uniform(.2, .7))
    xs, facings = motion.travel(keys + lag, rng, start, heading, [speed] * (keys + lag), edge, True, keen=True)
    tease = motion.bob(keys, rng, .012 if calmly else .022, .8, 1.6)
    # Often the chase comes nearer on its way, or goes off.
    depths = slope(rng, min(places[first][0][1], places[second][0][1]), keys, 4.2, rng.random() < .85) if rng.random() < .5 else None
    tracks[second] = Track(xs[lag:], facings[lag:], depths)
    tracks[first] = Track([x + shift for x, shift in zip(xs[:keys], tease)], facings[:keys], depths)
    gait(rng, script, acts, first, calmly)
    gait(rng, script, acts, second, calmly)


def meet(rng: Random, script: Script, relation: Relation, acts, places: Places, tracks, keys: int) -> None:
    """First comes to second, or leaves it; second takes notice."""
    first, second, leaves = relation.first, relation.second, relation.name == "leave"
    deed = acts[first][0][1]
    side = heading_of(rng, acts[first])
    w1, w2 = width_of(script, places, first), width_of(script, places, second)
    near = max(.11, (body_of(script, places, first) + body_of(script, places, second)) * rng.uniform(1.2, 1.32))
    reach = max(.06, FRAME - w1)
    if leaves:
        target = -side * min(max(.05, FRAME - w2), rng.uniform(.16, .3))
        start, end = target + side * near, side * rng.uniform(max(.2, reach - .04), reach + .14)
    else:
        target = side * min(max(.05, FRAME - w2), rng.uniform(.14, .28))
        start, end = -side * rng.uniform(max(.2, reach - .06), reach + .06), target - side * near
    seconds = min(3.9, rng.uniform(2.6, 3.7) * (1.15 if deed.tempo == "slowly" else .75 if deed.tempo == "quickly" else 1))
    depths = slope(rng, places[second][0][1], keys, seconds, not leaves) if rng.random() < .45 else None
    tracks[first] = Track(motion.ramp(keys, start, end, seconds, rng.uniform(0, .4) if leaves else -.1), [float(side)] * keys, depths)
    looks = float(side if leaves else -side)
    before = -looks if rng.random() < .5 else looks
    notices = rng.randint(2, 6)
    tracks[second] = Track([target] * keys, [before if key < notices else looks for key in range(keys)])
    gait(rng, script, acts, first, rng.random() < .6)
    if not script.deeds_of(second):
        kind = script.parts[second].kind
        rest = hover_of(kind, script.place)
        greeting = rng.choice(("wave", "wave", "nod", "jump")) if kind == "person" else "jump" if kind in LIVING and rng.random() < .4 else rest
        greeting = greeting if rest == "idle" and rng.random() < .6 else rest
        acts[second] = [(greeting if half else rest, Deed()) for half in range(len(acts[second]))]


def face(rng: Random, script: Script, relation: Relation, acts, places: Places, tracks, keys: int) -> None:
    """Face to face and close: hugs, talks, fights, dances. Often the first steps up at the start."""
    first, second = relation.first, relation.second
    w1, w2 = width_of(script, places, first), width_of(script, places, second)
    side = rng.choice((-1, 1))  # where the first stands
    act = acts[first][0][0] if script.deeds_of(first) else None
    bodies = body_of(script, places, first) + body_of(script, places, second)
    apart = max(.08, bodies * {"hug": .86, "kiss": .92}.get(act, 1.26) * rng.uniform(.97, 1.05))
    middle = aside(rng, FRAME - apart / 2 - max(w1, w2)) + (w1 - w2) / 2 * -side
    step = rng.uniform(.08, .2) if rng.random() < .5 else rng.uniform(0, .02)
    seconds = rng.uniform(1., 1.6)
    tracks[first] = Track(motion.ramp(keys, middle + side * (apart / 2 + step), middle + side * apart / 2, seconds, -.1), [float(-side)] * keys)
    answers = rng.uniform(0, .04) if script.parts[second].kind in LIVING else 0
    tracks[second] = Track(motion.ramp(keys, middle - side * (apart / 2 + answers), middle - side * apart / 2, seconds), [float(side)] * keys)
    for number, other in ((first, second), (second, first)):
        kind = script.parts[number].kind
        if script.deeds_of(number):
            continue
        told = acts[other][0][0] if script.deeds_of(other) else None
        rest = hover_of(kind, script.place)
        if kind in LIVING and told in MUTUAL and told not in ("throw", "sing", "play") and rng.random() < .85:
            acts[number] = [(told, Deed()) for _ in acts[number]]
        elif kind == "person" and rest == "idle":
            acts[number] = [(rng.choice(("talk", "laugh", "nod", "wave")), Deed()) for _ in acts[number]]
        else:
            acts[number] = [(rest if half == 0 or kind not in LIVING or rest != "idle" else rng.choice(("nod", "jump", "idle")), Deed())
                            for half in range(len(acts[number]))]


def circle(rng: Random, script: Script, relation: Relation, acts, places: Places, tracks, keys: int) -> None:
    """Goes round the other, before it and behind it."""
    first, second = relation.first, relation.second
    w1, w2 = width_of(script, places, first), width_of(script, places, second)
    x, depth = rng.uniform(-.05, .05), places[second][0][1]
    reach = min(max(.1, FRAME - w1 - abs(x)), max(.14, (w1 + w2) * rng.uniform(.95, 1.1)))
    rows = rng.uniform(.15, .2)
    turns, way, phase = rng.uniform(.95, 1.12) * TEMPO[acts[first][0][1].tempo] ** .5, rng.choice((-1, 1)), math.pi + rng.uniform(-.2, .2)
    angles = [phase + way * 2 * math.pi * turns * t / 4 for t in motion.key_times(keys)]
    facings = [max(-1., min(1., -2.4 * way * math.sin(angle))) for angle in angles]
    tracks[first] = Track([x + reach * math.cos(angle) for angle in angles], facings, [depth + rows * math.sin(angle) for angle in angles])
    tracks[second] = Track([x] * keys, [rng.choice((-1., 1.))] * keys, [depth] * keys)
    gait(rng, script, acts, first, rng.random() < .6)
    stand(rng, script, acts, second)


def cross(rng: Random, script: Script, relation: Relation, acts, places: Places, tracks, keys: int) -> None:
    """Passes over the other in the middle of the film, jumping or flying."""
    first, second = relation.first, relation.second
    w1 = width_of(script, places, first)
    heading = heading_of(rng, acts[first])
    x = rng.uniform(-.05, .05)
    reach = min(max(.16, FRAME - w1), rng.uniform(.3, .42))
    xs = motion.ramp(keys, x - heading * reach, x + heading * reach, rng.uniform(3.4, 3.9), 0)
    tracks[first] = Track(xs, [float(heading)] * keys)
    tracks[second] = Track([x] * keys, [float(-heading)] * keys)
    kind = script.parts[first].kind
    act = "fly" if kind in FLYING_KINDS or script.place == "air" else "swim" if kind in SWIMMING_KINDS or script.place == "under-water" else "jump"
    acts[first] = [(told if deed.act else act, deed) for told, deed in acts[first]]
    stand(rng, script, acts, second)


def stand(rng: Random, script: Script, acts: list[Acts], number: int) -> None:
    if not script.deeds_of(number):
        acts[number] = [(hover_of(script.parts[number].kind, script.place), Deed()) for _ in acts[number]]


def bind(rng: Random, script: Script, relation: Relation, acts, places: Places, tracks, keys: int) -> None:
    """A relation of place holds all the time: the two stay, or go together."""
    first, second, name = relation.first, relation.second, relation.name
    lower_moves = script.parts[second].kind not in THINGS
    leader = first if script.parts[first].deeds else second
    deeds = script.parts[leader].deeds
    direction = next((deed.direction for deed in deeds if deed.direction in ("left", "right")), None)
    moving = bool(deeds) and (direction is not None or deeds[0].act in TRAVELLING) and not deeds[0].negated
    if name == "on" and not deeds and lower_moves and rng.random() < .6:
        moving, leader = True, second
    calm(rng, script, acts, first)
    calm(rng, script, acts, second)
    if not moving or (not lower_moves and not direction):
        if name in ("on", "inside"):
            xs, facings = motion.linger(keys, rng, centre(places[second]), rng.choice((-1., 1.)), .4)
            tracks[second], tracks[first] = Track(xs, facings), Track(xs, list(facings))
            return
        for number, other in ((first, second), (second, first)):
            x = centre(places[number])
            looks = math.copysign(1., centre(places[other]) - x)
            looks = looks if rng.random() < .75 or name in ("above", "below") and rng.random() < .5 else -looks
            # Depth and height of a told rise or approach would break the relation: who is related stays.
            tracks[number] = Track(*motion.linger(keys, rng, x, looks, .5 if script.parts[number].kind not in THINGS else 0.))
        return
    act = deeds[0].act if deeds and deeds[0].act in TRAVELLING else rng.choice(GAITS[script.parts[second].kind])
    middle = (centre(places[first]) + centre(places[second])) / 2
    apart = max(abs(centre(places[number]) - middle) + width_of(script, places, number) for number in (first, second))
    edge = max(.06, FRAME - apart)
    heading = {"left": -1, "right": 1}.get(direction, rng.choice((-1, 1)))
    speed = pace_of(rng, act, Deed(direction="left", tempo=deeds[0].tempo if deeds else None)) * (1 if direction else .7)
    start, speed = start_of(rng, heading, speed, 4., edge, 0., False, True)
    xs, facings = motion.travel(keys, rng, start, heading, [speed] * keys, edge, True, keen=rng.random() < .7)
    for number in (first, second):
        offset = centre(places[number]) - middle
        tracks[number] = Track([x + offset for x in xs], list(facings))
        kind = script.parts[number].kind
        if number != leader and not script.parts[number].deeds and kind not in THINGS and not (name in ("on", "inside") and number == first):
            together = gait_of(kind, script.place, rng.choice(GAITS[kind]))
            acts[number] = [(together, Deed()) for _ in acts[number]]
    if name in ("on", "inside"):
        if leader == second and not script.parts[second].deeds:
            acts[second] = [(gait_of(script.parts[second].kind, script.place, rng.choice(GAITS[script.parts[second].kind])), Deed())] * len(acts[second])
        tracks[first] = Track(tracks[second].xs, tracks[second].facings)
