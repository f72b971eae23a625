"""Writes images.json: tiny pictures in every supported kind, and what Pillow makes of them.

    python images.py > images.json

`files`: `data` (base64), Pillow's `mode`, `size`, `rgb` (bytes of convert("RGB")), `white` (composited over
white, as transformers 5 does) where that differs, and for files with EXIF `upright` (bytes after exif_transpose) and its size.
`resized`: lines "mode filter width height new-width new-height CRC-32" for pixels from a linear congruential
generator (state = state * 1664525 + 1013904223 modulo 2^32 from 1, the high byte; in mode 1 its high bit).
`cropped`: lines "mode width height left top crop-width crop-height new-width new-height CRC-32" for such pixels
cropped, resized with the bicubic filter and converted to RGB, as torchvision's `resized_crop` does with a picture.
`large`: `name`, `data` (base64) and the CRC-32 of `rgb` of larger files.

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
    yield from bmp_files(smooth)
    yield from gif_files(smooth)
    yield from tiff_files(smooth)


def bmp(bits, pixels, *, palette=b"", compression=0, header=40, masks=(), width=WIDTH, height=HEIGHT):
    """A BMP file; `height` is negative where rows go from the top."""
    if header == 12:
        head = struct.pack("<IHHHH", 12, width, height, 1, bits)
    else:
        head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, compression, len(pixels), 0, 0, 0, 0)
        head = struct.pack("<I", header) + head[4:] + b"".join(struct.pack("<I", mask) for mask in masks)
        head = head.ljust(header, b"\0")
    start = 14 + len(head) + len(palette)
    return b"BM" + struct.pack("<IHHI", start + len(pixels), 0, 0, start) + head + palette + pixels


def bmp_rows(bits):
    size = (WIDTH * bits + 31) // 32 * 4
    return noise(size * HEIGHT)


def bmp_files(smooth):
    for mode in ("1", "L", "RGB"):
        yield f"mode {mode}.bmp", saved(smooth.convert(mode), "BMP")
    colours = noise(1200)
    four = b"".join(colours[3 * i:3 * i + 3] + b"\0" for i in range(256))
    for bits in (1, 4, 8):
        yield f"palette {bits} bits.bmp", bmp(bits, bmp_rows(bits), palette=four[:4 << bits])
        yield f"OS2 palette {bits} bits.bmp", bmp(bits, bmp_rows(bits), palette=colours[:3 << bits], header=12)
    yield "from the top.bmp", bmp(24, bmp_rows(24), height=-HEIGHT)
    yield "OS2.bmp", bmp(24, bmp_rows(24), header=12)
    yield "15 bits.bmp", bmp(16, bmp_rows(16))
    yield "16 bits.bmp", bmp(16, bmp_rows(16), compression=3, masks=(0xF800, 0x7E0, 0x1F))
    yield "32 bits.bmp", bmp(32, bmp_rows(32))
    yield "alpha.bmp", bmp(32, bmp_rows(32), compression=3, header=108, masks=(0xFF0000, 0xFF00, 0xFF, 0xFF000000))
    runs = b"\x05\x07\x00\x06abcdef\x02\x01\0\0" + b"\x03\x09\0\0" + b"\x04\x02\0\x02\x03\x02\x02\x11\0\0" + \
        b"\x0d\x0c\0\0" * 4 + b"\x0d\x21\0\x01"
    yield "runs of 8 bits.bmp", bmp(8, runs, palette=four, compression=1)
    runs = b"\x05\x73\x00\x06\x12\x34\x56\0\x02\x1f\0\0" + b"\x03\x91\0\0" + b"\x0d\xc2\0\0" * 6 + b"\x0d\x21\0\x01"
    yield "runs of 4 bits.bmp", bmp(4, runs, palette=four[:64], compression=2)


def gif_files(smooth):
    indexed = Image.frombytes("P", (WIDTH, HEIGHT), bytes(b % 20 for b in noise(WIDTH * HEIGHT)))
    indexed.putpalette(noise(60))
    for interlaced in (0, 1):
        yield f"palette, interlace {interlaced}.gif", saved(indexed, "GIF", interlace=interlaced)
    yield "transparent palette.gif", saved(indexed, "GIF", transparency=3)
    yield "grey.gif", saved(smooth.convert("L"), "GIF")
    yield "transparent grey.gif", saved(smooth.convert("L"), "GIF", transparency=60)
    other = indexed.copy()
    other.putpalette(noise(120)[60:])
    yield "animated.gif", saved(indexed, "GIF", save_all=True, append_images=[other], duration=100)
    for name, options in (("smaller", {}), ("smaller, transparent", {"transparency": 2})):
        data = bytearray(saved(indexed, "GIF", **options))
        data[6:10] = struct.pack("<HH", WIDTH + 4, HEIGHT + 5)
        at = data.index(b"\x2c\0\0\0\0" + struct.pack("<HH", WIDTH, HEIGHT))
        data[at + 1:at + 5] = struct.pack("<HH", 1, 3)
        yield f"{name} than the canvas.gif", bytes(data)
    data = bytearray(saved(indexed, "GIF"))
    data[6:10] = struct.pack("<HH", 3, 2)
    yield "larger than the canvas.gif", bytes(data)


def tiff(bits, samples, photometric, parts, *, big=False, extra=(), width=WIDTH, height=HEIGHT):
    """A TIFF file: `parts` are its strips, or its tiles where `extra` has their size; the directory comes first."""
    order, tiled = ">" if big else "<", any(tag == 322 for tag, _, _ in extra)
    fields = {256: (4, [width]), 257: (4, [height]), 258: (3, [bits] * samples), 259: (3, [1]), 262: (3, [photometric]),
              277: (3, [samples]), 324 if tiled else 273: (4, [0] * len(parts)),
              325 if tiled else 279: (4, [len(part) for part in parts])}
    fields |= {tag: (kind, values) for tag, kind, values in extra}

    def written():
        entries, values, behind = struct.pack(order + "H", len(fields)), b"", 8 + 2 + 12 * len(fields) + 4
        for tag, (kind, numbers) in sorted(fields.items()):
            data = b"".join(struct.pack(order + {3: "H", 4: "I"}[kind], number) for number in numbers)
            entries += struct.pack(order + "HHI", tag, kind, len(numbers))
            if len(data) <= 4:
                entries += data.ljust(4, b"\0")
            else:
                entries += struct.pack(order + "I", behind + len(values))
                values += data
        return entries + b"\0" * 4 + values
    places, at = [], 8 + len(written())
    for part in parts:
        places.append(at)
        at += len(part)
    fields[324 if tiled else 273] = (4, places)
    return (b"MM\0\x2a\0\0\0\x08" if big else b"II\x2a\0\x08\0\0\0") + written() + b"".join(parts)


def tiff_files(smooth):
    alpha = smooth.copy()
    alpha.putalpha(Image.frombytes("L", smooth.size, noise(WIDTH * HEIGHT)))
    indexed = Image.frombytes("P", (WIDTH, HEIGHT), bytes(b % 20 for b in noise(WIDTH * HEIGHT)))
    indexed.putpalette(noise(60))
    pictures = {"1": smooth.convert("1"), "L": smooth.convert("L"), "LA": alpha.convert("LA"), "P": indexed, "RGB": smooth,
                "RGBA": alpha, "CMYK": smooth.convert("CMYK")}
    for mode, picture in pictures.items():
        yield f"mode {mode}.tiff", saved(picture, "TIFF")
        for compression in ("packbits", "tiff_lzw", "tiff_adobe_deflate"):
            yield f"mode {mode}, {compression}.tiff", saved(picture, "TIFF", compression=compression)
    for compression in ("tiff_lzw", "tiff_adobe_deflate"):
        for mode in ("L", "RGB", "RGBA"):
            yield (f"mode {mode}, {compression}, differences.tiff",
                   saved(pictures[mode], "TIFF", compression=compression, tiffinfo={317: 2}))
    for big in (False, True):
        end = "big" if big else "little"
        for bits in (1, 2, 4, 8):
            row = (WIDTH * bits + 7) // 8
            yield f"{bits} bits, {end} end.tiff", tiff(bits, 1, 1, [noise(row * HEIGHT)], big=big)
            if bits in (1, 8):
                yield f"{bits} bits, white is zero, {end} end.tiff", tiff(bits, 1, 0, [noise(row * HEIGHT)], big=big)
        rows = noise(6 * WIDTH * HEIGHT)
        strips = [rows[at:at + 24 * WIDTH] for at in range(0, len(rows), 24 * WIDTH)]
        yield f"16 bits of RGB, {end} end.tiff", tiff(16, 3, 2, strips, big=big, extra=[(278, 3, [4])])
        yield (f"16 bits of grey, {end} end.tiff", tiff(16, 1, 1, [noise(2 * WIDTH * HEIGHT)], big=big))
        yield (f"four colours, {end} end.tiff",
               tiff(4, 1, 3, [noise(7 * HEIGHT)], big=big, extra=[(320, 3, [257 * b for b in noise(48)])]))
    rows = noise(3 * WIDTH * HEIGHT)
    plane = WIDTH * HEIGHT
    yield "planes.tiff", tiff(8, 3, 2, [rows[p * plane:(p + 1) * plane] for p in range(3)], extra=[(284, 3, [2])])
    tile = noise(16 * 16 * 3 * 2)
    yield ("tiles.tiff", tiff(8, 3, 2, [tile[:768], tile[768:]], width=21, extra=[(322, 3, [16]), (323, 3, [16])]))
    rows = noise(4 * WIDTH * HEIGHT)
    for kind in (0, 1, 2):
        yield f"extra sample of kind {kind}.tiff", tiff(8, 4, 2, [rows], extra=[(338, 3, [kind])])
    yield "orientation 6.tiff", tiff(8, 3, 2, [rows[:3 * plane]], extra=[(274, 3, [6])])


def large():
    """Pictures that fill the tables of LZW compression, with the CRC-32 of their RGB."""
    picture = picture_of_noise("L", 90, 90)
    colours = picture.copy()
    colours.putpalette(noise(768))
    for name, data in (("noise.gif", saved(colours, "GIF")), ("noise.tiff", saved(picture, "TIFF", compression="tiff_lzw")),
                       ("flat.gif", saved(Image.new("L", (600, 500), 9), "GIF")),
                       ("flat.tiff", saved(Image.new("L", (600, 500), 9), "TIFF", compression="tiff_lzw"))):
        rgb = Image.open(io.BytesIO(data)).convert("RGB")
        yield dict(name=name, data=text(data), rgb=zlib.crc32(rgb.tobytes()))


def text(data):
    return base64.b64encode(data).decode()


def describe(data):
    picture = Image.open(io.BytesIO(data))
    picture.load()
    over = picture.convert("RGB")
    if "A" in picture.getbands() or picture.info.get("transparency") is not None:
        white = Image.new("RGBA", picture.size, (255,) * 4)
        over = Image.alpha_composite(white, picture.convert("RGBA")).convert("RGB")
    rgb = picture.convert("RGB")
    entry = dict(data=text(data), mode=picture.mode, size=picture.size, rgb=text(rgb.tobytes()))
    if over.tobytes() != rgb.tobytes():
        entry.update(white=text(over.tobytes()))
    if 0x0112 in picture.getexif():
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
                      cropped=list(cropped()), large=list(large())), indent=0))
