@_exported import ContrastAdapters
@_exported import ContrastTokenizers
