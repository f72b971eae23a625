#!/usr/bin/env python3
"""Writes a question about each photo of class folders, as `train-blip --questions` reads them.

    photo-questions.py FOLDER ANSWERS.json OUTPUT.jsonl

FOLDER has a folder of photos for each class; those that ANSWERS does not name are left out. OUTPUT names
photos relative to its own folder. Every other question is German. Nothing is random.
"""

import json
import os
import sys
from pathlib import Path

QUESTIONS = {
    "english": ["what is in the picture?", "what is this?", "what does the picture show?"],
    "german": ["was ist im Bild?", "was ist das?", "was zeigt das Bild?"],
}


def main():
    folder, answers, output = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text()), Path(sys.argv[3])
    part = output.with_suffix(".part")
    with part.open("w", encoding="utf-8") as lines:
        for name, phrases in sorted(answers.items()):
            for number, photo in enumerate(sorted((folder / name).iterdir())):
                language = number % 2
                questions = list(QUESTIONS.values())[language]
                image = os.path.relpath(photo, output.parent)
                line = {
                    "question_id": f"{image}#0", "image": image,
                    "question": questions[number // 2 % 3], "answer": phrases[language],
                    "language": list(QUESTIONS)[language],
                    "answer_type": f"{list(QUESTIONS)[language]}, photo",
                }  # fmt: skip
                lines.write(json.dumps(line, ensure_ascii=False) + "\n")
    part.rename(output)


if __name__ == "__main__":
    main()
