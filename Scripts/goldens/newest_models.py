#!/usr/bin/env python3
"""The newest contrastive models with seeded random weights, and what the reference libraries compute from them.

    python newest_models.py OUT [--case NAME|all] [--seed N] [--size tiny|odd]

Every case writes OUT/NAME/: a folder as it is published, small, and expected.safetensors.

    metaclip_2      MetaCLIP 2 in transformers' layout: a Unigram tokenizer whose `</s>` is id 2
    siglip2_naflex  SigLIP2 NaFlex: pictures of several shapes through the processor on Pillow
    openclip_worldwide   MetaCLIP 2 in open_clip's layout (`pool_type: eos`)
    openclip_pe     Perception Encoder with a class token; openclip_pe_g without, and another hidden layer
    openclip_mci    MobileCLIP2-B: patches embedded by three convolutions, a class token without a position
    openclip_clip_l MobileCLIP2-L/14: timm's CLIP ViT, a text tower that sees its padding

Those of open_clip come from its CustomTextCLIP with timm's models of the configured names, made small. Goldens are
float32 and checked against float64 and against batches of one. Needs torch, timm, open_clip_torch, transformers,
tokenizers, Pillow and safetensors.
"""

import argparse
import pathlib
from unittest import mock

import numpy as np
import open_clip
import timm
import torch
import torch.nn.functional as F
import transformers
from make_reference import (
    CAPTIONS, OPENAI_MEAN, OPENAI_STD, clip_preprocessor, clip_tokenizer, close, golden, load, noise, random_ids,
    random_parameter, run_clip, save_weights, write_expected, write_json,
)  # fmt: skip
from PIL import Image
from safetensors.torch import load_file
from timm.models import vision_transformer_hybrid as hybrid
from tokenizers import Tokenizer, models, pre_tokenizers, processors

SIZES = {
    "tiny": dict(patch=8, image=24, width=48, layers=2, heads=3, mlp=2.0, text=24, text_heads=3, text_layers=2,
                 context=12, projection=20, batch=3),
    "odd": dict(patch=6, image=30, width=40, layers=3, heads=5, mlp=1.7, text=36, text_heads=3, text_layers=3,
                context=15, projection=23, batch=3),
}  # fmt: skip


@torch.no_grad()
def randomise(model, seed):
    """As in make_reference, and batch norms with statistics that matter."""
    embeddings = {id(m.weight) for m in model.modules() if isinstance(m, torch.nn.Embedding)}
    for name, p in model.named_parameters():
        # The convolutions of a stem are not small, as a patch embedding is: there are three in a row.
        stored = name.replace("patch_embed.backbone", "stem")
        p.copy_(random_parameter(seed, stored, p.shape, id(p) in embeddings))
    for name, b in model.named_buffers():
        if name.endswith("running_mean"):
            b.copy_(0.1 * noise(seed, name, *b.shape))
        elif name.endswith("running_var"):
            b.copy_(0.5 + noise(seed, name, *b.shape).square())
    return model.eval()


# ----------------------------------------------------------------------------------------------------------
# MetaCLIP 2
# ----------------------------------------------------------------------------------------------------------


def unigram_tokenizer(directory, length):
    """XLM-V's pipeline over letters and a few pieces: `<s>` 0, `<pad>` 1, `</s>` 2, `<unk>` 3."""
    letters = sorted(set("".join(CAPTIONS)) - {" "})
    pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("\u2581", -3.0)]
    pieces += [(c, -6.0 - 0.01 * i) for i, c in enumerate(letters)]
    pieces += [("\u2581" + w, -4.0 - 0.1 * i) for i, w in enumerate(["red", "cat", "dogs", "run", "small", "a"])]
    tok = Tokenizer(models.Unigram(pieces, unk_id=3, byte_fallback=False))
    tok.pre_tokenizer = pre_tokenizers.Metaspace(replacement="\u2581", prepend_scheme="always")
    tok.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>"])
    tok.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    directory.mkdir(parents=True, exist_ok=True)
    tok.save(str(directory / "tokenizer.json"))
    write_json(directory / "tokenizer_config.json", dict(
        tokenizer_class="XLMRobertaTokenizerFast", bos_token="<s>", eos_token="</s>", pad_token="<pad>",
        unk_token="<unk>", model_max_length=length))  # fmt: skip
    return tok


def worldwide_ids(tok, a, size):
    """Captions, and a row without an end, whose first position is pooled; the largest id stands behind the end."""
    tok.enable_truncation(size["context"])
    tok.enable_padding(pad_id=1, pad_token="<pad>", length=size["context"])
    ids = torch.tensor([tok.encode(c).ids for c in CAPTIONS[:size["batch"] - 1]])
    last = random_ids(a.seed, "ids", tok.get_vocab_size(), 1, size["context"])
    last[0, 0] = 0
    return torch.cat([ids, last])


