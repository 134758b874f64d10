"""Reads a staged window of 4 s and says, for each thing the script asks, whether it is there. Crude on purpose:
signs and thresholds, the same for the playbook's own scenes and for the director's.
"""
import numpy as np

from .nature import half_body
from .script import Deed, Part, Performer, Scene, Script
from .shots import FARTHEST_X, parallax

X, DEPTH, HEIGHT, FACING = 0, 1, 2, 3
MEETINGS = {"chase": "chase", "follow": "chase", "approach": "approach", "leave": "approach", "with": "meeting",
            "around": "meeting", "over": "meeting"}


def judge(scene: Scene, script: Script) -> dict[str, list[bool]]:
    """Verdicts by what was asked: count, action, sequence, direction, relation, chase, approach, meeting, camera, negation."""
    return by_sort([(sort, fine) for sort, _, fine in verdicts(scene, script)])


def by_sort(pairs: list[tuple[str, bool]]) -> dict[str, list[bool]]:
    sorted_: dict[str, list[bool]] = {}
    for sort, fine in pairs:
        sorted_.setdefault(sort, []).append(fine)
    return sorted_


def verdicts(scene: Scene, script: Script) -> list[tuple[str, str, bool]]:
    """One by one: sort, concept, whether it is there."""
    found: list[tuple[str, str, bool]] = []

    def note(sort: str, concept: str, fine) -> None:
        found.append((sort, concept, bool(fine)))

    casts = [[performer for performer in scene.performers if performer.subject == number] for number in range(4)]
    for number, part in enumerate(script.parts):
        there = len(casts[number])
        note("count", str(part.count), 3 <= there <= 6 if part.several else there == part.count)
    if any(not casts[number] for number in range(len(script.parts))):
        casts = [cast or [ABSENT] for cast in casts]
    for number in range(len(script.parts)):
        judge_deeds(note, script.deeds_of(number), casts[number], script.is_related(number))
    if script.relation:
        relation = script.relation
        pair = Pair(mean_keys(casts[relation.first]), mean_keys(casts[relation.second]), script.parts[relation.first], script.parts[relation.second])
        note(MEETINGS.get(relation.name, "relation"), f"rel.{relation.name}", RELATIONS[relation.name](pair))
    hero = mean_keys(casts[0])
    for camera in script.cameras:
        note("camera", f"camera.{camera}", CAMERAS[camera](scene, hero))
    return found


def judge_deeds(note, deeds: list[Deed], cast: list[Performer], related: bool) -> None:
    for order, deed in enumerate(deeds):
        halves = (0, 1) if len(deeds) == 1 else (order,)
        if deed.negated:
            note("negation", f"act.{deed.act}", all(act != deed.act for performer in cast for act in performer.acts))
        elif deed.act:
            fine = [performer.acts[half] == deed.act for performer in cast for half in halves]
            note("action" if len(deeds) == 1 else "sequence", f"act.{deed.act}", np.mean(fine) >= .75)
        if deed.direction and not deed.negated:
            keys = mean_keys(cast)[halves[0] * 4:halves[-1] * 4 + 4]
            note("direction", f"to.{deed.direction}", goes(keys, deed.direction, .5 if len(deeds) > 1 or related else 1.))


def goes(keys: np.ndarray, direction: str, strictness: float) -> bool:
    change = keys[-1] - keys[0]
    return {
        "left": -change[X] > .08 * strictness, "right": change[X] > .08 * strictness,
        "camera": change[DEPTH] > .3 * strictness, "away": -change[DEPTH] > .3 * strictness,
        "up": change[HEIGHT] > .2 * strictness, "down": -change[HEIGHT] > .2 * strictness,
    }[direction]


def mean_keys(cast: list[Performer]) -> np.ndarray:
    """The middle of a group: [8, 4]."""
    return np.mean([performer.keys for performer in cast], 0)


class Pair:
    """The two of a relation: the middles of their groups, their sizes, and how many they are."""

    def __init__(self, first: np.ndarray, second: np.ndarray, one: Part, other: Part):
        self.first, self.second, self.other_size, self.crowd = first, second, other.size, one.count + other.count
        self.gaps = first - second
        depth = float(second[:, DEPTH].mean())
        self.touching = half_body(one.kind, one.size, depth) + half_body(other.kind, other.size, depth)

    def mean(self, value: int) -> float:
        return float(self.gaps[:, value].mean())


def chases(pair: Pair) -> bool:
    first, second = pair.first, pair.second
    ways = first[-1, X] - first[0, X], second[-1, X] - second[0, X]
    ahead = np.mean(second[:, X] - first[:, X]) * np.sign(ways[1])
    return ways[0] * ways[1] > 0 and min(abs(ways[0]), abs(ways[1])) > .1 and ahead > .05


