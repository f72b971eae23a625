import ArgumentParser
import ExampleSupport
import Testing

/// What the training commands refuse before they open a file.
@Suite struct TrainingOptionsTests {
  private struct Data: ParsableCommand {
    @OptionGroup var data: PairDataOptions
  }

  private struct Pairs: ParsableCommand {
    @OptionGroup var training: DualEncoderTrainingOptions
  }

  private struct Adapter: ParsableCommand {
    @OptionGroup var lora: LoRAOptions
  }

  private struct Decoder: ParsableCommand {
    @OptionGroup var shape: NewLanguageModelOptions
  }

  private func refuses(_ command: (some ParsableCommand).Type, _ line: String, _ part: String) {
    let arguments = line.split(separator: " ").map(String.init)
    do {
      _ = try command.parse(arguments)
      Issue.record("'\(line)' was taken")
    } catch {
      let message = command.message(for: error)
      #expect(message.contains(part), "\(line): \(message)")
    }
  }

  @Test func data() throws {
    refuses(Data.self, "", "name what to train on")
    refuses(Data.self, "--captions a.jsonl --captions b.jsonl --features a", "one '--features'")
    refuses(Data.self, "--classes photos", "one '--class-captions'")
    refuses(
      Data.self, "--classes a --class-captions a.json --class-features a --class-features b",
      "one '--class-features'")
    refuses(Data.self, "--captions a.jsonl --weights 1 --weights 2", "1 sets but 2 weights")
    for area in ["0", "1.5"] {
      refuses(Data.self, "--captions a.jsonl --least-area \(area)", "'--least-area'")
      refuses(Data.self, "--captions a.jsonl --class-least-area \(area)", "'--class-least-area'")
    }
    let options = try Data.parse(
      [
        "--captions", "a.jsonl", "--classes", "b", "--class-captions", "b.json", "--shards",
        "c.tar", "--weights", "1", "--weights", "2", "--weights", "3",
      ]
    ).data
    #expect(options.weights == [1, 2, 3])
    // What going on from a checkpoint depends on.
    var other = options
    other.mirrorClasses = true
    #expect(other.description != options.description)
  }

  @Test func models() throws {
    let data = "--captions a.jsonl --output m"
    func start(_ more: String, isPair: Bool = false) throws {
      let arguments = "\(data) \(more)".split(separator: " ").map(String.init)
      try Pairs.parse(arguments).training.requireStart(isPair: isPair)
    }
    #expect(throws: ValidationError.self) { try start("") }
    #expect(throws: ValidationError.self) { try start("--new --model x") }
    #expect(throws: ValidationError.self) { try start("--new", isPair: true) }
    try start("--new")
    try start("--model x")
    try start("", isPair: true)
    refuses(Pairs.self, "\(data) --new --pairs-per-pass 0", "'--pairs-per-pass'")
    refuses(Pairs.self, "\(data) --new --width 100", "'--width' must be a multiple of 64")
    refuses(Pairs.self, "\(data) --new --head-width 6", "'--head-width' must be a multiple of 4")
    refuses(Pairs.self, "\(data) --new --size 30", "'--size' must be a multiple")
    refuses(Pairs.self, "\(data) --new --layers 0", "'--layers' must be at least 1")
    refuses(Pairs.self, "\(data) --new --steps 10 --warm-up 10", "'--warm-up'")
    for until in ["0", "11"] {
      refuses(Pairs.self, "\(data) --new --steps 10 --warm-up 1 --until \(until)", "'--until'")
    }
    let line = "\(data) --new --width 96 --head-width 32".split(separator: " ").map(String.init)
    #expect(try Pairs.parse(line).training.shape.width == 96)
  }

  @Test func adapters() throws {
    refuses(Adapter.self, "--lora-rank 0", "'--lora-rank' must be at least 1")
    refuses(Adapter.self, "--lora-rank 4 --lora-dropout 1", "'--lora-dropout'")
    refuses(Adapter.self, "--lora-target q_proj", "go with '--lora-rank'")
    refuses(Adapter.self, "--lora-alpha 3", "go with '--lora-rank'")
    let none = try Adapter.parse([]).lora.initialization()
    #expect(none == nil)
    let lora = try Adapter.parse(["--lora-rank", "4", "--lora-target", "q_proj"]).lora
    let configuration = try #require(lora.initialization()).configuration
    #expect(configuration.rank == 4 && configuration.alpha == 8)
    #expect(configuration.targetModules == .names(["q_proj"]))
  }

  @Test func decoders() {
    refuses(Decoder.self, "--layers 0", "'--layers' must be at least 1")
    refuses(Decoder.self, "--width 10 --heads 4", "'--heads' must divide")
    refuses(Decoder.self, "--width 64 --heads 4 --key-value-heads 3", "'--key-value-heads'")
  }
}
