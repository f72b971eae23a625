"""The gradient of T5's relative attention bias, as transformers and PyTorch compute it.

    python relative_bias.py CASES OUT.safetensors

CASES is a folder of cases of the reference generator (`generation-cases/tiny`). The encoder of `t5/flan`
runs on the ids of the case; the loss is the sum of the hidden states of real tokens times seeded numbers.
"""

import sys
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import load_file, save_file
from transformers import T5EncoderModel


def main(cases: Path, out: Path) -> None:
    golden = load_file(cases / "t5" / "expected.safetensors")
    ids = torch.tensor(golden["flan.input_ids"].astype(np.int64))
    mask = torch.tensor(golden["flan.attention_mask"].astype(np.int64))
    model = T5EncoderModel.from_pretrained(cases / "t5" / "flan", torch_dtype=torch.float32).double()
    model.eval()
    hidden = model(input_ids=ids, attention_mask=mask).last_hidden_state
    weights = np.random.default_rng(3).standard_normal(tuple(hidden.shape)).astype(np.float32)
    weights *= golden["flan.attention_mask"][:, :, None]
    (hidden * torch.tensor(weights).double()).sum().backward()
    block = model.encoder.block[0].layer[0].SelfAttention
    save_file(
        {
            "weights": weights,
            "gradient.bias": block.relative_attention_bias.weight.grad.numpy().astype(np.float32),
            "gradient.query": block.q.weight.grad.numpy().astype(np.float32),
        },
        out,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
