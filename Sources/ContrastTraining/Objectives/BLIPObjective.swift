import Contrast
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastVision

/// BLIP's training: images near their texts, matching with hard negatives, captions, and answers to questions, any
/// of them with a weight.
///
/// The image tower runs once an image and step. All parts attend to its states, and the sum of their gradients
/// goes back through it. The momentum copies of the contrastive part and its queue belong to the state of the
/// trainer, so a training that goes on is the same to the bit.
///
/// Source: Li et al. 2022, "BLIP", section 3.2; `blip_pretrain.py`, `blip_vqa.py` of salesforce/BLIP.
public struct BLIPObjective: TrainingObjective {
  /// Which parts there are, and how.
  package struct Options: Sendable {
    /// Of the parts in the loss; a part of weight 0 is not computed.
    package var contrastWeight: Float = 1
    package var matchingWeight: Float = 1
    package var captionWeight: Float = 1
    package var answerWeight: Float = 1
    /// How much of the momentum copies stays at each step, from 0 to below 1.
    package var momentum: Float = 0.995
    /// The most pairs of earlier steps that the contrastive part tells from those of a step.
    package var queue = 57_600
    /// The share of the momentum copies in the targets of the contrastive part, when it has risen.
    package var alpha: Float = 0.4
    /// The steps over which it rises from 0.
    package var alphaSteps = 0
    /// Of captions and answers, from 0 to below 1.
    package var labelSmoothing: Float = 0.1
    /// The share of the pairs in matching whose text keeps `[CLS]`, as transformers does it, in the place of the
    /// `[ENC]` of BLIP's own training.
    package var classTokenShare: Float = 0

    /// Ends the program where an option was set wrongly.
    func check() {
      checkWeights([contrastWeight, matchingWeight, captionWeight, answerWeight])
      checkLabelSmoothing(labelSmoothing)
      checkOption((0..<1).contains(momentum), "momentum is \(momentum); it must be below 1")
      checkOption(queue >= 0, "queue is \(queue); it must be at least 0")
      checkOption((0...1).contains(alpha), "alpha is \(alpha); it must be from 0 to 1")
      checkOption(alphaSteps >= 0, "alphaSteps is \(alphaSteps); it must be at least 0")
      checkOption(
        (0...1).contains(classTokenShare),
        "classTokenShare is \(classTokenShare); it must be from 0 to 1")
    }

    /// ``alpha`` in a step.
    func alpha(at step: Int) -> Float {
      alphaSteps > 0 ? alpha * min(1, Float(step) / Float(alphaSteps)) : alpha
    }
  }

  /// Images with what is said and asked about them.
  public struct Batch: Sendable {
    /// A caption from `[CLS]` to `[SEP]`.
    package struct Caption: Sendable, Equatable {
      /// The number of its image.
      package var image: Int
      package var tokens: [Int32]
      /// The tokens behind the first that are given: they bear no loss.
      package var promptLength: Int

      package init(image: Int, tokens: [Int32], promptLength: Int = 0) {
        self.image = image
        self.tokens = tokens
        self.promptLength = promptLength
      }
    }

    /// A question from `[CLS]` to `[SEP]`, and its answers from `[DEC]` to `[SEP]`.
    package struct Question: Sendable, Equatable {
      package var image: Int
      package var tokens: [Int32]
      package var answers: [Answer]

      package init(image: Int, tokens: [Int32], answers: [Answer]) {
        self.image = image
        self.tokens = tokens
        self.answers = answers
      }
    }

    package struct Answer: Sendable, Equatable {
      package var tokens: [Int32]
      /// What its loss is multiplied with: the share of those who gave it, in VQA.
      package var weight: Float

      package init(tokens: [Int32], weight: Float = 1) {
        self.tokens = tokens
        self.weight = weight
      }
    }

    package var images: [PreparedImage]
    /// For each image a number that is equal for images that show the same.
    package var keys: [UInt64]
    /// Right about their images.
    package var captions: [Caption]
    /// Wrong about their images, for matching.
    package var wrongCaptions: [Caption]
    package var questions: [Question]

    package init(
      images: [PreparedImage], keys: [UInt64]? = nil, captions: [Caption],
      wrongCaptions: [Caption] = [], questions: [Question] = []
    ) {
      let owners = captions.map(\.image) + wrongCaptions.map(\.image) + questions.map(\.image)
      precondition(
        owners.allSatisfy(images.indices.contains), "a text of an image that is not there")
      precondition(keys == nil || keys!.count == images.count)
      self.images = images
      self.keys = keys ?? images.indices.map(UInt64.init)
      self.captions = captions
      self.wrongCaptions = wrongCaptions
      self.questions = questions
    }
  }

  package let layers: BLIPLayers
  package let options: Options

