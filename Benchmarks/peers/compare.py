#!/usr/bin/env python3
"""Measures swift-contrast beside its peers on the same work and prints one Markdown table.

Both sides load the same files and take turns (A B A B ...), each in a process of its own that sleeps
while the other works; the table has the medians. Results must agree, or the row says so, and our
peak memory must stay below thresholds.json, or the exit status is 1. See README.md.
"""

import argparse
import array
import collections.abc
import contextlib
import dataclasses
import importlib.metadata
import importlib.util
import json
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import materials
import plots

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE.parent
MARKERS = ("<!-- table:begin -->", "<!-- table:end -->")


# What is measured


@dataclasses.dataclass
class Work:
    """One piece of work: our command line, and those of the peers by their names."""

    name: str
    threads: int
    precision: str
    ours: list
    peers: dict
    #: Takes the bytes of both results; returns what is wrong, or None.
    check: collections.abc.Callable
    #: Multiplications and additions of its products; 0 where they are not what bounds it.
    operations: int = 0
    #: Bytes it has to read from memory at least; 0 where they are not what bounds it.
    bytes: int = 0
    #: The interpreters of peers whose libraries this one does not have, by the peers' names.
    interpreters: dict = dataclasses.field(default_factory=dict)


#: The least cosine of the features of two sides that compute in a precision. Random weights, which
#: these are, suffer more from rounding than trained ones.
LEAST_COSINE = {"float32": 0.99999, "bfloat16": 0.999, "int8": 0.98}


#: What PyTorch computes in beside ours. Where the processor has no instructions for bfloat16, it is
#: several times slower in it than in float32, so both are shown.
TORCH = {"float32": ["float32"], "bfloat16": ["bfloat16", "float32"], "int8": ["int8"]}


def torch_peers(precision, command, note=""):
    return {
        f"PyTorch {peer}{note}": [*command, "--precision", peer] for peer in TORCH[precision]
    }


def check_features(rows, precision):
    return lambda a, b: check_cosines(a, b, rows=rows, least=LEAST_COSINE[precision])


def onnx_peers(context, precision, stem, command, model, inputs, convolutions=False):
    """ONNX Runtime on an exported graph of the precision, where it is installed and can be made."""
    if precision == "bfloat16":
        return {}
    if not importlib.util.find_spec("onnxruntime"):
        say("without ONNX Runtime: onnxruntime not installed")
        return {}
    with context.optional("ONNX Runtime"):
        graph = context.folder / f"{stem}-onnx" / "model.onnx"
        graph.parent.mkdir(exist_ok=True)
        context.make(command, graph, model, inputs, graph)
        if precision == "int8":
            source = graph
            graph = source.with_name("int8.onnx")
            if convolutions:
                context.make("onnx-convolutions", graph, source, inputs, graph)
            else:
                context.make("onnx-int8", graph, source, graph)
        threads = ["--threads", context.options.threads]
        peer = [command, "--onnx", graph, "--inputs", inputs, *threads]
        return {f"ONNX Runtime {precision}": peer}
    return {}


def openvino_peers(context, precision, stem, command, model, inputs):
    """OpenVINO on a converted model, quantized by NNCF for int8, where both are installed."""
    needed = ["openvino", *(["nncf"] if precision == "int8" else [])]
    if missing := [name for name in needed if not importlib.util.find_spec(name)]:
        say(f"without OpenVINO: {' and '.join(missing)} not installed")
        return {}
    with context.optional("OpenVINO"):
        graph = context.folder / f"{stem}-openvino" / "model.xml"
        graph.parent.mkdir(exist_ok=True)
        context.make(command, graph, model, inputs, graph)
        if precision == "int8":
            source = graph
            graph = source.with_name("int8.xml")
            context.make("openvino-int8", graph, source, inputs, graph)
        settings = ["--threads", context.options.threads, "--precision", precision]
        peer = [command, "--openvino", graph, "--inputs", inputs, *settings]
        return {f"OpenVINO {precision}": peer}
    return {}


def vision(shape, batch, precision="float32"):
    """The image tower on normalised pixel values."""
    tower, width = materials.SHAPES[shape]
    size = tower["image_size"]
    title = {"vit-b32": "ViT-B/32", "vit-l14-336": "ViT-L/14-336"}[shape]

    def make(context):
        model = context.material(shape, "model", shape)
        inputs = context.material(f"{size}x{batch}.safetensors", "pixels", size, batch)
        common = ["--inputs", inputs, "--threads", context.options.threads]
        peers = torch_peers(precision, ["torch-vision", "--model", model, *common])
        peers |= onnx_peers(context, precision, f"{shape}-{batch}", "onnx-vision", model, inputs)
        peers |= openvino_peers(context, precision, shape, "openvino-vision", model, inputs)
        return Work(
            f"{title} image tower, batch {batch}", context.options.threads, precision,
            ["vision", "--model", model, *common, "--precision", precision], peers,
            check_features(batch, precision), operations=batch * tower_operations(tower, width),
        )

    return make


def resnet(shape, batch, precision="float32"):
    """The pooled features of a ResNet on normalised pixel values. PyTorch has no int8 for convolutions
    without calibration by hand: its float32 stands beside."""

    def make(context):
        model = context.material(shape, "resnet", shape)
        inputs = context.material(f"224x{batch}.safetensors", "pixels", 224, batch)
        common = ["--inputs", inputs, "--threads", context.options.threads]
        torch = ["torch-vision", "--model", model, *common]
        peers = torch_peers("float32" if precision == "int8" else precision, torch)
        peers |= onnx_peers(
            context, precision, f"{shape}-{batch}", "onnx-vision", model, inputs, convolutions=True
        )
        peers |= openvino_peers(context, precision, shape, "openvino-vision", model, inputs)
        return Work(
            f"ResNet-50, batch {batch}", context.options.threads, precision,
            ["folder", "--model", model, *common, "--precision", precision], peers,
            # Fifty layers of random convolutions double what rounding does to random blocks.
            lambda a, b: check_cosines(
                a, b, rows=batch, least=LEAST_COSINE[precision if precision == "float32" else "int8"]
            ), operations=batch * RESNET_OPERATIONS[shape],
        )

    return make


