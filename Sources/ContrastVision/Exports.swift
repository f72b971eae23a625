@_exported import ContrastAdapters
@_exported import ContrastImages
