"""Load on an embedding server: closed-loop capacity, and an open loop that does not wait for answers.

    python3 load.py URL --pid PID --texts 16 --captions FILE overload --factor 2 --seconds 600
    python3 load.py URL --images 1 --pictures FOLDER capacity --clients 8

Standard library only. The commands:

    unloaded    one request at a time: the time that a request takes by itself
    capacity    N clients, each of which sends its next request when it has its answer
    open        requests at a rate, by a Poisson process, whether earlier ones have been answered or not
    overload    the three in turn, the last at FACTOR times the capacity, and a verdict

In the open loop the time of a request counts from the moment at which it was due, so that nothing is hidden where
the generator or the server falls behind. The generator shares the machine with the server.

The bodies are those of OpenAI's `/v1/embeddings`, no two with the same texts.
"""

import argparse
import asyncio
import base64
import collections
import itertools
import json
import pathlib
import random
import sys
import time
import urllib.parse

#: Used without a file of captions.
WORDS = """a the two of in on with under beside young old small large red blue green striped dog horse child woman man
people street mountain river bicycle umbrella photograph painting running jumping sitting sleeping while another
watches crowded market sunlight snow train platform guitar lighthouse""".split()


def parsed(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url", help="the server, http://127.0.0.1:8080")
    parser.add_argument("--model", help="the model to ask")
    parser.add_argument("--texts", type=int, default=0, help="texts of a request")
    parser.add_argument("--images", type=int, default=0, help="images of a request")
    parser.add_argument("--captions", type=pathlib.Path, help="a file with a text a line")
    parser.add_argument("--pictures", type=pathlib.Path, help="a folder of PNG or JPEG files")
    parser.add_argument("--pid", type=int, help="the process of the server, whose memory is watched")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=pathlib.Path, help="a file for the numbers")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("unloaded", "capacity", "open", "overload"):
        command = commands.add_parser(name)
        command.add_argument("--seconds", type=float, default=60 if name in ("open", "overload") else 10)
        if name in ("capacity", "overload"):
            command.add_argument("--clients", type=int, default=4)
        if name == "open":
            command.add_argument("--rate", type=float, required=True, help="requests a second")
        if name == "overload":
            command.add_argument("--factor", type=float, default=2)
            command.add_argument("--memory-growth", type=float, default=32, help="the most, in MiB")
    options = parser.parse_args(arguments)
    if options.texts + options.images < 1:
        parser.error("say what a request has: --texts N or --images N")
    if options.images and not options.pictures:
        parser.error("--images needs --pictures")
    return options


class Bodies:
    """Requests, each with texts or images of its own."""

    def __init__(self, options):
        self.random = random.Random(options.seed)
        self.options = options
        self.number = itertools.count()
        if options.captions:
            lines = options.captions.read_text().splitlines()
            self.captions = [line for line in lines if line.strip()]
        else:
            self.captions = [" ".join(self.random.choices(WORDS, k=self.random.randint(6, 16))) for _ in range(1000)]
        self.pictures = []
        if options.images:
            for path in sorted(options.pictures.iterdir()):
                kind = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg"}.get(path.suffix.lower())
                if kind:
                    text = base64.b64encode(path.read_bytes()).decode()
                    self.pictures.append(f"data:image/{kind};base64,{text}")

    def inputs(self):
        if self.options.images:
            return self.random.choices(self.pictures, k=self.options.images)
        # The number makes each text one that was not asked for before.
        return [f"{self.random.choice(self.captions)} {next(self.number)}" for _ in range(self.options.texts)]

    def __next__(self):
        body = {"input": self.inputs(), "encoding_format": "base64"}
        if self.options.model:
            body["model"] = self.options.model
        if self.options.images:
            body["modality"] = "image"
        return json.dumps(body).encode()


class Client:
    """Connections to one server, kept open and used again."""

    def __init__(self, url):
        parts = urllib.parse.urlsplit(url)
        self.host, self.port = parts.hostname, parts.port or 80
        self.path = parts.path.rstrip("/") + "/v1/embeddings"
        self.idle = []

    async def post(self, body):
        """The status of an answer and its bytes; status 0 where there is none."""
        try:
            return await self._post(body)
        except (OSError, EOFError, ValueError) as error:
            return 0, str(error).encode()

    async def _post(self, body):
        reader = writer = None
        while self.idle and reader is None:
            reader, writer = self.idle.pop()
            if reader.at_eof():
                # The server hung up on a connection that was idle for long.
                writer.close()
                reader = None
        if reader is None:
            reader, writer = await asyncio.open_connection(self.host, self.port, limit=1 << 24)
        try:
            writer.write(
                f"POST {self.path} HTTP/1.1\r\nHost: {self.host}\r\nContent-Type: application/json\r\n"
                f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
            status = int(head.split(" ", 2)[1])
            length = next(
                (int(line.split(":")[1]) for line in head.split("\r\n") if line.startswith("content-length:")), None)
            if length is None:
                raise ValueError("an answer without a length")
            answer = await reader.readexactly(length)
        except BaseException:
            writer.close()
            raise
        if "connection: close" in head:
            writer.close()
        else:
            self.idle.append((reader, writer))
        return status, answer

    def close(self):
        for _, writer in self.idle:
            writer.close()
        self.idle = []


class Record:
    """Statuses, and the times of answers in seconds."""

    def __init__(self):
        self.statuses = collections.Counter()
        self.times = collections.defaultdict(list)
        self.lags = []
        self.seconds = 0.0
        self.failures = []

    def add(self, status, seconds, answer=b""):
        self.statuses[status] += 1
        self.times[status].append(seconds)
        if status not in (200, 429) and len(self.failures) < 5:
            self.failures.append((status, answer[:200].decode(errors="replace")))

    def percentile(self, share, status=200):
        return percentile(self.times[status], share)

    def summary(self):
        result = {
            "seconds": round(self.seconds, 1),
            "statuses": {str(status): count for status, count in sorted(self.statuses.items())},
            "accepted a second": round(self.statuses[200] / self.seconds, 2) if self.seconds else 0,
        }
        for status in sorted(self.times):
            for share in (50, 95, 99, 100):
                result[f"{status} p{share} ms"] = round(1000 * self.percentile(share, status), 2)
        if self.lags:
            result["sent late p99 ms"] = round(1000 * percentile(self.lags, 99), 2)
        return result


def percentile(values, share):
    if not values:
        return float("nan")
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share / 100))]


