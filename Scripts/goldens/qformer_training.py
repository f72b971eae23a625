#!/usr/bin/env python3
"""Writes Tests/Fixtures/qformer-training: BLIP-2's first stage, and three steps of its training by PyTorch.

A folder in the layout of transformers' Blip2ForImageTextRetrieval, with BERT's head for tokens (`cls.predictions`, tied to
the words) and the temperature (`temp`) of LAVIS beside it. `states` [images, rows * width] of the image tower, which is
frozen; `losses` [4], `grad.NAME` before the first of three steps of AdamW (lr 1e-3, betas 0.9 and 0.98, eps 1e-6, weight
decay 0.05 on matrices), `after3.NAME`; for each part alone `PART.loss` and `PART.grad.NAME` with weight 1. The notes have
captions, a wrong caption, and the settings.

The loss is that of blip2_qformer.py of salesforce/LAVIS: contrastive with the maximum over queries and label smoothing,
matching by the mean of the queries' logits, captions behind `[DEC]` that see the queries and what stands before, which do
not see them. With two captions each one's negative is the other. Texts run one by one, without padding. A run in float64
must give the same. Made with transformers 5.24, torch (CPU, one thread).
"""

import copy
import json
import shutil
from pathlib import Path

import torch
import torch.nn.functional as F
import transformers
from safetensors.torch import save_file

ROOT = Path(__file__).resolve().parents[2] / "Tests/Fixtures/qformer-training"
WORDS = ("[PAD] [UNK] [CLS] [SEP] [MASK] a red blue green circle square of picture left two what colour is the how "
         "many ##s [DEC]").split()
CAPTIONS = [(0, "a picture of a red circle"), (1, "a blue square left of two circles")]
WRONG = [(1, "a red square left of two circles")]
WIDTH, IMAGE_WIDTH, JOINT, SIDE, QUERIES = 16, 20, 12, 16, 3
WEIGHTS = dict(contrast=1.0, matching=0.5, captions=2.0)
SMOOTHING = 0.1
MEAN, STD = [0.48145466, 0.4578275, 0.40821073], [0.26862954, 0.26130258, 0.27577711]


class Head(torch.nn.Module):
    """BertLMPredictionHead, tied."""

    def __init__(self, epsilon):
        super().__init__()
        self.transform = torch.nn.ModuleDict(
            dict(dense=torch.nn.Linear(WIDTH, WIDTH), LayerNorm=torch.nn.LayerNorm(WIDTH, eps=epsilon)))
        self.bias = torch.nn.Parameter(torch.zeros(len(WORDS)))

    def forward(self, states, words):
        x = self.transform["LayerNorm"](F.gelu(self.transform["dense"](states)))
        return x @ words.T + self.bias


class Model(torch.nn.Module):
    def __init__(self, config):
        super().__init__()
        self.model = transformers.Blip2ForImageTextRetrieval(config).eval()
        self.head = Head(config.qformer_config.layer_norm_eps)
        self.temp = torch.nn.Parameter(torch.tensor(0.07))

    def names(self):
        result = {}
        for name, weight in self.named_parameters():
            if name.startswith("model."):
                name = name.removeprefix("model.")
            elif name.startswith("head."):
                name = "cls.predictions." + name.removeprefix("head.")
            result[name] = weight
        return result

    def queries(self, states):
        model = self.model
        return model.qformer(query_embeds=model.query_tokens, encoder_hidden_states=states[None]).last_hidden_state[0]

    def text(self, ids):
        model = self.model
        return model.qformer(query_embeds=model.embeddings(input_ids=ids[None]), query_length=0).last_hidden_state[0]

    def both(self, states, ids, causal):
        """The states of queries and text."""
        model, count = self.model, QUERIES + len(ids)
        mask = torch.zeros(count, count, dtype=states.dtype)
        if causal:
            hidden = torch.ones(count, count).triu(1).bool()
            hidden[:QUERIES, :QUERIES] = False
            mask = mask.masked_fill(hidden, torch.finfo(states.dtype).min)
        read = model.qformer(
            query_embeds=model.embeddings(input_ids=ids[None], query_embeds=model.query_tokens), query_length=QUERIES,
            attention_mask=mask[None, None], encoder_hidden_states=states[None]).last_hidden_state[0]
        return read[:QUERIES], read[QUERIES:]


