import ContrastFiles
import ContrastRuntime

extension ImagePreprocessing {
  /// Decodes and prepares many pictures on up to `threads` threads.
  ///
  /// The results stand in the order of the sources. A picture that fails does not stop the others;
  /// its result holds the ``ImageError``. Memory is bounded by one decoded picture a thread.
  /// The call blocks until all are done.
  public func prepare(
    _ sources: [ImageSource], decoding options: DecodingOptions = DecodingOptions(),
    threads: Int = Threads.standard
  ) -> [Result<PreparedImage, ImageError>] {
    checkCount(threads, "threads")
    return Parallel.map(sources.count, threads: threads) { index in
      Result { () throws(ImageError) in
        self(try DecodedImage.decode(sources[index], options: options))
      }
    }
  }
}
