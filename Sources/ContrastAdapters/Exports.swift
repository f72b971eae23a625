@_exported import ContrastLayers