def comes_nearer(pair: Pair) -> bool:
    apart = np.abs(pair.gaps[:, X])
    return apart[-1] < apart[0] - .08 and np.ptp(pair.first[:, X]) > np.ptp(pair.second[:, X])


def goes_off(pair: Pair) -> bool:
    apart = np.abs(pair.gaps[:, X])
    return apart[-1] > apart[0] + .08 and np.ptp(pair.first[:, X]) > np.ptp(pair.second[:, X])


def faces(pair: Pair) -> bool:
    apart = pair.gaps[3:, X]
    near = np.abs(apart).mean() < max(.14, pair.touching * 1.6 + .08 * (pair.crowd - 2))
    looking = np.mean(pair.first[3:, FACING] * -np.sign(apart)) > .4 and np.mean(pair.second[3:, FACING] * np.sign(apart)) > .4
    return bool(near and looking and abs(pair.mean(DEPTH)) < .15)


def goes_round(pair: Pair) -> bool:
    x, depth = pair.gaps[:, X], pair.gaps[:, DEPTH]
    return bool(x.max() > .05 and x.min() < -.05 and depth.max() > .05 and depth.min() < -.05)


def passes_over(pair: Pair) -> bool:
    x = pair.gaps[:, X]
    middle = int(np.abs(x).argmin())
    return bool(x[0] * x[-1] < 0 and abs(x[-1] - x[0]) > .2 and pair.gaps[middle, HEIGHT] > .5 * pair.other_size)


RELATIONS = {
    "left_of": lambda pair: pair.mean(X) < -.1,
    "right_of": lambda pair: pair.mean(X) > .1,
    "above": lambda pair: pair.mean(HEIGHT) > .2 and abs(pair.mean(X)) < .15,
    "below": lambda pair: pair.mean(HEIGHT) < -.2 and abs(pair.mean(X)) < .15,
    "in_front_of": lambda pair: pair.mean(DEPTH) > .2,
    "behind": lambda pair: pair.mean(DEPTH) < -.2,
    "next_to": lambda pair: .06 < abs(pair.mean(X)) < pair.touching * 1.6 + .08 * pair.crowd and abs(pair.mean(DEPTH)) < .15,
    "on": lambda pair: abs(pair.mean(X)) < .08 and pair.mean(HEIGHT) > .05,
    "inside": lambda pair: abs(pair.mean(X)) < .08 and -.02 < pair.mean(HEIGHT) < 1.1 * pair.other_size + .03 and abs(pair.mean(DEPTH)) < .16,
    "chase": chases, "follow": chases, "approach": comes_nearer, "leave": goes_off, "with": faces, "around": goes_round, "over": passes_over,
}


def quiet(scene: Scene, hero: np.ndarray) -> bool:
    return bool(np.all(np.ptp(scene.camera, 0) < (.06, .06, .06, .02)) and max(scene.shake) < .3)


def follows(scene: Scene, hero: np.ndarray) -> bool:
    """The hero is near the middle, or as near as the scenery's end allows."""
    camera = scene.camera
    nearness = np.array([parallax(depth) for depth in hero[:, DEPTH]])
    wanted = np.clip(hero[:, X] / nearness, -FARTHEST_X, FARTHEST_X)
    return bool((np.abs(wanted - camera[:, 0]) * nearness).mean() < .1 and camera[:, 2].mean() > 1.1)


def orbits(scene: Scene, hero: np.ndarray) -> bool:
    camera = scene.camera
    nearer = camera[3:5, 2].mean() - camera[[0, -1], 2].mean()
    return abs(camera[-1, 0] - camera[0, 0]) > .15 and nearer > .08


def racks(scene: Scene, hero: np.ndarray) -> bool:
    return None not in scene.focus and abs(scene.focus[0] - scene.focus[1]) > .15


CAMERAS = {
    "still": quiet,
    "pan_left": lambda scene, hero: scene.camera[-1, 0] - scene.camera[0, 0] < -.15,
    "pan_right": lambda scene, hero: scene.camera[-1, 0] - scene.camera[0, 0] > .15,
    "tilt_up": lambda scene, hero: scene.camera[-1, 1] - scene.camera[0, 1] > .1,
    "tilt_down": lambda scene, hero: scene.camera[-1, 1] - scene.camera[0, 1] < -.1,
    "zoom_in": lambda scene, hero: scene.camera[-1, 2] / scene.camera[0, 2] > 1.2,
    "zoom_out": lambda scene, hero: scene.camera[0, 2] / scene.camera[-1, 2] > 1.2,
    "follow": follows,
    "shake": lambda scene, hero: min(scene.shake) > .35,
    "orbit": orbits,
    "close_up": lambda scene, hero: scene.camera[:, 2].mean() > 1.5,
    "wide": lambda scene, hero: scene.camera[:, 2].mean() < 1.12 and hero[:, DEPTH].min() < .7,
    "rack_focus": racks,
}

ABSENT = Performer(0, np.zeros((8, 4)), ["", ""])
