"""Trains the director: `python -m mutoscope_director.train --name NAME [--config tiny] [--minutes N]`.

Running it again with the same name goes on where it was. Checkpoints lie in training/runs/NAME/; SIGTERM writes one and
ends.
"""
import argparse
import signal
import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from random import Random

import numpy as np
import torch
from torch import Tensor

from .layout import TOKENS, encode
from .model import Director, Sizes
from .playbook import sample
from .script import HALF_KEYS
from .vocabulary import CONCEPT_IDS, NULL, PAD

RUNS = Path(__file__).resolve().parent.parent / "runs"


@dataclass
class Config:
    sizes: Sizes = field(default_factory=Sizes)
    minutes: float = 100  # of training in all, resumed runs included
    batch: int = 64
    learning_rate: float = 1.5e-3  # of Muon, for the matrices of the blocks
    other_learning_rate: float = 7e-4  # of AdamW, for the rest
    warmup_steps: int = 150
    decay_share: float = .35  # of the minutes, at the end, in which the learning rate falls to 0
    ema_decay: float = .998
    dropped_captions: float = .1
    level_mean: float = -1.  # of the noise levels' logits: what a caption decides is decided where little else is seen
    level_spread: float = 1.2
    own_levels: float = .3  # share of samples in which every token has a noise level of its own
    known_cast: float = .8
    known_set: float = .35
    known_mood: float = .3
    extend: float = .25  # share of samples whose first half is known, cut from longer scenes
    arrive: float = .06  # share of samples whose second half is known: what comes before (loops)
    checkpoint_minutes: float = 4
    threads: int = 1
    seed: int = 1
    bfloat16: bool = True


CONFIGS = {
    "theatre": Config(),
    "tiny": Config(
        sizes=Sizes(width=48, depth=2, heads=2, hidden=96), minutes=.7, learning_rate=4e-3, other_learning_rate=4e-3, warmup_steps=30,
        ema_decay=.98, bfloat16=False,
    ),
}

SET, MOOD, CAMERA = 0, 1, (2, 3)
CASTS, FIRST_TAKES, SECOND_TAKES = slice(4, TOKENS, 3), slice(5, TOKENS, 3), slice(6, TOKENS, 3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--config", choices=CONFIGS, default="theatre")
    parser.add_argument("--minutes", type=float, help="instead of the config's")
    arguments = parser.parse_args()
    config = CONFIGS[arguments.config]
    if arguments.minutes:
        config = replace(config, minutes=arguments.minutes)
    train(config, RUNS / arguments.name)


def train(config: Config, folder: Path) -> None:
    torch.set_num_threads(config.threads)
    torch.manual_seed(config.seed)
    print(config, flush=True)
    model, average = Director(config.sizes), Director(config.sizes)
    average.load_state_dict(model.state_dict())
    print(f"{sum(parameter.numel() for parameter in model.parameters()):,} parameters", flush=True)
    optimizers = make_optimizers(model, config)
    step, samples, seconds = resume(folder, model, average, optimizers)
    pool: list = []
    losses: list[float] = []
    shown_at, saved_at = time.time(), time.time()

    asked_to_stop = False

    def stop(*_) -> None:
        nonlocal asked_to_stop
        asked_to_stop = True

    signal.signal(signal.SIGTERM, stop)
    while seconds < config.minutes * 60 and not asked_to_stop:
        started = time.time()
        if not pool:
            pool = make_pool(Random(config.seed * 1_000_003 + step), config)
        clean, concepts, known = pool.pop()  # [batch, 28, 64], [batch, n], [batch, 28]

        factor = learning_rate_factor(config, step, seconds)
        for optimizer, rate in zip(optimizers, (config.learning_rate, config.other_learning_rate)):
            for group in optimizer.param_groups:
                group["lr"] = rate * factor
        with torch.autocast("cpu", torch.bfloat16, enabled=config.bfloat16):
            loss = diffusion_loss(model, clean, concepts, known, config)
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.)
        for optimizer in optimizers:
            optimizer.step()
        with torch.no_grad():
            decay = min(config.ema_decay, 1 - 1 / (1 + step / 5))
            for mean, parameter in zip(average.parameters(), model.parameters()):
                mean.lerp_(parameter, 1 - decay)

        step, samples = step + 1, samples + config.batch
        seconds += time.time() - started
        losses.append(loss.item())
        if step % 200 == 0:
            speed = len(losses) * config.batch / (time.time() - shown_at)
            print(f"step {step} · {seconds / 60:.1f} min · loss {np.mean(losses):.4f} · {speed:.0f} samples/s", flush=True)
            losses, shown_at = [], time.time()
        if time.time() - saved_at > config.checkpoint_minutes * 60:
            save(folder, config, model, average, optimizers, step, samples, seconds)
            saved_at = time.time()
    save(folder, config, model, average, optimizers, step, samples, seconds)
    print(f"{'stopped' if asked_to_stop else 'done'}: {samples:,} samples in {seconds / 60:.1f} min", flush=True)


