"""Pairs of a ResNet and a BERT under new projections, and three steps of training by PyTorch.

    python tower_pair.py OUT [--seed N]

`basic_mean` has basic blocks and BERT's mean, `bottleneck_pooler` bottlenecks and BERT's pooler. Each folder is in the
layout of VisionTextDualEncoder and holds `expected.safetensors`: `pixel_values`, `ids.N` of the texts in its notes,
`image_embeds` and `text_embeds` before the first step, the gradients `grad.…` of all parameters, the `losses` before
each of three steps of AdamW and behind them, and the parameters `after3.…`. The batch norms keep their statistics, and
dropout is off. A run in float64 must give the same.

Made with transformers 5.24.0, torch (CPU, one thread).
"""

import argparse
import json
import math
import shutil
from pathlib import Path

import torch
import torch.nn.functional as F
import transformers
from safetensors.torch import save_file

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "red", "blue", "cat", "two", "dog", "##s", "run", "the", "sun"]
TEXTS = ["a red cat", "two dogs", "the blue sun run the dog", "a blue dog run"]
JOINT, SIDE = 10, 37


class Pair(torch.nn.Module):
    def __init__(self, vision, text, pools_mean):
        super().__init__()
        self.vision_model = transformers.ResNetModel(vision)
        self.text_model = transformers.BertModel(text, add_pooling_layer=not pools_mean)
        self.visual_projection = torch.nn.Linear(vision.hidden_sizes[-1], JOINT, bias=False)
        self.text_projection = torch.nn.Linear(text.hidden_size, JOINT, bias=False)
        self.logit_scale = torch.nn.Parameter(torch.tensor(2.6592))
        self.pools_mean = pools_mean

    def forward(self, pixels, texts):
        image = self.visual_projection(self.vision_model(pixels).pooler_output.flatten(1))
        states = [self.text_model(ids[None]) for ids in texts]
        pooled = [s.last_hidden_state.mean(1) if self.pools_mean else s.pooler_output for s in states]
        return F.normalize(image, dim=-1), F.normalize(self.text_projection(torch.cat(pooled)), dim=-1)

    def loss(self, pixels, texts):
        image, text = self(pixels, texts)
        logits = self.logit_scale.exp() * image @ text.T
        labels = torch.arange(len(texts))
        return (F.cross_entropy(logits, labels) + F.cross_entropy(logits.T, labels)) / 2


def randomize(model, generator):
    for name, tensor in list(model.named_parameters()) + list(model.named_buffers()):
        if not tensor.is_floating_point() or name == "logit_scale":
            continue
        noise = torch.randn(tensor.shape, generator=generator)
        if name.endswith("running_var"):
            tensor.data = 0.5 + noise.abs()
        elif tensor.ndim == 1:
            is_norm = ("normalization" in name or "LayerNorm" in name) and name.endswith("weight")
            tensor.data = 1 + 0.2 * noise if is_norm else 0.2 * noise
        elif tensor.ndim == 4:
            tensor.data = noise * math.sqrt(2 / tensor[0].numel())
        else:
            tensor.data = 0.35 * noise


def steps(model, pixels, texts):
    """As train_both of make_reference.py."""
    parameters = dict(model.named_parameters())
    groups = [dict(params=[p for p in parameters.values() if p.ndim >= 2], weight_decay=0.2),
              dict(params=[p for p in parameters.values() if p.ndim < 2], weight_decay=0.0)]
    optimizer = torch.optim.AdamW(groups, lr=1e-3, betas=(0.9, 0.98), eps=1e-6)
    # The bias of the keys has no gradient.
    wanted = [k for k in parameters if not k.endswith("key.bias")]
    with torch.no_grad():
        image, text = model(pixels, texts)
    record, losses = dict(image_embeds=image, text_embeds=text), []
    for step in range(3):
        optimizer.zero_grad()
        loss = model.loss(pixels, texts)
        loss.backward()
        losses.append(loss.detach())
        if step == 0:
            record.update({"grad." + k: parameters[k].grad.clone() for k in wanted})
        optimizer.step()
        with torch.no_grad():
            parameters["logit_scale"].clamp_(0, math.log(100))
    record.update({"after3." + k: parameters[k].detach().clone() for k in wanted})
    with torch.no_grad():
        record["losses"] = torch.stack(losses + [model.loss(pixels, texts)])
    return record


def write_json(path, value):
    path.write_text(json.dumps(value, indent=2) + "\n")


def case(folder, layer_type, widths, depths, pools_mean, seed):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "vocab.txt").write_text("".join(w + "\n" for w in WORDS))
    write_json(folder / "tokenizer_config.json", dict(tokenizer_class="BertTokenizer", do_lower_case=True))
    write_json(folder / "preprocessor_config.json", dict(
        image_processor_type="ViTImageProcessor", do_resize=True, size={"height": SIDE, "width": SIDE}, resample=3,
        do_normalize=True, image_mean=[0.485, 0.456, 0.406], image_std=[0.229, 0.224, 0.225]))
    vision = transformers.ResNetConfig(embedding_size=8, hidden_sizes=widths, depths=depths, layer_type=layer_type)
    text = transformers.BertConfig(
        vocab_size=len(WORDS), hidden_size=16, num_attention_heads=2, num_hidden_layers=2, intermediate_size=28,
        max_position_embeddings=12, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0)
    model = Pair(vision, text, pools_mean).eval()
    generator = torch.Generator().manual_seed(seed)
    randomize(model, generator)
    tensors = {k: v.clone().contiguous() for k, v in model.state_dict().items() if v.is_floating_point()}
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    config = dict(architectures=["VisionTextDualEncoderModel"], model_type="vision-text-dual-encoder",
                  projection_dim=JOINT, logit_scale_init_value=2.6592, vision_config=vision.to_diff_dict(),
                  text_config=text.to_diff_dict())
    config["vision_config"]["hidden_size"] = widths[-1]
    if pools_mean:
        config["text_pooling"] = {"pooling_mode": "mean"}
    write_json(folder / "config.json", config)
    pixels = torch.randn([len(TEXTS), 3, SIDE, SIDE], generator=generator)
    tokenizer = transformers.BertTokenizer.from_pretrained(folder)
    ids = [tokenizer(t, return_tensors="pt")["input_ids"][0] for t in TEXTS]
    exact = Pair(vision, text, pools_mean).eval().double()
    exact.load_state_dict(model.state_dict())
    record, wide = steps(model, pixels, ids), steps(exact, pixels.double(), ids)
    worst = 0
    for key, value in record.items():
        assert not key.startswith("grad.") or wide[key].abs().max() > 1e-6, key
        worst = max(worst, float((value - wide[key]).abs().max() / wide[key].abs().max()))
    assert worst < 5e-5, worst
    record.update({f"ids.{i}": row.to(torch.int32) for i, row in enumerate(ids)}, pixel_values=pixels)
    save_file({k: v.contiguous() for k, v in record.items()}, folder / "expected.safetensors",
              {"notes": json.dumps({"texts": TEXTS})})
    print(folder.name, len(record), "tensors, losses", record["losses"].tolist(), "float64", worst)


parser = argparse.ArgumentParser()
parser.add_argument("out", type=Path)
parser.add_argument("--seed", type=int, default=0)
arguments = parser.parse_args()
torch.set_num_threads(1)
case(arguments.out / "basic_mean", "basic", [8, 12], [1, 2], True, arguments.seed)
case(arguments.out / "bottleneck_pooler", "bottleneck", [16, 24], [2, 1], False, arguments.seed)
