"""Judges a trained director: `python -m mutoscope_director.evaluate --name NAME [--captions 400]`.

Fresh captions in orders of words that training never saw, English and Chinese, and beside them fresh ones in familiar
orders (`--wordings familiar` judges those alone, for runs that were resumed across a change of wording); beside them two controls that must fail (the
same scores under other captions, and the director with shuffled weights) and one that must pass (the playbook's own
scenes). Writes training/runs/NAME/evaluation.json, which the exporter puts into the manifest.
"""
import argparse
import json
import time
from collections import defaultdict
from pathlib import Path
from random import Random

import numpy as np
import torch

from .judge import judge
from .layout import TOKENS, VALUES, WINDOW_KEYS, decode, encode
from .model import Director, Sizes
from .playbook import sample
from .sampler import GUIDANCE, LEVELS, continuation, direct_many, known_cast
from .script import Scene, Script
from .train import RUNS
from .vocabulary import LIGHTS

SEED = 20_240_607


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--captions", type=int, default=400)
    parser.add_argument("--wordings", choices=("held-out", "familiar"), default="held-out")
    parser.add_argument("--steps", type=int, default=len(LEVELS) - 1)
    parser.add_argument("--guidance", type=float, default=GUIDANCE)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    model, saved = load(arguments.name)
    levels = [step / arguments.steps for step in range(arguments.steps + 1)]
    report = evaluate(model, arguments.captions, levels, arguments.guidance, arguments.wordings)
    report["samples"], report["minutes"] = saved["samples"], round(saved["seconds"] / 60, 1)
    (RUNS / arguments.name / "evaluation.json").write_text(json.dumps(report, indent=1) + "\n")
    for title, figures in report.items():
        print(f"{title}: {figures}")


def load(name: str, runs: Path = RUNS) -> tuple[Director, dict]:
    """The averaged weights of a run, and the whole checkpoint."""
    saved = torch.load(runs / name / "checkpoint.pt", weights_only=False)
    model = Director(Sizes(**saved["config"]["sizes"]))
    model.load_state_dict(saved["average"])
    return model.eval(), saved


