import ContrastFiles
import ContrastLayers
import ContrastTestSupport
import Testing

@testable import ContrastGeneration

@Suite("Options of generation")
struct GenerationOptionsTests {
  private func node(_ text: String) throws -> JSONNode {
    JSONNode(try JSONValue(Array(text.utf8), file: "g.json"), file: "g.json")
  }

  private func changed(_ change: (inout GenerationOptions) -> Void) -> GenerationOptions {
    var options = GenerationOptions()
    change(&options)
    return options
  }

  @Test("Every key of a file is read")
  func keys() throws {
    let read = try GenerationOptions(
      node(
        """
        {"max_length": 4096, "max_new_tokens": 7, "min_length": 2, "min_new_tokens": 3, "early_stopping": "never",
         "max_time": 2.5, "stop_strings": ["a", "b"], "do_sample": true, "num_beams": 4, "use_cache": true,
         "temperature": 0.6, "top_k": 20, "top_p": 0.9, "min_p": 0.05, "typical_p": 0.95, "epsilon_cutoff": 3e-4,
         "eta_cutoff": 0.002, "repetition_penalty": 1.05, "encoder_repetition_penalty": 1.5, "length_penalty": -1,
         "no_repeat_ngram_size": 3, "encoder_no_repeat_ngram_size": 4, "bad_words_ids": [[1], [2, 3]],
         "renormalize_logits": true, "forced_bos_token_id": 5, "forced_eos_token_id": 6,
         "remove_invalid_values": true, "exponential_decay_length_penalty": [10, 1.5], "suppress_tokens": [8, 9],
         "begin_suppress_tokens": [10], "sequence_bias": [[[11, 12], -2.5]], "num_return_sequences": 2,
         "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": [128001, 128009], "decoder_start_token_id": 2,
         "transformers_version": "4.40", "_from_model_config": true, "cache_implementation": "hybrid",
         "guidance_scale": 1.0, "num_beam_groups": 1, "diversity_penalty": 0.0, "penalty_alpha": null,
         "low_memory": false, "assistant_early_exit": 4, "frequency_penalty": 0.5, "presence_penalty": 0.25}
        """))
    let expected = changed {
      $0.maximumLength = 4096
      $0.maximumNewTokens = 7
      $0.minimumLength = 2
      $0.minimumNewTokens = 3
      $0.earlyStopping = .never
      $0.maximumTime = .seconds(2.5)
      $0.stopStrings = ["a", "b"]
      $0.samples = true
      $0.beamCount = 4
      $0.temperature = 0.6
      $0.topK = 20
      $0.topP = 0.9
      $0.minP = 0.05
      $0.typicalP = 0.95
      $0.epsilonCutoff = 3e-4
      $0.etaCutoff = 0.002
      $0.repetitionPenalty = 1.05
      $0.encoderRepetitionPenalty = 1.5
      $0.lengthPenalty = -1
      $0.noRepeatNGramSize = 3
      $0.encoderNoRepeatNGramSize = 4
      $0.badWords = [[1], [2, 3]]
      $0.renormalizesLogits = true
      $0.forcedFirstToken = 5
      $0.forcedLastTokens = [6]
      $0.removesInvalidValues = true
      $0.exponentialDecay = .init(start: 10, factor: 1.5)
      $0.suppressedTokens = [8, 9]
      $0.suppressedFirstTokens = [10]
      $0.sequenceBias = [[11, 12]: -2.5]
      $0.resultCount = 2
      $0.padToken = 0
      $0.beginToken = 1
      $0.stopTokens = [128001, 128009]
      $0.decoderStartToken = 2
      $0.frequencyPenalty = 0.5
      $0.presencePenalty = 0.25
    }
    #expect(read == expected)
    #expect(try read.validated() == read)
  }

