#!/usr/bin/env python3
"""Writes Tests/Fixtures/tar: archives of Python's `tarfile` in its three formats, and WebDataset shards.

    tar_files.py            # from the project's root

`expected.json` has the files that `tarfile` finds in each archive (name, size, CRC-32), and the samples that the
library `webdataset` (1.0.2 made the committed file) groups the shards into: key, and name and CRC-32 of each file.
All content is generated.
"""

import io
import json
import pathlib
import struct
import tarfile
import zlib

from PIL import Image
from webdataset import tariterators

ROOT = pathlib.Path("Tests/Fixtures/tar")
LONG = "a folder with a long name/" * 9 + "and a file.with.dots"


def add(archive, name, data=b"", kind=tarfile.REGTYPE, link=""):
    info = tarfile.TarInfo(name)
    info.size, info.type, info.linkname = len(data), kind, link
    archive.addfile(info, io.BytesIO(data))


def write(name, files, layout=tarfile.USTAR_FORMAT):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=layout) as archive:
        for file in files:
            add(archive, *file)
    # The padding to twenty blocks is left out but for the two blocks of zeros.
    data = buffer.getvalue().rstrip(b"\0")
    size = (len(data) + 511) // 512 * 512
    (ROOT / name).write_bytes(data.ljust(size, b"\0") + bytes(1024))


def picture(seed, kind):
    out = io.BytesIO()
    pixels = bytes((seed * 31 + i * 7) % 256 for i in range(12 * 10 * 3))
    Image.frombytes("RGB", (12, 10), pixels).save(out, kind)
    return out.getvalue()


def vector(seed):
    return struct.pack("<5f", *(seed + i / 8 for i in range(5)))


def members():
    return [
        ("plain.txt", b"text"), ("empty", b""), ("folder", b"", tarfile.DIRTYPE), ("folder/x.bin", bytes(range(256)) * 3),
        ("link", b"", tarfile.SYMTYPE, "plain.txt"), ("hard", b"", tarfile.LNKTYPE, "plain.txt"),
        ("d" * 90 + "/" + "f" * 90, b"split name"), ("block", b"b" * 512), ("last \u00e9.txt", b"end"),
    ]  # fmt: skip


def shards():
    samples = [
        ("000.jpg", picture(1, "JPEG")), ("000.txt", b"a red kite\n"), ("000.json", b'{"caption": "ein roter Drachen"}'),
        ("001.PNG", picture(2, "PNG")), ("001.json", b'{"captions": ["one", "two"], "width": 12}'),
        ("a.b/002.seg.Txt", b"no caption"), ("a.b/002.webp", picture(3, "WEBP")), ("a.b/002.txt", b"two kites"),
        ("no-dot", b"x"), (".hidden.txt", b"x"), ("__meta__.txt", b"x"), ("003.txt", b"no picture"),
        ("004.jpg", b"damaged"), ("004.txt", b"a damaged picture"),
    ]  # fmt: skip
    write("pictures.tar", samples)
    vectors = []
    for i, key in enumerate(["000", "001", "a.b/002", "003"]):
        vectors += [(f"{key}.shortSV_captions", vector(i)), (f"{key}.longSV_captions", vector(100 + i))]
    write("pictures_text_embeddings.tar", vectors, tarfile.GNU_FORMAT)


def files(path):
    with tarfile.open(path) as archive:
        for info in archive:
            if info.isreg():
                yield [info.name, info.size, zlib.crc32(archive.extractfile(info).read())]


def samples(path):
    with open(path, "rb") as stream:
        source = tariterators.tar_file_expander([{"url": str(path), "stream": stream}])
        for sample in tariterators.group_by_keys(source):
            found = {k: zlib.crc32(v) for k, v in sample.items() if not k.startswith("__")}
            yield [sample["__key__"], found]


ROOT.mkdir(exist_ok=True)
write("ustar.tar", members())
write("gnu.tar", [*members(), (LONG, b"long"), ("l", b"", tarfile.SYMTYPE, LONG)], tarfile.GNU_FORMAT)
write("pax.tar", [*members(), (LONG, b"long"), ("\u732b" * 40 + ".txt", b"cat")], tarfile.PAX_FORMAT)
shards()
expected = {
    "files": {path.name: list(files(path)) for path in sorted(ROOT.glob("*.tar"))},
    "samples": {path.name: list(samples(path)) for path in sorted(ROOT.glob("pictures*.tar"))},
}
(ROOT / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=0) + "\n")
