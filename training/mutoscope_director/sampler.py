"""From noise to a film: Euler steps with guidance over one window, then window by window.

src/engines/theatre/director/sampler.ts does the same, step for step; fixtures in test/golden/director/ hold the two together.
"""
from collections.abc import Callable, Sequence

import numpy as np
import torch

from .layout import ACTS_AT, BINDINGS, CAMERA_TOKENS, CAST_VALUES, FOCUS_AT, VALUES
from .model import Director
from .script import MOST_SUBJECTS, Word
from .vocabulary import ACTS, CAPTION_LENGTH, CONCEPT_IDS, NULL, PAD

STEPS = 10
LEVELS = [round(step / STEPS, 6) for step in range(STEPS + 1)]
GUIDANCE = 1.8

# tokens [2, 2 + 2a, 72], levels [2, 2 + 2a], concepts [2, n], bindings [2, n, 9], cast [2, a, 25] -> clean tokens
Denoise = Callable[[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray], np.ndarray]
Known = dict[int, np.ndarray]  # tokens that are given, by their place


def direct(
    denoise: Denoise, caption: list[Word], cast: np.ndarray, noises: list[np.ndarray], known: Known | None = None,
    levels: list[float] = LEVELS, guidance: float = GUIDANCE,
) -> list[np.ndarray]:
    """Windows [2 + 2a, 72] of a film, one for each noise, each 2 s after the one before."""
    windows: list[np.ndarray] = []
    for noise in noises:
        held = known or {} if not windows else continuation(windows[-1])
        windows.append(snap(denoise_window(denoise, caption, cast, noise, held, levels, guidance)))
    return windows


def denoise_window(
    denoise: Denoise, caption: list[Word], cast: np.ndarray, noise: np.ndarray, known: Known, levels: list[float],
    guidance: float,
) -> np.ndarray:
    """One window; known tokens stay as they are, at level 1."""
    tokens = noise.astype(np.float32).copy()
    free = np.ones(len(tokens), bool)
    for place, value in known.items():
        tokens[place], free[place] = value, False
    concepts, bindings = caption_rows(caption)
    for level, following in zip(levels[:-1], levels[1:]):
        row = np.where(free, np.float32(level), np.float32(1))
        guided, unguided = denoise(np.stack([tokens] * 2), np.stack([row] * 2), concepts, bindings, np.stack([cast] * 2))
        clean = unguided + guidance * (guided - unguided)
        pace = (following - level) / max(1 - level, .05)
        tokens[free] += (pace * (clean - tokens))[free].astype(np.float32)
    return tokens


def caption_rows(caption: Sequence[Word]) -> tuple[np.ndarray, np.ndarray]:
    """The caption and no caption: concept ids [2, n], and whose they are [2, n, 9]."""
    concepts, bindings = caption_numbers(caption)
    rows = np.array([concepts, [NULL] * len(concepts)], np.int32)
    return rows, np.stack([bindings, np.zeros_like(bindings)])


def caption_numbers(caption: Sequence[Word]) -> tuple[list[int], np.ndarray]:
    """Concept ids, and for each whose it is, whom it concerns, and whether it comes after a "then" of the same subject."""
    words = [word for word in caption][:CAPTION_LENGTH] or [Word("<null>")]
    bindings = np.zeros((len(words), BINDINGS), np.float32)
    spoken, later = 0, set()  # of whom is being spoken, and who has come to the second deed
    for place, word in enumerate(words):
        bindings[place, list(word.of)] = 1
        bindings[place, [MOST_SUBJECTS + subject for subject in word.to]] = 1
        if word.concept.startswith("subject"):
            spoken = int(word.concept[len("subject"):])
        elif word.concept == "then":
            later.add(word.of[0] if word.of else spoken)
        elif (word.of[0] if word.of else spoken) in later:
            bindings[place, -1] = 1
    return [CONCEPT_IDS[word.concept] for word in words], bindings


