"""Opens the folders in the working directory with transformers and compares its outputs with ours.

Called by Scripts/check-transformers, which makes them: python check_transformers.py PICTURES
"""

import json
import pathlib
import sys

import numpy
import torch
import transformers
from PIL import Image
from safetensors.numpy import load_file
from transformers import AutoImageProcessor, AutoModel, AutoTokenizer

TOLERANCE = 1e-5
TEXTS = pathlib.Path("texts.txt").read_text().splitlines()
PICTURES = sorted(pathlib.Path(sys.argv[1]).glob("*.png"))

transformers.logging.set_verbosity_error()
transformers.utils.logging.disable_progress_bar()
torch.set_grad_enabled(False)
failures = 0


def report(name, what, error, tolerance=TOLERANCE):
    global failures
    fits = error <= tolerance
    failures += not fits
    print(f"{'ok  ' if fits else 'FAIL'} {name}: {what}, largest difference {error:.1e}")


def difference(ours, theirs):
    """Relative to the largest number."""
    theirs = theirs.numpy()
    if ours.shape != theirs.shape:
        return float("inf")
    return float(numpy.abs(ours - theirs).max() / numpy.abs(theirs).max())


def normalized(features):
    features = getattr(features, "pooler_output", features)
    return torch.nn.functional.normalize(features, dim=-1)


def opened(folder, cls, ignored=()):
    """The model; fails if it lacks tensors, or has left some over, beyond those of these names."""
    model, info = cls.from_pretrained(folder, dtype=torch.float32, output_loading_info=True)
    for kind in ("missing_keys", "unexpected_keys", "mismatched_keys"):
        # Counters of batch norms mean nothing to a trained model.
        keys = [key for key in info[kind] if not str(key).startswith(tuple(ignored))
                and not str(key).endswith("num_batches_tracked")]
        if keys:
            raise SystemExit(f"{folder}: {kind}: {keys[:5]}")
    return model.eval()


def images(folder, ignored=()):
    """AutoModel and AutoImageProcessor of a dual encoder."""
    model = opened(folder, AutoModel, ignored)
    processor = AutoImageProcessor.from_pretrained(folder)
    pixels = processor(
        [Image.open(path) for path in PICTURES], return_tensors="pt")["pixel_values"]
    theirs = normalized(model.get_image_features(pixel_values=pixels))
    report(folder, "images", difference(numpy.load(f"{folder}.images.npy"), theirs))
    return model


def texts(folder, model):
    """AutoTokenizer beside a text tower: padded and cut by itself."""
    tokenizer = AutoTokenizer.from_pretrained(folder)
    limit = model.config.text_config.max_position_embeddings
    if tokenizer.model_max_length != limit:
        raise SystemExit(f"{folder}: model_max_length is {tokenizer.model_max_length}, not {limit}")
    batch = tokenizer(TEXTS, padding=True, truncation=True, return_tensors="pt")
    theirs = normalized(
        model.get_text_features(
            input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]))
    report(folder, "texts", difference(numpy.load(f"{folder}.texts.npy"), theirs))


def pair_with_resnet(folder):
    """A ResNet, and the mean of BERT's states: transformers opens both and does not know the mean."""
    cls = AutoModel._model_mapping[type(transformers.AutoConfig.from_pretrained(folder))]
    model = opened(folder, cls, ignored=("text_model.pooler.",))
    processor = AutoImageProcessor.from_pretrained(folder)
    pixels = processor(
        [Image.open(path).convert("RGB") for path in PICTURES], return_tensors="pt")["pixel_values"]
    pooled = model.vision_model(pixels).pooler_output.flatten(1)
    theirs = normalized(model.visual_projection(pooled))
    report(folder, "images", difference(numpy.load(f"{folder}.images.npy"), theirs))
    tokenizer = AutoTokenizer.from_pretrained(folder)
    rows = [model.text_model(tokenizer(text, truncation=True, return_tensors="pt")["input_ids"])
            .last_hidden_state.mean(1) for text in TEXTS]
    theirs = normalized(model.text_projection(torch.cat(rows)))
    report(folder, "texts", difference(numpy.load(f"{folder}.texts.npy"), theirs))


def language_model(folder):
    """AutoModel and AutoTokenizer of a language model, with our preparation and pooling."""
    ignored = ("lm_head", "model.lm_head", "base_model.model.lm_head")
    path = pathlib.Path(folder)
    if (path / "adapter_config.json").exists():
        model = AutoModel.from_pretrained(folder, dtype=torch.float32).eval()
    else:
        model = opened(folder, AutoModel, ignored)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    settings = json.loads((path / "text_preparation.json").read_text())
    assert settings["pooling_mode"] == "mean" and settings["prompt_template"] is None
    assert settings["instruction"] == ""
    rows = []
    for text in TEXTS:
        ids = tokenizer(text, return_tensors="pt")["input_ids"]
        document = len(tokenizer(text, add_special_tokens=False)["input_ids"])
        count = ids.shape[1]
        seen = torch.ones(count, count).bool()
        if not settings["bidirectional"]:
            seen = seen.tril()
        states = model(input_ids=ids, attention_mask=seen[None, None]).last_hidden_state[0]
        rows.append(states[-document:].mean(0) if settings["skip_instruction"] else states.mean(0))
    shards = sorted(pathlib.Path(folder.replace("/", "-") + ".features").glob("*.safetensors"))
    ours = numpy.concatenate([load_file(shard)["features"] for shard in shards])
    report(folder, "features of texts", difference(ours, torch.stack(rows)))


def tokenizer(folder):
    """A tokenizer alone opens, and gives what tokenizer.json says."""
    from tokenizers import Tokenizer

    theirs = AutoTokenizer.from_pretrained(folder)
    plain = Tokenizer.from_file(f"{folder}/tokenizer.json")
    same = all(theirs(text)["input_ids"] == plain.encode(text).ids for text in TEXTS)
    report(folder, "ids", 0.0 if same else 1.0)


FOLDERS = ["tokenizer", "clip", "converted-clip", "pair", "resnet-pair", "language-model", "tuned", "adapter",
           "converted-llm2clip/llm", "converted-adapter/llm", "example/llm"]
# The published form of LLM2CLIP: CLIP's image tower, and an adaptor instead of the text tower.
LLM2CLIP = ("text_model", "text_projection", "text_adapter")

for folder in FOLDERS:
    tokenizer(folder)
for folder in ("clip", "converted-clip", "pair"):
    texts(folder, images(folder))
for folder in ("aligned", "converted-llm2clip", "example"):
    images(folder, ignored=LLM2CLIP)
pair_with_resnet("resnet-pair")
for folder in FOLDERS[5:]:
    language_model(folder)
print(f"{failures} failures" if failures else "All folders open and agree.")
sys.exit(failures > 0)
