#!/usr/bin/env python3
"""Writes Tests/Fixtures/language-models/NAME/{config.json, model.safetensors, expected.safetensors}.

Tiny decoders with seeded random weights for what the cases of Tests/Fixtures/cases do not have: Qwen3
(head norms, explicit head width), Gemma 2 (norms behind the halves, soft-capped scores, scale of its
own, a window of 5 keys in every other block), Mistral with a window of 5 keys, and Llama with biases
and linearly scaled rotary frequencies. For lengths 1, 7 and 40: `lenL.input_ids`, the last hidden
state `lenL.causal` by the library's own mask and `lenL.bidirectional` under a mask of zeros; and
`pooled.*` of a left-padded batch after LLM2Vec's rules. Float32, eager attention. Needs torch and
transformers 5.23.
"""

import json
from pathlib import Path

import torch
import transformers
from safetensors.torch import load_file, save_file

ROOT = Path(__file__).resolve().parents[2] / "Tests/Fixtures/language-models"
LENGTHS = (1, 7, 40)
SIZE = dict(hidden_size=20, intermediate_size=28, num_hidden_layers=2, num_attention_heads=4,
            num_key_value_heads=2, vocab_size=60, max_position_embeddings=64)
MODELS = {
    "qwen3": ("Qwen3Model", "bfloat16", dict(
        model_type="qwen3", head_dim=12, rms_norm_eps=1e-6, rope_theta=1000000, rope_scaling=None,
        hidden_act="silu", attention_bias=False, sliding_window=None, use_sliding_window=False)),
    "gemma2": ("Gemma2ForCausalLM", "bfloat16", dict(
        model_type="gemma2", head_dim=12, rms_norm_eps=1e-6, rope_theta=10000.0, num_hidden_layers=3,
        hidden_act="gelu_pytorch_tanh", hidden_activation="gelu_pytorch_tanh", query_pre_attn_scalar=7,
        sliding_window=5, attn_logit_softcapping=1.5, final_logit_softcapping=30.0)),
    "mistral_window": ("MistralModel", "bfloat16", dict(
        model_type="mistral", rms_norm_eps=1e-5, rope_theta=10000.0, hidden_act="silu", sliding_window=5,
        head_dim=6)),
    "llama_bias": ("LlamaModel", "float16", dict(
        model_type="llama", head_dim=6, rms_norm_eps=1e-5, rope_theta=10000.0, hidden_act="silu", mlp_bias=True,
        attention_bias=True, rope_scaling=dict(type="linear", factor=2.5))),
}


def randomise(model, generator):
    """Weights that make every part show: wide queries and keys, norms and biases that are not neutral."""
    for name, parameter in model.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        if parameter.ndim == 1:
            centre = 0.0 if name.endswith("bias") or model.config.model_type.startswith("gemma") else 1.0
            noise = centre + 0.3 * noise
        elif "embed" in name:
            noise = 0.05 * noise
        else:
            noise = noise * (3.0 if "q_proj" in name or "k_proj" in name else 1.0) / parameter.shape[1] ** 0.5
        parameter.data.copy_(noise)


def hidden(model, ids, bidirectional, attend=None):
    if not bidirectional:
        return model(input_ids=ids, attention_mask=attend, use_cache=False).last_hidden_state
    length = ids.shape[1]
    mask = torch.zeros(len(ids), 1, length, length)
    if attend is not None:
        mask = mask.masked_fill(attend[:, None, None] == 0, torch.finfo(torch.float32).min)
    masks = {"full_attention": mask, "sliding_attention": mask}
    try:
        return model(input_ids=ids, attention_mask=masks, use_cache=False).last_hidden_state
    except (AttributeError, TypeError):
        return model(input_ids=ids, attention_mask=mask, use_cache=False).last_hidden_state


def pooled(states, count):
    """LLM2Vec.get_pooling of one row."""
    last = states[-count:]
    weights = torch.arange(count) + 1.0
    return dict(mean=last.mean(0), weighted_mean=(last * weights[:, None]).sum(0) / weights.sum(),
                eos_token=last[-1])


@torch.no_grad()
def write(name):
    architecture, dtype, options = MODELS[name]
    folder = ROOT / name
    folder.mkdir(parents=True, exist_ok=True)
    config = dict(SIZE, **options, architectures=[architecture], torch_dtype=dtype, attention_dropout=0.0,
                  bos_token_id=1, eos_token_id=2, pad_token_id=0, tie_word_embeddings=False)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    generator = torch.Generator().manual_seed(0)
    kind = getattr(transformers, architecture)
    model = kind(transformers.AutoConfig.from_pretrained(folder))
    randomise(model, generator)
    state = {k: v.to(getattr(torch, dtype)).contiguous() for k, v in model.state_dict().items()}
    save_file(state, folder / "model.safetensors", {"format": "pt"})
    model, info = kind.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager", output_loading_info=True)
    assert not any(info[k] for k in ("missing_keys", "unexpected_keys", "mismatched_keys")), info
    model = getattr(model.eval(), "model", model)
    expected, sequences = {}, []
    for length in LENGTHS:
        ids = torch.randint(3, SIZE["vocab_size"], (1, length), generator=generator)
        sequences.append(ids[0])
        expected[f"len{length}.input_ids"] = ids.int()
        for mode in ("causal", "bidirectional"):
            expected[f"len{length}.{mode}"] = hidden(model, ids, mode == "bidirectional").contiguous()
    gap = (expected["len40.causal"] - expected["len40.bidirectional"]).abs().max()
    assert gap > 1e-2, gap
    windowed = [k for k in ("sliding_window",) if options.get(k)]
    if windowed:  # the window must show
        model.config.sliding_window = 4096
        wide = hidden(model, sequences[-1][None], False)
        assert (wide - expected["len40.causal"]).abs().max() > 1e-2
        model.config.sliding_window = options["sliding_window"]
    width, counts = max(LENGTHS), (1, 3, 17)
    ids = torch.stack([torch.nn.functional.pad(s, (width - len(s), 0)) for s in sequences])
    attend = torch.stack([torch.nn.functional.pad(torch.ones_like(s), (width - len(s), 0)) for s in sequences])
    states = hidden(model, ids, True, attend)
    expected["pooled.counts"] = torch.tensor(counts, dtype=torch.int32)
    for kind in ("mean", "weighted_mean", "eos_token"):
        expected[f"pooled.{kind}"] = torch.stack([pooled(s, n)[kind] for s, n in zip(states, counts)])
    save_file(expected, folder / "expected.safetensors")


def main():
    torch.set_num_threads(1)
    for name in MODELS:
        write(name)
        print(name, sum(f.stat().st_size for f in (ROOT / name).iterdir()))


if __name__ == "__main__":
    main()
