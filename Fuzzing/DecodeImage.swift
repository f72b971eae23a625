import ContrastImages

/// Decodes arbitrary bytes and prepares what comes out by two recipes: nothing may crash, hang or
/// read outside its buffers.
@_cdecl("LLVMFuzzerTestOneInput")
public func decodeImage(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let options = DecodingOptions(pixelLimit: 1 << 20, applyOrientation: true)
  guard let image = try? DecodedImage.decode(.bytes(bytes, name: "fuzz"), options: options)
  else { return 0 }
  let crop = ImagePreprocessing.Crop(width: 20, height: 20, rounding: .halfEven)
  for conversion in [ImagePreprocessing.ColourConversion.beforeResizingOverWhite, .afterResizing] {
    let recipe = ImagePreprocessing(
      resize: .shortestEdge(20), crop: crop, colourConversion: conversion)
    precondition(recipe(image).pixels.count == 1200)
  }
  return 0
}
