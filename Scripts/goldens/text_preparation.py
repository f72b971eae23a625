#!/usr/bin/env python3
"""Writes Tests/Fixtures/language-models/preparation/expected.json: prompts as LLM2Vec prepares them.

Every combination of some texts, instructions, templates and limits, with the token ids and the length
of the document. The steps are those of `LLM2Vec._convert_to_str`, `prepare_for_tokenization` and
`tokenize`, on the tokenizer beside the output (byte-level BPE in Llama 3's manner, made by our
reference generator). Needs tokenizers.
"""

import itertools
import json
from pathlib import Path

from tokenizers import Tokenizer

FOLDER = Path(__file__).resolve().parents[2] / "Tests/Fixtures/language-models/preparation"
SEPARATOR = "!@#$%^&*()"
TEXTS = ["a dog", "  two  dogs \n", "", " \t", f"black{SEPARATOR}and{SEPARATOR}white", "\u4e24\u53ea\u72d7\u00a0\u8dd1",
         " ".join(f"{n} horses\u2009run" for n in range(9)), "x" * 40, "<|eot_id|> inside e\u0301"]
INSTRUCTIONS = ["", " Retrieve a similar text: "]
TEMPLATES = [None, ["<|start_header_id|>user<|end_header_id|>\n\n", "<|eot_id|>"], ["", "<|end_of_text|>"]]
LIMITS = [(512, 512), (512, 10), (24, 512), (24, 10), (3, 400)]


def main():
    tokenizer = Tokenizer.from_file(str(FOLDER / "tokenizer.json"))

    def encode(text, limit, special):
        tokenizer.enable_truncation(limit)
        return tokenizer.encode(text, add_special_tokens=special).ids

    def prepare(text, instruction, template, limit, document_limit):
        length = len(encode(text, limit, False))
        while length > document_limit:
            words = text.split()
            text = " ".join(words[:int(len(words) * (document_limit / length))])
            length = len(encode(text, limit, False))
        prompt = f"{instruction.strip()} {SEPARATOR}{text}" if instruction else SEPARATOR + text
        if template:
            prompt = template[0] + prompt.strip() + template[1]
        pieces = prompt.split(SEPARATOR)
        ids = encode("".join(pieces), limit, True)
        document = encode(pieces[1] if len(pieces) > 1 else "", limit, False)
        return ids, min(len(document), len(ids))

    cases = []
    for text, instruction, template, limits in itertools.product(TEXTS, INSTRUCTIONS, TEMPLATES, LIMITS):
        ids, length = prepare(text, instruction, template, *limits)
        cases.append(dict(text=text, instruction=instruction, template=template, limits=limits, ids=ids,
                          document=length))
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (FOLDER / "expected.json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
