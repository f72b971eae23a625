"""What the clients of OpenAI and Hugging Face make of a running embedding-server; see check-server.

Arguments: the address, a key, the folder of the examples' pictures, and the server's process, which is told to end at
last.
"""

import base64
import json
import os
import pathlib
import signal
import sys
import threading
import time
import urllib.error
import urllib.request

import huggingface_hub
import numpy
import openai

address, key, pictures, process = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4])


def data_uri(name):
    return "data:image/png;base64," + base64.b64encode((pictures / f"{name}.png").read_bytes()).decode()


def close(a, b, tolerance=1e-6):
    return numpy.abs(numpy.array(a, dtype=numpy.float64) - numpy.array(b)).max() <= tolerance


def ask(path, body):
    request = urllib.request.Request(
        address + path, json.dumps(body).encode(),
        {"Content-Type": "application/json", "Authorization": f"Bearer {key}"})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def post(path, body, expected=200):
    status, value = ask(path, body)
    assert status == expected, (path, status, value)
    return value


def check_openai():
    client = openai.OpenAI(base_url=address + "/v1", api_key=key, max_retries=0)
    assert [model.id for model in client.models.list()] == ["small", "tiny"]
    assert client.models.retrieve("small").object == "model"

    # The client asks for base64 where nothing is said, and decodes it.
    inputs = ["a dog", data_uri("horse"), "ein Pferd"]
    default = client.embeddings.create(model="small", input=inputs)
    plain = client.embeddings.create(model="small", input=inputs, encoding_format="float")
    assert [item.index for item in default.data] == [0, 1, 2]
    for a, b in zip(default.data, plain.data):
        assert len(a.embedding) == 128 and close(a.embedding, b.embedding)
        assert abs(numpy.linalg.norm(a.embedding) - 1) < 1e-5
    dog, horse, german = (numpy.array(item.embedding) for item in default.data)
    assert horse @ german > horse @ dog
    assert default.usage.prompt_tokens == default.usage.total_tokens > 0

    short = client.embeddings.create(model="small", input="a dog", dimensions=32).data[0].embedding
    assert close(short, dog[:32] / numpy.linalg.norm(dog[:32]))

    ids = [t["id"] for t in post("/tokenize", {"inputs": "a dog", "add_special_tokens": False})[0]]
    for tokens in [ids, [ids]]:
        assert close(client.embeddings.create(model="small", input=tokens).data[0].embedding, dog)

    def fails(kind, **arguments):
        try:
            client.embeddings.create(**arguments)
        except kind as error:
            assert error.request_id, error
            return error
        raise AssertionError(f"no {kind}")

    assert fails(openai.NotFoundError, model="gpt", input="a").code == "model_not_found"
    assert fails(openai.BadRequestError, model="small", input=[]).param == "input"
    assert fails(openai.BadRequestError, model="small", input="a", dimensions=999).param == "dimensions"
    error = fails(openai.BadRequestError, model="small", input="a red circle " * 600)
    assert error.code == "context_length_exceeded"
    client = openai.OpenAI(base_url=address + "/v1", api_key="wrong", max_retries=0)
    fails(openai.AuthenticationError, model="small", input="a")
    print("openai", openai.__version__)


def check_conversations():
    """A tiny model of random weights: what matters is how its answer comes, not what it says."""
    client = openai.OpenAI(base_url=address + "/v1", api_key=key, max_retries=0)
    messages = [{"role": "user", "content": [
        {"type": "text", "text": "what is this?"},
        {"type": "image_url", "image_url": {"url": data_uri("dog"), "detail": "auto"}}]}]
    arguments = {"model": "tiny", "messages": messages, "max_completion_tokens": 8, "temperature": 0}
    whole = client.chat.completions.create(**arguments)
    assert whole.object == "chat.completion" and whole.choices[0].message.role == "assistant"
    assert whole.choices[0].finish_reason in ("stop", "length") and whole.usage.completion_tokens <= 8
    chunks = list(client.chat.completions.create(**arguments, stream=True, stream_options={"include_usage": True}))
    text = "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)
    assert text.strip() == whole.choices[0].message.content.strip(), (text, whole)
    assert [c.choices[0].finish_reason for c in chunks if c.choices][-1] == whole.choices[0].finish_reason
    assert chunks[-1].usage.total_tokens == whole.usage.total_tokens
    # A client that leaves in the middle leaves the server as it was.
    with client.chat.completions.create(**arguments | {"max_completion_tokens": 1000}, stream=True) as stream:
        next(iter(stream))
    assert client.chat.completions.create(**arguments).choices[0].message == whole.choices[0].message
    hub = huggingface_hub.InferenceClient(base_url=address + "/v1", api_key=key)
    same = hub.chat_completion(messages, model="tiny", max_tokens=8, temperature=0)
    assert same.choices[0].message.content == whole.choices[0].message.content
    try:
        client.chat.completions.create(**arguments | {"tools": [{"type": "function", "function": {"name": "f"}}]})
        raise AssertionError("tools were not refused")
    except openai.BadRequestError as error:
        assert error.param == "tools", error
    print("conversations")