  package init(_ layers: BLIPLayers, _ options: Options) {
    self.layers = layers
    self.options = options
  }

  public func callAsFunction(_ batch: Batch, _ pass: TrainingPass) throws -> Float {
    guard !batch.images.isEmpty else { return 0 }
    let run = pass.run
    let (states, tape) = pass.withRandomState(part: 0) {
      run.recording(into: pass.gradients) { layers.states(of: batch.images, run) }
    }
    let images = RecordedImages(states, pass)
    var value: Float = 0
    func add(
      _ name: String, _ part: Int, weight: Float, _ loss: () throws -> Float
    ) rethrows {
      let loss = try pass.withRandomState(part: part, loss)
      pass.report(name, loss)
      value += weight * loss
    }
    var similarities = Similarities.uniform(batch.captions.count)
    if options.contrastWeight > 0, let head = layers.contrast, !batch.captions.isEmpty {
      add("contrast", 1, weight: options.contrastWeight) {
        let contrast = self.contrast(batch, head, images)
        similarities = contrast.similarities
        return contrast.value
      }
    }
    if options.matchingWeight > 0, let matcher = layers.matcher,
      !batch.captions.isEmpty || !batch.wrongCaptions.isEmpty
    {
      let pairs = matchingPairs(batch, similarities, seed: pass.seed, step: pass.step)
      add("matching", 2, weight: options.matchingWeight) { matching(pairs, matcher, images) }
    }
    if options.captionWeight > 0, let decoder = layers.captioner, !batch.captions.isEmpty {
      try add("captions", 3, weight: options.captionWeight) {
        try captions(batch.captions, decoder, images)
      }
    }
    if options.answerWeight > 0, let answerer = layers.answerer, !batch.questions.isEmpty {
      try add("answers", 4, weight: options.answerWeight) {
        try answers(batch.questions, answerer, images)
      }
    }
    if let gradient = images.gradient {
      tape.backward(from: [(states.values, gradient)], run)
    }
    return value
  }
}

/// The layers of BLIP's parts; nil where a model has them not.
package struct BLIPLayers: Sendable {
  /// The projections of the contrastive part, and the encoder without attention to images.
  package struct Contrast: Sendable {
    package var text: BERT
    package var image: Linear
    package var projection: Linear
    /// The names of what has a momentum copy begin with these.
    package var prefixes: [String]
  }

  package struct Matcher: Sendable {
    package var text: BERT
    package var head: Linear
  }

  package struct Answerer: Sendable {
    package var question: BERT
    package var decoder: BLIPTextDecoder
  }

  package var imageEncoder: ImageEncoder
  package var contrast: Contrast?
  package var matcher: Matcher?
  package var captioner: BLIPTextDecoder?
  package var answerer: Answerer?
  package var special: BLIPTokens

  /// The states of all tokens of images, that of the class first, behind the last norm.
  func states(of images: [PreparedImage], _ run: Run) -> ImageStates {
    imageEncoder.states(of: images, at: .normed, classToken: true, run)
  }
}

/// The states of the images of a step, and the sum of the gradients of its parts by them.
final class RecordedImages {
  let states: ImageStates
  let pass: TrainingPass
  private(set) var gradient: Tensor?

  init(_ states: ImageStates, _ pass: TrainingPass) {
    self.states = states
    self.pass = pass
  }

  var run: Run { pass.run }

  /// The rows of the class tokens of some images.
  func classRows(_ images: [Int]) -> [Int] { images.map { states.layout[$0].lowerBound } }

  /// Goes through a part with a tape of its own, whose gradients by the states are added to those of the others.
  ///
  /// - Parameters:
  ///   - body: makes tensors of the states.
  ///   - gradients: of the loss by them.
  func backpropagate(
    _ body: () -> [Tensor], gradients: ([Tensor]) throws -> [Tensor]
  ) rethrows {
    let (results, tape) = run.recording(into: pass.gradients, inputs: [states.values], body)
    let seeds = zip(results, try gradients(results)).map { (tensor: $0, gradient: $1) }
    tape.backward(from: seeds, run)
    guard let own = tape.gradient(of: states.values) else { return }
    gradient = gradient.map { run.sum($0, own) } ?? own
  }
}

/// Ends the program where a part of a loss has a weight that is no number of at least 0.
func checkWeights(_ weights: [Float]) {
  for weight in weights {
    checkOption(weight.isFinite && weight >= 0, "the weight \(weight) is below 0")
  }
}

/// Ends the program where smoothed labels would not sum to one.
func checkLabelSmoothing(_ labelSmoothing: Float) {
  checkOption(
    (0..<1).contains(labelSmoothing),
    "labelSmoothing is \(labelSmoothing); it must be at least 0 and below 1")
}
