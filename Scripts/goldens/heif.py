"""Draws 64 × 96 pixels in four colours and makes HEIC and AVIF files of them, with EXIF data.

    python heif.py FOLDER

Needs Pillow, and libheif's `heif-enc` (Debian: libheif-examples).
"""
import pathlib
import subprocess
import sys

from PIL import Image

folder = pathlib.Path(sys.argv[1])
picture = Image.new("RGB", (64, 96), (240, 240, 240))
for box, colour in (((0, 0, 32, 48), (200, 30, 30)), ((32, 0, 64, 48), (30, 160, 60)), ((0, 48, 32, 96), (30, 60, 200))):
    picture.paste(colour, box)
exif = Image.Exif()
exif[0x010F] = "Maker"
source = folder / "quarters.jpg"
picture.save(source, quality=98, subsampling=0, exif=exif)
for kind, options in (("heic", []), ("avif", ["-A"])):
    subprocess.run(["heif-enc", *options, "-q", "80", "-o", folder / f"quarters.{kind}", source], check=True)
source.unlink()
