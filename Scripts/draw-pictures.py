#!/usr/bin/env python3
"""Draws the pictures in Examples/Pictures.

    python3 Scripts/draw-pictures.py [folder]

Needs Pillow (drawn with version 13). Each picture is drawn at four times its size and scaled down;
nothing in it is random, so the same version of Pillow draws the same bytes.
"""

import sys
from pathlib import Path

from PIL import Image, ImageDraw

SIDE = 128
SCALE = 4


class Canvas:
    """A picture of 128×128 whose coordinates are those of the small picture."""

    def __init__(self, top, bottom=None):
        self.image = Image.new("RGB", (SIDE * SCALE, SIDE * SCALE), top)
        self.draw = ImageDraw.Draw(self.image)
        if bottom:
            rows = SIDE * SCALE
            for y in range(rows):
                colour = tuple(round(a + (b - a) * y / (rows - 1)) for a, b in zip(top, bottom))
                self.draw.line([(0, y), (rows, y)], fill=colour)

    @staticmethod
    def _scaled(points):
        return [(x * SCALE, y * SCALE) for x, y in points]

    def polygon(self, points, fill):
        self.draw.polygon(self._scaled(points), fill=fill)

    def box(self, x0, y0, x1, y1, fill=None, outline=None, width=1):
        self.draw.rectangle(
            [x0 * SCALE, y0 * SCALE, x1 * SCALE, y1 * SCALE],
            fill=fill, outline=outline, width=width * SCALE)

    def ellipse(self, x0, y0, x1, y1, fill=None, outline=None, width=1):
        self.draw.ellipse(
            [x0 * SCALE, y0 * SCALE, x1 * SCALE, y1 * SCALE],
            fill=fill, outline=outline, width=width * SCALE)

    def line(self, points, fill, width):
        self.draw.line(self._scaled(points), fill=fill, width=width * SCALE, joint="curve")

    def save(self, path):
        self.image.resize((SIDE, SIDE), Image.Resampling.LANCZOS).save(path, optimize=True)


def diagram():
    """Two boxes and a circle, joined by arrows: the two towers."""
    c = Canvas((255, 255, 255))
    ink = (30, 30, 40)
    c.box(10, 12, 52, 44, fill=(205, 222, 248), outline=ink, width=2)
    c.box(76, 12, 118, 44, fill=(250, 224, 200), outline=ink, width=2)
    c.ellipse(42, 80, 86, 118, fill=(214, 240, 210), outline=ink, width=2)
    for start, end, head in [
        ((31, 44), (52, 80), [(52, 84), (44, 76), (53, 71)]),
        ((97, 44), (76, 80), [(76, 84), (84, 76), (75, 71)]),
    ]:
        c.line([start, end], ink, 2)
        c.polygon(head, ink)
    return c


def bars():
    """A bar chart with its axes."""
    c = Canvas((255, 255, 255))
    ink = (30, 30, 40)
    for x, height, colour in [
        (26, 38, (70, 120, 200)), (50, 66, (220, 120, 60)),
        (74, 52, (80, 160, 90)), (98, 84, (160, 90, 170)),
    ]:
        c.box(x, 108 - height, x + 16, 108, fill=colour)
    c.line([(16, 14), (16, 108), (120, 108)], ink, 2)
    return c


def ship():
    """A freighter at sea."""
    c = Canvas((150, 190, 225), (215, 230, 240))
    c.box(0, 84, 128, 128, fill=(40, 84, 130))
    c.polygon([(10, 70), (118, 70), (104, 94), (22, 94)], (150, 40, 36))
    c.box(24, 44, 50, 70, fill=(240, 240, 236))
    c.box(30, 28, 42, 46, fill=(60, 60, 66))
    for x, colour in [(56, (200, 120, 40)), (72, (60, 110, 150)), (88, (170, 60, 50))]:
        c.box(x, 58, x + 14, 70, fill=colour)
    for y in (102, 114):
        c.line([(0, y), (128, y)], (70, 116, 160), 2)
    return c


