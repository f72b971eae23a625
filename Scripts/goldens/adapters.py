"""Small PEFT adapters of the kinds that the lora case does not have, and the weights PEFT merges them to.

    python adapters.py OUT_DIR

Biases trained along (all, lora_only, lora_bias), a token table, two DoRA adapters one after the other, one of
them with a pattern for its modules. Made with peft 0.21.2, torch 2.15.0.
"""
import copy
import json
import pathlib
import sys

import peft
import torch
from safetensors.torch import save_file

out = pathlib.Path(sys.argv[1])
out.mkdir(parents=True, exist_ok=True)
torch.manual_seed(0)


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = torch.nn.Embedding(11, 8)
        self.fc1 = torch.nn.Linear(8, 12)
        self.norm = torch.nn.LayerNorm(12)
        self.fc2 = torch.nn.Linear(12, 8)


base = Net()
save_file(base.state_dict(), out / "base.safetensors")
adapters = {
    "bias_all": dict(target_modules=["fc1"], bias="all", lora_bias=True),
    "bias_lora_only": dict(target_modules=["fc1"], bias="lora_only"),
    "embedding": dict(target_modules=["embed", "fc2"]),
    "dora": dict(target_modules=["fc1", "fc2"], use_dora=True),
    "dora_pattern": dict(target_modules="fc.", use_dora=True, r=2),
}
expected = {}


def remember(name, model):
    expected.update({f"{name}.{k}": v.detach().clone() for k, v in model.state_dict().items()})


for name, options in adapters.items():
    model = peft.get_peft_model(copy.deepcopy(base), peft.LoraConfig(**{"r": 3, "lora_alpha": 5, **options}))
    with torch.no_grad():
        for key, parameter in model.named_parameters():
            if "magnitude" in key:
                parameter.mul_(1 + 0.2 * torch.randn_like(parameter))
            elif parameter.requires_grad:
                parameter.add_(0.3 * torch.randn_like(parameter))
    model.save_pretrained(out / name)
    (out / name / "README.md").unlink(missing_ok=True)
    path = out / name / "adapter_config.json"
    config = json.loads(path.read_text())
    if isinstance(config["target_modules"], list):
        config["target_modules"].sort()
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")
    remember(name, peft.PeftModel.from_pretrained(copy.deepcopy(base), out / name).merge_and_unload())

model = peft.PeftModel.from_pretrained(copy.deepcopy(base), out / "dora", adapter_name="first")
model.load_adapter(out / "dora_pattern", "second")
remember("both", model.merge_and_unload(adapter_names=["first", "second"]))
save_file(expected, out / "expected.safetensors")
