"""BLIP with all its parts, and three steps of its training by PyTorch.

    python blip_training.py OUT [--seed N]

OUT becomes a folder in the layout of transformers with text encoder, decoder, projections and matching head; encoder
and decoder share all but self-attention. `expected.safetensors` holds the bytes of the images `pixels`, the gradients
`grad.…` of all parameters in the first step, the `losses` before each of three steps of AdamW and behind them, and
the parameters `after3.…`; for each part alone `PART.loss` and `PART.grad.…` with weight 1 at the start. The notes have
captions, a wrong caption, questions with weighted answers, and the settings.

The loss is that of blip_pretrain.py and blip_vqa.py of salesforce/BLIP on the modules of transformers: momentum copies
and a queue of three pairs, which is empty at first and then overwritten row by row; targets of the same image or the
same text alike, as blip_retrieval.py does it by image; with two captions each one's negative is the other. Texts run
one by one, without padding. A run in float64 must give the same.

Made with transformers 5.24.0, torch (CPU, one thread).
"""

import argparse
import copy
import json
import math
import shutil
from pathlib import Path

import torch
import torch.nn.functional as F
import transformers
from safetensors.torch import save_file
from transformers.models.blip.modeling_blip import BlipVisionModel
from transformers.models.blip.modeling_blip_text import BlipTextLMHeadModel, BlipTextModel

WORDS = ("[PAD] [UNK] [CLS] [SEP] [MASK] a red blue green circle square of picture left two what colour is the how "
         "many ##s ein bild von three [DEC] [ENC]").split()
CAPTIONS = [(0, "a picture of a red circle"), (1, "a blue square left of two circles")]
PROMPTS = ["a picture of", "ein bild von"]
WRONG = [(1, "a red square left of two circles")]
QUESTIONS = [(1, "what colour is the square", [("blue", 1.0)]),
             (2, "how many circles", [("two", 0.75), ("three circles", 0.25)]),
             (2, "what colour is the circle", [("green", 1.0)])]
WIDTH, JOINT, SIDE, QUEUE = 16, 12, 16, 3
WEIGHTS = dict(contrast=1.0, matching=0.5, captions=2.0, answers=0.75)
MOMENTUM, ALPHA, ALPHA_STEPS, SMOOTHING = 0.9, 0.4, 2, 0.1
MEAN, STD = [0.48145466, 0.4578275, 0.40821073], [0.26862954, 0.26130258, 0.27577711]


class Model(torch.nn.Module):
    def __init__(self, config):
        super().__init__()
        self.vision_model = BlipVisionModel(config.vision_config)
        self.text_encoder = BlipTextModel(config.text_config, add_pooling_layer=False)
        self.text_decoder = BlipTextLMHeadModel(config.text_config)
        self.vision_proj = torch.nn.Linear(WIDTH, JOINT)
        self.text_proj = torch.nn.Linear(WIDTH, JOINT)
        self.itm_head = torch.nn.Linear(WIDTH, 2)
        self.temp = torch.nn.Parameter(torch.tensor(0.07))
        encoder, decoder = self.text_encoder, self.text_decoder.bert
        decoder.embeddings = encoder.embeddings
        for own, its in zip(decoder.encoder.layer, encoder.encoder.layer):
            own.crossattention, own.intermediate, own.output = its.crossattention, its.intermediate, its.output
        self.text_decoder.cls.predictions.decoder.weight = encoder.embeddings.word_embeddings.weight
        self.text_decoder.cls.predictions.decoder.bias = self.text_decoder.cls.predictions.bias

    def states(self, pixels):
        return self.vision_model(pixel_values=pixels).last_hidden_state

    def features(self, pixels, captions):
        states = self.states(pixels)
        image = F.normalize(self.vision_proj(torch.stack([states[i, 0] for i, _ in captions])), dim=-1)
        text = torch.cat([self.text_encoder(input_ids=ids[None]).last_hidden_state[:, 0] for _, ids in captions])
        return image, F.normalize(self.text_proj(text), dim=-1)

    def decode(self, ids, states):
        return self.text_decoder(input_ids=ids[None], encoder_hidden_states=states[None]).logits[0]


