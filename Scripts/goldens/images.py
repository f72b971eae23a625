"""Writes images.json: tiny pictures in every supported kind, and what Pillow makes of them.

    python images.py > images.json

`files`: `data` (base64), Pillow's `mode`, `size`, `rgb` (bytes of convert("RGB")), `white` (composited over
white, as transformers 5 does), and for files with EXIF `upright` (bytes after exif_transpose) and its size.
`resized`: lines "mode filter width height new-width new-height CRC-32" for pixels from a linear congruential
generator (state = state * 1664525 + 1013904223 modulo 2^32 from 1, the high byte; in mode 1 its high bit).
`cropped`: lines "mode width height left top crop-width crop-height new-width new-height CRC-32" for such pixels
cropped, resized with the bicubic filter and converted to RGB, as torchvision's `resized_crop` does with a picture.

Made with Pillow 13.0.0.
"""
import base64
import io
import json
import struct
import warnings
import zlib

from PIL import Image, ImageOps

warnings.simplefilter("ignore")
WIDTH, HEIGHT = 13, 9


def noise(count):
    state, out = 1, bytearray()
    for _ in range(count):
        state = (state * 1664525 + 1013904223) % 2**32
        out.append(state >> 24)
    return bytes(out)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(bits, colour_type, interlaced, palette=None, transparency=None, exif=None, width=WIDTH, height=HEIGHT):
    """A PNG file of noise; rows use all five filters by number, applied to nothing: that is noise as well."""
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour_type]
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    raw, source = b"", noise(8000)
    for x, y, dx, dy in passes if interlaced else [(0, 0, 1, 1)]:
        columns = (width - x + dx - 1) // dx
        rows = (height - y + dy - 1) // dy
        if columns <= 0:
            continue
        length = (columns * channels * bits + 7) // 8
        for row in range(rows):
            line, source = source[:length], source[length:]
            if palette and bits == 8:
                line = bytes(b % (len(palette) // 3) for b in line)
            raw += bytes([row % 5 if bits == 8 and not palette else 0]) + line
    out = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour_type, 0, 0, interlaced))
    for kind, data in ((b"PLTE", palette), (b"tRNS", transparency), (b"eXIf", exif)):
        if data is not None:
            out += chunk(kind, data)
    return out + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


