#!/usr/bin/env python3
"""Measures swift-contrast beside its peers on the same work and prints one Markdown table.

Both sides load the same files and take turns (A B A B ...), each in a process of its own that sleeps
while the other works; the table has the medians. Results must agree, or the row says so and the exit
status is 1. See README.md.
"""

import argparse
import array
import collections.abc
import contextlib
import dataclasses
import importlib.metadata
import importlib.util
import json
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE.parent
MARKERS = ("<!-- table:begin -->", "<!-- table:end -->")


# What is measured


@dataclasses.dataclass
class Work:
    """One piece of work: our command line, and those of the peers by their names."""

    name: str
    threads: int
    precision: str
    ours: list
    peers: dict
    #: Takes the bytes of both results; returns what is wrong, or None.
    check: collections.abc.Callable


#: The least cosine of the features of two sides that compute in a precision. Random weights, which
#: these are, suffer more from rounding than trained ones.
LEAST_COSINE = {"float32": 0.99999, "bfloat16": 0.999, "int8": 0.98}


def narrowest():
    """What PyTorch computes in beside our bfloat16 and int8: bfloat16 where the processor has
    instructions for it, which it is several times slower without, else float32."""
    with contextlib.suppress(OSError):
        flags = pathlib.Path("/proc/cpuinfo").read_text(encoding="ascii", errors="ignore")
        if "avx512_bf16" not in flags and "amx_bf16" not in flags and "bf16" not in flags:
            return "float32"
    return "bfloat16"


def torch_name(precision, peer_precision):
    return "PyTorch" if peer_precision == precision else f"PyTorch {peer_precision}"


def vision(shape, batch, precision="float32"):
    """The image tower on normalised pixel values."""
    size = {"vit-b32": 224, "vit-l14-336": 336}[shape]
    title = {"vit-b32": "ViT-B/32", "vit-l14-336": "ViT-L/14-336"}[shape]

    def make(context):
        model = context.material(shape, "model", shape)
        inputs = context.material(f"{size}x{batch}.safetensors", "pixels", size, batch)
        common = ["--inputs", inputs, "--threads", context.options.threads]
        peers = {}
        if precision != "int8":
            peer = precision if precision == "float32" else narrowest()
            peers[torch_name(precision, peer)] = [
                "torch-vision", "--model", model, *common, "--precision", peer
            ]
        if precision != "bfloat16" and importlib.util.find_spec("onnxruntime"):
            with context.optional("ONNX Runtime"):
                exported = context.folder / f"{shape}-{batch}-onnx" / "model.onnx"
                exported.parent.mkdir(exist_ok=True)
                context.make("onnx", exported, model, inputs, exported)
                if precision == "int8":
                    source = exported
                    exported = source.with_name("int8.onnx")
                    context.make("onnx-int8", exported, source, exported)
                peers["ONNX Runtime"] = ["onnx-vision", "--onnx", exported, *common]
        return Work(
            f"{title} image tower, batch {batch}", context.options.threads, precision,
            ["vision", "--model", model, *common, "--precision", precision], peers,
            lambda a, b: check_cosines(a, b, rows=batch, least=LEAST_COSINE[precision]),
        )

    return make


def language(shape, count, shortest, longest, precision="float32"):
    """A causal decoder over captions, and the mean of the states of each."""
    title = {"smollm-135m": "SmolLM-135M", "llama-3.2-1b": "Llama-3.2-1B"}[shape]
    mixed = shortest != longest
    peer_precision = precision if precision == "float32" else narrowest()

    def make(context):
        model = context.material(shape, "language", shape)
        inputs = context.material(
            f"tokens-{count}-{shortest}-{longest}.safetensors", "tokens", count, shortest, longest,
            49152,
        )
        common = ["--model", model, "--inputs", inputs, "--threads", context.options.threads]
        peer = ["torch-language", *common, "--precision", peer_precision]
        name = torch_name(precision, peer_precision)
        peers = {name: [*peer, "--batch", 16]}
        if mixed:
            peers = {
                f"{name}, batches of {batch}": [*peer, "--batch", batch] for batch in (8, 32)
            } | {f"{name}, sorted": [*peer, "--batch", 32, "--order", "sorted"]}
        lengths = f"{shortest} to {longest}" if mixed else shortest
        return Work(
            f"{title}, {count} captions of {lengths} tokens", context.options.threads, precision,
            ["language", *common, "--precision", precision], peers,
            lambda a, b: check_cosines(
                a, b, rows=count, least=min(LEAST_COSINE[precision], LEAST_COSINE[peer_precision])
            ),
        )

    return make


