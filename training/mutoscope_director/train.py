"""Trains the director: `python -m mutoscope_director.train --name NAME [--config tiny] [--minutes N]`.

Running it again with the same name goes on where it was. Checkpoints lie in training/runs/NAME/; SIGTERM writes one and
ends.
"""
import argparse
import signal
import time
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from random import Random

import numpy as np
import torch
from torch import Tensor

from .layout import ACTOR_TRACKS, ACTS_AT, CAMERA_TOKENS, CAMERA_TRACKS, SHAKE_AT, TRACK_VALUES, VALUES, encode, encode_cast
from .model import Director, Sizes
from .muon import Muon
from .playbook import sample
from .sampler import caption_numbers, padded
from .script import HALF_KEYS, MOST_SUBJECTS, Word
from .wording import garbled

RUNS = Path(__file__).resolve().parent.parent / "runs"


@dataclass
class Config:
    sizes: Sizes = field(default_factory=Sizes)
    minutes: float = 90  # of training in all, resumed runs included
    steps: int | None = None  # in all, instead of minutes: as much on any machine
    batch: int = 64
    learning_rate: float = 2e-3  # of Muon, for the matrices of the blocks
    other_learning_rate: float = 1e-3  # of AdamW, for the rest
    warmup_steps: int = 100
    decay_share: float = .4  # of the training, at the end, in which the learning rate falls to 0
    ema_decay: float = .995
    dropped_captions: float = .1
    dropped_bindings: float = .12  # of the captions that are left: a reader may not know whose a concept is
    garbled: float = .3  # share of captions that miss a small word or have one elsewhere
    level_mean: float = -1.  # of the noise levels' logits: what a caption decides is decided where little else is seen
    level_spread: float = 1.2
    even_levels: float = .3  # share of samples whose level is any, as likely: near 1 a take differs from the mean of all takes
    own_levels: float = .25  # share of samples in which every token has a noise level of its own
    extend: float = .22  # share of samples whose first half is known, cut from longer scenes
    arrive: float = .06  # share of samples whose second half is known: what comes before (loops)
    part_known: float = .08  # share of samples in which any tokens may be known (remix, blend)
    repeats: int = 2  # how often each scene is used, with other noise: making scenes costs a fifth of the time
    checkpoint_minutes: float = 4
    threads: int = 1
    device: str = "cpu"
    playwrights: int = 1  # processes that make scenes, on other cores if there are any
    seed: int = 1


CONFIGS = {
    "theatre": Config(),
    # The same director on a GPU, which needs many cores to make scenes for it; each is used four times.
    "gpu": Config(sizes=Sizes(width=192, heads=6, hidden=512), minutes=9.3, batch=1024, ema_decay=.999, repeats=4, checkpoint_minutes=2, device="cuda", playwrights=15),
    "tiny": Config(
        sizes=Sizes(width=48, depth=2, heads=2, hidden=96), steps=300, learning_rate=6e-3, other_learning_rate=4e-3,
        warmup_steps=30, ema_decay=.98,
    ),
}