def diffusion_loss(model: Director, clean: Tensor, concepts: Tensor, known: Tensor, config: Config) -> Tensor:
    """Error of the predicted velocity over unknown tokens; noise levels shared by a sample, or one for each token."""
    batch = len(clean)
    shared = torch.randn(batch, 1).expand(batch, TOKENS)
    own = torch.rand(batch, 1) < config.own_levels
    logits = torch.where(own, torch.randn(batch, TOKENS), shared) * config.level_spread + config.level_mean
    levels = torch.sigmoid(logits).clamp(max=.999)
    levels = torch.where(known, 1., levels)  # [batch, 28]
    level = levels.unsqueeze(-1)
    noisy = level * clean + (1 - level) * torch.randn_like(clean)
    predicted = model(noisy, levels, concepts).float()
    error = ((predicted - clean) / (1 - level).clamp(min=.05)).square()
    weight = value_weights(model, clean) * ~known.unsqueeze(-1)
    return (error * weight).sum() / weight.sum()


def value_weights(model: Director, clean: Tensor) -> Tensor:
    """Who is there at all counts more, the takes of those who are not there less: [batch, 28, 64]."""
    weights = model.used.repeat(len(clean), 1, 1)
    weights[:, CASTS] *= 2.
    absent = (clean[:, CASTS, :1] < 0).float()  # [batch, 8, 1]
    for takes in (FIRST_TAKES, SECOND_TAKES):
        weights[:, takes] *= 1 - .93 * absent
    return weights


def make_pool(rng: Random, config: Config, batches: int = 16) -> list[tuple[Tensor, Tensor, Tensor]]:
    """Batches of captions of like length, which spares padding, in random order."""
    samples = [make_sample(rng, config) for _ in range(batches * config.batch)]
    samples.sort(key=lambda item: len(item[1]) if item[1] != [NULL] else rng.randint(2, 20))
    pool = []
    for start in range(0, len(samples), config.batch):
        chosen = samples[start:start + config.batch]
        length = max(len(caption) for _, caption, _ in chosen)
        concepts = torch.tensor([caption + [PAD] * (length - len(caption)) for _, caption, _ in chosen])
        pool.append((torch.from_numpy(np.stack([item[0] for item in chosen])), concepts,
                     torch.from_numpy(np.stack([item[2] for item in chosen]))))
    rng.shuffle(pool)
    return pool


def make_sample(rng: Random, config: Config) -> tuple[np.ndarray, list[int], np.ndarray]:
    """Tokens [28, 64], concept ids, and which tokens are known [28]."""
    known = np.zeros(TOKENS, bool)
    roll = rng.random()
    if roll < config.extend + config.arrive:
        seconds = rng.choice((6, 8, 10))
        start = 2 * rng.randint(0, (seconds - 4) // 2)
        takes, camera = (FIRST_TAKES, CAMERA[0]) if roll < config.extend else (SECOND_TAKES, CAMERA[1])
        known[[SET, MOOD, camera]] = True
        known[CASTS] = known[takes] = True
    else:
        seconds, start = 4, 0
        known[SET], known[MOOD] = rng.random() < config.known_set, rng.random() < config.known_mood
        known[CASTS] = rng.random() < config.known_cast
    caption, _, scene = sample(rng, seconds)
    concepts = [CONCEPT_IDS[concept] for concept in shortened(rng, caption)]
    if rng.random() < config.dropped_captions:
        concepts = [NULL]  # the model takes any number of them for one
    return encode(scene, start * HALF_KEYS // 2), concepts, known


def shortened(rng: Random, caption: list[str]) -> list[str]:
    """Readers miss the small word "at" now and then; the other small words decide who does what."""
    return [concept for concept in caption if concept != "at" or rng.random() > .1]


def learning_rate_factor(config: Config, step: int, seconds: float) -> float:
    left = 1 - seconds / (config.minutes * 60)
    return min(1., (step + 1) / config.warmup_steps, max(0., left) / config.decay_share)


def make_optimizers(model: Director, config: Config) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the blocks, AdamW for the rest."""
    matrices = [parameter for block in model.blocks for name, parameter in block.named_parameters() if name.endswith("weight")]
    chosen = {id(parameter) for parameter in matrices}
    others = [parameter for parameter in model.parameters() if id(parameter) not in chosen]
    return [
        torch.optim.Muon(matrices, lr=config.learning_rate, weight_decay=.02, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(others, lr=config.other_learning_rate, betas=(.9, .95), weight_decay=0., foreach=True),
    ]


def resume(folder: Path, model: Director, average: Director, optimizers: list) -> tuple[int, int, float]:
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0, 0, 0.
    saved = torch.load(path, weights_only=False)
    model.load_state_dict(saved["model"])
    average.load_state_dict(saved["average"])
    for optimizer, state in zip(optimizers, saved["optimizers"]):
        optimizer.load_state_dict(state)
    print(f"resumed at step {saved['step']}, {saved['seconds'] / 60:.1f} min", flush=True)
    return saved["step"], saved["samples"], saved["seconds"]


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