def preprocess(size):
    """Decoding, resizing and cropping of files."""

    def make(context):
        photos = context.options.photos
        if photos is None:
            count = 8 if context.quick else 24
            photos = context.material(f"pictures-{count}", "pictures", count)
        endings = (".jpg", ".jpeg", ".png", ".webp")
        files = sorted(p for p in pathlib.Path(photos).iterdir() if p.suffix.lower() in endings)
        listing = context.folder / "files.txt"
        listing.write_text("".join(f"{path.resolve()}\n" for path in files), encoding="utf-8")
        threads = context.options.input_threads
        arguments = ["--files", listing, "--size", size, "--threads", threads]
        return Work(
            f"decode, resize and crop {len(files)} pictures to {size}", threads, "8 bits",
            ["preprocess", *arguments], {"Pillow": ["pillow-preprocess", *arguments]},
            check_bytes,
        )

    return make


def tokenize(context):
    """Captions to ids."""
    count = 2000 if context.quick else 10000
    texts = context.material(f"captions-{count}.txt", "captions", count)
    threads = context.options.input_threads
    arguments = [
        "--tokenizer", context.options.tokenizer, "--texts", texts, "--threads", threads
    ]
    return Work(
        f"tokenize {count:,} captions", threads, "–", ["tokenize", *arguments],
        {"tokenizers": ["huggingface-tokenize", *arguments]}, check_bytes,
    )


#: A peer that is no peer: our runner, reading as many bytes as a search has to. peer / ours is then
#: the share of the memory's speed that the search reaches.
READING = "reading as many bytes"

#: The least share of neighbours that must be those of float32. Vectors of random numbers lie about
#: equally far from each other, so that rounding exchanges more of them than of trained ones.
LEAST_RECALL = {"float32": 1, "bfloat16": 0.97, "int8": 0.9}


def search(queries, precision="float32"):
    """The ten nearest of many vectors; peers in float32."""

    def make(context):
        count, width = 100_000 if context.quick else 1_000_000, 768
        items = context.material(f"{count}x{width}.npy", "vectors", count, width, 1)
        asked = context.material(f"queries-{queries}x{width}.npy", "vectors", queries, width, 2)
        arguments = [
            "--items", items, "--queries", asked, "--count", 10,
            "--threads", context.options.threads,
        ]
        note = "" if precision == "float32" else " float32"
        peers = {
            f"NumPy{note}": ["numpy-search", *arguments],
            f"PyTorch{note}": ["torch-search", *arguments],
        }
        if queries == 1:
            byte_count = count * width * {"float32": 4, "bfloat16": 2, "int8": 1}[precision]
            peers[READING] = [
                "read", "--bytes", byte_count, "--threads", context.options.threads
            ]
        return Work(
            f"search {count:,} × {width}, {queries} quer{'y' if queries == 1 else 'ies'}",
            context.options.threads, precision,
            ["search", *arguments, "--precision", precision], peers,
            lambda a, b: check_neighbours(a, b, rows=queries, least=LEAST_RECALL[precision]),
        )

    return make


