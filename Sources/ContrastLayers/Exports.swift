@_exported import ContrastTensor