#: Of one image of 224 × 224.
RESNET_OPERATIONS = {"resnet-50": 2 * 4_087_136_256}


def embed(precision="float32"):
    """Captions to the unit vectors of all-MiniLM-L6-v2 as published, tokens included."""
    count = 10000

    def make(context):
        model, texts = context.mini_lm(count)
        threads = ["--threads", context.options.threads]
        common = ["--model", model, "--texts", texts, *threads]
        sizes = ["--batch", 32, 64, 128]
        peers = {
            "sentence-transformers": ["sentence-transformers-embed", *common, *sizes],
            "PyTorch float32, input order": ["torch-embed", *common, *sizes],
        }
        with context.optional("ONNX Runtime"):
            graph = context.folder / "minilm-onnx" / "model.onnx"
            graph.parent.mkdir(exist_ok=True)
            context.make("onnx-texts", graph, model, graph)
            int8 = graph.with_name("int8.onnx")
            context.make("onnx-int8", int8, graph, int8)
            onnx = ["onnx-embed", *common, *sizes, "--order", "sorted", "--onnx"]
            peers["ONNX Runtime float32, sorted"] = [*onnx, graph]
            peers["ONNX Runtime int8, sorted"] = [*onnx, int8]
        return Work(
            f"all-MiniLM-L6-v2, {count:,} multi30k captions", context.options.threads, precision,
            ["embed", *common, "--precision", precision], peers,
            # The int8 of ONNX Runtime stands beside every precision.
            lambda a, b: check_cosines(a, b, rows=count, least=LEAST_COSINE["int8"]),
        )

    return make


#: What losses may differ by, as a share, after up to three steps.
LOSS_TOLERANCE = {"float32": 1e-3, "bfloat16": 3e-2}


def check_losses(precision):
    def check(ours, theirs):
        ours, theirs = array.array("f", ours), array.array("f", theirs)
        if len(ours) != len(theirs) or not ours:
            return f"{len(ours)} losses against {len(theirs)}"
        worst = max(abs(a - b) / abs(b) for a, b in zip(ours, theirs))
        return None if worst <= LOSS_TOLERANCE[precision] else f"losses by {worst:.2g}"

    return check


TOWER_TITLES = {"vit-b32": "ViT-B/32", "examples": "the examples' model"}


def alignment(shape, batch, precision="float32"):
    """A step of LLM2CLIP's second stage, with cached features of captions."""

    def make(context):
        tower, width = materials.SHAPES[shape]
        size = tower["image_size"]
        model = context.material(f"{shape}-alignment", "alignment", shape)
        features, blocks = materials.HEADS[shape]
        name = f"pairs-{size}x{batch}-{features}.safetensors"
        inputs = context.material(name, "pairs", size, batch, features)
        common = ["--model", model, "--inputs", inputs, "--threads", context.options.threads]
        head = blocks * 4 * features * features + features * width
        # Forward, and twice as much back.
        operations = 3 * batch * (tower_operations(tower, width) + 2 * head)
        return Work(
            f"training step, {TOWER_TITLES[shape]} and cached features, batch {batch}",
            context.options.threads, precision,
            ["train-alignment", *common, "--precision", precision],
            torch_peers(precision, ["torch-alignment", *common]), check_losses(precision),
            operations=operations,
        )

    return make


def adapter(shape, precision="float32"):
    """A step of the first stage, LoRA on all linear layers of a decoder."""
    count, length = 16, 32

    def make(context):
        model = context.material(shape, "language", shape)
        factors = context.material(f"{shape}-adapter", "adapter", model)
        name = f"tokens-{count}-{length}-{length}.safetensors"
        inputs = context.material(name, "tokens", count, length, length, 49152)
        common = ["--model", model, "--adapter", factors, "--inputs", inputs]
        common += ["--threads", context.options.threads]
        return Work(
            f"training step, LoRA on {DECODER_TITLES[shape]}, {count} × {length} tokens",
            context.options.threads, precision,
            ["train-adapter", *common, "--precision", precision],
            torch_peers(precision, ["torch-adapter", *common]), check_losses(precision),
            # The frozen weights are gone through twice, forward and back.
            operations=2 * decoder_operations(shape, [length] * count),
        )

    return make