def evaluate(
    model: Director, count: int, levels: list[float] = LEVELS, guidance: float = GUIDANCE, wordings: str = "held-out",
) -> dict:
    rng, generator = Random(SEED), torch.Generator().manual_seed(SEED)
    held_out = wordings == "held-out"
    asked = {language: [sample(rng, 6, held_out, language) for _ in range(count // 2)] for language in ("en", "zh")}
    both = asked["en"] + asked["zh"]
    captions, scripts, truths = [list(column) for column in zip(*both)]
    started = time.time()
    known, values = casts_of(scripts)
    scores = direct_many(model, captions, generator, known, values, levels, guidance)
    took = time.time() - started
    scenes = [decode(score) for score in scores]
    half = len(asked["en"])
    others = scripts[1:] + scripts[:1]
    shuffled = [decode(score) for score in direct_many(shuffle(model), captions, generator, known, values, levels, guidance)]
    return {
        "captions": len(captions),
        "wordings": wordings,
        "director": rates(scenes, scripts),
        "english": rates(scenes[:half], scripts[:half]),
        "chinese": rates(scenes[half:], scripts[half:]),
        "wholeFilms": whole(scenes, scripts),
        "familiar wordings": familiar(model, count, generator, levels, guidance),
        "control other captions": rates(scenes, others),
        "control shuffled weights": rates(shuffled, scripts),
        "playbook": rates([decode(encode(truth)) for truth in truths], scripts),
        "extended": extension(model, captions, scripts, truths, scores, generator, levels, guidance),
        "variety": variety(model, captions[:20], scripts[:20], generator, levels, guidance),
        "manners": {"director": manners(scenes), "playbook": manners([decode(encode(truth)) for truth in truths])},
        "secondsPerFilm": round(took / len(captions), 3),
        "steps": len(levels) - 1,
        "guidance": guidance,
    }


def familiar(model: Director, count: int, generator: torch.Generator, levels: list[float], guidance: float) -> dict[str, float]:
    """The same on fresh captions in orders that training uses too."""
    rng = Random(SEED + 1)
    captions, scripts, _ = [list(column) for column in zip(*(sample(rng) for _ in range(count)))]
    scores = direct_many(model, captions, generator, *casts_of(scripts), levels, guidance)
    return rates([decode(score) for score in scores], scripts)


def casts_of(scripts: list[Script]) -> tuple[torch.Tensor, torch.Tensor]:
    """Which tokens are known, and what they say: how many of whom, as the reader tells the director."""
    known, values = torch.zeros(len(scripts), TOKENS, dtype=torch.bool), torch.zeros(len(scripts), TOKENS, VALUES)
    for number, script in enumerate(scripts):
        for place, value in known_cast([part.count for part in script.parts]).items():
            known[number, place], values[number, place] = True, torch.from_numpy(value)
    return known, values


def rates(scenes: list[Scene], scripts: list[Script]) -> dict[str, float]:
    verdicts = defaultdict(list)
    for scene, script in zip(scenes, scripts):
        for name, fine in judge(scene, script).items():
            verdicts[name] += fine
    return {name: round(float(np.mean(fine)), 4) for name, fine in sorted(verdicts.items())}


def whole(scenes: list[Scene], scripts: list[Script]) -> float:
    """Share of films in which everything asked is there."""
    return round(float(np.mean([all(all(fine) for fine in judge(*pair).values()) for pair in zip(scenes, scripts)])), 4)


def shuffle(model: Director) -> Director:
    """The same numbers in each matrix, in another order."""
    mixed = Director(Sizes(model.read_tokens.out_features, len(model.blocks), model.blocks[0].heads, model.blocks[0].down.in_features))
    generator = torch.Generator().manual_seed(SEED)
    mixed.load_state_dict({
        name: weight.flatten()[torch.randperm(weight.numel(), generator=generator)].view_as(weight)
        for name, weight in model.state_dict().items()
    })
    return mixed.eval()


def extension(model, captions, scripts, truths, scores, generator, levels, guidance) -> dict[str, float]:
    """The next 2 s of every film: do acts go on, and is the seam as smooth as the playbook's?"""
    known = torch.zeros(len(scores), 28, dtype=torch.bool)
    values = torch.zeros(scores.shape)
    for number, score in enumerate(scores):
        for place, value in continuation(score).items():
            known[number, place], values[number, place] = True, torch.from_numpy(value)
    later = [decode(score) for score in direct_many(model, captions, generator, known, values, levels, guidance)]
    kept = [
        performer.acts[1] == deeds[-1].act
        for scene, script in zip(later, scripts) for performer in scene.performers
        if performer.subject < len(script.parts)
        and (deeds := script.parts[0].deeds if script.together else script.parts[performer.subject].deeds)
        and deeds[-1].act and not deeds[-1].negated
    ]
    return {"actionKept": round(float(np.mean(kept)), 4), "seam": seam(later),
            "seamOfPlaybook": seam([decode(encode(truth, WINDOW_KEYS // 2)) for truth in truths])}


def seam(scenes: list[Scene]) -> float:
    """Mean change of speed in x where the halves meet, stage widths per key."""
    bends = [abs(x[5] - 2 * x[4] + x[3]) + abs(x[4] - 2 * x[3] + x[2]) for scene in scenes for x in [p.keys[:, 0] for p in scene.performers]]
    return round(float(np.mean(bends)) / 2, 4)


def variety(model, captions, scripts, generator, levels, guidance) -> dict[str, float]:
    """How far apart takes of one caption are: mean spread of the hero's x and of the camera over 8 seeds."""
    heroes, cameras, lights = [], [], []
    for caption, script in zip(captions, scripts):
        known, values = casts_of([script] * 8)
        takes = [decode(score) for score in direct_many(model, [caption] * 8, generator, known, values, levels, guidance)]
        heroes.append(np.std([take.performers[0].keys[:, 0] for take in takes if take.performers], 0).mean())
        cameras.append(np.std([take.camera[:, 0] for take in takes], 0).mean())
        lights.append(len({take.light for take in takes}) / len(LIGHTS))
    return {"heroX": round(float(np.mean(heroes)), 3), "cameraX": round(float(np.mean(cameras)), 3), "lights": round(float(np.mean(lights)), 2)}


def manners(scenes: list[Scene]) -> dict[str, float]:
    """What no caption asks for: who leaves the frame, moves backwards, trembles, or hides behind another."""
    outside, backwards, tremble, hidden = [], [], [], []
    for scene in scenes:
        for number, performer in enumerate(scene.performers):
            x, facing = performer.keys[:, 0], performer.keys[:, 3]
            outside.append(np.mean(np.abs(x) > .5))
            steps = np.diff(x)
            moving = np.abs(steps) > .03
            backwards.extend((np.sign(steps) != np.sign(facing[1:]))[moving])
            tremble.append(np.abs(np.diff(x, 3)).mean())
            for other in scene.performers[:number]:
                near = (np.abs(other.keys[:, 0] - x) < .05) & (np.abs(other.keys[:, 1] - performer.keys[:, 1]) < .06)
                hidden.append(np.mean(near & (np.abs(other.keys[:, 2] - performer.keys[:, 2]) < .15)))
    return {"outside": round(float(np.mean(outside)), 4), "backwards": round(float(np.mean(backwards)), 4),
            "tremble": round(float(np.mean(tremble)), 4), "hidden": round(float(np.mean(hidden)) if hidden else 0., 4)}


if __name__ == "__main__":
    main()
