"""The peers' side of compare.py: one process for each peer and work.

It speaks the protocol of peer-runner: the command line names the peer and what it needs, and after a
line {"ready": true} each line read is answered by one of JSON:

    run N         does the work N times     {"seconds": [0.1, ...], "peakBytes": 123}
    result PATH   writes the last result    {"written": true}

A peer that has chosen something for itself adds to the first line what ("detail", for the table)
and the seconds that the work took with it ("seconds").

Libraries are imported where they are used, so that a process holds only its own.
"""

import argparse
import json
import os
import sys
import time


def torch_vision(options):
    """transformers' image tower, eager, with PyTorch's fused attention (sdpa)."""
    import torch
    from safetensors.torch import load_file

    import materials

    torch.set_num_threads(options.threads)
    model = materials.tower_module(options.model, torch_type(options))
    model = torch_quantized(model, options)
    pixel_values = load_file(options.inputs)["pixel_values"].to(torch_type(options))

    def work():
        with torch.inference_mode():
            return model(pixel_values)

    return work, lambda features: features.float().numpy().astype("<f4").tobytes()


def torch_type(options):
    """int8 is dynamic quantisation in PyTorch, over float32."""
    import torch

    return torch.bfloat16 if options.precision == "bfloat16" else torch.float32


def torch_quantized(model, options):
    """The model, or with --precision int8 that with linear layers in int8: weights per channel and
    asymmetric rows of the batch with one scale, found as they come in."""
    if options.precision != "int8":
        return model
    import torch
    from torch.ao.quantization import per_channel_dynamic_qconfig, quantize_dynamic

    return quantize_dynamic(
        model, {torch.nn.Linear: per_channel_dynamic_qconfig}, dtype=torch.qint8, inplace=True
    )


#: How long a peer may try, in seconds, which of its settings is the quickest.
TRIAL = 240


def torch_language(options):
    """transformers' decoder, eager, with PyTorch's fused attention, and the mean over each text.

    The texts go in padded, in batches: in the order of the input, or sorted by their length. Of
    several sizes of a batch, the quickest of those is taken that could be tried in time.
    """
    import torch
    from safetensors.torch import load_file
    from transformers import AutoModel

    torch.set_num_threads(options.threads)
    model = AutoModel.from_pretrained(
        options.model, attn_implementation="sdpa", dtype=torch_type(options)
    ).eval()
    model = torch_quantized(model, options)
    stored = load_file(options.inputs)
    lengths = stored["lengths"].tolist()
    texts = torch.split(stored["ids"].long(), lengths)
    order = range(len(texts))
    if options.order == "sorted":
        order = sorted(order, key=lambda i: -lengths[i])

    def encode(size):
        result = [None] * len(texts)
        with torch.inference_mode():
            for start in range(0, len(texts), size):
                batch = order[start : start + size]
                longest = max(lengths[i] for i in batch)
                ids = torch.zeros(len(batch), longest, dtype=torch.long)
                mask = torch.zeros(len(batch), longest, dtype=torch.long)
                for row, i in enumerate(batch):
                    ids[row, : lengths[i]] = texts[i]
                    mask[row, : lengths[i]] = 1
                same = bool(mask.all())
                hidden = model(
                    input_ids=ids, attention_mask=None if same else mask, use_cache=False
                ).last_hidden_state
                for row, i in enumerate(batch):
                    result[i] = hidden[row, : lengths[i]].float().mean(0)
        return torch.stack(result)

    def to_bytes(features):
        return features.numpy().astype("<f4").tobytes()

    if len(options.batch) == 1:
        return lambda: encode(options.batch[0]), to_bytes
    begin, tried = time.perf_counter(), {}
    for size in options.batch:
        start = time.perf_counter()
        if start - begin > TRIAL:
            break
        encode(size)
        tried[size] = time.perf_counter() - start
    best = min(tried, key=tried.get)
    choice = {"detail": f", batches of {best}", "seconds": tried[best]}
    return lambda: encode(best), to_bytes, choice