def tower_operations(tower, width):
    """Those of one image: patches, the blocks with attention over all tokens, the projection."""
    hidden, patch = tower["hidden_size"], tower["patch_size"]
    patches = (tower["image_size"] // patch) ** 2
    tokens = patches + 1
    products = 4 * hidden * hidden + 2 * hidden * tower["intermediate_size"]
    block = 2 * tokens * products + 4 * tokens * tokens * hidden
    return (
        2 * patches * 3 * patch * patch * hidden
        + tower["num_hidden_layers"] * block
        + 2 * hidden * width
    )


LLAMA = "llama.cpp Q8_0"
DECODER_TITLES = {
    "smollm-135m": "SmolLM-135M",
    "smollm-135m-llama3": "SmolLM-135M",
    "gemma-3-270m": "Gemma 3 270M",
    "llama-3.2-1b": "Llama-3.2-1B",
}


def language(shape, precision="float32"):
    """A causal decoder over captions of equal length, and the mean of the states of each."""
    count, length = 16, 32
    # Its graphs do not fit one file or the memory; see README.md.
    exportable = shape != "llama-3.2-1b"

    def make(context):
        model = context.material(shape, "language", shape)
        name = f"tokens-{count}-{length}-{length}.safetensors"
        inputs = context.material(name, "tokens", count, length, length, 49152)
        common = ["--inputs", inputs, "--threads", context.options.threads]
        peers = torch_peers(
            precision, ["torch-language", "--model", model, *common, "--batch", count]
        )
        if exportable:
            peers |= onnx_peers(context, precision, shape, "onnx-language", model, inputs)
            peers |= openvino_peers(context, precision, shape, "openvino-language", model, inputs)
        if precision == "int8" and context.llama_python:
            with context.optional("llama.cpp"):
                path = context.folder / f"{shape}-q8.gguf"
                context.make("gguf", path, model, inputs, path, python=context.llama_python)
                peers[LLAMA] = ["llama-language", "--model", path, *common]
        return Work(
            f"{DECODER_TITLES[shape]}, {count} captions of {length} tokens",
            context.options.threads, precision,
            ["language", "--model", model, *common, "--precision", precision], peers,
            check_features(count, precision),
            operations=decoder_operations(shape, [length] * count),
            interpreters={LLAMA: context.llama_python},
        )

    return make


def mixed_captions(shape, order, precision="bfloat16"):
    """A causal decoder over captions of many lengths, and the mean of the states of each.

    PyTorch pads them, in the order of the input or sorted by length, in the batches it is quickest
    with.
    """
    count = 256

    def make(context):
        model = context.material(shape, "language", shape)
        if shared := context.shared_captions():
            kind = "multi30k"
            inputs = context.material(f"multi30k-{count}.safetensors", "ids", *shared, count)
        else:
            say("no multi30k captions and Llama 3 tokenizer (--shared): lengths are generated")
            kind = "generated"
            name = f"tokens-{count}-8-40.safetensors"
            inputs = context.material(name, "tokens", count, 8, 40, 49152)
        lengths = stored_lengths(inputs)
        common = ["--model", model, "--inputs", inputs, "--threads", context.options.threads]
        peer = ["torch-language", *common, "--batch", 8, 16, 32, 64, "--order", order]
        return Work(
            f"{DECODER_TITLES[shape]}, {count} {kind} captions of {min(lengths)} to "
            f"{max(lengths)} tokens",
            context.options.threads, precision, ["language", *common, "--precision", precision],
            torch_peers(precision, peer, note=f", {order} order"),
            check_features(count, precision), operations=decoder_operations(shape, lengths),
        )

    return make


def generation(shape, kind, sequences, precision):
    """Greedy search behind prompts of 512 tokens: reading the prompts, or 128 tokens behind each."""
    length, count = 512, 128

    def make(context):
        common = [
            "--length", length, "--sequences", sequences, "--threads", context.options.threads
        ]
        peers, path = {}, None
        if shape == "gemma-3-270m":
            model = path = context.gemma()
            name = "llama.cpp Q4_K_M"
        else:
            form = {"int8": "Q8_0", "int4": "Q4_0"}.get(precision)
            model, name = context.generator(shape), f"llama.cpp {form}"
            torch = "float32" if form else precision
            peers |= torch_peers(torch, [f"torch-{kind}", "--model", model, *common])
            if form and context.llama_python:
                with context.optional("llama.cpp"):
                    file = context.folder / f"{shape}-whole-{form.lower()}.gguf"
                    context.make(
                        "gguf", file, model, "all", file, form, python=context.llama_python)
                    path = file
        if path and context.llama_python:
            peers[name] = [f"llama-{kind}", "--model", path, *common]
        doing = f"prompt of {length} tokens" if kind == "prompt" else f"{count} tokens"
        many = "" if sequences == 1 else f", {sequences} sequences"
        return Work(
            f"{DECODER_TITLES[shape]}, {doing}{many}", context.options.threads, precision,
            [kind, "--model", model, *common, "--precision", precision], peers,
            check_length, interpreters={name: context.llama_python},
        )

    return make


def check_length(ours, theirs):
    """Seeded weights choose among tokens that are nearly as probable, where texts part; the tests compare them."""
    return None if len(ours) == len(theirs) else f"{len(ours)} bytes against {len(theirs)}"


def seeing(kind, precision):
    """LLaVA-1.5 7B's shape: a picture and a question up to the first token, or 64 tokens behind it."""
    count = 64

    def make(context):
        model = context.chat("llava-1.5-7b", "llama2")
        image = context.material("pictures-24", "pictures", 24) / "0000.jpg"
        common = ["--image", image, "--length", count, "--threads", context.options.threads]
        form = {"int8": "Q8_0", "int4": "Q4_0"}[precision]
        name, peers = f"llama.cpp {form}", {}
        if context.llama_python:
            with context.optional("llama.cpp"):
                text = context.folder / f"llava-1.5-7b-{form.lower()}.gguf"
                tower = context.folder / "llava-1.5-7b-tower.gguf"
                python = context.llama_python
                context.make("gguf", text, model, "all", text, form, python=python)
                context.make("gguf-tower", tower, model, tower, python=python)
                peers[name] = [
                    f"llama-chat-{kind}", "--model", text, "--projector", tower, *common
                ]
        doing = "picture and question" if kind == "prompt" else f"{count} tokens"
        return Work(
            f"LLaVA-1.5 7B, {doing}", context.options.threads, precision,
            [f"chat-{kind}", "--model", model, *common, "--precision", precision], peers,
            check_length, bytes=0 if kind == "prompt" else count * decoder_bytes(model, precision),
            interpreters={name: context.llama_python},
        )

    return make


def decoder_bytes(model, precision):
    """What a Llama decoder of a model folder reads of its weights for a token."""
    config = json.loads((model / "config.json").read_text(encoding="utf-8"))["text_config"]
    hidden = config["hidden_size"]
    block = hidden * (4 * hidden + 3 * config["intermediate_size"])
    # A scale for each 32 weights in int4; heads keep 8 bits.
    blocks = config["num_hidden_layers"] * block * {"int8": 1, "int4": 4.5 / 8}[precision]
    return int(blocks + hidden * config["vocab_size"])


def blip2(precision):
    """BLIP-2 with OPT-2.7B's shape: a caption of 20 tokens. PyTorch in float32 would not fit beside the others."""

    def make(context):
        model = context.chat("blip2-opt-2.7b", "gpt2")
        image = context.material("pictures-24", "pictures", 24) / "0000.jpg"
        common = ["--model", model, "--image", image, "--threads", context.options.threads]
        common += ["--length", 20]
        peer = ["torch-captions", *common, "--sequences", 1, "--beams", 1]
        return Work(
            "BLIP-2 OPT-2.7B, caption of 20 tokens", context.options.threads, precision,
            ["describe", *common, "--precision", precision],
            {"PyTorch bfloat16": [*peer, "--precision", "bfloat16"]},
            check_length,
        )

    return make


def blip(part, precision, pictures=1, beams=1):
    """BLIP-base's shape: captions of 20 tokens, or the first word of an answer."""

    def make(context):
        model = context.blip(part)
        image = context.material("pictures-24", "pictures", 24) / "0000.jpg"
        common = ["--model", model, "--image", image, "--threads", context.options.threads]
        if part == "answers":
            command, name = "answer", "BLIP-base, first word of a second answer about a picture"
            note = ", picture read again"
        else:
            command, note = "captions", ""
            name = f"BLIP-base, {'caption' if pictures == 1 else f'{pictures} captions'} of 20 tokens"
            name += f", {beams} beams" if beams > 1 else ""
            common += ["--length", 20, "--sequences", pictures, "--beams", beams]
        peers = torch_peers(precision, [f"torch-{command}", *common], note)
        return Work(
            name, context.options.threads, precision,
            [command, *common, "--precision", precision], peers,
            check_length,
        )

    return make


def decoder_operations(shape, lengths):
    """Those of texts: the blocks, with attention of each token to those before it and itself."""
    decoder = materials.DECODERS[shape]
    hidden, heads = decoder["hidden_size"], decoder["num_attention_heads"]
    grouped = hidden // heads * decoder["num_key_value_heads"]
    products = hidden * (2 * hidden + 2 * grouped + 3 * decoder["intermediate_size"])
    pairs = sum(length * (length + 1) // 2 for length in lengths)
    return decoder["num_hidden_layers"] * (2 * sum(lengths) * products + 4 * pairs * hidden)


def stored_lengths(path):
    """The int32 tensor `lengths` of a safetensors file."""
    data = path.read_bytes()
    header_end = 8 + int.from_bytes(data[:8], "little")
    start, end = json.loads(data[8:header_end])["lengths"]["data_offsets"]
    return array.array("i", data[header_end + start : header_end + end]).tolist()


def preprocess(size):
    """Decoding, resizing and cropping of files."""

    def make(context):
        photos = context.options.photos
        if photos is None:
            count = 8 if context.quick else 24
            photos = context.material(f"pictures-{count}", "pictures", count)
        endings = (".jpg", ".jpeg", ".png", ".webp")
        files = sorted(p for p in pathlib.Path(photos).iterdir() if p.suffix.lower() in endings)
        listing = context.folder / "files.txt"
        listing.write_text("".join(f"{path.resolve()}\n" for path in files), encoding="utf-8")
        threads = context.options.input_threads
        arguments = ["--files", listing, "--size", size, "--threads", threads]
        return Work(
            f"decode, resize and crop {len(files)} pictures to {size}", threads, "8 bits",
            ["preprocess", *arguments], {"Pillow": ["pillow-preprocess", *arguments]},
            check_bytes,
        )

    return make


def tokenize(context):
    """Captions to ids."""
    count = 2000 if context.quick else 10000
    texts = context.material(f"captions-{count}.txt", "captions", count)
    threads = context.options.input_threads
    arguments = [
        "--tokenizer", context.options.tokenizer, "--texts", texts, "--threads", threads
    ]
    return Work(
        f"tokenize {count:,} captions", threads, "–", ["tokenize", *arguments],
        {"tokenizers": ["huggingface-tokenize", *arguments]}, check_bytes,
    )


#: The least share of neighbours that must be those of float32. Vectors of random numbers lie about
#: equally far from each other, so that rounding exchanges more of them than of trained ones.
LEAST_RECALL = {"float32": 1, "bfloat16": 0.97, "int8": 0.9}


def search(queries, precision="float32"):
    """The ten nearest of many vectors; peers in float32."""

    def make(context):
        count, width = 100_000 if context.quick else 1_000_000, 768
        items = context.material(f"{count}x{width}.npy", "vectors", count, width, 1)
        asked = context.material(f"queries-{queries}x{width}.npy", "vectors", queries, width, 2)
        arguments = [
            "--items", items, "--queries", asked, "--count", 10,
            "--threads", context.options.threads,
        ]
        note = "" if precision == "float32" else " float32"
        peers = {
            f"NumPy{note}": ["numpy-search", *arguments],
            f"PyTorch{note}": ["torch-search", *arguments],
        }
        return Work(
            f"search {count:,} × {width}, {queries} quer{'y' if queries == 1 else 'ies'}",
            context.options.threads, precision,
            ["search", *arguments, "--precision", precision], peers,
            lambda a, b: check_neighbours(a, b, rows=queries, least=LEAST_RECALL[precision]),
            operations=2 * count * width * queries,
            bytes=count * width * {"float32": 4, "bfloat16": 2, "int8": 1}[precision],
        )

    return make


WORKS = {
    "vit-b32-1": vision("vit-b32", 1),
    "vit-b32-8": vision("vit-b32", 8),
    "vit-l14-336-1": vision("vit-l14-336", 1),
    "vit-l14-336-4": vision("vit-l14-336", 4),
    "vit-b32-1-bfloat16": vision("vit-b32", 1, "bfloat16"),
    "vit-b32-8-bfloat16": vision("vit-b32", 8, "bfloat16"),
    "vit-l14-336-1-bfloat16": vision("vit-l14-336", 1, "bfloat16"),
    "vit-l14-336-4-bfloat16": vision("vit-l14-336", 4, "bfloat16"),
    "vit-b32-1-int8": vision("vit-b32", 1, "int8"),
    "vit-b32-4-int8": vision("vit-b32", 4, "int8"),
    "vit-b32-8-int8": vision("vit-b32", 8, "int8"),
    "vit-l14-336-1-int8": vision("vit-l14-336", 1, "int8"),
    "vit-l14-336-4-int8": vision("vit-l14-336", 4, "int8"),
    "smollm-float32": language("smollm-135m"),
    "smollm-bfloat16": language("smollm-135m", "bfloat16"),
    "smollm-int8": language("smollm-135m", "int8"),
    "llama-float32": language("llama-3.2-1b"),
    "llama-bfloat16": language("llama-3.2-1b", "bfloat16"),
    "llama-int8": language("llama-3.2-1b", "int8"),
    "smollm-mixed-input": mixed_captions("smollm-135m-llama3", "input"),
    "smollm-mixed-sorted": mixed_captions("smollm-135m-llama3", "sorted"),
    "llama-mixed-input": mixed_captions("llama-3.2-1b", "input"),
    "llama-mixed-sorted": mixed_captions("llama-3.2-1b", "sorted"),
    "resnet-50-1": resnet("resnet-50", 1),
    "resnet-50-8": resnet("resnet-50", 8),
    "resnet-50-1-bfloat16": resnet("resnet-50", 1, "bfloat16"),
    "resnet-50-8-bfloat16": resnet("resnet-50", 8, "bfloat16"),
    "resnet-50-1-int8": resnet("resnet-50", 1, "int8"),
    "resnet-50-8-int8": resnet("resnet-50", 8, "int8"),
    "minilm": embed(),
    "minilm-bfloat16": embed("bfloat16"),
    "minilm-int8": embed("int8"),
    "llama-prompt-bfloat16": generation("llama-3.2-1b", "prompt", 1, "bfloat16"),
    "llama-decode-bfloat16": generation("llama-3.2-1b", "decode", 1, "bfloat16"),
    "llama-prompt-int8": generation("llama-3.2-1b", "prompt", 1, "int8"),
    "llama-decode-int8": generation("llama-3.2-1b", "decode", 1, "int8"),
    "llama-decode-8-int8": generation("llama-3.2-1b", "decode", 8, "int8"),
    "llama-prompt-int4": generation("llama-3.2-1b", "prompt", 1, "int4"),
    "llama-decode-int4": generation("llama-3.2-1b", "decode", 1, "int4"),
    "gemma-prompt-int8": generation("gemma-3-270m", "prompt", 1, "int8"),
    "gemma-decode-int8": generation("gemma-3-270m", "decode", 1, "int8"),
    "gemma-decode-8-int8": generation("gemma-3-270m", "decode", 8, "int8"),
    "gemma-prompt-int4": generation("gemma-3-270m", "prompt", 1, "int4"),
    "gemma-decode-int4": generation("gemma-3-270m", "decode", 1, "int4"),
    "blip-caption": blip("captions", "float32"),
    "blip-caption-bfloat16": blip("captions", "bfloat16"),
    "blip-caption-int8": blip("captions", "int8"),
    "blip-captions-8-bfloat16": blip("captions", "bfloat16", pictures=8),
    "blip-caption-beams": blip("captions", "float32", beams=3),
    "blip-caption-beams-bfloat16": blip("captions", "bfloat16", beams=3),
    "blip-caption-beams-int8": blip("captions", "int8", beams=3),
    "blip-answer-int8": blip("answers", "int8"),
    "blip2-caption-bfloat16": blip2("bfloat16"),
    "blip2-caption-int8": blip2("int8"),
    "llava-prompt-int8": seeing("prompt", "int8"),
    "llava-decode-int8": seeing("decode", "int8"),
    "llava-prompt-int4": seeing("prompt", "int4"),
    "llava-decode-int4": seeing("decode", "int4"),
    "train-vit-b32": alignment("vit-b32", 32),
    "train-vit-b32-bfloat16": alignment("vit-b32", 32, "bfloat16"),
    "train-examples": alignment("examples", 64),
    "train-examples-bfloat16": alignment("examples", 64, "bfloat16"),
    "train-lora-smollm": adapter("smollm-135m"),
    "train-lora-smollm-bfloat16": adapter("smollm-135m", "bfloat16"),
    "preprocess-224": preprocess(224),
    "preprocess-336": preprocess(336),
    "tokenize": tokenize,
    "search-1": search(1),
    "search-1-bfloat16": search(1, "bfloat16"),
    "search-1-int8": search(1, "int8"),
    "search-256": search(256),
    "search-256-bfloat16": search(256, "bfloat16"),
    "search-256-int8": search(256, "int8"),
}


# Whether results agree


def check_cosines(ours, theirs, rows, least):
    ours, theirs = array.array("f", ours), array.array("f", theirs)
    if len(ours) != len(theirs) or not ours:
        return f"{len(ours)} numbers against {len(theirs)}"
    width, worst = len(ours) // rows, 1.0
    for row in range(rows):
        a, b = ours[row * width : (row + 1) * width], theirs[row * width : (row + 1) * width]
        norms = math.sqrt(math.fsum(x * x for x in a) * math.fsum(x * x for x in b))
        worst = min(worst, math.fsum(x * y for x, y in zip(a, b)) / norms if norms else math.nan)
    return None if worst >= least else f"cosine {worst:.6f}"


def check_bytes(ours, theirs):
    if len(ours) != len(theirs) or not ours:
        return f"{len(ours)} bytes against {len(theirs)}"
    different = sum(x != y for x, y in zip(ours, theirs)) if ours != theirs else 0
    return f"{different} of {len(ours)} bytes differ" if different else None


def check_neighbours(ours, theirs, rows, least):
    ours, theirs = array.array("i", ours), array.array("i", theirs)
    if len(ours) != len(theirs) or not ours:
        return f"{len(ours)} rows against {len(theirs)}"
    count = len(ours) // rows
    # As sets: sums in another order may swap neighbours that are equally close.
    same = sum(
        len(set(ours[query : query + count]) & set(theirs[query : query + count]))
        for query in range(0, len(ours), count)
    )
    say(f"{same} of {len(ours)} neighbours are those of the peer")
    # One query has so few that chance would decide.
    if same < least * len(ours) - (0 if least == 1 else 2):
        return f"{same} of {len(ours)} neighbours"
    return None


# Running it


class Context:
    """The options, and the folder with what is made for the run."""

    def __init__(self, options, folder):
        self.options = options
        self.quick = options.quick
        self.folder = pathlib.Path(folder)
        self.llama_python = options.llama_python
        if not self.llama_python and importlib.util.find_spec("llama_cpp"):
            self.llama_python = sys.executable

    def shared_captions(self):
        """The captions of multi30k and Llama 3's tokenizer, if both are there."""
        if not self.options.shared:
            return None
        shared = pathlib.Path(self.options.shared)
        files = [
            shared / "data/captions/multi30k-test_2016_flickr.en",
            shared / "tokenizers/llama3/tokenizer.json",
        ]
        return files if all(file.exists() for file in files) else None

    def mini_lm(self, count):
        """The folder of all-MiniLM-L6-v2 and a file of so many captions of multi30k."""
        if not (self.options.shared and self.options.models):
            raise Absent("all-minilm-l6-v2 needs --shared and --models")
        captions = pathlib.Path(self.options.shared) / "data/captions/multi30k-train.1.en"
        lines = captions.read_text(encoding="utf-8").splitlines()[:count]
        texts = self.folder / f"multi30k-{count}.txt"
        texts.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return pathlib.Path(self.options.models) / "all-minilm-l6-v2", texts

    def gemma(self):
        """Gemma 3 270M as published in GGUF."""
        if not self.options.models:
            raise Absent("gemma-3-270m.gguf needs --models")
        return pathlib.Path(self.options.models) / "gemma-3-270m.gguf"

    def generator(self, shape):
        """A decoder with a tokenizer beside it, which ours wants for generating."""
        if not self.shared_captions():
            raise Absent("generation needs --shared, for a tokenizer")
        model = self.material(shape, "language", shape)
        folder = self.folder / f"{shape}-generation"
        folder.mkdir(exist_ok=True)
        tokenizer = pathlib.Path(self.options.shared) / "tokenizers/llama3"
        for file in [*model.iterdir(), *tokenizer.glob("tokenizer*.json")]:
            link = folder / file.name
            if not link.exists():
                link.symlink_to(file.resolve())
        return folder

    def blip(self, part):
        """BLIP-base's shape with BERT's tokenizer."""
        tokenizer = pathlib.Path(self.options.shared or "") / "tokenizers/bert"
        if not (self.options.shared and tokenizer.exists()):
            raise Absent("BLIP needs --shared, for a tokenizer")
        return self.material(f"blip-{part}", "blip", part, tokenizer)

    def chat(self, shape, tokenizer):
        """A language model that sees, of a published shape, with a tokenizer whose ids fit."""
        folder = pathlib.Path(self.options.shared or "") / "tokenizers" / tokenizer
        if not (self.options.shared and folder.exists()):
            raise Absent(f"{shape} needs --shared, for a tokenizer")
        return self.material(shape, "chat", shape, folder)

    def make(self, command, path, *arguments, python=sys.executable):
        """Makes a file or folder unless it is there."""
        if not path.exists():
            say(f"making {path.name}")
            command = [python, HERE / "materials.py", command, *arguments]
            try:
                subprocess.run(
                    [str(part) for part in command], check=True, stdout=sys.stderr,
                    env=os.environ | QUIET,
                )
            except BaseException:
                # What is half made must not be taken for whole.
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
                raise
        return path

    def material(self, name, command, *arguments):
        path = self.folder / name
        return self.make(command, path, path, *arguments)

    @contextlib.contextmanager
    def optional(self, name):
        """Leaves a peer out if what it needs cannot be made."""
        try:
            yield
        except subprocess.CalledProcessError as error:
            say(f"without {name}: {error}")


class Absent(Exception):
    """What a work needs was not given; the run goes on without it."""


class Ended(Exception):
    """A process ended before it answered."""


#: A side whose turns take longer than this together, in seconds, gets fewer of them.
PATIENCE = 150


class Side:
    """A process that does one work when told to."""

    def __init__(self, command, environment):
        self.seconds = []
        self.peak = 0
        self.repetitions = 1
        self.turns = 1
        self.process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, env=os.environ | environment,
        )
        ready = self._answer()
        #: What the side has chosen for itself, such as the size of its batches.
        self.detail = ready.get("detail", "")
        #: How long the work took when it chose; it is warm then.
        self.tried = ready.get("seconds")

    def _answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise Ended(f"{' '.join(self.process.args[:3])}: status {self.process.wait()}")
        return json.loads(line)

    def _ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self._answer()

    def warm_up(self, turn, turns):
        """Runs once or twice, and finds how many repetitions fill a turn of so many seconds, and
        after how many turns the side has had enough."""
        seconds = self.tried or self._ask("run 1")["seconds"][0]
        if not self.tried and seconds < 10:
            seconds = self._ask("run 1")["seconds"][0]
        self.repetitions = max(1, min(1000, round(turn / max(seconds, 1e-6))))
        self.turns = max(1, min(turns, round(PATIENCE / max(seconds, 1e-6))))

    def turn(self):
        answer = self._ask(f"run {self.repetitions}")
        self.seconds += answer["seconds"]
        self.peak = answer["peakBytes"]

    def result(self, path):
        self._ask(f"result {path}")
        return path.read_bytes()

    @property
    def median(self):
        """Of all repetitions, in seconds."""
        return statistics.median(self.seconds)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


#: Nothing is fetched, and what libraries have to say about loading is left out.
QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "PYTHONWARNINGS": "ignore",
}


