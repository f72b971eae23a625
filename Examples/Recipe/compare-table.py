#!/usr/bin/env python3
"""Puts the results of Recipe/compare side by side.

    compare-table.py better A-RATE-1.json B-RATE-1.json   prints the rate of the better one
    compare-table.py table FOLDER NAME NAME               prints a table over the seeds 1 to 3

Better is who has the larger mean over all measures. Spread is the standard deviation over seeds.
"""

import json
import statistics
import sys
from pathlib import Path

# Measures that stand for others: single classes and directions are left out of the table.
SHOWN = ("zero-shot accuracy", "text to image, R@1", "image to text, R@1", "all", "english", "german")


def measures(path):
    rows = json.loads(Path(path).read_text(encoding="utf-8"))
    return {(row["name"], row["measure"]): row["value"] for row in rows if row["measure"] in SHOWN}


def better(paths):
    best = max(paths, key=lambda path: statistics.mean(measures(path).values()))
    return Path(best).stem.split("-", 1)[1].rsplit("-", 1)[0]


def table(folder, names):
    results = [
        [measures(Path(folder) / f"{name}-{seed}.json") for seed in (1, 2, 3)] for name in names
    ]
    lines = ["| what | measure | " + " | ".join(names) + " |", "|---|---|" + "---:|" * len(names)]
    for key in results[0][0]:
        cells = []
        for runs in results:
            values = [100 * run[key] for run in runs if key in run]
            cells.append(f"{statistics.mean(values):.1f} ± {statistics.stdev(values):.1f} %")
        lines.append(f"| {key[0]} | {key[1]} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main():
    command, *arguments = sys.argv[1:] or [""]
    if command == "better":
        print(better(arguments))
    elif command == "table":
        print(table(arguments[0], arguments[1:]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