def sentence_transformers_embed(options):
    """sentence-transformers as its users call it: it tokenizes, sorts by length and pads."""
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(options.threads)
    model = SentenceTransformer(options.model, device="cpu")
    texts = lines(options.texts)

    def encode(size):
        return model.encode(
            texts, batch_size=size, show_progress_bar=False, normalize_embeddings=True
        )

    return quickest(options, encode)


def text_batches(options, size):
    """The texts of a file as padded ids and masks with their rows, in batches, in the order of the input
    or sorted by length."""
    import numpy
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(os.path.join(options.model, "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(256)
    encodings = tokenizer.encode_batch(lines(options.texts))
    order = range(len(encodings))
    if options.order == "sorted":
        order = sorted(order, key=lambda i: -len(encodings[i].ids))
    for start in range(0, len(encodings), size):
        rows = order[start : start + size]
        longest = max(len(encodings[i].ids) for i in rows)
        ids = numpy.zeros((len(rows), longest), dtype=numpy.int64)
        mask = numpy.zeros_like(ids)
        for row, i in enumerate(rows):
            ids[row, : len(encodings[i].ids)] = encodings[i].ids
            mask[row, : len(encodings[i].ids)] = 1
        yield rows, ids, mask


def embedded(options, size, encode):
    """The vectors of all texts, batch by batch."""
    import numpy

    result = [None] * len(lines(options.texts))
    for rows, ids, mask in text_batches(options, size):
        for i, vector in zip(rows, encode(ids, mask)):
            result[i] = vector
    return numpy.stack(result)


def torch_embed(options):
    """transformers' encoder, eager, with PyTorch's fused attention, and the unit mean of each text."""
    import torch

    import materials

    torch.set_num_threads(options.threads)
    model = materials.text_module(options.model)

    def encode(ids, mask):
        with torch.inference_mode():
            return model(torch.from_numpy(ids), torch.from_numpy(mask)).numpy()

    return quickest(options, lambda size: embedded(options, size, encode))


def onnx_embed(options):
    """An exported encoder."""
    session = onnx_session(options)

    def encode(ids, mask):
        return session.run(None, {"ids": ids, "mask": mask})[0]

    return quickest(options, lambda size: embedded(options, size, encode))


def quickest(options, encode):
    """The work with the size of batches that is the quickest of those of the command line."""
    tried = {}
    for size in options.batch:
        start = time.perf_counter()
        encode(size)
        tried[size] = time.perf_counter() - start
    best = min(tried, key=tried.get)
    choice = {"detail": f", batches of {best}", "seconds": tried[best]}
    return lambda: encode(best), lambda vectors: vectors.astype("<f4").tobytes(), choice


def text_adaptor(width, outputs, count):
    """LLM2CLIP's head over the features of a language model, without the norm of its input."""
    import torch
    from torch import nn

    class Block(nn.Module):
        def __init__(self):
            super().__init__()
            self.ln = nn.LayerNorm(width)
            # The dropouts of the published code have a rate of 0.
            self.fn = nn.Sequential(
                nn.Linear(width, 2 * width), nn.GELU(), nn.Identity(), nn.Linear(2 * width, width)
            )

        def forward(self, x):
            return x + self.fn(self.ln(x))

    return nn.Sequential(
        *(Block() for _ in range(count)), nn.LayerNorm(width), nn.Linear(width, outputs)
    )


def torch_training(options, parameters, loss_of):
    """Steps of AdamW on one batch; in bfloat16 under autocast, with parameters in float32. The result
    is the losses of the first three steps."""
    import torch

    decayed = [p for p in parameters if p.ndim > 1]
    others = [p for p in parameters if p.ndim <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.05}, {"params": others, "weight_decay": 0.0}],
        lr=1e-5, betas=(0.9, 0.98), eps=1e-6, fused=True,
    )
    losses = []

    def work():
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast("cpu", torch.bfloat16, enabled=options.precision == "bfloat16"):
            loss = loss_of()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 5.0)
        optimizer.step()
        losses.append(loss.item())

    def to_bytes(_):
        import numpy

        return numpy.array(losses[:3], dtype="<f4").tobytes()

    return work, to_bytes


