"""Scene <-> tokens of a window of 4 s: 2 tokens for the camera and 2 for each actor, one for each half. The manifest
carries these numbers to TypeScript.

0, 1 camera, first and second half · for the actor in slot k: 2+2k and 3+2k its takes, first and second half. Only as
many as play. Who plays is given beside the tokens (`encode_cast`), since the reader knows it.

A track of four keys is told as four waves (orthonormal cosines: place, slope, bend, flutter) and the bend at the seam
to the half before, each in units of its own spread: so errors of fine motion are as small as fine motion is, and
neither trembles nor jumps. Facing is told key by key.
"""
import numpy as np

from .script import ACTOR_SLOTS, HALF_KEYS, MOST_SUBJECTS, Performer, Scene, Script
from .vocabulary import ACTS, KINDS, PLACES

VALUES, CAST_VALUES = 72, 25
BINDINGS = 2 * MOST_SUBJECTS + 1  # of each concept: whose, to whom, and whether "then" came before
CAMERA_TOKENS = 2
TOKENS = CAMERA_TOKENS + 2 * ACTOR_SLOTS  # at most
WINDOW_KEYS = 2 * HALF_KEYS
WAVES = np.array([
    [.5, .5, .5, .5],
    [-.6532815, -.2705981, .2705981, .6532815],
    [.5, -.5, -.5, .5],
    [.2705981, -.6532815, .6532815, -.2705981],
])
TRACK_VALUES = HALF_KEYS + 1
# For each field: the mean of its keys, and the spread of the four waves and of the seam, measured on the playbook.
CAMERA_TRACKS = {
    "x": (0, (.13, .04, .01, .005, .01)), "y": (0, (.085, .02, .006, .004, .006)),
    "zoom": (1.1, (.35, .055, .012, .006, .014)), "roll": (0, (.003, .0015, .0005, .0005, .0005)),
}
ACTOR_TRACKS = {
    "x": (0, (.41, .065, .012, .006, .014)), "depth": (.72, (.35, .04, .012, .005, .014)),
    "height": (.09, (.3, .05, .016, .008, .02)),
}
TABLES = {  # means [fields] and spreads [fields, 5], by the table that they come from
    id(tracks): (np.array([mean for mean, _ in tracks.values()]), np.array([spreads for _, spreads in tracks.values()]))
    for tracks in (CAMERA_TRACKS, ACTOR_TRACKS)
}
SHAKE_AT = TRACK_VALUES * len(CAMERA_TRACKS)
FOCUS_AT = SHAKE_AT + 1  # whether only a part is sharp (±1), and its depth
FOCUS_MEAN, FOCUS_SCALE = .5, .3
FACING_AT = TRACK_VALUES * len(ACTOR_TRACKS)
ACTS_AT = FACING_AT + HALF_KEYS
SIZE_MEAN, SIZE_SCALE = .4, .2
# How much of a correction at a seam each key of a half takes, and by how much that changes the bend there.
SEAM_SHARES = np.array([1, 2 / 3, 1 / 3, 0])
SEAM_BEND = 4 / 3


def encode(scene: Scene, start_key: int = 0) -> np.ndarray:
    """The window of 4 s that starts at `start_key`, as [2 + 2 actors, 72]."""
    tokens = np.zeros((CAMERA_TOKENS + 2 * len(scene.performers), VALUES), np.float32)
    for half in range(2):
        start = start_key + HALF_KEYS * half
        number = start // HALF_KEYS
        tokens[half, :SHAKE_AT] = encode_tracks(scene.camera, start, CAMERA_TRACKS)
        tokens[half, SHAKE_AT] = scene.shake[number]
        focus = scene.focus[number]
        tokens[half, FOCUS_AT:FOCUS_AT + 2] = (-1, 0) if focus is None else (1, (focus - FOCUS_MEAN) / FOCUS_SCALE)
        for slot, performer in enumerate(scene.performers):
            take = tokens[take_at(slot, half)]
            take[:FACING_AT] = encode_tracks(performer.keys, start, ACTOR_TRACKS)
            take[FACING_AT:ACTS_AT] = performer.keys[start:start + HALF_KEYS, 3]
            take[ACTS_AT:ACTS_AT + len(ACTS)] = -1
            take[ACTS_AT + ACTS.index(performer.acts[number])] = 1
    return tokens


