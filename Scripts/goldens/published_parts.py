#!/usr/bin/env python3
"""Writes Tests/Fixtures/published-parts: models that are published in several files, with seeded random weights.

    python published_parts.py [CASE …]

LAVIS's BLIP-2 and InstructBLIP, MiniGPT-4 and LLaVA's own repository keep their parts in files of their own: EVA's image
tower, the Q-Former with its projection, and the language model in its folder. The numbers are computed by PyTorch with the
layers of transformers, from weights that were rounded to the float16 of the files; prompts are cut as the repositories do
it, with sentencepiece for Vicuna. Each case has `expected.safetensors`:

`pixel_values` [1, 3, side, side]; `states` behind the tower's last norm (LLaVA: of the layer that is taken); `projected`,
the rows that stand for the image; for each turn N of a conversation `turnN.sequences` [1, steps] and `turnN.logits`
[steps, 1, vocabulary], and `turnN.before` and `turnN.behind`, the ids around the image. The questions and answers are in the
metadata. Tokens are the likeliest ones; `penalized.sequences` are those with a repetition penalty of 1.05 over what was
written. Case `blip2` is the first stage: `image_embeds` [1, queries, width], `text_embeds`, `itm_logits` [1, 2], with
`input_ids`.

`llava` also has pictures, `padding.N.picture`, and `padding.N.square`, the RGB bytes [side, side, 3] of each as the
repository makes it square with the mean colour and CLIP's processor resizes it, on Pillow.

Made with transformers 5.24, torch (CPU, one thread), sentencepiece, Pillow.
"""

import argparse
import copy
import io
import json
import math
import sys
from pathlib import Path

import numpy as np
import torch
import transformers
from PIL import Image
from safetensors.torch import save_file
from transformers.models.blip_2.modeling_blip_2 import Blip2QFormerModel, Blip2VisionModel
from transformers.models.instructblip.modeling_instructblip import InstructBlipQFormerModel

sys.path.insert(0, str(Path(__file__).parent))
import make_generation as reference  # noqa: E402
from make_reference import noise, write_json  # noqa: E402

torch.set_num_threads(1)
ROOT = Path(__file__).resolve().parents[2] / "Tests/Fixtures/published-parts"
SIZE = dict(image_size=16, patch_size=8, hidden_size=24, num_attention_heads=3, num_hidden_layers=2,
            intermediate_size=32)
QUERY_SIZE = dict(hidden_size=16, num_attention_heads=2, num_hidden_layers=3, intermediate_size=24)
QUERIES, STEPS = 4, 8
SYSTEM = ("Give the following image: <Img>ImageContent</Img>. You will be able to see the image once I provide it to you. "
          "Please answer my questions.")
VICUNA = ("A chat between a curious user and an artificial intelligence assistant. The assistant gives helpful, detailed, "
          "and polite answers to the user's questions.")
QUESTIONS = ["what is in the picture?", "two dogs"]