def peer_environment(threads):
    """Tells libraries that are not told in code how many threads to use."""
    names = ("OMP", "OPENBLAS", "MKL", "RAYON")
    return QUIET | {f"{name}_NUM_THREADS": str(threads) for name in names} | {
        "TOKENIZERS_PARALLELISM": "true" if threads > 1 else "false"
    }


#: The peer that `--earlier` adds.
EARLIER = "earlier build"


class Roof:
    """The least time for a work, from what the processor can do at most: the runner measures that
    in turns with the work, with the same number of threads."""

    def __init__(self, work, runner, start, peaks):
        self.work = work
        self.peaks = peaks
        self.sides = {}
        bounds = {work.precision: work.operations, "memory": work.bytes}
        for name, amount in bounds.items():
            if amount:
                command = [runner, "peak", "--of", name, "--threads", work.threads]
                with contextlib.suppress(Ended):
                    self.sides[name] = (start(command, {}), amount)

    def share(self, seconds, path):
        """The share of the peak that a work of so many seconds reaches, as text."""
        shares = []
        for bound, (side, amount) in self.sides.items():
            peak = json.loads(side.result(path))
            rate = peak["amount"] / side.median
            self.peaks.setdefault((peak["name"], self.work.threads), []).append(rate)
            shares.append((amount / rate / seconds, " of memory" if bound == "memory" else ""))
        if not shares:
            return "–"
        share, bound = max(shares)
        return f"{100 * share:.0f} %{bound}"


