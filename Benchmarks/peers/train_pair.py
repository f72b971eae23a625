"""A ResNet and a BERT from random weights on CIFAR-10 with captions, by PyTorch: beside `train-clip`.

    python train_pair.py materials FOLDER
    train-clip --image-model FOLDER/resnet.json --text-model FOLDER/bert.json --text-pooling mean --size 64 \
      --joint 64 --classes train.tar --class-captions FOLDER/captions.json --least-area 1 --mirror \
      --steps 400 --batch-size 128 --learning-rate 1e-3 --output FOLDER/ours
    python train_pair.py train FOLDER/ours.training/new-model --classes train.tar --captions FOLDER/captions.json \
      --test test --steps 400 --batch-size 128 --learning-rate 1e-3
    evaluate classes test --model FOLDER/ours

`materials` writes two configurations, captions and a vocabulary. `train` begins with the weights that `train-clip`
began with and does the same: pictures of one class are no negatives of each other, AdamW (0.9, 0.98, 1e-6) with decay
of matrices alone, gradients of length 1 at most, a warm-up and a cosine, batch norms that keep their statistics
(`--batch-norm` lets them learn), and prints the zero-shot accuracy on a folder of class folders.
"""

import argparse
import io
import json
import math
import tarfile
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
import transformers
from PIL import Image
from safetensors.torch import load_file

CLASSES = ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"]
CAPTIONS = ["a photo of a {}", "a small photo of a {}", "a blurry picture of the {}", "this is a {}", "one {}",
            "the {} in the picture", "a {} , seen from far away", "there is a {} here"]


def materials(folder):
    folder.mkdir(parents=True, exist_ok=True)

    def write(name, value):
        (folder / name).write_text(json.dumps(value, indent=2) + "\n")

    words = sorted({word for caption in CAPTIONS for word in caption.split()} - {"{}"})
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + words + CLASSES
    (folder / "vocab.txt").write_text("".join(f"{token}\n" for token in tokens))
    write("tokenizer_config.json", dict(tokenizer_class="BertTokenizer", do_lower_case=True))
    write("captions.json", {c: [caption.format(c) for caption in CAPTIONS] for c in CLASSES})
    write("resnet.json", dict(model_type="resnet", embedding_size=32, hidden_sizes=[32, 64, 128, 256],
                              depths=[1, 1, 1, 1], layer_type="basic", hidden_act="relu"))
    write("bert.json", dict(model_type="bert", hidden_size=64, num_hidden_layers=2, num_attention_heads=2,
                            intermediate_size=128, max_position_embeddings=16, hidden_act="gelu",
                            hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0))


class Pair(torch.nn.Module):
    def __init__(self, folder):
        super().__init__()
        config = json.loads((folder / "config.json").read_text())
        assert config["text_pooling"] == {"pooling_mode": "mean"}
        self.vision_model = transformers.ResNetModel(transformers.ResNetConfig(**config["vision_config"]))
        self.text_model = transformers.BertModel(
            transformers.BertConfig(**config["text_config"]), add_pooling_layer=False)
        joint = config["projection_dim"]
        self.visual_projection = torch.nn.Linear(config["vision_config"]["hidden_sizes"][-1], joint, bias=False)
        self.text_projection = torch.nn.Linear(config["text_config"]["hidden_size"], joint, bias=False)
        self.logit_scale = torch.nn.Parameter(torch.tensor(0.0))
        missing, unexpected = self.load_state_dict(load_file(folder / "model.safetensors"), strict=False)
        assert not unexpected and all("num_batches_tracked" in key for key in missing), (missing, unexpected)

    def images(self, pixels):
        return F.normalize(self.visual_projection(self.vision_model(pixels).pooler_output.flatten(1)), dim=-1)

    def texts(self, batch):
        states = self.text_model(**batch).last_hidden_state
        mask = batch["attention_mask"][..., None]
        return F.normalize(self.text_projection((states * mask).sum(1) / mask.sum(1)), dim=-1)


def contrastive(images, texts, labels, scale):
    logits = scale * images @ texts.T
    others = (labels[:, None] == labels[None]) & ~torch.eye(len(labels), dtype=torch.bool)
    logits = logits.masked_fill(others, float("-inf"))
    right = torch.arange(len(labels))
    return (F.cross_entropy(logits, right) + F.cross_entropy(logits.T, right)) / 2


def decode(data, size):
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB").resize((size, size), Image.BICUBIC))


