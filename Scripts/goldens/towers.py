#!/usr/bin/env python3
"""Writes Tests/Fixtures/towers/: towers of other families in the forms they are published in.

    eva_hf/            EVA02-CLIP's image tower in the names of Hugging Face's EvaCLIP conversions
    openclip_siglip/   open_clip's SigLIP 1: exact GELU, a head of open_clip behind timm's trunk
    openclip_siglip2/  open_clip's SigLIP2: both towers with the tanh form of GELU
    openclip_eva/      open_clip's EVA02-CLIP with its causal text tower
    openai/            a TorchScript archive as OpenAI publishes them, without any configuration
    text_cleaning.json what tokenizer classes do to a text before the tokenizer's own file is run

Weights are seeded noise. Features come from timm (eva_hf), open_clip's CustomTextCLIP with timm's
models of the configured names made small (openclip_*), open_clip's build_model_from_openai_state_dict
(openai). The cleaned texts come from transformers, tokenizers and open_clip. Needs torch, timm,
open_clip_torch, transformers, tokenizers and safetensors.
"""

import shutil
import sys
import types
from pathlib import Path
from unittest import mock

import open_clip
import timm
import torch
import torch.nn.functional as F
from make_reference import (
    golden, noise, random_ids, random_parameter, randomise, repo_name, run_eva,
    run_open_clip, save_weights, timm_eva, write_expected, write_json,
)  # fmt: skip
from open_clip.tokenizer import canonicalize_text, whitespace_clean
from safetensors.torch import load_file
from tokenizers import normalizers

# The methods of the tokenizer that are run here need nothing of the library its module imports.
sys.modules.setdefault("sentencepiece", types.ModuleType("sentencepiece"))
from transformers.models.siglip.tokenization_siglip import SiglipTokenizer  # noqa: E402

FOLDER = Path(__file__).resolve().parents[2] / "Tests" / "Fixtures" / "towers"
SEED, IMAGE, PATCH, BATCH = 3, 24, 8, 2

# ---------------------------------------------------------------------------------------------------
# EVA02-CLIP in Hugging Face's names
# ---------------------------------------------------------------------------------------------------


def hugging_face_name(name):
    """The EvaCLIP name of a tensor of the EVA-CLIP repository."""
    for old, new in {
        "cls_token": "vision_model.embeddings.class_embedding",
        "pos_embed": "vision_model.embeddings.position_embedding.weight",
        "patch_embed.proj.": "vision_model.embeddings.patch_embedding.",
        "blocks.": "vision_model.encoder.layers.",
        "attn.proj.": "attn.out_proj.",
        ".attn.": ".self_attn.",
        "norm1.": "layer_norm1.",
        "norm2.": "layer_norm2.",
        "head.": "visual_projection.",
    }.items():
        name = name.replace(old, new)
    return name.replace("norm.", "vision_model.post_layernorm.") if name.startswith("norm.") else name


def eva_hf():
    directory = FOLDER / "eva_hf"
    width, heads, layers, projection = 24, 3, 2, 20
    model = timm_eva(dict(embed_dim=projection, vision_cfg=dict(
        image_size=IMAGE, patch_size=PATCH, width=width, layers=layers, head_width=width // heads,
        mlp_ratio=2.6667)))  # fmt: skip
    state = {repo_name(k): random_parameter(SEED, repo_name(k), v.shape).half().float()
             for k, v in model.state_dict().items()}  # fmt: skip
    model.load_state_dict({k: state[repo_name(k)] for k in model.state_dict()})
    stored = {hugging_face_name(k): v for k, v in state.items()}
    for name in ("class_embedding", "position_embedding.weight"):
        key = f"vision_model.embeddings.{name}"
        stored[key] = stored[key][0, 0] if name == "class_embedding" else stored[key][0]
    save_weights(directory, stored, "float16")
    write_json(directory / "config.json", dict(
        architectures=["EvaCLIPModel"], model_type="clip", projection_dim=projection,
        vision_config=dict(
            model_type="clip_vision_model", hidden_size=width, intermediate_size=int(width * 2.6667),
            num_hidden_layers=layers, num_attention_heads=heads, num_channels=3, image_size=IMAGE,
            patch_size=PATCH, projection_dim=projection, layer_norm_eps=1e-6, hidden_act="gelu",
            q_bias=True, k_bias=False, v_bias=True, post_layernorm=False, use_rope=True,
            rope_theta=10000, pretrained_seq_len=16, use_sub_ln=True, use_swiglu_mlp=True,
            use_rms_norm=False)))  # fmt: skip
    pixels = noise(SEED, "pixels", BATCH, 3, IMAGE, IMAGE)
    write_expected(directory, golden(run_eva, model, dict(pixel_values=pixels)))


