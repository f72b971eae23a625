"""Makes what compare.py works on, from seeds: models, pictures, captions, vectors.

Each command runs in a process of its own, so that compare.py itself imports nothing heavy:

    python materials.py model FOLDER SHAPE
    python materials.py clip FOLDER SHAPE TOKENIZER
    python materials.py pixels FILE SIZE BATCH
    python materials.py onnx-vision MODEL INPUTS FILE
    python materials.py onnx-language MODEL INPUTS FILE
    python materials.py onnx-int8 ONNX FILE
    python materials.py openvino-vision MODEL INPUTS FILE
    python materials.py openvino-language MODEL INPUTS FILE
    python materials.py openvino-int8 SOURCE INPUTS FILE
    python materials.py resnet FOLDER SHAPE
    python materials.py onnx-convolutions ONNX INPUTS FILE
    python materials.py onnx-texts MODEL FILE
    python materials.py language FOLDER SHAPE
    python materials.py gguf MODEL INPUTS FILE [Q4_0]
    python materials.py chat FOLDER SHAPE TOKENIZER
    python materials.py gguf-tower MODEL FILE
    python materials.py tokens FILE COUNT SHORTEST LONGEST VOCABULARY
    python materials.py ids FILE TEXTS TOKENIZER COUNT
    python materials.py pictures FOLDER COUNT
    python materials.py captions FILE COUNT
    python materials.py vectors FILE COUNT WIDTH SEED
"""

import json
import os
import sys

