"""Threads, processes and interpreters."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest
from conftest import OPERATIONS, other_threads_run_during

from pingone_core import PathMatcher, PingOne, read_response, validate


def test_many_threads_use_one_matcher_and_one_tenant(matcher: PathMatcher, p1: PingOne) -> None:
    def work(thread: int) -> bool:
        for number in range(300):
            url = f"/accounts/{thread}-{number}"
            best = matcher.best("GET", url)
            assert best is not None
            assert best.parameters == {"account": url.removeprefix("/accounts/")}
            assert matcher.match("PUT", url).matches[0].operation == "any"
            assert str(number) in p1.users.list(limit=number % 200 + 1, filter=f"age eq {number}").url
            assert not validate("Group", {"description": "x" * number})
        return True

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(8)))


def test_long_work_lets_other_threads_run() -> None:
    # Reading breaks off at the very end, so that the work is long and its answer short.
    body = b'"' + rb"\n" * 15_000_000
    assert other_threads_run_during(lambda: read_response("users.get", status=200, headers={}, body=body))


def _best(url: str) -> str | None:
    best = PathMatcher(OPERATIONS).best("GET", url)
    return best and best.operation


def _bound(matcher: PathMatcher, url: str) -> str | None:
    best = matcher.best("GET", url)
    return best and best.operation


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_goes_on_with_the_matcher(matcher: PathMatcher) -> None:
    assert _bound(matcher, "/accounts/1") == "one"
    child = os.fork()
    if child == 0:
        os._exit(0 if _bound(matcher, "/accounts/1") == "one" and not validate("Group", {}) else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_a_matcher_goes_to_other_processes(matcher: PathMatcher) -> None:
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        assert pool.submit(_best, "/accounts").result() == "list"
        assert pool.submit(_bound, matcher, "/accounts/1/x").result() == "any"


SECOND_INTERPRETER = """
import sys
import pingone_core
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
interpreter = interpreters.create()
code = '''
try:
    import pingone_core
except ImportError as error:
    assert "interpreter" in str(error), error
else:
    raise SystemExit("it was imported")
'''
result = interpreters.run_string(interpreter, code)
assert result is None, result
interpreters.destroy(interpreter)
assert not pingone_core.validate("Group", {})
print("refused")
"""


def test_a_second_interpreter_is_refused_and_the_first_goes_on() -> None:
    run = subprocess.run([sys.executable, "-c", SECOND_INTERPRETER], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (0, "refused\n"), run.stderr


def test_the_lock_stays_off_where_it_is_off() -> None:
    import pingone_core  # noqa: F401

    is_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
    built_without = bool(__import__("sysconfig").get_config_var("Py_GIL_DISABLED"))
    assert is_enabled() is not built_without
