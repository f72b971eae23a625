#!/usr/bin/env python3
"""Writes the inputs that fuzzing starts from, made of the fixtures of the tests.

  seeds.py TARGET FOLDER DICTIONARY

DICTIONARY gets the strings of JSON inputs, as libFuzzer reads them. Needs nothing but Python.
"""

import base64
import json
import pathlib
import re
import struct
import sys
import zipfile

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "Tests" / "Fixtures"


def images():
    for file in json.loads((FIXTURES / "images.json").read_text())["files"].values():
        yield base64.b64decode(file["data"])


def pytorch():
    for file in (FIXTURES / "pytorch").glob("*.pt"):
        yield file.read_bytes()
        if zipfile.is_zipfile(file):
            archive = zipfile.ZipFile(file)
            yield archive.read(next(name for name in archive.namelist() if name.endswith("/data.pkl")))


def safetensors():
    for file in FIXTURES.rglob("*.safetensors"):
        data = file.read_bytes()
        header = data[8 : 8 + int.from_bytes(data[:8], "little")]
        # The whole file where it is small, and the first tensors of any.
        if len(data) <= 4096:
            yield data
        tensors = dict(list(json.loads(header).items())[:3])
        yield json.dumps(tensors, separators=(",", ":")).encode()
    for dtype, size in [("F32", 16), ("BF16", 8), ("F4", 2), ("C64", 32), ("U8", 4), ("F6_E2M3", 3)]:
        entry = {"a": {"dtype": dtype, "shape": [2, 2], "data_offsets": [0, size]}}
        header = json.dumps({"__metadata__": {"format": "pt"}, **entry}).encode()
        yield len(header).to_bytes(8, "little") + header + bytes(size)


def archives():
    for file in (FIXTURES / "tar").glob("*.tar"):
        yield file.read_bytes()


def tokenizers():
    for name in ("tokenizer.json", "tokenizer_config.json"):
        for file in FIXTURES.rglob(name):
            yield file.read_bytes()
    models = [
        {"type": "WordLevel", "vocab": {"a": 0, "kite": 1, "?": 2}, "unk_token": "?"},
        {"type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": ["a b"], "unk_token": "a"},
        {"type": "WordPiece", "vocab": {"a": 0, "##b": 1, "?": 2}, "unk_token": "?"},
        {"type": "Unigram", "vocab": [["?", 0.0], ["a", -1.5], ["ab", -1.0]], "unk_id": 0},
    ]
    for i, line in enumerate((FIXTURES / "tokenizers" / "components.jsonl").read_text().splitlines()):
        parts = {key: value for key, value in json.loads(line).items() if key not in ("results", "texts")}
        yield json.dumps({**parts, "model": models[i % len(models)]}).encode()


def chat_templates():
    folder = FIXTURES / "chat-templates"
    for file in folder.glob("*.jinja"):
        yield file.read_bytes()
    for row in json.loads((folder / "constructs.json").read_text())["rows"]:
        yield row["template"].encode()


def configurations():
    names = [
        "config.json", "open_clip_config.json", "preprocessor_config.json", "adapter_config.json",
        "tokenizer_config.json", "llm2vec_config.json",
    ]  # fmt: skip
    for name in names:
        for file in FIXTURES.rglob(name):
            yield file.read_bytes()
    yield json.dumps({"weight_map": {"a": "1.safetensors"}}).encode()
    yield json.dumps(
        {
            "pooling_mode": "weighted_mean", "max_length": 512, "doc_max_length": 400,
            "skip_instruction": True, "bidirectional": True, "instruction": "Say:", "prompt_template": None,
        }  # fmt: skip
    ).encode()
    scaling = {
        "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
        "original_max_position_embeddings": 8192,
    }  # fmt: skip
    llama = json.loads((FIXTURES / "cases" / "llama" / "config.json").read_text())
    yield json.dumps({**llama, "rope_scaling": scaling}).encode()
    yield json.dumps({**llama, "rope_parameters": {**scaling, "rope_theta": 500000.0}}).encode()


