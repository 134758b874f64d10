"""Scene <-> tokens: 28 tokens of 64 values for a window of 4 s. The manifest carries these numbers to TypeScript.

0 set · 1 mood · 2, 3 camera, first and second half · for each actor slot k: 4+3k cast, 5+3k and 6+3k take, first and
second half. Absent slots: presence -1 and all else 0.
"""
import numpy as np

from .script import ACTOR_SLOTS, HALF_KEYS, Performer, Scene
from .vocabulary import ACTS, LIGHTS, SETS, WEATHERS

TOKENS, VALUES = 28, 64
WINDOW_KEYS = 2 * HALF_KEYS
KEY_VALUES = 4 * HALF_KEYS
CAMERA_SHIFT, CAMERA_SCALE = np.array([0, 0, 1.25, 0]), np.array([.25, .25, .5, .02])
ACTOR_SHIFT, ACTOR_SCALE = np.array([0, .6, .15, 0]), np.array([.35, .3, .25, 1.])
SHAKE_AT = KEY_VALUES
ACTS_AT = KEY_VALUES


def encode(scene: Scene, start_key: int = 0) -> np.ndarray:
    """The window of 4 s that starts at `start_key`, as [28, 64]."""
    tokens = np.zeros((TOKENS, VALUES), np.float32)
    tokens[0, :len(SETS)] = one_hot(SETS, scene.set_name)
    tokens[1, :4] = one_hot(LIGHTS, scene.light)
    tokens[1, 4:10] = one_hot(WEATHERS, scene.weather)
    for half in range(2):
        keys = slice(start_key + HALF_KEYS * half, start_key + HALF_KEYS * (half + 1))
        number = start_key // HALF_KEYS + half
        tokens[2 + half, :KEY_VALUES] = ((scene.camera[keys] - CAMERA_SHIFT) / CAMERA_SCALE).ravel()
        tokens[2 + half, SHAKE_AT] = scene.shake[number]
        for slot, performer in enumerate(scene.performers):
            tokens[5 + 3 * slot + half, :KEY_VALUES] = ((performer.keys[keys] - ACTOR_SHIFT) / ACTOR_SCALE).ravel()
            tokens[5 + 3 * slot + half, ACTS_AT:ACTS_AT + len(ACTS)] = one_hot(ACTS, performer.acts[number])
    tokens[4::3] = encode_cast([performer.subject for performer in scene.performers])
    return tokens


def encode_cast(subjects: list[int]) -> np.ndarray:
    """The cast tokens [8, 64] for actors that play these subjects."""
    tokens = np.zeros((ACTOR_SLOTS, VALUES), np.float32)
    tokens[:, 0] = -1
    for slot, subject in enumerate(subjects):
        tokens[slot, :5] = [1, -1, -1, -1, -1]
        tokens[slot, 1 + subject] = 1
    return tokens


def decode(tokens: np.ndarray) -> Scene:
    """The scene of one window [28, 64], read with thresholds and argmax."""
    camera = tokens[2:4, :KEY_VALUES].reshape(WINDOW_KEYS, 4) * CAMERA_SCALE + CAMERA_SHIFT
    performers = []
    for slot in range(ACTOR_SLOTS):
        cast, takes = tokens[4 + 3 * slot], tokens[5 + 3 * slot:7 + 3 * slot]
        if cast[0] > 0:
            keys = takes[:, :KEY_VALUES].reshape(WINDOW_KEYS, 4) * ACTOR_SCALE + ACTOR_SHIFT
            acts = [ACTS[int(take[ACTS_AT:ACTS_AT + len(ACTS)].argmax())] for take in takes]
            performers.append(Performer(int(cast[1:5].argmax()), keys, acts))
    shake = [float(strength) for strength in tokens[2:4, SHAKE_AT]]
    return Scene(
        SETS[int(tokens[0, :len(SETS)].argmax())], LIGHTS[int(tokens[1, :4].argmax())],
        WEATHERS[int(tokens[1, 4:10].argmax())], camera, shake, performers,
    )


def used_values() -> np.ndarray:
    """1 where a value means something, 0 where it is always 0: [28, 64]."""
    used = np.zeros((TOKENS, VALUES), np.float32)
    used[0, :len(SETS)] = 1
    used[1, :10] = 1
    used[2:4, :KEY_VALUES + 1] = 1
    for slot in range(ACTOR_SLOTS):
        used[4 + 3 * slot, :5] = 1
        used[5 + 3 * slot:7 + 3 * slot, :KEY_VALUES + len(ACTS)] = 1
    return used


def one_hot(names: tuple[str, ...], name: str) -> np.ndarray:
    values = -np.ones(len(names), np.float32)
    values[names.index(name)] = 1
    return values
