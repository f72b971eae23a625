import Contrast
import ContrastAdapters
import ContrastDistributed
import ContrastGeneration
import ContrastHub
import ContrastLayers
import ContrastRuntime
import ContrastTestSupport
import ContrastText
import ContrastTokenizers
import ContrastTraining
import Foundation
import Testing

@testable import ContrastTensor

/// One value of every case of every error of the package, under what it speaks of: the file "F", the key
/// "K", the index 7.
private enum Samples {
  static let ofNothing: [any ContrastError] = [
    ModelLocationError.invalidRepository(text: "x", reason: "x"),
    ModelLocationError.invalidRevision(repository: "x", revision: "x"),
    LanguageModelError.vocabularyMismatch(tokenizer: 1, model: 1),
    LanguageModelError.noRoom(maximumLength: 1, specialTokens: 1),
    LanguageModelError.noBeginningOfText,
    LanguageModelError.noTokens(text: "x"),
    EmbeddingsError.noTextAdaptor,
    EmbeddingsError.featureWidth(1, expected: 1),
    EmbeddingsError.invalidPrompt("x"),
    BatchingQueueError.full(cost: 1, queued: 1, limit: 1),
    BatchingQueueError.late(after: .seconds(2), patience: .seconds(1)),
    BatchingQueueError.expired(after: .seconds(1)),
    ModelConversionError.noTrainingRepositoryForm(layout: "x"),
    TextFeaturesError.noFingerprint,
    TrainingDataError.otherPosition(reason: "x"),
    TrainingError.nothingToTrainOn,
    TrainingError.noTargetModules(modules: ["x", "y"]),
    TrainingError.shards(4, processes: 3),
    TrainingError.notSharded,
    TrainingError.processesDiffer("x"),
    DistributedError.noLibrary(launcher: "x", tried: ["y"]),
    GenerationError.promptTooLong(length: 1, limit: 1),
    GenerationError.imageCount(0, allowed: 1...1),
    KeyValueMemoryExhausted(neededBytes: 1, usedBytes: 1, limit: 1),
    HubError.invalidEndpoint(text: "x"),
    GenerationError.emptyPrompt,
  ]