def loss(model, weights, data):
    value, states = 0, data["states"]
    if weights["contrast"]:
        images = F.normalize(torch.stack(
            [model.model.vision_projection(model.queries(states[i])) for i, _ in data["captions"]]), dim=-1)
        texts = F.normalize(torch.stack(
            [model.model.text_projection(model.text(ids)[0]) for _, ids in data["captions"]]), dim=-1)
        similarity = torch.einsum("iqd,td->iqt", images, texts).max(1).values / model.temp
        targets = torch.arange(len(texts))
        value += weights["contrast"] * (
            F.cross_entropy(similarity, targets, label_smoothing=SMOOTHING)
            + F.cross_entropy(similarity.T, targets, label_smoothing=SMOOTHING)) / 2
    if weights["matching"]:
        first, second = data["captions"]
        pairs = [(*first, 1), (*second, 1), (second[0], first[1], 0), (first[0], second[1], 0),
                 (first[0], second[1], 0), (second[0], first[1], 0)] + [(*wrong, 0) for wrong in data["wrong"]]
        logits = torch.stack(
            [model.model.itm_head(model.both(states[i], ids, False)[0]).mean(0) for i, ids, _ in pairs])
        value += weights["matching"] * F.cross_entropy(logits, torch.tensor([label for _, _, label in pairs]))
    if weights["captions"]:
        decoder = torch.tensor([WORDS.index("[DEC]")])
        logits, labels = [], []
        for image, ids in data["captions"]:
            ids = torch.cat([decoder, ids[1:]])
            read = model.both(states[image], ids, True)[1]
            logits.append(model.head(read, model.model.embeddings.word_embeddings.weight)[:-1])
            labels.append(ids[1:])
        value += weights["captions"] * F.cross_entropy(torch.cat(logits), torch.cat(labels), label_smoothing=SMOOTHING)
    return value


def everything(model, data):
    record = {}
    parameters = {k: w for k, w in model.names().items() if not k.startswith("vision_model.")}
    for name in WEIGHTS:
        model.zero_grad()
        value = loss(model, {key: float(key == name) for key in WEIGHTS}, data)
        value.backward()
        record[f"{name}.loss"] = value.detach().reshape(1)
        for key, weight in parameters.items():
            if weight.grad is not None and float(weight.grad.abs().max()) > 1e-6:
                record[f"{name}.grad.{key}"] = weight.grad.clone()
    groups = [dict(params=[w for w in parameters.values() if w.ndim >= 2], weight_decay=0.05),
              dict(params=[w for w in parameters.values() if w.ndim < 2], weight_decay=0.0)]
    optimizer = torch.optim.AdamW(groups, lr=1e-3, betas=(0.9, 0.98), eps=1e-6)
    # The bias of keys has no gradient.
    wanted = [k for k in parameters if not k.endswith("key.bias")]
    losses = []
    for step in range(4):
        optimizer.zero_grad()
        value = loss(model, WEIGHTS, data)
        losses.append(value.detach())
        if step == 3:
            break
        value.backward()
        if step == 0:
            record.update({"grad." + k: parameters[k].grad.clone() for k in wanted})
        optimizer.step()
    record.update({"after3." + k: parameters[k].detach().clone() for k in wanted})
    record["losses"] = torch.stack(losses)
    return record


def write_json(path, value):
    path.write_text(json.dumps(value, indent=2) + "\n")


