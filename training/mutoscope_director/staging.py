"""Stages a script: gives every actor a place, a path and acts, as an animator would, and differently each time.

`stage` is called by playbook.py. First acts (acting.py) and places (places.py), then each subject's track (tracks.py, or
relations.py for two who are related), then each of its members an own variation of that track, and the camera (shots.py).
"""
from random import Random

import numpy as np

from . import heights, motion, shots
from .acting import TRAVELLING, acts_of, react
from .going import go_together
from .nature import BETWEEN_TWO, MUTUAL, THINGS, half_body
from .places import centre, give_places
from .relations import relate
from .script import HALF_KEYS, KEY_SECONDS, Performer, Relation, Scene, Script
from .tracks import Track, give_tracks


def stage(rng: Random, script: Script, seconds: int) -> Scene:
    """One take of the script. `seconds` is even, since acts change every 2 s."""
    keys = int(seconds / KEY_SECONDS)
    acts = [acts_of(rng, script, number, keys // HALF_KEYS) for number in range(len(script.parts))]
    watched = react(rng, script, acts)
    places = give_places(rng, script)
    tracks = give_tracks(rng, script.parts, acts, places, keys)
    if watched is not None:
        look_at(rng, script, tracks, watched)
    if script.together:
        go_together(rng, script, acts, places, tracks, keys)
    relation = script.relation or implied(script)
    if relation:
        relate(rng, script, relation, acts, places, tracks, keys)
    performers = []
    for number in range(len(script.parts)):
        for member, (x, depth) in enumerate(places[number]):
            offset = x - centre(places[number])
            performers.append(vary(rng, script, number, tracks[number], acts[number], offset, depth, member, keys))
    pair_up(rng, script, performers)
    heights.settle(rng, script, performers)
    camera, shake, focus = shots.film(rng, script, performers, keys)
    return Scene(camera, shake, focus, performers)


def implied(script: Script) -> Relation | None:
    """ "A man and a woman hug" says no relation, and means one."""
    deed = script.parts[0].deeds[0] if script.together else None
    if deed and deed.act in MUTUAL and deed.act not in ("dance", "wave", "sing", "laugh", "clap") and deed.direction is None and not deed.negated:
        return Relation("with", 0, 1)
    return None


def pair_up(rng: Random, script: Script, performers: list[Performer]) -> None:
    """ "Two friends hug" are one subject, and face each other."""
    for number, part in enumerate(script.parts):
        deeds = script.deeds_of(number)
        if part.count != 2 or script.together or script.is_related(number) or len(deeds) != 1:
            continue
        act, negated = deeds[0].act, deeds[0].negated
        if act not in BETWEEN_TWO or negated or deeds[0].direction:
            continue
        left, right = sorted((performer for performer in performers if performer.subject == number), key=lambda performer: performer.keys[0, 0])
        middle, depth = (left.keys + right.keys)[:, 0] / 2, (left.keys + right.keys)[:, 1] / 2
        half = half_body(part.kind, part.size, float(depth.mean()))
        apart = max(.08, 2 * half * {"hug": .86, "kiss": .92}.get(act, 1.26) * rng.uniform(.97, 1.05))
        for performer, side in ((left, -1), (right, 1)):
            performer.keys[:, 0], performer.keys[:, 1], performer.keys[:, 3] = middle + side * apart / 2, depth + side * .01, -side


def look_at(rng: Random, script: Script, tracks: list[Track], watched: int) -> None:
    """Who was told nothing and stays looks at whom something happens to."""
    for number, part in enumerate(script.parts):
        if script.deeds_of(number) or part.kind in THINGS or rng.random() < .2:
            continue
        track = tracks[number]
        if max(track.xs) - min(track.xs) < .06:
            since = rng.randint(0, 2)
            ways = [1. if other > own else -1. for own, other in zip(track.xs, tracks[watched].xs)]
            track.facings = [ways[max(key, since)] if key >= since else track.facings[0] for key in range(len(ways))]


def vary(
    rng: Random, script: Script, number: int, track: Track, acts: list, offset: float, depth: float, member: int, keys: int,
) -> Performer:
    """A member's own version of its subject's track: offset, a lag in turning, own depth and height."""
    part = script.parts[number]
    names = [act for act, _ in acts]
    xs = [x + offset for x in track.xs]
    facings = list(track.facings)
    still = all(act not in TRAVELLING for act in names)
    if member > 0:
        if not still:
            sway = motion.bob(keys, rng, .015, .5, 1.2)
            xs = [x + shift for x, shift in zip(xs, sway)]
            if rng.random() < .5:
                facings = [facings[max(0, key - 1)] for key in range(keys)]
        elif rng.random() < .4 and script.relation is None and not script.together:
            facings = [-facing for facing in facings]
    if track.depths is not None:
        if part.count > 1 and not script.is_related(number):
            # A herd comes in rows, the hero first, or it would end as one wall.
            share = 1. if member == 0 else 1 - .5 * member / part.count - rng.uniform(0, .08)
            farthest = min(track.depths)
            depths = [farthest + (value - farthest) * share + .04 * (member % 2) for value in track.depths]
        else:
            depths = [value + .06 * member for value in track.depths]
    else:
        free = not script.is_related(number) and "wide" not in script.cameras and len(script.parts) < 3
        stroll = rng.uniform(-.14, .14) if free and names[0] in ("walk", "run", "fly", "swim") else 0.
        depths = motion.ramp(keys, depth - stroll / 2, depth + stroll / 2, 4.)
    heights_ = heights.heights_of(rng, script, part, names, depth, keys)
    if track.heights is not None:
        shift = rng.uniform(-.02, .02) if member else 0.
        heights_ = [value + shift for value in track.heights]
    table = np.array([motion.clamp(xs, -.68, .68), motion.clamp(depths, .05, 1.), motion.clamp(heights_, 0., 1.1), facings])
    return Performer(number, table.T.copy(), names)
