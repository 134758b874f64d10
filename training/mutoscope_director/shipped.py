"""Directs through the code that ships: the exported graph, src/engines/theatre/director/director.ts and its critic. For evaluate.py.

Needs Node and `npm run build`.
"""
import json
import subprocess
from pathlib import Path

import numpy as np

from .script import HALF_KEYS, KEY_SECONDS, Performer, Scene, Script, Word

DIRECT = Path(__file__).resolve().parent.parent / "direct.mjs"
MOST_TAKES = 5  # as director.ts has it; 1 leaves out the critic


def direct_shipped(models: Path, captions: list[list[Word]], scripts: list[Script], takes: int, first_seed: int = 1) -> list[Scene]:
    """One film of 4 s for each caption, as the stage would get it, read back as scenes. Seeds count upwards."""
    requests = [request_of(caption, script, first_seed + number) for number, (caption, script) in enumerate(zip(captions, scripts))]
    printed = subprocess.run(
        ["node", str(DIRECT), str(models), str(takes)], input="\n".join(map(json.dumps, requests)), check=True, capture_output=True, text=True,
    ).stdout
    return [scene_of(json.loads(line)) for line in printed.splitlines()]


def request_of(caption: list[Word], script: Script, seed: int) -> dict:
    return {
        "caption": [{"concept": word.concept, **({"of": word.of} if word.of else {}), **({"to": word.to} if word.to else {})} for word in caption],
        "roles": [{"kind": part.kind, "size": part.size, "count": part.count} for part in script.parts],
        "place": script.place, "seconds": 4, "seed": seed,
    }


def scene_of(staging: dict) -> Scene:
    """The first and last key of a staging are not the director's own: they carry its grid on to the film's ends."""
    def keys_of(keys: list[dict], fields: tuple[str, ...]) -> np.ndarray:
        return np.array([[key[field] for field in fields] for key in keys[1:-1]])

    half = HALF_KEYS * KEY_SECONDS
    focus = [next((at["depth"] for at in staging.get("focus", []) if start <= at["t"] < start + half), None) for start in (0, half)]
    performers = [
        Performer(actor["subject"], keys_of(actor["keys"], ("x", "depth", "height", "facing")),
                  [next(act["name"] for act in actor["acts"] if act["start"] <= middle < act["end"]) for middle in (half / 2, 3 * half / 2)])
        for actor in staging["actors"]
    ]
    return Scene(keys_of(staging["camera"], ("x", "y", "zoom", "roll")), [staging["cameraShake"]] * 2, focus, performers)
