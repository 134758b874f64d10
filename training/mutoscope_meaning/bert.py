"""MiniLM-L6 in float32, as published: what the shipped int8 encoder is compared with.

A BERT encoder (Devlin et al., 2019) of 6 layers, 384 wide, 12 heads; a sentence is the normalised mean of its tokens.
"""
import torch
from torch import Tensor
from torch.nn import functional as F

LAYERS, HEADS = 6, 12


def embed(weights: dict[str, Tensor], ids: list[int]) -> Tensor:
    """The normalised sentence vector [384] of token ids [n] with their [CLS] and [SEP]."""
    table = "embeddings."
    x = weights[table + "word_embeddings.weight"][ids] + weights[table + "position_embeddings.weight"][:len(ids)]
    x = norm(x + weights[table + "token_type_embeddings.weight"][0], weights, table + "LayerNorm")  # [n, 384]
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}."
        query, key, value = (
            linear(x, weights, layer + f"attention.self.{name}").unflatten(-1, (HEADS, -1)).transpose(0, 1)
            for name in ("query", "key", "value")
        )  # [heads, n, 32]
        mixed = F.scaled_dot_product_attention(query, key, value).transpose(0, 1).flatten(1)
        x = norm(x + linear(mixed, weights, layer + "attention.output.dense"), weights, layer + "attention.output.LayerNorm")
        inner = F.gelu(linear(x, weights, layer + "intermediate.dense"))  # [n, 1536]
        x = norm(x + linear(inner, weights, layer + "output.dense"), weights, layer + "output.LayerNorm")
    return F.normalize(x.mean(0), dim=0)


def linear(x: Tensor, weights: dict[str, Tensor], name: str) -> Tensor:
    return F.linear(x, weights[name + ".weight"], weights[name + ".bias"])


def norm(x: Tensor, weights: dict[str, Tensor], name: str) -> Tensor:
    return F.layer_norm(x, x.shape[-1:], weights[name + ".weight"], weights[name + ".bias"], 1e-12)
