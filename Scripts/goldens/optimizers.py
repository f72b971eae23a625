#!/usr/bin/env python3
"""Writes Tests/Fixtures/optimizers.safetensors: parameters after steps of reference optimisers.

`start/NAME` and `gradient/K/NAME` are parameters and the gradients of step K, the same for all. After
step K stands `CASE/K/NAME`: torch.optim.AdamW and SGD, LAMB and Lion as in their papers (written out
below, in float64), for the options in CASES. No weight decay for tensors of fewer than two dimensions and
for the position table. `clipped/NAME` are the gradients of step 0 after clip_grad_norm_ to 1, `norm` what
they had; `ema/K/NAME` averages of the AdamW run with decay 0.9; `schedule/NAME` [steps] shares of the
learning rate by transformers and, the cosine, by the formula of open_clip_train.scheduler. Needs torch,
transformers and safetensors.
"""

import math
from pathlib import Path

import torch
import transformers
from safetensors.torch import save_file

SHAPES = {
    "visual.proj": (7, 5),
    "visual.blocks.0.norm.bias": (3,),
    "visual.positional_embedding": (4, 3),
    "visual.conv1.weight": (2, 3, 2, 2),
    "logit_scale": (),
}
STEPS = 4
CASES = {
    "adamw": dict(lr=1e-2, weight_decay=0.2, betas=(0.9, 0.98), eps=1e-6),
    "adamw_default": dict(lr=1e-3, weight_decay=0.0, betas=(0.9, 0.999), eps=1e-8),
    "lamb": dict(lr=1e-2, weight_decay=0.05, betas=(0.9, 0.999), eps=1e-6),
    "lion": dict(lr=1e-3, weight_decay=0.5, betas=(0.9, 0.99)),
    "sgd": dict(lr=0.1, weight_decay=0.0, momentum=0.9),
    "nesterov": dict(lr=0.1, weight_decay=0.01, momentum=0.9, nesterov=True),
}


class LAMB(torch.optim.Optimizer):
    """You et al. 2020; the ratio is 1 where there is no weight decay, as in microsoft/LLM2CLIP."""

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            (beta1, beta2), decay = group["betas"], group["weight_decay"]
            for w in group["params"]:
                state = self.state[w]
                t = state["t"] = state.get("t", 0) + 1
                m = state["m"] = beta1 * state.get("m", 0) + (1 - beta1) * w.grad
                v = state["v"] = beta2 * state.get("v", 0) + (1 - beta2) * w.grad**2
                u = (m / (1 - beta1**t)) / ((v / (1 - beta2**t)).sqrt() + group["eps"]) + decay * w
                trusted = decay != 0 and w.norm() > 0 and u.norm() > 0
                w -= group["lr"] * (w.norm() / u.norm() if trusted else 1) * u


class Lion(torch.optim.Optimizer):
    """Chen et al. 2023, algorithm 2."""

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for w in group["params"]:
                m = self.state[w].get("m", torch.zeros_like(w))
                update = torch.sign(beta1 * m + (1 - beta1) * w.grad)
                w -= group["lr"] * (update + group["weight_decay"] * w)
                self.state[w]["m"] = beta2 * m + (1 - beta2) * w.grad


KINDS = {"adamw": torch.optim.AdamW, "lamb": LAMB, "lion": Lion, "sgd": torch.optim.SGD,
         "nesterov": torch.optim.SGD, "adamw_default": torch.optim.AdamW}


def decays(name, shape):
    return len(shape) > 1 and name != "visual.positional_embedding"


def run(case, start, gradients, dtype):
    """The parameters after each step."""
    weights = {k: v.to(dtype).clone().requires_grad_() for k, v in start.items()}
    options = dict(CASES[case])
    decay = options.pop("weight_decay")
    groups = [
        dict(params=[w for k, w in weights.items() if decays(k, w.shape) == flag],
             weight_decay=decay if flag else 0.0)
        for flag in (True, False)
    ]
    kind = KINDS[case]
    optimizer = kind(groups, options) if kind in (LAMB, Lion) else kind(groups, **options)
    for gradient in gradients:
        for name, w in weights.items():
            w.grad = gradient[name].to(dtype).clone()
        optimizer.step()
        yield {k: w.detach().clone() for k, w in weights.items()}


def main():
    generator = torch.Generator().manual_seed(0)
    draw = lambda shape: torch.randn(shape, generator=generator)  # noqa: E731
    start = {k: draw(s) for k, s in SHAPES.items()}
    gradients = [{k: 0.3 * draw(s) for k, s in SHAPES.items()} for _ in range(STEPS)]
    gradients[2]["visual.proj"][0] = 0  # a row that nobody used
    tensors = {f"start/{k}": v for k, v in start.items()}
    for step, gradient in enumerate(gradients):
        tensors.update({f"gradient/{step}/{k}": v for k, v in gradient.items()})
    average = None
    for case in CASES:
        dtype = torch.float64 if KINDS[case] in (LAMB, Lion) else torch.float32
        for step, weights in enumerate(run(case, start, gradients, dtype)):
            tensors.update({f"{case}/{step}/{k}": v.float() for k, v in weights.items()})
            if case == "adamw":
                follow = torch.optim.swa_utils.get_ema_avg_fn(0.9)
                average = {k: follow(average[k] if average else start[k], v, None) for k, v in weights.items()}
                tensors.update({f"ema/{step}/{k}": v for k, v in average.items()})

    clipped = [torch.zeros(s).requires_grad_() for s in SHAPES.values()]
    for w, k in zip(clipped, SHAPES):
        w.grad = gradients[0][k].clone()
    tensors["norm"] = torch.nn.utils.clip_grad_norm_(clipped, 1.0)
    tensors.update({f"clipped/{k}": w.grad for w, k in zip(clipped, SHAPES)})

    warm_up, total = 3, 11
    probe = torch.optim.SGD([torch.zeros(1)], lr=1.0)
    linear = transformers.get_linear_schedule_with_warmup(probe, warm_up, total).lr_lambdas[0]
    tensors["schedule/linear"] = torch.tensor([linear(t) for t in range(total + 2)])
    tensors["schedule/cosine"] = torch.tensor(
        [(t + 1) / warm_up if t < warm_up else 0.5 * (1 + math.cos(math.pi * (t - warm_up) / (total - warm_up)))
         for t in range(total + 1)])
    root = Path(__file__).resolve().parents[2]
    save_file({k: v.detach().float().contiguous() for k, v in tensors.items()},
              root / "Tests/Fixtures/optimizers.safetensors")


if __name__ == "__main__":
    main()
