import Benchmark
import BenchmarkSupport
import CPeaks
import Contrast
import ContrastTensor
import Dispatch

/// The operations of ``Run`` at the sizes of ViT-L/14-336 (577 tokens of 1024) and ViT-B/32
/// (50 tokens of 768).
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident], warmupIterations: 3,
    maxDuration: .seconds(3), maxIterations: 10_000)

  /// Measures one operation on inputs made by `setup`; the workspace stays warm.
  func measure<Inputs>(
    _ name: String, setup: @escaping () throws -> Inputs,
    _ operation: @escaping (Inputs, Run) -> Tensor
  ) {
    Benchmark(
      name,
      closure: { (benchmark, state: (Inputs, Run)) in
        let (inputs, run) = state
        for _ in benchmark.scaledIterations { blackHole(operation(inputs, run)) }
      },
      setup: { (try setup(), Run(threads: benchmarkThreads)) })
  }

  measure("layer norm 577×1024") {
    (
      x: Tensor.random([577, 1024], seed: 1), weight: Tensor.random([1024], mean: 1, seed: 2),
      bias: Tensor.random([1024], seed: 3)
    )
  } _: { inputs, run in
    run.normalized(
      inputs.x, by: .layer(weight: inputs.weight, bias: inputs.bias, epsilon: 1e-5))
  }

  let activations: [(String, Activation)] = [
    ("quick GELU", .quickGELU), ("GELU", .gelu), ("GELU tanh", .geluTanh), ("SiLU", .silu),
  ]
  for (name, activation) in activations {
    measure("\(name), gated 577×4096") {
      (Tensor.random([577, 4096], seed: 1), Tensor.random([577, 4096], seed: 2))
    } _: { inputs, run in
      run.gated(inputs.0, inputs.1, activation: activation)
    }
  }

  for (rows, inputs, outputs) in [(577, 1024, 4096), (577, 4096, 1024), (50, 768, 3072)] {
    measure("linear \(rows)×\(inputs)×\(outputs), bias and quick GELU") {
      (
        x: Tensor.random([rows, inputs], seed: 1),
        weight: WeightMatrix(.random([outputs, inputs], deviation: 0.02, seed: 2)),
        bias: Tensor.random([outputs], seed: 3)
      )
    } _: { layer, run in
      run.linear(layer.x, layer.weight, bias: layer.bias, activation: .quickGELU)
    }
  }

  // One row and eight are bound by the memory of the weights, the others by arithmetic.
  for (rows, inputs, outputs) in [
    (577, 1024, 4096), (577, 4096, 1024), (50, 768, 3072), (1, 4096, 4096), (8, 4096, 4096),
    (1, 2048, 8192), (8, 2048, 8192),
  ] {
    for precision in Precision.allCases {
      measure("product \(rows)×\(inputs)×\(outputs), \(precision)") {
        (
          x: Tensor.random([rows, inputs], seed: 1),
          weight: WeightMatrix(
            .random([outputs, inputs], deviation: 0.02, seed: 2), precision: precision,
            threads: benchmarkThreads)
        )
      } _: { factors, run in
        run.linear(factors.x, factors.weight)
      }
    }
  }

  // Packing, from float32 in memory.
  for precision in Precision.allCases {
    measure("pack 4096×4096, \(precision)") {
      Tensor.random([4096, 4096], deviation: 0.02, seed: 2)
    } _: { weight, _ in
      _ = WeightMatrix(weight, precision: precision, threads: benchmarkThreads)
      return weight
    }
  }

  // What the processor could do at most: throughput is GFLOP/s or GOP/s of each thread, and GB/s of all.
  let peaks: [(String, peak_instruction)] = [
    ("float32", PEAK_FLOAT32), ("bfloat16", PEAK_BFLOAT16), ("int8", PEAK_INT8),
  ]
  for (name, instruction) in peaks {
    guard let instructionName = peak_name(instruction) else { continue }
    Benchmark("peak \(name), 10⁹ operations a thread, \(String(cString: instructionName))") {
      benchmark in
      for _ in benchmark.scaledIterations {
        onAllThreads(benchmarkThreads) { _ in peak_run(instruction) }
      }
    }
  }
  Benchmark("peak memory, 10⁹ bytes read") { benchmark, memory in
    let part = memory.count / benchmarkThreads
    for _ in benchmark.scaledIterations {
      onAllThreads(benchmarkThreads) { thread in
        blackHole(
          memory.withUnsafeBytes { peak_read($0.baseAddress! + thread * part, part) })
      }
    }
  } setup: {
    [UInt8](repeating: 1, count: 1_000_000_000)
  }

  for (tokens, heads, width) in [(577, 16, 64), (50, 12, 64)] {
    measure("attention \(tokens) tokens, \(heads) heads of \(width)") {
      (1...3).map { Tensor.random([tokens, heads * width], seed: UInt64($0)) }
    } _: { inputs, run in
      run.attention(
        query: inputs[0], key: inputs[1], value: inputs[2],
        layout: RaggedLayout(count: 1, length: tokens),
        heads: AttentionHeads(count: heads, width: width), mask: .bidirectional, scale: 0.125)
    }
  }
}

/// Runs `body` so often, shared among the threads.
private func onAllThreads(_ count: Int, _ body: (Int) -> Void) {
  withoutActuallyEscaping(body) { body in
    nonisolated(unsafe) let body = body
    DispatchQueue.concurrentPerform(iterations: min(count, benchmarkThreads)) { thread in
      for index in stride(from: thread, to: count, by: benchmarkThreads) { body(index) }
    }
  }
}