def case_metaclip_2(out, a):
    directory, s = out / "metaclip_2", SIZES[a.size]
    tok = unigram_tokenizer(directory, s["context"])
    write_json(directory / "config.json", dict(
        architectures=["MetaClip2Model"], model_type="metaclip_2", projection_dim=s["projection"],
        logit_scale_init_value=2.6592,
        text_config=dict(
            model_type="metaclip_2_text_model", hidden_size=s["text"], num_attention_heads=s["text_heads"],
            num_hidden_layers=s["text_layers"], intermediate_size=2 * s["text"], vocab_size=tok.get_vocab_size(),
            max_position_embeddings=s["context"], hidden_act="gelu", bos_token_id=0, eos_token_id=2, pad_token_id=1),
        vision_config=dict(
            model_type="metaclip_2_vision_model", hidden_size=s["width"], num_attention_heads=s["heads"],
            num_hidden_layers=s["layers"], intermediate_size=int(s["mlp"] * s["width"]), image_size=s["image"],
            patch_size=s["patch"], hidden_act="gelu")))  # fmt: skip
    clip_preprocessor(directory, s["image"])
    config = transformers.MetaClip2Config.from_pretrained(directory)
    save_weights(directory, randomise(transformers.MetaClip2Model(config), a.seed).state_dict(), "float16")
    model = load(transformers.MetaClip2Model, directory)
    ids = worldwide_ids(tok, a, s)
    pixels = noise(a.seed, "pixels", s["batch"], 3, s["image"], s["image"])
    expected = golden(run_clip, model, dict(pixel_values=pixels, input_ids=ids))
    end = (ids == 2).int().argmax(1)
    assert end[-1] == 0 and (ids.argmax(1) != end).any()
    rows = torch.arange(len(ids))
    assert torch.equal(expected["text.pooled"], expected["text.last_hidden"][rows, end])
    write_expected(directory, expected, texts=CAPTIONS[:s["batch"] - 1])


# ----------------------------------------------------------------------------------------------------------
# SigLIP2 NaFlex
# ----------------------------------------------------------------------------------------------------------

# Height and width.
PICTURES = [(30, 44), (17, 61), (40, 12), (9, 9)]


