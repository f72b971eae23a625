"""Embeds pictures or texts on the workers of a Ray cluster, a part of the job at a time.

    python embed-ray.py --shards 64 --cpus 8 -- embed /data/photos --output /data/vectors/photos.safetensors

What stands behind `--` is a command of the program embed without `--shard`; its paths must be the same on all workers,
and the program must be on each. Every part is a file that appears whole or not at all, and one that is there is not made
again: a part whose worker is lost is given to another, and the whole command can be run again until it ends with 0.
"""

import argparse
import subprocess
import sys

import ray


def embed(command, shard, threads):
    """Runs one part; what it said where it fails."""
    done = subprocess.run(
        [*command, "--shard", shard, "--threads", str(threads)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        text=True)
    if done.returncode != 0:
        raise RuntimeError(f"part {shard} ended with {done.returncode}: {done.stderr[-2000:]}")
    return shard


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shards", type=int, required=True, help="the number of parts, some for each worker")
    parser.add_argument("--cpus", type=int, default=1, help="processors of a part, which are its threads too")
    parser.add_argument("--address", help="of the cluster; else one on this machine")
    parser.add_argument("--retries", type=int, default=5, help="how often a part is tried again")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    command = options.command[1:] if options.command[:1] == ["--"] else options.command
    if not command or options.shards < 1 or options.cpus < 1:
        parser.error("name the command behind --, and at least one part and processor")

    ray.init(address=options.address, log_to_driver=False)
    # A lost worker is one reason to try again, a part that fails another: a full disk, for instance.
    task = ray.remote(num_cpus=options.cpus, max_retries=options.retries, retry_exceptions=True)(embed)
    waiting = [task.remote(command, f"{index}/{options.shards}", options.cpus) for index in range(options.shards)]
    failed = 0
    while waiting:
        ready, waiting = ray.wait(waiting)
        for part in ready:
            try:
                print("done", ray.get(part), flush=True)
            except ray.exceptions.RayError as error:
                failed += 1
                print(error, file=sys.stderr, flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
