"""How high everybody is, key by key: what act and element ask for, eased where the act changes. Used by staging.py."""
from random import Random

import numpy as np

from . import motion
from .nature import ON_THE_FLOOR, SWIMMING_KINDS, headroom
from .script import HALF_KEYS, Part, Performer, Script

STAND = {"sleep", "walk", "idle", "fall", "crawl", "sit", "climb", "eat", "dig"}  # insects on the ground
SEAT = .55  # of a carrier's height: where one sits, as src/engines/theatre/staging/staging.ts has it
CLIMB = .24


def heights_of(rng: Random, script: Script, part: Part, names: list[str], depth: float, keys: int) -> list[float]:
    top = headroom(part.size, depth)
    air = rng.uniform(.14, .46) if part.kind == "insect" else rng.uniform(.18, .6)
    if any(other.kind == "giant" for other in script.parts):
        air += .12
    air, hover, water = min(top, air), min(top, rng.uniform(.1, .4)), min(top, rng.uniform(.08, .44))

    def level(name: str) -> float:
        if part.kind == "boat" and script.place in ("ground", "water"):
            return 0.
        if name == "fly":
            return air
        if script.place == "air":
            return hover
        if script.place == "under-water":
            return 0. if part.kind == "plant" or name in ON_THE_FLOOR else water
        if name == "float":
            return 0. if script.place == "water" else hover
        if part.kind in SWIMMING_KINDS:
            return min(.08, water) if script.place == "water" else water
        if part.kind == "insect" and name not in STAND:
            return air * .6
        return 0.

    wave = motion.bob(keys, rng, .05 if part.kind != "aircraft" else .03)
    heights, value = [], level(names[0])
    for key in range(keys):
        goal = level(names[key // HALF_KEYS])
        value += (goal - value) * .5
        heights.append(max(0., value + wave[key]) if value > .08 and goal > 0 else value)
    if value > .1 and script.relation is None and rng.random() < .45:  # up or down a slope all along
        slope = rng.choice((-1, 1)) * rng.uniform(.08, .15)
        heights = [min(top, max(.04, height + slope * (motion.ease(t / 4.2) - .5))) for height, t in zip(heights, motion.key_times(keys))]
    for half, name in enumerate(names):
        if name == "climb" and (half == 0 or names[half - 1] != "climb"):
            last = max(later for later in range(half, len(names)) if all(act == "climb" for act in names[half:later + 1]))
            rise = motion.ramp(keys, 0, min(CLIMB, top), min(4., 2. * (last - half + 1)), 2. * half)
            heights = [height + more for height, more in zip(heights, rise)]
    if names[0] == "fall" and part.kind != "boat" and rng.random() < (.4 if part.kind == "person" else .85):
        heights = motion.drop(keys, max(.4, min(top, rng.uniform(.5, .85))), rng)
    return heights


def settle(rng: Random, script: Script, performers: list[Performer]) -> None:
    """Above, below, on, inside, over: heights follow from who is under whom."""
    relation = script.relation
    if relation is None or relation.name not in ("above", "below", "on", "inside", "over", "around"):
        return
    upper, lower = (relation.second, relation.first) if relation.name == "below" else (relation.first, relation.second)
    under_size, over_size = script.parts[lower].size, script.parts[upper].size
    below = [performer for performer in performers if performer.subject == lower]
    keys = len(below[0].keys)
    if relation.name != "inside" or script.place == "ground":
        for performer in below:
            performer.keys[:, 2] = np.minimum(performer.keys[:, 2], .08 if relation.name in ("above", "below", "over") else .16)
    wave = np.array(motion.bob(keys, rng, .025))
    for number, performer in enumerate(performer for performer in performers if performer.subject == upper):
        under = below[number % len(below)]
        depth = float(under.keys[:, 1].mean())
        crowd = script.parts[upper].count if len(below) == 1 else 1
        aside = (number - (crowd - 1) / 2) * .07
        if relation.name in ("on", "inside"):
            # Who is inside looks out over the rim.
            up = under_size * SEAT if relation.name == "on" else max(.15 * under_size, under_size - .6 * over_size)
            performer.keys[:, 2] = under.keys[:, 2] + up
            performer.keys[:, 1] = under.keys[:, 1] + (.02 if relation.name == "on" else -.02)
            performer.keys[:, 0] = under.keys[:, 0] + aside
        elif relation.name == "over":
            clear = under_size * rng.uniform(1.02, 1.15) + under.keys[:, 2].max()
            beside = np.abs(performer.keys[:, 0] - under.keys[:, 0])
            arc = np.exp(-(beside / (.12 + .22 * under_size)) ** 2)
            low = performer.keys[:, 2].copy()
            performer.keys[:, 2] = np.maximum(low, low * (1 - arc) + clear * arc) if performer.acts[0] != "fly" else np.maximum(low, clear + wave)
        elif relation.name == "around":
            if performer.keys[:, 2].max() > .1:
                performer.keys[:, 2] = under.keys[:, 2].mean() + min(headroom(over_size, depth), under_size * rng.uniform(.25, .7)) + wave
        else:
            lift = min(max(headroom(over_size, depth), under_size * .75), under_size * rng.uniform(1.02, 1.2) + .03)
            performer.keys[:, 2] = under.keys[:, 2].mean() + max(lift, .28) + wave
