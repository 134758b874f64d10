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
from .model import Director
from .playbook import sample
from .sampler import GUIDANCE, LEVELS, caption_rows, denoise_window, direct, torch_denoiser
from .script import ACTOR_SLOTS, FIRST_KEY_SECONDS, HALF_KEYS, KEY_SECONDS, MOST_SUBJECTS, Part, Script, Word
from .train import RUNS, load
from .vocabulary import ACTS, CAPTION_LENGTH, CONCEPTS, KINDS, PLACES

REPOSITORY = Path(__file__).resolve().parents[2]
OPSET = 17
TOLERANCE = 1e-3
# Axes with a name are as long as a film needs: actors, tokens (two more than twice the actors), words of the caption.
INPUTS = {
    "tokens": {"type": "float32", "shape": [2, "tokens", layout.VALUES]},
    "levels": {"type": "float32", "shape": [2, "tokens"]},
    "concepts": {"type": "int32", "shape": [2, "words"]},
    "bindings": {"type": "float32", "shape": [2, "words", layout.BINDINGS]},
    "cast": {"type": "float32", "shape": [2, "actors", layout.CAST_VALUES]},
}
OUTPUTS = {"clean": {"type": "float32", "shape": [2, "tokens", layout.VALUES]}}
EXAMPLE = {"actors": 3, "tokens": layout.CAMERA_TOKENS + 6, "words": 7}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--models", type=Path, default=REPOSITORY / "models" / "theatre")
    parser.add_argument("--golden", type=Path, default=REPOSITORY / "test" / "golden" / "director")
    arguments = parser.parse_args()
    model, saved = load(arguments.name)
    judged = RUNS / arguments.name / "evaluation.json"
    evaluation = json.loads(judged.read_text()) if judged.exists() else {}
    half_precision(model)
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
        torch.zeros([EXAMPLE.get(axis, axis) for axis in form["shape"]], dtype=torch.float32 if form["type"] == "float32" else torch.int32)
        for form in INPUTS.values()
    )
    axes = {name: {place: axis for place, axis in enumerate(form["shape"]) if isinstance(axis, str)} for name, form in (INPUTS | OUTPUTS).items()}
    buffer = io.BytesIO()
    torch.onnx.export(
        model, arguments, buffer, input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=OPSET, dynamo=False,
    )
    graph = with_half_weights(onnx.load_from_string(buffer.getvalue()))
    onnx.checker.check_model(graph, full_check=True)
    return graph.SerializeToString()


def with_half_weights(graph: onnx.ModelProto) -> onnx.ModelProto:
    """Weights are kept in half precision, which halves the file, and made float32 again when the graph is loaded."""
    kept = []
    for tensor in graph.graph.initializer:
        values = onnx.numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < 1000:
            kept.append(tensor)
            continue
        name = tensor.name + ".half"
        kept.append(onnx.numpy_helper.from_array(values.astype(np.float16), name))
        graph.graph.node.insert(0, onnx.helper.make_node("Cast", [name], [tensor.name], to=onnx.TensorProto.FLOAT))
    del graph.graph.initializer[:]
    graph.graph.initializer.extend(kept)
    return graph


