import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers

// What `import Contrast` brings from the modules below it: the types that calls of this module take,
// return and throw. A file that works with layers, towers or file formats imports their modules.
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
/// How the states of tokens become one vector.
public typealias TextPooling = ContrastText.TextPooling

// MARK: - Models

/// The arithmetic of a model: float32, bfloat16 or int8.
public typealias Precision = ContrastTensor.Precision
/// A row-major array of numbers.
public typealias Tensor = ContrastTensor.Tensor
/// A text tower with its tokenizer.
public typealias TextEncoder = ContrastText.TextEncoder
/// The folder of a language model, with adapters and preparation.
public typealias LanguageModelSource = ContrastText.LanguageModelSource
/// A language model that is opened, not loaded.
public typealias LanguageModelFolder = ContrastText.LanguageModelFolder
/// Adapters to put on a model.
public typealias AdapterSet = ContrastAdapters.AdapterSet
/// A LoRA adapter as PEFT stores it.
public typealias PEFTAdapter = ContrastAdapters.PEFTAdapter
/// Finds a folder by its path or in the local Hugging Face cache.
public typealias ModelLocation = ContrastFiles.ModelLocation
/// What a model needs of a checkpoint, and what the checkpoint lacks.
public typealias CheckpointValidation = ContrastLayers.CheckpointValidation

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
/// The code of an error, and the file, the key and the index it speaks of.
public typealias ErrorDetails = ContrastRuntime.ErrorDetails
/// A file that cannot be read or written.
public typealias FileError = ContrastFiles.FileError
/// A folder that is not found.
public typealias ModelLocationError = ContrastFiles.ModelLocationError
/// Weights that are missing, misshaped or damaged.
public typealias CheckpointError = ContrastLayers.CheckpointError
/// An option of a configuration that is not supported.
public typealias UnsupportedConfiguration = ContrastLayers.UnsupportedConfiguration
/// An adapter that does not fit.
public typealias AdapterError = ContrastAdapters.AdapterError
/// A picture that cannot be decoded.
public typealias ImageError = ContrastImages.ImageError
/// A tokenizer that cannot be read.
public typealias TokenizerError = ContrastTokenizers.TokenizerError
/// A language model that cannot be used as asked.
public typealias LanguageModelError = ContrastText.LanguageModelError
