"""Folders of sentence-transformers with seeded random weights, and what the library computes from them.

    python sentence_transformers_folders.py OUT

Each folder holds a model that is written by sentence-transformers (two of them edited to the layout of older
versions), and `expected.safetensors`: `ids.N` and `PROMPT.embeddings` of the texts in its notes, and, for
`roberta`, `last_hidden.N` and `pooling.MODE`. Texts run alone, without padding; a padded batch must give the same.

Made with sentence-transformers 6.2.0, transformers 5.24.0, tokenizers 0.23.3, torch (CPU, one thread).
"""

import json
import shutil
import sys
from pathlib import Path

import torch
from safetensors.torch import save_file
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer import modules as st
from sentence_transformers.base.modules import Dense, Normalize, Transformer
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import (DistilBertConfig, DistilBertModel, Gemma3TextConfig, Gemma3TextModel,
                          PreTrainedTokenizerFast, Qwen3Config, Qwen3Model, RobertaConfig,
                          RobertaForMaskedLM, XLMRobertaConfig, XLMRobertaModel)

WORDS = ("a red blue cat dog horse runs sleeps on the grass two photo of query : text what is in picture "
         "find similar Represent this sentence A Dog").split()
TEXTS = ["a red cat", "two dog runs on the grass", "horse", "what is in the picture", "",
         "a photo of a blue horse that sleeps on the grass", "A Dog sleeps"]
SIZE = dict(hidden_size=16, num_attention_heads=2, num_hidden_layers=2, intermediate_size=28)


def tokenizer(specials, first, last, roles, limit):
    """Words, with special tokens at the ids they stand at in `specials`."""
    vocabulary = {word: i for i, word in enumerate(specials + WORDS)}
    unknown = roles["unk_token"]
    result = Tokenizer(models.WordLevel(vocabulary, unk_token=unknown))
    result.pre_tokenizer = pre_tokenizers.Whitespace()
    around = [t for t in (first, last) if t]
    single = " ".join(filter(None, [first, "$A", last]))
    result.post_processor = processors.TemplateProcessing(
        single=single, special_tokens=[(t, vocabulary[t]) for t in around])
    return PreTrainedTokenizerFast(tokenizer_object=result, model_max_length=limit, **roles)


def randomized(model):
    """All parameters at a scale at which layers, norms and positions matter."""
    for name, parameter in model.named_parameters():
        noise = torch.randn_like(parameter)
        is_norm = "norm" in name.lower() and name.endswith("weight")
        parameter.data = 1 + 0.2 * noise if is_norm else 0.35 * noise
    return model.eval()


def dense(inputs, outputs, **options):
    return randomized(Dense(inputs, outputs, **options))


def folder(out, name, model, words, modules, texts=TEXTS, edit=None, **options):
    path, raw = out / name, out / "raw"
    for old in (path, raw):
        shutil.rmtree(old, ignore_errors=True)
    model.save_pretrained(raw)
    words.save_pretrained(raw)
    whole = SentenceTransformer(modules=[Transformer(str(raw))] + modules, device="cpu", **options)
    whole.save(str(path), create_model_card=False)
    if edit:
        edit(path, raw)
    shutil.rmtree(raw)
    whole = SentenceTransformer(str(path), device="cpu").eval()
    expected = {}
    prompts = {name: text for name, text in (whole.prompts or {}).items() if text}
    for prompt in [None] + sorted(prompts):
        alone = torch.cat([whole.encode([t], prompt_name=prompt, convert_to_tensor=True) for t in texts])
        batch = whole.encode(texts, prompt_name=prompt, convert_to_tensor=True)
        assert (alone - batch).abs().max() < 1e-5 * alone.abs().max(), (name, prompt)
        double = whole.double()
        exact = torch.cat([double.encode([t], prompt_name=prompt, convert_to_tensor=True) for t in texts])
        whole.float()
        assert (alone - exact).abs().max() < 1e-5 * exact.abs().max(), (name, prompt)
        expected[f"{prompt or 'none'}.embeddings"] = alone
    default = prompts.get(whole.default_prompt_name, "")
    for i, text in enumerate(texts):
        expected[f"ids.{i}"] = whole.tokenize([default + text])["input_ids"][0].to(torch.int32)
    return path, whole, texts, expected


def write(path, texts, expected):
    expected = {k: v.detach().contiguous() for k, v in expected.items()}
    save_file(expected, path / "expected.safetensors", {"notes": json.dumps({"texts": texts})})
    print(path.name, {k: list(v.shape) for k, v in expected.items() if not k.startswith("ids")})


def rewrite(path, **values):
    path.write_text(json.dumps(values, indent=2) + "\n")