  @Test("What a file leaves open keeps the value of what it is read over; null leaves open")
  func precedence() throws {
    let vicuna = try GenerationOptions(
      node(
        #"{"temperature": 0.9, "top_p": 0.6, "eos_token_id": 2, "pad_token_id": 0, "max_length": 4096}"#
      ))
    // Sampling is off, but the temperature stands for when it is switched on.
    #expect(!vicuna.samples && vicuna.temperature == 0.9 && vicuna.topK == 50)
    let request = try GenerationOptions(
      node(#"{"do_sample": true, "top_p": null, "max_new_tokens": 5, "eos_token_id": -1}"#),
      over: vicuna)
    #expect(request.samples && request.topP == 0.6 && request.maximumNewTokens == 5)
    #expect(request.maximumLength == 4096 && request.stopTokens == [])
  }

  @Test("config.json of older models, its language model's keys behind its own")
  func legacy() throws {
    let config = try node(
      """
      {"eos_token_id": 2, "num_beams": null, "text_config": {"eos_token_id": 102, "pad_token_id": 0,
       "max_length": 20, "num_beams": 3, "bos_token_id": 30522}}
      """)
    let all = try GenerationOptions(legacy: config)
    #expect(all.stopTokens == [2] && all.padToken == 0 && all.beamCount == 3)
    #expect(all.maximumLength == 20 && all.beginToken == 30522)
    let tokens = try GenerationOptions(legacy: config.object("text_config"), tokensOnly: true)
    #expect(tokens.stopTokens == [102] && tokens.beamCount == 1 && tokens.maximumLength == nil)
    #expect(throws: FileError.self) { try GenerationOptions(legacy: node("[]")) }
  }

  @Test("Ways to generate that are not here are refused by name")
  func refused() throws {
    for (key, value) in [
      ("guidance_scale", "1.5"), ("num_beam_groups", "2"), ("diversity_penalty", "0.5"),
      ("penalty_alpha", "0.6"), ("constraints", "[]"), ("force_words_ids", "[[1]]"),
      ("dola_layers", "\"high\""), ("prompt_lookup_num_tokens", "3"), ("low_memory", "true"),
      ("watermarking_config", "{}"), ("top_h", "0.4"), ("early_stopping", "\"soon\""),
    ] {
      let error = #expect(throws: UnsupportedConfiguration.self) {
        try GenerationOptions(node("{\"\(key)\": \(value)}"))
      }
      #expect(error?.key == key)
    }
  }

  @Test("Values of the wrong type are named")
  func wrongTypes() throws {
    for text in [
      #"{"temperature": "hot"}"#, #"{"top_k": 1.5}"#, #"{"eos_token_id": [1, "2"]}"#,
      #"{"eos_token_id": 1e12}"#, #"{"bad_words_ids": [1]}"#, #"{"sequence_bias": [[[1]]]}"#,
      #"{"exponential_decay_length_penalty": [1]}"#, #"{"stop_strings": [1]}"#,
      #"{"max_time": -1}"#,
      #"{"max_time": 1e300}"#, #"{"top_p": 1e999}"#, "[]", "1",
    ] {
      #expect(throws: FileError.self, "\(text)") { try GenerationOptions(node(text)) }
    }
  }