@torch.no_grad()
def rounded(model, seed, **options):
    """Random weights that float16 holds exactly."""
    reference.randomise(model, seed, **options)
    for name, p in model.named_parameters():
        if name.endswith("qkv.bias"):
            p[len(p) // 3:2 * len(p) // 3] = 0
        p.copy_(p.half().float())
    return model.eval()


def half(state):
    return {k: v.detach().half().contiguous().clone() for k, v in state.items() if v.is_floating_point()}


def pth(path, state, **more):
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save(dict(model=half(state), **more), path)


# ----------------------------------------------------------------------------------------------------------
# Parts, in the names of LAVIS
# ----------------------------------------------------------------------------------------------------------


def tower():
    """EVA's tower as LAVIS loads it: a norm behind it that is the language side's, with torch's epsilon."""
    model = rounded(Blip2VisionModel(transformers.Blip2VisionConfig(
        **SIZE, hidden_act="gelu", layer_norm_eps=1e-6, qkv_bias=True)), "eva", gain=1.4)
    model.post_layernorm.eps = 1e-5
    return model


def tower_names(state):
    result = {}
    for name, value in state.items():
        if name.startswith("post_layernorm"):
            continue
        name = name.replace("embeddings.class_embedding", "cls_token").replace("embeddings.position_embedding", "pos_embed")
        name = name.replace("embeddings.patch_embedding", "patch_embed.proj").replace("encoder.layers.", "blocks.")
        name = name.replace("self_attn.projection", "attn.proj").replace("self_attn.qkv", "attn.qkv")
        name = name.replace("layer_norm1", "norm1").replace("layer_norm2", "norm2")
        if name.endswith("attn.qkv.bias"):
            third = len(value) // 3
            result[name.replace("qkv.bias", "q_bias")] = value[:third]
            result[name.replace("qkv.bias", "v_bias")] = value[2 * third:]
        else:
            result[name] = value
    return result


def write_tower(model):
    """`eva_vit_g.pth`: one block more than is used, and a norm and a head of EVA's own."""
    state = tower_names(model.state_dict())
    last = SIZE["num_hidden_layers"]
    for name in [n for n in state if n.startswith(f"blocks.{last - 1}.")]:
        state[name.replace(f"blocks.{last - 1}.", f"blocks.{last}.")] = state[name] * 0.5
    state["norm.weight"] = state["head.bias"] = torch.ones(SIZE["hidden_size"])
    ROOT.mkdir(parents=True, exist_ok=True)
    torch.save(half(state), ROOT / "eva_vit_g.pth")   # a flat dict, as published


def queries(seed, reads_texts, vocabulary=0):
    shape = dict(QUERY_SIZE, encoder_hidden_size=SIZE["hidden_size"], cross_attention_frequency=2, hidden_act="gelu",
                 layer_norm_eps=1e-12, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0)
    if reads_texts:
        config = transformers.InstructBlipQFormerConfig(**shape, vocab_size=vocabulary, max_position_embeddings=24)
        model = InstructBlipQFormerModel(config)
    else:
        model = Blip2QFormerModel(transformers.Blip2QFormerConfig(**shape, use_qformer_text_input=False))
    tokens = (0.7 * noise(seed, "query_tokens", 1, QUERIES, QUERY_SIZE["hidden_size"])).half().float()
    return rounded(model, (seed, "qformer"), embedding=0.3, gain=1.5), tokens


def query_names(state, tokens, vision):
    result = {"query_tokens": tokens, "ln_vision.weight": vision.post_layernorm.weight,
              "ln_vision.bias": vision.post_layernorm.bias}
    for name, value in state.items():
        if not value.is_floating_point():
            continue
        name = name.replace("embeddings.layernorm", "embeddings.LayerNorm")
        name = name if not name.startswith("layernorm") else name.replace("layernorm", "embeddings.LayerNorm")
        name = name.replace("attention.attention.", "attention.self.")
        result["Qformer.bert." + name] = value
    return result


def linear(seed, inputs, outputs, size=1.5):
    layer = torch.nn.Linear(inputs, outputs)
    with torch.no_grad():
        layer.weight.copy_((size * noise(seed, "projection", outputs, inputs) / math.sqrt(inputs)).half().float())
        layer.bias.copy_((0.2 * noise(seed, "projection.bias", outputs)).half().float())
    return layer


# ----------------------------------------------------------------------------------------------------------
# Language models
# ----------------------------------------------------------------------------------------------------------


def vicuna_tokenizer(folder):
    """`tokenizer.model`: SentencePiece's byte pairs as Llama has them, trained on a few lines of our own."""
    import sentencepiece as spm
    lines = [*reference.CAPTIONS, *QUESTIONS, "###Human: ###Assistant: ", "USER: ASSISTANT:", "</Img> <Img>",
             "a photo of the red cat", "A short image caption.", SYSTEM, VICUNA] * 4
    data = io.BytesIO()
    spm.SentencePieceTrainer.train(   # from memory, since the file would keep the path of its input
        sentence_iterator=iter(lines), model_writer=data, vocab_size=360, model_type="bpe", byte_fallback=True,
        hard_vocab_limit=False, minloglevel=2, character_coverage=1.0, num_threads=1, unk_id=0, bos_id=1, eos_id=2,
        pad_id=-1, normalization_rule_name="identity", remove_extra_whitespaces=False)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tokenizer.model").write_bytes(data.getvalue())
    write_json(folder / "tokenizer_config.json", dict(
        tokenizer_class="LlamaTokenizer", add_bos_token=True, add_eos_token=False, bos_token="<s>", eos_token="</s>",
        unk_token="<unk>", model_max_length=512, legacy=True))
    return spm.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))