# How much the waves of a track and the bend at its seam count: place and slope are what relations are made of.
TRACK_WEIGHTS = (2., 1.5, .7, .5, .6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--config", choices=CONFIGS, default="theatre")
    parser.add_argument("--minutes", type=float, help="instead of the config's")
    arguments = parser.parse_args()
    config = CONFIGS[arguments.config]
    if arguments.minutes:
        config = replace(config, minutes=arguments.minutes, steps=None)
    train(config, RUNS / arguments.name)


def train(config: Config, folder: Path) -> None:
    torch.set_num_threads(config.threads)
    torch.manual_seed(config.seed)
    print(config, flush=True)
    if config.device == "cuda":
        torch.set_float32_matmul_precision("high")  # TF32
    model, average = Director(config.sizes).to(config.device), Director(config.sizes).to(config.device)
    average.load_state_dict(model.state_dict())
    print(f"{sum(parameter.numel() for parameter in model.parameters()):,} parameters", flush=True)
    optimizers = make_optimizers(model, config)
    step, samples, seconds = resume(folder, model, average, optimizers)
    pool: list = []
    playwrights = ProcessPoolExecutor(config.playwrights)
    asked_for, coming = step, deque()
    losses: list[Tensor] = []
    shown_at, saved_at = time.time(), time.time()

    asked_to_stop = False

    def stop(*_) -> None:
        nonlocal asked_to_stop
        asked_to_stop = True

    signal.signal(signal.SIGTERM, stop)
    while part_done(config, step, seconds) < 1 and not asked_to_stop:
        started = time.time()
        while len(coming) < config.playwrights + 1:
            coming.append(playwrights.submit(make_pool, config.seed * 1_000_003 + asked_for, config))
            asked_for += 1
        if not pool:
            pool = coming.popleft().result()
        batch = [part.to(config.device, non_blocking=True) for part in pool.pop()]

        factor = learning_rate_factor(config, step, seconds)
        for optimizer, rate in zip(optimizers, (config.learning_rate, config.other_learning_rate)):
            for group in optimizer.param_groups:
                group["lr"] = rate * factor
        loss = diffusion_loss(model, *batch, config)
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.)
        for optimizer in optimizers:
            optimizer.step()
        with torch.no_grad():
            decay = min(config.ema_decay, 1 - 1 / (1 + step / 5))
            torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - decay)

        step, samples = step + 1, samples + config.batch
        seconds += time.time() - started
        losses.append(loss.detach())
        if step % 200 == 0:
            speed = len(losses) * config.batch / (time.time() - shown_at)
            print(f"step {step} · {seconds / 60:.1f} min · loss {torch.stack(losses).mean():.4f} · {speed:.0f} samples/s", flush=True)
            losses, shown_at = [], time.time()
        if time.time() - saved_at > config.checkpoint_minutes * 60:
            save(folder, config, model, average, optimizers, step, samples, seconds)
            saved_at = time.time()
    playwrights.shutdown(wait=False, cancel_futures=True)
    save(folder, config, model, average, optimizers, step, samples, seconds)
    print(f"{'stopped' if asked_to_stop else 'done'}: {samples:,} samples in {seconds / 60:.1f} min", flush=True)


def diffusion_loss(
    model, clean: Tensor, known: Tensor, concepts: Tensor, bindings: Tensor, cast: Tensor, config: Config,
) -> Tensor:
    """Error of the predicted velocity over unknown tokens [batch, 2 + 2a, 72]; noise levels shared by a sample, or one for
    each token."""
    batch, count = known.shape
    normal, even = partial(torch.randn, device=clean.device), partial(torch.rand, device=clean.device)
    own = even(batch, 1) < config.own_levels
    logits = torch.where(own, normal(batch, count), normal(batch, 1)) * config.level_spread + config.level_mean
    levels = torch.sigmoid(logits)
    levels = torch.where(even(batch, 1) < config.even_levels, even(batch, 1), levels).clamp(max=.999)
    levels = torch.where(known, 1., levels)
    level = levels.unsqueeze(-1)
    noisy = level * clean + (1 - level) * torch.randn_like(clean)
    predicted = model(noisy, levels, concepts, bindings, cast)
    error = ((predicted - clean) / (1 - level).clamp(min=.05)).square()
    there = cast[:, :, :MOST_SUBJECTS].sum(-1).repeat_interleave(2, 1)  # [batch, 2a]
    unknown = ~known * torch.cat([there.new_ones(batch, CAMERA_TOKENS), there], 1)  # [batch, 2 + 2a]
    weights = value_weights(clean.device)
    error = torch.cat([error[:, :CAMERA_TOKENS] * weights[0], error[:, CAMERA_TOKENS:] * weights[1]], 1)
    return (error.mean(-1) * unknown).sum() / unknown.sum()


@cache
def value_weights(device: torch.device) -> Tensor:
    """How much each value of a camera token and of a take counts: [2, 72]."""
    weights = torch.ones(2, VALUES)
    for row, fields in ((0, len(CAMERA_TRACKS)), (1, len(ACTOR_TRACKS))):
        weights[row, :TRACK_VALUES * fields] = torch.tensor(TRACK_WEIGHTS).repeat(fields)
    weights[0, SHAKE_AT:] = 4.
    return weights.to(device)