def torch_alignment(options):
    """LLM2CLIP's second stage: image tower, projection and adaptor against features of captions."""
    import torch
    from safetensors.torch import load_file
    from torch.nn.functional import cross_entropy, normalize
    from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection

    torch.set_num_threads(options.threads)
    with open(os.path.join(options.model, "config.json"), encoding="utf-8") as file:
        vision = json.load(file)["vision_config"]
    stored = load_file(os.path.join(options.model, "model.safetensors"))
    tower = CLIPVisionModelWithProjection._from_config(
        CLIPVisionConfig(**vision), attn_implementation="sdpa"
    )
    prefix = "text_adapter.text_adaptor."
    head = {k[len(prefix) :]: v for k, v in stored.items() if k.startswith(prefix)}
    width, blocks = head["0.ln.weight"].shape[0], sum(k.endswith("ln.weight") for k in head)
    adaptor = text_adaptor(width, tower.config.projection_dim, blocks)
    adaptor.load_state_dict(head)
    tower.load_state_dict({k: v for k, v in stored.items() if k.startswith("vis")})
    scale = torch.nn.Parameter(stored["logit_scale"].clone())
    inputs = load_file(options.inputs)
    labels = torch.arange(len(inputs["features"]))
    tower.train()

    def loss_of():
        images = normalize(tower(pixel_values=inputs["pixel_values"]).image_embeds.float(), dim=-1)
        texts = normalize(adaptor(normalize(inputs["features"], dim=-1)).float(), dim=-1)
        logits = scale.exp() * images @ texts.T
        return (cross_entropy(logits, labels) + cross_entropy(logits.T, labels)) / 2

    parameters = [*tower.parameters(), *adaptor.parameters(), scale]
    return torch_training(options, parameters, loss_of)