def write_model(folder, config, state, generation):
    write_json(folder / "config.json", config)
    write_json(folder / "generation_config.json", generation)
    folder.mkdir(parents=True, exist_ok=True)
    save_file(half(state), folder / "model.safetensors", metadata={"format": "pt"})


def llama_config(vocabulary, **more):
    return dict(model_type="llama", architectures=["LlamaForCausalLM"], vocab_size=vocabulary, hidden_size=32,
                intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=4, rms_norm_eps=1e-6,
                hidden_act="silu", max_position_embeddings=512, rope_theta=10000.0, tie_word_embeddings=False,
                bos_token_id=1, eos_token_id=2, pad_token_id=0, torch_dtype="float16", **more)


@torch.no_grad()
def head(model, seed, size=2.0):
    weight = model.lm_head.weight
    weight.copy_((size * noise(seed, "lm_head", *weight.shape) / math.sqrt(weight.shape[1])).half().float())


def llama(seed, vocabulary):
    model = rounded(transformers.LlamaForCausalLM(transformers.LlamaConfig(**llama_config(vocabulary))), seed,
                    embedding=0.3, gain=1.5)
    head(model, seed)
    return model


@torch.no_grad()
def written(step, count, stops, penalty=1.0):
    """The likeliest tokens, and the logits of each step; None where two are close or one repeats."""
    ids, logits = [], []
    for _ in range(count):
        row = step(ids).float()
        logits.append(row)
        seen = sorted(set(ids))
        row = row.clone()
        row[seen] = torch.where(row[seen] < 0, row[seen] * penalty, row[seen] / penalty)
        best = row.topk(2)
        if float(best.values[0] - best.values[1]) < 5e-4:
            return None
        ids.append(int(best.indices[0]))
        if ids[-1] in stops:
            break
    return ids, torch.stack(logits)


def decoder_step(model, prompt):
    """prompt [rows, width]: embeddings alone."""
    table = model.get_input_embeddings().weight

    def step(ids):
        rows = torch.cat([prompt, table[torch.tensor(ids, dtype=torch.long)].to(prompt.dtype)])
        return model(inputs_embeds=rows[None]).logits[0, -1]
    return step


def encoder_step(model, prompt):
    from transformers.modeling_outputs import BaseModelOutput
    states = model.encoder(inputs_embeds=prompt[None]).last_hidden_state

    def step(ids):
        return model(encoder_outputs=BaseModelOutput(last_hidden_state=states),
                     decoder_input_ids=torch.tensor([[0, *ids]])).logits[0, -1]
    return step


def converse(model, image, turns, stops, text_of, step=decoder_step, count=STEPS):
    """turns(history) gives the ids around the image of the next prompt; returns goldens and answers, or None."""
    golden, answers = {}, []
    table = model.get_input_embeddings().weight
    wide = reference.wide(model)
    for number in range(2 if turns(["x"]) is not None else 1):
        before, behind = turns(answers)
        parts = [table[torch.tensor(before, dtype=torch.long)], image, table[torch.tensor(behind, dtype=torch.long)]]
        prompt = torch.cat(parts).detach()
        result = written(step(model, prompt), count, stops)
        if result is None or len(set(result[0])) < 4:
            return None
        again = written(step(wide, prompt.double()), count, stops)
        if again is None or again[0] != result[0]:
            return None
        reference.close(result[1], again[1], 1e-4, "logits in float64")
        ids, logits = result
        if number == 0:
            penalized = written(step(model, prompt), count, stops, 1.05)
            if penalized is None:
                return None
            golden["penalized.sequences"] = torch.tensor([penalized[0]])
        text = text_of(ids)
        if "\ufffd" in text or not text.strip():
            return None
        answers.append(text)
        golden.update({f"turn{number}.sequences": torch.tensor([ids]), f"turn{number}.logits": logits[:, None],
                       f"turn{number}.before": torch.tensor(before, dtype=torch.long),
                       f"turn{number}.behind": torch.tensor(behind, dtype=torch.long)})
    return golden, answers


