import ArgumentParser
import Contrast
import ContrastImages
import ContrastTraining
import ExampleSupport
import Foundation

extension ModelConversion.Precision: @retroactive ExpressibleByArgument {}

/// The shape of a BLIP model that is made from nothing.
struct NewBLIPOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "The tokenizer, BERT's kind: a folder with vocab.txt, or tokenizer.json.", valueName: "folder"
    ))
  var tokenizer: String?

  @Option(
    help: ArgumentHelp(
      "A model whose image tower the new one begins with: a ViT in the layout of transformers' CLIP or BLIP.",
      valueName: "folder"))
  var imageModel: String?

  @Option(help: "The width of the text layers; that of the image tower.")
  var width = 128

  @Option(help: "The blocks of the text encoder, and of the decoder.")
  var layers = 4

  @Option(help: "The heads of their attention.")
  var heads = 4

  @Option(help: "The most tokens of a text.")
  var contextLength = 64

  @Option(help: "The width of the space that images and texts share.")
  var joint = 128

  @Option(
    help: ArgumentHelp(
      "The side of the images: of a new tower (default: 32), or a multiple of what '--image-model' has, whose patches "
        + "grow as much.", valueName: "pixels"))
  var size: Int?

  /// The side of the images of a new tower.
  private var newSize: Int { size ?? 32 }

  @Option(help: ArgumentHelp("The side of its patches.", valueName: "pixels"))
  var patch = 4

  @Option(help: "The blocks of a new image tower.")
  var imageLayers = 6

  func validate() throws {
    for (name, value, least) in [
      ("width", width, 1), ("layers", layers, 1), ("heads", heads, 1),
      ("context-length", contextLength, 4), ("joint", joint, 1), ("size", newSize, 1),
      ("patch", patch, 1), ("image-layers", imageLayers, 1),
    ] where value < least {
      throw ValidationError("'--\(name)' must be at least \(least).")
    }
    guard width % heads == 0, width / heads % 4 == 0 else {
      throw ValidationError("'--width' must be '--heads' times a multiple of 4.")
    }
    guard imageModel != nil || newSize % patch == 0 else {
      throw ValidationError("'--size' must be a multiple of '--patch'.")
    }
  }

  func model() throws -> NewBLIP {
    let image: NewBLIP.Image =
      try imageModel.map { .model(try ModelLocation.resolve($0), imageSize: size) }
      ?? .new(
        NewDualEncoder.ImageTower(
          imageSize: newSize, patchSize: patch, width: width, layers: imageLayers, heads: heads,
          hiddenWidth: 4 * width))
    return NewBLIP(
      tokenizer: URL(filePath: tokenizer ?? ""), image: image, width: width, layers: layers,
      heads: heads, contextLength: contextLength, projectionWidth: joint)
  }
}

/// The parts of BLIP's loss.
struct BLIPLossOptions: ParsableArguments, Sendable {
  @Option(help: "The weight of images near their texts; 0 leaves it out.")
  var contrast: Float = 1

  @Option(help: "The weight of matching.")
  var matching: Float = 1

  @Option(help: "The weight of captions.")
  var captioning: Float = 1

  @Option(help: "The weight of answers.")
  var answering: Float = 1

  @Option(help: "How much of the momentum copies stays at each step.")
  var momentum: Float = 0.995

  @Option(help: "The pairs of earlier steps that images and texts are told from.")
  var queue = 4096

  @Option(help: "The share of the momentum copies in the targets of the vectors.")
  var alpha: Float = 0.4

  @Option(help: "The steps over which that share rises from 0.")
  var alphaSteps = 2000

  @Option(help: "Label smoothing of captions and answers.")
  var labelSmoothing: Float = 0.1

  @Option(
    help:
      "The share of matching whose texts keep [CLS], as transformers and 'match' read them, not [ENC]."
  )
  var classToken: Float = 0.5

  func validate() throws {
    let weights = [contrast, matching, captioning, answering]
    guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }), weights.contains(where: { $0 > 0 }) else {
      throw ValidationError("the weights of losses must not be negative, and not all be 0.")
    }
    guard (0..<1).contains(momentum), (0...1).contains(alpha), (0..<1).contains(labelSmoothing),
      queue >= 0, alphaSteps >= 0, (0...1).contains(classToken)
    else {
      throw ValidationError(
        "'--momentum' and '--label-smoothing' must be at least 0 and below 1, '--alpha' and '--class-token' at most 1, '--queue' "
          + "and '--alpha-steps' at least 0.")
    }
  }

  func objective(of model: TrainableBLIP) -> BLIPObjective {
    model.objective(
      contrastWeight: contrast, matchingWeight: matching, captionWeight: captioning,
      answerWeight: answering, momentum: momentum, queue: queue, alpha: alpha,
      alphaSteps: alphaSteps, labelSmoothing: labelSmoothing, classTokenShare: classToken)
  }

  var description: String {
    "losses \(contrast) \(matching) \(captioning) \(answering), momentum \(momentum), queue \(queue), "
      + "alpha \(alpha) \(alphaSteps), smoothing \(labelSmoothing), class token \(classToken)"
  }
}