def photos(archive, size):
    pictures, labels = [], []
    with tarfile.open(archive) as tar:
        for entry in tar:
            parts = Path(entry.name).parts
            if entry.isfile() and parts[-2] in CLASSES:
                pictures.append(decode(tar.extractfile(entry).read(), size))
                labels.append(CLASSES.index(parts[-2]))
    return torch.from_numpy(np.stack(pictures)), torch.tensor(labels)


@torch.no_grad()
def accuracy(model, tokenizer, normalized, folder, size):
    model.eval()
    classes = model.texts(tokenizer([f"a photo of a {c}" for c in CLASSES], padding=True, return_tensors="pt"))
    right = count = 0
    for label, name in enumerate(CLASSES):
        files = sorted((folder / name).iterdir())
        pictures = np.stack([decode(file.read_bytes(), size) for file in files])
        found = (model.images(normalized(torch.from_numpy(pictures))) @ classes.T).argmax(1)
        right, count = right + int((found == label).sum()), count + len(files)
    return right / count


def train(a):
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    model = Pair(a.start)
    tokenizer = transformers.BertTokenizer.from_pretrained(a.start)
    recipe = json.loads((a.start / "preprocessor_config.json").read_text())
    size = recipe["size"]["height"]
    mean, deviation = (torch.tensor(recipe[key])[None, :, None, None] for key in ("image_mean", "image_std"))

    def normalized(pictures):
        return (pictures.permute(0, 3, 1, 2).float() / 255 - mean) / deviation

    pictures, labels = photos(a.classes, size)
    captions = json.loads(a.captions.read_text())
    parameters = dict(model.named_parameters())
    decays = [p for n, p in parameters.items() if p.ndim > 1 and "position_embeddings" not in n]
    others = [p for n, p in parameters.items() if p.ndim <= 1 or "position_embeddings" in n]
    optimizer = torch.optim.AdamW(
        [dict(params=decays, weight_decay=a.weight_decay), dict(params=others, weight_decay=0)],
        lr=a.learning_rate, betas=(0.9, 0.98), eps=1e-6)

    def rate(step):
        if step < a.warm_up:
            return (step + 1) / a.warm_up
        return (1 + math.cos(math.pi * (step - a.warm_up) / (a.steps - a.warm_up))) / 2

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    order, start = torch.randperm(len(labels)), time.monotonic()
    place = 0
    for step in range(a.steps):
        model.train(a.batch_norm)
        if place + a.batch_size > len(order):
            order, place = torch.randperm(len(labels)), 0
        rows, place = order[place:place + a.batch_size], place + a.batch_size
        batch = normalized(pictures[rows])
        mirrored = torch.rand(len(rows)) < 0.5
        batch[mirrored] = batch[mirrored].flip(-1)
        own = [captions[CLASSES[i]] for i in labels[rows]]
        texts = [c[int(torch.randint(len(c), ()))] for c in own]
        images, texts = model.images(batch), model.texts(tokenizer(texts, padding=True, return_tensors="pt"))
        loss = contrastive(images, texts, labels[rows], model.logit_scale.exp())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters.values(), 1)
        optimizer.step()
        schedule.step()
        with torch.no_grad():
            model.logit_scale.clamp_(0, math.log(100))
        if (step + 1) % 50 == 0:
            print(f"step {step + 1}  loss {loss.item():.4f}  {time.monotonic() - start:.0f} s", flush=True)
    took = time.monotonic() - start
    print(f"accuracy {accuracy(model, tokenizer, normalized, a.test, size):.4f}  {took:.0f} s of training")


parser = argparse.ArgumentParser()
commands = parser.add_subparsers(dest="command", required=True)
commands.add_parser("materials").add_argument("folder", type=Path)
options = commands.add_parser("train")
options.add_argument("start", type=Path)
for name in ("classes", "captions", "test"):
    options.add_argument(f"--{name}", type=Path, required=True)
for name, value in dict(steps=400, batch_size=128, warm_up=50, seed=0, threads=2).items():
    options.add_argument("--" + name.replace("_", "-"), type=int, default=value)
for name, value in dict(learning_rate=1e-3, weight_decay=0.05).items():
    options.add_argument("--" + name.replace("_", "-"), type=float, default=value)
options.add_argument("--batch-norm", action="store_true")
arguments = parser.parse_args()
materials(arguments.folder) if arguments.command == "materials" else train(arguments)
