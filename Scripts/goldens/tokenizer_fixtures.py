#!/usr/bin/env python3
"""Writes the small tokenizers and golden ids in Tests/Fixtures/tokenizers.

Needs the Python package `tokenizers` (0.23.3 made the committed files). All text in here was
written for this purpose; the vocabularies are trained on it. Run it from the project's root.
"""

import base64
import json
import pathlib
import struct
import unicodedata

from tokenizers import (
    AddedToken,
    Regex,
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    processors,
    trainers,
)

ROOT = pathlib.Path("Tests/Fixtures/tokenizers")

CORPUS = """
A red kite hangs over the harbour while two boats return with the tide.
The baker's daughter counts 24 loaves, 18 rolls and 3 cakes before opening.
Someone has painted a blue door on the wall of the old railway station.
An orange cat sleeps on a stack of newspapers next to the window.
Children are running through the fountain; their shoes stand in a row.
He doesn't know that the bridge is closed, so he'll walk back again.
A woman in a green coat is reading a map under a street lamp.
Three dogs, one ball and no rules: the game lasts until supper.
Ein kleiner Junge füttert die Gänse am Ufer, und seine Schwester lacht.
Die Straße ist nass, weil es die ganze Nacht geregnet hat.
Une vieille dame arrose ses géraniums sur le balcon étroit.
Le garçon a mangé deux pommes et une poire à l'école.
Стая птиц летит над зимним полем.
Маленький мальчик рисует красный дом.
猫が窓のそばで眠っています。
一只黑猫坐在红色的屋顶上。
Photo of a bowl of noodles, photo of a bowl of rice, photo of a bowl of soup.
The tallest, the smallest, the reddest and the greenest kite in the sky.
""".strip().split("\n")

TEXTS = [
    "", " ", "  ", "a", "a red kite", "  two  boats ", "The baker's 24 loaves!", "he'll DOESN'T",
    "newspapers, newspapers; supper?", "street\tlamp\r\nand\n\n rules", "blue\u00a0door",
    "Stra\u00dfe STRASSE \u1e9e", "g\u00e9raniums ge\u0301raniums GE\u0301RANIUMS",
    "\u041c\u0430\u043b\u0435\u043d\u044c\u043a\u0438\u0439 \u043a\u043e\u0442", "\u732b\u304c\u7a93 kite\u732b",
    "\u4e00\u53ea\u9ed1\u732b\u5750\u5728", "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35", "\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 and \U0001f1e9\U0001f1ea", "\u2581kite \u2581 \u2581\u2581 kite\u2581", "\ufb01sh \uff21\uff22 \u2460 \u33a5",
    "zzz qqq xyzzy", "zz\u00fe\u00f0 kite \u00fe", "12345 6 7.89 \u0663\u0664 \u00bd", "don't stop", "(a) [b] {c} <d> a+b=c $5 ^_`|~",
    "\u201cquoted\u201d \u2014 \u2026 \u00ab\u00bb\u3002\u3001", "\x00nul\x01 \x7f\x85x\u200bb\ufeffc\ufffd", "\u0130I\u0131i \u03a3\u03c2\u03c3",
    "<s>kite</s>", "kite<mask>boat", "kite <mask> boat", "MASK <Mask> <MASK>", "word", "words word sword word.", "word_ word1 word\u00e9",
    "  <mask>  <mask>", "<|one|><|one|>two<|oneone|>", "KITE the word Word WORD", "kitekitekite", "a" * 70, "ab " * 40, "\u1100\u1161\u11a8 \uac00\u11a8",
    "\u0344 \u0958 \u212b \u2126 \u1e9b\u0323", "x\u0301\u0323 x\u0323\u0301", "a\u3000b\u2003c\u2028d", "--kite--boat--", "\U0010ffff \ufffe \U000e0041",
]


def write(name, tokenizer):
    folder = ROOT / name
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "tokenizer.json"
    tokenizer.save(str(path), pretty=False)
    tokenizer = Tokenizer.from_file(str(path))
    with open(folder / "cases.jsonl", "w") as file:
        for text in TEXTS:
            ids = tokenizer.encode(text).ids
            case = {
                "text": text,
                "ids": ids,
                "ids_no_special": tokenizer.encode(text, add_special_tokens=False).ids,
                "decoded": tokenizer.decode(ids),
            }
            file.write(json.dumps(case) + "\n")