def torch_adapter(options):
    """The first stage: LoRA on a frozen decoder that looks both ways, half of the texts against the
    other half."""
    import torch
    from peft import PeftModel
    from safetensors.torch import load_file
    from torch.nn.functional import cross_entropy, normalize
    from transformers import AutoModel

    torch.set_num_threads(options.threads)
    kind = torch.bfloat16 if options.precision == "bfloat16" else torch.float32
    model = AutoModel.from_pretrained(options.model, attn_implementation="sdpa", dtype=kind)
    model = PeftModel.from_pretrained(model, options.adapter, is_trainable=True)
    stored = load_file(options.inputs)
    lengths = stored["lengths"].tolist()
    assert len(set(lengths)) == 1
    ids = stored["ids"].long().reshape(len(lengths), lengths[0])
    # Nothing is hidden: attention in both directions.
    mask = torch.zeros(len(lengths), 1, lengths[0], lengths[0], dtype=kind)
    labels = torch.arange(len(lengths) // 2)
    model.train()

    def loss_of():
        hidden = model(input_ids=ids, attention_mask=mask, use_cache=False).last_hidden_state
        vectors = normalize(hidden.float().mean(1), dim=-1)
        queries, positives = vectors[: len(labels)], vectors[len(labels) :]
        return cross_entropy(50 * queries @ positives.T, labels)

    parameters = [p for p in model.parameters() if p.requires_grad]
    return torch_training(options, parameters, loss_of)


def onnx_session(options):
    """ONNX Runtime's processor back end with its default optimisations."""
    import onnxruntime

    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = options.threads
    settings.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(
        options.onnx, settings, providers=["CPUExecutionProvider"]
    )


def onnx_vision(options):
    """An exported image tower."""
    from safetensors.numpy import load_file

    inputs = {"pixel_values": load_file(options.inputs)["pixel_values"]}
    return onnx_work(onnx_session(options), inputs)


def onnx_language(options):
    """An exported decoder on texts of equal length."""
    from safetensors.numpy import load_file

    stored = load_file(options.inputs)
    inputs = {"ids": stored["ids"].astype("int64").reshape(len(stored["lengths"]), -1)}
    return onnx_work(onnx_session(options), inputs)


def onnx_work(session, inputs):
    return (
        lambda: session.run(None, inputs)[0],
        lambda features: features.astype("<f4").tobytes(),
    )


def openvino_work(options, example):
    """OpenVINO's processor plug-in: a model compiled once for the shape of the example, one request
    at a time on all threads. Its arithmetic is that of the precision; what stays beside int8 is in
    the type that the plug-in chooses."""
    import openvino

    core = openvino.Core()
    settings = {
        "PERFORMANCE_HINT": "LATENCY", "NUM_STREAMS": 1,
        "INFERENCE_NUM_THREADS": options.threads,
    }
    if options.precision != "int8":
        kind = {"float32": ("FP32", "f32"), "bfloat16": ("BF16", "bf16")}[options.precision]
        if kind[0] not in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
            raise SystemExit(f"OpenVINO has no {options.precision} on this processor")
        settings["INFERENCE_PRECISION_HINT"] = kind[1]
    model = core.read_model(options.openvino)
    model.reshape(example.shape)
    request = core.compile_model(model, "CPU", settings).create_infer_request()
    request.set_input_tensor(openvino.Tensor(example, shared_memory=True))

    def work():
        request.infer()
        return request.get_output_tensor().data

    # The request reads the example where it lies and does not keep it.
    work.example = example
    return work, lambda features: features.astype("<f4").tobytes()


def openvino_vision(options):
    """A converted image tower."""
    from safetensors.numpy import load_file

    return openvino_work(options, load_file(options.inputs)["pixel_values"])


def openvino_language(options):
    """A converted decoder on texts of equal length."""
    from safetensors.numpy import load_file

    stored = load_file(options.inputs)
    ids = stored["ids"].astype("int64").reshape(len(stored["lengths"]), -1)
    return openvino_work(options, ids)


#: What is asked about a picture, as peer-runner asks it.
QUESTION = "What is in this picture, and what does it look like?"


def llama(options, sequences, length, rows, **more):
    """llama.cpp's model and context for so many sequences of a length and so many tokens at a time, and the
    callback that keeps it silent, which must outlive the library's use of it."""
    import llama_cpp

    quiet = llama_cpp.llama_log_callback(lambda level, text, data: None)
    llama_cpp.llama_log_set(quiet, None)
    llama_cpp.llama_backend_init()
    settings = llama_cpp.llama_model_default_params()
    settings.n_gpu_layers = 0
    model = llama_cpp.llama_model_load_from_file(options.model.encode(), settings)
    if not model:
        raise SystemExit(f"llama.cpp cannot load {options.model}")
    settings = llama_cpp.llama_context_default_params()
    settings.n_seq_max = sequences
    # Room for the keys of each sequence, in llama.cpp's steps of 256.
    settings.n_ctx = sequences * -(-length // 256) * 256
    settings.n_batch = settings.n_ubatch = rows
    settings.n_threads = settings.n_threads_batch = options.threads
    for name, value in more.items():
        setattr(settings, name, value)
    context = llama_cpp.llama_init_from_model(model, settings)
    if not context:
        raise SystemExit("llama.cpp cannot make a context")
    return model, context, quiet


def llama_language(options):
    """llama.cpp on a GGUF file of materials.py: all texts in one batch, mean over each."""
    import ctypes

    import llama_cpp
    import numpy
    from safetensors.numpy import load_file

    stored = load_file(options.inputs)
    lengths = stored["lengths"].tolist()
    # The file has the rows of the tokens that occur, in ascending order.
    _, ids = numpy.unique(stored["ids"], return_inverse=True)
    total = len(ids)
    model, context, quiet = llama(
        options, len(lengths), max(lengths), total, embeddings=True,
        pooling_type=llama_cpp.LLAMA_POOLING_TYPE_MEAN)

    batch = llama_cpp.llama_batch_init(total, 0, 1)
    batch.n_tokens = total
    places = ((text, at) for text, length in enumerate(lengths) for at in range(length))
    for i, (text, at) in enumerate(places):
        batch.token[i], batch.pos[i], batch.logits[i] = int(ids[i]), at, 1
        batch.n_seq_id[i], batch.seq_id[i][0] = 1, text
    width = llama_cpp.llama_model_n_embd(model)

    def work():
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(context), False)
        if status := llama_cpp.llama_decode(context, batch):
            raise SystemExit(f"llama_decode: {status}")
        rows = (llama_cpp.llama_get_embeddings_seq(context, text) for text in range(len(lengths)))
        return b"".join(ctypes.string_at(row, 4 * width) for row in rows)

    # The callback must outlive the library's use of it.
    work.log_callback = quiet
    return work, bytes


def prompts(options):
    """Ids that all vocabularies have, other ones for each sequence, as peer-runner has them."""
    return [
        [1000 + (at * 7919 + sequence * 104_729) % 20_000 for at in range(options.length)]
        for sequence in range(options.sequences)
    ]


def generation(options, start, step, to_bytes):
    """Reading prompts, or the 128 tokens behind the first: the time of 129 less that of one."""

    def generate(count):
        begin = time.perf_counter()
        tokens = [start()]
        for _ in range(count - 1):
            tokens.append(step(tokens[-1]))
        return time.perf_counter() - begin, tokens

    def work():
        seconds, tokens = generate(1)
        if options.peer.endswith("decode"):
            longer, tokens = generate(129)
            seconds = longer - seconds
        return Timed(seconds, tokens)

    return work, lambda result: to_bytes(result.value)


class Timed:
    """A result whose time is not all of what making it took."""

    def __init__(self, seconds, value):
        self.seconds, self.value = seconds, value


def tokens_in_rows(tokens):
    """Steps of a token for each sequence as int32 `[sequences, steps]`."""
    import numpy

    return numpy.array(tokens, "<i4").T.tobytes()


def llama_decode(options):
    """llama.cpp: greedy search behind prompts, all sequences in one batch."""
    import llama_cpp
    import numpy

    texts = prompts(options)
    rows = max(options.length * options.sequences, 32)
    model, context, quiet = llama(options, options.sequences, options.length + 130, rows)
    vocabulary = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model))
    batch = llama_cpp.llama_batch_init(rows, 0, 1)
    place = 0

    def run(rows):
        """Of each row its token, position, sequence and whether its logits are wanted."""
        batch.n_tokens = len(rows)
        for i, (token, at, sequence, wanted) in enumerate(rows):
            batch.token[i], batch.pos[i], batch.logits[i] = int(token), at, wanted
            batch.n_seq_id[i], batch.seq_id[i][0] = 1, sequence
        if status := llama_cpp.llama_decode(context, batch):
            raise SystemExit(f"llama_decode: {status}")
        tokens = []
        for i, row in enumerate(rows):
            if row[3]:
                logits = llama_cpp.llama_get_logits_ith(context, i)
                tokens.append(int(numpy.ctypeslib.as_array(logits, (vocabulary,)).argmax()))
        return tokens

    def start():
        nonlocal place
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(context), False)
        place = options.length
        return run([
            (token, at, sequence, at == options.length - 1)
            for sequence, text in enumerate(texts)
            for at, token in enumerate(text)
        ])

    def step(tokens):
        nonlocal place
        place += 1
        return run([(token, place - 1, i, True) for i, token in enumerate(tokens)])

    work, to_bytes = generation(options, start, step, tokens_in_rows)
    # The callback must outlive the library's use of it.
    work.log_callback = quiet
    return work, to_bytes


