#!/usr/bin/env python3
"""Writes Tests/Fixtures/bridge-training: a tiny Gemma 3 behind three bridges, in training by transformers and peft.

`states` [images, rows * width] of an image tower; texts as `images` (the number of each text's image), `prompts` and
`answers` with their lengths. A sequence is `start`, the bridge's states of the image, prompt and answer. The loss is the
mean over all tokens of answers. `KIND.losses` [4], `KIND.grad.NAME` before the first of three steps of AdamW (lr 1e-2,
betas 0.9 and 0.98, eps 1e-6, weight decay 0.1 on matrices), `KIND.after3.NAME`; the decoder is frozen. KIND: `linear`,
`projector` (two linears, exact GELU), `qformer` (Blip2QFormerModel without a text, and a linear), `instructed` (the same
with words, of which it reads `instructions` beside the image, other ones for each text); `lora`: the projector beside LoRA
factors of the decoder (`adapter`, peft's folder). KIND.safetensors is where each begins. What has no gradient is left out:
of the last block what is behind the attention of words.

Texts run one by one, without padding. A run in float64 must give the same. Made with transformers 5.24, peft, torch (CPU,
one thread).
"""

import copy
import json
import shutil
from pathlib import Path

import peft
import torch
import transformers
from safetensors.torch import save_file
from transformers.models.blip_2.modeling_blip_2 import Blip2QFormerModel, Blip2TextEmbeddings

ROOT = Path(__file__).resolve().parents[2] / "Tests/Fixtures/bridge-training"
VOCABULARY, WIDTH, IMAGE_WIDTH, ROWS, IMAGES = 40, 16, 12, 5, 3
CONFIG = dict(
    model_type="gemma3_text", architectures=["Gemma3ForCausalLM"], hidden_size=WIDTH, intermediate_size=24,
    num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=1, head_dim=8, vocab_size=VOCABULARY,
    max_position_embeddings=64, rms_norm_eps=1e-6, rope_theta=1000000.0, rope_local_base_freq=10000.0,
    hidden_activation="gelu_pytorch_tanh", attention_bias=False, attention_dropout=0.0, query_pre_attn_scalar=8,
    sliding_window=4, layer_types=["sliding_attention", "full_attention"], final_logit_softcapping=None,
    attn_logit_softcapping=None, tie_word_embeddings=True, bos_token_id=2, eos_token_id=1, pad_token_id=0,
    torch_dtype="float32")
QFORMER = dict(
    hidden_size=20, num_hidden_layers=2, num_attention_heads=2, intermediate_size=28, hidden_act="gelu",
    encoder_hidden_size=IMAGE_WIDTH, cross_attention_frequency=2, layer_norm_eps=1e-12, hidden_dropout_prob=0.0,
    attention_probs_dropout_prob=0.0, use_qformer_text_input=False)
QUERIES, WORDS = 3, 30
# (image, prompt, answer, instruction)
TEXTS = [(0, 0, 4, 4), (2, 3, 2, 6), (1, 0, 6, 3), (0, 5, 1, 5), (2, 0, 3, 4)]