# ----------------------------------------------------------------------------------------------------------
# Cases
# ----------------------------------------------------------------------------------------------------------


def lavis_config(arch, weights, **more):
    return dict(
        model_type="lavis", arch=arch, weights=["eva_vit_g.pth", *weights], **more, num_query_tokens=QUERIES,
        vision_config={k: v for k, v in SIZE.items() if k != "image_size"},
        qformer_config=dict(QUERY_SIZE, encoder_hidden_size=SIZE["hidden_size"], max_position_embeddings=24))


def preprocessor(folder):
    side = SIZE["image_size"]
    write_json(folder / "preprocessor_config.json", dict(
        image_processor_type="BlipImageProcessor", do_resize=True, size=dict(height=side, width=side), resample=3,
        do_rescale=True, do_normalize=True, image_mean=[0.48145466, 0.4578275, 0.40821073],
        image_std=[0.26862954, 0.26130258, 0.27577711]))


def write_golden(folder, golden, **notes):
    reference.write_goldens(folder, golden, **notes)


def lavis_case(name, arch, projection, seed, model, step, turns, stops, text_of, vision, reads=None):
    """One model of LAVIS's kind; another seed where two tokens are close. `reads`: the ids of the Q-Former's text."""
    folder = ROOT / name
    pixels = reference.pictures(name, 1, SIZE["image_size"])
    for attempt in range(500):
        own = (seed, name, attempt)
        qformer, tokens = queries(own, reads is not None, reads[1] if reads else 0)
        language = model(own)
        width = language.get_input_embeddings().weight.shape[1]
        proj = linear(own, QUERY_SIZE["hidden_size"], width)
        with torch.no_grad():
            states = vision(pixel_values=pixels).last_hidden_state
            if reads:
                ids = torch.tensor([reads[0]])
                mask = torch.ones(1, QUERIES + ids.shape[1], dtype=torch.long)
                seen = qformer(input_ids=ids, attention_mask=mask, query_embeds=tokens,
                               encoder_hidden_states=states).last_hidden_state[:, :QUERIES]
            else:
                seen = qformer(query_embeds=tokens, encoder_hidden_states=states).last_hidden_state
            image = proj(seen)[0]
            result = converse(language, image, turns, stops, text_of, step)
        if result is not None:
            break
    else:
        raise AssertionError(f"{name}: no lively model")
    golden, answers = result
    state = query_names(qformer.state_dict(), tokens, vision)
    own_state = {f"{projection}.weight": proj.weight, f"{projection}.bias": proj.bias}
    write_golden(folder, dict(golden, pixel_values=pixels, states=states[0], projected=image),
                 questions=QUESTIONS, answers=answers, attempt=attempt)
    preprocessor(folder)
    return folder, language, state, own_state


