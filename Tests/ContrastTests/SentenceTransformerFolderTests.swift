import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import Contrast

@Suite("Folders of sentence-transformers")
struct SentenceTransformerFolderTests {
  /// A copy of a folder that a test changes.
  private struct Copy {
    private let temporary: TemporaryFolder
    let url: URL

    init(_ name: String) throws {
      temporary = try TemporaryFolder()
      url = temporary.url.appending(path: name)
      try FileManager.default.copyItem(at: SentenceFolders.folder(name), to: url)
    }

    func file(_ name: String) -> URL { url.appending(path: name) }
    func remove(_ name: String) throws { try FileManager.default.removeItem(at: file(name)) }
    func write(_ name: String, _ text: String) throws { try Data(text.utf8).write(to: file(name)) }

    func edit(_ name: String, _ old: String, _ new: String) throws {
      let text = try String(contentsOf: file(name), encoding: .utf8)
      #expect(text.contains(old), "\(name) has no '\(old)'")
      try write(name, text.replacing(old, with: new))
    }

    func open(pooling: TextPooling? = nil) throws -> SentenceTransformerFolder {
      try SentenceTransformerFolder(url, pooling: pooling, threads: 2)
    }
  }

  private func expectRefusal(
    _ key: String, _ value: String, _ copy: Copy, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: UnsupportedConfiguration.self, sourceLocation: sourceLocation) {
      try copy.open()
    }
    #expect(error?.key == key && error?.value == value, sourceLocation: sourceLocation)
  }

  private func expectInvalid(
    _ file: String, _ text: String, _ copy: Copy, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: FileError.self, sourceLocation: sourceLocation) { try copy.open() }
    #expect(error?.details.file?.hasSuffix(file) == true, sourceLocation: sourceLocation)
    #expect("\(error!)".contains(text), "\(error!)", sourceLocation: sourceLocation)
  }

  // MARK: Modules

  @Test(
    "A module of unknown type is refused by name",
    arguments: ["WeightedLayerPooling", "CNN", "LSTM", "Router", "StaticEmbedding"])
  func unknownModule(_ type: String) throws {
    let copy = try Copy("roberta")
    let path = "sentence_transformers.sentence_transformer.modules.x.\(type)"
    try copy.edit(
      "modules.json", "sentence_transformers.sentence_transformer.modules.layer_norm.LayerNorm",
      path)
    expectRefusal("3.type", path, copy)
  }

  @Test("A transformer comes first, its pooling second")
  func order() throws {
    var copy = try Copy("roberta")
    let pooling = "sentence_transformers.sentence_transformer.modules.pooling.Pooling"
    try copy.edit("modules.json", pooling, "x.Dense")
    expectRefusal("1.type", "x.Dense", copy)
    copy = try Copy("roberta")
    try copy.write("modules.json", #"[{"type":"x.Transformer","path":""}]"#)
    expectInvalid("modules.json", "has no module Pooling", copy)
    try copy.write("modules.json", "[]")
    expectInvalid("modules.json", "has no module Transformer", copy)
    try copy.write("modules.json", #"{"a":1}"#)
    expectInvalid("modules.json", "must be an array", copy)
    try copy.write("modules.json", #"[{"path":""}]"#)
    expectInvalid("modules.json", "is missing", copy)
  }

  @Test(
    "A path that leads out of the folder is not followed",
    arguments: ["../1_Pooling", "/1_Pooling", "a//b", "./1_Pooling", #"a\\b"#, #"a\u0000b"#])
  func paths(_ path: String) throws {
    let copy = try Copy("roberta")
    try copy.edit("modules.json", #""1_Pooling""#, "\"\(path)\"")
    expectInvalid("modules.json", "is not a folder inside the model", copy)
  }

  @Test("A missing pooling configuration, and one of another width")
  func pooling() throws {
    let copy = try Copy("roberta")
    try copy.edit("1_Pooling/config.json", "16", "24")
    expectInvalid(
      "1_Pooling/config.json", "embedding_dimension 24, but gets vectors of 16", copy)
    try copy.remove("1_Pooling/config.json")
    expectInvalid("1_Pooling/config.json", "1_Pooling/config.json", copy)
  }

  @Test("Kinds of pooling by flags and by names")
  func kinds() throws {
    func pooling(_ text: String) throws -> TextPooling {
      let node = JSONNode(try JSONValue(Array(text.utf8), file: "config.json"), file: "config.json")
      return try TextPooling(sentenceTransformers: node)
    }
    #expect(try pooling("{}") == .mean)
    #expect(try pooling(#"{"pooling_mode_cls_token":false}"#) == .mean)
    #expect(try pooling(#"{"pooling_mode":"lasttoken"}"#) == .last)
    #expect(
      try pooling(#"{"pooling_mode":["mean","cls"]}"#) == .concatenated([.mean, .first]))
    #expect(
      try pooling(
        #"{"pooling_mode_weightedmean_tokens":true,"pooling_mode_mean_sqrt_len_tokens":true,"#
          + #""pooling_mode_lasttoken":true,"pooling_mode_max_tokens":true}"#)
        == .concatenated([.maximum, .sumOverRootLength, .weightedMean, .last]))
    for text in [
      #"{"pooling_mode":"median"}"#, #"{"pooling_mode":["mean","median"]}"#,
      #"{"pooling_mode_median":true}"#,
    ] { #expect(throws: UnsupportedConfiguration.self) { try pooling(text) } }
    for text in [#"{"pooling_mode":3}"#, #"{"pooling_mode_max_tokens":"yes"}"#, "[]"] {
      #expect(throws: FileError.self) { try pooling(text) }
    }
  }

  @Test("Dense layers of another width, with an unknown function, or without weights")
  func dense() throws {
    var copy = try Copy("roberta")
    let path = "2_Dense/config.json"
    try copy.edit(path, "torch.nn.modules.activation.Tanh", "torch.nn.modules.activation.Sigmoid")
    expectRefusal("activation_function", "torch.nn.modules.activation.Sigmoid", copy)
    try copy.edit(path, "torch.nn.modules.activation.Sigmoid", "my_package.Tanh")
    expectRefusal("activation_function", "my_package.Tanh", copy)
    copy = try Copy("roberta")
    try copy.edit(
      path, #""module_input_name": "sentence_embedding""#,
      #""module_input_name": "token_embeddings""#)
    expectRefusal("module_input_name", "token_embeddings", copy)
    copy = try Copy("roberta")
    try copy.edit(path, #""in_features": 96"#, #""in_features": 16"#)
    expectInvalid(path, "in_features 16, but gets vectors of 96", copy)
    copy = try Copy("roberta")
    try copy.edit("3_LayerNorm/config.json", "12", "13")
    expectInvalid("3_LayerNorm/config.json", "dimension 13, but gets vectors of 12", copy)
    copy = try Copy("roberta")
    try copy.edit(path, #""bias": true"#, #""bias": false"#)
    #expect(throws: CheckpointError.self) { try copy.open().load() }
    try copy.remove("2_Dense/model.safetensors")
    #expect(throws: CheckpointError.self) { try copy.open() }
  }

  @Test("Without a key the function is tanh")
  func tanh() throws {
    let copy = try Copy("roberta")
    try copy.edit(
      "2_Dense/config.json", #""activation_function": "torch.nn.modules.activation.Tanh","#, "")
    #expect(
      try copy.open().identity
        == SentenceTransformerFolder(
          SentenceFolders.folder("roberta")
        ).identity)
  }

  // MARK: Settings

  @Test("Settings that are not those of a text embedder are refused by name")
  func settings() throws {
    let cases = [
      (
        "sentence_bert_config.json", #""transformer_task": "feature-extraction""#,
        #""transformer_task": "fill-mask""#, "transformer_task", "fill-mask"
      ),
      ("sentence_bert_config.json", #""text": {"#, #""image": {"#, "modality_config.image", "{…}"),
      (
        "sentence_bert_config.json", #""module_output_name""#,
        #""query_length": 5, "module_output_name""#, "query_length", "5"
      ),
      (
        "config_sentence_transformers.json", #""similarity_fn_name": "cosine""#,
        #""similarity_fn_name": "dot""#, "similarity_fn_name", "dot"
      ),
      (
        "config_sentence_transformers.json", "SentenceTransformer", "SparseEncoder", "model_type",
        "SparseEncoder"
      ),
      (
        "config_sentence_transformers.json", #""default_prompt_name": null"#,
        #""default_prompt_name": "code""#, "default_prompt_name", "code"
      ),
      (
        "config_sentence_transformers.json", #""default_prompt_name""#,
        #""truncate_dim": 80, "default_prompt_name""#, "truncate_dim", "80"
      ),
      (
        "1_Pooling/config.json", #""include_prompt": true"#, #""include_prompt": false"#,
        "include_prompt", "false"
      ),
    ]
    for (file, old, new, key, value) in cases {
      let copy = try Copy("roberta")
      try copy.edit(file, old, new)
      expectRefusal(key, value, copy)
    }
    // Behind a normalisation, the dot product is the cosine.
    let copy = try Copy("xlm_roberta")
    try copy.edit("config_sentence_transformers.json", #""cosine""#, #""dot""#)
    #expect(throws: Never.self) { try copy.open() }
  }

  @Test("The length is that of the settings, else the tokenizer's, never more than the model's")
  func lengths() throws {
    let copy = try Copy("roberta")
    #expect(try copy.open().maximumLength == 9)
    try copy.write("sentence_bert_config.json", #"{"max_seq_length":12,"do_lower_case":false}"#)
    #expect(try copy.open().maximumLength == 12)
    try copy.write("sentence_bert_config.json", #"{"max_seq_length":512}"#)
    #expect(try copy.open().maximumLength == 18)
    try copy.write("sentence_bert_config.json", #"{"max_seq_length":2}"#)
    #expect(throws: LanguageModelError.noRoom(maximumLength: 2, specialTokens: 2)) {
      try copy.open().load()
    }
    try copy.write("sentence_bert_config.json", #"{"max_seq_length":0}"#)
    expectInvalid("sentence_bert_config.json", "max_seq_length", copy)
  }

  @Test("The transformer may stand in a folder of its own")
  func ownFolder() throws {
    let copy = try Copy("distilbert")
    let folder = copy.file("0_Transformer")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in [
      "config.json", "model.safetensors", "sentence_bert_config.json", "tokenizer.json",
      "tokenizer_config.json",
    ] {
      try FileManager.default.moveItem(at: copy.file(name), to: folder.appending(path: name))
    }
    try copy.edit("modules.json", #""path": """#, #""path": "0_Transformer""#)
    let identity = try SentenceTransformerFolder(SentenceFolders.folder("distilbert")).identity
    #expect(try copy.open().identity == identity)
  }

  @Test("A transformer alone needs to be told its pooling")
  func plain() async throws {
    let copy = try Copy("roberta")
    for name in [
      "modules.json", "1_Pooling", "2_Dense", "3_LayerNorm", "sentence_bert_config.json",
      "config_sentence_transformers.json",
    ] { try copy.remove(name) }
    let error = #expect(throws: ModelFolderError.self) { try copy.open() }
    guard case .missingFile(_, "modules.json", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect("\(error!)".contains("give a pooling"))
    let golden = try Golden(copy.file("expected.safetensors"))
    let (_, texts) = try SentenceFolders.golden(copy.url)
    for (pooling, name) in [(TextPooling.mean, "mean"), (.first, "cls"), (.maximum, "max")] {
      let model = try await TextEmbedder(directory: copy.url, pooling: pooling, threads: 2)
      let actual = try await model.encode(texts: texts)
      let expected = try SentenceFolders.normalized(golden, "pooling.\(name)")
      #expect(relativeError(actual.values, expected) < 1e-5, "\(name)")
    }
    try copy.edit("config.json", #""model_type": "roberta""#, #""model_type": "albert""#)
    expectRefusal("model_type", "albert", copy)
    try copy.remove("config.json")
    #expect(throws: ModelFolderError.self) { try copy.open() }
  }

  @Test("What a dry run finds: missing, misshaped and left over tensors in every file")
  func validation() throws {
    let whole = try SentenceTransformerFolder(SentenceFolders.folder("xlm_roberta"))
    let validations = try whole.validate()
    #expect(validations.count == 2)
    #expect(validations.allSatisfy { $0.validation.problems.isEmpty })
    #expect(validations.allSatisfy { $0.validation.unused.isEmpty })
    let copy = try Copy("xlm_roberta")
    try copy.edit("config.json", #""num_hidden_layers": 2"#, #""num_hidden_layers": 1"#)
    #expect(try !copy.open().validate()[0].validation.unused.isEmpty)
    #expect(throws: CheckpointError.self) { try copy.open().load() }
    try copy.edit("config.json", #""num_hidden_layers": 1"#, #""num_hidden_layers": 3"#)
    #expect(try !copy.open().validate()[0].validation.problems.isEmpty)
    #expect(throws: CheckpointError.self) { try copy.open().load() }
  }

  @Test("A tokenizer with more ids than the table")
  func vocabulary() throws {
    let copy = try Copy("xlm_roberta")
    try WordTokenizer(count: 99).write(to: copy.url)
    let error = #expect(throws: ModelFolderError.self) { try copy.open() }
    #expect(error?.details.code == "model-folder.vocabulary-mismatch")
  }

  // MARK: Identity

  @Test("Fingerprints are fixed", arguments: SentenceFolders.names)
  func fingerprints(_ name: String) throws {
    let identity = try SentenceTransformerFolder(SentenceFolders.folder(name)).identity
    #expect(Fingerprint(of: identity).text == Self.fingerprints[name])
  }

  private static let fingerprints = [
    "distilbert": "785dc8ffdaae7b698167129d3f86327d",
    "gemma3": "dfb271b3e7dbf9dae34c40d80968c3ee",
    "mpnet": "b8aee885b8b472f86aec8ad9c79bb731",
    "qwen3": "56a34dc999ace6eb2e6e859050d4eb43",
    "roberta": "0b24ddcd1dbe5c3d21eab62099cc85fc",
    "xlm_roberta": "344ba5807c2b2ab4e4b133a5475a018c",
  ]

  @Test("The identity of an encoder and of what follows it")
  func identities() throws {
    let folder = try SentenceTransformerFolder(SentenceFolders.folder("xlm_roberta"))
    #expect(
      folder.configuration.identity.text
        == #"bert/1{block:transformer_block/1{activation:"gelu",heads:2,mlp_width:28,"#
        + #"norm_epsilon:1e-5,norm_placement:"post",width:16},first_position:2,layers:2,"#
        + #"padding_token:1,positions:30,token_types:1,vocabulary:32}"#)
    let steps = try #require(folder.identity["steps"])
    guard case .list(let parts) = steps, case .part(let dense) = parts[0],
      case .part(let unit) = parts[1]
    else {
      Issue.record("\(steps)")
      return
    }
    #expect(
      dense.names
        == ["bias", "function", "inputs", "outputs", "residual", "weights"])
    #expect(unit.text == "normalize/1{}")
  }
}
