@_exported import Contrast