# ---------------------------------------------------------------------------------------------------
# open_clip with timm's image towers
# ---------------------------------------------------------------------------------------------------


def run_custom(model, pixel_values, input_ids):
    image, text = model.encode_image(pixel_values), model.encode_text(input_ids)
    unit_image, unit_text = F.normalize(image, dim=-1), F.normalize(text, dim=-1)
    logits = model.logit_scale.exp() * unit_image @ unit_text.T
    if model.logit_bias is not None:
        logits = logits + model.logit_bias
    return dict(image_features=image, text_features=text, image_embeds=unit_image,
                text_embeds=unit_text, logits_per_image=logits)  # fmt: skip


def open_clip_model(name, config, siglip=True):
    """A model of `config`, in whose vision_cfg the shape stands beside timm's name."""
    directory, vision = FOLDER / name, config["vision_cfg"]
    small = dict(img_size=vision["image_size"], patch_size=vision["patch_size"],
                 embed_dim=vision["width"], depth=vision["layers"],
                 num_heads=vision["width"] // vision["head_width"], mlp_ratio=vision["mlp_ratio"],
                 )  # fmt: skip
    create = timm.create_model

    def build():
        with mock.patch.object(timm, "create_model", lambda *a, **k: create(*a, **{**k, **small})):
            arguments = {k: v for k, v in config.items() if k != "custom_text"}
            return open_clip.CustomTextCLIP(**arguments).eval()

    write_json(directory / "open_clip_config.json", dict(model_cfg=config, preprocess_cfg=dict(
        mean=[0.5] * 3, std=[0.5] * 3, interpolation="bicubic", resize_mode="squash")))  # fmt: skip
    save_weights(directory, randomise(build(), SEED).state_dict(), "float16", name="open_clip_model")
    model = build()
    model.load_state_dict(
        {k: v.float() for k, v in load_file(directory / "open_clip_model.safetensors").items()})
    text = config["text_cfg"]
    ids = random_ids(SEED, "ids", text["vocab_size"] - 1, BATCH, text["context_length"])
    for row in range(BATCH):  # of different lengths; CLIP's end of text is the highest id
        ids[row, 4 + row:] = 1 if siglip else 0
        ids[row, 3 + row] = 1 if siglip else text["vocab_size"] - 1
    pixels = noise(SEED, "pixels", BATCH, 3, IMAGE, IMAGE)
    expected = golden(run_custom, model, dict(pixel_values=pixels, input_ids=ids))
    larger = noise(SEED, "larger", 1, 3, IMAGE + PATCH, IMAGE + PATCH)
    model.visual.set_input_size(IMAGE + PATCH)
    with torch.no_grad():
        expected.update({"larger.pixel_values": larger, "larger.image_features": model.visual(larger)})
    write_expected(directory, expected)


def vision_cfg(name, **options):
    return dict(image_size=IMAGE, timm_model_name=name, timm_model_pretrained=False, patch_size=PATCH,
                width=24, layers=2, head_width=8, mlp_ratio=2.5, **options)  # fmt: skip


def siglip_text(**options):
    return dict(context_length=10, vocab_size=40, hf_tokenizer_name="timm/ViT-B-16-SigLIP",
                tokenizer_kwargs=dict(clean="canonicalize"), width=16, heads=2, layers=2,
                mlp_ratio=2.7, no_causal_mask=True, proj_bias=True, pool_type="last",
                norm_kwargs=dict(eps=1e-6), **options)  # fmt: skip


def openclip():
    open_clip_model("openclip_siglip", dict(
        embed_dim=20, init_logit_bias=-10, custom_text=True, text_cfg=siglip_text(),
        vision_cfg=vision_cfg("vit_base_patch16_siglip_224", timm_pool="map", timm_proj="linear",
                              timm_proj_bias=True)))  # fmt: skip
    open_clip_model("openclip_siglip2", dict(
        embed_dim=24, init_logit_bias=-10, custom_text=True,
        text_cfg=siglip_text(act_kwargs=dict(approximate="tanh")),
        vision_cfg=vision_cfg("vit_so400m_patch16_siglip_256", timm_pool="map", timm_proj="none")))
    open_clip_model("openclip_eva", dict(
        embed_dim=20, custom_text=True,
        text_cfg=dict(context_length=10, vocab_size=40, width=16, heads=2, layers=2),
        vision_cfg=vision_cfg("eva02_base_patch16_clip_224", timm_pool="token", timm_proj=None)),
        siglip=False)  # fmt: skip


