#!/usr/bin/env python3
"""Writes Tests/Fixtures/pytorch/: small files of torch.save and torch.jit.save.

NAME.pt holds tensors in some form; NAME.safetensors beside it what a reader has to find. Needs torch
(made with 2.15) and safetensors. Hostile files are put together in the tests.
"""

import argparse
import collections
import pathlib
import struct
import warnings
import zipfile
from pathlib import Path

import numpy
import torch
from safetensors.torch import save_file

FOLDER = Path(__file__).resolve().parents[2] / "Tests" / "Fixtures" / "pytorch"
DTYPES = [
    torch.bool, torch.uint8, torch.int8, torch.int16, torch.uint16, torch.int32, torch.uint32,
    torch.int64, torch.uint64, torch.float16, torch.bfloat16, torch.float32, torch.float64,
    torch.complex64, torch.float8_e5m2, torch.float8_e4m3fn,
]  # fmt: skip


def write(name, value, expected, **options):
    torch.save(value, FOLDER / f"{name}.pt", **options)
    write_expected(name, expected)


def write_expected(name, expected):
    expected = {key: tensor.detach().clone().contiguous() for key, tensor in expected.items()}
    save_file(expected, FOLDER / f"{name}.safetensors")


class Block(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.ln_1 = torch.nn.LayerNorm(4)
        self.c_fc = torch.nn.Linear(4, 4)
        self.scales = [1.0, 2.0]

    def forward(self, x):
        return self.c_fc(self.ln_1(x))


class Visual(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = torch.nn.Conv2d(3, 4, 2, stride=2, bias=False)
        self.class_embedding = torch.nn.Parameter(torch.randn(4))
        self.resblocks = torch.nn.Sequential(Block(), Block())
        self.proj = torch.nn.Parameter(torch.randn(4, 5).half())

    def forward(self, x):
        return self.resblocks(self.conv1(x).flatten(2).transpose(1, 2) + self.class_embedding)


class Model(torch.nn.Module):
    """The names of OpenAI's archives, with the three integers as buffers or as attributes."""

    def __init__(self, buffers):
        super().__init__()
        self.visual = Visual()
        self.token_embedding = torch.nn.Embedding(7, 4)
        self.text_projection = torch.nn.Parameter(torch.randn(4, 5).t())
        self.logit_scale = torch.nn.Parameter(torch.tensor(2.5))
        for name, value in zip(("input_resolution", "context_length", "vocab_size"), (8, 5, 7)):
            if buffers:
                self.register_buffer(name, torch.tensor(value))
            else:
                setattr(self, name, value)

    def forward(self, x):
        return self.visual(x) * self.logit_scale.exp()


def save_script(name, module):
    """Without the debug entries, which hold the paths of source files on the machine."""
    path = FOLDER / f"{name}.pt"
    torch.jit.save(module, path)
    with zipfile.ZipFile(path) as archive:
        entries = [(info, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(path, "w") as archive:
        for info, data in entries:
            if not info.filename.endswith(".debug_pkl"):
                new = zipfile.ZipInfo(info.filename)
                archive.writestr(new, data, compress_type=info.compress_type)
    write_expected(name, module.state_dict())


def move_to_zip64(source, target):
    """The same archive with all sizes and offsets of the directory in ZIP64 fields."""
    data = source.read_bytes()
    with zipfile.ZipFile(source) as archive:
        entries = archive.infolist()
        start = archive.start_dir
    directory = b""
    for entry in entries:
        name = entry.filename.encode()
        extra = struct.pack("<HH3Q", 1, 24, entry.file_size, entry.compress_size, entry.header_offset)
        directory += struct.pack(
            "<4s6H3I5H2I", b"PK\x01\x02", 45, 45, entry.flag_bits, entry.compress_type, 0, 0, entry.CRC,
            0xFFFFFFFF, 0xFFFFFFFF, len(name), len(extra), 0, 0, 0, 0, 0xFFFFFFFF,
        ) + name + extra  # fmt: skip
    end = struct.pack(
        "<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, len(entries), len(entries), len(directory), start
    )
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, start + len(directory), 1)
    last = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    target.write_bytes(data[:start] + directory + end + locator + last)


def main():
    warnings.simplefilter("ignore")
    FOLDER.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    model = torch.nn.Sequential(
        collections.OrderedDict(fc=torch.nn.Linear(3, 4), norm=torch.nn.BatchNorm1d(4))
    )
    state = model.state_dict()
    write("flat", state, state)
    for protocol in (1, 3, 4, 5):
        write(f"protocol{protocol}", state, state, pickle_protocol=protocol)
    move_to_zip64(FOLDER / "flat.pt", FOLDER / "zip64.pt")
    write_expected("zip64", state)

    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    model(torch.randn(5, 3)).square().sum().backward()
    optimizer.step()
    checkpoint = {
        "epoch": 3,
        "name": "run",
        "best": 0.5,
        "done": False,
        "large": 1 << 40,
        "negative": -(1 << 33),
        "huge": 1 << 100,
        "args": argparse.Namespace(lr=0.1, out=pathlib.PurePosixPath("a/b"), names={"x", "y"}),
        "score": numpy.float64(0.25),
        "raw": b"\x00\xff",
        "shape": torch.Size([1, 2]),
        "device": torch.device("cpu"),
        "dtype": torch.float16,
        "state_dict": {f"module.{key}": tensor for key, tensor in model.state_dict().items()},
        "optimizer": optimizer.state_dict(),
        "rng": torch.get_rng_state()[:8].clone(),
    }
    # A random state may stand at the root or in a dict of its own.
    write("loose", checkpoint, model.state_dict())
    checkpoint["random"] = {"cpu": checkpoint.pop("rng")}
    for protocol in (2, 4):
        write(f"nested{protocol}", checkpoint, model.state_dict(), pickle_protocol=protocol)

    values = torch.tensor([0, 1, 2, 3, 5, 7])
    write(
        "types",
        {str(dtype)[6:]: values.to(dtype) for dtype in DTYPES},
        {str(dtype)[6:]: values.to(dtype) for dtype in DTYPES},
    )

    base = torch.randn(4, 6)
    views = {
        "base": base,
        "same": base,
        "row": base[2],
        "rows": base[1:3],
        "columns": base[:, 1:4],
        "transposed": base.t(),
        "steps": base[::2, ::3],
        "permuted": torch.randn(2, 3, 4, 5).permute(3, 1, 0, 2),
        "channels_last": torch.randn(2, 3, 4, 5).to(memory_format=torch.channels_last),
        "expanded": base[0].expand(3, 6),
        "one": torch.randn(1).expand(2, 2),
        "scalar": torch.tensor(3.5),
        "element": base[1, 1],
        "empty": torch.empty(0),
        "empty_rows": torch.empty(0, 3),
        "parameter": torch.nn.Parameter(torch.randn(2, 2)),
        "transposed_parameter": torch.nn.Parameter(torch.randn(2, 3).t()),
        "half_view": torch.randn(3, 5).half().t(),
    }
    tagged = torch.nn.Parameter(torch.randn(3))
    tagged.tag = "kept beside the tensor"
    views["tagged"] = tagged
    write("views", views, views)

    tree = {"vision": {"a": base, "blocks": {0: base[0], 1: base[1]}}, "text": {"a": base[3]}, "step": 1}
    write(
        "tree",
        tree,
        {
            "vision.a": base,
            "vision.blocks.0": base[0],
            "vision.blocks.1": base[1],
            "text.a": base[3],
        },
    )

    for name, buffers in (("script_buffers", True), ("script_integers", False)):
        scripted = torch.jit.script(Model(buffers).eval())
        save_script(name, scripted)
    traced = torch.jit.trace(Model(True).eval(), torch.randn(1, 3, 8, 8))
    save_script("traced", traced)

    torch.save(state, FOLDER / "legacy.pt", _use_new_zipfile_serialization=False)
    torch.save(model, FOLDER / "whole_model.pt")
    torch.save(torch.ones(2), FOLDER / "one_tensor.pt")
    torch.save({"a": torch.quantize_per_tensor(torch.ones(2), 0.5, 0, torch.qint8)}, FOLDER / "quantized.pt")
    torch.save({"a": torch.eye(3).to_sparse()}, FOLDER / "sparse.pt")
    torch.save({"a": torch.randn(2, dtype=torch.complex64).conj()}, FOLDER / "conjugated.pt")
    torch.save({"a": torch.zeros(1).expand(1 << 40)}, FOLDER / "expanded.pt")
    torch.save({"a": torch.randn(2, dtype=torch.complex128)}, FOLDER / "complex128.pt")


if __name__ == "__main__":
    main()
