"""embedding-server beside infinity-emb: the same requests to both, in turns.

    python beside.py --server EXECUTABLE --infinity ENVIRONMENT --work FOLDER --minilm FOLDER [--clip-tokenizer FOLDER]

ENVIRONMENT is a virtual environment outside of the project with `infinity-emb[optimum,torch,server,vision]`. FOLDER
keeps what is made: all-MiniLM-L6-v2 as ONNX in int8 (dynamic, by optimum, for AVX2), and CLIP of ViT-B/32's shape from
a seed. infinity-emb has ONNX for models of texts alone; CLIP runs in its PyTorch engine, in float32 and in its int8.

Each pair of servers runs at once and is asked in turns by closed loops of some clients; the one that is not asked is
idle. Cosines are with vectors that transformers makes in float32.
"""

import argparse
import asyncio
import base64
import json
import os
import pathlib
import signal
import socket
import statistics
import subprocess
import sys
import time
import types

import load

HERE = pathlib.Path(__file__).resolve().parent
PEERS = HERE.parent / "peers"


def environment():
    """Without the kernels that are forced on this machine's other programs."""
    rest = {key: value for key, value in os.environ.items() if not key.startswith("OPENBLAS_")}
    return rest | {"DO_NOT_TRACK": "1", "INFINITY_ANONYMOUS_USAGE_STATS": "0", "HF_HUB_OFFLINE": "1"}


class Server:
    """A program that listens on a port once it can answer."""

    def __init__(self, name, command, log, port, folder=None):
        self.name = name
        self.url = f"http://127.0.0.1:{port}"
        self.log = open(log, "w+")
        self.process = subprocess.Popen(
            [str(part) for part in command], stdout=self.log, stderr=subprocess.STDOUT, env=environment(),
            cwd=folder, start_new_session=True)
        deadline = time.time() + 240
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                pass
            if self.process.poll() is not None or time.time() > deadline:
                self.process.kill()
                text = pathlib.Path(log).read_text(errors="replace")
                raise SystemExit(f"{name} did not start:\n{text[-3000:]}")
            time.sleep(0.2)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()


def ours(options, name, model, precision):
    return Server(
        f"embedding-server {precision}",
        [options.server, "--model", f"model={model}", "--port", "7998", "--precision", precision, "--threads",
         str(options.threads), "--preload", "--log-level", "notice"],
        options.work / f"{name}.log", 7998)


def infinity(options, name, model, port, *arguments):
    return Server(
        f"infinity-emb {name}",
        # Its model's folder is where it runs: given by its whole path it finds no ONNX file in it.
        [options.infinity / "bin" / "infinity_emb", "v2", "--model-id", ".", "--served-model-name", "model",
         "--device", "cpu", "--host", "127.0.0.1", "--port", port, "--url-prefix", "/v1", "--no-bettertransformer",
         "--batch-size", options.batch, *arguments],
        options.work / f"infinity-{name.replace(' ', '-')}.log", port, model)


def requests(options, texts=0, images=0):
    return types.SimpleNamespace(
        seed=1, texts=texts, images=images, captions=options.captions, pictures=options.pictures, model="model")


async def vectors(server, body):
    client = load.Client(server.url)
    status, answer = await client.post(json.dumps(body).encode())
    client.close()
    if status != 200:
        raise SystemExit(f"{server.name}: {status} {answer[:500]}")
    data = sorted(json.loads(answer)["data"], key=lambda item: item["index"])
    return [decoded(item["embedding"]) for item in data]


def decoded(embedding):
    import struct

    if isinstance(embedding, str):
        data = base64.b64decode(embedding)
        return list(struct.unpack(f"<{len(data) // 4}f", data))
    return embedding


def cosines(a, b):
    def cosine(x, y):
        product = sum(p * q for p, q in zip(x, y))
        return product / (sum(p * p for p in x) * sum(q * q for q in y)) ** 0.5

    return [cosine(x, y) for x, y in zip(a, b)]


async def compare(options, title, servers, given, sample, reference):
    print(f"\n{title}, {options.clients} clients, {options.turns} turns of {options.seconds:g} s each")
    rates = {server.name: [] for server in servers}
    times = {server.name: [] for server in servers}
    bodies = load.Bodies(given)
    for server in servers:
        client = load.Client(server.url)
        await load.closed(client, bodies, options.clients, 3)
        client.close()
    for turn in range(options.turns):
        # Each begins a turn as often as another.
        for server in servers[turn % len(servers):] + servers[:turn % len(servers)]:
            client = load.Client(server.url)
            record = await load.closed(client, bodies, options.clients, options.seconds)
            client.close()
            if set(record.statuses) != {200}:
                raise SystemExit(f"{server.name}: {record.statuses} {record.failures}")
            each = given.texts or given.images
            rates[server.name].append(each * record.statuses[200] / record.seconds)
            times[server.name].append(1000 * record.percentile(50))
    print("| server | inputs a second, median of turns | turns | request, median | cosine to float32, mean | least |")
    print("|---|---:|---|---:|---:|---:|")
    for server in servers:
        found = cosines(await vectors(server, sample), reference)
        turns = ", ".join(f"{rate:.0f}" for rate in rates[server.name])
        print(
            f"| {server.name} | {statistics.median(rates[server.name]):.0f} | {turns} | "
            f"{statistics.median(times[server.name]):.0f} ms | {statistics.mean(found):.5f} | {min(found):.5f} |")
    own = statistics.median(rates[servers[0].name])
    for server in servers[1:]:
        print(f"{servers[0].name} / {server.name}: {own / statistics.median(rates[server.name]):.2f}")
    sys.stdout.flush()