def characters_map(rules):
    """SentencePiece's compiled rules: a double-array trie and the replacements it points to."""
    replacements = b""
    places = {}
    for target in rules.values():
        if target not in places:
            places[target] = len(replacements)
            replacements += target.encode() + b"\0"
    root = {}
    for key, target in rules.items():
        node = root
        for byte in key.encode():
            node = node.setdefault(byte, {})
        node["value"] = places[target]
    units = {0: 0}

    def place(node, position):
        labels = [label for label in node if label != "value"] + ([0] if "value" in node else [])
        # Offsets are xor-ed with the position; 256 apart keeps siblings together.
        offset = 256
        while any((position ^ offset ^ label) in units for label in labels):
            offset += 1
        assert offset < 1 << 21
        units[position] = units.get(position, 0) | offset << 10 | ("value" in node) << 8
        base = position ^ offset
        for label in labels:
            units[base ^ label] = label
        if "value" in node:
            units[base] = node["value"] | 1 << 31
        for label, child in node.items():
            if label != "value":
                place(child, base ^ label)

    place(root, 0)
    array = [units.get(i, 0) for i in range(max(units) + 256 & ~255)]
    trie = struct.pack(f"<{len(array)}I", *array)
    return base64.b64encode(struct.pack("<I", len(trie)) + trie + replacements).decode()


RULES = {"\t": " ", "\r": " ", "\n": " ", "\u00a0": " ", "\u3000": " ", "\u2003": " ", "\u200b": "",
         "\u2460": "1", "\u33a5": "m3", "\u2026": "...", "\u212b": "\u00c5", "e\u0301": "\u00e9",
         "\u0130": "i\u0307", "\u1e9e": "ss"}
RULES |= {chr(i): unicodedata.normalize("NFKC", chr(i)) for i in range(0xFF01, 0xFF5F)}
RULES |= {chr(i): unicodedata.normalize("NFKC", chr(i)) for i in range(0xFB00, 0xFB05)}


def component(config, kind):
    """A component by its JSON, through a tokenizer that has nothing else."""
    base = json.loads(Tokenizer(models.WordLevel({"?": 0}, unk_token="?")).to_str())
    base[kind] = config
    return getattr(Tokenizer.from_str(json.dumps(base)), kind)


def unigram(byte_fallback, specials):
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    extra = [f"<0x{i:02X}>" for i in range(256)] if byte_fallback else []
    trainer = trainers.UnigramTrainer(
        vocab_size=200 + len(extra), special_tokens=specials + extra, unk_token=specials[0],
        show_progress=False)
    tokenizer.train_from_iterator(CORPUS, trainer)
    model = json.loads(tokenizer.to_str())["model"]
    vocab = [(piece, score) for piece, score in model["vocab"]]
    result = Tokenizer(models.Unigram(vocab, unk_id=0, byte_fallback=byte_fallback))
    result.add_special_tokens([AddedToken(s, normalized=False) for s in specials])
    return result


def write_unigrams():
    # As SigLIP's: lower case, no punctuation, single spaces, </s> behind.
    siglip = unigram(False, ["<unk>", "</s>"])
    siglip.normalizer = normalizers.Sequence([
        component({"type": "Precompiled", "precompiled_charsmap": characters_map(RULES)}, "normalizer"),
        normalizers.Lowercase(),
        normalizers.Replace(Regex(r"[!-/:-@\[-`{-~]"), ""),
        normalizers.Replace(Regex(r" {2,}"), " "),
        normalizers.Strip(),
    ])
    siglip.pre_tokenizer = pre_tokenizers.Metaspace()
    siglip.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", 1)])
    siglip.decoder = decoders.Metaspace()
    write("unigram-siglip", siglip)

    # As XLM-R's: white space first, then Metaspace; unknown characters as bytes.
    fallback = unigram(True, ["<unk>", "<s>", "</s>", "<mask>"])
    fallback.add_special_tokens([AddedToken("<mask>", lstrip=True, normalized=False)])
    fallback.normalizer = normalizers.Sequence([normalizers.Nmt(), normalizers.NFKC()])
    fallback.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(prepend_scheme="always")])
    fallback.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>",
        special_tokens=[("<s>", 1), ("</s>", 2)])
    fallback.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Metaspace()])
    write("unigram-fallback", fallback)


