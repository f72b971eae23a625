// What `import Contrast` brings from the modules below it: the types that calls of this module take and
// return, and the errors of what a user gives them. A file that works with layers, adapters, towers or file
// formats, or tells their errors apart, imports their modules; every error is a `ContrastError` with a code.

// MARK: - Inputs

@_exported import struct ContrastImages.DecodedImage
@_exported import struct ContrastImages.DecodingOptions
@_exported import struct ContrastImages.ImagePreprocessing
@_exported import enum ContrastImages.ImageSource
@_exported import struct ContrastText.EmbeddingPrompt
@_exported import struct ContrastText.TextPreparation

// MARK: - Models

@_exported import enum ContrastFiles.ModelLocation
@_exported import enum ContrastTensor.Precision
@_exported import struct ContrastTensor.Tensor
@_exported import struct ContrastText.LanguageModelFolder
@_exported import struct ContrastText.LanguageModelSource
@_exported import protocol ContrastText.TextEncoder

// MARK: - Work

@_exported import typealias ContrastRuntime.ProgressHandler
@_exported import enum ContrastRuntime.Threads
@_exported import struct ContrastRuntime.WorkProgress

// MARK: - Errors

@_exported import enum ContrastFiles.FileError
@_exported import enum ContrastFiles.ModelLocationError
@_exported import enum ContrastImages.ImageError
@_exported import protocol ContrastRuntime.ContrastError