def measure(work, runner, context, peaks):
    """The rows of the table for one work, whether all results agree, and our peak memory."""
    say(work.name)
    quick = context.quick
    turns = context.options.repetitions or (5 if quick else 15)
    with contextlib.ExitStack() as stack:

        def start(command, environment):
            side = Side(command, environment)
            stack.callback(side.close)
            return side

        ours = start([runner, *work.ours], {})
        peers = {}
        if earlier := context.options.earlier:
            peers[EARLIER] = start([earlier, *work.ours], {})
        for name, command in work.peers.items():
            python = work.interpreters.get(name, sys.executable)
            try:
                side = start(
                    [python, HERE / "peers.py", *command], peer_environment(work.threads)
                )
                peers[f"{name}{side.detail}"] = side
            except Ended as error:
                say(f"without {name}: {error}")
        roof = Roof(work, runner, start, peaks)
        sides = [ours, *(side for side, _ in roof.sides.values()), *peers.values()]
        for side in sides:
            side.warm_up(0.1 if quick else 0.4, turns)
            time.sleep(0.05)
        for turn in range(turns):
            for side in sides:
                if turn < side.turns:
                    side.turn()
                    # Threads that wait by spinning are asleep before the next turn.
                    time.sleep(0.05)
        result = ours.result(context.folder / "ours.bin")
        share = roof.share(ours.median, context.folder / "peak.json")
        # Without a peer there is nothing to say.
        rows, agrees = [], bool(peers)
        for name, peer in peers.items():
            problem = work.check(result, peer.result(context.folder / "peer.bin"))
            if problem:
                agrees = False
                say(f"{work.name}: results of {name} differ: {problem}")
            rows.append(
                [
                    work.name, name, str(work.threads), work.precision, duration(ours.median),
                    duration(peer.median),
                    f"differs: {problem}" if problem else f"{peer.median / ours.median:.2f}",
                    share, size(ours.peak), size(peer.peak),
                ]
            )
        return rows, agrees, ours.peak