class Projector(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.projector = torch.nn.ModuleDict(
            dict(linear_1=torch.nn.Linear(IMAGE_WIDTH, WIDTH), linear_2=torch.nn.Linear(WIDTH, WIDTH)))

    def forward(self, states):
        x = torch.nn.functional.gelu(self.projector["linear_1"](states))
        return self.projector["linear_2"](x)


class Linear(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.language_projection = torch.nn.Linear(IMAGE_WIDTH, WIDTH)

    def forward(self, states):
        return self.language_projection(states)


class QFormer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        config = transformers.Blip2QFormerConfig(**QFORMER)
        config._attn_implementation = "eager"
        self.query_tokens = torch.nn.Parameter(torch.zeros(1, QUERIES, QFORMER["hidden_size"]))
        self.qformer = Blip2QFormerModel(config)
        self.language_projection = torch.nn.Linear(QFORMER["hidden_size"], WIDTH)

    def forward(self, states):
        queries = self.query_tokens.expand(len(states), -1, -1)
        read = self.qformer(query_embeds=queries, encoder_hidden_states=states).last_hidden_state
        return self.language_projection(read)


class Instructed(torch.nn.Module):
    def __init__(self):
        super().__init__()
        config = transformers.Blip2QFormerConfig(
            **dict(QFORMER, use_qformer_text_input=True, vocab_size=WORDS, max_position_embeddings=16, pad_token_id=0))
        config._attn_implementation = "eager"
        self.query_tokens = torch.nn.Parameter(torch.zeros(1, QUERIES, QFORMER["hidden_size"]))
        self.embeddings = Blip2TextEmbeddings(config)
        self.qformer = Blip2QFormerModel(config)
        self.language_projection = torch.nn.Linear(QFORMER["hidden_size"], WIDTH)

    def forward(self, states, instruction):
        inputs = self.embeddings(input_ids=instruction[None], query_embeds=self.query_tokens)
        read = self.qformer(
            query_embeds=inputs, query_length=QUERIES, attention_mask=torch.ones(inputs.shape[:2], dtype=torch.long),
            encoder_hidden_states=states[None]).last_hidden_state
        return self.language_projection(read[0, :QUERIES])


def randomise(model, generator):
    for name, parameter in model.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        is_gain = parameter.ndim == 1 and name.endswith("weight")
        # Gemma's gains count from 1 on.
        center = 0 if not is_gain or "language_model" in name else 1
        parameter.data.copy_(center + (0.2 if parameter.ndim == 1 else 0.3) * noise)


def loss(decoder, bridge, data):
    instructed = isinstance(bridge, Instructed)
    visual = None if instructed else bridge(data["states"])
    table = decoder.get_input_embeddings()
    logits, labels = [], []
    for image, prompt, answer, instruction in data["texts"]:
        words = torch.cat([prompt, answer])
        seen = bridge(data["states"][image], instruction) if instructed else visual[image]
        inputs = torch.cat([table(data["start"]), seen, table(words)])
        all_logits = decoder(inputs_embeds=inputs[None], use_cache=False).logits[0]
        logits.append(all_logits[-len(answer) - 1:-1])
        labels.append(answer)
    return torch.nn.functional.cross_entropy(torch.cat(logits), torch.cat(labels))


def train(parameters, value, record, prefix):
    groups = [dict(params=[w for w in parameters.values() if w.ndim >= 2], weight_decay=0.1),
              dict(params=[w for w in parameters.values() if w.ndim < 2], weight_decay=0.0)]
    optimizer = torch.optim.AdamW([g for g in groups if g["params"]], lr=1e-2, betas=(0.9, 0.98), eps=1e-6)
    # The bias of keys has no gradient.
    wanted = [k for k in parameters if not k.endswith("key.bias")]
    losses = []
    for step in range(4):
        optimizer.zero_grad()
        result = value()
        losses.append(result.detach())
        if step == 3:
            break
        result.backward()
        if step == 0:
            wanted = [k for k in wanted if parameters[k].grad is not None and parameters[k].grad.any()]
            record.update({f"{prefix}.grad.{k}": parameters[k].grad.clone() for k in wanted})
        optimizer.step()
    record.update({f"{prefix}.after3.{k}": parameters[k].detach().clone() for k in wanted})
    record[f"{prefix}.losses"] = torch.stack(losses)


def everything(decoder, bridges, adapted, data):
    record = {}
    for weight in decoder.parameters():
        weight.requires_grad_(False)
    for name, bridge in bridges.items():
        bridge = copy.deepcopy(bridge)
        train(dict(bridge.named_parameters()), lambda: loss(decoder, bridge, data), record, name)
    bridge, adapted = copy.deepcopy(bridges["projector"]), copy.deepcopy(adapted)
    factors = {k.replace(".default", ""): w for k, w in adapted.named_parameters() if w.requires_grad}
    train(dict(bridge.named_parameters()) | factors, lambda: loss(adapted, bridge, data), record, "lora")
    return record


def main():
    torch.set_num_threads(1)
    shutil.rmtree(ROOT, ignore_errors=True)
    ROOT.mkdir(parents=True)
    (ROOT / "config.json").write_text(json.dumps(CONFIG, indent=2) + "\n")
    generator = torch.Generator().manual_seed(6)
    config = transformers.AutoConfig.from_pretrained(ROOT)
    config._attn_implementation = "eager"
    decoder = transformers.AutoModelForCausalLM.from_config(config).eval()
    for name, parameter in decoder.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        parameter.data.copy_((0.2 if parameter.ndim == 1 else 0.3) * noise)
    save_file({k: w.data.clone() for k, w in decoder.named_parameters()}, ROOT / "model.safetensors", {"format": "pt"})
    bridges = dict(linear=Linear(), projector=Projector(), qformer=QFormer().eval())
    for name, bridge in bridges.items():
        randomise(bridge, generator)
        save_file({k: w.data.clone() for k, w in bridge.named_parameters()}, ROOT / f"{name}.safetensors")
    options = peft.LoraConfig(
        r=3, lora_alpha=6, lora_dropout=0.0, init_lora_weights=False,
        target_modules=["q_proj", "v_proj", "o_proj", "gate_proj", "down_proj"])
    adapted = peft.get_peft_model(copy.deepcopy(decoder), options).eval()
    for name, weight in adapted.named_parameters():
        if weight.requires_grad:
            weight.data.copy_(0.3 * torch.randn(weight.shape, generator=generator))
    adapted.save_pretrained(ROOT / "adapter")
    (ROOT / "adapter/README.md").unlink(missing_ok=True)
    file = ROOT / "adapter/adapter_config.json"
    file.write_text(json.dumps(dict(json.loads(file.read_text()), base_model_name_or_path=None), indent=2,
                               sort_keys=True) + "\n")

    draw = lambda n: torch.randint(3, VOCABULARY, (n,), generator=generator)  # noqa: E731
    data = dict(states=torch.randn(IMAGES, ROWS, IMAGE_WIDTH, generator=generator), start=torch.tensor([2]),
                texts=[(image, draw(prompt), draw(answer)) for image, prompt, answer, _ in TEXTS])
    # Behind all that was there before it.
    bridges["instructed"] = Instructed().eval()
    randomise(bridges["instructed"], generator)
    save_file({k: w.data.clone() for k, w in bridges["instructed"].named_parameters()}, ROOT / "instructed.safetensors")
    data["texts"] = [(*text, torch.randint(1, WORDS, (length,), generator=generator))
                     for text, (*_, length) in zip(data["texts"], TEXTS)]
    record = everything(decoder, bridges, adapted, data)
    double = lambda m: copy.deepcopy(m).double()  # noqa: E731
    wide = everything(double(decoder), {k: double(b) for k, b in bridges.items()}, double(adapted),
                      dict(data, states=data["states"].double()))
    error = {k: float((record[k] - wide[k]).abs().max() / wide[k].abs().max()) for k in record}
    worst = max(error.values())
    assert worst < 1e-4, sorted(error.items(), key=lambda item: -item[1])[:8]
    integers = lambda values: torch.tensor(values, dtype=torch.int32)  # noqa: E731
    record.update(
        states=data["states"].reshape(IMAGES, -1), start=data["start"].int(), images=integers([t[0] for t in TEXTS]),
        prompts=torch.cat([t[1] for t in data["texts"]]).int(), prompt_lengths=integers([t[1] for t in TEXTS]),
        answers=torch.cat([t[2] for t in data["texts"]]).int(), answer_lengths=integers([t[2] for t in TEXTS]),
        instructions=torch.cat([t[3] for t in data["texts"]]).int(), instruction_lengths=integers([t[3] for t in TEXTS]))
    save_file({k: v.contiguous() for k, v in record.items()}, ROOT / "expected.safetensors")
    print(len(record), "tensors, float64", worst, {k: record[f"{k}.losses"].tolist() for k in ("linear", "qformer", "instructed", "lora")})


if __name__ == "__main__":
    main()
