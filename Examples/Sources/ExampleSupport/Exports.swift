@_exported import ArgumentParser
@_exported import Contrast