def python(options, code, *arguments):
    subprocess.run(
        [str(options.infinity / "bin" / "python"), "-c", code, *map(str, arguments)], check=True, env=environment())


EXPORT = """
import sys, pathlib, shutil
from optimum.onnxruntime import ORTModelForFeatureExtraction, ORTQuantizer
from optimum.onnxruntime.configuration import AutoQuantizationConfig
source, target = sys.argv[1], pathlib.Path(sys.argv[2])
model = ORTModelForFeatureExtraction.from_pretrained(source, export=True)
# Elsewhere: infinity-emb takes a folder with one ONNX file.
float32, int8 = target.with_name("onnx-float32"), target.with_name("onnx-int8")
model.save_pretrained(float32)
quantizer = ORTQuantizer.from_pretrained(float32)
quantizer.quantize(save_dir=int8, quantization_config=AutoQuantizationConfig.avx2(is_static=False))
for name in ("config.json", "tokenizer.json", "tokenizer_config.json", "vocab.txt", "special_tokens_map.json"):
    shutil.copy(pathlib.Path(source) / name, target / name)
shutil.copy(int8 / "model_quantized.onnx", target / "model_quantized.onnx")
"""

REFERENCE = """
import sys, json, torch
from transformers import AutoModel, AutoTokenizer
tokenizer, model = AutoTokenizer.from_pretrained(sys.argv[1]), AutoModel.from_pretrained(sys.argv[1]).eval()
texts = json.load(open(sys.argv[2]))
with torch.no_grad():
    given = tokenizer(texts, padding=True, return_tensors="pt")
    states, mask = model(**given).last_hidden_state, given["attention_mask"].unsqueeze(-1)
    result = torch.nn.functional.normalize((states * mask).sum(1) / mask.sum(1), dim=1)
json.dump(result.tolist(), open(sys.argv[3], "w"))
"""

IMAGES = """
import sys, json, io, base64, torch
from PIL import Image
from transformers import AutoModel, AutoProcessor
processor, model = AutoProcessor.from_pretrained(sys.argv[1]), AutoModel.from_pretrained(sys.argv[1]).eval()
uris = json.load(open(sys.argv[2]))
images = [Image.open(io.BytesIO(base64.b64decode(uri.split(",")[1]))).convert("RGB") for uri in uris]
with torch.no_grad():
    found = model.get_image_features(**processor(images=images, return_tensors="pt"))
json.dump(torch.nn.functional.normalize(found, dim=1).tolist(), open(sys.argv[3], "w"))
"""


def reference(options, code, model, inputs, name):
    given, result = options.work / f"{name}.inputs.json", options.work / f"{name}.vectors.json"
    given.write_text(json.dumps(inputs))
    python(options, code, model, given, result)
    return json.loads(result.read_text())


async def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", type=pathlib.Path, required=True)
    parser.add_argument("--infinity", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--minilm", type=pathlib.Path, help="all-MiniLM-L6-v2")
    parser.add_argument("--clip-tokenizer", type=pathlib.Path, help="the folder of CLIP's tokenizer")
    parser.add_argument("--captions", type=pathlib.Path, help="a text a line; else they are made up")
    parser.add_argument("--pictures", type=pathlib.Path, help="pictures; else some are made up")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--batch", type=int, default=32, help="of infinity-emb, whose default is 32")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10)
    options = parser.parse_args()
    # One of the servers runs in another folder.
    options.infinity, options.work = options.infinity.absolute(), options.work.absolute()
    options.work.mkdir(parents=True, exist_ok=True)

    if options.minilm:
        onnx = options.work / "minilm-onnx"
        if not (onnx / "model_quantized.onnx").exists():
            onnx.mkdir(exist_ok=True)
            python(options, EXPORT, options.minilm, onnx)
        for texts in (1, 16):
            given = requests(options, texts=texts)
            sample = load.Bodies(requests(options, texts=64)).inputs()
            servers = [
                ours(options, "minilm-int8", options.minilm, "int8"),
                infinity(options, "ONNX int8", onnx, 7997, "--engine", "optimum", "--pooling-method", "mean"),
            ]
            try:
                await compare(
                    options, f"all-MiniLM-L6-v2, {texts} texts a request", servers, given,
                    {"model": "model", "input": sample, "encoding_format": "float"},
                    reference(options, REFERENCE, options.minilm, sample, "minilm"))
            finally:
                for server in servers:
                    server.stop()

    if options.clip_tokenizer:
        clip = options.work / "clip-vit-b32"
        if not (clip / "model.safetensors").exists():
            subprocess.run(
                [str(options.infinity / "bin" / "python"), str(PEERS / "materials.py"), "clip", str(clip), "vit-b32",
                 str(options.clip_tokenizer)], check=True, env=environment())
        if not options.pictures:
            options.pictures = options.work / "pictures"
            if not options.pictures.exists():
                subprocess.run(
                    [str(options.infinity / "bin" / "python"), str(PEERS / "materials.py"), "pictures",
                     str(options.pictures), "32"], check=True, env=environment())
        given = requests(options, images=1)
        sample = load.Bodies(given).pictures[:16]
        servers = [
            ours(options, "clip-int8", clip, "int8"),
            infinity(options, "PyTorch float32", clip, 7996, "--engine", "torch", "--no-compile"),
            infinity(options, "PyTorch int8", clip, 7995, "--engine", "torch", "--no-compile", "--dtype", "int8"),
        ]
        try:
            await compare(
                options, "CLIP of ViT-B/32's shape, an image a request", servers, given,
                {"model": "model", "input": sample, "modality": "image", "encoding_format": "float"},
                reference(options, IMAGES, clip, sample, "clip"))
        finally:
            for server in servers:
                server.stop()


asyncio.run(main())
