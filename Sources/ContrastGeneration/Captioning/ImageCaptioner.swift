import Contrast
import ContrastImages
import ContrastRuntime
import Foundation

/// A model that describes images.
///
///     let captioner = try await ImageCaptioner(directory: "Salesforce/blip-image-captioning-base")
///     print(try await captioner.caption(photo))
///     print(try await captioner.caption(photo, prompt: "a photo of"))
///
/// Without options captions are what transformers writes: the most probable token each time, at most 20. BLIP's
/// published results have other ones, and the prompt "a picture of ":
///
///     var options = GenerationOptions()
///     (options.beamCount, options.minimumLength, options.maximumLength) = (3, 5, 20)
///     options.lengthPenaltyCountsPrompt = true
///
/// Several captions of an image for choosing among them (``ImageTextMatcher``) come of sampling:
/// ``GenerationOptions/samples``, ``GenerationOptions/topP`` 0.9, ``GenerationOptions/resultCount``.
///
/// An image is read once and kept for the next captions. One captioner may be used from many tasks at once: their
/// captions share the passes of the decoder.
public final class ImageCaptioner: ImageTextModel {
  let writer: ImageWriter

  /// Opens BLIP for captions: a folder of transformers (`BlipForConditionalGeneration`), or one of Salesforce's
  /// files with `vocab.txt` beside it.
  ///
  /// - Parameters:
  ///   - directory: the folder or file.
  ///   - options: of opening and loading.
  /// - Throws: `ModelFolderError`, also for models that describe nothing; `FileError`, `CheckpointError`,
  ///   `UnsupportedConfiguration`, `TokenizerError`; `CancellationError` where the task is cancelled.
  public convenience init(
    directory: URL, options: DualEncoder.Options = DualEncoder.Options()
  ) async throws {
    let model = try await WorkQueue.load { cancellation in
      try ImageTextFamily.open(directory, options: options, as: .captioner)
        .captioningModel(cancellation)
    }
    self.init(model, threads: options.threads)
  }

  init(_ model: any ImageWritingModel, threads: Int) {
    writer = ImageWriter(model, threads: threads)
  }
}

extension ImageCaptioner {
  /// The caption of an image.
  ///
  /// - Parameters:
  ///   - image: any.
  ///   - prompt: the words that the caption begins with, which are not in the result.
  ///   - options: how; those of transformers where nil. The model's end of text is a stop token in any case.
  ///   - decoding: of the image.
  /// - Throws: `ImageError`, ``GenerationError``, `CancellationError`.
  public func caption(
    _ image: ImageSource, prompt: String = "", options: GenerationOptions? = nil,
    decoding: DecodingOptions = DecodingOptions()
  ) async throws -> String {
    try await captions(images: [image], prompt: prompt, options: options, decoding: decoding)[0][0]
      .text
  }

  /// The captions of images, in shared passes.
  ///
  /// - Parameters:
  ///   - images: any number; memory is bounded.
  ///   - prompt: the words that captions begin with, which are not in the results.
  ///   - options: how. In sampling, each image draws its own numbers of the seed.
  ///   - decoding: of images.
  ///   - progress: told of the images that are done.
  /// - Returns: for each image as many captions as the options ask for, the best first.
  /// - Throws: `ImageError` for an image that cannot be used, ``GenerationError``, `CancellationError`.
  public func captions(
    images: [ImageSource], prompt: String = "", options: GenerationOptions? = nil,
    decoding: DecodingOptions = DecodingOptions(), progress: ProgressHandler? = nil
  ) async throws -> [[GeneratedText]] {
    try await writer.write(
      images.map { _ in prompt }, about: images, options, decoding, progress)
  }

  /// The caption of an image as it comes, in pieces of whole characters. Only one, and no beam search.
  ///
  /// - Parameters:
  ///   - image: any.
  ///   - prompt: the words that the caption begins with, which are not in the pieces.
  ///   - options: how; those of transformers where nil.
  ///   - decoding: of the image.
  ///   - onEnd: gets the whole caption, with its tokens and why it ended, before the sequence ends.
  /// - Throws: `ImageError`, ``GenerationError``, `CancellationError`; later ones come of the iteration.
  public func stream(
    _ image: ImageSource, prompt: String = "", options: GenerationOptions? = nil,
    decoding: DecodingOptions = DecodingOptions(),
    onEnd: (@Sendable (GeneratedText) -> Void)? = nil
  ) async throws -> AsyncThrowingStream<String, any Error> {
    let prompts = try await writer.prompts([prompt], about: [image], decoding)
    return writer.engine.stream(
      prompts[0], writer.model.tokenizer, writer.completed(options), onEnd: onEnd)
  }
}
