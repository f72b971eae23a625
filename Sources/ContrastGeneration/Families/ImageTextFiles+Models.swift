import Contrast
import ContrastRuntime
import ContrastTensor

extension BLIPFiles: ImageTextFolder {
  func matchingModel(_ cancellation: Cancellation?) throws -> any MatchingModel {
    try BLIPMatchingModel(self, cancellation)
  }

  func captioningModel(_ cancellation: Cancellation?) throws -> any ImageWritingModel {
    try BLIPCaptioningModel(self, cancellation)
  }

  func answeringModel(_ cancellation: Cancellation?) throws -> any AnsweringModel {
    try BLIPAnsweringModel(self, cancellation)
  }
}

extension BLIP2Files: ImageTextFolder {
  func matchingModel(_ cancellation: Cancellation?) throws -> any MatchingModel {
    try BLIP2MatchingModel(self, cancellation)
  }

  func visualModel(_ cancellation: Cancellation?) throws -> VisualLanguageModel {
    try VisualLanguageModel(self, cancellation)
  }
}

extension LLaVAFiles: ImageTextFolder {
  func visualModel(_ cancellation: Cancellation?) throws -> VisualLanguageModel {
    try VisualLanguageModel(self, cancellation)
  }
}

extension VisualGLMFiles: ImageTextFolder {
  func visualModel(_ cancellation: Cancellation?) throws -> VisualLanguageModel {
    try VisualLanguageModel(self, cancellation)
  }
}

extension ImageTextFiles {
  /// How keys and values of contexts are kept.
  var keyValuePrecision: KeyValuePrecision {
    checkpoint.precision == .float32 ? .float32 : .bfloat16
  }

  /// The images whose keys and values fit into 256 MB.
  func contextsPerGroup(_ memory: KeyValueMemory) -> Int {
    let vision = image.configuration
    let side = (files.options.imageSize ?? vision.imageSize) / vision.patchSize
    let perPage = KeyValueMemory.tokensPerPage
    return max((256 << 20) / ((side * side + perPage) / perPage * memory.bytesPerPage), 1)
  }
}