def llama_chat(options):
    """llama.cpp's multimodal library: a picture and a question up to the first token, or the tokens behind it."""
    import ctypes

    import llama_cpp
    import numpy
    from llama_cpp import mtmd_cpp as mtmd
    from PIL import Image

    # As many tokens as the library makes of a picture, and room for the question.
    rows = 768
    model, context, quiet = llama(options, 1, rows + options.length, rows)
    vocabulary = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model))
    settings = mtmd.mtmd_context_params_default()
    settings.use_gpu = settings.print_timings = False
    settings.n_threads = options.threads
    projector = mtmd.mtmd_init_from_file(options.projector.encode(), model, settings)
    if not projector:
        raise SystemExit(f"llama.cpp cannot load {options.projector}")
    picture = Image.open(options.image).convert("RGB")
    pixels = (ctypes.c_uint8 * (3 * picture.width * picture.height)).from_buffer_copy(picture.tobytes())
    bitmap = mtmd.mtmd_bitmap_init(picture.width, picture.height, pixels)
    marker = mtmd.mtmd_default_marker().decode()
    prompt = f"USER: {marker}\n{QUESTION} ASSISTANT:".encode()
    text = mtmd.mtmd_input_text(text=prompt, add_special=True, parse_special=True)
    # Older versions end at the zero byte.
    text.text_len = len(prompt)
    batch = llama_cpp.llama_batch_init(1, 0, 1)
    past = llama_cpp.llama_pos(0)

    def best():
        logits = llama_cpp.llama_get_logits_ith(context, -1)
        return int(numpy.ctypeslib.as_array(logits, (vocabulary,)).argmax())

    def start():
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(context), False)
        chunks = mtmd.mtmd_input_chunks_init()
        bitmaps = (mtmd.mtmd_bitmap_p_ctypes * 1)(bitmap)
        if status := mtmd.mtmd_tokenize(projector, chunks, ctypes.byref(text), bitmaps, 1):
            raise SystemExit(f"mtmd_tokenize: {status}")
        status = mtmd.mtmd_helper_eval_chunks(
            projector, context, chunks, 0, 0, rows, True, ctypes.byref(past))
        mtmd.mtmd_input_chunks_free(chunks)
        if status:
            raise SystemExit(f"mtmd_helper_eval_chunks: {status}")
        return best()

    def step(token):
        batch.n_tokens = 1
        batch.token[0], batch.pos[0], batch.logits[0] = token, past.value, True
        batch.n_seq_id[0], batch.seq_id[0][0] = 1, 0
        if status := llama_cpp.llama_decode(context, batch):
            raise SystemExit(f"llama_decode: {status}")
        past.value += 1
        return best()

    def work():
        begin = time.perf_counter()
        tokens = [start()]
        seconds = time.perf_counter() - begin
        if options.peer.endswith("decode"):
            for _ in range(options.length):
                tokens.append(step(tokens[-1]))
            seconds = time.perf_counter() - begin - seconds
        return Timed(seconds, tokens)

    # The callback must outlive the library's use of it.
    work.log_callback = quiet
    return work, lambda result: numpy.array(result.value, "<i4").tobytes()