def make_pool(seed: int, config: Config, batches: int = 20) -> list[tuple[Tensor, ...]]:
    """Batches of casts and captions of like size, which spares padding, in random order: clean [batch, 2 + 2a, 72],
    known [batch, 2 + 2a], concepts, bindings, cast."""
    rng = Random(seed)
    samples = [make_sample(rng, config) for _ in range(batches * config.batch)]
    samples.sort(key=lambda item: (len(item[3]), len(item[2]) if item[2][0].concept != "<null>" else rng.randint(2, 14)))
    pool = []
    for start in range(0, len(samples), config.batch):
        chosen = samples[start:start + config.batch]
        rest = padded([caption_numbers(caption) for _, _, caption, _ in chosen], [cast for *_, cast in chosen])
        count = CAMERA_TOKENS + 2 * rest[2].shape[1]
        clean, known = torch.zeros(len(chosen), count, VALUES), torch.zeros(len(chosen), count, dtype=torch.bool)
        for row, (tokens, given, _, _) in enumerate(chosen):
            clean[row, :len(tokens)], known[row, :len(tokens)] = torch.from_numpy(tokens), torch.from_numpy(given)
        pool.append((clean, known, *rest))
    pool *= config.repeats
    rng.shuffle(pool)
    return pool


def make_sample(rng: Random, config: Config) -> tuple[np.ndarray, np.ndarray, list[Word], np.ndarray]:
    """Tokens [2 + 2a, 72], which of them are known, caption, cast."""
    roll = rng.random()
    seconds, start = 4, 0
    if roll < config.extend + config.arrive:
        seconds = rng.choice((6, 6, 8, 8, 10))
        start = 2 * rng.randint(0, (seconds - 4) // 2)
    caption, script, scene = sample(rng, seconds)
    tokens = encode(scene, start * HALF_KEYS // 2)
    known = np.zeros(len(tokens), bool)
    if roll < config.extend:
        known[0::2] = True
    elif roll < config.extend + config.arrive:
        known[1::2] = True
    elif roll < config.extend + config.arrive + config.part_known:
        known = np.array([rng.random() < .4 for _ in known])
        known[rng.randrange(len(known))] = False
    if rng.random() < config.garbled:
        caption = garbled(rng, caption)
    if rng.random() < config.dropped_bindings:
        caption = [Word(word.concept) for word in caption]
    if rng.random() < config.dropped_captions:
        caption = [Word("<null>")]  # the model takes any number of them for one
    return tokens, known, caption, encode_cast(script)


def learning_rate_factor(config: Config, step: int, seconds: float) -> float:
    left = 1 - part_done(config, step, seconds)
    return min(1., (step + 1) / config.warmup_steps, max(0., left) / config.decay_share)


def part_done(config: Config, step: int, seconds: float) -> float:
    return step / config.steps if config.steps else seconds / (config.minutes * 60)


def make_optimizers(model: Director, config: Config) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the blocks, AdamW for the rest."""
    matrices = [parameter for block in model.blocks for name, parameter in block.named_parameters() if name.endswith("weight")]
    chosen = {id(parameter) for parameter in matrices}
    others = [parameter for parameter in model.parameters() if id(parameter) not in chosen]
    return [
        Muon(matrices, lr=config.learning_rate, weight_decay=.02),
        torch.optim.AdamW(others, lr=config.other_learning_rate, betas=(.9, .95), weight_decay=0., foreach=True),
    ]


def resume(folder: Path, model: Director, average: Director, optimizers: list) -> tuple[int, int, float]:
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0, 0, 0.
    saved = torch.load(path, weights_only=False, map_location="cpu")
    model.load_state_dict(saved["model"])
    average.load_state_dict(saved["average"])
    for optimizer, state in zip(optimizers, saved["optimizers"]):  # none after weights were taken over by hand
        optimizer.load_state_dict(state)
    print(f"resumed at step {saved['step']}, {saved['seconds'] / 60:.1f} min", flush=True)
    return saved["step"], saved["samples"], saved["seconds"]


def load(name: str, runs: Path = RUNS) -> tuple[Director, dict]:
    """The averaged weights of a run, and the whole checkpoint."""
    saved = torch.load(runs / name / "checkpoint.pt", weights_only=False, map_location="cpu")
    model = Director(Sizes(**saved["config"]["sizes"]))
    model.load_state_dict(saved["average"])
    return model.eval(), saved


def save(folder: Path, config: Config, model: Director, average: Director, optimizers: list, step: int, samples: int, seconds: float) -> None:
    """Writes beside and renames, so that a kill never leaves half a file."""
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / "checkpoint.pt.draft"
    torch.save({
        "config": asdict(config), "model": model.state_dict(), "average": average.state_dict(),
        "optimizers": [optimizer.state_dict() for optimizer in optimizers],
        "step": step, "samples": samples, "seconds": seconds,
    }, draft)
    draft.rename(folder / "checkpoint.pt")


if __name__ == "__main__":
    main()