def minigpt4(vision, sp):
    def turns(answers):
        behind = f"</Img> {QUESTIONS[0]}###Assistant: "
        if answers:
            behind += f"{answers[0]}###Human: {QUESTIONS[1]}###Assistant: "
        return [1] + sp.encode(f"{SYSTEM}###Human: <Img>"), sp.encode(behind)

    def text_of(ids):
        text = sp.decode([i for i in ids if i > 2]).split("###")[0]
        return text.split("Assistant:")[-1].strip()

    folder, language, state, own = lavis_case(
        "minigpt4", "minigpt4", "llama_proj", 1, lambda seed: llama(seed, sp.vocab_size()), decoder_step, turns, {2},
        text_of, vision)
    # The Q-Former comes of BLIP-2 before Flan-T5-XXL, with the projection into that.
    pth(folder / "blip2_pretrained_flant5xxl.pth",
        dict(state, **{"t5_proj.weight": torch.ones(8, 16), "t5_proj.bias": torch.ones(8)}))
    pth(folder / "pretrained_minigpt4.pth", own, optimizer=dict(state={}, step=torch.ones(3)), epoch=4)
    write_json(folder / "config.json", lavis_config(
        "minigpt4", ["blip2_pretrained_flant5xxl.pth", "pretrained_minigpt4.pth"], language_model="vicuna-v0"))
    write_model(folder / "vicuna-v0", llama_config(sp.vocab_size()), language.state_dict(),
                dict(bos_token_id=1, eos_token_id=2, pad_token_id=0))
    vicuna_tokenizer(folder / "vicuna-v0")


def blip2_opt(vision):
    tok = reference.opt_tokenizer()
    newline = tok.encode("\n").ids[-1]
    config = dict(model_type="opt", architectures=["OPTForCausalLM"], vocab_size=tok.get_vocab_size() + 3, hidden_size=24,
                  num_hidden_layers=2, ffn_dim=32, num_attention_heads=3, max_position_embeddings=96,
                  do_layer_norm_before=True, word_embed_proj_dim=24, activation_function="relu", bos_token_id=2,
                  eos_token_id=2, pad_token_id=1, tie_word_embeddings=True, dropout=0.0, torch_dtype="float16")

    def model(seed):
        return rounded(transformers.OPTForCausalLM(transformers.OPTConfig(**config)), seed, embedding=0.35, gain=1.5)

    def turns(answers):
        if answers:
            return None
        return [], tok.encode(f"Question: {QUESTIONS[0]} Answer:").ids

    folder, language, state, own = lavis_case(
        "blip2_opt", "blip2_opt", "opt_proj", 2, model, decoder_step, turns, {newline},
        lambda ids: tok.decode([i for i in ids if i < tok.get_vocab_size()]), vision)
    pth(folder / "blip2_pretrained_opt.pth", dict(state, **own))
    write_json(folder / "config.json", lavis_config("blip2_opt", ["blip2_pretrained_opt.pth"], language_model="opt"))
    write_model(folder / "opt", config, {k: v for k, v in language.state_dict().items() if k != "lm_head.weight"},
                dict(bos_token_id=2, eos_token_id=2, pad_token_id=1))
    reference.opt_tokenizer(folder / "opt")


def t5_parts():
    tok = reference.t5_tokenizer()
    config = dict(model_type="t5", architectures=["T5ForConditionalGeneration"], vocab_size=tok.get_vocab_size() + 3,
                  d_model=24, d_kv=6, d_ff=24, num_layers=2, num_decoder_layers=2, num_heads=3,
                  relative_attention_num_buckets=8, relative_attention_max_distance=12, dropout_rate=0.0,
                  layer_norm_epsilon=1e-6, feed_forward_proj="gated-gelu", is_encoder_decoder=True, pad_token_id=0,
                  eos_token_id=1, decoder_start_token_id=0, tie_word_embeddings=False, torch_dtype="float16")

    @torch.no_grad()
    def model(seed):
        # LAVIS gives its T5 the exact GELU.
        made = transformers.T5ForConditionalGeneration(transformers.T5Config(**config, dense_act_fn="gelu"))
        made.lm_head.weight = torch.nn.Parameter(torch.zeros_like(made.lm_head.weight))
        reference.t5_randomise(made, seed)
        for p in made.parameters():
            p.copy_(p.half().float())
        return made.eval()
    return tok, config, model


