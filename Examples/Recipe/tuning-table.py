#!/usr/bin/env python3
"""Puts the results of Recipe/tuning side by side.

    tuning-table.py FOLDER MODEL [MODEL ...]

Prints R@1 of the evaluation captions, the mean of both directions: before, which is the same for all seeds,
and after, as mean and standard deviation over the seeds 1 to 3.
"""

import csv
import statistics
import sys
from pathlib import Path


def recalls(run):
    """R@1 in percent by step."""
    found = {}
    with open(run.with_name(run.name + ".training") / "evaluations.csv", newline="") as file:
        for row in csv.DictReader(file):
            if row["metric"].endswith("@1"):
                found.setdefault(int(row["step"]), []).append(100 * float(row["value"]))
    return {step: statistics.mean(values) for step, values in found.items()}


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    folder, *models = sys.argv[1:]
    print("| model | direction | pooling | before | after |")
    print("|---|---|---|---:|---:|")
    for model in models:
        for pooling in ("mean", "last_token"):
            for direction in ("bidirectional", "causal"):
                runs = [
                    recalls(Path(folder) / f"{model}-{direction}-{pooling}-{seed}")
                    for seed in (1, 2, 3)
                ]
                after = [run[max(run)] for run in runs]
                print(
                    f"| {model} | {direction} | {pooling.replace('_', ' ')} | {runs[0][0]:.1f} % | "
                    f"{statistics.mean(after):.1f} ± {statistics.stdev(after):.1f} % |"
                )


if __name__ == "__main__":
    main()
