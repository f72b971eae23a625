#!/usr/bin/env python3
"""Writes Tests/Fixtures/interpolation.safetensors: grids of vectors resized by PyTorch.

Tensors: `RxC` is a grid [R*C, width]; `RxC-to-RxC/MODE` is what
torch.nn.functional.interpolate(mode="bicubic") makes of it, where MODE is plain
(align_corners=False), aligned (align_corners=True) or antialias. Needs torch and safetensors.
"""

from pathlib import Path

import torch
from safetensors.torch import save_file

WIDTH = 3
SIZES = [
    ((7, 7), (12, 12)),
    ((12, 12), (7, 7)),
    ((16, 16), (24, 24)),
    ((5, 5), (5, 5)),
    ((6, 9), (11, 4)),
    ((1, 1), (3, 2)),
    ((13, 3), (1, 1)),
]
MODES = {
    "plain": dict(align_corners=False),
    "aligned": dict(align_corners=True),
    "antialias": dict(align_corners=False, antialias=True),
}


def main():
    generator = torch.Generator().manual_seed(0)
    tensors = {}
    for source, target in SIZES:
        name = "x".join(map(str, source))
        grid = torch.randn(*source, WIDTH, generator=generator)
        tensors[name] = grid.reshape(-1, WIDTH).contiguous()
        planes = grid.permute(2, 0, 1)[None].double()
        for mode, options in MODES.items():
            result = torch.nn.functional.interpolate(planes, size=target, mode="bicubic", **options)
            key = f"{name}-to-{'x'.join(map(str, target))}/{mode}"
            tensors[key] = result[0].permute(1, 2, 0).reshape(-1, WIDTH).float().contiguous()
    root = Path(__file__).resolve().parents[2]
    save_file(tensors, root / "Tests/Fixtures/interpolation.safetensors")


if __name__ == "__main__":
    main()
