"""PyTorch's side of cold_start.py: imports, loads a model, encodes one picture, prints the vector, ends.

Nothing is imported before it is needed, and the image tower alone is loaded, as a program would do that
is run once for its pictures.
"""

import json
import sys


def main():
    folder, image, threads, precision = sys.argv[1:]
    import torch
    from peers import peak_bytes
    from PIL import Image
    from transformers import CLIPVisionModelWithProjection
    from transformers.models.clip.image_processing_clip import CLIPImageProcessor

    torch.set_num_threads(int(threads))
    model = CLIPVisionModelWithProjection.from_pretrained(
        folder, attn_implementation="sdpa", dtype=getattr(torch, precision)
    ).eval()
    processor = CLIPImageProcessor.from_pretrained(folder)
    with Image.open(image) as file:
        pixels = processor(images=file.convert("RGB"), return_tensors="pt")["pixel_values"]
    with torch.inference_mode():
        features = model(pixel_values=pixels.to(model.dtype)).image_embeds[0].float()
    embedding = (features / features.norm()).tolist()
    print(json.dumps({"embedding": embedding, "peakBytes": peak_bytes()}), flush=True)


if __name__ == "__main__":
    main()
