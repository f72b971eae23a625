import Foundation

/// The models that the examples use when none is named.
///
/// They are resources of this target. The package manager puts resources into a folder beside the
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

  /// A BLIP of some three million parameters that describes drawn shapes, diagrams and photos of ten things at 64×64
  /// pixels and answers questions about them, in English and German. `Recipe/train-blip` makes it.
  public static var pictureBLIP: URL {
    Bundle.module.bundleURL.appending(path: "picture-blip")
  }
}
