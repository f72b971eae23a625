#!/usr/bin/env python3
"""Fits the polynomials of Sources/CContrastKernels/kernels_body.h and prints them as C.

exp:  e^r = 1 + r + r^2 q(r) on |r| <= ln(2)/2, minimax of the relative error.
exp2: 2^r = p(r) on |r| <= 1/2, minimax of the relative error: of degree 4 for weights that are rounded
      to 7 bits, of degree 5 for sigmoids.
Phi:  the normal distribution function, Phi(x) = 1/2 + x P(x^2)/Q(x^2) on |x| <= BOUND;
      beyond it Phi is 0 or 1 to float32. The weight is the error of Phi (of gelu / x).

Both are fitted by Lawson's iteration (least squares whose weights grow where the error is large),
the rational one in Loeb's linearised form, and rounded to float32 at the end. The check prints the
largest errors of a float32 evaluation. Needs numpy and mpmath.
"""

import numpy as np
from mpmath import erf, exp, mp, mpf, sqrt

mp.dps = 40
BOUND = 5.3
NODES = 600


def chebyshev_nodes(low, high, count=NODES):
    k = np.arange(count)
    return (low + high) / 2 + (high - low) / 2 * np.cos(np.pi * (k + 0.5) / count)


def weighted_fit(columns, target, weight):
    """The least-squares solution, of columns scaled to a like size."""
    scale = np.abs(columns).max(axis=0)
    a = (columns / scale) * weight[:, None]
    solution = np.linalg.lstsq(a, target * weight, rcond=1e-16)[0]
    return solution / scale


def lawson(step, weight, rounds=400):
    """Repeats `step(lawson weights)`, which returns (coefficients, weighted errors)."""
    lawson_weight = np.full(len(weight), 1.0 / len(weight))
    best = None
    for _ in range(rounds):
        coefficients, error = step(lawson_weight)
        worst = np.abs(error).max()
        if best is None or worst < best[0]:
            best = (worst, coefficients)
        lawson_weight *= np.abs(error) + 1e-3 * worst
        lawson_weight /= lawson_weight.sum()
    return best


def fit_exp(degree=4):
    half = float(mp.log(2) / 2) * 1.0005
    r = chebyshev_nodes(-half, half)
    value = np.array([float(exp(mpf(v))) for v in r])
    q = np.array([float((exp(mpf(v)) - 1 - mpf(v)) / mpf(v) ** 2) for v in r])
    columns = np.stack([r**k for k in range(degree + 1)], axis=1)
    weight = r**2 / value  # relative error of e^r

    def step(lawson_weight):
        c = weighted_fit(columns, q, weight * np.sqrt(lawson_weight))
        return c, weight * (columns @ c - q)

    return lawson(step, weight)


def fit_exp2(degree):
    r = chebyshev_nodes(-0.5, 0.5)
    value = 2.0**r
    columns = np.stack([r**k for k in range(degree + 1)], axis=1)

    def step(lawson_weight):
        c = weighted_fit(columns, value, np.sqrt(lawson_weight) / value)
        return c, (columns @ c - value) / value

    return lawson(step, 1 / value)


def fit_normal(numerator=5, denominator=5):
    x = np.sort(np.concatenate([chebyshev_nodes(0.001, BOUND), np.linspace(0.01, BOUND, NODES)]))
    z = x**2
    f = np.array([float(erf(mpf(v) / sqrt(2)) / 2 / mpf(v)) for v in x])
    weight = np.maximum(x, 0.5)
    p_columns = np.stack([z**k for k in range(numerator + 1)], axis=1)
    q_columns = np.stack([z**k for k in range(1, denominator + 1)], axis=1)
    state = {"q": np.ones(len(z))}

    def step(lawson_weight):
        # P - f (Q - 1) = f, each row divided by the last round's Q
        columns = np.concatenate([p_columns, -f[:, None] * q_columns], axis=1)
        c = weighted_fit(columns, f, weight / state["q"] * np.sqrt(lawson_weight))
        state["q"] = 1 + q_columns @ c[numerator + 1 :]
        return c, weight * (p_columns @ c[: numerator + 1] / state["q"] - f)

    worst, c = lawson(step, weight)
    q = np.concatenate([[1.0], c[numerator + 1 :]]).astype(np.float32).astype(np.float64)
    # P again for the rounded Q, rounding one coefficient after another and fitting the rest
    bottom = np.stack([z**k for k in range(denominator + 1)], axis=1) @ q
    fixed = []
    for count in range(numerator + 1, 0, -1):
        columns = p_columns[:, :count] / bottom[:, None]
        done = sum((v * z**k for k, v in fixed), np.zeros_like(z)) / bottom

        def refit(lawson_weight):
            c = weighted_fit(columns, f - done, weight * np.sqrt(lawson_weight))
            return c, weight * (columns @ c + done - f)

        worst, c = lawson(refit, weight, rounds=100)
        fixed.append((count - 1, float(np.float32(c[-1]))))
    return worst, np.array([v for _, v in sorted(fixed)]), q


def literals(values):
    return ", ".join(f"{float(np.float32(v)):.9g}f" for v in values)


def horner(coefficients, x):
    total = np.full_like(x, np.float32(coefficients[-1]))
    for c in coefficients[-2::-1]:
        # a fused multiply-add rounds once
        total = (total.astype(np.float64) * x + np.float32(c)).astype(np.float32)
    return total


def check_normal(p, q):
    x = np.linspace(-BOUND, BOUND, 200001).astype(np.float32)
    z = x * x
    value = x * (np.float32(0.5) + x * (horner(p, z) / horner(q, z)))
    x, value = x[::20], value[::20]
    exact = np.array([float(mpf(float(v)) / 2 * (1 + erf(mpf(float(v)) / sqrt(2)))) for v in x])
    return (np.abs(value - exact) / np.maximum(1, np.abs(x))).max()


def main():
    worst, q = fit_exp()
    print(f"// e^r = 1 + r + r^2 (...): relative error {worst:.2e}")
    print(literals(q))
    for degree in (4, 5):
        worst, c = fit_exp2(degree)
        print(f"// 2^r, degree {degree}: relative error {worst:.2e}")
        print(literals(c))
    worst, p, q = fit_normal()
    print(f"// Phi(x) - 1/2 = x P(x^2)/Q(x^2): error {worst:.2e}, "
          f"gelu in float32 {check_normal(p, q):.2e}")
    print("P", literals(p))
    print("Q", literals(q))


if __name__ == "__main__":
    main()