  static let ofAFile: [any ContrastError] = [
    FileError.system(file: "F", operation: "x", reason: "x"),
    FileError.notARegularFile(file: "F"),
    FileError.tooLarge(file: "F", bytes: 1, limit: 1),
    FileError.malformedJSON(file: "F", offset: 1, reason: "x"),
    FileError.malformed(file: "F", format: "x", reason: "x"),
    FileError.unsupportedContent(file: "F", reason: "x"),
    FileError.brokenLink(file: "F", target: "x"),
    ModelLocationError.notFound(path: "F"),
    ModelLocationError.notCached(repository: "x", folder: "F"),
    ModelLocationError.revisionNotCached(repository: "x", revision: "x", folder: "F", reason: "x"),
    ModelLocationError.damagedReference(file: "F"),
    HubError.rateLimited(address: "F", seconds: 1),
    HubError.serverFailure(address: "F", status: 500),
    HubError.connection(address: "F", reason: "x"),
    HubError.redirect(address: "F", reason: "x"),
    HubError.invalidAnswer(address: "F", reason: "x"),
    HubError.wrongSize(file: "F", expected: 1, found: 2),
    HubError.wrongChecksum(file: "F", expected: "x", found: "y"),
    CheckpointError.shard(index: "F", shard: "x", reason: "x"),
    CheckpointError.notFound(directory: "F", lookedFor: ["x", "y"]),
    ImageError.unreadable(source: "F", reason: "x"),
    ImageError.empty(source: "F"),
    ImageError.unknownFormat(source: "F"),
    ImageError.unsupportedFormat(source: "F", format: "x"),
    ImageError.truncated(source: "F", format: "x"),
    ImageError.checksumMismatch(source: "F", format: "x", reason: "x"),
    ImageError.corrupt(source: "F", format: "x", reason: "x"),
    ImageError.tooManyPixels(source: "F", width: 1, height: 1, limit: 1),
    ImageError.outOfMemory(source: "F", format: "x"),
    TokenizerError.noTokenizer(folder: "F", lookedFor: ["x", "y"]),
    ChatTemplateError(file: "F", reason: .notFound(lookedFor: ["x", "y"])),
    ChatTemplateError(file: "F", reason: .ambiguous(names: ["x", "y"])),
    ChatTemplateError(file: "F", line: 1, reason: .unsupported("x")),
    ChatTemplateError(file: "F", line: 1, reason: .syntax("x")),
    ChatTemplateError(file: "F", line: 1, reason: .evaluation("x")),
    ChatTemplateError(file: "F", line: 1, reason: .limit("x")),
    ChatTemplateError(file: "F", line: 1, reason: .raised("x")),
    LanguageModelError.noPreparation(directory: "F"),
    LanguageModelError.noTemplate(directory: "F"),
    LanguageModelError.adapterChain(directory: "F"),
    EmbeddingsError.notEmbeddings(file: "F", reason: "x"),
    EmbeddingsError.unknownFormat(file: "F"),
    ModelFolderError.notFound(path: "F"),
    ModelFolderError.unknownFormat(directory: "F", lookedFor: ["x", "y"]),
    ModelFolderError.unsupportedFamily(file: "F", family: "x"),
    ModelFolderError.ambiguousActivation(file: "F"),
    ModelFolderError.severalWeights(directory: "F", files: ["x", "y"]),
    ModelFolderError.imageSizeMismatch(directory: "F", preprocessing: "x", tower: 1),
    ModelFolderError.vocabularyMismatch(directory: "F", tokenizer: 1, tower: 1),
    ModelFolderError.specialTokens(directory: "F", count: 1, contextLength: 1),
    ModelFolderError.noPadding(directory: "F"),
    ModelFolderError.unusableImageSize(directory: "F", asked: 1, possible: 1...1),
    ModelFolderError.widthMismatch(directory: "F", images: 1, texts: 1),
    ModelFolderError.languageModelMismatch(directory: "F", width: 1, adaptor: 1),
    ModelFolderError.noLanguageModel(directory: "F", width: 1),
    ModelFolderError.languageModelNotNeeded(directory: "F"),
    ModelFolderError.noTextTower(directory: "F", reason: "x"),
    ModelFolderError.missingPart(directory: "F", wanted: "x", holds: ["x"]),
    ModelConversionError.destinationExists(path: "F"),
    ModelConversionError.changedWhenOpened(directory: "F"),
    TextFeaturesError.noManifest(directory: "F"),
    TextFeaturesError.incomplete(directory: "F", finished: 1, shards: 1),
    TextFeaturesError.missingShard(file: "F"),
    TextFeaturesError.damagedShard(file: "F", reason: "x"),
    TextFeaturesError.inUse(directory: "F"),
    TextFeaturesError.captionsChanged(source: "F", expected: 1, found: 1),
    TrainingDataError.notFound(path: "F"),
    TrainingDataError.unreadable(path: "F"),
    TrainingDataError.noImages(path: "F"),
    TrainingDataError.tooFewExamples(source: "F", count: 1, batchSize: 1),
    TrainingDataError.emptyCaption(example: "F"),
    TrainingDataError.noImage(example: "F"),
    TrainingDataError.invalid(example: "F", reason: "x"),
    TrainingError.noEndOfText(directory: "F"),
    TrainingError.legacyEndOfText(directory: "F"),
    TrainingError.otherTraining(directory: "F", stored: "x", asked: "x"),
    DistributedError.notStarted(library: "F", reason: "x"),
    DistributedError.otherLauncher(library: "F", expected: 2, found: 1),
  ]

  static let ofAKey: [any ContrastError] = [
    AdapterError.nameInUse("K"),
    GenerationError.invalidOption(name: "K", value: "x", allowed: "x"),
    GenerationError.unsupportedSchema(path: "K", reason: "x"),
    GenerationError.invalidSchema(path: "K", reason: "x"),
    EvaluationError.emptyText(item: "K"),
    EvaluationError.noReference(item: "K"),
    EvaluationError.invalid(item: "K", reason: "x"),
    HubError.repositoryNotFound(repository: "K", hasToken: false),
    HubError.revisionNotFound(repository: "K", revision: "x"),
    HubError.gated(repository: "K", hasToken: true),
    HubError.unauthorized(repository: "K"),
    HubError.forbidden(repository: "K", reason: "x"),
    HubError.nothingToFetch(repository: "K", reason: "x"),
    AdapterError.unknownAdapter("K", known: ["x"]),
    ModelConversionError.outOfRange(key: "K", elementType: .int8),
    TrainingError.gradientNotFinite(parameter: ParameterID("K")),
    TrainingError.missingState(key: "K"),
    TrainingError.unknownState(key: "K"),
    TrainingError.stateShape(key: "K", expected: [2, 3], found: [2, 3]),
    TrainingError.unknownParameter(ParameterID("K")),
    TrainingError.unknownToken("K"),
    TrainingError.differentParameters(first: ParameterID("K")),
    DistributedError.failed(operation: "K", reason: "x"),
  ]

