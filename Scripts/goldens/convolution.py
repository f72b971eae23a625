#!/usr/bin/env python3
"""Writes Tests/Fixtures/convolution.safetensors: convolutions with a frozen batch norm behind them, poolings,
and their gradients, by PyTorch in float64.

Feature maps are [images, channels, height, width], as PyTorch has them; the metadata has the sizes.
"""

import json
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import save_file

# images, channels, height, width, outputs, size, stride, padding, whether the convolution has a bias
CONVOLUTIONS = [
    (2, 3, 9, 7, 5, 3, 2, 1, False),
    (1, 4, 6, 5, 6, 1, 2, 0, True),
    (1, 3, 11, 10, 4, 7, 2, 3, False),
    (2, 5, 5, 4, 3, 1, 1, 0, False),
    (1, 2, 6, 6, 3, 2, 3, 0, True),
]
# height, width, size, stride, padding, ceil_mode
POOLINGS = [
    (9, 8, 3, 2, 1, False), (9, 8, 3, 2, 1, True), (7, 8, 2, 2, 0, True), (7, 8, 2, 2, 0, False),
    (5, 7, 3, 3, 1, True), (4, 4, 2, 3, 1, True), (6, 5, 4, 4, 2, True),
]


def numbers(generator, *shape):
    return torch.randn(*shape, generator=generator, dtype=torch.float64)


def main():
    generator = torch.Generator().manual_seed(3)
    tensors = {}
    for number, (n, c, h, w, o, size, stride, padding, has_bias) in enumerate(CONVOLUTIONS):
        parts = {
            "x": numbers(generator, n, c, h, w), "weight": numbers(generator, o, c, size, size),
            "gain": numbers(generator, o), "shift": numbers(generator, o),
        }
        if has_bias:
            parts["bias"] = numbers(generator, o)
        mean, variance = numbers(generator, o), numbers(generator, o).abs() + 0.1
        # As float32, so that a reader has the same numbers.
        parts = {k: v.float().double().requires_grad_() for k, v in parts.items()}
        mean, variance = mean.float().double(), variance.float().double()
        y = F.conv2d(parts["x"], parts["weight"], parts.get("bias"), stride=stride, padding=padding)
        y = F.batch_norm(y, mean, variance, parts["gain"], parts["shift"], training=False, eps=1e-5)
        dy = numbers(generator, *y.shape).float().double()
        gradients = torch.autograd.grad(y, list(parts.values()), dy)
        entries = {**parts, "mean": mean, "variance": variance, "y": y, "dy": dy}
        entries |= {f"d{k}": g for k, g in zip(parts, gradients)}
        tensors |= {f"convolution.{number}.{k}": v for k, v in entries.items()}
    for number, (h, w, size, stride, padding, ceil) in enumerate(POOLINGS):
        x = numbers(generator, 2, 3, h, w).float().double().requires_grad_()
        results = {
            "max": F.max_pool2d(x, size, stride, padding, ceil_mode=ceil),
            "average": F.avg_pool2d(x, size, stride, padding, ceil_mode=ceil),
            "inside": F.avg_pool2d(x, size, stride, padding, ceil_mode=ceil, count_include_pad=False),
        }
        dy = numbers(generator, *results["max"].shape).float().double()
        entries = {"x": x, "dy": dy, **results}
        entries |= {f"{k}.dx": torch.autograd.grad(y, x, dy)[0] for k, y in results.items()}
        tensors |= {f"pooling.{number}.{k}": v for k, v in entries.items()}
    tensors = {k: v.detach().float().contiguous() for k, v in tensors.items()}
    metadata = {"convolutions": json.dumps(CONVOLUTIONS), "poolings": json.dumps(POOLINGS)}
    root = Path(__file__).resolve().parents[2]
    save_file(tensors, root / "Tests/Fixtures/convolution.safetensors", metadata)


if __name__ == "__main__":
    main()
