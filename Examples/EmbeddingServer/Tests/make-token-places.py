"""Writes token-places.json: where tokens stand in texts, by Hugging Face's tokenizers.

    python make-token-places.py     with tokenizers installed

Offsets count Unicode scalars. Spaces at the beginning of a part are left out here, as the server does: models differ in
whether a token begins with the space before its word.
"""

import json
import pathlib

import tokenizers

here = pathlib.Path(__file__).resolve().parent
root = here.parents[2]
texts = [
    "a dog", "Two  dogs run.", " A horse, a ship", "Schöne Grüße aus Köln", "L'été à la plage", "naïve café",
    "e\u0301te\u0301", "don't you'll", "3.14 km/h", "猫が走る", "a 🐶 dog", "ÀÉÎ Straße", "unbelievably tokenizable", "",
]
folders = {
    "small": root / "Examples/Models/picture-llm2clip/llm",
    **{name: root / "Tests/Fixtures/sentence-transformers" / name
       for name in ("distilbert", "mpnet", "qwen3", "roberta", "xlm_roberta", "gemma3")},
}
result = {}
for name, folder in folders.items():
    tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    rows = []
    for text in texts:
        encoding = tokenizer.encode(text, add_special_tokens=False)
        places = []
        for start, stop in encoding.offsets:
            while start < stop and text[start] == " ":
                start += 1
            places.append([start, stop])
        rows.append({"ids": encoding.ids, "places": places})
    result[name] = rows
(here / "token-places.json").write_text(json.dumps({"texts": texts, "tokenizers": result}, ensure_ascii=False))