def saved(picture, kind, **options):
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def files():
    for interlaced in (0, 1):
        for bits, colour_type in ((1, 0), (2, 0), (4, 0), (8, 0), (16, 0), (8, 2), (16, 2), (8, 4), (16, 4), (8, 6), (16, 6)):
            yield f"{bits} bits, type {colour_type}, interlace {interlaced}.png", png(bits, colour_type, interlaced)
        for bits in (1, 2, 4, 8):
            colours = noise(3 * min(2**bits, 20))
            yield f"palette {bits} bits, interlace {interlaced}.png", png(bits, 3, interlaced, colours)
            yield (f"transparent palette {bits} bits, interlace {interlaced}.png",
                   png(bits, 3, interlaced, colours, noise(len(colours) // 3 - 1)))
    yield "palette that is too short.png", png(4, 3, 0, noise(15))
    yield "transparent black.png", png(1, 0, 0, None, b"\0\0")
    yield "transparent white.png", png(1, 0, 0, None, b"\0\1")
    yield "transparent grey.png", png(8, 0, 0, None, b"\0\x3c")
    yield "transparent grey 2 bits.png", png(2, 0, 0, None, b"\0\1")
    yield "transparent colour.png", png(8, 2, 0, None, b"\0\x3c\0\xda\0\xad")
    for orientation in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = orientation
        yield f"orientation {orientation}.png", png(8, 0, 0, exif=exif.tobytes()[6:], width=4, height=3)
    smooth = Image.merge("RGB", [Image.linear_gradient("L").rotate(90 * k).resize((WIDTH, HEIGHT)) for k in range(3)])
    yield "grey.jpg", saved(smooth.convert("L"), "JPEG")
    yield "444.jpg", saved(smooth, "JPEG", subsampling=0)
    yield "420.jpg", saved(smooth, "JPEG", subsampling=2)
    yield "progressive.jpg", saved(smooth, "JPEG", progressive=True)
    yield "cmyk.jpg", saved(smooth.convert("CMYK"), "JPEG")
    yield "lossy.webp", saved(smooth, "WEBP")
    yield "lossless.webp", saved(smooth, "WEBP", lossless=True)
    alpha = smooth.copy()
    alpha.putalpha(Image.frombytes("L", smooth.size, noise(WIDTH * HEIGHT)))
    yield "lossy alpha.webp", saved(alpha, "WEBP")
    yield "lossless alpha.webp", saved(alpha, "WEBP", lossless=True, exact=True)
    exif = Image.Exif()
    exif[0x0112] = 8
    yield "orientation 8.webp", saved(smooth, "WEBP", lossless=True, exif=exif)
    yield "orientation 8.jpg", saved(smooth, "JPEG", exif=exif)


def text(data):
    return base64.b64encode(data).decode()


def describe(data):
    picture = Image.open(io.BytesIO(data))
    picture.load()
    over = picture.convert("RGB")
    if "A" in picture.getbands() or picture.info.get("transparency") is not None:
        white = Image.new("RGBA", picture.size, (255,) * 4)
        over = Image.alpha_composite(white, picture.convert("RGBA")).convert("RGB")
    entry = dict(data=text(data), mode=picture.mode, size=picture.size,
                 rgb=text(picture.convert("RGB").tobytes()), white=text(over.tobytes()))
    if picture.getexif():
        upright = ImageOps.exif_transpose(picture)
        entry.update(upright=text(upright.convert("RGB").tobytes()), upright_size=upright.size)
    return entry


def picture_of_noise(mode, w, h):
    data = noise(w * h * len(mode))
    if mode != "1":
        return Image.frombytes(mode, (w, h), data)
    grey = Image.frombytes("L", (w, h), bytes(255 * (b >> 7) for b in data))
    return grey.convert("1", dither=Image.Dither.NONE)


def resized():
    sizes = [(13, 9, 7, 5), (9, 13, 7, 5), (38, 57, 32, 32), (57, 38, 32, 32), (5, 7, 32, 45), (3, 70, 22, 22),
             (70, 3, 22, 22), (33, 32, 32, 32), (32, 33, 32, 32), (1, 1, 3, 2), (40, 100, 20, 50), (100, 40, 50, 100)]
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK"):
        for w, h, nw, nh in sizes:
            picture = picture_of_noise(mode, w, h)
            for kind in range(6):
                small = picture.resize((nw, nh), kind)
                small = small.convert("L") if mode == "1" else small
                yield f"{mode} {kind} {w} {h} {nw} {nh} {zlib.crc32(small.tobytes())}"


def cropped():
    boxes = [(38, 57, 0, 0, 38, 57, 32, 32), (57, 38, 5, 3, 40, 31, 32, 32), (13, 9, 12, 8, 1, 1, 4, 4),
             (40, 100, 3, 17, 32, 32, 32, 32), (33, 32, 1, 0, 32, 32, 16, 16), (70, 20, 9, 2, 50, 3, 16, 16)]
    for mode in ("L", "RGB", "RGBA"):
        for w, h, left, top, cw, ch, nw, nh in boxes:
            part = picture_of_noise(mode, w, h).crop((left, top, left + cw, top + ch))
            small = part.resize((nw, nh), Image.Resampling.BICUBIC).convert("RGB")
            yield f"{mode} {w} {h} {left} {top} {cw} {ch} {nw} {nh} {zlib.crc32(small.tobytes())}"


print(json.dumps(dict(files={name: describe(data) for name, data in files()}, resized=list(resized()),
                      cropped=list(cropped())), indent=0))
