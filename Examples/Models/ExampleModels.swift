import Foundation

/// The model that the examples use when none is named.
///
/// It is a resource of this target. The package manager puts resources into a folder beside the
/// executables, and the generated `Bundle.module` looks there first and at the place of the build
/// second: so `swift run`, the built executable called from any folder, and an executable copied
/// together with its `.resources` folder all find it. A path relative to `#filePath` would find it
/// only as long as the sources stay where they were.
public enum ExampleModels {
  /// An LLM2CLIP of four million parameters that knows ten things, diagrams and drawn shapes at 32×32
  /// pixels, in English and German. `Recipe/train` makes it.
  public static var pictureLLM2CLIP: URL {
    Bundle.module.bundleURL.appending(path: "picture-llm2clip")
  }
}
