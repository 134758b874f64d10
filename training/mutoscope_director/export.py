"""Writes a trained director for TypeScript: `python -m mutoscope_director.export --name NAME [--models F] [--golden F]`.

models/theatre/: director.onnx, manifest.json (the only contract between Python and TypeScript) and the model card.
test/golden/director/: inputs and outputs that the TypeScript tests replay without Python.
"""
import argparse
import base64
import hashlib
import io
import json
from pathlib import Path
from random import Random

import numpy as np
import onnx
import onnxruntime
import torch

from . import layout
from .card import model_card
from .evaluate import load
from .model import Director
from .playbook import sample
from .sampler import GUIDANCE, LEVELS, caption_rows, denoise_window, direct, known_cast, torch_denoiser
from .script import FIRST_KEY_SECONDS, HALF_KEYS, KEY_SECONDS
from .train import RUNS
from .vocabulary import ACTS, CAPTION_LENGTH, CONCEPTS, LIGHTS, SETS, WEATHERS

REPOSITORY = Path(__file__).resolve().parents[2]
OPSET = 17
TOLERANCE = 1e-3
INPUTS = {
    "tokens": {"type": "float32", "shape": [2, layout.TOKENS, layout.VALUES]},
    "levels": {"type": "float32", "shape": [2, layout.TOKENS]},
    "concepts": {"type": "int32", "shape": [2, CAPTION_LENGTH]},
}
OUTPUTS = {"clean": {"type": "float32", "shape": [2, layout.TOKENS, layout.VALUES]}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--models", type=Path, default=REPOSITORY / "models" / "theatre")
    parser.add_argument("--golden", type=Path, default=REPOSITORY / "test" / "golden" / "director")
    arguments = parser.parse_args()
    model, saved = load(arguments.name)
    judged = RUNS / arguments.name / "evaluation.json"
    evaluation = json.loads(judged.read_text()) if judged.exists() else {}
    worst = export(model, saved, evaluation, arguments.models, arguments.name)
    write_golden(model, arguments.golden)
    print(f"{arguments.models}: ONNX differs from PyTorch by {worst:.1e} at most")


def export(model: Director, saved: dict, evaluation: dict, folder: Path, name: str) -> float:
    """Writes the graph, the manifest and the model card; returns the largest difference between ONNX and PyTorch."""
    folder.mkdir(parents=True, exist_ok=True)
    graph = to_onnx(model)
    (folder / "director.onnx").write_bytes(graph)
    manifest = make_manifest(graph, model, saved, evaluation)
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n")
    (folder / "README.md").write_text(model_card(manifest, name))
    worst = largest_difference(model, graph)
    if worst > TOLERANCE:
        raise ValueError(f"{folder / 'director.onnx'} differs from PyTorch by {worst}, more than {TOLERANCE}.")
    return worst


def to_onnx(model: Director) -> bytes:
    arguments = tuple(
        torch.zeros(form["shape"], dtype=torch.float32 if form["type"] == "float32" else torch.int32) for form in INPUTS.values()
    )
    buffer = io.BytesIO()
    torch.onnx.export(model, arguments, buffer, input_names=list(INPUTS), output_names=list(OUTPUTS), opset_version=OPSET, dynamo=False)
    graph = onnx.load_from_string(buffer.getvalue())
    onnx.checker.check_model(graph, full_check=True)
    return buffer.getvalue()


def make_manifest(graph: bytes, model: Director, saved: dict, evaluation: dict) -> dict:
    def scaling(names: str, shift: np.ndarray, scale: np.ndarray) -> dict:
        return {name: {"mean": float(mean), "scale": float(size)} for name, mean, size in zip(names.split(), shift, scale)}

    return {
        "format": 1, "name": "theatre", "version": "0.1.0",
        "score": {
            "version": 1, "windowSeconds": 4, "keySeconds": KEY_SECONDS, "firstKeySeconds": FIRST_KEY_SECONDS,
            "keysPerHalf": HALF_KEYS, "tokens": layout.TOKENS, "values": layout.VALUES, "actorSlots": 8, "subjects": 4,
        },
        "director": {
            "file": "director.onnx", "sha256": hashlib.sha256(graph).hexdigest(), "bytes": len(graph),
            "parameters": sum(parameter.numel() for parameter in model.parameters()),
            "captionLength": CAPTION_LENGTH, "levels": LEVELS, "guidance": GUIDANCE, "inputs": INPUTS, "outputs": OUTPUTS,
        },
        "vocabularies": {"concepts": CONCEPTS, "sets": SETS, "lights": LIGHTS, "weathers": WEATHERS, "acts": ACTS},
        "normalisation": {
            "camera": scaling("x y zoom roll", layout.CAMERA_SHIFT, layout.CAMERA_SCALE),
            "actor": scaling("x depth height facing", layout.ACTOR_SHIFT, layout.ACTOR_SCALE),
        },
        "capabilities": {
            "longestSeconds": 60, "defaultSeconds": 4, "framesPerSecond": 24,
            "sizes": {"16:9": {"width": 768, "height": 432}, "9:16": {"width": 432, "height": 768}, "1:1": {"width": 576, "height": 576}},
        },
        "training": {
            "config": saved["config"], "samples": saved["samples"], "seconds": round(saved["seconds"]), "evaluation": evaluation,
        },
    }


def onnx_denoiser(graph: bytes):
    session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    return lambda tokens, levels, concepts: session.run(None, {"tokens": tokens, "levels": levels, "concepts": concepts})[0]


def largest_difference(model: Director, graph: bytes) -> float:
    torch_denoise, onnx_denoise = torch_denoiser(model), onnx_denoiser(graph)
    rng, numbers = Random(1), np.random.default_rng(1)
    worst = 0.
    for _ in range(8):
        tokens = numbers.standard_normal(INPUTS["tokens"]["shape"], np.float32)
        levels = numbers.random(INPUTS["levels"]["shape"], np.float32)
        concepts = caption_rows(sample(rng)[0])
        worst = max(worst, float(np.abs(torch_denoise(tokens, levels, concepts) - onnx_denoise(tokens, levels, concepts)).max()))
    return worst


def write_golden(model: Director, folder: Path) -> None:
    """One step, the sampler over a stand-in for the network, and a whole film, each with what must come out."""
    folder.mkdir(parents=True, exist_ok=True)
    denoise, numbers = torch_denoiser(model), np.random.default_rng(7)
    shape = (layout.TOKENS, layout.VALUES)
    caption = "two subject0 kind.animal act.run to.left and subject1 kind.person act.wave at set.beach camera.zoom_in".split()

    tokens, levels = numbers.standard_normal((2, *shape), np.float32), numbers.random((2, layout.TOKENS), np.float32)
    write(folder / "step.json", {
        "concepts": caption, "tokens": packed(tokens), "levels": packed(levels),
        "clean": packed(denoise(tokens, levels, caption_rows(caption))),
    })

    noise = numbers.standard_normal(shape, np.float32)
    known = {0: layout.encode(sample(Random(3))[2])[0], 5: numbers.standard_normal(layout.VALUES, np.float32)}
    write(folder / "sampler.json", {
        "noise": packed(noise), "known": {place: packed(value) for place, value in known.items()}, "levels": LEVELS,
        "guidance": GUIDANCE,
        "window": packed(denoise_window(stand_in, caption_rows(caption), noise, known, LEVELS, GUIDANCE)),
    })

    noises = [numbers.standard_normal(shape, np.float32) for _ in range(3)]
    held = known_cast([2, 1]) | {0: np.pad(layout.one_hot(SETS, "beach"), (0, layout.VALUES - len(SETS)))}
    windows = direct(denoise, caption, noises, held)
    write(folder / "film.json", {
        "concepts": caption, "set": "beach", "counts": [2, 1], "seconds": 8, "noises": [packed(noise) for noise in noises],
        "windows": [packed(window) for window in windows], "scenes": [readable(layout.decode(window)) for window in windows],
    })


def stand_in(tokens: np.ndarray, levels: np.ndarray, concepts: np.ndarray) -> np.ndarray:
    """A network made of one formula, so that the sampler is tested alone: test/engines/theatre/sampler.test.ts has it too."""
    caption = np.array([[[.6]], [[-.2]]], np.float32)
    return np.tanh(tokens * np.float32(.8) + caption) * (levels[..., None] * np.float32(.5) + np.float32(.5))


def readable(scene) -> dict:
    return {
        "set": scene.set_name, "light": scene.light, "weather": scene.weather, "shake": scene.shake,
        "camera": scene.camera.round(5).tolist(),
        "performers": [{"subject": p.subject, "acts": p.acts, "keys": p.keys.round(5).tolist()} for p in scene.performers],
    }


def packed(array: np.ndarray) -> str:
    """Little-endian float32 in base64."""
    return base64.b64encode(np.ascontiguousarray(array, "<f4").tobytes()).decode()


def write(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content) + "\n")


if __name__ == "__main__":
    main()