def blip2_t5(vision, instruct=None):
    tok, config, model = t5_parts()
    name = "instruct_t5" if instruct else "blip2_t5"
    prompt = QUESTIONS[0] if instruct else f"Question: {QUESTIONS[0]} Answer:"

    def turns(answers):
        return None if answers else ([], tok.encode(prompt).ids)

    folder, language, state, own = lavis_case(
        name, "blip2_t5", "t5_proj", 3, model, encoder_step, turns, {1},
        lambda ids: tok.decode([i for i in ids if i < tok.get_vocab_size()]), vision, reads=instruct)
    weights = f"{name}.pth"
    pth(folder / weights, dict(state, **own))
    more = dict(query_tokenizer="bert-base-uncased") if instruct else {}
    write_json(folder / "config.json", lavis_config(
        "blip2_t5_instruct" if instruct else "blip2_t5", [weights], language_model="flan-t5", **more))
    state = language.state_dict()
    for key in ("encoder.embed_tokens.weight", "decoder.embed_tokens.weight"):
        state.pop(key, None)
    write_model(folder / "flan-t5", config, state, dict(decoder_start_token_id=0, eos_token_id=1, pad_token_id=0))
    reference.t5_tokenizer(folder / "flan-t5")


def instruct_vicuna(vision, sp, reads):
    def turns(answers):
        # LAVIS makes the end of a text its beginning as well.
        return None if answers else ([], [2] + sp.encode(QUESTIONS[0]))

    folder, language, state, own = lavis_case(
        "instruct_vicuna", "blip2_vicuna_instruct", "llm_proj", 4, lambda seed: llama(seed, sp.vocab_size()),
        decoder_step, turns, {2}, lambda ids: sp.decode([i for i in ids if i > 2]).strip(), vision, reads=reads)
    pth(folder / "instruct_blip_vicuna.pth", dict(state, **own))
    write_json(folder / "config.json", lavis_config(
        "blip2_vicuna_instruct", ["instruct_blip_vicuna.pth"], language_model="vicuna-v1",
        query_tokenizer="bert-base-uncased"))
    write_model(folder / "vicuna-v1", llama_config(sp.vocab_size()), language.state_dict(),
                dict(bos_token_id=1, eos_token_id=2, pad_token_id=0))
    vicuna_tokenizer(folder / "vicuna-v1")


def first_stage(vision, tok):
    """`blip2_pretrained.pth`, with the head for captions and the temperature that only such files have."""
    vocabulary = tok.get_vocab_size()
    config = transformers.Blip2Config(
        vision_config=dict(SIZE, hidden_act="gelu", layer_norm_eps=1e-6, qkv_bias=True),
        qformer_config=dict(QUERY_SIZE, vocab_size=vocabulary, max_position_embeddings=24, cross_attention_frequency=2,
                            encoder_hidden_size=SIZE["hidden_size"], layer_norm_eps=1e-12, hidden_act="gelu",
                            hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, use_qformer_text_input=True),
        num_query_tokens=QUERIES, image_text_hidden_size=12)
    model = rounded(transformers.Blip2ForImageTextRetrieval(config), "first stage", embedding=0.3, gain=1.4)
    model.vision_model.load_state_dict(vision.state_dict())
    model.vision_model.post_layernorm.eps = 1e-5
    pixels = reference.pictures("first", 1, SIZE["image_size"])
    ids = torch.tensor([tok.encode("two dogs run").ids])
    mask = torch.ones_like(ids)
    # In float64: the small model makes much of rounding, and PyTorch's in float32 would be measured with ours.
    exact = copy.deepcopy(model).double()
    inputs = dict(pixel_values=pixels.double(), input_ids=ids, attention_mask=mask)
    with torch.no_grad():
        match = exact(**inputs, use_image_text_matching_head=True)
        both = exact(**inputs, use_image_text_matching_head=False)
    state = {}
    for name, value in model.state_dict().items():
        if name.startswith("vision_model.") or not value.is_floating_point():
            continue
        name = name.replace("vision_projection", "vision_proj").replace("text_projection", "text_proj")
        if name.startswith("embeddings."):
            name = "Qformer.bert." + name
        elif name.startswith("qformer."):
            name = name.replace("qformer.layernorm", "qformer.embeddings.LayerNorm")
            name = "Qformer.bert." + name[len("qformer."):].replace("attention.attention.", "attention.self.")
        state[name] = value
    width = QUERY_SIZE["hidden_size"]
    state.update({"ln_vision.weight": vision.post_layernorm.weight, "ln_vision.bias": vision.post_layernorm.bias,
                  "temp": torch.tensor(0.05), "Qformer.cls.predictions.bias": torch.ones(vocabulary),
                  "Qformer.cls.predictions.transform.dense.weight": torch.ones(width, width),
                  "Qformer.bert.embeddings.position_ids": torch.zeros(1, 24)})
    folder = ROOT / "blip2"
    pth(folder / "blip2_pretrained.pth", state)
    write_json(folder / "config.json", lavis_config("blip2", ["blip2_pretrained.pth"]))
    preprocessor(folder)
    (folder / "vocab.txt").write_text((ROOT / "bert-base-uncased/vocab.txt").read_text())
    write_json(folder / "tokenizer_config.json", dict(tokenizer_class="BertTokenizer", do_lower_case=True))
    write_golden(folder, dict(
        pixel_values=pixels, input_ids=ids, itm_logits=match.logits_per_image.float(),
        image_embeds=both.image_embeds.float(), text_embeds=both.text_embeds.float()), text="two dogs run")


