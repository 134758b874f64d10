"""Judges a trained director: `python -m mutoscope_director.evaluate --name NAME [--captions 400]`.

Fresh captions in orders of words that training never saw, English and Chinese, and beside them fresh ones in familiar
orders (`--wordings familiar` judges those alone, for runs that were resumed across a change of wording). Films are
directed by what ships (shipped.py): the exported graph and the TypeScript director, which lets its critic choose among
takes; beside that by one take alone. Two controls must fail (the same films under other captions, and the director
with shuffled weights, with the critic and without) and one must pass (the playbook's own scenes). Needs `npm run build`.
Writes training/runs/NAME/evaluation.json, which the exporter puts into the manifest.
"""
import argparse
import json
import tempfile
import time
from collections import defaultdict
from copy import deepcopy
from itertools import combinations
from pathlib import Path
from random import Random

import numpy as np
import torch

from .export import export, half_precision
from .judge import by_sort, verdicts
from .layout import WINDOW_KEYS, decode, encode, encode_cast
from .model import Director, Sizes
from .nature import half_width
from .playbook import sample
from .sampler import GUIDANCE, LEVELS, STEPS, Known, continuation, direct_many
from .script import Scene, Script
from .shipped import MOST_TAKES, direct_shipped
from .train import RUNS, load

SEED = 20_240_607


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--captions", type=int, default=400)
    parser.add_argument("--wordings", choices=("held-out", "familiar"), default="held-out")
    parser.add_argument("--quick", action="store_true", help="only one take's figures, concept by concept, in PyTorch; nothing written")
    parser.add_argument("--steps", type=int, default=STEPS, help="of --quick")
    parser.add_argument("--guidance", type=float, default=GUIDANCE, help="of --quick")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    model, saved = load(arguments.name)
    if arguments.quick:
        levels = [step / arguments.steps for step in range(arguments.steps + 1)]
        quick(model, arguments.captions, levels, arguments.guidance, saved)
        return
    report = evaluate(model, saved, arguments.captions, arguments.wordings)
    report["samples"], report["minutes"] = saved["samples"], round(saved["seconds"] / 60, 1)
    (RUNS / arguments.name / "evaluation.json").write_text(json.dumps(report, indent=1) + "\n")
    for title, figures in report.items():
        print(f"{title}: {figures}")


class Bench:
    """A model and how it is sampled, one take each, in PyTorch."""

    def __init__(self, model: Director, levels: list[float], guidance: float):
        self.model, self.levels, self.guidance = model, levels, guidance
        self.generator = torch.Generator().manual_seed(SEED)

    def scenes(self, captions: list, scripts: list[Script], known: list[Known] | None = None) -> tuple[list[np.ndarray], list[Scene]]:
        casts = [encode_cast(script) for script in scripts]
        scores = direct_many(self.model, captions, casts, self.generator, known, self.levels, self.guidance)
        return scores, [decode(score, subjects_in(script)) for score, script in zip(scores, scripts)]


def subjects_in(script: Script) -> list[int]:
    return [number for number, part in enumerate(script.parts) for _ in range(part.count)]


def quick(model: Director, count: int, levels: list[float], guidance: float, saved: dict) -> None:
    rng = Random(SEED)
    captions, scripts, truths = [list(column) for column in zip(*(sample(rng, 6, number % 2 == 0) for number in range(count)))]
    _, scenes = Bench(model, levels, guidance).scenes(captions, scripts)
    concepts = defaultdict(list)
    for scene, script in zip(scenes, scripts):
        for _, concept, fine in verdicts(scene, script):
            concepts[concept].append(fine)
    print(f"{saved['samples']:,} samples, {saved['seconds'] / 60:.1f} min: {rates(scenes, scripts)} · whole {whole(scenes, scripts)}")
    worst = sorted((np.mean(fine), concept, len(fine)) for concept, fine in concepts.items())
    print("worst:", ", ".join(f"{concept} {mean:.2f} of {number}" for mean, concept, number in worst[:16] if mean < .98))
    print("manners:", manners(scenes, scripts), "playbook:", manners([decode(encode(truth), subjects_in(script)) for truth, script in zip(truths, scripts)], scripts))


