// What the packages beside this one share with the examples.
@_exported import CommandSupport
