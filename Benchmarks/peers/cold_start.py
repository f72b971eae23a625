#!/usr/bin/env python3
"""Measures the first embedding of a cold process: from exec to the vector of one picture, printed.

The model is CLIP ViT-L/14-336 of the published shape, both towers, with seeded random weights: a float32
folder as transformers writes it, what `convert --precision bfloat16` makes of it, and the same with packed
weights beside (`--packed bfloat16 --packed int8`), which PyTorch does not look at. Each run is a new
process; ours and PyTorch take turns; the files are in the page cache. The vectors must agree, or the row
says so and the exit status is 1. `--stages` shows where our time goes.
`--alone` leaves PyTorch out: on a virtual machine, who comes after a process of gigabytes pays for the first
touch of the memory that it gave back.
"""

import argparse
import array
import json
import pathlib
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from os import environ
from tempfile import TemporaryDirectory

from compare import (
    HERE, LEAST_COSINE, PACKAGE, Context, Ended, build, check_cosines, duration, machine,
    peer_environment, say, size, update,
)  # fmt: skip

MARKERS = ("<!-- cold:begin -->", "<!-- cold:end -->")

#: What is measured: the folder, the precision, and PyTorch's precisions beside it.
WORKS = [
    ("float32", "float32", ["float32"]),
    ("float32", "bfloat16", ["bfloat16", "float32"]),
    ("float32", "int8", ["float32"]),
    ("bfloat16", "bfloat16", ["bfloat16"]),
    ("bfloat16", "int8", ["bfloat16"]),
    ("bfloat16, packed", "bfloat16", ["bfloat16"]),
    ("bfloat16, packed", "int8", ["bfloat16"]),
]


@dataclass
class Side:
    """A command that is run anew each time."""

    command: list
    environment: dict
    seconds: list = field(default_factory=list)
    peak: int = 0
    embedding: list = None

    def run(self, stages=False):
        started = time.time()
        command = [*self.command, *(["--started", started] if stages else [])]
        process = subprocess.Popen(
            [str(part) for part in command], stdout=subprocess.PIPE, text=True,
            stderr=None if stages else subprocess.DEVNULL, env=environ | self.environment,
        )
        line = process.stdout.readline()
        seconds = time.time() - started
        if process.wait() != 0 or not line:
            raise Ended(f"{' '.join(process.args[:3])}: status {process.returncode}")
        answer = json.loads(line)
        self.embedding, self.peak = answer["embedding"], max(self.peak, answer["peakBytes"])
        return seconds

    def turn(self):
        self.seconds.append(self.run())


def build_convert():
    """Builds convert, of Examples, and returns its path."""
    command = ["swift", "build", "-c", "release", "--package-path", PACKAGE.parent / "Examples"]
    command += ["--product", "convert"]
    subprocess.run(command, check=True, stdout=sys.stderr)
    shown = subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True, text=True)
    return pathlib.Path(shown.stdout.strip()) / "convert"


def converted(context, folder, convert, packed=()):
    """The folder with its matrices in bfloat16, and packed in some precisions."""
    path = context.folder / "-".join([f"{folder.name}-bfloat16", *packed])
    if not path.exists():
        say(f"making {path.name}")
        command = [convert, folder, "--output", path, "--precision", "bfloat16"]
        for precision in packed:
            command += ["--packed", precision]
        subprocess.run([str(part) for part in command], check=True, stdout=sys.stderr)
    return path


def measure(stored, precision, peers, folder, image, runner, options):
    """The rows of the table for one folder and precision, and whether the vectors agree."""
    say(f"{precision} from a {stored} folder")
    threads = options.threads
    ours = Side(
        [
            runner, "cold", "--model", folder, "--image", image, "--threads", threads,
            "--precision", precision,
        ],
        {},
    )  # fmt: skip
    sides = {
        peer: Side(
            [sys.executable, HERE / "cold_peer.py", folder, image, threads, peer],
            peer_environment(threads),
        )
        for peer in peers
    }
    for side in [ours, *sides.values()]:
        side.run()  # the files, those of the libraries too, are in the page cache from now on
    for _ in range(options.repetitions):
        for side in [ours, *sides.values()]:
            side.turn()
            time.sleep(0.05)
    if options.stages:
        ours.run(stages=True)
    rows, agrees = [], True
    median = statistics.median(ours.seconds)
    if not sides:
        rows.append([stored, precision, "–", duration(median), "–", "–", size(ours.peak), "–"])
    vector = array.array("f", ours.embedding).tobytes()
    for peer, side in sides.items():
        least = min(LEAST_COSINE[precision], LEAST_COSINE[peer])
        problem = check_cosines(vector, array.array("f", side.embedding).tobytes(), 1, least)
        if problem:
            agrees = False
            say(f"{precision}: the vector of PyTorch in {peer} differs: {problem}")
        theirs = statistics.median(side.seconds)
        rows.append(
            [
                stored, precision, f"PyTorch {peer}", duration(median), duration(theirs),
                f"differs: {problem}" if problem else f"{theirs / median:.2f}", size(ours.peak),
                size(side.peak),
            ]
        )
    return rows, agrees


def table(rows):
    header = [
        "stored", "precision", "peer", "ours, median", "peer, median", "peer / ours",
        "our peak memory", "peer's peak memory",
    ]
    lines = [header, ["---"] * 3 + ["---:"] * 5, *rows]
    return "\n".join([machine(), "", *("| " + " | ".join(row) + " |" for row in lines)]) + "\n"


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repetitions", type=int, default=7, help="turns of each side (7)")
    parser.add_argument("--only", help="of float32, bfloat16, int8: the precision to measure")
    parser.add_argument("--stages", action="store_true", help="shows where our time goes")
    parser.add_argument("--alone", action="store_true", help="our side only, run after run")
    parser.add_argument("--image", type=pathlib.Path, help="a picture")
    parser.add_argument(
        "--tokenizer", type=pathlib.Path, required=True, help="a folder with CLIP's tokenizer.json"
    )
    parser.add_argument("--materials", help="a folder that keeps the models for the next run (4 GB)")
    parser.add_argument("--runner", help="a built peer-runner")
    parser.add_argument("--convert", help="a built convert, of Examples")
    parser.add_argument("--output", type=pathlib.Path, help="writes the table to a file as well")
    parser.add_argument("--update", type=pathlib.Path, help="puts the table into this document")
    parser.set_defaults(quick=False, shared=None, llama_python=None)
    return parser.parse_args()


def main():
    options = parse()
    runner = options.runner or build()
    convert = options.convert or build_convert()
    image = options.image or PACKAGE.parent / "Examples/Pictures/dog.png"
    rows, agree = [], True
    with ExitStack() as stack:
        materials = options.materials or stack.enter_context(TemporaryDirectory())
        pathlib.Path(materials).mkdir(parents=True, exist_ok=True)
        context = Context(options, materials)
        shape = "vit-l14-336"
        folder = context.material(f"clip-{shape}", "clip", shape, options.tokenizer)
        folders = {
            "float32": folder,
            "bfloat16": converted(context, folder, convert),
            "bfloat16, packed": converted(context, folder, convert, ["bfloat16", "int8"]),
        }
        for stored, precision, peers in WORKS:
            if options.only in (None, precision):
                more, agrees = measure(
                    stored, precision, [] if options.alone else peers, folders[stored], image,
                    runner, options,
                )
                rows += more
                agree = agree and agrees
    text = table(rows)
    print(text, end="")
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    if options.update:
        update(options.update, text, MARKERS)
    sys.exit(0 if agree else 1)


if __name__ == "__main__":
    main()