def gguf():
    """Small models of each architecture with each kind of tokenizer, blocks of each type, and the fixtures."""

    def text(value):
        return struct.pack("<Q", len(value.encode())) + value.encode()

    def value(item):
        if isinstance(item, bool):
            return struct.pack("<IB", 7, item)
        if isinstance(item, int):
            return struct.pack("<Ii", 5, item)
        if isinstance(item, float):
            return struct.pack("<If", 6, item)
        if isinstance(item, str):
            return struct.pack("<I", 8) + text(item)
        kind = {str: 8, int: 5, float: 6}[type(item[0])]
        body = b"".join(text(x) if kind == 8 else struct.pack("<i" if kind == 5 else "<f", x) for x in item)
        return struct.pack("<IIQ", 9, kind, len(item)) + body

    def file(values, tensors):
        header = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(values))
        header += b"".join(text(key) + value(item) for key, item in values.items())
        data = b""
        for name, dims, kind, size in tensors:
            header += text(name) + struct.pack("<I", len(dims)) + struct.pack(f"<{len(dims)}Q", *dims)
            header += struct.pack("<IQ", kind, len(data))
            body = (bytes([0, 0x24]) + bytes(range(1, 31))) * (size // 32 + 1)
            data += body[:size] + bytes(-size % 32)
        return header + bytes(-len(header) % 32) + data

    tokens = ["<unk>", "<s>", "</s>", "a", "b", "ab", "\u2581", "\u2581a", "<0x41>", "[CLS]", "[SEP]", "[UNK]"]
    tokenizer = {
        "tokens": tokens, "scores": [-float(i) for i in range(12)], "bos_token_id": 1, "eos_token_id": 2,
        "token_type": [2, 3, 3, 1, 1, 1, 1, 1, 6, 3, 3, 4], "unknown_token_id": 0, "merges": ["a b"],
    }  # fmt: skip
    kinds = [("llama", "default"), ("gpt2", "llama-bpe"), ("gpt2", "qwen2"), ("bert", ""), ("t5", "")]
    parts = {
        "attn_q": (32, 32), "attn_k": (32, 16), "attn_v": (32, 16), "attn_output": (32, 32),
        "ffn_gate": (32, 32), "ffn_up": (32, 32), "ffn_down": (32, 32),
    }  # fmt: skip
    norms = {"qwen3": ["attn_q_norm", "attn_k_norm"]}
    norms["gemma2"] = ["post_attention_norm", "post_ffw_norm"]
    norms["gemma3"] = norms["qwen3"] + norms["gemma2"]
    sizes = {0: (1, 4), 1: (1, 2), 30: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34)}
    sizes |= {20: (32, 18)}
    for i, name in enumerate(["llama", "qwen2", "qwen3", "gemma", "gemma2", "gemma3"]):
        model, pre = kinds[i % len(kinds)]
        values = {"general.architecture": name}
        values |= {f"{name}.{key}": number for key, number in {
            "context_length": 64, "embedding_length": 32, "block_count": 1, "feed_forward_length": 32,
            "attention.head_count": 2, "attention.head_count_kv": 1, "attention.key_length": 16,
            "attention.layer_norm_rms_epsilon": 1e-6, "rope.freq_base": 1e4, "pooling_type": 1 + 2 * (i % 2),
            "rope.scaling.type": "linear", "rope.scaling.factor": 2.0,
        }.items()}  # fmt: skip
        if name in ("gemma2", "gemma3"):
            values[f"{name}.attention.sliding_window"] = 4
        values |= {f"tokenizer.ggml.{key}": item for key, item in tokenizer.items()}
        values |= {"tokenizer.ggml.model": model, "tokenizer.ggml.pre": pre}
        for kind in [8, 2, 6] if i == 0 else [8]:
            block, size = sizes[kind]
            tensors = [("token_embd.weight", (32, 12), kind, 12 * 32 // block * size)]
            tensors += [("output_norm.weight", (32,), 0, 128)]
            tensors += [
                (f"blk.0.{part}.weight", dims, kind, dims[0] * dims[1] // block * size)
                for part, dims in parts.items()
            ]
            tensors += [(f"blk.0.{part}.weight", (32,), 0, 128) for part in ("attn_norm", "ffn_norm")]
            for part in norms.get(name, []):
                width = 16 if part.endswith(("q_norm", "k_norm")) else 32
                tensors.append((f"blk.0.{part}.weight", (width,), 0, 4 * width))
            if name == "qwen2":
                for part, width in [("attn_q", 32), ("attn_k", 16), ("attn_v", 16)]:
                    tensors.append((f"blk.0.{part}.bias", (width,), 0, 4 * width))
            yield file(values, tensors)
    sizes |= {10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 23: (256, 136)}
    for kind, (block, size) in sizes.items():
        yield file({"general.alignment": 32}, [("a", (block, 2), kind, 2 * size)])
    for path in (FIXTURES / "generation-cases" / "gguf").glob("blocks.gguf"):
        yield path.read_bytes()


def hub_answers():
    commit, large = "0123456789" * 4, "0123456789abcdef" * 4
    yield json.dumps({"id": "a/b", "sha": commit, "gated": False, "siblings": [{"rfilename": "a"}]}).encode()
    files = [
        {"type": "directory", "oid": commit, "size": 0, "path": "onnx"},
        {"type": "file", "oid": commit, "size": 12, "path": "onnx/config.json"},
        {"type": "file", "oid": commit, "size": 12, "path": "open_clip_config.json"},
        {
            "type": "file", "oid": commit, "size": 99, "path": "model.safetensors", "xetHash": large,
            "lfs": {"oid": large, "size": 99, "pointerSize": 134},
        },
    ]  # fmt: skip
    yield json.dumps(files).encode()
    stored = {"size": 99, "blob_id": commit, "lfs_sha256": large, "lfs_size": 99, "xet_hash": large}
    stored = {"config.json": {"size": 1, "blob_id": commit}, "model.safetensors": stored}
    yield json.dumps({"format_version": 1, "files": stored}).encode()
    yield b'<https://hub.example/api/models/a/b/tree/main?cursor=x>; rel="next"'


def generation():
    for setting in (
        {"do_sample": True, "temperature": 0.6, "top_p": 0.9, "top_k": 20, "min_p": 0.1, "eos_token_id": [3, 4]},
        {"num_beams": 3, "length_penalty": 2.0, "early_stopping": "never", "num_return_sequences": 2, "max_length": 20},
        {"repetition_penalty": 1.2, "no_repeat_ngram_size": 2, "bad_words_ids": [[1], [2, 3]], "min_new_tokens": 3,
         "sequence_bias": [[[1, 2], -2.5]], "suppress_tokens": [5], "begin_suppress_tokens": [6],
         "forced_bos_token_id": 2, "forced_eos_token_id": [3], "exponential_decay_length_penalty": [2, 1.5]},
        {"typical_p": 0.9, "epsilon_cutoff": 0.01, "eta_cutoff": 0.01, "renormalize_logits": True, "max_time": 2.5,
         "remove_invalid_values": True, "stop_strings": ["a", "bc"], "text_config": {"pad_token_id": 0}},
        {"guidance_scale": 1.5, "num_beam_groups": 2, "encoder_repetition_penalty": 1.5},
    ):  # fmt: skip
        yield json.dumps(setting).encode()
    for schema in (
        {"type": "object", "properties": {"a": {"type": "string", "minLength": 1, "maxLength": 3},
         "b": {"type": "integer"}}, "required": ["a"], "additionalProperties": False},
        {"type": "array", "items": {"enum": ["a", 1, None, [1, {"b": 2}]]}, "minItems": 1, "maxItems": 3},
        {"$defs": {"t": {"type": "object", "properties": {"l": {"anyOf": [{"$ref": "#/$defs/t"}, {"type": "null"}]}}}},
         "$ref": "#/$defs/t"},
        {"oneOf": [{"const": 1.5}, {"type": ["string", "boolean"]}]},
        {"type": "array", "items": {"anyOf": [{"$ref": "#"}, {"type": "number"}]}},
    ):  # fmt: skip
        yield json.dumps(schema).encode()


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings(item)


def main():
    target, folder, dictionary = sys.argv[1:]
    seeds = list(
        {
            "DecodeImage": images, "ReadPyTorch": pytorch, "ReadSafetensors": safetensors,
            "ReadGGUF": gguf, "OpenGGUF": gguf, "ReadHubAnswer": hub_answers, "ReadTar": archives,
            "ReadTokenizer": tokenizers, "ReadConfiguration": configurations,
            "ReadGeneration": generation,
            "RenderChatTemplate": chat_templates,
        }[target]()
    )  # fmt: skip
    words = {"null", "true", "false", "{}", "[]", "-1", "1e400", "9223372036854775807", "4294967296"}
    for i, seed in enumerate(seeds):
        pathlib.Path(folder, f"{i:04}").write_bytes(seed)
        try:
            words |= {json.dumps(word) for word in strings(json.loads(seed)) if len(word) <= 40}
        except ValueError:
            continue
    if target.endswith("GGUF"):
        words = {match.decode() for seed in seeds for match in re.findall(rb"[a-z0-9_.]{6,60}", seed)}
    if target == "RenderChatTemplate":
        words = {match.decode() for seed in seeds for match in re.findall(rb"[a-z_]{2,20}|\{%-?|-?%\}|\|\||::", seed)}
    escaped = sorted(word.replace("\\", "\\\\").replace('"', '\\"') for word in words)
    pathlib.Path(dictionary).write_text("".join(f'"{word}"\n' for word in escaped))


if __name__ == "__main__":
    main()