def write_word_models():
    bert = Tokenizer(models.WordPiece(unk_token="[UNK]", max_input_chars_per_word=30))
    bert.normalizer = normalizers.BertNormalizer(lowercase=False, strip_accents=True)
    bert.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    bert.train_from_iterator(CORPUS, trainers.WordPieceTrainer(
        vocab_size=300, special_tokens=["[UNK]", "[CLS]", "[SEP]"], show_progress=False))
    bert.post_processor = processors.BertProcessing(("[SEP]", 2), ("[CLS]", 1))
    bert.decoder = decoders.WordPiece(cleanup=False)
    write("wordpiece", bert)

    words = Tokenizer(models.WordLevel(unk_token="<unk>"))
    words.normalizer = normalizers.Sequence([
        normalizers.NFD(), normalizers.StripAccents(), normalizers.Lowercase()])
    words.pre_tokenizer = pre_tokenizers.Whitespace()
    words.train_from_iterator(CORPUS, trainers.WordLevelTrainer(
        vocab_size=150, special_tokens=["<unk>", "<s>"], show_progress=False))
    # Every flag of added tokens.
    words.add_tokens([
        AddedToken("word", single_word=True, normalized=False),
        AddedToken("KITE", normalized=True),
        AddedToken("<|one|>", normalized=False),
        AddedToken("<|oneone|>", rstrip=True, normalized=False),
    ])
    words.add_special_tokens([AddedToken("<mask>", lstrip=True, rstrip=True, normalized=True)])
    write("wordlevel", words)


def write_byte_pairs():
    # Gemma and SigLIP 2: the space becomes a letter, one word a text.
    gemma = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    gemma.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="never")
    gemma.train_from_iterator([line.lower() for line in CORPUS], trainers.BpeTrainer(
        vocab_size=480, show_progress=False,
        special_tokens=["<unk>", "<s>", "</s>"] + [f"<0x{i:02X}>" for i in range(256)]))
    gemma.normalizer = normalizers.Sequence([
        normalizers.Lowercase(), normalizers.Replace(" ", "\u2581")])
    gemma.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    gemma.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", 2)])
    gemma.decoder = decoders.Sequence([
        decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse()])
    write("bpe-fallback", gemma)

    # Marks at the end and within words, unknown characters one by one.
    marks = Tokenizer(models.BPE(
        unk_token="<unk>", continuing_subword_prefix="@", end_of_word_suffix="</w>"))
    marks.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Punctuation("merged_with_previous"),
        pre_tokenizers.Digits(individual_digits=False)])
    marks.train_from_iterator(CORPUS, trainers.BpeTrainer(
        vocab_size=320, special_tokens=["<unk>"], show_progress=False,
        continuing_subword_prefix="@", end_of_word_suffix="</w>"))
    marks.decoder = decoders.BPEDecoder(suffix="</w>")
    write("bpe-marks", marks)


LLAMA = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
         r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")
GPT4O = (r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
         r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+"
         r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\p{N}{1,3}"
         r"| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+")
PATTERNS = [
    LLAMA, LLAMA.replace("{1,3}", ""), GPT4O,
    # The known patterns in other words, for the general engine.
    "(?:" + LLAMA + ")",
    r"(?:'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)",
    r"(?=(\d{3})+(?!\d))", r"(?<=[a-z])(?=[A-Z])|\b", r"[^\p{L}\p{N}\s]+", r"\p{Han}+|\p{Hiragana}+",
    r"(?<!k)i|(?<=a|oo)t", r"a*?b|a{2,}|x{,1}y", r"(?>a+)b|(?:o|oo)+d", r"^.|.$", r"\w+", r"\W",
    r"[[:punct:]]|[[:upper:]]+", r"[\p{L}&&[^a-m]]+", r"(?i)K+|\u00e9", r"\s++|[a-c]?+d",
]
BEHAVIORS = ["Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous"]


def split(pattern, behavior="Isolated", invert=False):
    return {"type": "Split", "pattern": pattern, "behavior": behavior, "invert": invert}


PRE_TOKENIZERS = [split({"Regex": p}) for p in PATTERNS]
PRE_TOKENIZERS += [split({"Regex": p}, b, i) for p in [r"\s+", r"[aeiou]"] for b in BEHAVIORS
                   for i in [False, True]]
