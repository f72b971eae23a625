@_exported import ArgumentParser
@_exported import Contrast
@_exported import ContrastTraining
