"""The examples in docstrings run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import pingone_core

MODULES = ["pingone_core", *(f"pingone_core.{each.name}" for each in pkgutil.iter_modules(pingone_core.__path__))]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module).failed == 0


def test_the_examples_of_the_compiled_part_run() -> None:
    tests = doctest.DocTestFinder().find(pingone_core.PathMatcher, globs=vars(pingone_core).copy())
    runner = doctest.DocTestRunner()
    for test in tests:
        runner.run(test)
    assert (runner.summarize().failed, runner.tries > 0) == (0, True)
