#!/usr/bin/env python3
"""Writes the inputs that fuzzing starts from, made of the fixtures of the tests.

  seeds.py TARGET FOLDER DICTIONARY

DICTIONARY gets the strings of JSON inputs, as libFuzzer reads them. Needs nothing but Python.
"""

import base64
import json
import pathlib
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
            "ReadHubAnswer": hub_answers, "ReadTar": archives, "ReadTokenizer": tokenizers, "ReadConfiguration": configurations,
        }[target]()
    )  # fmt: skip
    words = {"null", "true", "false", "{}", "[]", "-1", "1e400", "9223372036854775807", "4294967296"}
    for i, seed in enumerate(seeds):
        pathlib.Path(folder, f"{i:04}").write_bytes(seed)
        try:
            words |= {json.dumps(word) for word in strings(json.loads(seed)) if len(word) <= 40}
        except ValueError:
            continue
    escaped = sorted(word.replace("\\", "\\\\").replace('"', '\\"') for word in words)
    pathlib.Path(dictionary).write_text("".join(f'"{word}"\n' for word in escaped))


if __name__ == "__main__":
    main()