def check_huggingface_hub():
    def client(path=""):
        return huggingface_hub.InferenceClient(model=address + path, token=key)

    whole = post("/embed", {"inputs": "a dog"})
    for path in ["", "/embed"]:
        vector = client(path).feature_extraction("a dog")
        assert vector.shape == (1, 128) and close(vector, whole)
    cut = client().feature_extraction("a red circle " * 600, truncate=True)
    assert cut.shape == (1, 128)
    try:
        client().feature_extraction("a red circle " * 600)
        raise AssertionError("a text that is too long")
    except huggingface_hub.errors.HfHubHTTPError as error:
        assert error.response.status_code == 413, error
    similarity = client("/similarity").sentence_similarity("a ship", ["a ship", "a frog"])
    assert abs(similarity[0] - 1) < 1e-6 and similarity[1] < similarity[0]
    labels = ["airplane", "dog", "ship"]
    for template in [None, "a picture of a {}"]:
        found = client("/predict").zero_shot_image_classification(
            (pictures / "dog.png").read_bytes(), candidate_labels=labels, hypothesis_template=template)
        assert found[0].label == "dog" and abs(sum(f.score for f in found) - 1) < 1e-5, found
    hub = huggingface_hub.InferenceClient(provider="hf-inference", token=key)
    info = hub.get_endpoint_info(model=address)
    assert info["model_id"] == "small" and info["models"][0]["loaded"], info
    print("huggingface_hub", huggingface_hub.__version__)


def check_documented_requests():
    """The requests of text-embeddings-inference's README, in words that the small model knows."""
    assert len(post("/embed", {"inputs": "What is a diagram?"})[0]) == 128
    assert len(post("/embed", {"inputs": ["a dog", "a cat"], "truncate": True, "normalize": True})) == 2
    ranks = post("/rerank", {
        "query": "a dog", "texts": ["a ship", "a brown dog"], "raw_scores": False, "return_text": True})
    assert ranks[0] == {"index": 1, "score": ranks[0]["score"], "text": "a brown dog"}, ranks
    tokens = post("/tokenize", {"inputs": ["a dog"], "add_special_tokens": False})
    assert post("/decode", {"ids": [[t["id"] for t in tokens[0]]]}) == ["a dog"]
    error = post("/embed", {"inputs": []}, expected=400)
    assert error["error_type"] == "Empty" and error["error"], error
    # Without a key: the health and the numbers, and nothing else.
    with urllib.request.urlopen(address + "/health") as answer:
        assert answer.status == 200
    with urllib.request.urlopen(address + "/metrics") as answer:
        text = answer.read().decode()
        assert 'embedding_server_requests_total{method="POST",route="/embed",status="200"}' in text
    try:
        urllib.request.urlopen(address + "/info")
        raise AssertionError("no key was asked for")
    except urllib.error.HTTPError as error:
        assert error.code == 401
    print("documented requests of text-embeddings-inference")


def check_end():
    """SIGTERM while large requests are in progress and small ones keep coming."""
    large, small = [], []
    told = threading.Event()

    def send_large(number):
        # Some tenths of a second of work each.
        texts = [f"{number} {row} " + "a red circle " * 120 for row in range(4)]
        large.append(ask("/embed", {"inputs": texts})[0])

    def send_small(number):
        count = 0
        while True:
            count += 1
            before = not told.is_set()
            try:
                status = ask("/embed", {"inputs": f"{number} and {count} circles"})[0]
            except OSError:
                # The server has gone, or closed a connection that it had not read from.
                small.append((before, 0))
                if told.is_set():
                    return
            else:
                small.append((before, status))

    def progress():
        with urllib.request.urlopen(address + "/metrics") as answer:
            for line in answer.read().decode().splitlines():
                if line.startswith("embedding_server_requests_in_progress "):
                    return int(float(line.split()[1]))

    def health():
        try:
            with urllib.request.urlopen(address + "/health") as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    threads = [threading.Thread(target=send_small, args=(number,)) for number in range(3)]
    senders = [threading.Thread(target=send_large, args=(number,)) for number in range(6)]
    for thread in threads + senders:
        thread.start()
    # All of them, and the one that asks: small ones wait behind the large.
    while progress() < len(senders) + len(threads) + 1:
        time.sleep(0.005)
    assert not large, "the large requests were to be in progress"
    told.set()
    os.kill(process, signal.SIGTERM)
    # The small ones may all wait behind the large until the end; one more comes once the server has heard.
    while health() == 200:
        time.sleep(0.002)
    refused = ask("/embed", {"inputs": "too late"})[0]
    assert refused == 503, refused
    for thread in senders + threads:
        thread.join(60)
        assert not thread.is_alive(), "a request without an answer"
    assert large == [200] * len(senders), large
    assert any(before and status == 200 for before, status in small), small
    # One that was on its way when the signal came may be refused; none fails in another way.
    assert {status for before, status in small if before} <= {200, 503}, small
    assert {status for _, status in small} <= {200, 503, 0}, small
    print("SIGTERM with", len(senders), "large requests in progress:", len(small), "small ones beside them")


check_openai()
check_conversations()
check_huggingface_hub()
check_documented_requests()
check_end()