def llava(sp):
    folder, side = ROOT / "llava", 16
    vision_config = dict(SIZE, num_hidden_layers=3, hidden_act="quick_gelu", layer_norm_eps=1e-5, projection_dim=20,
                         model_type="clip_vision_model")
    vision = rounded(transformers.CLIPVisionModel(transformers.CLIPVisionConfig(**vision_config)), "clip", gain=1.4)
    pixels = reference.pictures("llava", 1, side)

    def turns(answers):
        behind = f"\n{QUESTIONS[0]} ASSISTANT:"
        ids = sp.encode(behind)
        if answers:
            # The end of an answer is a token; what follows it is a text of its own.
            ids = sp.encode(f"{behind} {answers[0]}") + [2] + sp.encode(f"USER: {QUESTIONS[1]} ASSISTANT:")
        return [1] + sp.encode(f"{VICUNA} USER: "), ids

    for attempt in range(500):
        seed = ("llava", attempt)
        language = llama(seed, sp.vocab_size())
        first = linear((seed, 0), SIZE["hidden_size"], 32)
        second = linear((seed, 1), 32, 32)
        with torch.no_grad():
            states = vision(pixel_values=pixels, output_hidden_states=True).hidden_states[-2][:, 1:]
            image = second(torch.nn.functional.gelu(first(states)))[0]
            result = converse(language, image, turns, {2}, lambda ids: sp.decode([i for i in ids if i > 2]).strip())
        if result is not None:
            break
    else:
        raise AssertionError("llava: no lively model")
    golden, answers = result
    state = {name: value for name, value in language.state_dict().items()}
    for number, layer in ((0, first), (2, second)):
        state[f"model.mm_projector.{number}.weight"] = layer.weight
        state[f"model.mm_projector.{number}.bias"] = layer.bias
    config = llama_config(sp.vocab_size(), mm_vision_tower="openai/clip-tiny", mm_hidden_size=SIZE["hidden_size"],
                          mm_projector_type="mlp2x_gelu", mm_vision_select_layer=-2, mm_vision_select_feature="patch",
                          mm_use_im_start_end=False, mm_use_im_patch_token=False, image_aspect_ratio="pad",
                          tune_mm_mlp_adapter=False, tokenizer_model_max_length=512)
    config.update(model_type="llava", architectures=["LlavaLlamaForCausalLM"])
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / "config.json", config)
    write_json(folder / "generation_config.json", dict(bos_token_id=1, eos_token_id=2, pad_token_id=0))
    torch.save(half(state), folder / "pytorch_model.bin")
    vicuna_tokenizer(folder)
    tower_folder = ROOT / "clip-tiny"
    # A CLIP of both towers, of which the text tower has no part in LLaVA.
    write_json(tower_folder / "config.json", dict(model_type="clip", vision_config=vision_config,
                                                  text_config=dict(model_type="clip_text_model"), projection_dim=20))
    tensors = {f"vision_model.{k.removeprefix('vision_model.')}": v for k, v in vision.state_dict().items()
               if v.is_floating_point()}
    tensors["text_model.final_layer_norm.weight"] = torch.ones(8)
    tensors["visual_projection.weight"] = torch.ones(20, SIZE["hidden_size"])
    save_file(half(tensors), tower_folder / "model.safetensors", metadata={"format": "pt"})
    write_json(tower_folder / "preprocessor_config.json", dict(
        image_processor_type="CLIPImageProcessor", crop_size=dict(height=side, width=side), do_center_crop=True,
        do_convert_rgb=True, do_normalize=True, do_resize=True, resample=3, size=dict(shortest_edge=side),
        image_mean=[0.48145466, 0.4578275, 0.40821073], image_std=[0.26862954, 0.26130258, 0.27577711]))
    golden.update(padding(side))
    write_golden(folder, dict(golden, pixel_values=pixels, states=states[0], projected=image), questions=QUESTIONS,
                 answers=answers, attempt=attempt)


