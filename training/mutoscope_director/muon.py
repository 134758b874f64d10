"""Muon in float32: momentum whose matrices are made orthogonal before each step. Used by train.py.

torch.optim.Muon does the same in bfloat16, which processors without instructions for it multiply seventy times slower.
Matrices of one shape go through the iteration together.
"""
import torch
from torch import Tensor

NEWTON_SCHULZ = (3.4445, -4.775, 2.0315)
ITERATIONS = 5


class Muon(torch.optim.Optimizer):
    def __init__(self, parameters, lr: float, momentum: float = .95, weight_decay: float = 0.):
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[Tensor]] = {}
            for parameter in group["params"]:
                by_shape.setdefault(parameter.shape, []).append(parameter)
            for (rows, columns), parameters in by_shape.items():
                directions = []
                for parameter in parameters:
                    state = self.state[parameter]
                    if "momentum" not in state:
                        state["momentum"] = torch.zeros_like(parameter)
                    average = state["momentum"].lerp_(parameter.grad, 1 - group["momentum"])
                    directions.append(parameter.grad.lerp(average, group["momentum"]))
                rate = group["lr"] * .2 * max(rows, columns) ** .5  # steps as large as AdamW's
                for parameter, direction in zip(parameters, orthogonal(torch.stack(directions))):
                    parameter.mul_(1 - group["lr"] * group["weight_decay"]).add_(direction, alpha=-rate)


def orthogonal(matrices: Tensor) -> Tensor:
    """Near to the nearest orthogonal matrices, [n, rows, columns]."""
    a, b, c = NEWTON_SCHULZ
    tall = matrices.shape[1] > matrices.shape[2]
    x = matrices.mT if tall else matrices
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=1e-7)
    for _ in range(ITERATIONS):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    return x.mT if tall else x
