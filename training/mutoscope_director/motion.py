"""Tracks of motion on the key grid: how things ease, pause, turn, arc, bob, rise and fall. Used by staging.py.

Every track is a plain list with one number for each key of half a second.
"""
import math
from random import Random

from .script import FIRST_KEY_SECONDS, KEY_SECONDS


def key_times(keys: int) -> list[float]:
    return [FIRST_KEY_SECONDS + KEY_SECONDS * key for key in range(keys)]


def ease(fraction: float) -> float:
    """0 to 1, slow at both ends."""
    fraction = min(1., max(0., fraction))
    return fraction * fraction * (3 - 2 * fraction)


def ramp(keys: int, start: float, end: float, seconds: float, delay: float = 0.) -> list[float]:
    """Eases from `start` to `end` within `seconds` after `delay`, then stays."""
    return [start + (end - start) * ease((t - delay) / seconds) for t in key_times(keys)]


def bob(keys: int, rng: Random, most: float, slowest: float = .8, fastest: float = 2.2) -> list[float]:
    """A gentle wave around 0 for what hangs in air or water."""
    size, pace, phase = rng.uniform(.4, 1) * most, rng.uniform(slowest, fastest), rng.uniform(0, 6.28)
    return [size * math.sin(pace * t + phase) for t in key_times(keys)]


def drop(keys: int, start: float, rng: Random) -> list[float]:
    """Falls with gravity from `start` to the floor and lies there; a little bounce remains in the key after."""
    delay, seconds = rng.uniform(.1, .6), rng.uniform(.9, 1.5)
    bounce = rng.uniform(0, .07)
    heights = []
    for t in key_times(keys):
        fallen = min(1., max(0., (t - delay) / seconds))
        after = t - delay - seconds
        heights.append(start * (1 - fallen * fallen) + (bounce * math.exp(-2 * after) if 0 < after < .6 else 0.))
    return heights


def travel(
    keys: int, rng: Random, start: float, direction: int, speeds: list[float], edge: float, told: bool, keen: bool,
) -> tuple[list[float], list[float]]:
    """Goes along x at a speed given for each key, easing in and out of every change; returns x and facing.

    At ±`edge` one stops, waits and turns back. Who is not `told` where to go also stops on the way to look around.
    `keen` ones are already moving when the film starts.
    """
    x, facing, heading = start, float(direction), direction
    velocity = direction * speeds[0] if keen else direction * speeds[0] * rng.uniform(0, .5)
    pause_at = -1 if told or rng.random() < .35 else rng.randint(3, max(4, keys - 2))
    wait, then_turn, look = 0, False, False
    xs, facings = [], []
    for key in range(keys):
        xs.append(x)
        facings.append(facing)
        speed = speeds[key]
        if wait > 0:
            wait -= 1
            if wait == 0:
                if then_turn:
                    heading = -heading
                facing, then_turn, look = float(heading), False, False
            elif look:
                facing, look = -facing, False
        elif speed > 0 and (x + velocity * .7) * heading > edge:
            wait, then_turn = rng.choice((1, 1, 2)), True
        elif key == pause_at:
            wait, look = rng.choice((2, 2, 3)), rng.random() < .6
            then_turn = rng.random() < .3
        target = 0. if wait > 0 else heading * speed
        velocity += (target - velocity) * (.75 if wait > 0 else .6)
        x += velocity * KEY_SECONDS
        x = min(.62, max(-.62, x))
    return xs, facings


def linger(keys: int, rng: Random, x: float, facing: float, lively: float) -> tuple[list[float], list[float]]:
    """Stays about `x`, shifting a little and looking around now and then; returns x and facing."""
    drift = rng.uniform(-.03, .03) * lively
    xs = [x + drift * ease(t / 4) for t in key_times(keys)]
    facings = [facing] * keys
    key = rng.randint(1, 6)
    while key < keys and rng.random() < .45 * lively:
        until = min(keys, key + rng.randint(2, 4))
        for looking in range(key, until):
            facings[looking] = -facing
        key = until + rng.randint(2, 6)
    return xs, facings


def loiter(keys: int, rng: Random, x: float, reach: float, pace: float) -> tuple[list[float], list[float]]:
    """Goes to and fro about `x` on a long arc, as fish and butterflies do; returns x and facing."""
    phase = rng.uniform(0, 6.28)
    angles = [phase + pace * t for t in key_times(keys)]
    xs = [x + reach * math.sin(angle) for angle in angles]
    facings = [max(-1., min(1., 2.6 * math.cos(angle))) for angle in angles]
    return xs, facings


def clamp(track: list[float], low: float, high: float) -> list[float]:
    return [min(high, max(low, value)) for value in track]
