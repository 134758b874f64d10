"""Reads a staged window of 4 s and says, for each thing the script asks, whether it is there. Crude on purpose:
signs and thresholds, the same for the playbook's own scenes and for the director's.
"""
import numpy as np

from .script import Deed, Performer, Scene, Script
from .shots import parallax

X, DEPTH, HEIGHT = 0, 1, 2


def judge(scene: Scene, script: Script) -> dict[str, list[bool]]:
    """Verdicts by what was asked: count, action, sequence, direction, relation, chase, approach, camera, scenery."""
    verdicts: dict[str, list[bool]] = {}

    def note(name: str, fine) -> None:
        verdicts.setdefault(name, []).append(bool(fine))

    casts = [[performer for performer in scene.performers if performer.subject == number] for number in range(4)]
    for number, part in enumerate(script.parts):
        there = len(casts[number])
        note("count", 3 <= there <= 6 if part.several else there == part.count)
    if any(not casts[number] for number in range(len(script.parts))):
        casts = [cast or [ABSENT] for cast in casts]
    for number, part in enumerate(script.parts):
        deeds = script.parts[0].deeds if script.together else part.deeds
        judge_deeds(note, deeds, casts[number], related=script.relation is not None and number in pair(script))
    if script.relation:
        relation = script.relation
        name = relation.name if relation.name in ("chase", "approach", "leave") else "relation"
        note("approach" if name == "leave" else name, RELATIONS[relation.name](mean_keys(casts[relation.first]), mean_keys(casts[relation.second])))
    hero = mean_keys(casts[0])
    for camera in script.cameras:
        note("camera", CAMERAS[camera](scene.camera, np.array(scene.shake), hero))
    for asked, staged in ((script.set_name, scene.set_name), (script.light, scene.light), (script.weather, scene.weather)):
        if asked:
            note("scenery", asked == staged)
    if script.weather_not:
        note("negation", scene.weather != script.weather_not)
    return verdicts


def pair(script: Script) -> tuple[int, int]:
    return script.relation.first, script.relation.second


def judge_deeds(note, deeds: list[Deed], cast: list[Performer], related: bool) -> None:
    for order, deed in enumerate(deeds):
        halves = (0, 1) if len(deeds) == 1 else (order,)
        if deed.negated:
            note("negation", all(act != deed.act for performer in cast for act in performer.acts))
        elif deed.act:
            fine = [performer.acts[half] == deed.act for performer in cast for half in halves]
            note("action" if len(deeds) == 1 else "sequence", np.mean(fine) >= .75)
        if deed.direction and not deed.negated:
            keys = mean_keys(cast)[halves[0] * 4:halves[-1] * 4 + 4]
            note("direction", goes(keys, deed.direction, .5 if len(deeds) > 1 or related else 1.))


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


def chases(first: np.ndarray, second: np.ndarray) -> bool:
    ways = first[-1, X] - first[0, X], second[-1, X] - second[0, X]
    ahead = np.mean(second[:, X] - first[:, X]) * np.sign(ways[1])
    return ways[0] * ways[1] > 0 and min(abs(ways[0]), abs(ways[1])) > .12 and ahead > .05


def comes_nearer(first: np.ndarray, second: np.ndarray) -> bool:
    apart = np.abs(first[:, X] - second[:, X])
    return apart[-1] < apart[0] - .08 and np.ptp(first[:, X]) > np.ptp(second[:, X])


def goes_off(first: np.ndarray, second: np.ndarray) -> bool:
    apart = np.abs(first[:, X] - second[:, X])
    return apart[-1] > apart[0] + .08 and np.ptp(first[:, X]) > np.ptp(second[:, X])


def mean_gap(first: np.ndarray, second: np.ndarray, value: int) -> float:
    return float(np.mean(first[:, value] - second[:, value]))


RELATIONS = {
    "left_of": lambda first, second: mean_gap(first, second, X) < -.1,
    "right_of": lambda first, second: mean_gap(first, second, X) > .1,
    "above": lambda first, second: mean_gap(first, second, HEIGHT) > .25 and abs(mean_gap(first, second, X)) < .2,
    "below": lambda first, second: mean_gap(first, second, HEIGHT) < -.25 and abs(mean_gap(first, second, X)) < .2,
    "in_front_of": lambda first, second: mean_gap(first, second, DEPTH) > .2,
    "behind": lambda first, second: mean_gap(first, second, DEPTH) < -.2,
    "next_to": lambda first, second: .08 < abs(mean_gap(first, second, X)) < .5 and abs(mean_gap(first, second, DEPTH)) < .2,
    "on": lambda first, second: abs(mean_gap(first, second, X)) < .08 and mean_gap(first, second, HEIGHT) > .05,
    "chase": chases, "approach": comes_nearer, "leave": goes_off,
}


def quiet(camera: np.ndarray, shake: np.ndarray, hero: np.ndarray) -> bool:
    return bool(np.all(np.ptp(camera, 0) < (.06, .06, .06, .02)) and shake.max() < .3)


def follows(camera: np.ndarray, shake: np.ndarray, hero: np.ndarray) -> bool:
    middle = camera[:, 0] * np.array([parallax(depth) for depth in hero[:, DEPTH]])
    lead = np.abs(hero[:, X] - middle).mean()
    return lead < .1 + .5 * max(0., np.abs(hero[:, X]).max() - .3) and camera[:, 2].mean() > 1.1


def orbits(camera: np.ndarray, shake: np.ndarray, hero: np.ndarray) -> bool:
    nearer = camera[3:5, 2].mean() - camera[[0, -1], 2].mean()
    return abs(camera[-1, 0] - camera[0, 0]) > .15 and nearer > .08


CAMERAS = {
    "still": quiet,
    "pan_left": lambda camera, shake, hero: camera[-1, 0] - camera[0, 0] < -.15,
    "pan_right": lambda camera, shake, hero: camera[-1, 0] - camera[0, 0] > .15,
    "tilt_up": lambda camera, shake, hero: camera[-1, 1] - camera[0, 1] > .1,
    "tilt_down": lambda camera, shake, hero: camera[-1, 1] - camera[0, 1] < -.1,
    "zoom_in": lambda camera, shake, hero: camera[-1, 2] / camera[0, 2] > 1.2,
    "zoom_out": lambda camera, shake, hero: camera[0, 2] / camera[-1, 2] > 1.2,
    "follow": follows,
    "shake": lambda camera, shake, hero: shake.min() > .35,
    "orbit": orbits,
    "close_up": lambda camera, shake, hero: camera[:, 2].mean() > 1.5,
    "wide": lambda camera, shake, hero: camera[:, 2].mean() < 1.12 and hero[:, DEPTH].min() < .7,
}

ABSENT = Performer(0, np.zeros((8, 4)), ["", ""])