def automobile():
    """A red car from the side."""
    c = Canvas((214, 218, 222))
    c.box(0, 90, 128, 128, fill=(130, 130, 132))
    c.polygon([(34, 64), (48, 42), (84, 42), (100, 64)], (176, 24, 28))
    c.polygon([(41, 63), (51, 47), (64, 47), (64, 63)], (50, 62, 74))
    c.polygon([(68, 47), (81, 47), (92, 63), (68, 63)], (50, 62, 74))
    c.polygon([(8, 68), (34, 62), (100, 62), (120, 70), (122, 92), (6, 92)], (196, 28, 32))
    for x in (22, 84):
        c.ellipse(x, 78, x + 24, 102, fill=(22, 22, 24))
        c.ellipse(x + 7, 85, x + 17, 95, fill=(160, 160, 164))
    return c


def airplane():
    """An airliner in the sky."""
    c = Canvas((90, 150, 220), (180, 210, 240))
    body, shade = (242, 244, 246), (170, 178, 188)
    c.polygon([(20, 60), (12, 34), (24, 34), (40, 58)], body)
    c.polygon([(14, 62), (100, 54), (116, 60), (118, 66), (104, 72), (24, 70)], body)
    c.polygon([(62, 66), (40, 98), (52, 98), (86, 66)], shade)
    c.polygon([(62, 57), (52, 38), (60, 38), (80, 56)], shade)
    return c


def horse():
    """A brown horse on a meadow."""
    c = Canvas((170, 205, 235), (200, 220, 230))
    c.box(0, 84, 128, 128, fill=(96, 140, 60))
    coat, dark = (120, 70, 36), (60, 34, 20)
    c.ellipse(28, 46, 92, 82, fill=coat)
    c.polygon([(76, 56), (94, 22), (104, 26), (94, 66)], coat)
    c.polygon([(92, 20), (102, 18), (122, 36), (118, 44), (98, 38)], coat)
    c.polygon([(88, 30), (92, 18), (98, 20), (84, 58), (78, 54)], dark)
    for x in (34, 44, 76, 86):
        c.polygon([(x, 70), (x + 8, 70), (x + 6, 112), (x + 1, 112)], coat)
        c.box(x + 1, 108, x + 6, 113, fill=dark)
    c.polygon([(30, 54), (22, 60), (18, 94), (26, 92), (34, 62)], dark)
    return c


def frog():
    """A green frog."""
    c = Canvas((150, 140, 110), (120, 110, 86))
    skin, dark = (70, 140, 50), (40, 92, 34)
    c.ellipse(24, 48, 104, 112, fill=skin)
    c.ellipse(8, 80, 48, 116, fill=dark)
    c.ellipse(80, 80, 120, 116, fill=dark)
    c.ellipse(30, 28, 98, 80, fill=skin)
    for x in (32, 74):
        c.ellipse(x, 20, x + 22, 42, fill=(214, 200, 70))
        c.ellipse(x + 7, 26, x + 15, 36, fill=(15, 15, 15))
    c.line([(42, 66), (64, 72), (86, 66)], dark, 3)
    return c


def dog():
    """The face of a brown dog."""
    c = Canvas((206, 196, 180), (150, 134, 112))
    coat, dark, light = (168, 116, 66), (96, 60, 32), (232, 214, 190)
    c.ellipse(26, 84, 102, 150, fill=coat)
    c.ellipse(46, 92, 82, 140, fill=light)
    c.ellipse(28, 18, 100, 92, fill=coat)
    c.polygon([(32, 28), (14, 40), (16, 76), (28, 80), (40, 44)], dark)
    c.polygon([(96, 28), (114, 40), (112, 76), (100, 80), (88, 44)], dark)
    c.ellipse(44, 54, 84, 96, fill=light)
    for x in (44, 74):
        c.ellipse(x, 42, x + 10, 54, fill=(16, 12, 10))
    c.ellipse(54, 58, 74, 72, fill=(16, 12, 10))
    c.line([(64, 72), (64, 82), (54, 87)], dark, 2)
    c.line([(64, 82), (74, 87)], dark, 2)
    return c


PICTURES = [diagram, bars, ship, automobile, airplane, horse, frog, dog]


def main():
    default = Path(__file__).resolve().parent.parent / "Examples" / "Pictures"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    folder.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        picture().save(folder / f"{picture.__name__}.png")


if __name__ == "__main__":
    main()
