import Contrast
import ContrastLayers
import ContrastTestSupport
import ContrastTokenizers
import Dispatch
import Foundation
import Synchronization
import Testing

@Suite("Model folders that are wrong")
struct LoadingTests {
  private func expect<E: Error & Equatable>(
    _ error: E, from folder: URL, _ location: SourceLocation = #_sourceLocation
  ) async {
    await #expect(throws: error, sourceLocation: location) {
      try await DualEncoder(directory: folder)
    }
  }

  @Test("No folder, an empty folder, a file")
  func noModel() async throws {
    let folder = try TemporaryFolder()
    let missing = folder.url.appending(path: "none")
    await expect(ModelFolderError.notFound(path: missing.path), from: missing)
    let file = folder.url.appending(path: "file")
    await expect(
      ModelFolderError.unknownFormat(
        directory: folder.url.path, lookedFor: ["config.json", "open_clip_config.json", "one *.pt"]),
      from: folder.url)
    try Data("x".utf8).write(to: file)
    await #expect(throws: FileError.self) { try await DualEncoder(directory: file) }
  }

  @Test("Missing files are named", arguments: ["clip", "clip_legacy"])
  func missingFiles(_ name: String) async throws {
    var copy = try ModelCopy(of: name)
    try copy.remove("preprocessor_config.json")
    await expect(
      ModelFolderError.missingFile(
        directory: copy.url.path, name: "preprocessor_config.json",
        purpose: "how images are resized and normalised"), from: copy.url)

    copy = try ModelCopy(of: name)
    try copy.remove("model.safetensors")
    await expect(
      CheckpointError.notFound(
        directory: copy.url.path,
        lookedFor: [
          "model.safetensors", "model.safetensors.index.json", "pytorch_model.bin",
          "pytorch_model.bin.index.json",
        ]), from: copy.url)

    copy = try ModelCopy(of: name)
    try copy.remove("tokenizer.json")
    try copy.remove("vocab.json")
    let folder = copy.url
    await #expect(throws: TokenizerError.self) { try await DualEncoder(directory: folder) }
  }

  @Test("Another family is refused by name")
  func family() async throws {
    let copy = try ModelCopy(of: "clip")
    try copy.replace(#""model_type": "clip","#, with: #""model_type": "align","#, in: "config.json")
    await expect(
      ModelFolderError.unsupportedFamily(file: copy.path("config.json"), family: "align"),
      from: copy.url)
    try copy.replace(#""model_type": "align","#, with: "", in: "config.json")
    await expect(
      FileError.invalidValue(
        file: copy.path("config.json"), key: "model_type", reason: "is missing"), from: copy.url)
  }

  @Test("Configurations with values of the wrong type are refused by key")
  func wrongTypes() async throws {
    for (old, new, key) in [
      (#""hidden_size": 32"#, #""hidden_size": "32""#, "vision_config.hidden_size"),
      (#""hidden_size": 24"#, #""hidden_size": 24.5"#, "text_config.hidden_size"),
      (#""projection_dim": 20"#, #""projection_dim": [20]"#, "projection_dim"),
      (#""patch_size": 8"#, #""patch_size": {}"#, "vision_config.patch_size"),
      (#""eos_token_id": 67"#, #""eos_token_id": true"#, "text_config.eos_token_id"),
    ] {
      let copy = try ModelCopy(of: "clip")
      try copy.replace(old, with: new, in: "config.json")
      let error = await #expect(throws: FileError.self) {
        try await DualEncoder(directory: copy.url)
      }
      guard case .invalidValue(let file, key, _)? = error else {
        Issue.record("\(key): \(String(describing: error))")
        continue
      }
      #expect(file == copy.path("config.json"))
    }
  }

  @Test("A damaged configuration is refused with the place")
  func damagedConfiguration() async throws {
    let copy = try ModelCopy(of: "clip")
    for text in ["", "{", "[]", "null", "{\"model_type\": \"clip\""] {
      try copy.write("config.json", text)
      let error = await #expect(throws: FileError.self) {
        try await DualEncoder(directory: copy.url)
      }
      #expect("\(error!)".contains(copy.path("config.json")))
    }
  }

  @Test("A tokenizer with ids that the table does not have is refused")
  func vocabulary() async throws {
    let copy = try ModelCopy(of: "clip")
    try copy.replace(#""vocab_size": 70"#, with: #""vocab_size": 60"#, in: "config.json")
    try copy.editTensors { tensors in
      let index = tensors.firstIndex { $0.name.hasSuffix("token_embedding.weight") }!
      tensors[index].shape[0] = 60
      tensors[index].bytes = Array(tensors[index].bytes.prefix(60 * 24 * 4))
    }
    let folder = copy.url
    let error = await #expect(throws: ModelFolderError.self) {
      try await DualEncoder(directory: folder)
    }
    guard case .vocabularyMismatch(_, let tokenizer, 60)? = error, tokenizer > 60 else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A tokenizer with few ids, one of them beyond the table, is refused too")
  func sparseVocabulary() async throws {
    let copy = try ModelCopy(of: "clip")
    try copy.replace(#""'": 0,"#, with: #""'": 5000,"#, in: "tokenizer.json")
    await expect(
      ModelFolderError.vocabularyMismatch(directory: copy.url.path, tokenizer: 5001, tower: 70),
      from: copy.url)
  }

  @Test("A context with no room for the special tokens is refused")
  func contextLength() async throws {
    let copy = try ModelCopy(of: "clip")
    try copy.replace(
      #""max_position_embeddings": 16"#, with: #""max_position_embeddings": 1"#, in: "config.json")
    try copy.editTensors { tensors in
      let index = tensors.firstIndex {
        $0.name == "text_model.embeddings.position_embedding.weight"
      }!
      tensors[index].shape[0] = 1
      tensors[index].bytes = Array(tensors[index].bytes.prefix(24 * 4))
    }
    await expect(
      ModelFolderError.specialTokens(directory: copy.url.path, count: 2, contextLength: 1),
      from: copy.url)
  }

  @Test("Preprocessing for another size than the tower's is refused")
  func imageSize() async throws {
    let copy = try ModelCopy(of: "clip")
    try copy.replace(#""height": 32"#, with: #""height": 40"#, in: "preprocessor_config.json")
    await expect(
      ModelFolderError.imageSizeMismatch(
        directory: copy.url.path, preprocessing: "32×40", tower: 32), from: copy.url)
    try copy.replace(
      #""do_center_crop": true"#, with: #""do_center_crop": false"#, in: "preprocessor_config.json")
    await expect(
      ModelFolderError.imageSizeMismatch(
        directory: copy.url.path, preprocessing: "any size", tower: 32), from: copy.url)
  }

  @Test("Tensors that are missing, too many, misshaped or damaged are named")
  func tensors() async throws {
    let name = "text_model.final_layer_norm.weight"
    let edits: [(inout [StoredTensor]) -> Void] = [
      { $0.removeAll { $0.name == name } },
      { $0[$0.firstIndex { $0.name == name }!].name = name + "s" },
      { $0[$0.firstIndex { $0.name == name }!].shape = [24, 1] },
      {
        $0[$0.firstIndex { $0.name == name }!].bytes.replaceSubrange(
          0..<4, with: [0, 0, 0xC0, 0x7F])
      },
      { $0[$0.firstIndex { $0.name == name }!].elementType = .int32 },
    ]
    for edit in edits {
      let copy = try ModelCopy(of: "clip")
      try copy.editTensors("model.safetensors", edit)
      let error = await #expect(throws: CheckpointError.self) {
        try await DualEncoder(directory: copy.url).prepare()
      }
      #expect("\(error!)".contains(name) && "\(error!)".contains(copy.path("model.safetensors")))
    }
    var copy = try ModelCopy(of: "clip")
    try copy.editTensors { tensors in
      tensors[tensors.firstIndex { $0.name == "logit_scale" }!] = StoredTensor(
        "logit_scale", [], [100])
    }
    await expect(
      CheckpointError.notFinite(file: copy.path("model.safetensors"), key: "logit_scale"),
      from: copy.url)
    copy = try ModelCopy(of: "clip")
    try copy.editTensors { $0.append(StoredTensor("unknown.weight", [1], [0])) }
    await expect(
      CheckpointError.unusedTensors(
        file: copy.path("model.safetensors"), keys: ["unknown.weight"]), from: copy.url)
  }

  @Test("Data at odd addresses load as well", arguments: [1, 3, 6])
  func misaligned(_ misalignment: Int) async throws {
    for name in ["clip", "clip_legacy", "clip_gelu"] {
      let copy = try ModelCopy(of: name)
      try copy.editTensors(misalignment: misalignment) { _ in }
      let model = try await DualEncoder(directory: copy.url, options: .init(threads: 2))
      let original = try await TinyModels.open(name)
      let texts = TinyModels.texts(5)
      #expect(model.fingerprint == original.fingerprint)
      #expect(try await model.encode(texts: texts) == original.encode(texts: texts))
      #expect(
        try await model.encode(images: TinyModels.pictures(2))
          == original.encode(images: TinyModels.pictures(2)))
    }
  }

  @Test("Fingerprints tell models apart by weights, configuration and preprocessing")
  func fingerprints() async throws {
    let original = try await TinyModels.open().fingerprint
    let weights = try ModelCopy(of: "clip")
    try weights.editTensors { $0[3].bytes[0] ^= 1 }
    let recipe = try ModelCopy(of: "clip")
    try recipe.replace(#""resample": 3"#, with: #""resample": 2"#, in: "preprocessor_config.json")
    let activation = try ModelCopy(of: "clip")
    try activation.replace(
      #""hidden_size": 24"#, with: #""hidden_size": 24, "hidden_act": "gelu""#, in: "config.json")
    #expect(try await DualEncoder(directory: activation.url).fingerprint != original)
    let same = try ModelCopy(of: "clip")
    #expect(try await DualEncoder(directory: same.url).fingerprint == original)
    #expect(try await DualEncoder(directory: weights.url).fingerprint != original)
    #expect(try await DualEncoder(directory: recipe.url).fingerprint != original)
  }

  @Test("A text tower is read with the first text: what is wrong with its numbers harms no image")
  func textTowerWaits() async throws {
    let name = "text_model.final_layer_norm.weight"
    let copy = try ModelCopy(of: "clip")
    try copy.editTensors { tensors in
      let index = tensors.firstIndex { $0.name == name }!
      tensors[index].bytes.replaceSubrange(0..<4, with: [0, 0, 0xC0, 0x7F])
    }
    let model = try await DualEncoder(directory: copy.url)
    let image = ImageSource.pixels(
      DecodedImage(width: 1, height: 1, mode: .rgb, pixels: [1, 2, 3]), name: "dot")
    #expect(try await model.encode(images: [image]).count == 1)
    let error = CheckpointError.notFinite(file: copy.path("model.safetensors"), key: name)
    await #expect(throws: error) { try await model.prepare() }
    await #expect(throws: error) { try await model.encode(texts: ["a"]) }
  }

  @Test("Progress goes to 1 for the image tower, and again for the text tower")
  func progressOfTowers() async throws {
    let seen = Mutex<[Double]>([])
    let model = try await DualEncoder(
      directory: TinyModels.folder("clip"),
      options: .init(progress: { progress in seen.withLock { $0.append(progress.fraction!) } }))
    seen.withLock { $0 = [] }
    try await model.prepare()
    let values = seen.withLock { $0 }
    #expect(values.first! < 0.5 && values.last == 1 && values == values.sorted())
  }

  @Test("Progress of loading reaches 1", arguments: ["clip", "clip_legacy", "openclip"])
  func progress(_ name: String) async throws {
    let seen = Mutex<[Double]>([])
    _ = try await DualEncoder(
      directory: TinyModels.folder(name),
      options: .init(progress: { progress in seen.withLock { $0.append(progress.fraction!) } }))
    let values = seen.withLock { $0 }
    #expect(values.last == 1 && values == values.sorted())
  }

  @Test("A task that is cancelled while a model is loaded stops between two matrices")
  func cancelledLoading() async throws {
    let task = Mutex<Task<DualEncoder, any Error>?>(nil)
    let seen = Mutex<[WorkProgress]>([])
    let isKnown = DispatchSemaphore(value: 0)
    let started = Task {
      try await DualEncoder(
        directory: TinyModels.folder("clip"),
        options: .init(progress: { progress in
          seen.withLock { $0.append(progress) }
          isKnown.wait()
          task.withLock { $0?.cancel() }
          isKnown.signal()
        }))
    }
    task.withLock { $0 = started }
    isKnown.signal()
    await #expect(throws: CancellationError.self) { try await started.value }
    let last = try #require(seen.withLock { $0 }.last)
    #expect(seen.withLock { $0 }.count == 1 && last.work == .loading && last.fraction! < 1)
  }
}
