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


def blip(folder):
    """Each class that a folder of BLIP opens as, with the parts that it has."""
    pixels = AutoImageProcessor.from_pretrained(folder)(
        [Image.open(path).convert("RGB") for path in PICTURES], return_tensors="pt")["pixel_values"]
    words = AutoTokenizer.from_pretrained(folder)
    plain = pathlib.Path("plain.txt").read_text().splitlines()
    end = words.sep_token_id

    def lines(name):
        return [json.loads(line) for line in pathlib.Path(f"{folder}.{name}.jsonl").read_text().splitlines()]

    def text(ids):
        """Of what is generated: behind the first token, such as [DEC], up to [SEP]."""
        ids = ids[1:].tolist()
        ids = ids[:ids.index(end)] if end in ids else ids
        return words.decode(ids, skip_special_tokens=True).strip()

    decoder, encoder = ("text_decoder.",), ("text_encoder.",)
    heads = ("itm_head.", "vision_proj.", "text_proj.", "temp", "logit_scale")
    model = opened(folder, transformers.BlipForImageTextRetrieval, decoder + ("temp", "logit_scale"))
    texts = words(plain, padding=True, return_tensors="pt")
    rows = [model.vision_proj(model.vision_model(pixels).last_hidden_state[:, 0]),
            model.text_proj(model.text_encoder(**{k: texts[k] for k in ("input_ids", "attention_mask")})
                            .last_hidden_state[:, 0])]
    for kind, theirs in zip(("images", "texts"), rows):
        report(folder, kind, difference(numpy.load(f"{folder}.{kind}.npy"), normalized(theirs)))
    theirs = torch.stack([
        model(input_ids=texts["input_ids"], attention_mask=texts["attention_mask"],
              pixel_values=pixels[i:i + 1].expand(len(plain), -1, -1, -1)).itm_score.softmax(-1)[:, 1]
        for i in range(len(pixels))])
    ours = json.loads(pathlib.Path(f"{folder}.match.json").read_text())
    ours = numpy.array([[pair["probability"] for pair in image["texts"]] for image in ours])
    report(folder, "probabilities of matching", difference(ours, theirs))

    model = opened(folder, transformers.BlipForConditionalGeneration, encoder + heads)
    theirs = [text(ids) for ids in model.generate(pixel_values=pixels, max_new_tokens=20)]
    same = [line["captions"][0] for line in lines("captions")] == theirs
    report(folder, f"captions such as '{theirs[0]}'", 0.0 if same else 1.0)
    prompt = torch.tensor([words("a photo of")["input_ids"]] * len(pixels))
    # What is new, by itself: a piece that goes on with a word would join the words that were given.
    behind = prompt.shape[1] - 2
    theirs = [f"a photo of {text(ids[behind:])}" for ids in model.generate(
        pixel_values=pixels, input_ids=prompt, num_beams=3, max_new_tokens=20)]
    same = [line["captions"][0] for line in lines("beams")] == theirs
    report(folder, f"captions by beams such as '{theirs[0]}'", 0.0 if same else 1.0)

    model = opened(folder, transformers.BlipForQuestionAnswering, heads)
    question = words(["what is in the photo"] * len(pixels), return_tensors="pt")
    theirs = [text(ids) for ids in model.generate(
        pixel_values=pixels, input_ids=question["input_ids"],
        attention_mask=question["attention_mask"], max_new_tokens=20)]
    same = [line["answers"][0]["text"] for line in lines("answers")] == theirs
    report(folder, f"answers such as '{theirs[0]}'", 0.0 if same else 1.0)


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
blip("blip")
for folder in FOLDERS[5:]:
    language_model(folder)
print(f"{failures} failures" if failures else "All folders open and agree.")
sys.exit(failures > 0)