def resident(pid):
    """The resident memory of a process, in MiB; nil where it cannot be told."""
    try:
        for line in open(f"/proc/{pid}/status"):
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return None


async def closed(client, bodies, clients, seconds):
    record = Record()
    start = time.perf_counter()

    async def one():
        while time.perf_counter() - start < seconds:
            body = next(bodies)
            began = time.perf_counter()
            status, answer = await client.post(body)
            record.add(status, time.perf_counter() - began, answer)
            if status != 200:
                # As a client that heeds Retry-After, only sooner.
                await asyncio.sleep(0.01)

    await asyncio.gather(*(one() for _ in range(clients)))
    record.seconds = time.perf_counter() - start
    return record


async def open_loop(client, bodies, rate, seconds, pid=None, sample=5.0):
    """Poisson arrivals at a rate; also the memory of the server every few seconds."""
    record = Record()
    memory = []
    arrivals = random.Random(bodies.options.seed + 1)
    start = time.perf_counter()
    tasks = set()

    async def one(due, body):
        record.lags.append(time.perf_counter() - due)
        status, answer = await client.post(body)
        record.add(status, time.perf_counter() - due, answer)

    async def watch():
        while True:
            memory.append((round(time.perf_counter() - start, 1), resident(pid)))
            await asyncio.sleep(sample)

    watcher = asyncio.create_task(watch()) if pid else None
    due = start
    while due - start < seconds:
        body = next(bodies)
        pause = due - time.perf_counter()
        if pause > 0:
            await asyncio.sleep(pause)
        task = asyncio.create_task(one(due, body))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        due += arrivals.expovariate(rate)
    record.seconds = time.perf_counter() - start
    await asyncio.gather(*tasks)
    if watcher:
        watcher.cancel()
    return record, memory


async def overload(client, bodies, options):
    await closed(client, bodies, 1, 2)
    unloaded = await closed(client, bodies, 1, 15)
    capacity = await closed(client, bodies, options.clients, 15)
    capacity_rate = capacity.statuses[200] / capacity.seconds
    rate = options.factor * capacity_rate
    print(f"unloaded: {json.dumps(unloaded.summary())}", flush=True)
    print(f"capacity, {options.clients} clients: {json.dumps(capacity.summary())}", flush=True)
    record, memory = await open_loop(client, bodies, rate, options.seconds, options.pid)
    print(f"open loop at {rate:.1f} requests a second: {json.dumps(record.summary())}", flush=True)
    limit = 2 * unloaded.percentile(99)
    found = record.percentile(99)
    checks = {
        "no failure but 429": not set(record.statuses) - {200, 429},
        "accepted within twice the unloaded time, at the 99th percentile": found <= limit,
    }
    print(
        f"99th percentile: {1000 * unloaded.percentile(99):.1f} ms unloaded, {1000 * found:.1f} ms at "
        f"{options.factor:g} times the capacity ({found / unloaded.percentile(99):.2f}; "
        f"{found / unloaded.percentile(50):.2f} of the unloaded median); "
        f"{record.statuses[200] / record.seconds / capacity_rate:.2f} of the capacity was answered")
    values = [value for _, value in memory if value]
    if values:
        # What the first tenth grows by is the warming up.
        settled = values[len(values) // 10:]
        growth = max(settled[len(settled) // 2:]) - max(settled[:max(1, len(settled) // 2)])
        print(
            f"memory: {values[0]:.0f} MiB at the beginning, {settled[0]:.0f} MiB after a tenth, {values[-1]:.0f} MiB "
            f"at the end, {max(values):.0f} MiB at most")
        checks["memory flat"] = growth <= options.memory_growth
    for failure in record.failures:
        print("failure:", failure)
    for name, holds in checks.items():
        print(("holds: " if holds else "MISSED: ") + name)
    numbers = {
        "unloaded": unloaded.summary(), "capacity": capacity.summary(), "open": record.summary(), "memory": memory}
    return all(checks.values()), numbers


async def main():
    options = parsed()
    bodies = Bodies(options)
    client = Client(options.url)
    holds = True
    if options.command == "unloaded":
        numbers = (await closed(client, bodies, 1, options.seconds)).summary()
    elif options.command == "capacity":
        numbers = (await closed(client, bodies, options.clients, options.seconds)).summary()
    elif options.command == "open":
        record, memory = await open_loop(client, bodies, options.rate, options.seconds, options.pid)
        numbers = record.summary() | {"memory": memory}
    else:
        holds, numbers = await overload(client, bodies, options)
    if options.command != "overload":
        print(json.dumps(numbers, indent=1))
    if options.json:
        options.json.write_text(json.dumps(numbers, indent=1))
    client.close()
    sys.exit(0 if holds else 1)


if __name__ == "__main__":
    asyncio.run(main())
