import ArgumentParser
import ContrastTraining
import Foundation

extension PairLoss.Kind: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    switch argument {
    case "infoNCE": self = .infoNCE
    case "sigLIP": self = .sigLIP
    default: return nil
    }
  }
}

/// The shape of a dual encoder that is made from nothing.
public struct NewModelOptions: ParsableArguments, Sendable {
  @Option(help: ArgumentHelp("The side of the images.", valueName: "pixels"))
  public var size = 32

  @Option(help: ArgumentHelp("The side of a patch.", valueName: "pixels"))
  public var patch = 4

  @Option(help: "The width of the image tower.")
  public var width = 192

  @Option(help: "The width of a head of the image tower.")
  public var headWidth = 64

  @Option(help: "The blocks of the image tower.")
  public var layers = 6

  @Option(help: "The width of the text tower; a head has 64 of it.")
  public var textWidth = 192

  @Option(help: "The blocks of the text tower.")
  public var textLayers = 6

  @Option(help: "The most tokens of a text.")
  public var contextLength = 64

  @Option(help: "The width of the space that images and texts share.")
  public var joint = 128

  public init() {}

  public func validate() throws {
    for (name, value) in [
      ("size", size), ("patch", patch), ("layers", layers), ("text-layers", textLayers),
      ("context-length", contextLength), ("joint", joint),
    ] where value < 1 {
      throw ValidationError("'--\(name)' must be at least 1.")
    }
    for (name, value, divisor) in [
      ("head-width", headWidth, 4), ("width", width, headWidth), ("text-width", textWidth, 64),
    ] {
      guard value >= divisor, value % divisor == 0 else {
        throw ValidationError("'--\(name)' must be a multiple of \(divisor).")
      }
    }
    guard size % patch == 0 else {
      throw ValidationError("'--size' must be a multiple of '--patch'.")
    }
  }

  public func model(text: NewDualEncoder.Text) -> NewDualEncoder {
    let image = NewDualEncoder.ImageTower(
      imageSize: size, patchSize: patch, width: width, layers: layers, heads: width / headWidth,
      hiddenWidth: 4 * width)
    return NewDualEncoder(image: image, text: text, projectionWidth: joint)
  }

  public func textTower(tokenizer: URL) -> NewDualEncoder.Text {
    .tower(
      tokenizer: tokenizer, width: textWidth, layers: textLayers, heads: textWidth / 64,
      hiddenWidth: 4 * textWidth, contextLength: contextLength)
  }
}
