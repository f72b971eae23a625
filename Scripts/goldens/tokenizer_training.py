#!/usr/bin/env python3
"""Tokenizers that Hugging Face's `tokenizers` trains, to compare ours with.

    tokenizer_training.py > Tests/Fixtures/tokenizers/training.json
    tokenizer_training.py wordpieces > Tests/Fixtures/tokenizers/wordpiece-training.json
    tokenizer_training.py FOLDER TEXT...

The first two forms write the golden merges and wordpieces. The third opens the folder that `train-tokenizer` wrote
from the files TEXT, one text a line, trains on them as the folder says, and fails unless vocabulary, merges and the
ids of all texts are the same; of a folder of wordpieces it fails unless transformers' BertTokenizer opens it and
gives back each text. Needs the Python package `tokenizers` (0.23.3 made the committed files), and `transformers` for
wordpieces. All text in here was written or is generated for this purpose.
"""

import json
import pathlib
import sys

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
WRITTEN = [
    "A kite, two kites; the kite-maker's kites aren't his.", "  Zwei   Drachen\tüber der Straße\r\n\r\n",
    "1 22 333 4444 55555 666666", "e\u0301cole \u00e9cole \u00c9COLE", "\u51e7\u304c\u7a7a\u306b\u4e0a\u304c\u308b\u3002\u51e7\u3082\u9ce5\u3082\u3002",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f468\u200d\U0001f469", "aaaa aaaaa aaa aa a aaaaaaaaaaaa", "abababab bababa abcabcabc bcabca cab",
    "<s>kite</s> <s> </s>", "", " ", "\u0000\u0001\u007f\u00ad\u00a0", "WE'LL we'll We'Ll",
]  # fmt: skip


def corpus():
    """The texts above, and words of two alphabets that are seen more or less often."""
    state = 1

    def random(limit):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 33) % limit

    words = ["".join("abcdeéß猫"[min(random(8), random(8))] for _ in range(1 + random(9))) for _ in range(120)]
    lines = [" ".join(words[min(random(120), random(120))] for _ in range(12)) for _ in range(60)]
    return WRITTEN * 2 + lines


def splitter(name):
    if name in ("gpt2", "whole"):
        return pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=name == "gpt2")
    pattern = LLAMA3 if name == "llama3" else LLAMA3.replace("{1,3}", "")
    split = pre_tokenizers.Split(Regex(pattern), "isolated")
    return pre_tokenizers.Sequence([split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])


def train(texts, vocabulary_size, minimum_frequency, special_tokens, pre_tokenizer, normalizer=None):
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.decoder = decoders.ByteLevel()
    if normalizer:
        tokenizer.normalizer = normalizer
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary_size, min_frequency=minimum_frequency, special_tokens=special_tokens,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False,
    )  # fmt: skip
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def model(tokenizer):
    return json.loads(tokenizer.to_str())["model"]


def goldens():
    texts, cases = corpus(), []
    for splitting, size, frequency, specials, nfc in [
        ("gpt2", 400, 1, ["<s>", "</s>"], False), ("llama3", 420, 2, ["</s>", "k", "ki"], True),
        ("qwen2", 300, 3, [], False), ("whole", 380, 2, ["<pad>"], False), ("gpt2", 100_000, 2, [], True),
    ]:  # fmt: skip
        tokenizer = train(
            texts, size, frequency, specials, splitter(splitting), normalizers.NFC() if nfc else None
        )
        vocabulary = sorted(tokenizer.get_vocab(with_added_tokens=False).items(), key=lambda item: item[1])
        cases.append(
            {
                "splitting": splitting, "vocabulary_size": size, "minimum_frequency": frequency,
                "special_tokens": specials, "nfc": nfc, "tokens": [token for token, _ in vocabulary],
                "merges": model(tokenizer)["merges"], "ids": [tokenizer.encode(text).ids for text in WRITTEN],
            }  # fmt: skip
        )
    print(json.dumps({"texts": texts, "encoded": len(WRITTEN), "cases": cases}, ensure_ascii=False))


def check(folder, files):
    ours = Tokenizer.from_file(str(pathlib.Path(folder, "tokenizer.json")))
    texts = [line for file in files for line in pathlib.Path(file).read_text().split("\n") if line]
    stored = json.loads(pathlib.Path(folder, "tokenizer.json").read_text())
    specials = [token["content"] for token in stored["added_tokens"]]
    theirs = train(
        texts, len(stored["model"]["vocab"]), 2, specials, ours.pre_tokenizer, ours.normalizer
    )
    assert ours.get_vocab() == theirs.get_vocab(), "the vocabularies differ"
    assert model(ours)["merges"] == model(theirs)["merges"], "the merges differ"
    theirs.post_processor = ours.post_processor
    for text, a, b in zip(texts, ours.encode_batch(texts), theirs.encode_batch(texts)):
        assert a.ids == b.ids, text
        assert ours.decode(a.ids) == text or stored["normalizer"], text
    print(f"{folder}: {len(stored['model']['vocab'])} tokens and the ids of {len(texts)} texts agree")


def train_wordpieces(texts, vocabulary_size, minimum_frequency):
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True, strip_accents=False)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(
        vocab_size=vocabulary_size, min_frequency=minimum_frequency, show_progress=False,
        special_tokens=["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"],
    )  # fmt: skip
    tokenizer.train_from_iterator(texts, trainer)
    return sorted(tokenizer.get_vocab())


def wordpieces():
    """Which of two equally frequent pairs comes first differs from run to run: only sets that do not depend on it."""
    texts, cases = corpus(), []
    for size, frequency in [(120, 2), (200, 3), (180, 2), (100_000, 10), (100_000, 20)]:
        runs = {tuple(train_wordpieces(texts, size, frequency)) for _ in range(20)}
        assert len(runs) == 1, (size, frequency)
        cases.append(
            {"vocabulary_size": size, "minimum_frequency": frequency, "tokens": list(runs.pop())}
        )
    print(json.dumps({"texts": texts, "cases": cases}, ensure_ascii=False))


def check_wordpieces(folder, files):
    from transformers import AutoTokenizer, BertTokenizer

    texts = [line for file in files for line in pathlib.Path(file).read_text().split("\n") if line]
    tokens = pathlib.Path(folder, "vocab.txt").read_text().split("\n")[:-1]
    for kind in (BertTokenizer, AutoTokenizer):
        tokenizer = kind.from_pretrained(folder)
        assert [tokenizer.convert_ids_to_tokens(i) for i in range(len(tokens))] == tokens, kind
        assert len(tokenizer) == len(tokens), kind
        for text in texts:
            ids = tokenizer(text)["input_ids"]
            back = tokenizer.decode(ids, skip_special_tokens=True)
            spaceless = ["".join(t.lower().split()) for t in (text, back)]
            assert spaceless[0] == spaceless[1], (text, back)
    print(f"{folder}: BertTokenizer has the {len(tokens)} tokens and gives back {len(texts)} texts")


if len(sys.argv) == 1:
    goldens()
elif sys.argv[1:] == ["wordpieces"]:
    wordpieces()
elif pathlib.Path(sys.argv[1], "vocab.txt").exists():
    check_wordpieces(sys.argv[1], sys.argv[2:])
else:
    check(sys.argv[1], sys.argv[2:])
