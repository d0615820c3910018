"""Timing contenders against each other, and printing what came out."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence

#: The lower decile of the rounds counts: other work on the machine only ever adds time.
ROUNDS = 201
#: How long one contender runs in one round, in nanoseconds.
ROUND = 1_000_000

#: Does a number of operations.
Work = Callable[[], object]


def elapsed(work: Work, calls: int) -> int:
    start = time.perf_counter_ns()
    for _ in range(calls):
        work()
    return time.perf_counter_ns() - start


def race(contenders: Sequence[Work], operations: int) -> list[float]:
    """Nanoseconds for one operation of each contender. They take turns, so that what disturbs one disturbs all."""
    gc.collect()
    gc.disable()
    calls = [max(1, ROUND // max(1, min(elapsed(work, 1) for _ in range(3)))) for work in contenders]
    rounds: list[list[float]] = [[] for _ in contenders]
    for _ in range(ROUNDS):
        for work, times, count in zip(contenders, rounds, calls, strict=True):
            times.append(elapsed(work, count) / count / operations)
    gc.enable()
    return [sorted(times)[ROUNDS // 10] for times in rounds]


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints a Markdown table."""
    print(f"| {' | '.join(header)} |")
    print(f"|{' --- |' * len(header)}")
    for row in rows:
        print(f"| {' | '.join(row)} |")
    print()
