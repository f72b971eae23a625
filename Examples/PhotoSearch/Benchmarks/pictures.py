"""Makes a folder of pictures with made-up EXIF data, and a database of synthetic rows."""

import hashlib
import json
import math
import os
import pathlib
import random
import sqlite3
import struct
import subprocess
import tarfile
import zlib

import numpy as np

CAMERAS = [("Canon", f"EOS {n}D") for n in (5, 6, 7, 80)] + [("NIKON", f"Z {n}") for n in (5, 6, 7)] + \
    [("SONY", "ILCE-7M3"), ("Apple", "iPhone 12"), ("Google", "Pixel 7"), ("FUJIFILM", "X-T4")]
# Where people are: latitude, longitude, spread in degrees.
PLACES = [(48.1, 11.6, 2), (52.5, 13.4, 1), (41.9, 12.5, 3), (40.7, -74.0, 4), (-33.9, 151.2, 5), (-17.7, 178.9, 3)]


def exif(generator):
    """The TIFF structure of what a camera writes; nothing for a third of the pictures, parts for others."""
    if generator.random() < 0.33:
        return None
    main, details, place = [], [], []

    def text(tag, value):
        data = value.encode() + b"\0"
        return tag, 2, len(data), data

    def ratios(tag, values):
        return tag, 5, len(values), b"".join(struct.pack("<II", *v) for v in values)

    maker, model = generator.choice(CAMERAS)
    main += [text(0x010F, maker), text(0x0110, model)]
    if generator.random() < 0.9:
        day = generator.randrange(20 * 365)
        year, rest = 2005 + day // 365, day % 365
        details.append(text(0x9003, f"{year:04}:{rest // 31 + 1:02}:{rest % 28 + 1:02} "
                                    f"{generator.randrange(24):02}:{generator.randrange(60):02}:00"))
    if generator.random() < 0.6:
        latitude, longitude, spread = generator.choice(PLACES)
        latitude = max(-89.0, min(89.0, generator.gauss(latitude, spread)))
        longitude = (generator.gauss(longitude, spread) + 180) % 360 - 180

        def degrees(value):
            value = abs(value)
            return [(int(value), 1), (int(value * 60 % 60), 1), (int(value * 3600 % 60 * 100), 100)]
        place = [text(1, "S" if latitude < 0 else "N"), ratios(2, degrees(latitude)),
                 text(3, "W" if longitude < 0 else "E"), ratios(4, degrees(longitude))]

    def directory(fields, at):
        entries, values = struct.pack("<H", len(fields)), b""
        behind = at + 2 + 12 * len(fields) + 4
        for tag, kind, count, data in fields:
            if len(data) <= 4:
                entries += struct.pack("<HHI", tag, kind, count) + data.ljust(4, b"\0")
            else:
                entries += struct.pack("<HHII", tag, kind, count, behind + len(values))
                values += data
        return entries + b"\0\0\0\0" + values

    def pointer(tag, offset):
        return tag, 4, 1, struct.pack("<I", offset)
    rest = 8 + len(directory(main + [pointer(0x8769, 0), pointer(0x8825, 0)], 8))
    second = directory(details, rest)
    main += [pointer(0x8769, rest), pointer(0x8825, rest + len(second))]
    return b"II" + struct.pack("<HI", 42, 8) + directory(main, 8) + second + directory(place, rest + len(second))