WORKS = {
    "vit-b32-1": vision("vit-b32", 1),
    "vit-b32-8": vision("vit-b32", 8),
    "vit-l14-336-1": vision("vit-l14-336", 1),
    "vit-l14-336-4": vision("vit-l14-336", 4),
    "vit-b32-1-bfloat16": vision("vit-b32", 1, "bfloat16"),
    "vit-b32-8-bfloat16": vision("vit-b32", 8, "bfloat16"),
    "vit-l14-336-1-bfloat16": vision("vit-l14-336", 1, "bfloat16"),
    "vit-l14-336-4-bfloat16": vision("vit-l14-336", 4, "bfloat16"),
    "vit-b32-1-int8": vision("vit-b32", 1, "int8"),
    "vit-b32-8-int8": vision("vit-b32", 8, "int8"),
    "vit-l14-336-1-int8": vision("vit-l14-336", 1, "int8"),
    "vit-l14-336-4-int8": vision("vit-l14-336", 4, "int8"),
    "smollm-float32": language("smollm-135m", 16, 32, 32),
    "smollm-bfloat16": language("smollm-135m", 16, 32, 32, "bfloat16"),
    "smollm-int8": language("smollm-135m", 16, 32, 32, "int8"),
    "llama-float32": language("llama-3.2-1b", 16, 32, 32),
    "llama-bfloat16": language("llama-3.2-1b", 16, 32, 32, "bfloat16"),
    "llama-int8": language("llama-3.2-1b", 16, 32, 32, "int8"),
    "smollm-mixed": language("smollm-135m", 256, 8, 40, "bfloat16"),
    "preprocess-224": preprocess(224),
    "preprocess-336": preprocess(336),
    "tokenize": tokenize,
    "search-1": search(1),
    "search-1-bfloat16": search(1, "bfloat16"),
    "search-1-int8": search(1, "int8"),
    "search-256": search(256),
    "search-256-bfloat16": search(256, "bfloat16"),
    "search-256-int8": search(256, "int8"),
}


# Whether results agree


def check_cosines(ours, theirs, rows, least):
    ours, theirs = array.array("f", ours), array.array("f", theirs)
    if len(ours) != len(theirs) or not ours:
        return f"{len(ours)} numbers against {len(theirs)}"
    width, worst = len(ours) // rows, 1.0
    for row in range(rows):
        a, b = ours[row * width : (row + 1) * width], theirs[row * width : (row + 1) * width]
        norms = math.sqrt(math.fsum(x * x for x in a) * math.fsum(x * x for x in b))
        worst = min(worst, math.fsum(x * y for x, y in zip(a, b)) / norms if norms else math.nan)
    return None if worst >= least else f"cosine {worst:.6f}"


def check_bytes(ours, theirs):
    if len(ours) != len(theirs) or not ours:
        return f"{len(ours)} bytes against {len(theirs)}"
    different = sum(x != y for x, y in zip(ours, theirs)) if ours != theirs else 0
    return f"{different} of {len(ours)} bytes differ" if different else None


def check_neighbours(ours, theirs, rows, least):
    ours, theirs = array.array("i", ours), array.array("i", theirs)
    if len(ours) != len(theirs) or not ours:
        return f"{len(ours)} rows against {len(theirs)}"
    count = len(ours) // rows
    # As sets: sums in another order may swap neighbours that are equally close.
    same = sum(
        len(set(ours[query : query + count]) & set(theirs[query : query + count]))
        for query in range(0, len(ours), count)
    )
    say(f"{same} of {len(ours)} neighbours are those of the peer")
    # One query has so few that chance would decide.
    if same < least * len(ours) - (0 if least == 1 else 2):
        return f"{same} of {len(ours)} neighbours"
    return None


# Running it


class Context:
    """The options, and the folder with what is made for the run."""

    def __init__(self, options, folder):
        self.options = options
        self.quick = options.quick
        self.folder = pathlib.Path(folder)

    def make(self, command, path, *arguments):
        """Makes a file or folder unless it is there."""
        if not path.exists():
            say(f"making {path.name}")
            command = [sys.executable, HERE / "materials.py", command, *arguments]
            try:
                subprocess.run(
                    [str(part) for part in command], check=True, stdout=sys.stderr,
                    env=os.environ | QUIET,
                )
            except BaseException:
                # What is half made must not be taken for whole.
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
                raise
        return path

    def material(self, name, command, *arguments):
        path = self.folder / name
        return self.make(command, path, path, *arguments)

    @contextlib.contextmanager
    def optional(self, name):
        """Leaves a peer out if what it needs cannot be made."""
        try:
            yield
        except subprocess.CalledProcessError as error:
            say(f"without {name}: {error}")