def over_threshold(name, peak):
    """Whether a work needs more memory than thresholds.json allows it, in MiB. Times depend on the
    machine and the minute; memory hardly does, so it is what a regression shows in."""
    most = json.loads((HERE / "thresholds.json").read_text(encoding="utf-8")).get(name)
    if most is None or peak <= most * 2**20:
        return False
    say(f"{name}: our peak memory is {size(peak)}, more than the {most:,} MiB of thresholds.json")
    return True


# Saying it


def say(text):
    print(text, file=sys.stderr, flush=True)


def duration(seconds):
    return f"{seconds:.3g} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def size(byte_count):
    return f"{byte_count / 2**20:,.0f} MiB" if byte_count else "–"


def machine():
    """What the numbers were measured on."""
    processor = platform.processor() or platform.machine()
    with contextlib.suppress(OSError):
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                processor = line.split(":", 1)[1].strip()
                break
    system = platform.system()
    with contextlib.suppress(OSError):
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    versions = [next((line for line in swift.splitlines() if "Swift version" in line), "Swift")]
    names = ("torch", "transformers", "onnxruntime", "openvino", "nncf", "numpy", "pillow")
    for name in (*names, "tokenizers"):
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            versions.append(f"{name} {importlib.metadata.version(name)}")
    return (
        f"{processor}, {os.cpu_count()} processors, {system}, {time.strftime('%Y-%m-%d')}; "
        f"{', '.join(versions)}, Python {platform.python_version()}."
    )