def with_exif(picture, data):
    if data is None:
        return picture
    if picture[:2] == b"\xff\xd8":
        body = b"Exif\0\0" + data
        return picture[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + picture[2:]
    chunk = b"eXIf" + data
    # Behind the signature and the header, which is 25 bytes long.
    return picture[:33] + struct.pack(">I", len(data)) + chunk + struct.pack(">I", zlib.crc32(chunk)) + picture[33:]


def make_pictures(folder, count, photos, draw, seed=17):
    """Half photos of CIFAR-10, half drawings, in folders of 500; nothing happens if they are there."""
    folder = pathlib.Path(folder)
    done = folder / "made.json"
    if done.exists() and json.loads(done.read_text())["count"] == count:
        return
    generator = random.Random(seed)
    drawings = count - min(count // 2, 50_000)
    subprocess.run([draw, "--count", str(drawings), "--seed", str(seed), "--output", folder / "drawn"], check=True)

    def put(number, kind, picture):
        place = folder / "photos" / kind / f"{number // 500:03}"
        place.mkdir(parents=True, exist_ok=True)
        suffix = ".jpg" if picture[:2] == b"\xff\xd8" else ".png"
        (place / f"{number:06}{suffix}").write_bytes(with_exif(picture, exif(generator)))

    with tarfile.open(photos) as tar:
        members = [m for m in tar if m.isfile()]
        random.Random(seed).shuffle(members)
        for number, member in enumerate(members[:count - drawings]):
            put(number, "cifar", tar.extractfile(member).read())
    for number, file in enumerate(sorted((folder / "drawn/images").iterdir())):
        put(number, "drawings", file.read_bytes())
    for root, _, files in os.walk(folder / "photos"):
        for name in files:
            # As files that lie there since yesterday, whose times are past the tick of the clock.
            time = os.stat(os.path.join(root, name)).st_mtime - 86_400
            os.utime(os.path.join(root, name), (time, time))
    done.write_text(json.dumps({"count": count}))


def quantized(vectors):
    """Numbers in int8 with scale and length of the rest, as QuantizedVector has them."""
    scales = (np.abs(vectors).max(axis=1) / np.float32(127)).astype(np.float32)
    numbers = np.clip(np.rint(vectors / scales[:, None]), -127, 127).astype(np.int8)
    rest = vectors.astype(np.float64) - scales[:, None].astype(np.float64) * numbers
    errors = np.sqrt((rest * rest).sum(axis=1)) * (1 + 1e-6)
    return scales, numbers, errors


def make_rows(library, source, count, seed=23):
    """A library of `count` rows whose vectors are near those of a real one; it has no files and no thumbnails."""
    library = pathlib.Path(library)
    if (library / "rows").exists() and int((library / "rows").read_text()) == count:
        return
    library.mkdir(parents=True, exist_ok=True)
    for file in library.iterdir():
        file.unlink()
    real = sqlite3.connect(f"file:{source}/photos.sqlite?mode=ro", uri=True)
    vectors = np.frombuffer(b"".join(
        row[0] for row in real.execute(
            "SELECT numbers FROM vector WHERE model = (SELECT id FROM model WHERE state = 'live') LIMIT 100000")),
        dtype="<f4")
    width = real.execute("SELECT width FROM model WHERE state = 'live'").fetchone()[0]
    vectors = vectors.reshape(-1, width)
    target = sqlite3.connect(library / "photos.sqlite")
    real.backup(target)
    target.execute("PRAGMA synchronous = OFF")
    target.execute("PRAGMA foreign_keys = OFF")
    for table in ("vector", "code", "thumbnail", "photo"):
        target.execute(f"DELETE FROM {table}")
    model = target.execute("SELECT id FROM model WHERE state = 'live'").fetchone()[0]
    folders = [row[0] for row in target.execute("SELECT id FROM folder ORDER BY id")]
    generator = np.random.default_rng(seed)
    cameras = [f"{maker} {model}" for maker, model in CAMERAS]
    for start in range(0, count, 20_000):
        size = min(20_000, count - start)
        own = vectors[generator.integers(0, len(vectors), size)] \
            + generator.normal(0, 0.3 / math.sqrt(width), (size, width)).astype(np.float32)
        own = (own / np.linalg.norm(own, axis=1, keepdims=True)).astype("<f4")
        scales, numbers, errors = quantized(own)
        rows, first = [], start + 1
        for index in range(size):
            number = first + index
            has = generator.random(3)
            latitude, longitude, spread = PLACES[number % len(PLACES)]
            rows.append((
                number, folders[number // 500 % len(folders)], f"{number}.jpg", 1000, 0, 1, 0, "indexed",
                hashlib.sha256(str(number).encode()).digest(), 32, 32, "photo" if has[0] < 0.67 else "picture",
                1_104_537_600 + int(has[1] * 631_152_000) if has[0] < 0.6 else None,
                cameras[number % len(cameras)] if has[0] < 0.67 else None,
                latitude + spread * (has[1] - 0.5) if has[2] < 0.4 else None,
                longitude + spread * (has[0] - 0.5) if has[2] < 0.4 else None,
                int(generator.integers(-2**62, 2**62)), 1 if has[2] > 0.99 else 0, 1))
        target.executemany(
            "INSERT INTO photo (id, folder, name, size, modified, settled, stale, state, hash, width, height, kind,"
            " taken, camera, latitude, longitude, perceptual_hash, favourite, revision)"
            " VALUES (" + ",".join("?" * 19) + ")", rows)
        target.executemany(
            "INSERT INTO vector (id, model, photo, numbers) VALUES (?, ?, ?, ?)",
            ((first + i, model, first + i, own[i].tobytes()) for i in range(size)))
        target.executemany(
            "INSERT INTO code (id, model, photo, scale, error, numbers) VALUES (?, ?, ?, ?, ?, ?)",
            ((first + i, model, first + i, float(scales[i]), float(errors[i]), numbers[i].tobytes())
             for i in range(size)))
        target.commit()
    target.execute("UPDATE root SET problem = NULL")
    target.commit()
    target.close()
    (library / "rows").write_text(str(count))


def make_siglip(folder, tokenizer, seed=29):
    """A model of the shape of SigLIP2-B/16 at 256 pixels, in bfloat16, with random weights: it knows nothing, and costs
    what the real one costs. The vocabulary has that one's 256,000 rows, the tokenizer is that of the small model."""
    folder = pathlib.Path(folder)
    if (folder / "model.safetensors").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    width, inner, layers = 768, 3072, 12
    shared = {"hidden_size": width, "intermediate_size": inner, "num_hidden_layers": layers, "num_attention_heads": 12}
    (folder / "config.json").write_text(json.dumps({
        "architectures": ["SiglipModel"], "model_type": "siglip", "torch_dtype": "bfloat16",
        "text_config": shared | {"model_type": "siglip_text_model", "vocab_size": 256_000, "projection_size": width,
                                 "max_position_embeddings": 64, "pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 1},
        "vision_config": shared | {"model_type": "siglip_vision_model", "image_size": 256, "patch_size": 16}}))
    (folder / "preprocessor_config.json").write_text(json.dumps({
        "do_normalize": True, "do_resize": True, "do_rescale": True, "resample": 3, "rescale_factor": 1 / 255,
        "image_mean": [0.5] * 3, "image_std": [0.5] * 3, "image_processor_type": "SiglipImageProcessor",
        "size": {"height": 256, "width": 256}}))
    (folder / "tokenizer.json").write_bytes((pathlib.Path(tokenizer) / "tokenizer.json").read_bytes())
    settings = json.loads((pathlib.Path(tokenizer) / "tokenizer_config.json").read_text())
    (folder / "tokenizer_config.json").write_text(json.dumps(settings | {"tokenizer_class": "GemmaTokenizer"}))
    shapes = {"logit_scale": [1], "logit_bias": [1],
              "text_model.embeddings.position_embedding.weight": [64, width],
              "text_model.embeddings.token_embedding.weight": [256_000, width],
              "text_model.final_layer_norm": None, "text_model.head": [width, width],
              "vision_model.embeddings.patch_embedding": [width, 3, 16, 16],
              "vision_model.embeddings.position_embedding.weight": [256, width],
              "vision_model.post_layernorm": None, "vision_model.head.layernorm": None,
              "vision_model.head.attention.in_proj_weight": [3 * width, width],
              "vision_model.head.attention.in_proj_bias": [3 * width],
              "vision_model.head.attention.out_proj": [width, width],
              "vision_model.head.mlp.fc1": [inner, width], "vision_model.head.mlp.fc2": [width, inner],
              "vision_model.head.probe": [1, 1, width]}
    for tower in ("text_model", "vision_model"):
        for layer in range(layers):
            name = f"{tower}.encoder.layers.{layer}"
            shapes |= {f"{name}.layer_norm1": None, f"{name}.layer_norm2": None, f"{name}.mlp.fc1": [inner, width],
                       f"{name}.mlp.fc2": [width, inner]}
            shapes |= {f"{name}.self_attn.{part}": [width, width] for part in ("q_proj", "k_proj", "v_proj", "out_proj")}
    generator, header, data, offset = np.random.default_rng(seed), {}, [], 0

    def put(name, shape, deviation, mean=0.0):
        nonlocal offset
        numbers = generator.normal(mean, deviation, shape).astype("<f4")
        data.append((numbers.view("<u4") >> 16).astype("<u2").tobytes())
        header[name] = {"dtype": "BF16", "shape": list(shape), "data_offsets": [offset, offset + len(data[-1])]}
        offset += len(data[-1])
    for name, shape in shapes.items():
        if shape is None:
            put(f"{name}.weight", [width], 0.02, mean=1.0)
            put(f"{name}.bias", [width], 0.02)
        elif name.startswith("logit") or name.endswith(("weight", "bias", "probe")):
            put(name, shape, 0.02)
        else:
            put(f"{name}.weight", shape, 0.02)
            put(f"{name}.bias", shape[:1], 0.02)
    text = json.dumps(header).encode()
    with open(folder / "model.safetensors", "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for part in data:
            file.write(part)


def make_large(folder, count, seed=31):
    """JPEG files of 4000 × 3000 pixels: what Pillow makes of smooth noise, with what a camera writes of itself."""
    from PIL import Image
    folder = pathlib.Path(folder)
    if folder.exists() and len(list(folder.iterdir())) == count:
        return
    folder.mkdir(parents=True, exist_ok=True)
    generator, own = np.random.default_rng(seed), random.Random(seed)
    for number in range(count):
        small = Image.fromarray(generator.integers(0, 256, (75, 100, 3), dtype=np.uint8))
        large = small.resize((4000, 3000), Image.BICUBIC)
        file = folder / f"{number:04}.jpg"
        large.save(file, quality=90)
        file.write_bytes(with_exif(file.read_bytes(), exif(own)))
        os.utime(file, (1_700_000_000, 1_700_000_000))
