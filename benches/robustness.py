"""Rank robustness in numpy: the same method as src/scoring/robustness, written independently of it.

Prints JSON: draws per second on one thread, and for each country the 5th percentile, median and 95th percentile of
its ranks. `tests/scoring/robustness.rs` holds a few of these; `cargo xtask bench` compares the speed.

    python3 benches/robustness.py [index] [draws] [spread in percent]

The index is one whose top-level areas are published (default gci-2024), draws default to 10000, spread to 25. The
generator is numpy's own (PCG64), so results agree with those of the product within Monte Carlo error only.
"""

import os

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{library}_NUM_THREADS"] = "1"

import json
import pathlib
import sys
import time

import numpy as np

BATCH = 1000
PERCENTILES = (0.05, 0.5, 0.95)
# Scores that are equal in exact numbers may differ by rounding errors of about 1e-16.
TIE = 1e-12


def read(index):
    data = pathlib.Path(__file__).resolve().parent.parent / "public" / "data"
    methodology = json.loads((data / "methodologies" / f"{index}.json").read_text(encoding="utf-8"))
    observations = json.loads((data / "observations" / f"{index}.json").read_text(encoding="utf-8"))
    areas = [(area["id"], area["max"]) for area in methodology["areas"]]
    shares = {}
    for one in observations["observations"]:
        values = one.get("values", {})
        if all(area in values for area, _ in areas):
            shares[one["country"]] = [values[area] / most for area, most in areas]
    codes = sorted(shares)
    weights = np.array([float(most) for _, most in areas])
    return codes, np.array([shares[code] for code in codes]), weights


def rank_counts(shares, weights, draws, spread, generator):
    countries = len(shares)
    places = np.arange(countries)
    counts = np.zeros(countries * countries, dtype=np.int64)
    for start in range(0, draws, BATCH):
        batch = min(BATCH, draws - start)
        drawn = weights * generator.uniform(1 - spread, 1 + spread, size=(batch, len(weights)))
        drawn /= drawn.sum(axis=1, keepdims=True)
        scores = drawn @ shares.T
        order = np.argsort(-scores, axis=1)
        ordered = np.take_along_axis(scores, order, axis=1)
        begins = np.ones((batch, countries), dtype=bool)
        begins[:, 1:] = ordered[:, :-1] - ordered[:, 1:] > TIE
        first = np.maximum.accumulate(np.where(begins, places, 0), axis=1)
        counts += np.bincount((order * countries + first).ravel(), minlength=countries * countries)
    return counts.reshape(countries, countries)


def main():
    index = sys.argv[1] if len(sys.argv) > 1 else "gci-2024"
    draws = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    spread = int(sys.argv[3]) / 100 if len(sys.argv) > 3 else 0.25
    codes, shares, weights = read(index)
    generator = np.random.default_rng(1)
    rank_counts(shares, weights, BATCH, spread, generator)
    begin = time.perf_counter()
    counts = rank_counts(shares, weights, draws, spread, generator)
    seconds = time.perf_counter() - begin
    cumulative = np.cumsum(counts, axis=1)
    ranks = {
        code: [int(np.argmax(row >= share * draws)) + 1 for share in PERCENTILES]
        for code, row in zip(codes, cumulative)
    }
    result = {"index": index, "numpy": np.__version__, "countries": len(codes), "draws": draws, "spread": spread}
    print(json.dumps({**result, "draws_per_second": round(draws / seconds), "ranks": ranks}))


if __name__ == "__main__":
    main()