def take_at(slot: int, half: int) -> int:
    return CAMERA_TOKENS + 2 * slot + half


def encode_cast(script: Script) -> np.ndarray:
    """Who plays, [actors, 25]: subject, kind and place as ones among zeros, size, place within its group, its size."""
    rows = []
    for number, part in enumerate(script.parts):
        for member in range(part.count):
            row = np.zeros(CAST_VALUES, np.float32)
            row[number] = row[MOST_SUBJECTS + KINDS.index(part.kind)] = 1
            row[MOST_SUBJECTS + len(KINDS) + PLACES.index(script.place)] = 1
            row[-3] = (part.size - SIZE_MEAN) / SIZE_SCALE
            row[-2] = 2 * member / (part.count - 1) - 1 if part.count > 1 else 0
            row[-1] = (part.count - 1) / 4
            rows.append(row)
    return np.stack(rows)


def subjects_of(cast: np.ndarray) -> list[int]:
    return [int(subject) for subject in cast[:, :MOST_SUBJECTS].argmax(1)]


def encode_tracks(keys: np.ndarray, start: int, tracks: dict) -> np.ndarray:
    """The values [5 fields] of one half of 2 s."""
    means, spreads = TABLES[id(tracks)]
    half = keys[start:start + HALF_KEYS, :len(means)]
    told = np.empty((len(means), TRACK_VALUES))
    told[:, :HALF_KEYS] = (WAVES @ (half - means)).T
    told[:, HALF_KEYS] = keys[start - 1, :len(means)] - 2 * half[0] + half[1] if start > 0 else 0
    return (told / spreads).ravel()


def decode_tracks(halves: np.ndarray, tracks: dict) -> np.ndarray:
    """Keys [4 halves, fields] from the halves [halves, 5 fields] of one window or a whole film."""
    columns = []
    for field, (mean, spreads) in enumerate(tracks.values()):
        told = halves[:, TRACK_VALUES * field:TRACK_VALUES * (field + 1)] * spreads
        rows = told[:, :HALF_KEYS] @ WAVES + mean
        for number in range(1, len(rows)):
            before, row = rows[number - 1], rows[number]
            bend = before[-1] - 2 * row[0] + row[1]
            rows[number] = row + SEAM_SHARES * (bend - told[number, HALF_KEYS]) / SEAM_BEND
        columns.append(rows.ravel())
    return np.stack(columns, 1)


def decode(tokens: np.ndarray, subjects: list[int]) -> Scene:
    """The scene of one window [2 + 2 actors, 72], read with thresholds and argmax; `subjects` says whom each plays."""
    camera = decode_tracks(tokens[:2, :SHAKE_AT], CAMERA_TRACKS)
    performers = []
    for slot, subject in enumerate(subjects):
        takes = tokens[take_at(slot, 0):take_at(slot, 0) + 2]
        tracks = decode_tracks(takes[:, :FACING_AT], ACTOR_TRACKS)
        keys = np.concatenate([tracks, takes[:, FACING_AT:ACTS_AT].reshape(-1, 1)], 1)
        acts = [ACTS[int(take[ACTS_AT:ACTS_AT + len(ACTS)].argmax())] for take in takes]
        performers.append(Performer(subject, keys, acts))
    focus = [float(row[FOCUS_AT + 1] * FOCUS_SCALE + FOCUS_MEAN) if row[FOCUS_AT] > 0 else None for row in tokens[:2]]
    return Scene(camera, [float(row[SHAKE_AT]) for row in tokens[:2]], focus, performers)


def used_values() -> np.ndarray:
    """1 where a value means something, 0 where it is always 0: camera [72] and take [72]."""
    used = np.zeros((2, VALUES), np.float32)
    used[0, :FOCUS_AT + 2] = 1
    used[1, :ACTS_AT + len(ACTS)] = 1
    return used
