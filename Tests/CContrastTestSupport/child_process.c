#include "child_process.h"

#include <sys/wait.h>
#include <unistd.h>

bool contrast_runs_in_child(const contrast_product_table *products) {
  static const float x[6] = {1, 2, 3, 4, 5, 6};
  // Large enough for six inputs in any layout. The child works on a copy of its own.
  static char panel[1 << 16] __attribute__((aligned(64)));
  static char rows[1 << 12] __attribute__((aligned(64)));
  pid_t child = fork();
  if (child < 0) return false;
  if (child == 0) {
    float y = 0;
    size_t stride = products->row_bytes(6);
    products->pack_panel(x, 6, 1, 6, panel);
    if (products->prepare_rows) products->prepare_rows(x, 6, 1, 6, rows);
    products->multiply(stride ? (const void *)rows : x, stride ? stride : sizeof x, 1, panel, 6, 1,
                       &y, 1, 0, NULL);
    _exit(y > 90 && y < 92 ? 0 : 1);
  }
  int status = 0;
  return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
