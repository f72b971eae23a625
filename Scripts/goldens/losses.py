#!/usr/bin/env python3
"""Writes Tests/Fixtures/losses.safetensors: losses that the case `losses` of make_reference.py does not have.

`CASE.loss`, the inputs `CASE.NAME` and their gradients `CASE.grad_NAME`, computed in float64:
`distillation` by open_clip's DistillClipLoss; `matryoshka`, the sum of open_clip's ClipLoss over normalised
prefixes with weights; `multi_positive` by torch's cross_entropy with probabilities, `masked` with logits of
-inf; `tokens` and `soft_capped` by cross_entropy with ignore_index of `hidden head^T`, the cap being that of
Gemma 2. Needs torch, open_clip_torch and safetensors.
"""

import math
from pathlib import Path

import open_clip.loss
import torch
import torch.nn.functional as F
from safetensors.torch import save_file

PAIRS, WIDTH = 9, 7
IDS = torch.tensor([4, 1, 4, 2, 3, 1, 5, 4, 6])
PREFIXES = {2: 0.5, 5: 1.0, 7: 2.0}
LABELS = torch.tensor([3, -100, 0, 12, 12, -100, 7])
CAP = 3.0


def main():
    generator = torch.Generator().manual_seed(0)
    draw = lambda *shape: torch.randn(*shape, generator=generator)  # noqa: E731
    unit = lambda x: F.normalize(x, dim=-1)  # noqa: E731
    tensors = {}

    def record(case, loss, **inputs):
        # The inputs as float32 has them, so that both sides start from the same numbers.
        inputs = {k: v.float().double().requires_grad_() for k, v in inputs.items()}
        value = loss(**inputs)
        value.backward()
        tensors[f"{case}.loss"] = value
        for name, x in inputs.items():
            tensors[f"{case}.{name}"], tensors[f"{case}.grad_{name}"] = x, x.grad

    image, text = unit(draw(PAIRS, WIDTH)), unit(draw(PAIRS, WIDTH))
    scale = torch.tensor(1.9)
    teacher = dict(image=unit(draw(PAIRS, 5)).double(), text=unit(draw(PAIRS, 5)).double())
    teacher = {k: v.float().double() for k, v in teacher.items()}
    teacher_scale = torch.tensor(2.5).double()
    tensors.update({f"distillation.teacher_{k}": v for k, v in teacher.items()})
    tensors["distillation.teacher_log_scale"] = teacher_scale
    distil = open_clip.loss.DistillClipLoss()
    record(
        "distillation",
        lambda image, text, log_scale: distil(
            image, text, log_scale.exp(), teacher["image"], teacher["text"], teacher_scale.exp())[1],
        image=image, text=text, log_scale=scale)

    contrast = open_clip.loss.ClipLoss()
    record(
        "matryoshka",
        lambda image, text, log_scale: sum(
            weight * contrast(unit(image[:, :m]), unit(text[:, :m]), log_scale.exp())
            for m, weight in PREFIXES.items()),
        image=draw(PAIRS, WIDTH), text=draw(PAIRS, WIDTH), log_scale=scale)

    same = IDS[:, None] == IDS[None]
    targets = same.double() / same.sum(1, keepdim=True)
    others = same & ~torch.eye(PAIRS, dtype=torch.bool)
    tensors["ids"] = IDS

    def symmetric(image, text, log_scale, targets, mask):
        logits = (log_scale.exp() * image @ text.T).masked_fill(mask, -math.inf)
        return (F.cross_entropy(logits, targets) + F.cross_entropy(logits.T, targets)) / 2

    record("multi_positive", lambda **x: symmetric(**x, targets=targets, mask=torch.zeros_like(same)),
           image=image, text=text, log_scale=scale)
    record("masked", lambda **x: symmetric(**x, targets=torch.arange(PAIRS), mask=others),
           image=image, text=text, log_scale=scale)

    hidden, head = draw(len(LABELS), WIDTH), 2 * draw(13, WIDTH)
    tensors["labels"] = LABELS
    record("tokens", lambda hidden, head: F.cross_entropy(hidden @ head.T, LABELS), hidden=hidden, head=head)
    record("soft_capped",
           lambda hidden, head: F.cross_entropy(CAP * torch.tanh(hidden @ head.T / CAP), LABELS),
           hidden=hidden, head=head)

    root = Path(__file__).resolve().parents[2]
    save_file({k: v.detach().contiguous() for k, v in tensors.items()},
              root / "Tests/Fixtures/losses.safetensors")


if __name__ == "__main__":
    main()
