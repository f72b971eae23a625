"""Chinese-CLIP, AltCLIP and an MPNet with seeded random weights, and what transformers computes from them.

    python bert_towers.py OUT [--size tiny|odd] [--seed N]

Each folder is in the published layout, `chinese_clip` with a `vocab.txt` alone, and holds `expected.safetensors`:
`ids.N` of the texts in its notes, `pixel_values`, `image_embeds`, `text_embeds` (of length one) and
`logits_per_image`. `mpnet` is a folder of sentence-transformers with `none.embeddings`, the means of the states, of
length one. Texts run alone, without padding; a padded batch and a run in float64 must give the same.

Made with transformers 5.24.0, tokenizers 0.23.3, torch (CPU, one thread).
"""

import argparse
import json
import shutil
from pathlib import Path

import torch
import transformers
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, pre_tokenizers, processors

SIZES = {
    "tiny": dict(width=16, heads=2, layers=2, hidden=28, image=16, patch=8, joint=12, batch=2),
    "odd": dict(width=36, heads=3, layers=3, hidden=50, image=24, patch=8, joint=20, batch=3),
}
WORDS = ["a", "red", "cat", "two", "dog", "##s", "run", "the", "sun", "at", "sea", "cafe", ",", "!", "##ning"]
CHARACTERS = list("一只红色的猫两狗在跑")
TEXTS = ["一只红色的猫", "two dogs, RUNNING!", "The CAFÉ at sea 两 cat zebra", ""]
PLAIN = ["a red cat", "two dog run the sun", "the <pad> cat", ""]
CLIP = dict(image_mean=[0.48145466, 0.4578275, 0.40821073], image_std=[0.26862954, 0.26130258, 0.27577711])


def randomized(model, seed):
    """All parameters at a scale at which layers, norms and positions matter."""
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        is_norm = ("norm" in name.lower() or "LN" in name or "layrnorm" in name) and name.endswith("weight")
        if name == "logit_scale":
            parameter.data = torch.tensor(2.3 + 0.1 * seed)
        else:
            parameter.data = 1 + 0.2 * noise if is_norm else 0.3 * noise
    return model.eval()


def write_json(path, value):
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def vision(size):
    return dict(hidden_size=size["width"], intermediate_size=size["hidden"], num_hidden_layers=size["layers"],
                num_attention_heads=size["heads"], image_size=size["image"], patch_size=size["patch"],
                hidden_act="quick_gelu", layer_norm_eps=1e-5)


def text(size, vocabulary, positions):
    return dict(hidden_size=size["width"], intermediate_size=size["hidden"], num_hidden_layers=size["layers"],
                num_attention_heads=size["heads"], vocab_size=vocabulary, max_position_embeddings=positions)


def finish(folder, cls, model, texts, tokenizer, size, seed):
    model.save_pretrained(folder)
    loaded, info = cls.from_pretrained(folder, output_loading_info=True)
    assert not info["missing_keys"] and not info["unexpected_keys"], info
    loaded.eval()
    generator = torch.Generator().manual_seed(seed + 1)
    pixels = torch.randn([size["batch"], 3, size["image"], size["image"]], generator=generator)

    def run(model, pixels, batch):
        return model(pixel_values=pixels, input_ids=batch["input_ids"], attention_mask=batch["attention_mask"],
                     token_type_ids=torch.zeros_like(batch["input_ids"]))

    alone = [tokenizer([t], return_tensors="pt") for t in texts]
    outputs = [run(loaded, pixels, b) for b in alone]
    embeds = torch.cat([o.text_embeds for o in outputs])
    padded = run(loaded, pixels, tokenizer(texts, padding=True, return_tensors="pt"))
    assert (padded.text_embeds - embeds).abs().max() < 1e-5
    exact = run(loaded.double(), pixels.double(), tokenizer(texts, padding=True, return_tensors="pt"))
    assert (exact.text_embeds - embeds).abs().max() < 1e-5
    assert (exact.image_embeds - padded.image_embeds).abs().max() < 1e-5
    expected = dict(pixel_values=pixels, image_embeds=padded.image_embeds, text_embeds=embeds,
                    logits_per_image=padded.logits_per_image)
    expected.update({f"ids.{i}": b["input_ids"][0].to(torch.int32) for i, b in enumerate(alone)})
    expected = {k: v.detach().contiguous() for k, v in expected.items()}
    save_file(expected, folder / "expected.safetensors", {"notes": json.dumps({"texts": texts})})
    print(folder.name, {k: list(v.shape) for k, v in expected.items() if not k.startswith("ids")})


