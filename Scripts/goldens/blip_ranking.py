"""Answers that BLIP ranks, question by question, as transformers computes them.

    python blip_ranking.py CASE OUT.safetensors

CASE is the case `blip_vqa` of the reference generator, whose own rankings batch questions of several lengths:
BLIP's decoder in transformers attends to the padding of shorter ones, whatever mask it is given. Here each
question is alone. `hf`: questions begin with [CLS]; `original`: with [ENC].
"""

import json
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from transformers import BlipForQuestionAnswering


def rank(model, question, answers, k):
    first = model.text_decoder(input_ids=torch.tensor([answers[0][:1]]), encoder_hidden_states=question).logits[0, 0]
    top = first.softmax(-1)[[a[1] for a in answers]].topk(k).indices
    scores = []
    for index in top.tolist():
        ids = torch.tensor([answers[index]])
        logits = model.text_decoder(input_ids=ids, encoder_hidden_states=question).logits
        scores.append(-F.cross_entropy(logits[0, :-1], ids[0, 1:], label_smoothing=0.1, reduction="sum"))
    return top.int(), torch.stack(scores)


@torch.no_grad()
def main(case: Path, out: Path) -> None:
    golden = load_file(case / "expected.safetensors")
    with safe_open(case / "expected.safetensors", "pt") as file:
        k = json.loads(file.metadata()["notes"])["rank_k"]
    model = BlipForQuestionAnswering.from_pretrained(case).double().eval()
    states = model.vision_model(golden["pixel_values"].double()).last_hidden_state
    answers = [r[m == 1].tolist() for r, m in zip(golden["answer_ids"], golden["answer_mask"])]
    result = {}
    for name, first in (("hf", None), ("original", answers[0][0] + 1)):
        candidates, scores = [], []
        for row, (ids, mask) in enumerate(zip(golden["input_ids"], golden["attention_mask"])):
            ids = ids[mask == 1].long()[None]
            if first is not None:
                ids[0, 0] = first
            question = model.text_encoder(
                input_ids=ids, encoder_hidden_states=states[row : row + 1]
            ).last_hidden_state
            top, score = rank(model, question, answers, k)
            candidates.append(top)
            scores.append(score.float())
        result[f"{name}.candidates"] = torch.stack(candidates)
        result[f"{name}.score"] = torch.stack(scores)
    save_file(result, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