  @Test("Values that cannot be used are refused by the option's name")
  func validation() throws {
    #expect(throws: Never.self) { try GenerationOptions().validated() }
    let long = String(repeating: "a", count: 10_000_000)
    for (name, change) in [
      ("temperature", { ($0.temperature, $0.samples) = (0, true) }),
      ("temperature", { ($0.temperature, $0.samples) = (1e-60, true) }),
      ("temperature", { $0.temperature = .nan }), ("temperature", { $0.temperature = -1 }),
      ("topP", { $0.topP = .nan }), ("topP", { $0.topP = 1.01 }), ("topP", { $0.topP = -0.1 }),
      ("minP", { $0.minP = .nan }), ("typicalP", { $0.typicalP = 0 }),
      ("typicalP", { $0.typicalP = .nan }), ("epsilonCutoff", { $0.epsilonCutoff = 1 }),
      ("etaCutoff", { $0.etaCutoff = .nan }), ("topK", { $0.topK = -1 }),
      ("maximumNewTokens", { $0.maximumNewTokens = 0 }),
      ("maximumLength", { $0.maximumLength = 0 }),
      ("maximumNewTokens", { $0.maximumNewTokens = .max }),
      ("minimumLength", { $0.minimumLength = -1 }),
      ("minimumNewTokens", { ($0.minimumNewTokens, $0.maximumNewTokens) = (9, 8) }),
      ("minimumLength", { ($0.minimumLength, $0.maximumLength) = (9, 8) }),
      ("repetitionPenalty", { $0.repetitionPenalty = 0 }),
      ("repetitionPenalty", { $0.repetitionPenalty = .infinity }),
      ("frequencyPenalty", { $0.frequencyPenalty = .nan }),
      ("lengthPenalty", { $0.lengthPenalty = .nan }),
      ("noRepeatNGramSize", { $0.noRepeatNGramSize = -1 }), ("badWords", { $0.badWords = [[]] }),
      ("badWords", { $0.badWords = [[-3]] }), ("sequenceBias", { $0.sequenceBias = [[1]: .nan] }),
      ("sequenceBias", { $0.sequenceBias = [[]: 1] }),
      ("suppressedTokens", { $0.suppressedTokens = [-1] }),
      ("stopTokens", { $0.stopTokens = [-1] }), ("stopStrings", { $0.stopStrings = [""] }),
      ("stopStrings", { $0.stopStrings = [long] }),
      ("stopStrings", { $0.stopStrings = [String](repeating: "a", count: 257) }),
      ("beamCount", { $0.beamCount = 0 }), ("beamCount", { $0.beamCount = 1_000_000 }),
      ("resultCount", { $0.resultCount = 0 }), ("resultCount", { $0.resultCount = 2 }),
      ("resultCount", { ($0.beamCount, $0.resultCount) = (2, 3) }),
      ("logProbabilityCount", { $0.logProbabilityCount = -1 }),
      ("maximumTime", { $0.maximumTime = .zero }),
      ("exponentialDecay", { $0.exponentialDecay = .init(start: 1, factor: .nan) }),
    ] as [(String, (inout GenerationOptions) -> Void)] {
      let error = #expect(throws: GenerationError.self, "\(name)") {
        try changed(change).validated()
      }
      #expect(error?.details.key == name)
      #expect((error.map { "\($0)".utf8.count } ?? 0) < 300)
    }
    // A temperature of 0 stands in files of models that do not sample.
    #expect(throws: Never.self) { try changed { $0.temperature = 0 }.validated() }
  }

  @Test("Limits of a sequence")
  func limits() throws {
    func limits(
      _ prompt: Int, states: Int = 0, positions: Int = 100,
      _ change: (inout GenerationOptions) -> Void = { _ in }
    ) throws -> LengthLimits {
      try changed(change).limits(
        promptLength: prompt, stateCount: states, maximumPositions: positions)
    }
    #expect(try limits(5) == LengthLimits(promptLength: 5, maximumLength: 25))
    #expect(try limits(90).maximumLength == 100)
    let both = try limits(5) { ($0.maximumNewTokens, $0.maximumLength) = (3, 50) }
    #expect(both.maximumLength == 8)
    #expect(try limits(5) { $0.maximumLength = 50 }.maximumLength == 50)
    // States in the place of tokens count for lengths, but not for the length of the prompt.
    let states = try limits(0, states: 30) { ($0.maximumLength, $0.minimumLength) = (50, 40) }
    #expect(states == LengthLimits(promptLength: 0, maximumLength: 20, minimumLength: 10))
    #expect(try limits(0, states: 30) { $0.maximumNewTokens = 80 }.maximumLength == 70)
    #expect(try limits(0, states: 30) { $0.minimumLength = 10 }.minimumLength == 0)
    let minimum = try limits(4) { ($0.minimumNewTokens, $0.minimumLength) = (6, 18) }
    #expect(minimum.minimumLength == 10 && minimum.minimumNewTokens == 6)
    #expect(throws: GenerationError.promptTooLong(length: 50, limit: 50)) {
      try limits(50) { $0.maximumLength = 50 }
    }
    #expect(throws: GenerationError.promptTooLong(length: 101, limit: 100)) { try limits(101) }
    #expect(throws: GenerationError.promptTooLong(length: 120, limit: 100)) {
      try limits(0, states: 120)
    }
  }
}