def padding(side):
    """Pictures with the mean colour on both sides, resized as CLIP's processor does on Pillow."""
    golden = {}
    generator = np.random.default_rng(5)
    for number, (width, height, mode) in enumerate(
            ((37, 20, "RGB"), (20, 37, "RGB"), (31, 30, "RGB"), (5, 48, "L"), (24, 24, "RGB"), (1, 7, "RGB"))):
        shape = (height, width) if mode == "L" else (height, width, 3)
        source = generator.integers(0, 256, shape, dtype=np.uint8)
        picture = Image.fromarray(source, mode).convert("RGB")
        long = max(width, height)
        square = Image.new("RGB", (long, long), (122, 116, 104))
        square.paste(picture, ((long - width) // 2, (long - height) // 2))
        made = np.asarray(square.resize((side, side), Image.Resampling.BICUBIC))
        golden[f"padding.{number}.picture"] = torch.from_numpy(source.astype(np.int32))
        golden[f"padding.{number}.square"] = torch.from_numpy(made.astype(np.int32))
        # The processor of transformers says the same.
        processor = transformers.CLIPImageProcessor(size=dict(shortest_edge=side), crop_size=dict(height=side, width=side))
        theirs = processor(square, return_tensors="np")["pixel_values"][0].transpose(1, 2, 0)
        mean, std = np.array(processor.image_mean), np.array(processor.image_std)
        assert np.abs(np.rint((theirs * std + mean) * 255) - made).max() <= 2, "transformers"
    return golden


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*")
    wanted = parser.parse_args().cases
    vision = tower()
    write_tower(vision)
    bert = reference.bert_tokenizer(ROOT / "bert-base-uncased", ("[DEC]",))
    (ROOT / "bert-base-uncased/tokenizer.json").unlink()   # vocab.txt says the same
    reads = (bert.encode(QUESTIONS[0]).ids, bert.get_vocab_size())
    sp = vicuna_tokenizer(ROOT / "llava")
    cases = dict(minigpt4=lambda: minigpt4(vision, sp), blip2_opt=lambda: blip2_opt(vision),
                 blip2_t5=lambda: blip2_t5(vision), instruct_t5=lambda: blip2_t5(vision, reads),
                 instruct_vicuna=lambda: instruct_vicuna(vision, sp, reads), blip2=lambda: first_stage(vision, bert),
                 llava=lambda: llava(sp))
    for name, make in cases.items():
        if not wanted or name in wanted:
            make()
            print(name, sum(f.stat().st_size for f in (ROOT / name).rglob("*") if f.is_file()), "bytes")


main()
