#!/usr/bin/env python3
"""Writes Tests/Fixtures/language-model-training/NAME/*: tiny Llamas in training, by transformers and peft.

`tied` and `untied` (a head of its own): `tokens` and `lengths` of texts; three steps of AdamW
(lr 1e-2, betas 0.9 and 0.98, eps 1e-6, weight decay 0.1 on matrices and tables) of causal language
modelling, the mean over all next tokens: `losses` [4], `grad.NAME` before the first step, `after3.NAME`.
`untied` also has masked next-token prediction under a mask of zeros, each hidden token predicted by the
state before it: `mntp.inputs`, `mntp.chosen`, `mntp.loss`, `mntp.grad.NAME`.

`untied/adapter` is a LoRA folder of peft with both factors random; `contrastive.*`: three steps of AdamW
(lr 2e-3, betas 0.9 and 0.999, eps 1e-8, no weight decay) on its factors with HardNegativeNLL, scale 50, of
mean-pooled documents of the bidirectional decoder: texts are queries, positives and negatives, `documents`
the lengths of their ends that are pooled. Float32, eager attention. Needs torch, transformers 5.23, peft.
"""

import json
import shutil
from pathlib import Path

import peft
import torch
import transformers
from safetensors.torch import save_file

ROOT = Path(__file__).resolve().parents[2] / "Tests/Fixtures/language-model-training"
VOCABULARY = 40
CONFIG = dict(
    model_type="llama", architectures=["LlamaForCausalLM"], hidden_size=16, intermediate_size=24,
    num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, head_dim=4,
    vocab_size=VOCABULARY, max_position_embeddings=32, rms_norm_eps=1e-5, rope_theta=10000.0,
    hidden_act="silu", attention_bias=False, mlp_bias=False, attention_dropout=0.0, bos_token_id=1,
    eos_token_id=2, torch_dtype="float32")
LENGTHS = (7, 12, 2, 5)


def randomise(model, generator):
    for name, parameter in model.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        parameter.data.copy_(1 + 0.2 * noise if parameter.ndim == 1 else 0.25 * noise)


def padded(texts):
    """Token ids and mask, padded on the right."""
    longest = max(map(len, texts))
    ids, mask = torch.zeros(len(texts), longest, dtype=torch.long), torch.zeros(len(texts), longest)
    for row, text in enumerate(texts):
        ids[row, : len(text)] = text
        mask[row, : len(text)] = 1
    return ids, mask


def zeros_mask(mask):
    """Every token sees every other; padding is not seen."""
    length = mask.shape[1]
    grid = torch.zeros(len(mask), 1, length, length)
    return grid.masked_fill(mask[:, None, None] == 0, torch.finfo(torch.float32).min)


def next_tokens(logits, ids, counts):
    """Mean cross-entropy of the tokens where `counts`, each from the logits before it."""
    labels = torch.where(counts > 0, ids, -100)[:, 1:]
    return torch.nn.functional.cross_entropy(
        logits[:, :-1].reshape(-1, VOCABULARY), labels.reshape(-1), ignore_index=-100)


def train(parameters, loss, expected, prefix="", **options):
    """Three steps; adds losses, gradients and results."""
    decayed = options.pop("weight_decay", 0.0)
    groups = [
        dict(params=[w for w in parameters.values() if (w.ndim > 1) == flag],
             weight_decay=decayed if flag else 0.0)
        for flag in (True, False)]
    optimizer = torch.optim.AdamW([g for g in groups if g["params"]], **options)
    losses = []
    for step in range(4):
        optimizer.zero_grad()
        value = loss()
        losses.append(value.item())
        if step == 3:
            break
        value.backward()
        if step == 0:
            expected.update({f"{prefix}grad.{k}": w.grad.clone() for k, w in parameters.items()})
        optimizer.step()
    expected.update({f"{prefix}after3.{k}": w.detach().clone() for k, w in parameters.items()})
    expected[f"{prefix}losses"] = torch.tensor(losses)