def picture(seed, index, height, width):
    """Something smooth with edges and noise, in bytes."""
    y, x = np.mgrid[0:height, 0:width]
    base = np.stack([x * 4 + y, 255 - 3 * y, (x // 5 + y // 7) % 2 * 200], -1)
    values = base + 25 * noise(seed, f"picture{index}", height, width, 3).numpy()
    return np.clip(values, 0, 255).astype(np.uint8)


def run_naflex(model, pixel_values, pixel_attention_mask, spatial_shapes, input_ids):
    out = model(pixel_values=pixel_values, pixel_attention_mask=pixel_attention_mask, spatial_shapes=spatial_shapes,
                input_ids=input_ids)  # fmt: skip
    image, text = out.vision_model_output.pooler_output, out.text_model_output.pooler_output
    return dict(image_features=image, text_features=text, image_embeds=out.image_embeds,
                text_embeds=out.text_embeds, logits_per_image=out.logits_per_image)  # fmt: skip


def case_siglip2_naflex(out, a):
    directory, s = out / "siglip2_naflex", SIZES[a.size]
    patch, side, budget = {"tiny": (4, 4, 24), "odd": (5, 5, 31)}[a.size]
    text = dict(model_type="siglip2_text_model", hidden_size=s["width"], num_attention_heads=s["heads"],
                num_hidden_layers=s["text_layers"], intermediate_size=2 * s["width"], vocab_size=90,
                max_position_embeddings=s["context"], projection_size=s["width"], bos_token_id=2, eos_token_id=1,
                pad_token_id=0)  # fmt: skip
    vision = dict(model_type="siglip2_vision_model", hidden_size=s["width"], num_attention_heads=s["heads"],
                  num_hidden_layers=s["layers"], intermediate_size=int(s["mlp"] * s["width"]), patch_size=patch,
                  num_patches=side * side)  # fmt: skip
    write_json(directory / "config.json", dict(
        architectures=["Siglip2Model"], model_type="siglip2", text_config=text, vision_config=vision))
    processor = transformers.models.siglip2.image_processing_pil_siglip2.Siglip2ImageProcessorPil(
        patch_size=patch, max_num_patches=budget)
    write_json(directory / "preprocessor_config.json", dict(
        image_processor_type="Siglip2ImageProcessor", do_convert_rgb=None, do_normalize=True, do_rescale=True,
        do_resize=True, image_mean=[0.5] * 3, image_std=[0.5] * 3, max_num_patches=budget, patch_size=patch,
        resample=2, rescale_factor=1 / 255))  # fmt: skip
    config = transformers.Siglip2Config.from_pretrained(directory)
    save_weights(directory, randomise(transformers.Siglip2Model(config), a.seed).state_dict(), "bfloat16")
    model = load(transformers.Siglip2Model, directory)

    pictures = [picture(a.seed, i, *size) for i, size in enumerate(PICTURES)]
    inputs = dict(processor([Image.fromarray(p) for p in pictures], return_tensors="pt"))
    ids = random_ids(a.seed, "ids", 90, len(pictures), s["context"])
    for row, n in enumerate((4, s["context"] - 2, s["context"], 7)):
        ids[row, n - 1 :] = 1
        ids[row, n:] = 0
    expected = golden(run_naflex, model, dict(inputs, input_ids=ids))
    # Without padding the numbers must be the same.
    for i, (rows, columns) in enumerate(inputs["spatial_shapes"].tolist()):
        n = rows * columns
        with torch.no_grad():
            alone = run_naflex(
                model, inputs["pixel_values"][i : i + 1, :n], torch.ones(1, n, dtype=torch.int64),
                inputs["spatial_shapes"][i : i + 1], ids[i : i + 1])["image_features"]  # fmt: skip
        close(alone, expected["image_features"][i : i + 1], 2e-5, "without padding")
    for i, p in enumerate(pictures):
        expected[f"picture.{i}"] = torch.from_numpy(p.astype(np.int32))
    # A budget that the caller chooses.
    larger = dict(processor([Image.fromarray(p) for p in pictures], return_tensors="pt", max_num_patches=2 * budget))
    with torch.no_grad():
        wide = run_naflex(model, **larger, input_ids=ids)["image_features"]
    expected |= {"larger.spatial_shapes": larger["spatial_shapes"], "larger.image_features": wide}
    write_expected(directory, expected)


# ----------------------------------------------------------------------------------------------------------
# open_clip with towers of timm
# ----------------------------------------------------------------------------------------------------------


def run_custom(model, pixel_values, input_ids):
    image, text = model.encode_image(pixel_values), model.encode_text(input_ids)
    unit_image, unit_text = F.normalize(image, dim=-1), F.normalize(text, dim=-1)
    return dict(image_features=image, text_features=text, image_embeds=unit_image, text_embeds=unit_text,
                logits_per_image=model.logit_scale.exp() * unit_image @ unit_text.T)  # fmt: skip


def stem(width, patch):
    """MobileCLIP-B's stem at another width; the last two convolutions halve."""
    return hybrid.ConvStem(
        channels=(width // 4, width // 4, width), stride=(patch // 4, 2, 2), kernel_size=(patch // 4, 2, 2),
        padding=0, act_layer=torch.nn.GELU)  # fmt: skip


def open_clip_case(out, a, name, tower, text_options={}, preprocess={}, projection=None, mlp=None, stemmed=False,
                   context=None):  # fmt: skip
    directory, s = out / name, SIZES[a.size]
    patch = 8 if stemmed else s["patch"]
    image = 3 * 8 if stemmed else s["image"]
    ratio = mlp or s["mlp"]
    tok = clip_tokenizer(directory)
    config = dict(
        embed_dim=projection or s["projection"],
        vision_cfg=dict(image_size=image, timm_model_name=tower, timm_model_pretrained=False, patch_size=patch,
                        width=s["width"], layers=s["layers"], head_width=s["width"] // s["heads"], mlp_ratio=ratio,
                        timm_proj=None, timm_drop=0.0, timm_drop_path=0.0,
                        timm_pool="map" if "_pe_" in tower else "token"),
        text_cfg=dict(context_length=s["context"], vocab_size=tok.get_vocab_size(), width=s["text"],
                      heads=s["text_heads"], layers=s["text_layers"], **text_options),
        custom_text=True)  # fmt: skip
    small = dict(img_size=image, embed_dim=s["width"], depth=s["layers"], num_heads=s["heads"], mlp_ratio=ratio)
    create = timm.create_model

    def created(model_name, **options):
        options = {k: v for k, v in options.items() if k not in ("pretrained", "drop_path_rate")}
        if not stemmed:
            return create(model_name, **options, **small, patch_size=patch)
        return hybrid._create_vision_transformer_hybrid(
            model_name, backbone=stem(s["width"], patch), embed_args=dict(proj=False), no_embed_class=True,
            **options, **small)  # fmt: skip

    def build():
        with mock.patch.object(timm, "create_model", created):
            return open_clip.CustomTextCLIP(**{k: v for k, v in config.items() if k != "custom_text"}).eval()

    write_json(directory / "open_clip_config.json", dict(model_cfg=config, preprocess_cfg=dict(
        dict(mean=[0.5] * 3, std=[0.5] * 3, interpolation="bilinear", resize_mode="squash"), **preprocess)))
    save_weights(directory, randomise(build(), a.seed).state_dict(), "float16", name="open_clip_model")
    model = build()
    state = load_file(directory / "open_clip_model.safetensors")
    model.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in state.items()})
    eos = tok.token_to_id("<|endoftext|>")
    # open_clip's tokenizer fills with 0, whatever the files name as padding.
    tok.enable_truncation(s["context"])
    tok.enable_padding(pad_id=0, pad_token=tok.id_to_token(0), length=s["context"])
    ids = torch.tensor([tok.encode(c).ids for c in CAPTIONS[: s["batch"]]])
    assert (ids.max(1).values == eos).all()
    pixels = noise(a.seed, "pixels", s["batch"], 3, image, image)
    expected = golden(run_custom, model, dict(pixel_values=pixels, input_ids=ids))
    if not stemmed:
        larger = noise(a.seed, "larger", 1, 3, image + patch, image + patch)
        model.visual.set_input_size(image + patch)
        with torch.no_grad():
            expected |= {"larger.pixel_values": larger, "larger.image_features": model.visual(larger)}
    write_expected(directory, expected, texts=CAPTIONS[: s["batch"]])


def case_openclip_pe(out, a):
    open_clip_case(out, a, "openclip_pe", "vit_pe_core_base_patch16_224")


def case_openclip_pe_g(out, a):
    open_clip_case(out, a, "openclip_pe_g", "vit_pe_core_gigantic_patch14_448", mlp=35 / 24)


def case_openclip_mci(out, a):
    open_clip_case(out, a, "openclip_mci", "vit_base_mci_224", stemmed=True, text_options=dict(no_causal_mask=False),
                   preprocess=dict(mean=[0.0] * 3, std=[1.0] * 3, resize_mode="shortest"))  # fmt: skip


def case_openclip_clip_l(out, a):
    open_clip_case(out, a, "openclip_clip_l", "vit_large_patch14_clip_224", text_options=dict(no_causal_mask=True),
                   preprocess=dict(mean=OPENAI_MEAN, std=OPENAI_STD, interpolation="bicubic",
                                   resize_mode="shortest"))  # fmt: skip


def case_openclip_worldwide(out, a):
    directory, s = out / "openclip_worldwide", SIZES[a.size]
    tok = unigram_tokenizer(directory, s["context"])
    config = dict(
        embed_dim=s["projection"], quick_gelu=True,
        vision_cfg=dict(image_size=s["image"], layers=s["layers"], width=s["width"],
                        head_width=s["width"] // s["heads"], patch_size=s["patch"], mlp_ratio=s["mlp"]),
        text_cfg=dict(hf_tokenizer_name="facebook/xlm-v-base", pool_type="eos", eos_id=2,
                      context_length=s["context"], vocab_size=tok.get_vocab_size(), width=s["text"],
                      heads=s["text_heads"], layers=s["text_layers"]))  # fmt: skip
    write_json(directory / "open_clip_config.json", dict(model_cfg=config, preprocess_cfg=dict(
        mean=OPENAI_MEAN, std=OPENAI_STD, interpolation="bicubic", resize_mode="shortest")))
    save_weights(directory, randomise(open_clip.CLIP(**config), a.seed).state_dict(), "float16",
                 name="open_clip_model")  # fmt: skip
    model = open_clip.CLIP(**config).eval()
    state = load_file(directory / "open_clip_model.safetensors")
    model.load_state_dict({k: v.float() for k, v in state.items()})
    pixels = noise(a.seed, "pixels", s["batch"], 3, s["image"], s["image"])
    inputs = dict(pixel_values=pixels, input_ids=worldwide_ids(tok, a, s))
    write_expected(directory, golden(run_custom, model, inputs), texts=CAPTIONS[: s["batch"] - 1])


CASES = {name.removeprefix("case_"): make for name, make in list(globals().items()) if name.startswith("case_")}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--case", default="all", choices=["all", *CASES])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--size", default="tiny", choices=list(SIZES))
    a = parser.parse_args()
    for name, make in CASES.items():
        if a.case in ("all", name):
            torch.manual_seed(a.seed)
            make(a.out, a)
            total = sum(f.stat().st_size for f in (a.out / name).rglob("*") if f.is_file())
            print(f"{name}: {total / 1000:.1f} kB")


if __name__ == "__main__":
    main()
