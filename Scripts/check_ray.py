"""Runs a recipe on a Ray cluster of two nodes, and kills one with its workers when some parts are done; see check-shards.

Arguments: the recipe, the file of vectors, and the command of embed.
"""

import pathlib
import subprocess
import sys

import ray
from ray.cluster_utils import Cluster

recipe, vectors, command = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
# The head has no processors to give, so that both workers do the work.
cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 0})
nodes = [cluster.add_node(num_cpus=1) for _ in range(2)]
cluster.wait_for_nodes()
run = subprocess.Popen(
    [sys.executable, recipe, "--shards", "12", "--address", cluster.address, "--", *command],
    stdout=subprocess.PIPE, text=True)
lines = []
for line in run.stdout:
    # Ray says here, too, that it lost a node.
    if not line.startswith("done "):
        continue
    lines.append(line)
    if len(lines) == 3:
        # Without warning, and what it was doing is lost.
        cluster.remove_node(nodes[0], allow_graceful=False)
assert run.wait() == 0, lines
assert sorted(lines) == sorted(f"done {index}/12\n" for index in range(12)), lines
left = sorted(path.name for path in vectors.parent.glob(f"{vectors.stem}-*-of-00012.npy"))
assert len(left) == 12, left
# And once more: every part is there already.
again = subprocess.run(
    [sys.executable, recipe, "--shards", "12", "--address", cluster.address, "--", *command], capture_output=True,
    text=True)
assert again.returncode == 0, again.stderr
cluster.shutdown()