def peak_list(peaks):
    """What the shares are of: the medians over the works of what was measured beside each."""
    parts = []
    for (name, threads), rates in sorted(peaks.items()):
        rate = statistics.median(rates) / 1e9
        count = f"{threads} thread{'' if threads == 1 else 's'}"
        parts.append(f"{name}, {count}: {rate:,.0f}")
    return f"Peaks, in 10⁹ operations or bytes a second: {'; '.join(parts)}."


def table(rows, peaks, quick):
    header = [
        "work", "peer", "threads", "precision", "ours, median", "peer, median", "peer / ours",
        "our share of the peak", "our peak memory", "peer's peak memory",
    ]
    align = ["---", "---", "---:", "---", *["---:"] * 6]
    lines = [machine(), "", *("| " + " | ".join(row) + " |" for row in [header, align, *rows])]
    if peaks:
        lines[1:1] = ["", peak_list(peaks)]
    if quick:
        lines[1:1] = ["", "A quick run, to see that everything works; not for quoting."]
    return "\n".join(lines) + "\n"


def update(path, text, markers=MARKERS):
    """Puts the table between the markers of a document."""
    document = path.read_text(encoding="utf-8")
    before, found, rest = document.partition(markers[0])
    _, found_end, after = rest.partition(markers[1])
    if not found or not found_end:
        raise SystemExit(f"{path} has no {markers[0]} … {markers[1]}")
    path.write_text(f"{before}{markers[0]}\n{text}{markers[1]}{after}", encoding="utf-8")


