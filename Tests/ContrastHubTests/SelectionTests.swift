import Testing

@testable import ContrastHub

@Suite("Which files of a repository are read") struct SelectionTests {
  private func selected(_ paths: [String]) throws -> [String] {
    let files = try paths.map { path in
      try HubListing.page(
        Array("[\(FakeHub.File([1]).entry(path))]".utf8), repository: "a", source: "list")[0]
    }
    let listing = try HubListing(files, source: "list")
    return try FileSelection.model.files(of: listing, modules: nil, repository: "a").map(\.path)
      .sorted()
  }

  private static let others = [
    ".gitattributes", "README.md", "LICENSE", "flax_model.msgpack", "tf_model.h5", "rust_model.ot",
    "training_args.bin", "optimizer.pt", "onnx/model.onnx", "openvino/openvino_model.bin",
    "trainer_state.json", "images/a.png",
  ]

  @Test(
    "One format of weights is taken",
    arguments: [
      ["config.json", "model.safetensors", "pytorch_model.bin"]: [
        "config.json", "model.safetensors",
      ],
      ["config.json", "pytorch_model.bin"]: ["config.json", "pytorch_model.bin"],
      [
        "config.json", "model.safetensors.index.json", "model-00001-of-00002.safetensors",
        "model-00002-of-00002.safetensors", "pytorch_model.bin.index.json",
        "pytorch_model-00001-of-00001.bin",
      ]: [
        "config.json", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors",
        "model.safetensors.index.json",
      ],
      [
        "pytorch_model.bin.index.json", "pytorch_model-00001-of-00001.bin", "config.json",
      ]: ["config.json", "pytorch_model-00001-of-00001.bin", "pytorch_model.bin.index.json"],
      [
        "config.json", "model.safetensors", "open_clip_config.json", "open_clip_model.safetensors",
        "open_clip_pytorch_model.bin", "pytorch_model.bin",
      ]: ["config.json", "open_clip_config.json", "open_clip_model.safetensors"],
      ["config.json", "model.safetensors", "open_clip_config.json", "open_clip_pytorch_model.bin"]:
        ["config.json", "model.safetensors", "open_clip_config.json"],
      ["open_clip_config.json", "open_clip_pytorch_model.bin"]: [
        "open_clip_config.json", "open_clip_pytorch_model.bin",
      ],
      ["adapter_config.json", "adapter_model.bin", "adapter_model.safetensors"]: [
        "adapter_config.json", "adapter_model.safetensors",
      ],
      ["config.json", "LLM2CLIP-EVA02-L-14-336.pt"]: ["LLM2CLIP-EVA02-L-14-336.pt", "config.json"],
      ["tokenizer.json", "tokenizer.model", "vocab.txt", "model.safetensors"]: [
        "model.safetensors", "tokenizer.json", "vocab.txt",
      ],
      ["tokenizer.model", "model.safetensors"]: ["model.safetensors", "tokenizer.model"],
      ["model.safetensors", "llm/config.json", "llm/model.safetensors", "llm/README.md"]: [
        "llm/config.json", "llm/model.safetensors", "model.safetensors",
      ],
      ["gemma.Q4_K_M.gguf"]: ["gemma.Q4_K_M.gguf"],
    ] as [[String]: [String]])
  func weights(paths: [String], expected: [String]) throws {
    let others = Self.others.filter { $0 != "optimizer.pt" }
    #expect(try selected(paths + others) == expected)
  }

  @Test func severalFilesOrNone() {
    #expect(
      throws: HubError.nothingToFetch(
        repository: "a", reason: "it has several files of weights, a.pt, b.pt")
    ) { try selected(["config.json", "a.pt", "b.pt"]) }
    #expect(
      throws: HubError.nothingToFetch(
        repository: "a", reason: "there are no weights in a format that is read")
    ) { try selected(["config.json", "flax_model.msgpack"]) }
  }
}