  static let ofAnIndex: [any ContrastError] = [
    EmbeddingsError.notNormalizable(row: 7),
    GenerationError.noTokenPossible(position: 7),
    TextFeaturesError.notRepresentable(row: 7, elementType: .float16),
    TrainingError.labelOutOfRange(row: 7, label: 1, vocabulary: 1),
    TrainingError.lossNotFinite(step: 7),
    TrainingError.processLost(rank: 7, reason: "x"),
  ]

  static let ofAFileAndAnIndex: [any ContrastError] = [
    ChatTemplateError(file: "F", reason: .conversation(index: 7, "x")),
    EmbeddingsError.inputNotNormalizable(input: 7, name: "F"),
    TrainingDataError.invalidLine(file: "F", line: 8, reason: "x"),
  ]

  static let ofAFileAndAKey: [any ContrastError] = [
    FileError.invalidValue(file: "F", key: "K", reason: "x"),
    HubError.fileNotFound(repository: "K", file: "F"),
    HubError.unsafeFileName(repository: "K", name: "F"),
    HubError.offline(repository: "K", file: "F"),
    CheckpointError.missingTensor(file: "F", key: "K", shape: [2, 3]),
    CheckpointError.shapeMismatch(file: "F", key: "K", expected: [2, 3], found: [2, 3]),
    CheckpointError.elementType(file: "F", key: "K", found: .int8),
    CheckpointError.notFinite(file: "F", key: "K"),
    CheckpointError.packedWeights(file: "F", key: "K"),
    CheckpointError.unusedTensors(file: "F", keys: ["K", "x"]),
    AdapterError.unknownKey(file: "F", key: "K", reason: "x"),
    AdapterError.missingKey(file: "F", key: "K"),
    AdapterError.swappedFactors(file: "F", key: "K", a: [2, 3], b: [2, 3], rank: 1),
    AdapterError.rankMismatch(file: "F", key: "K", a: [2, 3], b: [2, 3], rank: 1),
    AdapterError.shapeMismatch(file: "F", key: "K", expected: [2, 3], found: [2, 3]),
    AdapterError.missingModule(file: "F", module: "K"),
    AdapterError.unusedKeys(file: "F", keys: ["K", "x"]),
    AdapterError.invalidPattern(file: "F", key: "K", pattern: "x"),
    AdapterError.mustBeMerged(file: "F", key: "K"),
    AdapterError.conflict(key: "K", files: ["F", "x"]),
    AdapterError.contradiction(file: "F", options: ["K", "x"]),
    TokenizerError.unsupported(file: "F", key: "K", name: "x"),
    TokenizerError.invalid(file: "F", key: "K", reason: "x"),
    TokenizerError.pattern(file: "F", key: "K", pattern: "x", reason: "x"),
    TextFeaturesError.mismatch(file: "F", key: "K", stored: "x", asked: "x"),
    TrainingDataError.missingClass(file: "F", name: "K"),
    TrainingError.adapterNotTrainable(file: "F", option: "K"),
    TrainingError.notAState(file: "F", key: "K"),
    UnsupportedConfiguration(file: "F", key: "K", value: "x", supported: "x"),
  ]

  /// Those whose file or key is made up of several parts, or always the same.
  static let others: [(error: any ContrastError, file: String?, key: String?)] = [
    (GenerationError.unknownToken(id: 9, vocabulary: 9), nil, "9"),
    (GenerationError.missingToken(8), nil, "8"),
    (ModelFolderError.missingFile(directory: "F", name: "x", purpose: "x"), "F/x", nil),
    (LanguageModelError.noBase(file: "F"), "F", "base_model_name_or_path"),
    (TextFeaturesError.unknownVersion(file: "F", found: 1, supported: 1), "F", "format_version"),
  ]

  static let all: [any ContrastError] =
    ofNothing + ofAFile + ofAKey + ofAnIndex + ofAFileAndAnIndex + ofAFileAndAKey
    + others.map(\.error)
}

