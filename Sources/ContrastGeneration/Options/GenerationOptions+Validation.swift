extension GenerationOptions {
  /// The longest stop string, in bytes of UTF-8.
  package static let longestStopString = 4096
  /// The most stop strings.
  package static let mostStopStrings = 256
  /// The most tokens that any option may speak of.
  static let longestText = 1 << 31
  /// The most beams and results.
  static let mostBeams = 1024

  /// These options, if all of them can be used together.
  ///
  /// Options may come from anywhere, such as the requests that a server gets.
  ///
  /// - Throws: `GenerationError.invalidOption`.
  package func validated() throws(GenerationError) -> GenerationOptions {
    try validateLengths()
    try validateSampling()
    try validatePenalties()
    try validateTokens()
    try validateResults()
    return self
  }

  private func check(
    _ name: String, _ value: some CustomStringConvertible, _ allowed: String, _ isAllowed: Bool
  ) throws(GenerationError) {
    guard isAllowed else {
      throw .invalidOption(
        name: name, value: String(value.description.prefix(40)), allowed: allowed)
    }
  }

  private func validateLengths() throws(GenerationError) {
    let positive = "between 1 and \(Self.longestText)"
    let length = "between 0 and \(Self.longestText)"
    for (name, value) in [
      ("maximumNewTokens", maximumNewTokens), ("maximumLength", maximumLength),
    ] {
      if let value { try check(name, value, positive, 1...Self.longestText ~= value) }
    }
    for (name, value) in [
      ("minimumLength", minimumLength), ("minimumNewTokens", minimumNewTokens),
      ("noRepeatNGramSize", noRepeatNGramSize),
      ("encoderNoRepeatNGramSize", encoderNoRepeatNGramSize), ("topK", topK),
    ] {
      try check(name, value, length, 0...Self.longestText ~= value)
    }
    if let most = maximumNewTokens {
      try check(
        "minimumNewTokens", minimumNewTokens, "at most maximumNewTokens (\(most))",
        minimumNewTokens <= most)
    } else if let most = maximumLength {
      try check(
        "minimumLength", minimumLength, "at most maximumLength (\(most))", minimumLength <= most)
    }
    if let decay = exponentialDecay {
      try check(
        "exponentialDecay", decay.start, "from a start of 0 or more, by a number above 0",
        0...Self.longestText ~= decay.start && decay.factor.isFinite && decay.factor > 0)
    }
    if let time = maximumTime { try check("maximumTime", time, "above 0", time > .zero) }
  }

  private func validateSampling() throws(GenerationError) {
    // Files give a temperature of 0 to models that do not sample.
    try check(
      "temperature", temperature, "a number above 0",
      temperature.isFinite && (samples ? Float(temperature) > 0 : temperature >= 0))
    for (name, value) in [("topP", topP), ("minP", minP)] {
      try check(name, value, "between 0 and 1", 0...1 ~= value)
    }
    try check("typicalP", typicalP, "above 0 and at most 1", typicalP > 0 && typicalP <= 1)
    for (name, value) in [("epsilonCutoff", epsilonCutoff), ("etaCutoff", etaCutoff)] {
      try check(name, value, "at least 0 and below 1", 0..<1 ~= value)
    }
  }

  private func validatePenalties() throws(GenerationError) {
    for (name, value) in [
      ("repetitionPenalty", repetitionPenalty),
      ("encoderRepetitionPenalty", encoderRepetitionPenalty),
    ] {
      try check(
        name, value, "a number above 0", Float(value).isFinite && Float(value) > 0)
    }
    for (name, value) in [
      ("frequencyPenalty", frequencyPenalty), ("presencePenalty", presencePenalty),
      ("lengthPenalty", lengthPenalty),
    ] {
      try check(name, value, "a finite number", Float(value).isFinite)
    }
  }

  private func validateTokens() throws(GenerationError) {
    let lists: [(String, [Int32])] = [
      ("stopTokens", stopTokens), ("suppressedTokens", suppressedTokens),
      ("suppressedFirstTokens", suppressedFirstTokens), ("forcedLastTokens", forcedLastTokens),
      ("forcedFirstToken", forcedFirstToken.map { [$0] } ?? []),
    ]
    for (name, tokens) in lists {
      if let wrong = tokens.first(where: { $0 < 0 }) {
        try check(name, wrong, "made of token ids", false)
      }
    }
    for word in badWords {
      try check(
        "badWords", word, "a sequence of token ids", !word.isEmpty && word.allSatisfy { $0 >= 0 })
    }
    for (sequence, bias) in sequenceBias {
      try check(
        "sequenceBias", sequence, "for a sequence of token ids",
        !sequence.isEmpty && sequence.allSatisfy { $0 >= 0 })
      try check("sequenceBias", bias, "a finite number", Float(bias).isFinite)
    }
    try check(
      "stopStrings", stopStrings.count, "at most \(Self.mostStopStrings) strings",
      stopStrings.count <= Self.mostStopStrings)
    for string in stopStrings {
      try check(
        "stopStrings", "an empty string", "strings of at least one character", !string.isEmpty)
      try check(
        "stopStrings", "a string of \(string.utf8.count) bytes",
        "strings of at most \(Self.longestStopString) bytes",
        string.utf8.count <= Self.longestStopString)
    }
  }

  private func validateResults() throws(GenerationError) {
    try check(
      "beamCount", beamCount, "between 1 and \(Self.mostBeams)", 1...Self.mostBeams ~= beamCount)
    try check(
      "resultCount", resultCount, "between 1 and \(Self.mostBeams)",
      1...Self.mostBeams ~= resultCount)
    if beamCount > 1 {
      try check(
        "resultCount", resultCount, "at most beamCount (\(beamCount))", resultCount <= beamCount)
    } else {
      try check(
        "resultCount", resultCount, "1 unless samples is true or beamCount is larger",
        resultCount == 1 || samples)
    }
    if let count = logProbabilityCount {
      try check("logProbabilityCount", count, "0 or more", count >= 0)
    }
  }
}