class Ended(Exception):
    """A process ended before it answered."""


class Side:
    """A process that does one work when told to."""

    def __init__(self, command, environment):
        self.seconds = []
        self.peak = 0
        self.repetitions = 1
        self.process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, env=os.environ | environment,
        )
        self._answer()

    def _answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise Ended(f"{' '.join(self.process.args[:3])}: status {self.process.wait()}")
        return json.loads(line)

    def _ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self._answer()

    def warm_up(self, turn):
        """Runs a few times, and finds how many repetitions fill a turn of so many seconds."""
        times = self._ask("run 2")["seconds"]
        self.repetitions = max(1, min(1000, round(turn / max(times[-1], 1e-6))))

    def turn(self):
        answer = self._ask(f"run {self.repetitions}")
        self.seconds += answer["seconds"]
        self.peak = answer["peakBytes"]

    def result(self, path):
        self._ask(f"result {path}")
        return path.read_bytes()

    @property
    def median(self):
        return statistics.median(self.seconds)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


#: Nothing is fetched, and what libraries have to say about loading is left out.
QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "PYTHONWARNINGS": "ignore",
}


def peer_environment(threads):
    """Tells libraries that are not told in code how many threads to use."""
    names = ("OMP", "OPENBLAS", "MKL", "RAYON")
    return QUIET | {f"{name}_NUM_THREADS": str(threads) for name in names} | {
        "TOKENIZERS_PARALLELISM": "true" if threads > 1 else "false"
    }


def measure(work, runner, context):
    """The rows of the table for one work, and whether all results agree."""
    say(work.name)
    quick = context.quick
    turns = context.options.repetitions or (5 if quick else 15)
    with contextlib.ExitStack() as stack:

        def start(command, environment):
            side = Side(command, environment)
            stack.callback(side.close)
            return side

        ours = start([runner, *work.ours], {})
        peers = {}
        for name, command in work.peers.items():
            try:
                program = [runner] if name == READING else [sys.executable, HERE / "peers.py"]
                peers[name] = start([*program, *command], peer_environment(work.threads))
            except Ended as error:
                say(f"without {name}: {error}")
        sides = [ours, *peers.values()]
        for side in sides:
            side.warm_up(0.1 if quick else 0.4)
            time.sleep(0.05)
        for _ in range(turns):
            for side in sides:
                side.turn()
                # Threads that wait by spinning are asleep before the next turn.
                time.sleep(0.05)
        result = ours.result(context.folder / "ours.bin")
        # Without a peer there is nothing to say.
        rows, agrees = [], bool(peers)
        for name, peer in peers.items():
            problem = None
            if name != READING:
                problem = work.check(result, peer.result(context.folder / "peer.bin"))
            if problem:
                agrees = False
                say(f"{work.name}: results of {name} differ: {problem}")
            rows.append(
                [
                    work.name, name, str(work.threads), work.precision, duration(ours.median),
                    duration(peer.median),
                    f"differs: {problem}" if problem else f"{peer.median / ours.median:.2f}",
                    size(ours.peak), size(peer.peak),
                ]
            )
        return rows, agrees


# Saying it


def say(text):
    print(text, file=sys.stderr, flush=True)


def duration(seconds):
    return f"{seconds:.3g} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def size(byte_count):
    return f"{byte_count / 2**20:,.0f} MiB" if byte_count else "–"


def machine():
    """What the numbers were measured on."""
    processor = platform.processor() or platform.machine()
    with contextlib.suppress(OSError):
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                processor = line.split(":", 1)[1].strip()
                break
    system = platform.system()
    with contextlib.suppress(OSError):
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    versions = [next((line for line in swift.splitlines() if "Swift version" in line), "Swift")]
    for name in ("torch", "transformers", "onnxruntime", "numpy", "pillow", "tokenizers"):
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            versions.append(f"{name} {importlib.metadata.version(name)}")
    return (
        f"{processor}, {os.cpu_count()} processors, {system}, {time.strftime('%Y-%m-%d')}; "
        f"{', '.join(versions)}, Python {platform.python_version()}."
    )