def make_manifest(graph: bytes, model: Director, saved: dict, evaluation: dict) -> dict:
    def tracks(table: dict) -> dict:
        return {name: {"mean": mean, "spreads": spreads} for name, (mean, spreads) in table.items()}

    return {
        "format": 2, "name": "theatre", "version": "0.3.0",
        "score": {
            "version": 1, "windowSeconds": 4, "keySeconds": KEY_SECONDS, "firstKeySeconds": FIRST_KEY_SECONDS,
            "keysPerHalf": HALF_KEYS, "values": layout.VALUES, "castValues": layout.CAST_VALUES, "actorSlots": ACTOR_SLOTS, "subjects": MOST_SUBJECTS,
        },
        "director": {
            "file": "director.onnx", "sha256": hashlib.sha256(graph).hexdigest(), "bytes": len(graph),
            "parameters": sum(parameter.numel() for parameter in model.parameters()),
            "captionLength": CAPTION_LENGTH, "levels": LEVELS, "guidance": GUIDANCE, "inputs": INPUTS, "outputs": OUTPUTS,
        },
        "vocabularies": {"concepts": CONCEPTS, "places": PLACES, "kinds": KINDS, "acts": ACTS},
        "normalisation": {
            "waves": layout.WAVES.tolist(), "camera": tracks(layout.CAMERA_TRACKS), "actor": tracks(layout.ACTOR_TRACKS),
            "focus": {"mean": layout.FOCUS_MEAN, "scale": layout.FOCUS_SCALE},
            "size": {"mean": layout.SIZE_MEAN, "scale": layout.SIZE_SCALE},
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
    return lambda *arrays: session.run(None, dict(zip(INPUTS, arrays)))[0]


def largest_difference(model: Director, graph: bytes) -> float:
    torch_denoise, onnx_denoise = torch_denoiser(model), onnx_denoiser(graph)
    rng, numbers = Random(1), np.random.default_rng(1)
    worst = 0.
    for _ in range(8):
        caption, script, _ = sample(rng)
        cast = layout.encode_cast(script)
        count = layout.CAMERA_TOKENS + 2 * len(cast)
        tokens, levels = numbers.standard_normal((2, count, layout.VALUES), np.float32), numbers.random((2, count), np.float32)
        question = (tokens, levels, *caption_rows(caption), np.stack([cast] * 2))
        worst = max(worst, float(np.abs(torch_denoise(*question) - onnx_denoise(*question)).max()))
    return worst


def half_precision(model: Director) -> Director:
    """The same director with its weights as the file has them."""
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.numel() >= 1000:
                parameter.copy_(parameter.half().float())
    return model


def write_golden(model: Director, folder: Path) -> None:
    """One step, the sampler over a stand-in for the network, and a whole film, each with what must come out."""
    folder.mkdir(parents=True, exist_ok=True)
    denoise, numbers = torch_denoiser(model), np.random.default_rng(7)
    script = Script([Part("animal", .45, 2), Part("person", .6)])
    cast = layout.encode_cast(script)
    shape = (layout.CAMERA_TOKENS + 2 * len(cast), layout.VALUES)
    caption = [
        Word("two", (0,)), Word("subject0", (0,)), Word("kind.animal", (0,)), Word("act.run", (0,)), Word("to.left", (0,)), Word("and"),
        Word("subject1", (1,)), Word("kind.person", (1,)), Word("act.wave", (1,), (0,)), Word("camera.zoom_in"),
    ]
    told = {"caption": [word._asdict() for word in caption], "place": script.place,
            "roles": [{"kind": part.kind, "size": part.size, "count": part.count} for part in script.parts]}

    tokens, levels = numbers.standard_normal((2, *shape), np.float32), numbers.random((2, shape[0]), np.float32)
    write(folder / "step.json", {
        **told, "tokens": packed(tokens), "levels": packed(levels),
        "clean": packed(denoise(tokens, levels, *caption_rows(caption), np.stack([cast] * 2))),
    })

    noise = numbers.standard_normal(shape, np.float32)
    known = {0: layout.encode(sample(Random(3))[2])[0], 5: numbers.standard_normal(layout.VALUES, np.float32)}
    write(folder / "sampler.json", {
        **told, "noise": packed(noise), "known": {place: packed(value) for place, value in known.items()}, "levels": LEVELS,
        "guidance": GUIDANCE,
        "window": packed(denoise_window(stand_in, caption, cast, noise, known, LEVELS, GUIDANCE)),
    })

    noises = [numbers.standard_normal(shape, np.float32) for _ in range(3)]
    windows = direct(denoise, caption, cast, noises)
    write(folder / "film.json", {
        **told, "seconds": 8, "noises": [packed(noise) for noise in noises], "windows": [packed(window) for window in windows],
        "scenes": [readable(layout.decode(window, layout.subjects_of(cast))) for window in windows],
    })


def stand_in(tokens: np.ndarray, levels: np.ndarray, *_: np.ndarray) -> np.ndarray:
    """A network made of one formula, so that the sampler is tested alone: test/engines/theatre/sampler.test.ts has it too."""
    caption = np.array([[[.6]], [[-.2]]], np.float32)
    return np.tanh(tokens * np.float32(.8) + caption) * (levels[..., None] * np.float32(.5) + np.float32(.5))


def readable(scene) -> dict:
    return {
        "shake": scene.shake, "focus": scene.focus, "camera": scene.camera.round(5).tolist(),
        "performers": [{"subject": p.subject, "acts": p.acts, "keys": p.keys.round(5).tolist()} for p in scene.performers],
    }


def packed(array: np.ndarray) -> str:
    """Little-endian float32 in base64."""
    return base64.b64encode(np.ascontiguousarray(array, "<f4").tobytes()).decode()


def write(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content) + "\n")


if __name__ == "__main__":
    main()