PRE_TOKENIZERS += [split({"String": s}, b) for s in [" ", "--"] for b in BEHAVIORS]
PRE_TOKENIZERS += [{"type": "Punctuation", "behavior": b} for b in BEHAVIORS]
PRE_TOKENIZERS += [{"type": "Digits", "individual_digits": f} for f in [False, True]]
PRE_TOKENIZERS += [{"type": t} for t in ["BertPreTokenizer", "Whitespace", "WhitespaceSplit"]]
PRE_TOKENIZERS += [{"type": "ByteLevel", "add_prefix_space": a, "trim_offsets": True, "use_regex": u}
                   for a in [False, True] for u in [False, True]]
PRE_TOKENIZERS += [{"type": "Metaspace", "replacement": r, "prepend_scheme": p, "split": s}
                   for r in ["\u2581", "_"] for p in ["always", "first", "never"] for s in [False, True]]
PRE_TOKENIZERS += [{"type": "CharDelimiterSplit", "delimiter": "k"},
                   {"type": "Sequence", "pretokenizers": [
                       {"type": "WhitespaceSplit"},
                       {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "first",
                        "split": True}]}]

NORMALIZERS = [{"type": t} for t in ["NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents", "Nmt",
                                     "ByteLevel"]]
NORMALIZERS += [{"type": "Strip", "strip_left": l, "strip_right": r}
                for l in [False, True] for r in [False, True]]
NORMALIZERS += [{"type": "Prepend", "prepend": "\u2581"},
                {"type": "Replace", "pattern": {"String": " "}, "content": "\u2581"},
                {"type": "Replace", "pattern": {"Regex": r"\s+"}, "content": " "},
                {"type": "Replace", "pattern": {"Regex": r"(?<=\w)'|e(?=r)"}, "content": "<>"}]
NORMALIZERS += [{"type": "BertNormalizer", "clean_text": c, "handle_chinese_chars": h,
                 "strip_accents": s, "lowercase": l}
                for c, h, s, l in [(True, True, None, True), (False, True, None, False),
                                   (True, False, True, False), (False, False, False, True)]]
NORMALIZERS += [{"type": "Precompiled", "precompiled_charsmap": characters_map(RULES)}]

TOKENS = [[], ["a"], ["kite", "##s", "and", "!", "it", "'", "s", "do", "not"],
          ["\u2581a", "\u2581kite", "\u2581\u2581b\u2581", "c"], ["ki</w>", "te</w>", "x"],
          ["<0x41>", "<0xC3>", "<0xA9>", "b", "<0xFF>", "<0xE2>", "<0x82>", "<0xzz>", "<0x4>"],
          [" a", "  b ", " "], ["\u0120a", "\u00c3\u00a9", "\u00ff", "\u4e2d", "\u0120"]]
DECODERS = [{"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
            {"type": "ByteFallback"}, {"type": "Fuse"},
            {"type": "Strip", "content": " ", "start": 1, "stop": 0},
            {"type": "WordPiece", "prefix": "##", "cleanup": True},
            {"type": "WordPiece", "prefix": "##", "cleanup": False},
            {"type": "Replace", "pattern": {"String": "\u2581"}, "content": " "},
            {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": True},
            {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "never", "split": True},
            {"type": "BPEDecoder", "suffix": "</w>"},
            {"type": "Sequence", "decoders": [{"type": "ByteFallback"}, {"type": "Fuse"},
                                              {"type": "Strip", "content": " ", "start": 2, "stop": 1}]}]


def write_components():
    with open(ROOT / "components.jsonl", "w") as file:
        for config in NORMALIZERS:
            normalizer = component(config, "normalizer")
            results = [normalizer.normalize_str(text) for text in TEXTS]
            file.write(json.dumps({"normalizer": config, "results": results}) + "\n")
        for config in PRE_TOKENIZERS:
            splitter = component(config, "pre_tokenizer")
            results = [[piece for piece, _ in splitter.pre_tokenize_str(text)] for text in TEXTS]
            file.write(json.dumps({"pre_tokenizer": config, "results": results}) + "\n")
        for config in DECODERS:
            decoder = component(config, "decoder")
            # Where there is nothing to decode, some decoders of the reference panic.
            results = [[tokens, decoder.decode(tokens) if tokens else ""] for tokens in TOKENS]
            file.write(json.dumps({"decoder": config, "results": results}) + "\n")
    (ROOT / "texts.json").write_text(json.dumps(TEXTS) + "\n")


write_unigrams()
write_word_models()
write_byte_pairs()
write_components()