class Objective:
    def __init__(self, model, weights):
        self.model, self.weights, self.step = model, weights, 0
        self.copy = copy.deepcopy(model)
        self.queue = None

    def __call__(self, pixels, data, is_step=True):
        model, value = self.model, 0
        keep = copy.deepcopy(self.copy.state_dict()), self.queue
        if self.weights["contrast"]:
            value += self.weights["contrast"] * self.contrast(pixels, data["captions"])
        states = model.states(pixels)
        if self.weights["matching"]:
            first, second = data["captions"]
            pairs = [(*first, 1), (*second, 1), (second[0], first[1], 0), (first[0], second[1], 0),
                     (first[0], second[1], 0), (second[0], first[1], 0)] + [(*wrong, 0) for wrong in data["wrong"]]
            rows = []
            for image, ids, _ in pairs:
                ids = torch.cat([torch.tensor([WORDS.index("[ENC]")]), ids[1:]])
                rows.append(model.text_encoder(
                    input_ids=ids[None], encoder_hidden_states=states[image][None]).last_hidden_state[:, 0])
            labels = torch.tensor([label for _, _, label in pairs])
            value += self.weights["matching"] * F.cross_entropy(model.itm_head(torch.cat(rows)), labels)
        decoder = torch.tensor([WORDS.index("[DEC]")])
        if self.weights["captions"]:
            logits, labels = [], []
            for (image, ids), given in zip(data["captions"], data["given"]):
                ids = torch.cat([decoder, ids[1:]])
                logits.append(model.decode(ids, states[image])[given:-1])
                labels.append(ids[given + 1:])
            value += self.weights["captions"] * F.cross_entropy(
                torch.cat(logits), torch.cat(labels), label_smoothing=SMOOTHING)
        if self.weights["answers"]:
            total = 0
            for image, question, answers in data["questions"]:
                read = model.text_encoder(
                    input_ids=question[None], encoder_hidden_states=states[image][None]).last_hidden_state[0]
                for ids, weight in answers:
                    ids = torch.cat([decoder, ids])
                    total += weight * F.cross_entropy(
                        model.decode(ids, read)[:-1], ids[1:], label_smoothing=SMOOTHING, reduction="sum")
            value += self.weights["answers"] * total / len(data["questions"])
        if is_step:
            self.step += 1
        else:
            self.copy.load_state_dict(keep[0])
            self.queue = keep[1]
        return value

    def contrast(self, pixels, captions):
        with torch.no_grad():
            for own, its in zip(self.copy.parameters(), self.model.parameters()):
                own.mul_(MOMENTUM).add_(its, alpha=1 - MOMENTUM)
            images_m, texts_m = self.copy.features(pixels, captions)
        images, texts = self.model.features(pixels, captions)
        queue = self.queue or dict(images=images_m[:0], texts=texts_m[:0], ids=[], next=0)
        ids = list(range(len(captions))) + queue["ids"]
        same = torch.tensor([[float(a == b) for b in ids] for a in range(len(captions))], dtype=images.dtype)
        alpha = ALPHA * min(1, self.step / ALPHA_STEPS)

        def direction(student, teacher, candidates):
            with torch.no_grad():
                soft = (teacher @ candidates.T / self.model.temp).softmax(1)
                targets = alpha * soft + (1 - alpha) * same / same.sum(1, keepdim=True)
            return -((student @ candidates.T / self.model.temp).log_softmax(1) * targets).sum(1).mean()

        value = (direction(images, images_m, torch.cat([texts_m, queue["texts"]]))
                 + direction(texts, texts_m, torch.cat([images_m, queue["images"]]))) / 2
        rows = [list(queue["images"]), list(queue["texts"]), list(queue["ids"])]
        place = queue["next"]
        for i in range(len(captions)):
            for kept, new in zip(rows, (images_m[i], texts_m[i], i)):
                if place < len(kept):
                    kept[place] = new
                else:
                    kept.append(new)
            place = (place + 1) % QUEUE
        self.queue = dict(images=torch.stack(rows[0]), texts=torch.stack(rows[1]), ids=rows[2], next=place)
        return value


def written(model):
    """All tensors under both names; the output matrix of the decoder is its token table."""
    return {k: v.detach().clone().contiguous() for k, v in model.state_dict().items()
            if v.is_floating_point() and not k.startswith("text_decoder.cls.predictions.decoder.")}


def steps(model, weights, pixels, data):
    parameters = dict(model.named_parameters())
    groups = [dict(params=[p for p in parameters.values() if p.ndim >= 2], weight_decay=0.2),
              dict(params=[p for p in parameters.values() if p.ndim < 2], weight_decay=0.0)]
    optimizer = torch.optim.AdamW(groups, lr=1e-3, betas=(0.9, 0.98), eps=1e-6)
    # The bias of the keys has no gradient.
    wanted = [k for k in parameters if not k.endswith("key.bias")]
    objective, record, losses = Objective(model, weights), {}, []
    for step in range(3):
        optimizer.zero_grad()
        loss = objective(pixels, data)
        loss.backward()
        losses.append(loss.detach())
        if step == 0:
            record.update({"grad." + k: parameters[k].grad.clone() for k in wanted})
        optimizer.step()
        with torch.no_grad():
            parameters["temp"].clamp_(0.001, 0.5)
    # Nor has that of the keys in the image tower, which stands between those of queries and values: AdamW makes
    # steps of noise.
    record.update({"after3." + k: parameters[k].detach().clone() for k in wanted if not k.endswith("qkv.bias")})
    with torch.no_grad():
        record["losses"] = torch.stack(losses + [objective(pixels, data, is_step=False)])
    return record


