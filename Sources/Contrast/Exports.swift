@_exported import ContrastText
@_exported import ContrastVision
