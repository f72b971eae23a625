import Contrast
import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 4 else {
  print("usage: Consumer MODEL-FOLDER IMAGE TEXT…")
  exit(2)
}

let model = try await DualEncoder(directory: arguments[1])
let images = try await model.encode(images: [URL(filePath: arguments[2])])
let texts = try await model.encode(texts: Array(arguments[3...]))
print(model.probabilities(images: images, texts: texts))