def torch_decode(options):
    """transformers' decoder with its cache and the token table as the head: greedy search."""
    import torch
    from transformers import AutoModel

    torch.set_num_threads(options.threads)
    model = AutoModel.from_pretrained(
        options.model, attn_implementation="sdpa", dtype=torch_type(options)
    ).eval()
    table = model.get_input_embeddings().weight
    texts = torch.tensor(prompts(options))
    cache = None

    def run(ids):
        nonlocal cache
        with torch.inference_mode():
            output = model(input_ids=ids, past_key_values=cache, use_cache=True)
            cache = output.past_key_values
            return (output.last_hidden_state[:, -1] @ table.T).argmax(-1).tolist()

    def start():
        nonlocal cache
        cache = None
        return run(texts)

    return generation(
        options, start, lambda tokens: run(torch.tensor(tokens)[:, None]), tokens_in_rows
    )


def torch_blip(options, kind):
    """transformers' BLIP or BLIP-2, a picture file as the pixel values of a batch, and its tokenizer."""
    import torch
    import transformers
    from PIL import Image

    torch.set_num_threads(options.threads)
    model = getattr(transformers, kind).from_pretrained(
        options.model, dtype=torch_type(options)
    ).eval()
    model = torch_quantized(model, options)
    processor = transformers.BlipImageProcessor.from_pretrained(options.model)
    picture = Image.open(options.image).convert("RGB")

    def pixel_values(count=1):
        values = processor([picture] * count, return_tensors="pt")["pixel_values"]
        return values.to(torch_type(options))

    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_file=os.path.join(options.model, "tokenizer.json")
    )
    return model, pixel_values, tokenizer