@Suite("Errors") struct ErrorTests {
  @Test(
    arguments: [
      (Samples.ofNothing, nil, nil, nil), (Samples.ofAFile, "F", nil, nil),
      (Samples.ofAKey, nil, "K", nil), (Samples.ofAnIndex, nil, nil, 7),
      (Samples.ofAFileAndAnIndex, "F", nil, 7), (Samples.ofAFileAndAKey, "F", "K", nil),
    ] as [([any ContrastError], String?, String?, Int?)])
  func detailsAreThoseOfTheCase(
    errors: [any ContrastError], file: String?, key: String?, index: Int?
  ) {
    for error in errors {
      let details = error.details
      #expect(details.file == file, "\(details)")
      #expect(details.key == key, "\(details)")
      #expect(details.index == index, "\(details)")
    }
  }

  @Test func detailsOfSeveralParts() {
    for (error, file, key) in Samples.others {
      #expect(error.details.file == file && error.details.key == key, "\(error.details)")
      #expect(error.details.index == nil)
    }
    let mismatch = TextFeaturesError.mismatch(
      file: "F", key: "model_fingerprint", stored: "x", asked: "y")
    #expect(mismatch.details.code == "text-features.mismatch")
    #expect(mismatch.details.key == "model_fingerprint")
  }

  @Test func sentencesAreTheDescriptionEverywhere() {
    for error in Samples.all {
      let text = error.description
      #expect(!text.isEmpty && "\(error)" == text)
      #expect((error as any Error).localizedDescription == text)
      let details = error.details
      for part in [details.file?.components(separatedBy: "/").first, details.key] {
        #expect(part.map(text.contains) ?? true, "\(details.code) does not name \(part ?? "")")
      }
    }
  }

  // MARK: Codes

  /// The rows of the table in Documentation/Errors.md.
  private func table() throws -> [(code: String, name: String)] {
    let text = try String(
      contentsOf: SharedData.packageRoot.appending(path: "Documentation/Errors.md"), encoding: .utf8
    )
    return text.matches(of: /(?m)^\| `([^`]+)` \| `([^`]+)` \| [^|]+ \|$/)
      .map { (String($0.1), String($0.2)) }
  }

  /// The sources of all modules, by name.
  private func sources() throws -> [(name: String, text: String)] {
    let folder = SharedData.packageRoot.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
  }

  /// `Type.case`, or `Type` of an error without cases; `Type.` of a case without values, whose name is
  /// not to be had.
  private func name(_ error: any ContrastError) -> String {
    let mirror = Mirror(reflecting: error)
    let type = String(describing: type(of: error))
    return mirror.displayStyle == .enum ? "\(type).\(mirror.children.first?.label ?? "")" : type
  }

  @Test func codesAreThoseOfTheTable() throws {
    let table = try table()
    let codes = Samples.all.map(\.details.code)
    #expect(Set(codes).count == codes.count, "a code stands for two cases")
    #expect(Set(table.map(\.code)).count == table.count, "a code stands in two rows")
    #expect(Set(codes).symmetricDifference(table.map(\.code)) == [])
    let names = Dictionary(table, uniquingKeysWith: { a, _ in a })
    for error in Samples.all {
      let (name, row) = (name(error), names[error.details.code] ?? "")
      #expect(name.hasSuffix(".") ? row.hasPrefix(name) : row == name)
    }
    for code in codes {
      #expect(code.wholeMatch(of: /[a-z-]+\.[a-z0-9-]+/) != nil, "\(code)")
    }
  }

  /// Each case gives its code as a literal in a switch that the compiler holds to be complete.
  @Test func everyCaseHasASample() throws {
    let written = try sources().flatMap { source in
      source.text.matches(of: /ErrorDetails\(\s*code: "([^"]+)"/).map { String($0.1) }
    }
    // `other` is what errors have that are not of this package.
    #expect(Set(written).subtracting(["other"]) == Set(Samples.all.map(\.details.code)))
  }

  @Test func everyPublicErrorIsAContrastError() throws {
    for (name, text) in try sources() {
      for match in text.matches(
        of: /public (?:enum|struct|final class|extension) [^{]*\bError\b[^{]*/)
      {
        Issue.record("\(name): \(match.0)conforms to Error alone")
      }
    }
  }
}