def table(rows, quick):
    header = [
        "work", "peer", "threads", "precision", "ours, median", "peer, median", "peer / ours",
        "our peak memory", "peer's peak memory",
    ]
    align = ["---", "---", "---:", "---", *["---:"] * 5]
    lines = [machine(), "", *("| " + " | ".join(row) + " |" for row in [header, align, *rows])]
    if quick:
        lines[1:1] = ["", "A quick run, to see that everything works; not for quoting."]
    return "\n".join(lines) + "\n"


def update(path, text):
    """Puts the table between the markers of a document."""
    document = path.read_text(encoding="utf-8")
    before, found, rest = document.partition(MARKERS[0])
    _, found_end, after = rest.partition(MARKERS[1])
    if not found or not found_end:
        raise SystemExit(f"{path} has no {MARKERS[0]} … {MARKERS[1]}")
    path.write_text(f"{before}{MARKERS[0]}\n{text}{MARKERS[1]}{after}", encoding="utf-8")


def build():
    """Builds peer-runner and returns its path."""
    command = ["swift", "build", "-c", "release", "--package-path", str(PACKAGE)]
    command += ["--product", "peer-runner"]
    subprocess.run(command, check=True, stdout=sys.stderr)
    shown = subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True, text=True)
    return pathlib.Path(shown.stdout.strip()) / "peer-runner"


def parse():
    shared = os.environ.get("CONTRAST_SHARED")
    tokenizer = PACKAGE.parent / "Tests/Fixtures/tokenizers/clip"
    if shared and (found := pathlib.Path(shared) / "tokenizers/clip").exists():
        tokenizer = found
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    names = ", ".join(WORKS)
    parser.add_argument("--only", nargs="+", metavar="WORK", help=f"of {names}; parts will do")
    parser.add_argument("--threads", type=int, default=2, help="for towers and search (2)")
    parser.add_argument("--input-threads", type=int, default=1, help="for pictures and text (1)")
    parser.add_argument("--repetitions", type=int, help="turns of each side (15; quick: 5)")
    parser.add_argument("--quick", action="store_true", help="smaller and fewer, to see it works")
    parser.add_argument("--photos", help="a folder of intact JPEG and PNG files to use")
    parser.add_argument("--tokenizer", default=tokenizer, help="a folder with a tokenizer.json")
    parser.add_argument("--materials", help="a folder that keeps models and inputs for the next run")
    parser.add_argument("--runner", help="a built peer-runner")
    parser.add_argument("--output", type=pathlib.Path, help="writes the table to a file as well")
    parser.add_argument("--update", type=pathlib.Path, help="puts the table into this document")
    return parser.parse_args()


def main():
    options = parse()
    with contextlib.suppress(OSError):
        if (load := os.getloadavg()[0]) > 0.5:
            say(f"other programs are running (load {load:.1f}); these numbers will not be good ones")
    chosen = [
        name for name in WORKS
        if not options.only or any(part in name for part in options.only)
    ]
    if not chosen:
        raise SystemExit(f"--only: there is none of {', '.join(options.only)}")
    runner = pathlib.Path(options.runner) if options.runner else build()
    rows, agree = [], True
    with contextlib.ExitStack() as stack:
        folder = options.materials or stack.enter_context(tempfile.TemporaryDirectory())
        os.makedirs(folder, exist_ok=True)
        context = Context(options, folder)
        for name in chosen:
            try:
                more, agrees = measure(WORKS[name](context), runner, context)
            except Ended as error:
                raise SystemExit(f"{name}: {error}") from None
            rows += more
            agree = agree and agrees
    text = table(rows, options.quick)
    print(text, end="")
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    if options.update:
        update(options.update, text)
    sys.exit(0 if agree else 1)


if __name__ == "__main__":
    main()
