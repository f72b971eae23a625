"""Beam search with stop strings, as transformers ends it.

    python beam_stop_strings.py CASE OUT.json

CASE is the case `gguf` of the reference generator, whose Q8_0 file has a tokenizer. Stop strings are taken out of
what beams write without any, so that they lie across tokens, inside of one, and at its end. Each setting is run in
float64 too, which must give the same tokens.
"""

import json
import sys
from pathlib import Path

import gguf
import torch
import transformers
from gguf.quants import dequantize

PROMPTS = ["a", "two horses on a hill", "dog runs"]
NEW_TOKENS = 14


def llama(case: Path) -> transformers.LlamaForCausalLM:
    config = transformers.LlamaConfig(**json.loads((case / "hf_config.json").read_text()))
    names = {"token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head"}
    parts = {"attn_norm": "input_layernorm", "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj",
             "attn_v": "self_attn.v_proj", "attn_output": "self_attn.o_proj", "ffn_norm": "post_attention_layernorm",
             "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj", "ffn_down": "mlp.down_proj"}
    state = {}
    for tensor in gguf.GGUFReader(case / "llama-Q8_0.gguf").tensors:
        name = tensor.name.removesuffix(".weight")
        value = torch.from_numpy(dequantize(tensor.data, tensor.tensor_type).copy())
        if name.startswith("blk."):
            _, layer, part = name.split(".")
            heads = {"attn_q": config.num_attention_heads, "attn_k": config.num_key_value_heads}.get(part)
            if heads:  # llama.cpp keeps the halves of a rotation side by side
                value = value.reshape(heads, -1, 2, value.shape[1]).swapaxes(1, 2).reshape(value.shape)
            name = f"model.layers.{layer}.{parts[part]}"
        else:
            name = names[name]
        state[name + ".weight"] = value
    model = transformers.LlamaForCausalLM(config)
    model.load_state_dict(state, strict="lm_head.weight" in state)
    return model.eval()


def search(model, tokenizer, ids, stops, **options):
    done = model.generate(
        torch.tensor([ids]), do_sample=False, max_new_tokens=NEW_TOKENS, pad_token_id=0, eos_token_id=None,
        return_dict_in_generate=True, output_scores=True,
        **(dict(stop_strings=stops, tokenizer=tokenizer) if stops else {}), **options)
    rows = []
    for row, score, beams in zip(done.sequences.tolist(), done.sequences_scores.tolist(), done.beam_indices.tolist()):
        rows.append((row[len(ids):len(ids) + sum(beam >= 0 for beam in beams)], score))
    return rows


@torch.no_grad()
def main(case: Path, out: Path) -> None:
    tokenizer = transformers.PreTrainedTokenizerFast(tokenizer_file=str(case / "tokenizer" / "tokenizer.json"))
    model = llama(case)
    wide = llama(case).double()
    cases = []
    for prompt in PROMPTS:
        ids = tokenizer(prompt)["input_ids"]
        plain = search(model, tokenizer, ids, [], num_beams=3, num_return_sequences=3)
        text = tokenizer.decode(plain[0][0], skip_special_tokens=True)
        other = tokenizer.decode(plain[-1][0], skip_special_tokens=True)
        for stops in ([text[4:6]], [text[-4:-1], "never written"], [other[3:4], text[5:9]]):
            for options in (dict(num_beams=3, num_return_sequences=3),
                            dict(num_beams=3, num_return_sequences=2, early_stopping=True),
                            dict(num_beams=4, num_return_sequences=2, length_penalty=2.0)):
                if any("\ufffd" in stop for stop in stops):  # a part of a character, which is no text
                    continue
                rows = search(model, tokenizer, ids, stops, **options)
                exact = search(wide, tokenizer, ids, stops, **options)
                if [row for row, _ in rows] != [row for row, _ in exact]:
                    print("a close call is left out:", prompt, stops, options)
                    continue
                cases.append(dict(prompt=prompt, ids=ids, stops=stops, options=options,
                                  sequences=[row for row, _ in rows], scores=[score for _, score in rows]))
    ended = sum(len(row) < NEW_TOKENS for one in cases for row in one["sequences"])
    print(len(cases), "searches,", ended, "texts ended by a stop string")
    out.write_text(json.dumps(dict(max_new_tokens=NEW_TOKENS, cases=cases), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
