"""The director: a diffusion transformer that predicts clean score tokens from noisy ones, a caption and a cast.

Caption concepts and score tokens go through the same blocks. adaLN-single: one small network turns the mean noise
level of what is not known into scales, shifts and gates for all blocks, each of which adds a table of its own. Each
token's own level is added to it at the start, so known tokens (level 1) stand beside noisy ones. Whose a concept is,
and whose a take, is told by the same numbers of subjects. Plain operations only, for ONNX.
"""
import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .layout import ACTS_AT, BINDINGS, CAMERA_TOKENS, CAST_VALUES, VALUES, used_values
from .script import ACTOR_SLOTS, MOST_SUBJECTS
from .vocabulary import ACTS, CAPTION_LENGTH, CONCEPT_IDS, CONCEPTS, NULL, PAD


@dataclass
class Sizes:
    width: int = 128
    depth: int = 6
    heads: int = 4
    hidden: int = 352  # of the SwiGLU


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
        query, key = rms_norm(query) * self.query_gain, rms_norm(key) * self.key_gain
        mixed = F.scaled_dot_product_attention(query, key, value, mask)
        return self.from_heads(mixed.transpose(1, 2).reshape(batch, count, width))


class Director(nn.Module):
    def __init__(self, sizes: Sizes):
        super().__init__()
        width = sizes.width
        self.read_camera, self.read_takes = nn.Linear(VALUES, width), nn.Linear(VALUES, width)
        self.write_camera, self.write_takes = nn.Linear(width, VALUES), nn.Linear(width, VALUES)
        self.concepts = nn.Embedding(len(CONCEPTS), width)
        self.name_acts = nn.Linear(width, width, bias=False)
        self.read_bindings = nn.Linear(BINDINGS, width, bias=False)
        self.read_cast = nn.Linear(CAST_VALUES, width, bias=False)
        self.caption_places = nn.Parameter(torch.randn(CAPTION_LENGTH, width) * .02)
        self.camera_places = nn.Parameter(torch.randn(CAMERA_TOKENS, width) * .2)
        self.slots = nn.Parameter(torch.randn(ACTOR_SLOTS, 1, width) * .1)
        self.halves = nn.Parameter(torch.randn(2, width) * .2)
        self.level_network = nn.Sequential(nn.Linear(128, width), nn.SiLU(), nn.Linear(width, 6 * width))
        self.own_level = nn.Linear(128, width)
        self.last_modulation = nn.Linear(128, 2 * width)
        self.blocks = nn.ModuleList(Block(sizes) for _ in range(sizes.depth))
        self.register_buffer("act_concepts", torch.tensor([CONCEPT_IDS[f"act.{act}"] for act in ACTS]), persistent=False)
        self.register_buffer("used", torch.from_numpy(used_values()), persistent=False)
        self.register_buffer("later", torch.arange(CAPTION_LENGTH) > 0, persistent=False)
        self.register_buffer("pitches", torch.exp(-torch.arange(64) / 64 * math.log(1000.)) * 100, persistent=False)
        nn.init.normal_(self.concepts.weight, 0, .5)
        nn.init.normal_(self.read_bindings.weight, 0, .5)
        nn.init.normal_(self.read_cast.weight, 0, .3)
        nn.init.normal_(self.name_acts.weight, 0, .002)
        for layer in (self.write_camera, self.write_takes, self.last_modulation, self.own_level, self.level_network[2]):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)
        with torch.no_grad():
            # Gates start open, as the blocks' own last layers start at 0; a take starts out near the concepts of its subject.
            self.level_network[2].bias.view(6, width)[[2, 5]] = 1.
            self.read_cast.weight[:, :MOST_SUBJECTS] = self.read_bindings.weight[:, :MOST_SUBJECTS]

    def forward(self, tokens: Tensor, levels: Tensor, concepts: Tensor, bindings: Tensor, cast: Tensor) -> Tensor:
        """tokens [batch, 2 + 2a, 72], levels [batch, 2 + 2a] (0 noise, 1 clean), concepts [batch, n <= 40],
        bindings [batch, n, 9], cast [batch, a, 25] (zeros: nobody) -> clean tokens."""
        length = concepts.shape[1]
        waves = self.waves(levels)  # [batch, 2 + 2a, 128]
        unknown = (levels < 1).to(levels.dtype)
        mean_level = (levels * unknown).sum(1) / unknown.sum(1).clamp(min=1)  # [batch]
        modulation = self.level_network(self.waves(mean_level)).unflatten(-1, (6, -1))  # [batch, 6, width]
        caption = self.concepts(concepts) + self.read_bindings(bindings) + self.caption_places[:length]
        actors = self.read_cast(cast).unsqueeze(2) + self.slots[:cast.shape[1]] + self.halves  # [batch, a, 2, width]
        camera = self.read_camera(tokens[:, :CAMERA_TOKENS]) + self.camera_places  # [batch, 2, width]
        takes = self.read_takes(tokens[:, CAMERA_TOKENS:]) + actors.flatten(1, 2)  # [batch, 2a, width]
        score = torch.cat([camera, takes], 1) + self.own_level(waves)
        x = torch.cat([caption, score], 1)  # [batch, n + 2 + 2a, width]
        unseen = (concepts == PAD) | ((concepts == NULL) & self.later[:length])  # of the null caption one concept counts
        absent = cast[:, :, :MOST_SUBJECTS].sum(-1, keepdim=True) < .5  # [batch, a, 1]
        absent = torch.cat([absent, absent], -1).flatten(1)
        pads = torch.cat([unseen, torch.zeros_like(levels[:, :CAMERA_TOKENS], dtype=torch.bool), absent], 1)
        mask = (pads.to(tokens.dtype) * -1e4)[:, None, None, :]
        for block in self.blocks:
            x = block(x, modulation, mask)
        scale, shift = self.last_modulation(waves).chunk(2, -1)  # [batch, 2 + 2a, width]
        x = rms_norm(x[:, length:]) * (1 + scale) + shift
        camera = self.write_camera(x[:, :CAMERA_TOKENS]) * self.used[0]
        # An act is also told by what its concept looks like, so that an act seldom asked is learnt from all the others.
        named = self.name_acts(x[:, CAMERA_TOKENS:]) @ self.concepts(self.act_concepts).T  # [batch, 2a, acts]
        takes = self.write_takes(x[:, CAMERA_TOKENS:]) + F.pad(named, (ACTS_AT, VALUES - ACTS_AT - len(ACTS)))
        return torch.cat([camera, takes * self.used[1]], 1)

    def waves(self, levels: Tensor) -> Tensor:
        """Noise levels [...] as waves of many pitches [..., 128]."""
        angles = levels.unsqueeze(-1) * self.pitches
        return torch.cat([angles.cos(), angles.sin()], -1)


def rms_norm(x: Tensor) -> Tensor:
    if torch.onnx.is_in_onnx_export():
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)
    return F.rms_norm(x, (x.shape[-1],), eps=1e-6)
