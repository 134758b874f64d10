"""The camera: what a caption asks for, and a gentle push or drift when it asks for nothing. Used by staging.py.

x: stage widths, positive looks right. y: actor units, positive looks up. Nearer layers move by more (`parallax`).
"""
import math
from random import Random

import numpy as np

from .motion import bob, ease, key_times
from .nature import perspective
from .script import HALF_KEYS, Performer, Script

FARTHEST_X, FARTHEST_Y = .3, .2  # as far as src/engines/theatre/stage/composition/compose.ts lets the camera go


def parallax(depth: float) -> float:
    """How much of the camera's way things at a depth move, as in src/engines/theatre/stage/camera.ts."""
    return .06 + .94 * max(0., depth) ** 1.3


def film(
    rng: Random, script: Script, performers: list[Performer], keys: int,
) -> tuple[np.ndarray, list[float], list[float | None]]:
    """Camera keys [keys, 4] of x, y, zoom, roll, and for each half shake and focus. The hero is the first subject, as a group."""
    hero = np.mean([performer.keys for performer in performers if performer.subject == 0], 0)
    hero = np.concatenate([hero, np.full((keys, 1), script.parts[0].size)], 1)
    camera = np.zeros((keys, 4))
    camera[:, 2] = 1.
    moves = [name for name in script.cameras if name not in ("shake", "close_up", "wide", "rack_focus")]
    close = "close_up" in script.cameras
    if close:
        close_up(rng, camera, hero, alone=script.parts[0].count == 1, moves=bool(moves))
    for move in moves:
        MOVES[move](rng, camera, hero, close)
    if not moves and not script.cameras:
        unasked(rng, camera, hero, alone=len(performers) == 1)
    elif not moves and "wide" not in script.cameras:
        camera[:, 2] *= np.array([1 + .04 * ease(t / 4) for t in key_times(keys)])
    strength = rng.uniform(.55, 1.) if "shake" in script.cameras else 0.
    return camera, [strength] * (keys // HALF_KEYS), focus_of(script, performers, keys // HALF_KEYS)


def focus_of(script: Script, performers: list[Performer], halves: int) -> list[float | None]:
    """From the hero's depth to another's, or to what is farthest from it where all are near each other; then it stays."""
    if "rack_focus" not in script.cameras:
        return [None] * halves
    depths = [float(np.mean([p.keys[:8, 1].mean() for p in performers if p.subject == number])) for number in range(len(script.parts))]
    hero = depths[0]
    far = max(depths, key=lambda depth: abs(depth - hero))
    other = far if abs(far - hero) > .2 else .1 if hero > .4 else .95
    return [hero if half == 0 else other for half in range(halves)]


def aim(hero: np.ndarray, key: int) -> tuple[float, float]:
    """Camera x and y that bring the hero's body to the middle of a close frame."""
    x, depth, height, _, size = hero[key]
    middle = .62 + .31 * depth - (height + .62 * size) * perspective(depth)  # of the body, from the frame's top
    return (float(np.clip(x / parallax(depth), -FARTHEST_X, FARTHEST_X)),
            float(np.clip((.52 - middle) / parallax(depth), -FARTHEST_Y, FARTHEST_Y)))


def close_up(rng: Random, camera: np.ndarray, hero: np.ndarray, alone: bool, moves: bool) -> None:
    """Near enough to see a face; goes along with a hero who goes."""
    camera[:, 2] = rng.uniform(1.7, 2.) if alone else rng.uniform(1.58, 1.72)
    goes_along = np.ptp(hero[:8, 0]) > .15 and not moves
    for key in range(len(camera)):
        camera[key, :2] = aim(hero, key if goes_along else 3)
    if goes_along:
        camera[1:, :2] = camera[1:, :2] * .7 + camera[:-1, :2] * .3


def unasked(rng: Random, camera: np.ndarray, hero: np.ndarray, alone: bool) -> None:
    """A push in, a pull back, a drift, a nearer view or a steady one, towards the hero rather than away from it. What differs
    from take to take differs enough to be seen; where several play, less, so that all stay in the picture."""
    keys = len(camera)
    manner, share = rng.choice(("push", "push", "pull", "drift", "near", "rest")), 1. if alone else .5
    amount = share * (rng.uniform(.08, .22) if manner == "push" else -rng.uniform(.08, .2) if manner == "pull" else rng.uniform(0, .03))
    start = 1.01 + max(0., -amount) + (share * rng.uniform(.1, .22) if manner == "near" else .05 if manner == "drift" else 0.)
    drift = rng.choice((-1, 1)) * (rng.uniform(.05, .1) if manner == "drift" else rng.uniform(0, .02))
    lean = .35 * float(np.clip(hero[:8, 0].mean(), -.3, .3))
    rise = rng.uniform(-.015, .015)
    for key, t in enumerate(key_times(keys)):
        progress = min(1., t / 4)
        camera[key] = (lean + drift * (progress - .5) * 2, rise * progress, start + amount * progress, 0.)


def still(rng: Random, camera: np.ndarray, hero: np.ndarray, close: bool) -> None:
    if not close:
        camera[:, 2] = rng.uniform(1., 1.06)


def pan(rng: Random, camera: np.ndarray, direction: int, close: bool) -> None:
    """Sweeps for 4 s; in a longer film it goes on until the scenery ends, and rests there."""
    sweep, middle = rng.uniform(.26, .44), rng.uniform(-.04, .04)
    base = camera[:, 0].copy() * .4
    if not close:
        camera[:, 2] *= rng.uniform(1.06, 1.18)
    for key, t in enumerate(key_times(len(camera))):
        progress = ease(t / 4) if t <= 4 else 1 + .12 * ease((t - 4) / 3)
        camera[key, 0] = np.clip(base[key] + middle + direction * sweep * (progress - .5), -FARTHEST_X, FARTHEST_X)


def tilt(rng: Random, camera: np.ndarray, direction: int, close: bool) -> None:
    sweep = rng.uniform(.2, .3)
    camera[:, 1] *= .5
    if not close:
        camera[:, 2] *= rng.uniform(1.1, 1.22)
    camera[:, 1] += [direction * sweep * (ease(t / 4) - .5) for t in key_times(len(camera))]
    camera[:, 1] = np.clip(camera[:, 1], -.26, .26)


def zoom(rng: Random, camera: np.ndarray, hero: np.ndarray, inward: bool, close: bool) -> None:
    wide, tight = 1., rng.uniform(1.42, 1.85)
    seconds = rng.uniform(3.2, 4.2)
    for key, t in enumerate(key_times(len(camera))):
        progress = ease(t / seconds)
        amount = progress if inward else 1 - progress
        factor = 1 + (tight - wide) * amount
        camera[key, 2] = factor * (1. if not close else 1.25 if inward else 1.1)
        if not close:
            x, y = aim(hero, min(key, 7))
            camera[key, :2] = np.clip(x * .7, -.3, .3) * amount, y * .9 * amount


def follow(rng: Random, camera: np.ndarray, hero: np.ndarray, close: bool) -> None:
    """Keeps the hero near the middle, a little behind its moves."""
    lead = rng.uniform(.86, 1.)
    if not close:
        camera[:, 2] *= rng.uniform(1.18, 1.42)
    target = hero[:, 0] / np.array([parallax(float(depth)) for depth in hero[:, 1]]) * lead
    value = target[0]
    for key in range(len(camera)):
        value += (target[key] - value) * .8
        camera[key, 0] = np.clip(value, -FARTHEST_X, FARTHEST_X)
        if not close:
            camera[key, 1] = .5 * aim(hero, key)[1]


def orbit(rng: Random, camera: np.ndarray, hero: np.ndarray, close: bool) -> None:
    """Half round the scene: the sideways arc is nearest in its middle, with a touch of roll."""
    side, reach, nearer = 1, rng.uniform(.13, .21), rng.uniform(.16, .3)
    base = camera[:, 0].copy() * .5
    for key, t in enumerate(key_times(len(camera))):
        angle = math.pi * t / 4
        camera[key, 0] = base[key] - side * reach * math.cos(angle)
        camera[key, 2] = (camera[key, 2] if close else 1.08) + nearer * abs(math.sin(angle))
        camera[key, 3] = side * .008 * math.cos(angle)


MOVES = {
    "still": still,
    "pan_left": lambda rng, camera, hero, close: pan(rng, camera, -1, close),
    "pan_right": lambda rng, camera, hero, close: pan(rng, camera, 1, close),
    "tilt_up": lambda rng, camera, hero, close: tilt(rng, camera, 1, close),
    "tilt_down": lambda rng, camera, hero, close: tilt(rng, camera, -1, close),
    "zoom_in": lambda rng, camera, hero, close: zoom(rng, camera, hero, True, close),
    "zoom_out": lambda rng, camera, hero, close: zoom(rng, camera, hero, False, close),
    "follow": follow,
    "orbit": orbit,
}