def evaluate(model: Director, saved: dict, count: int, wordings: str = "held-out") -> dict:
    rng = Random(SEED)
    asked = {language: [sample(rng, 6, wordings == "held-out", language) for _ in range(count // 2)] for language in ("en", "zh")}
    captions, scripts, truths = [list(column) for column in zip(*asked["en"], *asked["zh"])]
    half = len(asked["en"])
    with tempfile.TemporaryDirectory() as folder:
        models, shuffled_models = Path(folder, "models"), Path(folder, "shuffled")
        export(half_precision(deepcopy(model)), saved, {}, models, "theatre")
        export(half_precision(shuffle(model)), saved, {}, shuffled_models, "theatre")
        started = time.time()
        scenes = direct_shipped(models, captions, scripts, MOST_TAKES)
        took = time.time() - started
        single = direct_shipped(models, captions, scripts, 1)
        shuffled = direct_shipped(shuffled_models, captions, scripts, MOST_TAKES)
        shuffled_single = direct_shipped(shuffled_models, captions, scripts, 1)
        familiar_rng = Random(SEED + 1)
        familiar, familiar_scripts, _ = [list(column) for column in zip(*(sample(familiar_rng) for _ in range(count)))]
        familiar_scenes = direct_shipped(models, familiar, familiar_scripts, MOST_TAKES)
        varied = variety(models, captions[:10] + captions[half:half + 10], scripts[:10] + scripts[half:half + 10])
    # Another caption over the same cast: what the director does must come from the caption.
    others = [other if len(other.parts) == len(script.parts) else None for script, other in zip(scripts, scripts[1:] + scripts[:1])]
    mixed = [(scene, other) for scene, other in zip(scenes, others) if other]
    bench = Bench(model, LEVELS, GUIDANCE)
    scores, _ = bench.scenes(captions, scripts)
    own = [decode(encode(truth), subjects_in(script)) for truth, script in zip(truths, scripts)]
    return {
        "captions": len(captions),
        "wordings": wordings,
        "takes": MOST_TAKES,
        "director": rates(scenes, scripts),
        "one take": rates(single, scripts),
        "english": rates(scenes[:half], scripts[:half]),
        "chinese": rates(scenes[half:], scripts[half:]),
        "wholeFilms": whole(scenes, scripts),
        "wholeFilmsOneTake": whole(single, scripts),
        "familiar wordings": rates(familiar_scenes, familiar_scripts),
        "without bindings": rates(bench.scenes([[word._replace(of=(), to=()) for word in caption] for caption in captions], scripts)[1], scripts),
        "control other captions": rates(*map(list, zip(*mixed))),
        "control shuffled weights": rates(shuffled, scripts),
        "control shuffled weights one take": rates(shuffled_single, scripts),
        "playbook": rates(own, scripts),
        "extended": extension(bench, captions, scripts, truths, scores),
        "variety": varied,
        "manners": {"director": manners(scenes, scripts), "playbook": manners(own, scripts)},
        "secondsPerFilm": round(took / len(captions), 3),
        "steps": len(LEVELS) - 1,
        "guidance": GUIDANCE,
    }


def rates(scenes: list[Scene], scripts: list[Script]) -> dict[str, float]:
    sorts = by_sort([(sort, fine) for pair in zip(scenes, scripts) for sort, _, fine in verdicts(*pair)])
    return {name: round(float(np.mean(fine)), 4) for name, fine in sorted(sorts.items())}


def whole(scenes: list[Scene], scripts: list[Script]) -> float:
    """Share of films in which everything asked is there."""
    return round(float(np.mean([all(fine for _, _, fine in verdicts(*pair)) for pair in zip(scenes, scripts)])), 4)


def shuffle(model: Director) -> Director:
    """The same numbers in each matrix, in another order."""
    block = model.blocks[0]
    mixed = Director(Sizes(model.halves.shape[1], len(model.blocks), block.heads, block.down.in_features))
    generator = torch.Generator().manual_seed(SEED)
    mixed.load_state_dict({
        name: weight.flatten()[torch.randperm(weight.numel(), generator=generator)].view_as(weight)
        for name, weight in model.state_dict().items()
    })
    return mixed.eval()


def extension(bench: Bench, captions, scripts: list[Script], truths: list[Scene], scores: list[np.ndarray]) -> dict[str, float]:
    """The next 2 s of every film: do acts go on, and is the seam as smooth as the playbook's?"""
    _, later = bench.scenes(captions, scripts, [continuation(score) for score in scores])
    kept = [
        performer.acts[1] == deeds[-1].act
        for scene, script in zip(later, scripts) for performer in scene.performers
        if (deeds := script.deeds_of(performer.subject)) and deeds[-1].act and not deeds[-1].negated
    ]
    own = [decode(encode(truth, WINDOW_KEYS // 2), subjects_in(script)) for truth, script in zip(truths, scripts)]
    return {"actionKept": round(float(np.mean(kept)), 4), "seam": seam(later), "seamOfPlaybook": seam(own)}


def seam(scenes: list[Scene]) -> float:
    """Mean change of speed in x where the halves meet, stage widths per key."""
    bends = [abs(x[5] - 2 * x[4] + x[3]) + abs(x[4] - 2 * x[3] + x[2]) for scene in scenes for x in [p.keys[:, 0] for p in scene.performers]]
    return round(float(np.mean(bends)) / 2, 4)


def variety(models: Path, captions: list, scripts: list[Script]) -> dict[str, float]:
    """How far apart three takes of one caption are: the hero's way and the camera's, what is done, and what can be seen."""
    takes = [direct_shipped(models, captions, scripts, MOST_TAKES, 1 + 1000 * seed) for seed in range(3)]
    pairs = [pair for films in zip(*takes) for pair in combinations(films, 2)]
    ways = [np.abs(one.performers[0].keys[:, :3] - other.performers[0].keys[:, :3]).mean(0) for one, other in pairs]
    cameras = [np.abs(one.camera[:, :3] - other.camera[:, :3]).mean(0) for one, other in pairs]
    acts = [[p.acts for p in one.performers] != [p.acts for p in other.performers] for one, other in pairs]
    visible = [
        way[0] > .08 or way[1] > .12 or way[2] > .12 or camera[0] > .08 or camera[2] > .12 or differ
        for way, camera, differ in zip(ways, cameras, acts)
    ]
    return {"heroX": round(float(np.mean(ways, 0)[0]), 3), "heroDepth": round(float(np.mean(ways, 0)[1]), 3),
            "cameraX": round(float(np.mean(cameras, 0)[0]), 3), "cameraZoom": round(float(np.mean(cameras, 0)[2]), 3),
            "acts": round(float(np.mean(acts)), 3), "visible": round(float(np.mean(visible)), 3)}


def manners(scenes: list[Scene], scripts: list[Script]) -> dict[str, float]:
    """What no caption asks for: who is cut by the frame, moves backwards, trembles, floats a little, or hides another."""
    cut, backwards, tremble, afloat, hidden = [], [], [], [], []
    for scene, script in zip(scenes, scripts):
        for number, performer in enumerate(scene.performers):
            x, depth, height, facing = performer.keys.T
            half = half_width(script.parts[performer.subject].size, float(depth.mean()))
            cut.append(np.mean(np.abs(x) + half > .53))
            steps = np.diff(x)
            moving = np.abs(steps) > .03
            backwards.extend((np.sign(steps) != np.sign(facing[1:]))[moving])
            tremble.append(np.abs(np.diff(x, 3)).mean())
            afloat.append(np.mean((height > .03) & (height < .08)))
            for other in scene.performers[:number]:
                other_half = half_width(script.parts[other.subject].size, float(other.keys[:, 1].mean()))
                near = (np.abs(other.keys[:, 0] - x) < .6 * (half + other_half)) & (np.abs(other.keys[:, 1] - depth) < .12)
                hidden.append(np.mean(near & (np.abs(other.keys[:, 2] - height) < .15)))
    return {"cut": round(float(np.mean(cut)), 4), "backwards": round(float(np.mean(backwards)), 4),
            "tremble": round(float(np.mean(tremble)), 4), "afloat": round(float(np.mean(afloat)), 4),
            "hidden": round(float(np.mean(hidden)) if hidden else 0., 4)}


if __name__ == "__main__":
    main()
