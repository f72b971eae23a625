#!/usr/bin/env python3
"""Writes Tests/Fixtures/image_size.safetensors: image features at other sizes than the trained one.

For the tiny models of Tests/Fixtures/cases: `SIZE/pixel_values` [1, 3, SIZE, SIZE] and the projected,
not normalised features of the `clip` case (transformers, interpolate_pos_encoding=True) and of the
`openclip` case (open_clip, resize_pos_embed with its defaults) as `SIZE/clip` and `SIZE/openclip`
[1, width]. 20 leaves a border that no patch covers. Needs torch, transformers and open_clip_torch.
"""

import json
from pathlib import Path

import open_clip
import torch
from safetensors.torch import load_file, save_file
from transformers import CLIPModel

ROOT = Path(__file__).resolve().parents[2] / "Tests/Fixtures"
SIZES = [20, 48]


def open_clip_features(pixels, size):
    folder = ROOT / "cases/openclip"
    config = json.loads((folder / "open_clip_config.json").read_text())["model_cfg"]
    config["vision_cfg"]["image_size"] = size
    model = open_clip.CLIP(**config).eval()
    state = load_file(folder / "open_clip_model.safetensors")
    open_clip.model.resize_pos_embed(state, model)
    model.load_state_dict(state)
    return model.encode_image(pixels)


def main():
    torch.set_num_threads(1)
    generator = torch.Generator().manual_seed(0)
    clip = CLIPModel.from_pretrained(ROOT / "cases/clip", dtype=torch.float32).eval()
    tensors = {}
    with torch.no_grad():
        for size in SIZES:
            pixels = torch.randn(1, 3, size, size, generator=generator)
            pooled = clip.vision_model(pixels, interpolate_pos_encoding=True).pooler_output
            tensors[f"{size}/pixel_values"] = pixels
            tensors[f"{size}/clip"] = clip.visual_projection(pooled).contiguous()
            tensors[f"{size}/openclip"] = open_clip_features(pixels, size).contiguous()
    save_file(tensors, ROOT / "image_size.safetensors")


if __name__ == "__main__":
    main()
