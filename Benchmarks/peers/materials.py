"""Makes what compare.py works on, from seeds: models, pictures, captions, vectors.

Each command runs in a process of its own, so that compare.py itself imports nothing heavy:

    python materials.py model FOLDER SHAPE
    python materials.py pixels FILE SIZE BATCH
    python materials.py onnx MODEL INPUTS FILE
    python materials.py onnx-int8 ONNX FILE
    python materials.py language FOLDER SHAPE
    python materials.py tokens FILE COUNT SHORTEST LONGEST VOCABULARY
    python materials.py pictures FOLDER COUNT
    python materials.py captions FILE COUNT
    python materials.py vectors FILE COUNT WIDTH SEED
"""

import os
import sys

#: The published shapes: the image tower's, and the width of the joint space.
SHAPES = {
    "vit-b32": (
        dict(
            hidden_size=768,
            intermediate_size=3072,
            num_attention_heads=12,
            num_hidden_layers=12,
            patch_size=32,
            image_size=224,
        ),
        512,
    ),
    "vit-l14-336": (
        dict(
            hidden_size=1024,
            intermediate_size=4096,
            num_attention_heads=16,
            num_hidden_layers=24,
            patch_size=14,
            image_size=336,
        ),
        768,
    ),
}

#: Decoders, as published.
DECODERS = {
    "smollm-135m": dict(
        hidden_size=576,
        intermediate_size=1536,
        num_hidden_layers=30,
        num_attention_heads=9,
        num_key_value_heads=3,
        vocab_size=49152,
        rope_theta=10000.0,
    ),
    "llama-3.2-1b": dict(
        hidden_size=2048,
        intermediate_size=8192,
        num_hidden_layers=16,
        num_attention_heads=32,
        num_key_value_heads=8,
        vocab_size=128256,
        rope_theta=500000.0,
    ),
}

WORDS = """a the two three of in on at with under beside young old small large red blue green striped
dog horse child woman man people street mountain river bicycle umbrella photograph painting drawing
running jumping sitting sleeping while another watches quickly through crowded market, sunlight. it's
1984 snow-covered train's platform guitar lighthouse kingfisher naïve café""".split()


def model(folder, shape):
    """A CLIPModel with the published image tower and a small text tower, as transformers saves it."""
    import torch
    from transformers import CLIPConfig, CLIPModel

    tower, width = SHAPES[shape]
    vision = dict(**tower, projection_dim=width)
    text = dict(
        projection_dim=width, vocab_size=100, hidden_size=64, intermediate_size=64,
        num_attention_heads=1, num_hidden_layers=1, bos_token_id=98, eos_token_id=99,
    )
    torch.manual_seed(1)
    config = CLIPConfig(vision_config=vision, text_config=text, projection_dim=width)
    CLIPModel(config).eval().save_pretrained(folder)


def language(folder, shape):
    """A bare Llama decoder, bfloat16 as the published ones are stored."""
    import torch
    from transformers import LlamaConfig, LlamaModel

    torch.manual_seed(1)
    config = LlamaConfig(
        **DECODERS[shape], max_position_embeddings=2048, rms_norm_eps=1e-5, bos_token_id=0,
        eos_token_id=1, tie_word_embeddings=True,
    )
    torch.set_default_dtype(torch.bfloat16)
    LlamaModel(config).eval().save_pretrained(folder)


def tokens(path, count, shortest, longest, vocabulary):
    """Token ids of captions of mixed length, one after the other: ids [total], lengths [count]."""
    import numpy
    from safetensors.numpy import save_file

    generator = numpy.random.default_rng(1)
    lengths = generator.integers(int(shortest), int(longest) + 1, int(count)).astype(numpy.int32)
    ids = generator.integers(0, int(vocabulary), int(lengths.sum())).astype(numpy.int32)
    save_file({"ids": ids, "lengths": lengths}, path)


def pixels(path, size, batch):
    """Normalised pixel values, float32 [batch, 3, size, size]."""
    import numpy
    from safetensors.numpy import save_file

    values = numpy.random.default_rng(1).standard_normal((int(batch), 3, int(size), int(size)))
    save_file({"pixel_values": values.astype(numpy.float32)}, path)


def onnx(folder, inputs, path):
    """The image tower of a model folder, exported for the shape of the inputs."""
    import torch
    from safetensors.torch import load_file
    from transformers import CLIPVisionModelWithProjection

    class Tower(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.tower = CLIPVisionModelWithProjection.from_pretrained(
                folder, attn_implementation="sdpa", dtype=torch.float32
            )

        def forward(self, pixel_values):
            return self.tower(pixel_values=pixel_values).image_embeds

    tower, example = Tower().eval(), load_file(inputs)["pixel_values"]
    names = dict(input_names=["pixel_values"], output_names=["image_embeds"])
    with torch.inference_mode():
        try:
            torch.onnx.export(tower, (example,), path, dynamo=True, **names)
        except Exception as error:  # its own dependencies may be missing
            print(f"export through dynamo: {error}; now through tracing", file=sys.stderr)
            torch.onnx.export(tower, (example,), path, dynamo=False, **names)


def onnx_int8(source, path):
    """An exported graph with its products in int8: dynamic, weights per channel."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(source, path, weight_type=QuantType.QInt8, per_channel=True)


def pictures(folder, count):
    """JPEG files of soft shapes with noise, 500x375 and, each fourth, 1600x1200; one PNG in five."""
    import numpy
    from PIL import Image

    os.makedirs(folder, exist_ok=True)
    random = numpy.random.default_rng(1)
    for index in range(int(count)):
        width, height = (1600, 1200) if index % 4 == 3 else (500, 375)
        if index % 3 == 2:
            width, height = height, width
        soft = random.integers(0, 256, (12, 16, 3), dtype=numpy.uint8)
        picture = Image.fromarray(soft).resize((width, height), Image.Resampling.BICUBIC)
        noise = random.normal(0, 6, (height, width, 3))
        noisy = numpy.clip(numpy.asarray(picture) + noise, 0, 255).astype(numpy.uint8)
        name = f"{index:04}.png" if index % 5 == 4 else f"{index:04}.jpg"
        Image.fromarray(noisy).save(os.path.join(folder, name), quality=90)


def captions(path, count):
    """One caption of 3 to 27 words a line."""
    import random

    generator = random.Random(1)
    with open(path, "w", encoding="utf-8") as file:
        for _ in range(int(count)):
            words = generator.choices(WORDS, k=generator.randint(3, 27))
            file.write(" ".join(words) + "\n")


def vectors(path, count, width, seed):
    """Normalised vectors, float32 [count, width], as .npy."""
    import numpy

    generator = numpy.random.default_rng(int(seed))
    shape = (int(count), int(width))
    array = numpy.lib.format.open_memmap(path, mode="w+", dtype=numpy.float32, shape=shape)
    for start in range(0, shape[0], 65536):
        part = generator.standard_normal((min(65536, shape[0] - start), shape[1]))
        part /= numpy.linalg.norm(part, axis=1, keepdims=True)
        array[start : start + len(part)] = part
    array.flush()


if __name__ == "__main__":
    commands = (model, language, tokens, pixels, onnx, onnx_int8, pictures, captions, vectors)
    made = {f.__name__.replace("_", "-"): f for f in commands}
    made[sys.argv[1]](*sys.argv[2:])