#: The published shapes: the image tower's, and the width of the joint space.
SHAPES = {
    # The model that comes with the examples.
    "examples": (
        dict(
            hidden_size=128,
            intermediate_size=512,
            num_attention_heads=4,
            num_hidden_layers=6,
            patch_size=4,
            image_size=32,
            hidden_act="gelu",
        ),
        128,
    ),
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

#: The published ResNets.
RESNETS = {
    "resnet-50": dict(
        embedding_size=64, hidden_sizes=[256, 512, 1024, 2048], depths=[3, 4, 6, 3],
        layer_type="bottleneck",
    ),
}

#: The text towers beside them.
TEXT_TOWERS = {
    "vit-b32": dict(
        hidden_size=512,
        intermediate_size=2048,
        num_attention_heads=8,
        num_hidden_layers=12,
    ),
    "vit-l14-336": dict(
        hidden_size=768,
        intermediate_size=3072,
        num_attention_heads=12,
        num_hidden_layers=12,
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
#: With a table for the ids of Llama 3's tokenizer. Rows are looked up and never multiplied, so that
#: costs memory and no time.
DECODERS["smollm-135m-llama3"] = DECODERS["smollm-135m"] | dict(vocab_size=128256)

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


def clip(folder, shape, tokenizer):
    """A whole model as published, both towers in float32, with a tokenizer and preprocessing."""
    import shutil

    import torch
    from transformers import CLIPConfig, CLIPModel

    tower, width = SHAPES[shape]
    text = dict(
        **TEXT_TOWERS[shape], projection_dim=width, vocab_size=49408, bos_token_id=49406,
        eos_token_id=49407,
    )
    vision = dict(**tower, projection_dim=width)
    torch.manual_seed(1)
    config = CLIPConfig(vision_config=vision, text_config=text, projection_dim=width)
    CLIPModel(config).eval().save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        if os.path.exists(os.path.join(tokenizer, name)):
            shutil.copyfile(os.path.join(tokenizer, name), os.path.join(folder, name))
    side = tower["image_size"]
    preprocessing = {
        "image_processor_type": "CLIPImageProcessor",
        "do_convert_rgb": True, "do_resize": True, "size": {"shortest_edge": side}, "resample": 3,
        "do_center_crop": True, "crop_size": {"height": side, "width": side},
        "do_rescale": True, "rescale_factor": 1 / 255, "do_normalize": True,
        "image_mean": [0.48145466, 0.4578275, 0.40821073],
        "image_std": [0.26862954, 0.26130258, 0.27577711],
    }
    with open(os.path.join(folder, "preprocessor_config.json"), "w", encoding="utf-8") as file:
        json.dump(preprocessing, file, indent=2)


def blip(folder, part, tokenizer):
    """BLIP-base as published, float32, with BERT's tokenizer: `captions` or `answers`."""
    import shutil

    import torch
    from transformers import BlipConfig, BlipForConditionalGeneration, BlipForQuestionAnswering

    torch.manual_seed(1)
    kind = {"captions": BlipForConditionalGeneration, "answers": BlipForQuestionAnswering}[part]
    kind(BlipConfig()).eval().save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(os.path.join(tokenizer, name), os.path.join(folder, name))
    preprocessing = {
        "image_processor_type": "BlipImageProcessor",
        "do_convert_rgb": True, "do_resize": True, "size": {"height": 384, "width": 384},
        "resample": 3, "do_rescale": True, "rescale_factor": 1 / 255, "do_normalize": True,
        "image_mean": [0.48145466, 0.4578275, 0.40821073],
        "image_std": [0.26862954, 0.26130258, 0.27577711],
    }
    with open(os.path.join(folder, "preprocessor_config.json"), "w", encoding="utf-8") as file:
        json.dump(preprocessing, file, indent=2)


def chat(folder, shape, tokenizer):
    """A language model that sees, of a shape of Scripts/published-shapes, bfloat16 as they are stored, with a tokenizer
    and preprocessing."""
    import pathlib
    import subprocess
    import tempfile

    script = pathlib.Path(__file__).resolve().parents[2] / "Scripts/published-shapes"
    with tempfile.TemporaryDirectory() as beside:
        beside = pathlib.Path(beside)
        for name in ("tokenizer.json", "tokenizer_config.json"):
            text = (pathlib.Path(tokenizer) / name).read_text(encoding="utf-8")
            if name == "tokenizer.json" and shape.startswith("llava"):
                described = json.loads(text)
                flags = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
                described["added_tokens"].append(
                    dict(id=32000, content="<image>", special=True, **flags)
                )
                text = json.dumps(described)
            (beside / name).write_text(text, encoding="utf-8")
        preprocessing = {
            "do_convert_rgb": True, "do_resize": True, "resample": 3, "do_rescale": True,
            "rescale_factor": 1 / 255, "do_normalize": True,
            "image_mean": [0.48145466, 0.4578275, 0.40821073],
            "image_std": [0.26862954, 0.26130258, 0.27577711],
        }
        # The script puts in the size.
        if shape.startswith("llava"):
            preprocessing |= {
                "image_processor_type": "CLIPImageProcessor", "size": {"shortest_edge": 0},
                "do_center_crop": True, "crop_size": {},
            }
        else:
            preprocessing |= {"image_processor_type": "BlipImageProcessor", "size": {}}
        file = beside / "preprocessor_config.json"
        file.write_text(json.dumps(preprocessing, indent=2), encoding="utf-8")
        command = [sys.executable, script, shape, folder, "--tokenizer", beside]
        subprocess.run([*command, "--type", "BF16", "--seed", "1"], check=True)


def resnet(folder, shape):
    """A ResNet of transformers. The running statistics are those of random pictures, so that no stage
    is larger than a trained one's."""
    import torch
    from transformers import ResNetConfig, ResNetModel

    torch.manual_seed(1)
    model = ResNetModel(ResNetConfig(**RESNETS[shape]))
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = None
    with torch.no_grad():
        for _ in range(2):
            model.train()(torch.randn(4, 3, 224, 224))
    model.eval().save_pretrained(folder)
    preprocessing = {
        "image_processor_type": "ConvNextImageProcessor", "crop_pct": 0.875, "do_resize": True,
        "size": {"shortest_edge": 224}, "resample": 3, "do_rescale": True,
        "rescale_factor": 1 / 255, "do_normalize": True,
        "image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225],
    }
    with open(os.path.join(folder, "preprocessor_config.json"), "w", encoding="utf-8") as file:
        json.dump(preprocessing, file, indent=2)


#: The width of the language model's features, such as that of Llama 3.2 1B, and the blocks over them.
HEADS = {"vit-b32": (2048, 4), "examples": (192, 2)}


def alignment(folder, shape):
    """LLM2CLIP's image tower and adaptor with random weights, in the published names."""
    import torch
    from safetensors.torch import save_file
    from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection

    import peers

    tower, width = SHAPES[shape]
    torch.manual_seed(1)
    vision = CLIPVisionModelWithProjection(CLIPVisionConfig(**tower, projection_dim=width))
    features, blocks = HEADS[shape]
    adaptor = peers.text_adaptor(features, width, blocks)
    tensors = {k: v.detach().contiguous() for k, v in vision.state_dict().items()}
    tensors = {k: v for k, v in tensors.items() if not k.endswith("position_ids")}
    for name, value in adaptor.state_dict().items():
        tensors["text_adapter.text_adaptor." + name] = value
    tensors["logit_scale"] = torch.tensor(2.65926)
    os.makedirs(folder)
    save_file(tensors, os.path.join(folder, "model.safetensors"))
    config = {
        "architectures": ["LLM2CLIPModel"], "model_type": "clip", "projection_dim": width,
        "vision_config": dict(**tower, projection_dim=width, model_type="clip_vision_model"),
    }
    with open(os.path.join(folder, "config.json"), "w", encoding="utf-8") as file:
        json.dump(config, file, indent=2)


def pairs(path, size, batch, features):
    """Pixel values and features of captions, float32 [batch, 3, size, size] and [batch, features]."""
    import torch
    from safetensors.torch import save_file

    generator = torch.Generator().manual_seed(1)
    save_file(
        {
            "pixel_values": torch.randn(int(batch), 3, int(size), int(size), generator=generator),
            "features": torch.randn(int(batch), int(features), generator=generator),
        },
        path,
    )


def adapter(folder, model):
    """LoRA of rank 16 on all linear layers of a decoder, as PEFT saves it; both factors random."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModel

    torch.manual_seed(1)
    config = LoraConfig(
        r=16, lora_alpha=32, lora_dropout=0.0, init_lora_weights=False,
        target_modules=["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
    )
    model = get_peft_model(AutoModel.from_pretrained(model, dtype=torch.float32), config)
    for name, value in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(value.data, std=0.01)
    model.save_pretrained(folder)


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


def ids(path, texts, tokenizer, count):
    """Token ids of the first texts of a file, in the form of `tokens`, with the special tokens that
    the tokenizer adds."""
    import numpy
    from safetensors.numpy import save_file
    from tokenizers import Tokenizer

    with open(texts, encoding="utf-8") as file:
        captions = file.read().splitlines()[: int(count)]
    encodings = Tokenizer.from_file(tokenizer).encode_batch(captions)
    numbers = numpy.array([number for e in encodings for number in e.ids], dtype=numpy.int32)
    lengths = numpy.array([len(e.ids) for e in encodings], dtype=numpy.int32)
    save_file({"ids": numbers, "lengths": lengths}, path)


def pixels(path, size, batch):
    """Normalised pixel values, float32 [batch, 3, size, size]."""
    import numpy
    from safetensors.numpy import save_file

    values = numpy.random.default_rng(1).standard_normal((int(batch), 3, int(size), int(size)))
    save_file({"pixel_values": values.astype(numpy.float32)}, path)


def is_resnet(folder):
    with open(os.path.join(folder, "config.json"), encoding="utf-8") as file:
        return json.load(file)["model_type"] == "resnet"


def tower_module(folder, dtype=None):
    """The image tower of a model folder: pixel values [batch, 3, size, size] to features."""
    import torch
    from transformers import CLIPVisionModelWithProjection, ResNetModel

    dtype = dtype or torch.float32

    class Tower(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.tower = CLIPVisionModelWithProjection.from_pretrained(
                folder, attn_implementation="sdpa", dtype=dtype
            )

        def forward(self, pixel_values):
            return self.tower(pixel_values=pixel_values).image_embeds

    class Pooled(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.tower = ResNetModel.from_pretrained(folder, dtype=dtype)

        def forward(self, pixel_values):
            return self.tower(pixel_values=pixel_values).pooler_output.flatten(1)

    return (Pooled() if is_resnet(folder) else Tower()).eval()


def text_module(folder):
    """An encoder and the unit means of its states: ids and mask [texts, length] to vectors."""
    import torch
    from transformers import AutoModel

    class Encoder(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = AutoModel.from_pretrained(folder, dtype=torch.float32)

        def forward(self, ids, mask):
            states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
            weights = mask[..., None].to(states.dtype)
            mean = (states * weights).sum(1) / weights.sum(1)
            return torch.nn.functional.normalize(mean, dim=-1)

    return Encoder().eval()


def decoder_module(folder, length):
    """A decoder and the mean of its states: ids [count, length] to features."""
    import torch
    from transformers import AutoModel

    class Decoder(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.decoder = AutoModel.from_pretrained(
                folder, attn_implementation="sdpa", dtype=torch.float32
            )
            # Making the mask is code that tracing does not follow; a mask that is there is taken.
            future = torch.full((length, length), torch.finfo(torch.float32).min).triu(1)
            self.register_buffer("mask", future[None, None])

        def forward(self, ids):
            states = self.decoder(input_ids=ids, attention_mask=self.mask, use_cache=False)
            return states.last_hidden_state.mean(1)

    return Decoder().eval()


def stored_pixels(inputs):
    from safetensors.torch import load_file

    return load_file(inputs)["pixel_values"]


def stored_ids(inputs):
    """The ids of texts of equal length, [count, length]."""
    from safetensors.torch import load_file

    stored = load_file(inputs)
    return stored["ids"].long().reshape(len(stored["lengths"]), -1)


def onnx_vision(folder, inputs, path):
    """The image tower of a model folder, exported for the shape of the inputs."""
    export(tower_module(folder), stored_pixels(inputs), "pixel_values", path)


def onnx_language(folder, inputs, path):
    """A decoder and the mean of its states, exported for texts of equal length."""
    ids = stored_ids(inputs)
    export(decoder_module(folder, ids.shape[1]), ids, "ids", path)


def export(module, example, name, path):
    """Writes a module with one input and one output, `features`, as an ONNX graph."""
    import torch

    names = dict(input_names=[name], output_names=["features"])
    with torch.inference_mode():
        try:
            torch.onnx.export(module, (example,), path, dynamo=True, **names)
        except Exception as error:  # its own dependencies may be missing
            print(f"export through dynamo: {error}; now through tracing", file=sys.stderr)
            torch.onnx.export(module, (example,), path, dynamo=False, **names)


def onnx_texts(folder, path):
    """An encoder, its means and their norm, exported for texts of any number and length."""
    import torch

    ids = torch.ones(2, 9, dtype=torch.long)
    axes = {0: "texts", 1: "length"}
    with torch.inference_mode():
        torch.onnx.export(
            text_module(folder), (ids, torch.ones_like(ids)), path, dynamo=False,
            input_names=["ids", "mask"], output_names=["features"],
            dynamic_axes={"ids": axes, "mask": axes, "features": {0: "texts"}},
        )


def onnx_convolutions(source, inputs, path):
    """An exported graph of convolutions in int8: static, weights per channel, and activations with the
    scales found on generated pictures, as ONNX Runtime advises for them."""
    import numpy
    from onnxruntime.quantization import (
        CalibrationDataReader, QuantFormat, QuantType, quantize_static,
    )
    from onnxruntime.quantization.shape_inference import quant_pre_process
    from safetensors.numpy import load_file

    shape = load_file(inputs)["pixel_values"].shape
    generator = numpy.random.default_rng(2)

    class Pictures(CalibrationDataReader):
        def __init__(self):
            draw = lambda: generator.standard_normal(shape).astype(numpy.float32)
            self.left = iter([{"pixel_values": draw()} for _ in range(-(-CALIBRATION // shape[0]))])

        def get_next(self):
            return next(self.left, None)

    prepared = str(path) + ".prepared"
    quant_pre_process(source, prepared)
    quantize_static(
        prepared, path, Pictures(), quant_format=QuantFormat.QDQ, per_channel=True,
        activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
    )
    os.remove(prepared)


def onnx_int8(source, path):
    """An exported graph with its products in int8: dynamic, weights per channel."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(source, path, weight_type=QuantType.QInt8, per_channel=True)


def openvino_vision(folder, inputs, path):
    """The image tower of a model folder as a model of OpenVINO, for any number of pictures."""
    pixels = stored_pixels(inputs)
    convert(tower_module(folder), pixels, [-1, *pixels.shape[1:]], path)


def openvino_language(folder, inputs, path):
    """A decoder and the mean of its states in the same form, for the shape of the inputs."""
    ids = stored_ids(inputs)
    convert(decoder_module(folder, ids.shape[1]), ids, ids.shape, path)


def convert(module, example, shape, path):
    """Writes a module with one input as OpenVINO's intermediate representation, in float32."""
    import openvino
    import torch

    with torch.inference_mode():
        model = openvino.convert_model(module, example_input=example, input=[shape])
    openvino.save_model(model, path, compress_to_fp16=False)


#: The inputs that NNCF sees, in pictures or texts; its own default is 300, which takes an hour with
#: ViT-L/14-336 on two cores.
CALIBRATION = 32


def openvino_int8(source, inputs, path):
    """A model of OpenVINO with NNCF's post-training quantization: weights per channel, activations
    with the scales found on generated inputs. They are drawn as those of the measurement are, from
    another seed: scales found on other numbers would be to the peer's disadvantage."""
    import nncf
    import numpy
    import openvino
    from safetensors.numpy import load_file

    stored = load_file(inputs)
    generator = numpy.random.default_rng(2)
    model = openvino.Core().read_model(source)
    # One picture at a time where the model takes any number.
    shape = tuple(model.inputs[0].get_partial_shape().get_min_shape())
    shape = (max(1, shape[0]), *shape[1:])
    if "pixel_values" in stored:
        draw = lambda: generator.standard_normal(shape).astype(numpy.float32)
    else:
        draw = lambda: generator.integers(0, stored["ids"].max() + 1, shape).astype(numpy.int64)
    samples = [draw() for _ in range(-(-CALIBRATION // shape[0]))]
    convolutions = sum(node.get_type_name() == "Convolution" for node in model.get_ops())
    quantized = nncf.quantize(
        model, nncf.Dataset(samples), subset_size=len(samples),
        model_type=nncf.ModelType.TRANSFORMER if convolutions <= 1 else None,
    )
    openvino.save_model(quantized, path, compress_to_fp16=False)


def stored_tensors(folder):
    """The names of a checkpoint in bfloat16, each with what gives its numbers in float32."""
    import pathlib

    import numpy

    data = numpy.memmap(pathlib.Path(folder) / "model.safetensors", mode="r")
    start = 8 + int.from_bytes(data[:8].tobytes(), "little")
    header = json.loads(data[8:start].tobytes())
    for key, entry in header.items():
        if key == "__metadata__":
            continue

        def values(entry=entry):
            low, high = entry["data_offsets"]
            halves = data[start + low : start + high].view("<u2")
            return (halves.astype("<u4") << 16).view("<f4").reshape(entry["shape"])

        yield key, values


def stored_config(folder):
    with open(os.path.join(folder, "config.json"), encoding="utf-8") as file:
        return json.load(file)


def add_quantized(writer, name, values, form):
    """A matrix in blocks."""
    import gguf

    writer.add_tensor(name, gguf.quants.quantize(values, form), raw_dtype=form)


def write_gguf(writer):
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def gguf(folder, inputs, path, kind="Q8_0"):
    """A Llama decoder in llama.cpp's form, matrices in Q8_0 or Q4_0: integers with a scale for each 32 weights.
    The token table is in Q8_0 in both, and so is the head where it is another matrix.

    llama.cpp multiplies the states of a decoder by its token table even where nobody asks for
    logits. That is work the others do not have, so the table holds only the tokens of the inputs,
    in ascending order, which makes it small. With "all" for the inputs it is whole: for generation.
    The decoder of a model that sees comes with its tokenizer.
    """
    import gguf
    import numpy

    whole = stored_config(folder)
    config = whole.get("text_config", whole)
    if inputs == "all":
        used, rows = slice(None), config["vocab_size"]
    else:
        from safetensors.numpy import load_file

        used = numpy.unique(load_file(inputs)["ids"])
        rows = len(used)
    heads = {"q_proj": config["num_attention_heads"]}
    heads["k_proj"] = config.get("num_key_value_heads", heads["q_proj"])

    writer = gguf.GGUFWriter(path, "llama", use_temp_file=True)
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_head_count(heads["q_proj"])
    writer.add_head_count_kv(heads["k_proj"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(config.get("rope_parameters", {}).get("rope_theta", 10000.0))
    writer.add_rope_dimension_count(config["hidden_size"] // config["num_attention_heads"])
    writer.add_vocab_size(rows)
    if whole is config:
        writer.add_tokenizer_model("none")
    else:
        add_vocabulary(writer, folder, rows)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config["num_hidden_layers"])
    for key, numbers in stored_tensors(folder):
        if whole is not config:
            if not key.startswith("language_model."):
                continue
            key = key.removeprefix("language_model.").removeprefix("model.")
        values = numbers()
        if key == "embed_tokens.weight":
            values = values[used]
        if count := heads.get(key.split(".")[-2]):
            # Rotary pairs lie side by side there, half a head apart here.
            pairs = values.reshape(count, 2, -1, values.shape[1]).swapaxes(1, 2)
            values = pairs.reshape(values.shape)
        is_block = key.startswith("layers.")
        name = names.get_name(key if key.startswith("lm_head") else f"model.{key}", try_suffixes=(".weight",))
        if values.ndim == 1:
            writer.add_tensor(name, values)
        else:
            form = gguf.GGMLQuantizationType[kind if is_block else "Q8_0"]
            add_quantized(writer, name, values, form)
    write_gguf(writer)


def add_vocabulary(writer, folder, rows):
    """The tokens of a `tokenizer.json` of SentencePiece's kind, and unused ones up to the rows of the table."""
    import gguf

    with open(os.path.join(folder, "tokenizer.json"), encoding="utf-8") as file:
        described = json.load(file)
    texts = {number: text for text, number in described["model"]["vocab"].items()}
    special = {token["id"]: token["content"] for token in described["added_tokens"]}
    tokens, kinds = [], []
    for number in range(rows):
        text = special.get(number, texts.get(number))
        tokens.append((text or f"<unused {number}>").encode())
        if text is None:
            kinds.append(gguf.TokenType.UNUSED)
        elif number in special:
            kinds.append(gguf.TokenType.UNKNOWN if text == "<unk>" else gguf.TokenType.CONTROL)
        elif len(text) == 6 and text.startswith("<0x"):
            kinds.append(gguf.TokenType.BYTE)
        else:
            kinds.append(gguf.TokenType.NORMAL)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    # Merges are in the order of the ids.
    writer.add_token_scores([-float(number) for number in range(rows)])
    writer.add_token_types(kinds)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)


def gguf_tower(folder, path):
    """The image tower and the projector of a LLaVA in the form of llama.cpp's multimodal library: matrices in Q8_0, and
    the blocks whose states are taken."""
    import gguf
    import numpy

    config = stored_config(folder)
    vision = config["vision_config"]
    blocks = vision["num_hidden_layers"] + 1 + config["vision_feature_layer"]
    writer = gguf.GGUFWriter(path, "clip", use_temp_file=True)
    writer.add_type(gguf.GGUFType.MMPROJ)
    writer.add_clip_has_vision_encoder(True)
    writer.add_clip_projector_type("mlp")
    writer.add_bool("clip.has_llava_projector", True)
    writer.add_array("clip.vision.feature_layer", [blocks])
    writer.add_vision_projection_dim(config["text_config"]["hidden_size"])
    writer.add_vision_image_size(vision["image_size"])
    writer.add_vision_patch_size(vision["patch_size"])
    writer.add_vision_embedding_length(vision["hidden_size"])
    writer.add_vision_feed_forward_length(vision["intermediate_size"])
    writer.add_vision_block_count(blocks)
    writer.add_vision_head_count(vision["num_attention_heads"])
    writer.add_vision_attention_layernorm_eps(1e-5)
    writer.add_vision_image_mean([0.48145466, 0.4578275, 0.40821073])
    writer.add_vision_image_std([0.26862954, 0.26130258, 0.27577711])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    names = {
        "embeddings.class_embedding": "v.class_embd",
        "embeddings.patch_embedding.weight": "v.patch_embd.weight",
        "embeddings.position_embedding.weight": "v.position_embd.weight",
        "pre_layrnorm": "v.pre_ln", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
        "self_attn.v_proj": "attn_v", "self_attn.out_proj": "attn_out", "layer_norm1": "ln1",
        "layer_norm2": "ln2", "mlp.fc1": "ffn_up", "mlp.fc2": "ffn_down",
    }
    for key, numbers in stored_tensors(folder):
        tower = key.removeprefix("vision_tower.vision_model.")
        if key.startswith("multi_modal_projector."):
            number, kind = key.removeprefix("multi_modal_projector.linear_").split(".")
            name = f"mm.{0 if number == '1' else 2}.{kind}"
        elif tower == key or tower.startswith("post_layernorm"):
            continue
        elif tower in names:
            name = names[tower]
        elif tower.startswith("encoder.layers."):
            block, rest = tower.removeprefix("encoder.layers.").split(".", 1)
            if int(block) >= blocks:
                continue
            part, kind = rest.rsplit(".", 1)
            name = f"v.blk.{block}.{names[part]}.{kind}"
        else:
            part, kind = tower.rsplit(".", 1)
            name = f"{names[part]}.{kind}"
        values = numbers()
        if values.ndim == 4:
            writer.add_tensor(name, values.astype(numpy.float16))
        elif values.ndim == 1 or "position" in name:
            writer.add_tensor(name, values)
        else:
            add_quantized(writer, name, values, gguf.GGMLQuantizationType.Q8_0)
    write_gguf(writer)


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
    commands = (
        model, clip, blip, alignment, pairs, adapter, resnet, language, tokens, ids, pixels, onnx_vision,
        onnx_language, onnx_texts, onnx_int8, onnx_convolutions, openvino_vision, openvino_language,
        openvino_int8, chat, gguf, gguf_tower, pictures, captions, vectors,
    )
    made = {f.__name__.replace("_", "-"): f for f in commands}
    made[sys.argv[1]](*sys.argv[2:])
