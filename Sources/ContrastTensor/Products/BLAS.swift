import COpenBLAS
import Synchronization

/// Single-precision products on the system's BLAS.
///
/// This package shares work among its own threads and calls BLAS for one tile at a time, so BLAS
/// must not start threads too. Its thread count is a setting of the whole process that belongs to
/// the host program: it is one while any product of ours is running, and back at the host's number
/// afterwards.
enum BLAS {
  private struct Setting {
    var users = 0
    var hostThreads: Int32 = 1
  }

  private static let setting = Mutex(Setting())

  /// Runs `body`, in which any thread may call ``multiply``.
  static func exclusively(_ body: () -> Void) {
    setting.withLock {
      if $0.users == 0 {
        $0.hostThreads = openblas_get_num_threads()
        if $0.hostThreads != 1 { openblas_set_num_threads(1) }
      }
      $0.users += 1
    }
    body()
    setting.withLock {
      $0.users -= 1
      if $0.users == 0, $0.hostThreads != 1 { openblas_set_num_threads($0.hostThreads) }
    }
  }

  /// A matrix in memory: the address of its first element and the distance between rows.
  struct Matrix {
    let base: UnsafePointer<Float>
    let stride: Int
    /// Whether the product takes it transposed.
    var transposed = false
  }

  /// `c = alpha · a · b + beta · c` with `a` `[m, k]`, `b` `[k, n]`, `c` `[m, n]`.
  static func multiply(
    _ a: Matrix, _ b: Matrix, into c: UnsafeMutablePointer<Float>, stride: Int, m: Int, n: Int,
    k: Int, alpha: Float = 1, beta: Float = 0
  ) {
    cblas_sgemm(
      CblasRowMajor, a.transposed ? CblasTrans : CblasNoTrans,
      b.transposed ? CblasTrans : CblasNoTrans, blasint(m), blasint(n), blasint(k), alpha, a.base,
      blasint(a.stride), b.base, blasint(b.stride), beta, c, blasint(stride))
  }
}