def main():
    torch.set_num_threads(1)
    shutil.rmtree(ROOT, ignore_errors=True)
    ROOT.mkdir(parents=True)
    (ROOT / "vocab.txt").write_text("".join(w + "\n" for w in WORDS))
    write_json(ROOT / "tokenizer_config.json", dict(
        tokenizer_class="BertTokenizer", do_lower_case=True, bos_token="[DEC]", cls_token="[CLS]", sep_token="[SEP]",
        pad_token="[PAD]", unk_token="[UNK]", mask_token="[MASK]"))
    write_json(ROOT / "preprocessor_config.json", dict(
        image_processor_type="BlipImageProcessor", do_convert_rgb=True, do_resize=True,
        size=dict(height=SIDE, width=SIDE), resample=3, do_rescale=True, do_normalize=True, image_mean=MEAN,
        image_std=STD))
    vision = dict(image_size=SIDE, patch_size=8, hidden_size=IMAGE_WIDTH, num_attention_heads=2, num_hidden_layers=1,
                  intermediate_size=24, qkv_bias=True, hidden_act="gelu", layer_norm_eps=1e-6,
                  model_type="blip_2_vision_model")
    qformer = dict(hidden_size=WIDTH, num_attention_heads=2, num_hidden_layers=3, intermediate_size=24, hidden_act="gelu",
                   vocab_size=len(WORDS), max_position_embeddings=16, encoder_hidden_size=IMAGE_WIDTH,
                   cross_attention_frequency=2, layer_norm_eps=1e-12, hidden_dropout_prob=0.0,
                   attention_probs_dropout_prob=0.0, use_qformer_text_input=True, pad_token_id=0,
                   model_type="blip_2_qformer")
    write_json(ROOT / "config.json", dict(
        architectures=["Blip2ForImageTextRetrieval"], model_type="blip-2", num_query_tokens=QUERIES,
        image_text_hidden_size=JOINT, torch_dtype="float32", vision_config=vision, qformer_config=qformer))
    config = transformers.Blip2Config(
        vision_config=vision, qformer_config=qformer, num_query_tokens=QUERIES, image_text_hidden_size=JOINT,
        attn_implementation="eager")
    model = Model(config)
    generator = torch.Generator().manual_seed(3)
    for name, tensor in model.names().items():
        noise = torch.randn(tensor.shape, generator=generator)
        if name == "temp":
            continue
        is_norm = ("LayerNorm" in name or "layer_norm" in name or "layernorm" in name) and name.endswith("weight")
        tensor.data = 1 + 0.2 * noise if is_norm else (0.2 if tensor.ndim == 1 else 0.35) * noise
    save_file({k: w.detach().clone().contiguous() for k, w in model.names().items()}, ROOT / "model.safetensors",
              {"format": "pt"})
    tokenizer = transformers.BertTokenizer.from_pretrained(ROOT)
    ids = lambda text: tokenizer(text, return_tensors="pt")["input_ids"][0]  # noqa: E731
    for _, words in CAPTIONS + WRONG:
        assert WORDS.index("[UNK]") not in ids(words), words
    pixels = torch.randn(2, 3, SIDE, SIDE, generator=generator)
    with torch.no_grad():
        states = model.model.vision_model(pixel_values=pixels).last_hidden_state
    data = dict(states=states, captions=[(i, ids(c)) for i, c in CAPTIONS], wrong=[(i, ids(c)) for i, c in WRONG])
    exact = copy.deepcopy(model).double()
    record, wide = everything(model, data), everything(exact, dict(data, states=states.double()))
    worst = max(float((record[k] - wide[k]).abs().max() / wide[k].abs().max()) for k in record)
    assert worst < 1e-4, worst
    record["states"] = states.reshape(len(states), -1)
    save_file({k: v.detach().contiguous() for k, v in record.items()}, ROOT / "expected.safetensors", {"notes": json.dumps(dict(
        captions=CAPTIONS, wrong=WRONG, weights=WEIGHTS, label_smoothing=SMOOTHING))})
    print(len(record), "tensors, losses", record["losses"].tolist(), "float64", worst)


if __name__ == "__main__":
    main()