def snap(tokens: np.ndarray) -> np.ndarray:
    """Choices made clean: the largest of each one-hot +1 and the others -1; no focus where everything is sharp."""
    snapped = tokens.copy()
    for camera in snapped[:CAMERA_TOKENS]:
        camera[FOCUS_AT:FOCUS_AT + 2] = (1, camera[FOCUS_AT + 1]) if camera[FOCUS_AT] > 0 else (-1, 0)
    for take in snapped[CAMERA_TOKENS:]:
        best = ACTS_AT + int(take[ACTS_AT:ACTS_AT + len(ACTS)].argmax())
        take[ACTS_AT:ACTS_AT + len(ACTS)] = -1
        take[best] = 1
    return snapped


def continuation(window: np.ndarray) -> Known:
    """What the next window knows: its first half, which is this one's second."""
    return {place: window[place + 1] for place in range(0, len(window), 2)}


def torch_denoiser(model: Director) -> Denoise:
    @torch.no_grad()
    def denoise(*arrays: np.ndarray) -> np.ndarray:
        return model(*(torch.from_numpy(np.ascontiguousarray(array)) for array in arrays)).numpy()

    return denoise


@torch.no_grad()
def direct_many(
    model: Director, captions: list[list[Word]], casts: list[np.ndarray], generator: torch.Generator,
    known: list[Known] | None = None, levels: list[float] = LEVELS, guidance: float = GUIDANCE, rows: int = 64,
) -> list[np.ndarray]:
    """One window for each caption, many at a time and those of like size together: for evaluation."""
    scores: list = [None] * len(captions)
    order = sorted(range(len(captions)), key=lambda number: (len(casts[number]), len(captions[number])))
    for start in range(0, len(order), rows):
        chosen = order[start:start + rows]
        concepts, bindings, cast = padded([caption_numbers(captions[number]) for number in chosen], [casts[number] for number in chosen])
        nothing, unbound = torch.full_like(concepts[:, :1], NULL), torch.zeros_like(bindings[:, :1])
        tokens = torch.randn(len(chosen), CAMERA_TOKENS + 2 * cast.shape[1], VALUES, generator=generator)
        held = torch.zeros(tokens.shape[:2], dtype=torch.bool)
        if known is not None:
            for row, number in enumerate(chosen):
                for place, value in known[number].items():
                    held[row, place], tokens[row, place] = True, torch.from_numpy(value)
        for level, following in zip(levels[:-1], levels[1:]):
            own = torch.where(held, 1., torch.tensor(level))
            clean = model(tokens, own, concepts, bindings, cast)
            if guidance != 1:
                unguided = model(tokens, own, nothing, unbound, cast)
                clean = unguided + guidance * (clean - unguided)
            moved = tokens + (following - level) / max(1 - level, .05) * (clean - tokens)
            tokens = torch.where(held.unsqueeze(-1), tokens, moved)
        for row, number in enumerate(chosen):
            scores[number] = snap(tokens[row, :CAMERA_TOKENS + 2 * len(casts[number])].numpy())
    return scores


def padded(captions: list[tuple[list[int], np.ndarray]], casts: list[np.ndarray]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Captions and casts of a batch, each filled up to the longest: concepts [batch, n], bindings [batch, n, 9], cast [batch, a, 25]."""
    length, actors = max(len(concepts) for concepts, _ in captions), max(len(cast) for cast in casts)
    concepts = np.full((len(captions), length), PAD, np.int64)
    bindings = np.zeros((len(captions), length, BINDINGS), np.float32)
    cast = np.zeros((len(captions), actors, CAST_VALUES), np.float32)
    for row, (ids, whose) in enumerate(captions):
        concepts[row, :len(ids)], bindings[row, :len(ids)] = ids, whose
        cast[row, :len(casts[row])] = casts[row]
    return torch.from_numpy(concepts), torch.from_numpy(bindings), torch.from_numpy(cast)
