"""The director: a diffusion transformer that predicts clean score tokens from noisy ones and a caption.

Caption concepts and score tokens go through the same blocks. adaLN-single: one small network turns the mean noise
level of what is not known into scales, shifts and gates for all blocks, each of which adds a table of its own. Each
token's own level is added to it at the start, so known tokens (level 1) stand beside noisy ones; to the takes of an actor
also its cast token, which says whose takes they are. Plain operations only, for ONNX.
"""
import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .layout import TOKENS, VALUES, used_values
from .script import ACTOR_SLOTS
from .vocabulary import CAPTION_LENGTH, CONCEPTS, NULL, PAD


@dataclass
class Sizes:
    width: int = 192
    depth: int = 6
    heads: int = 4
    hidden: int = 512  # of the SwiGLU


class Block(nn.Module):
    def __init__(self, sizes: Sizes):
        super().__init__()
        width = sizes.width
        self.heads, self.head_width = sizes.heads, width // sizes.heads
        self.to_qkv = nn.Linear(width, 3 * width, bias=False)
        self.from_heads = nn.Linear(width, width, bias=False)
        self.up = nn.Linear(width, 2 * sizes.hidden, bias=False)
        self.down = nn.Linear(sizes.hidden, width, bias=False)
        self.query_gain = nn.Parameter(torch.ones(self.head_width))
        self.key_gain = nn.Parameter(torch.ones(self.head_width))
        self.table = nn.Parameter(torch.randn(6, width) / width ** .5)
        nn.init.zeros_(self.from_heads.weight)
        nn.init.zeros_(self.down.weight)

    def forward(self, x: Tensor, modulation: Tensor, mask: Tensor) -> Tensor:
        """x [batch, all, width], modulation [batch, 6, width], mask [batch, 1, 1, all] (0, or very negative)."""
        shift, scale, gate, shift_2, scale_2, gate_2 = (modulation + self.table).unsqueeze(2).unbind(1)  # [batch, 1, width]
        x = x + gate * self.attend(rms_norm(x) * (1 + scale) + shift, mask)
        first, second = self.up(rms_norm(x) * (1 + scale_2) + shift_2).chunk(2, -1)  # [batch, all, hidden]
        return x + gate_2 * self.down(F.silu(first) * second)

    def attend(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, count, width = x.shape
        qkv = self.to_qkv(x).view(batch, count, 3, self.heads, self.head_width).permute(2, 0, 3, 1, 4)
        query, key, value = qkv.unbind(0)  # [batch, heads, all, head_width]
        query = rms_norm(query) * self.query_gain * self.head_width ** -.5
        key = rms_norm(key) * self.key_gain
        weights = torch.softmax(query @ key.transpose(-1, -2) + mask, -1)  # [batch, heads, all, all]
        return self.from_heads((weights.to(value.dtype) @ value).transpose(1, 2).reshape(batch, count, width))


class Director(nn.Module):
    def __init__(self, sizes: Sizes):
        super().__init__()
        width = sizes.width
        self.read_tokens = nn.Linear(VALUES, width)
        self.tell_takes = nn.Linear(VALUES, width, bias=False)
        self.write_tokens = nn.Linear(width, VALUES)
        self.concepts = nn.Embedding(len(CONCEPTS), width)
        self.caption_places = nn.Parameter(torch.randn(CAPTION_LENGTH, width) * .02)
        self.token_places = nn.Parameter(torch.randn(TOKENS, width) * .2)
        self.level_network = nn.Sequential(nn.Linear(128, width), nn.SiLU(), nn.Linear(width, 6 * width))
        self.own_level = nn.Linear(128, width)
        self.last_modulation = nn.Linear(128, 2 * width)
        self.blocks = nn.ModuleList(Block(sizes) for _ in range(sizes.depth))
        self.register_buffer("used", torch.from_numpy(used_values()), persistent=False)
        self.register_buffer("takes", torch.tensor([0., 1., 1.]).view(3, 1), persistent=False)
        self.register_buffer("later", torch.arange(CAPTION_LENGTH) > 0, persistent=False)
        self.register_buffer("pitches", torch.exp(-torch.arange(64) / 64 * math.log(1000.)) * 100, persistent=False)
        nn.init.normal_(self.concepts.weight, 0, .5)
        nn.init.zeros_(self.tell_takes.weight)
        for layer in (self.write_tokens, self.last_modulation, self.own_level, self.level_network[2]):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)
        with torch.no_grad():  # gates start open, as the blocks' own last layers start at 0
            self.level_network[2].bias.view(6, width)[[2, 5]] = 1.

    def forward(self, tokens: Tensor, levels: Tensor, concepts: Tensor) -> Tensor:
        """tokens [batch, 28, 64], levels [batch, 28] (0 noise, 1 clean), concepts [batch, n <= 40] -> clean tokens."""
        length = concepts.shape[1]
        waves = self.waves(levels)  # [batch, 28, 128]
        unknown = (levels < 1).to(levels.dtype)
        mean_level = (levels * unknown).sum(1) / unknown.sum(1).clamp(min=1)  # [batch]
        modulation = self.level_network(self.waves(mean_level)).unflatten(-1, (6, -1))  # [batch, 6, width]
        caption = self.concepts(concepts) + self.caption_places[:length]  # [batch, n, width]
        score = self.read_tokens(tokens) + self.token_places + self.own_level(waves)  # [batch, 28, width]
        casts = self.tell_takes(tokens[:, 4:]).unflatten(1, (ACTOR_SLOTS, 3))[:, :, :1]  # [batch, 8, 1, width]
        casts = (casts * self.takes).flatten(1, 2)  # [batch, 24, width]: nothing for casts themselves
        score = torch.cat([score[:, :4], score[:, 4:] + casts], 1)
        x = torch.cat([caption, score], 1)  # [batch, n + 28, width]
        unseen = (concepts == PAD) | ((concepts == NULL) & self.later[:length])  # of the null caption one concept counts
        pads = unseen.to(tokens.dtype) * -1e4  # [batch, n]
        mask = torch.cat([pads, torch.zeros_like(levels)], 1)[:, None, None, :]
        for block in self.blocks:
            x = block(x, modulation, mask)
        scale, shift = self.last_modulation(waves).chunk(2, -1)  # [batch, 28, width]
        return self.write_tokens(rms_norm(x[:, length:]) * (1 + scale) + shift) * self.used

    def waves(self, levels: Tensor) -> Tensor:
        """Noise levels [...] as waves of many pitches [..., 128]."""
        angles = levels.unsqueeze(-1) * self.pitches
        return torch.cat([angles.cos(), angles.sin()], -1)


def rms_norm(x: Tensor) -> Tensor:
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)