def torch_captions(options):
    """Captions of --length tokens, of so many pictures, from pixels to ids."""
    import torch

    with open(os.path.join(options.model, "config.json"), encoding="utf-8") as file:
        kinds = {"blip": "BlipForConditionalGeneration", "blip-2": "Blip2ForConditionalGeneration"}
        kind = kinds[json.load(file)["model_type"]]
    model, pixel_values, _ = torch_blip(options, kind)

    def work():
        with torch.inference_mode():
            return model.generate(
                pixel_values=pixel_values(options.sequences), num_beams=options.beams,
                min_new_tokens=options.length, max_new_tokens=options.length,
            )

    return work, lambda ids: ids[:, -options.length :].numpy().astype("<i4").tobytes()


def torch_answer(options):
    """The first token of an answer, from pixels and question; nothing is kept between questions."""
    import torch

    model, pixel_values, tokenizer = torch_blip(options, "BlipForQuestionAnswering")

    def work():
        question = tokenizer("how many people are in the picture?", return_tensors="pt")
        with torch.inference_mode():
            return model.generate(
                input_ids=question["input_ids"], attention_mask=question["attention_mask"],
                pixel_values=pixel_values(), max_new_tokens=1,
            )

    return work, lambda ids: ids[:, -1:].numpy().astype("<i4").tobytes()


def pillow_preprocess(options):
    """Pillow and NumPy, as the Pillow back end of transformers does it."""
    from concurrent.futures import ThreadPoolExecutor

    import numpy
    from PIL import Image

    files = lines(options.files)
    side = options.size

    def in_rgb(picture):
        # What is transparent shows white, as in transformers 5.
        if picture.mode != "RGB" and picture.has_transparency_data:
            picture = picture.convert("RGBA")
            white = Image.new("RGBA", picture.size, (255, 255, 255))
            picture = Image.alpha_composite(white, picture)
        return picture.convert("RGB")

    def prepare(path):
        with Image.open(path) as file:
            picture = in_rgb(file)
        width, height = picture.size
        long = int(side * max(width, height) / min(width, height))
        size = (side, long) if width <= height else (long, side)
        picture = picture.resize(size, Image.Resampling.BICUBIC)
        left, top = (size[0] - side) // 2, (size[1] - side) // 2
        return numpy.asarray(picture.crop((left, top, left + side, top + side)))

    def work():
        if options.threads == 1:
            return [prepare(path) for path in files]
        with ThreadPoolExecutor(options.threads) as pool:
            return list(pool.map(prepare, files))

    return work, lambda pictures: b"".join(picture.tobytes() for picture in pictures)