def chinese_clip(folder, size, seed):
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + WORDS + CHARACTERS
    (folder / "vocab.txt").write_text("".join(t + "\n" for t in tokens), encoding="utf-8")
    write_json(folder / "tokenizer_config.json", dict(tokenizer_class="BertTokenizer", do_lower_case=True))
    square = {"height": size["image"], "width": size["image"]}
    write_json(folder / "preprocessor_config.json", dict(
        CLIP, feature_extractor_type="ChineseCLIPFeatureExtractor", do_resize=True, size=square, resample=3,
        do_center_crop=False, crop_size=square, do_normalize=True))
    config = transformers.ChineseCLIPConfig(
        text_config=text(size, len(tokens), 24), vision_config=vision(size), projection_dim=size["joint"])
    model = randomized(transformers.ChineseCLIPModel(config), seed)
    tokenizer = transformers.BertTokenizer.from_pretrained(folder)
    finish(folder, transformers.ChineseCLIPModel, model, TEXTS, tokenizer, size, seed)


def altclip(folder, size, seed):
    tokens = ["<s>", "<pad>", "</s>", "<unk>"] + WORDS
    vocabulary = {word: i for i, word in enumerate(tokens)}
    words = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    words.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    words.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=words, model_max_length=22, bos_token="<s>", cls_token="<s>", eos_token="</s>",
        sep_token="</s>", pad_token="<pad>", unk_token="<unk>")
    tokenizer.save_pretrained(folder)
    write_json(folder / "preprocessor_config.json", dict(
        CLIP, feature_extractor_type="CLIPFeatureExtractor", do_resize=True, size=size["image"], resample=3,
        do_center_crop=True, crop_size=size["image"], do_normalize=True))
    config = transformers.AltCLIPConfig(
        text_config=dict(text(size, len(tokens), 24), project_dim=size["joint"] + 2, pad_token_id=1,
                         type_vocab_size=1, layer_norm_eps=1e-5),
        vision_config=vision(size), projection_dim=size["joint"])
    model = randomized(transformers.AltCLIPModel(config), seed)
    finish(folder, transformers.AltCLIPModel, model, PLAIN, tokenizer, size, seed)


def mpnet(folder, size, seed):
    tokens = ["<s>", "<pad>", "</s>", "<unk>"] + WORDS
    words = Tokenizer(models.WordLevel({word: i for i, word in enumerate(tokens)}, unk_token="<unk>"))
    words.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    words.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=words, model_max_length=150, bos_token="<s>", cls_token="<s>", eos_token="</s>",
        sep_token="</s>", pad_token="<pad>", unk_token="<unk>")
    tokenizer.save_pretrained(folder)
    modules = [("Transformer", ""), ("Pooling", "1_Pooling"), ("Normalize", "2_Normalize")]
    write_json(folder / "modules.json", [
        dict(idx=i, name=str(i), path=path, type=f"sentence_transformers.models.{name}")
        for i, (name, path) in enumerate(modules)])
    (folder / "1_Pooling").mkdir()
    write_json(folder / "1_Pooling/config.json", dict(
        word_embedding_dimension=size["width"], pooling_mode_cls_token=False, pooling_mode_mean_tokens=True,
        pooling_mode_max_tokens=False, pooling_mode_mean_sqrt_len_tokens=False))
    write_json(folder / "sentence_bert_config.json", dict(max_seq_length=150, do_lower_case=False))
    config = transformers.MPNetConfig(**dict(text(size, len(tokens), 154), layer_norm_eps=1e-5))
    randomized(transformers.MPNetModel(config), seed).save_pretrained(folder)
    model, info = transformers.MPNetModel.from_pretrained(folder, output_loading_info=True)
    assert not info["missing_keys"] and not info["unexpected_keys"], info
    model.eval()
    # Long enough for distances in every bucket.
    texts = PLAIN + [" ".join(WORDS[i * i % len(WORDS)] for i in range(n)) for n in (14, 60, 145)]

    def embed(model, text):
        states = model(tokenizer([text], return_tensors="pt")["input_ids"]).last_hidden_state
        return torch.nn.functional.normalize(states.mean(1), dim=-1)

    embeddings = torch.cat([embed(model, t) for t in texts])
    exact = torch.cat([embed(model.double(), t) for t in texts])
    assert (exact - embeddings).abs().max() < 1e-5
    expected = {f"ids.{i}": tokenizer([t], return_tensors="pt")["input_ids"][0].to(torch.int32)
                for i, t in enumerate(texts)}
    save_file(dict(expected, **{"none.embeddings": embeddings.contiguous()}), folder / "expected.safetensors",
              {"notes": json.dumps({"texts": texts})})
    print(folder.name, list(embeddings.shape))


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", choices=SIZES, default="tiny")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    for make in (chinese_clip, altclip, mpnet):
        folder = arguments.out / make.__name__
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        make(folder, SIZES[arguments.size], arguments.seed)


main()