def part(model, name, pixels, data):
    """Loss and gradients of one part with weight 1."""
    model.zero_grad()
    loss = Objective(model, {key: float(key == name) for key in WEIGHTS})(pixels, data)
    loss.backward()
    record = {f"{name}.loss": loss.detach().reshape(1)}
    for key, value in model.named_parameters():
        if value.grad is not None and float(value.grad.abs().max()) > 1e-6:
            record[f"{name}.grad.{key}"] = value.grad.clone()
    return record


def write_json(path, value):
    path.write_text(json.dumps(value, indent=2) + "\n")


parser = argparse.ArgumentParser()
parser.add_argument("out", type=Path)
parser.add_argument("--seed", type=int, default=0)
arguments = parser.parse_args()
torch.set_num_threads(1)
folder = arguments.out
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
(folder / "vocab.txt").write_text("".join(w + "\n" for w in WORDS))
write_json(folder / "tokenizer_config.json", dict(
    tokenizer_class="BertTokenizer", do_lower_case=True, cls_token="[CLS]", sep_token="[SEP]", pad_token="[PAD]",
    unk_token="[UNK]", mask_token="[MASK]"))
write_json(folder / "preprocessor_config.json", dict(
    image_processor_type="BlipImageProcessor", do_convert_rgb=True, do_resize=True,
    size=dict(height=SIDE, width=SIDE), resample=3, do_rescale=True, do_normalize=True, image_mean=MEAN,
    image_std=STD))
text = dict(hidden_size=WIDTH, num_attention_heads=2, num_hidden_layers=2, intermediate_size=24,
            vocab_size=len(WORDS), max_position_embeddings=16, hidden_act="gelu", encoder_hidden_size=WIDTH,
            layer_norm_eps=1e-12, bos_token_id=WORDS.index("[DEC]"), sep_token_id=3, eos_token_id=3, pad_token_id=0,
            model_type="blip_text_model")
vision = dict(image_size=SIDE, patch_size=8, hidden_size=WIDTH, num_attention_heads=2, num_hidden_layers=2,
              intermediate_size=24, hidden_act="gelu", layer_norm_eps=1e-5, model_type="blip_vision_model")
write_json(folder / "config.json", dict(
    architectures=["BlipForConditionalGeneration"], model_type="blip", projection_dim=JOINT,
    image_text_hidden_size=JOINT, torch_dtype="float32", text_config=text, vision_config=vision))
config = transformers.BlipConfig(text_config=text, vision_config=vision, attn_implementation="eager")
model = Model(config).eval()
generator = torch.Generator().manual_seed(arguments.seed)
for name, tensor in model.named_parameters():
    noise = torch.randn(tensor.shape, generator=generator)
    if name == "temp":
        continue
    is_norm = ("LayerNorm" in name or "layer_norm" in name or "layernorm" in name) and name.endswith("weight")
    tensor.data = 1 + 0.2 * noise if is_norm else (0.2 if tensor.ndim == 1 else 0.35) * noise
save_file(written(model), folder / "model.safetensors", {"format": "pt"})

tokenizer = transformers.BertTokenizer.from_pretrained(folder)
def ids(text): return tokenizer(text, return_tensors="pt")["input_ids"][0]
for words in [c for _, c in CAPTIONS + WRONG] + [q for _, q, _ in QUESTIONS] + [a for *_, g in QUESTIONS for a, _ in g]:
    assert WORDS.index("[UNK]") not in ids(words), words
given = [max([len(ids(p)) - 2 for p in PROMPTS if c.startswith(p)], default=0) for _, c in CAPTIONS]
data = dict(captions=[(i, ids(c)) for i, c in CAPTIONS], given=given, wrong=[(i, ids(c)) for i, c in WRONG],
            questions=[(i, ids(q), [(ids(a)[1:], w) for a, w in answers]) for i, q, answers in QUESTIONS])
bytes_ = torch.randint(0, 256, [3, SIDE, SIDE, 3], generator=generator, dtype=torch.int32)
pixels = ((bytes_.double() / 255 - torch.tensor(MEAN)) / torch.tensor(STD)).permute(0, 3, 1, 2)

def everything(model, pixels):
    record = {}
    for name in WEIGHTS:
        record.update(part(model, name, pixels, data))
    record.update(steps(model, WEIGHTS, pixels, data))
    return record

exact = copy.deepcopy(model).double()
record, wide = everything(model, pixels.float()), everything(exact, pixels)
worst = 0
for key, value in record.items():
    worst = max(worst, float((value - wide[key]).abs().max() / wide[key].abs().max()))
assert worst < 1e-4, worst
record["pixels"] = bytes_
save_file({k: v.detach().contiguous() for k, v in record.items()}, folder / "expected.safetensors", {"notes": json.dumps(dict(
    captions=CAPTIONS, prompts=PROMPTS, wrong=WRONG, questions=QUESTIONS, weights=WEIGHTS, momentum=MOMENTUM,
    alpha=ALPHA, alpha_steps=ALPHA_STEPS, queue=QUEUE, label_smoothing=SMOOTHING))})
print(len(record), "tensors, losses", record["losses"].tolist(), "float64", worst)
