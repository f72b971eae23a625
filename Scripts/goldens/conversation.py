"""A conversation of two turns about a picture, as the reference generator's VisualGLM writes it.

    python conversation.py CASE OUT.safetensors

CASE is `visualglm` of the reference generator. The picture is the first of the case; the first question is
"描述这张图片。", and the second, with the first answer as history, "这张图片可能是在什么场所拍摄的？". Answers are the likeliest
tokens, nine at most, and what `process_response` of VisualGLM makes of their text.
"""

import json
import re
import sys
from pathlib import Path

import numpy as np
import sentencepiece
import torch
from safetensors.numpy import load_file, save_file

sys.path.insert(0, str(Path(__file__).parent))
import make_generation as reference  # noqa: E402

QUESTIONS = ["描述这张图片。", "这张图片可能是在什么场所拍摄的？"]


def processed(text: str) -> str:
    """`process_response` of THUDM/visualglm-6b."""
    text = text.strip().replace("[[训练时间]]", "2023年")
    for narrow, wide in ((",", "，"), ("!", "！"), (":", "："), (";", "；"), (r"\?", "？")):
        text = re.sub(rf"([\u4e00-\u9fff]){narrow}", rf"\1{wide}", text)
        text = re.sub(rf"{narrow}([\u4e00-\u9fff])", rf"{wide}\1", text)
    return text


def main(case: Path, out: Path) -> None:
    config = json.loads((case / "config.json").read_text())
    golden = load_file(case / "expected.safetensors")
    tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(case / "ice_text.model"))
    model = reference.ChatGLM(
        config["vocab_size"], config["hidden_size"], config["num_attention_heads"], config["num_layers"],
        config["inner_hidden_size"])
    state = {k: torch.tensor(v.astype(np.float32)) for k, v in load_file(case / "model.safetensors").items()
             if not k.startswith("image_encoder.")}
    model.load_state_dict(state)
    image = torch.tensor(golden["image_embeds"][:1])
    gmask, sop, eop = config["gmask_token_id"], config["bos_token_id"], config["eos_token_id"]
    tensors, history, texts = {}, [], []
    for turn, question in enumerate(QUESTIONS):
        text = reference.glm_prompt(question, history, image=True)
        at = text.index("<img>") + 5
        before, after = (reference.glm_encode(tokenizer, part) for part in (text[:at], text[at:]))
        ids = torch.tensor([before + [0] * config["image_length"] + after + [gmask, sop]])
        with torch.no_grad():
            written, logits = reference.glm_greedy(model, ids, gmask, sop, eop, 9, image, len(before))
            wide = reference.glm_greedy(model.double(), ids, gmask, sop, eop, 9, image.double(), len(before))
            model.float()
        assert torch.equal(written, wide[0]), "a close call"
        top = logits[:, 0].topk(2, -1).values
        assert float((top[:, 0] - top[:, 1]).min()) > 1e-4, "a close call"
        # The table has more rows than there are pieces.
        pieces = [i for i in written[0, ids.shape[1]:].tolist() if i != eop and i < tokenizer.vocab_size()]
        answer = processed(reference.glm_decode(tokenizer, pieces))
        history.append((question, answer))
        texts.append(answer)
        tensors[f"turn{turn}.prompt"] = ids[0].to(torch.int32).numpy()
        tensors[f"turn{turn}.tokens"] = written[0, ids.shape[1]:].to(torch.int32).numpy()
        tensors[f"turn{turn}.logits"] = logits[:, 0].numpy()
    save_file(tensors, out, metadata={"notes": json.dumps(dict(questions=QUESTIONS, answers=texts))})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