def contrastive(folder, texts, expected, generator):
    """Caption-contrastive tuning of a LoRA adapter."""
    decoder = transformers.LlamaModel.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager")
    options = peft.LoraConfig(
        r=3, lora_alpha=6, lora_dropout=0.0, init_lora_weights=False,
        target_modules=["q_proj", "v_proj", "o_proj", "gate_proj", "down_proj"])
    model = peft.get_peft_model(decoder, options)
    factors = {k: w for k, w in model.named_parameters() if w.requires_grad}
    for w in factors.values():
        w.data.copy_(0.3 * torch.randn(w.shape, generator=generator))
    model.save_pretrained(folder / "adapter")
    (folder / "adapter/README.md").unlink(missing_ok=True)
    file = folder / "adapter/adapter_config.json"
    config = dict(json.loads(file.read_text()), base_model_name_or_path=None)
    file.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")
    ids, mask = padded(texts)
    documents = torch.tensor([max(1, len(t) - 1 - i % 3) for i, t in enumerate(texts)])
    places = torch.arange(ids.shape[1])[None]
    lengths = mask.sum(1, keepdim=True)
    counted = ((places < lengths) & (places >= lengths - documents[:, None])).float()
    grid = zeros_mask(mask)
    pairs = len(texts) // 3

    def loss():
        states = model(input_ids=ids, attention_mask=grid, use_cache=False).last_hidden_state
        pooled = (states * counted[..., None]).sum(1) / counted.sum(1, keepdim=True)
        unit = torch.nn.functional.normalize(pooled, dim=-1)
        scores = 50 * unit[:pairs] @ unit[pairs:].T
        return torch.nn.functional.cross_entropy(scores, torch.arange(pairs))

    named = {k.replace(".default", ""): w for k, w in factors.items()}
    expected["contrastive.tokens"] = torch.cat(texts).int()
    expected["contrastive.lengths"] = torch.tensor([len(t) for t in texts], dtype=torch.int32)
    expected["contrastive.documents"] = documents.int()
    train(named, loss, expected, "contrastive.", lr=2e-3, betas=(0.9, 0.999), eps=1e-8)


def write(name, tied):
    folder = ROOT / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(dict(CONFIG, tie_word_embeddings=tied), indent=2) + "\n")
    generator = torch.Generator().manual_seed(7)
    model = transformers.LlamaForCausalLM(transformers.AutoConfig.from_pretrained(folder))
    randomise(model, generator)
    parameters = dict(model.named_parameters())
    assert ("lm_head.weight" in parameters) != tied
    save_file({k: w.data.clone() for k, w in parameters.items()}, folder / "model.safetensors", {"format": "pt"})
    model = transformers.LlamaForCausalLM.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager")
    parameters = dict(model.named_parameters())
    draw = lambda n: torch.randint(3, VOCABULARY, (n,), generator=generator)  # noqa: E731
    texts = [draw(n) for n in LENGTHS]
    ids, mask = padded(texts)
    expected = dict(tokens=torch.cat(texts).int(), lengths=torch.tensor(LENGTHS, dtype=torch.int32))
    if not tied:
        chosen = (torch.rand(ids.shape, generator=generator) < 0.4).float() * mask
        inputs = torch.where(chosen > 0, torch.randint(0, VOCABULARY, ids.shape, generator=generator), ids)
        logits = model(input_ids=inputs, attention_mask=zeros_mask(mask), use_cache=False).logits
        loss = next_tokens(logits, ids, chosen)
        loss.backward()
        flat = lambda x: torch.cat([x[i, :n] for i, n in enumerate(LENGTHS)]).int()  # noqa: E731
        expected.update({"mntp.inputs": flat(inputs), "mntp.chosen": flat(chosen), "mntp.loss": loss.detach()[None]})
        expected.update({f"mntp.grad.{k}": w.grad.clone() for k, w in parameters.items()})
        causal = next_tokens(model(input_ids=inputs, attention_mask=mask, use_cache=False).logits, ids, chosen)
        assert (causal - loss).abs() > 1e-3, "the direction of attention must show"

    def loss():
        logits = model(input_ids=ids, attention_mask=mask, use_cache=False).logits
        return next_tokens(logits, ids, mask)

    train(parameters, loss, expected, lr=1e-2, betas=(0.9, 0.98), eps=1e-6, weight_decay=0.1)
    if not tied:
        contrastive(folder, [draw(n) for n in (5, 9, 4, 6, 11, 3, 8, 5, 7, 6, 4, 9)], expected, generator)
    save_file({k: v.contiguous() for k, v in expected.items()}, folder / "expected.safetensors")


def main():
    torch.set_num_threads(1)
    for name in ("tied", "untied"):
        write(name, name == "tied")
        for file in sorted((ROOT / name).rglob("*.*")):
            print(file.relative_to(ROOT), file.stat().st_size)


if __name__ == "__main__":
    main()