def without_peers(name, work, patterns):
    """The work without the peers that `--without` names."""

    def is_left_out(peer):
        parts = (pattern.partition(":") for pattern in patterns)
        return any(of_work in name and of_peer in peer for of_work, _, of_peer in parts)

    peers = {peer: command for peer, command in work.peers.items() if not is_left_out(peer)}
    return dataclasses.replace(work, peers=peers)


def load_results(path):
    """The rows of each work, and the peaks, of the runs before this one."""
    if not path or not path.exists():
        return {}, {}
    stored = json.loads(path.read_text(encoding="utf-8"))
    peaks = {(name, threads): rates for name, threads, rates in stored["peaks"]}
    return stored["rows"], peaks


def save_results(path, rows, peaks):
    if path:
        stored = {"rows": rows, "peaks": [[*key, rates] for key, rates in peaks.items()]}
        path.write_text(json.dumps(stored), encoding="utf-8")


def build():
    """Builds peer-runner and returns its path."""
    command = ["swift", "build", "-c", "release", "--package-path", str(PACKAGE)]
    command += ["--product", "peer-runner"]
    subprocess.run(command, check=True, stdout=sys.stderr)
    shown = subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True, text=True)
    return pathlib.Path(shown.stdout.strip()) / "peer-runner"


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    names = ", ".join(WORKS)
    parser.add_argument("--only", nargs="+", metavar="WORK", help=f"of {names}; parts will do")
    parser.add_argument("--threads", type=int, default=2, help="for towers and search (2)")
    parser.add_argument("--input-threads", type=int, default=1, help="for pictures and text (1)")
    parser.add_argument("--repetitions", type=int, help="turns of each side (15; quick: 5)")
    parser.add_argument("--quick", action="store_true", help="smaller and fewer, to see it works")
    parser.add_argument("--photos", help="a folder of intact JPEG and PNG files to use")
    parser.add_argument("--tokenizer", help="a folder with a tokenizer.json (CLIP's)")
    parser.add_argument(
        "--shared", default=os.environ.get("CONTRAST_SHARED"),
        help="a folder with data/captions and tokenizers (CONTRAST_SHARED)",
    )
    parser.add_argument(
        "--models", default=os.environ.get("CONTRAST_MODELS"),
        help="a folder with published models (CONTRAST_MODELS): all-minilm-l6-v2",
    )
    parser.add_argument(
        "--llama-python", metavar="PYTHON",
        help="an interpreter with llama-cpp-python and gguf (this one, if it has them)",
    )
    parser.add_argument(
        "--without", nargs="+", default=[], metavar="WORK:PEER",
        help="leaves out peers, by parts of the names of works and peers",
    )
    parser.add_argument(
        "--results", type=pathlib.Path,
        help="a file that keeps the results of each work: the table then has those of earlier runs too",
    )
    parser.add_argument("--materials", help="a folder that keeps models and inputs for the next run")
    parser.add_argument("--runner", help="a built peer-runner")
    parser.add_argument(
        "--earlier", metavar="RUNNER",
        help="a peer-runner of another commit, which takes its turns as a peer",
    )
    parser.add_argument("--output", type=pathlib.Path, help="writes the table to a file as well")
    parser.add_argument("--update", type=pathlib.Path, help="puts the table into this document")
    parser.add_argument("--plots", type=pathlib.Path, help="draws the table into this folder")
    options = parser.parse_args()
    if not options.tokenizer:
        options.tokenizer = PACKAGE.parent / "Tests/Fixtures/tokenizers/clip"
        if options.shared and (found := pathlib.Path(options.shared) / "tokenizers/clip").exists():
            options.tokenizer = found
    return options


def main():
    options = parse()
    with contextlib.suppress(OSError):
        if (load := os.getloadavg()[0]) > 0.5:
            say(f"other programs are running (load {load:.1f}); these numbers will not be good ones")
    chosen = [
        name for name in WORKS
        if not options.only or any(part in name for part in options.only)
    ]
    if not chosen:
        raise SystemExit(f"--only: there is none of {', '.join(options.only)}")
    runner = pathlib.Path(options.runner) if options.runner else build()
    results, peaks = load_results(options.results)
    passed = True
    with contextlib.ExitStack() as stack:
        folder = options.materials or stack.enter_context(tempfile.TemporaryDirectory())
        os.makedirs(folder, exist_ok=True)
        context = Context(options, folder)
        for name in chosen:
            try:
                work = without_peers(name, WORKS[name](context), options.without)
                rows, agrees, peak = measure(work, runner, context, peaks)
            except Absent as error:
                say(f"without {name}: {error}")
                continue
            except Ended as error:
                raise SystemExit(f"{name}: {error}") from None
            results[name] = rows
            save_results(options.results, results, peaks)
            # Quick works are smaller.
            within = options.quick or not over_threshold(name, peak)
            passed = passed and agrees and within
    rows = [row for name in WORKS for row in results.get(name, [])]
    text = table(rows, peaks, options.quick)
    print(text, end="")
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    if options.update:
        update(options.update, text)
    if options.plots:
        plots.draw(text, options.plots)
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