# ---------------------------------------------------------------------------------------------------
# OpenAI's archives
# ---------------------------------------------------------------------------------------------------


class Node(torch.nn.Module):
    def forward(self, x):
        return x


def openai():
    """Width 64 in both towers, the least that heads of 64 allow; one block each."""
    directory = FOLDER / "openai"
    directory.mkdir(parents=True, exist_ok=True)
    config = dict(embed_dim=20, vision_cfg=dict(image_size=IMAGE, patch_size=PATCH, width=64, layers=1),
                  text_cfg=dict(context_length=9, vocab_size=30, width=64, heads=1, layers=1))
    torch.manual_seed(SEED)
    state = randomise(open_clip.CLIP(**config, quick_gelu=True), SEED).state_dict()
    root = Node()
    for key, value in state.items():
        *parents, leaf = key.split(".")
        module = root
        for parent in parents:
            if parent not in module._modules:
                module.add_module(parent, Node())
            module = module._modules[parent]
        module.register_parameter(leaf, torch.nn.Parameter(value.half(), requires_grad=False))
    for name, value in (("input_resolution", IMAGE), ("context_length", 9), ("vocab_size", 30)):
        root.register_buffer(name, torch.tensor(value))
    torch.jit.script(root).save(str(directory / "tiny.pt"))

    stored = torch.jit.load(str(directory / "tiny.pt")).state_dict()
    model = open_clip.model.build_model_from_openai_state_dict(dict(stored), cast_dtype=torch.float32)
    model = model.float()
    ids = random_ids(SEED, "ids", 28, BATCH, 9)
    for row in range(BATCH):
        ids[row, 5 + row], ids[row, 6 + row:] = 29, 0
    pixels = noise(SEED, "pixels", BATCH, 3, IMAGE, IMAGE)
    write_expected(
        directory, golden(run_open_clip, model, dict(pixel_values=pixels, input_ids=ids)))


# ---------------------------------------------------------------------------------------------------
# Texts
# ---------------------------------------------------------------------------------------------------

TEXTS = [
    "", " ", "A photo of a CAT.", "  two\tdogs \n run  ", "snake_case_name and kebab-case",
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "It's 5 o'clock -- {really}?", "İstanbul'da IŞIK ı i",
    "STRASSE Straße ẞ", "Cafe\u0301 CAFÉ E\u0301TE\u0301", "ＦＵＬＬ　ＷＩＤＴＨ！（ｏｋ）", "«ÉTÉ», “quoted” — don’t…",
    "ΟΔΟΣ ΟΔΥΣΣΕΥΣ Σ ΑΣ. Σ.Α", "ΑΣ'Β ΑΣ\u0301 ΑΣ_Β ΑΣ-", "ΑΙΣ\u200dΒ 1Σ ΣΑ aΣ", "a\u00a0b\u2003c\u3000d\u2028e\u0085f\u200bg",
    "\x1cfile\x1dgroup\x1erecord\x1funit\x0b\x0c", "ÀÈÌ ÄÖÜ Ǆ ǅ ǆ Ω Å K", "𝐀𝐁 𐐀𐐁 🙂 👩\u200d🚀", "猫 と 犬。「本」、中文，标点！",
    "ПРИВЕТ, Мир!", "ｶﾀｶﾅ ﬁsh ﬀ Ⅷ ⓐⒶ", "&amp; &lt;b&gt; &eacute;", "ᏣᎳᎩ ꭰ Ა ა", "\ufeffBOM", "a.b,c;d:e", " . ",
]  # fmt: skip


def text_cleaning():
    siglip = types.SimpleNamespace(do_lower_case=True)
    siglip.remove_punctuation = lambda text: SiglipTokenizer.remove_punctuation(siglip, text)
    lowercase = normalizers.Lowercase()
    write_json(FOLDER / "text_cleaning.json", [
        {
            "text": text,
            "siglip": SiglipTokenizer.canonicalize_text(siglip, text),
            "siglip2": lowercase.normalize_str(text),
            "canonicalize": canonicalize_text(text),
            "lower": whitespace_clean(text).lower(),
            "whitespace": whitespace_clean(text),
        }
        for text in TEXTS
    ])  # fmt: skip


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    torch.manual_seed(SEED)
    eva_hf()
    openclip()
    openai()
    text_cleaning()
    for file in sorted(FOLDER.rglob("*")):
        if file.is_file():
            print(f"{file.stat().st_size / 1000:8.1f} kB  {file.relative_to(FOLDER)}")


if __name__ == "__main__":
    main()