def huggingface_tokenize(options):
    """The Rust library under Python; ids are taken out of its objects outside the measured time."""
    import numpy
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(os.path.join(options.tokenizer, "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    texts = lines(options.texts)
    encode = getattr(tokenizer, "encode_batch_fast", tokenizer.encode_batch)

    def result(encodings):
        numbers = [number for e in encodings for number in (len(e.ids), *e.ids)]
        return numpy.array(numbers, dtype="<i4").tobytes()

    return lambda: encode(texts), result


def numpy_search(options):
    """A matrix product and a partial sort."""
    import numpy

    items, queries = numpy.load(options.items), numpy.load(options.queries)
    count = options.count

    def work():
        scores = queries @ items.T
        best = numpy.argpartition(scores, scores.shape[1] - count, axis=1)[:, -count:]
        order = numpy.argsort(-numpy.take_along_axis(scores, best, axis=1), axis=1, kind="stable")
        return numpy.take_along_axis(best, order, axis=1)

    return work, lambda rows: rows.astype("<i4").tobytes()


def torch_search(options):
    """A matrix product and PyTorch's topk."""
    import numpy
    import torch

    torch.set_num_threads(options.threads)
    items = torch.from_numpy(numpy.load(options.items))
    queries = torch.from_numpy(numpy.load(options.queries))

    def work():
        with torch.inference_mode():
            return torch.topk(queries @ items.T, options.count, dim=1).indices

    return work, lambda rows: rows.numpy().astype("<i4").tobytes()


PEERS = {
    "llama-prompt": llama_decode, "torch-prompt": torch_decode, "llama-chat-prompt": llama_chat,
    "llama-chat-decode": llama_chat,
} | {
    function.__name__.replace("_", "-"): function
    for function in (
        torch_vision,
        torch_language,
        sentence_transformers_embed,
        torch_embed,
        onnx_embed,
        torch_alignment,
        torch_adapter,
        onnx_vision,
        onnx_language,
        openvino_vision,
        openvino_language,
        llama_language,
        llama_decode,
        torch_decode,
        torch_captions,
        torch_answer,
        pillow_preprocess,
        huggingface_tokenize,
        numpy_search,
        torch_search,
    )
}


def lines(path):
    """The lines of a text file."""
    with open(path, encoding="utf-8") as file:
        return file.read().splitlines()


def peak_bytes():
    """The most memory this process ever had resident (VmHWM); 0 where the system does not say."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def serve(output, work, to_bytes, choice=None):
    """Answers the lines of standard input."""

    def reply(message):
        output.write(json.dumps(message) + "\n")
        output.flush()

    reply({"ready": True} | (choice or {}))
    result = None
    for line in sys.stdin:
        command, argument = line.split(maxsplit=1)
        if command == "run":
            seconds = []
            for _ in range(int(argument)):
                result = None
                start = time.perf_counter()
                result = work()
                elapsed = time.perf_counter() - start
                seconds.append(result.seconds if isinstance(result, Timed) else elapsed)
            reply({"seconds": seconds, "peakBytes": peak_bytes()})
        elif command == "result":
            with open(argument.strip(), "wb") as file:
                file.write(to_bytes(result))
            reply({"written": True})
        else:
            raise SystemExit(f"cannot do {line!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("peer", choices=PEERS)
    for name in ("model", "adapter", "onnx", "openvino", "inputs", "files", "tokenizer", "texts", "items", "queries", "image", "projector"):
        parser.add_argument(f"--{name}")
    for name in ("size", "count", "length", "sequences", "beams", "threads"):
        parser.add_argument(f"--{name}", type=int)
    parser.add_argument("--batch", type=int, nargs="+")
    parser.add_argument("--precision", default="float32")
    parser.add_argument("--order", default="input")
    options = parser.parse_args()
    # Whatever a library prints goes where errors go; standard output is for answers.
    output = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    serve(output, *PEERS[options.peer](options))


if __name__ == "__main__":
    main()
