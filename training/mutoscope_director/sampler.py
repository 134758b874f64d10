"""From noise to a film: Euler steps with guidance over one window, then window by window.

src/engines/theatre/sampler.ts does the same, step for step; fixtures in test/golden/director/ hold the two together.
"""
from collections.abc import Callable

import numpy as np
import torch

from .layout import ACTS_AT, TOKENS, VALUES, encode_cast
from .model import Director
from .script import ACTOR_SLOTS
from .vocabulary import ACTS, CAPTION_LENGTH, CONCEPT_IDS, LIGHTS, NULL, PAD, SETS, WEATHERS

LEVELS = [round(step / 12, 6) for step in range(13)]
GUIDANCE = 1.5

# tokens [2, 28, 64], levels [2, 28], concepts [2, 40] -> clean tokens [2, 28, 64]
Denoise = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]


def direct(
    denoise: Denoise, caption: list[str], noises: list[np.ndarray], known: dict[int, np.ndarray],
    levels: list[float] = LEVELS, guidance: float = GUIDANCE,
) -> list[np.ndarray]:
    """Windows [28, 64] of a film, one for each noise, each 2 s after the one before. `known` tokens by their place."""
    windows: list[np.ndarray] = []
    for noise in noises:
        held = known if not windows else continuation(windows[-1])
        windows.append(snap(denoise_window(denoise, caption_rows(caption), noise, held, levels, guidance)))
    return windows


def denoise_window(
    denoise: Denoise, concepts: np.ndarray, noise: np.ndarray, known: dict[int, np.ndarray], levels: list[float],
    guidance: float,
) -> np.ndarray:
    """One window; known tokens stay as they are, at level 1."""
    tokens = noise.astype(np.float32).copy()
    free = np.ones(TOKENS, bool)
    for place, value in known.items():
        tokens[place], free[place] = value, False
    for level, following in zip(levels[:-1], levels[1:]):
        rows = np.where(free, np.float32(level), np.float32(1))
        guided, unguided = denoise(np.stack([tokens, tokens]), np.stack([rows, rows]), concepts)
        clean = unguided + guidance * (guided - unguided)
        pace = (following - level) / max(1 - level, .05)
        tokens[free] += (pace * (clean - tokens))[free].astype(np.float32)
    return tokens


def known_cast(counts: list[int]) -> dict[int, np.ndarray]:
    """Cast tokens by their place, for so many actors of each subject: how many there are is not the director's to choose."""
    cast = encode_cast([subject for subject, count in enumerate(counts) for _ in range(count)])
    return {4 + 3 * slot: token for slot, token in enumerate(cast)}


def caption_rows(caption: list[str]) -> np.ndarray:
    """Concept ids of the caption and of no caption: [2, 40]."""
    ids = [CONCEPT_IDS[concept] for concept in caption][:CAPTION_LENGTH]
    return np.array([ids + [PAD] * (CAPTION_LENGTH - len(ids)), [NULL] * CAPTION_LENGTH], np.int32)


def snap(tokens: np.ndarray) -> np.ndarray:
    """Choices made clean: the largest of each one-hot +1 and the others -1; nothing left of actors who are absent."""
    snapped = tokens.copy()

    def choose(place: int, start: int, count: int) -> None:
        best = start + int(tokens[place, start:start + count].argmax())
        snapped[place, start:start + count] = -1
        snapped[place, best] = 1

    choose(0, 0, len(SETS))
    choose(1, 0, len(LIGHTS))
    choose(1, len(LIGHTS), len(WEATHERS))
    for slot in range(ACTOR_SLOTS):
        cast = 4 + 3 * slot
        if tokens[cast, 0] > 0:
            snapped[cast, 0] = 1
            choose(cast, 1, 4)
            for take in (cast + 1, cast + 2):
                choose(take, ACTS_AT, len(ACTS))
        else:
            snapped[cast:cast + 3] = 0
            snapped[cast, 0] = -1
    return snapped


def continuation(window: np.ndarray) -> dict[int, np.ndarray]:
    """What the next window knows: set, mood, cast, and its first half, which is this one's second."""
    known = {0: window[0], 1: window[1], 2: window[3]}
    for slot in range(ACTOR_SLOTS):
        cast = 4 + 3 * slot
        known[cast], known[cast + 1] = window[cast], window[cast + 2]
    return known


def torch_denoiser(model: Director) -> Denoise:
    @torch.no_grad()
    def denoise(tokens: np.ndarray, levels: np.ndarray, concepts: np.ndarray) -> np.ndarray:
        return model(*(torch.from_numpy(np.ascontiguousarray(array)) for array in (tokens, levels, concepts))).numpy()

    return denoise


@torch.no_grad()
def direct_many(
    model: Director, captions: list[list[str]], generator: torch.Generator, known: torch.Tensor | None = None,
    values: torch.Tensor | None = None, levels: list[float] = LEVELS, guidance: float = GUIDANCE, rows: int = 64,
) -> np.ndarray:
    """One window for each caption [n, 28, 64], many at a time: for evaluation. `known` [n, 28] marks given `values`."""
    scores = []
    for start in range(0, len(captions), rows):
        concepts = torch.from_numpy(np.stack([caption_rows(caption)[0] for caption in captions[start:start + rows]]))
        concepts = concepts[:, :int((concepts != PAD).sum(1).max())]
        nothing = torch.full_like(concepts[:, :1], NULL)
        tokens = torch.randn(len(concepts), TOKENS, VALUES, generator=generator)
        held = torch.zeros(len(concepts), TOKENS, dtype=torch.bool) if known is None else known[start:start + rows]
        if values is not None:
            tokens = torch.where(held.unsqueeze(-1), values[start:start + rows], tokens)
        for level, following in zip(levels[:-1], levels[1:]):
            own = torch.where(held, 1., torch.tensor(level))
            guided, unguided = model(tokens, own, concepts), model(tokens, own, nothing)
            clean = unguided + guidance * (guided - unguided)
            moved = tokens + (following - level) / max(1 - level, .05) * (clean - tokens)
            tokens = torch.where(held.unsqueeze(-1), tokens, moved)
        scores.append(tokens.numpy())
    return np.stack([snap(tokens) for tokens in np.concatenate(scores)])
