#!/usr/bin/env python3
"""Draws the table of compare.py as bars: one SVG for towers, language models, and everything else.

    python plots.py DOCUMENT FOLDER

The numbers come from the table itself, so pictures and table cannot differ. Standard library only.
"""

import itertools
import pathlib
import sys
from xml.sax.saxutils import escape

#: The name of the file, the title, and what the names of its works contain; the last takes the rest.
FIGURES = [
    ("peers-image-towers", "Image towers", "image tower"),
    ("peers-language-models", "Language models", "captions of"),
    ("peers-training", "Training", "training step"),
    ("peers-inputs-and-search", "Pictures, text, search", ""),
]

# In pixels.
WIDTH, LABELS, NUMBERS, BAR, GAP, HEADING, MARGIN = 860, 300, 150, 14, 4, 26, 16

STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-size: 16px; font-weight: 600 }
.work { font-weight: 600 }
.note { fill: #57606a }
.ours { fill: #d9480f }
.peer { fill: #8c959f }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .note { fill: #9198a1 }
  .ours { fill: #ff8a4c }
  .peer { fill: #6e7681 }
}
"""


def read_table(text):
    """The rows of the first table whose columns begin with `work` and `peer`, as dictionaries."""
    lines = iter(text.splitlines())
    for line in lines:
        header = cells(line)
        if header[:2] == ["work", "peer"]:
            body = itertools.takewhile(lambda line: line.startswith("|"), lines)
            return [dict(zip(header, cells(line))) for line in itertools.islice(body, 1, None)]
    raise SystemExit("there is no table of works and peers")


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def seconds(text):
    """The number of seconds in `1.23 s` or `45.6 ms`."""
    number, unit = text.split()
    return float(number) * {"s": 1, "ms": 1e-3}[unit]


def figure(title, rows):
    """Groups of bars, one for each work, ours first; the longest bar of a group fills the width."""
    parts, y = [], MARGIN + 16
    room = WIDTH - LABELS - NUMBERS - 2 * MARGIN

    def put(kind, x, text, anchor="start"):
        parts.append(
            f'<text class="{kind}" x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'
        )

    put("title", MARGIN, title)
    y += 18
    put("note", MARGIN, "Medians; shorter is faster. The bars of one work share a scale.")
    y += 6
    for (work, precision), group in itertools.groupby(
        rows, key=lambda row: (row["work"], row["precision"])
    ):
        group = list(group)
        bars = [("ours", "swift-contrast", group[0]["ours, median"], "")]
        for row in group:
            ratio = row["peer / ours"]
            # A result that differs has no ratio.
            note = f"{ratio}×" if ratio.replace(".", "").isdigit() else "differs"
            bars.append(("peer", row["peer"], row["peer, median"], note))
        longest = max(seconds(time) for _, _, time, _ in bars)
        y += HEADING
        put("work", MARGIN, work if precision == "–" else f"{work}, {precision}")
        y += 6
        for kind, name, time, note in bars:
            length = max(1, room * seconds(time) / longest)
            x = MARGIN + LABELS
            parts.append(
                f'<rect class="{kind}" x="{x}" y="{y}" width="{length:.1f}" height="{BAR}"/>'
            )
            y += BAR - 3
            put("name", x - 8, name, anchor="end")
            put("name", round(x + length + 6), f"{time}, {note}" if note else time)
            y += GAP + 3
    height = y + MARGIN
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
            f'width="{WIDTH}" height="{height}" role="img">',
            f"<title>{escape(title)}</title>",
            f"<style>{STYLE}</style>",
            *parts,
            "</svg>\n",
        ]
    )


def draw(text, folder):
    """Writes a figure into the folder for each kind of work that the table in the text has."""
    rows = read_table(text)
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, title, part in FIGURES:
        chosen = [row for row in rows if part in row["work"]]
        rows = [row for row in rows if part not in row["work"]]
        if chosen:
            (folder / f"{name}.svg").write_text(figure(title, chosen), encoding="utf-8")


if __name__ == "__main__":
    draw(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2])