@torch.no_grad()
def main(out):
    torch.set_num_threads(1)
    torch.manual_seed(0)
    out.mkdir(parents=True, exist_ok=True)
    words = ["<s>", "<pad>", "</s>", "<unk>"]
    roles = dict(bos_token="<s>", cls_token="<s>", eos_token="</s>", sep_token="</s>",
                 pad_token="<pad>", unk_token="<unk>")
    count = len(words) + len(WORDS)

    # RoBERTa from a file with a head: every pooling side by side, a dense layer with tanh, a layer norm. Texts
    # are cut at nine tokens, and one has the padding token inside.
    config = RobertaConfig(vocab_size=count, max_position_embeddings=20, type_vocab_size=1, pad_token_id=1,
                           layer_norm_eps=1e-5, **SIZE)
    model = randomized(RobertaForMaskedLM(config))
    modes = ["cls", "max", "mean", "mean_sqrt_len_tokens", "weightedmean", "lasttoken"]
    def with_head(path, raw):
        shutil.copy(raw / "model.safetensors", path / "model.safetensors")

    path, whole, texts, expected = folder(
        out, "roberta", model, tokenizer(words, "<s>", "</s>", roles, 9),
        [st.Pooling(16, pooling_mode=modes), dense(96, 12), randomized(st.LayerNorm(12))],
        texts=TEXTS + ["a <pad> dog"], edit=with_head)
    for i, text in enumerate(texts):
        features = whole.tokenize([text])
        states = whole[0](features)["token_embeddings"]
        expected[f"last_hidden.{i}"] = states[0]
        for mode in modes:
            value = st.Pooling(16, pooling_mode=mode)(dict(
                token_embeddings=states, attention_mask=features["attention_mask"]))
            expected.setdefault(f"pooling.{mode}", []).append(value["sentence_embedding"])
    for mode in modes:
        expected[f"pooling.{mode}"] = torch.cat(expected[f"pooling.{mode}"])
    write(path, texts, expected)

    # XLM-RoBERTa: prompts that are not pooled, one of them the default; a residual of another width.
    config = XLMRobertaConfig(vocab_size=count, max_position_embeddings=30, type_vocab_size=1, pad_token_id=1,
                              layer_norm_eps=1e-5, **SIZE)
    path, _, texts, expected = folder(
        out, "xlm_roberta", randomized(XLMRobertaModel(config)), tokenizer(words, "<s>", "</s>", roles, 28),
        [st.Pooling(16, pooling_mode="mean", include_prompt=False),
         dense(16, 12, bias=False, activation_function=torch.nn.Identity(), use_residual=True), Normalize()],
        prompts={"query": "query : ", "document": "text : "}, default_prompt_name="document")
    write(path, texts, expected)

    # DistilBERT in the layout of older versions: flags for the pooling, max_seq_length, lower case.
    specials = ["[PAD]", "[CLS]", "[SEP]", "[UNK]", "[MASK]"]
    bert = dict(cls_token="[CLS]", sep_token="[SEP]", pad_token="[PAD]", unk_token="[UNK]", mask_token="[MASK]")
    config = DistilBertConfig(vocab_size=len(specials) + len(WORDS), max_position_embeddings=24, dim=16,
                              n_heads=2, n_layers=3, hidden_dim=28)

    def older(path, _):
        rewrite(path / "1_Pooling/config.json", word_embedding_dimension=16, pooling_mode_cls_token=True,
                pooling_mode_mean_tokens=False, pooling_mode_max_tokens=True,
                pooling_mode_mean_sqrt_len_tokens=False)
        rewrite(path / "sentence_bert_config.json", max_seq_length=11, do_lower_case=True)
        entries = json.loads((path / "modules.json").read_text())
        for entry in entries:
            entry["type"] = "sentence_transformers.models." + entry["type"].split(".")[-1]
        (path / "modules.json").write_text(json.dumps(entries, indent=2) + "\n")

    path, _, texts, expected = folder(
        out, "distilbert", randomized(DistilBertModel(config)),
        tokenizer(specials, "[CLS]", "[SEP]", bert, 512),
        [st.Pooling(16, pooling_mode=["cls", "max"]),
         dense(32, 32, activation_function=torch.nn.ReLU(), use_residual=True)], edit=older)
    write(path, texts, expected)

    # Qwen3-Embedding's layout: causal, the state of the last token, a long prompt.
    specials = ["<|endoftext|>", "<unk>"]
    config = Qwen3Config(vocab_size=len(specials) + len(WORDS), hidden_size=16, intermediate_size=28,
                         num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=1, head_dim=12,
                         max_position_embeddings=64, tie_word_embeddings=True)
    path, _, texts, expected = folder(
        out, "qwen3", randomized(Qwen3Model(config)),
        tokenizer(specials, None, "<|endoftext|>", dict(pad_token="<|endoftext|>", unk_token="<unk>"), 40),
        [st.Pooling(16, pooling_mode="lasttoken"), Normalize()],
        prompts={"query": "Represent this sentence : find similar text of this picture : query : ",
                 "document": ""})
    write(path, texts, expected)

    # EmbeddingGemma's layout: windows to both sides, two dense layers.
    specials = ["<pad>", "<eos>", "<bos>", "<unk>"]
    config = Gemma3TextConfig(vocab_size=len(specials) + len(WORDS), hidden_size=16, intermediate_size=28,
                              num_hidden_layers=3, num_attention_heads=2, num_key_value_heads=1, head_dim=12,
                              query_pre_attn_scalar=10, max_position_embeddings=64, sliding_window=6,
                              layer_types=["sliding_attention", "sliding_attention", "full_attention"],
                              use_bidirectional_attention=True)
    path, _, texts, expected = folder(
        out, "gemma3", randomized(Gemma3TextModel(config)),
        tokenizer(specials, "<bos>", "<eos>", dict(bos_token="<bos>", eos_token="<eos>", pad_token="<pad>",
                                                   unk_token="<unk>"), 32),
        [st.Pooling(16, pooling_mode="mean"),
         dense(16, 24, bias=False, activation_function=torch.nn.Identity()),
         dense(24, 16, bias=False, activation_function=torch.nn.Identity()), Normalize()],
        prompts={"query": "query : ", "document": "text : "})
    write(path, texts, expected)


main(Path(sys.argv[1]))
