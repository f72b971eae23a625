import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers

// What `import Contrast` brings from the modules below it: the types that calls of this module take and
// return, and the errors of what a user gives them. A file that works with layers, adapters, towers or file
// formats, or tells their errors apart, imports their modules; every error is a `ContrastError` with a code.
//
// A file that imports both modules finds each of these types twice. That is no ambiguity in a type, but
// the compiler does not see a type in `[ImageSource]()`: write `Array<ImageSource>()`, or let
// `import enum ContrastImages.ImageSource` settle which one is meant.

// MARK: - Inputs

/// A picture as a file, as bytes or as pixels.
public typealias ImageSource = ContrastImages.ImageSource
/// A picture as pixels.
public typealias DecodedImage = ContrastImages.DecodedImage
/// How pictures are decoded.
public typealias DecodingOptions = ContrastImages.DecodingOptions
/// How pictures are resized, cropped and normalised.
public typealias ImagePreprocessing = ContrastImages.ImagePreprocessing
/// How texts are prepared for a language model.
public typealias TextPreparation = ContrastText.TextPreparation
/// The prompt that a language model reads texts in.
public typealias EmbeddingPrompt = ContrastText.EmbeddingPrompt

// MARK: - Models

/// The arithmetic of a model: float32, bfloat16, int8 or int4.
public typealias Precision = ContrastTensor.Precision
/// A row-major array of numbers.
public typealias Tensor = ContrastTensor.Tensor
/// A text tower with its tokenizer.
public typealias TextEncoder = ContrastText.TextEncoder
/// The folder of a language model, with adapters and preparation.
public typealias LanguageModelSource = ContrastText.LanguageModelSource
/// A language model that is opened, not loaded.
public typealias LanguageModelFolder = ContrastText.LanguageModelFolder
/// Finds a folder by its path or in the local Hugging Face cache.
public typealias ModelLocation = ContrastFiles.ModelLocation

// MARK: - Work

/// The number of threads where a caller does not say.
public typealias Threads = ContrastRuntime.Threads
/// How far a long piece of work has come.
public typealias WorkProgress = ContrastRuntime.WorkProgress
/// Told of progress.
public typealias ProgressHandler = ContrastRuntime.ProgressHandler

// MARK: - Errors

/// What every error of this package has: a sentence, a stable code, and what it speaks of.
public typealias ContrastError = ContrastRuntime.ContrastError
/// A file that cannot be read or written.
public typealias FileError = ContrastFiles.FileError
/// A folder that is not found.
public typealias ModelLocationError = ContrastFiles.ModelLocationError
/// A picture that cannot be decoded.
public typealias ImageError = ContrastImages.ImageError
