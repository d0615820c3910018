"""Many requests at once: lists, and producers of Arrow data that are made by hand and broken in every way."""

from __future__ import annotations

import ctypes
import pickle
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import pytest
from conftest import other_threads_run_during

from pingone_core import BestMatches, PathMatcher, TextColumn

OPERATIONS: list[dict[str, Any]] = [
    {"id": "read", "methods": ["GET"], "paths": [{"type": "PARAMETER", "pattern": "/accounts/{id}"}]},
    {"id": "write", "methods": ["PUT"], "paths": [{"type": "PARAMETER", "pattern": "/accounts/{id}"}]},
    {"id": "list", "methods": None, "paths": [{"type": "EXACT", "pattern": "/accounts"}]},
]
URLS = ["/accounts/a%20b", "/accounts", "/nothing", "/accounts/..", None, "/accounts/\u00e9"]
FOUND = ["read", "list", None, None, None, "read"]
OUTCOMES = ["matched", "matched", "no_operation", "suspicious_path", None, "matched"]


@pytest.fixture(scope="module")
def matcher() -> PathMatcher:
    return PathMatcher(OPERATIONS)


def test_a_list_gives_ids_outcomes_and_captures(matcher: PathMatcher) -> None:
    found = matcher.match_many(URLS)
    assert found.to_pylist() == list(found) == FOUND
    assert found.outcomes.to_pylist() == OUTCOMES
    assert found.parameter("id").to_pylist() == ["a b", None, None, None, None, "\u00e9"]
    assert [found.parameters(row) for row in range(-2, 2)] == [{}, {"id": "\u00e9"}, {"id": "a b"}, {}]
    assert isinstance(found, BestMatches)
    assert isinstance(found, TextColumn)
    assert repr(found) == "<BestMatches of 6 rows>"
    with pytest.raises(KeyError, match="nobody"):
        found.parameter("nobody")
    with pytest.raises(IndexError):
        found.parameters(6)


def test_methods_are_one_or_as_many_as_urls(matcher: PathMatcher) -> None:
    urls = ["/accounts/1"] * 4
    assert matcher.match_many(urls, "PUT").to_pylist() == ["write"] * 4
    found = matcher.match_many(iter(urls), methods=("GET", "PUT", None, "DELETE"))
    assert found.to_pylist() == ["read", "write", None, None]
    assert found.outcomes.to_pylist() == ["matched", "matched", None, "no_operation"]
    with pytest.raises(ValueError, match="there are 4 `urls` and 3 `methods`"):
        matcher.match_many(urls, ["GET"] * 3)


def test_a_column_is_a_sequence(matcher: PathMatcher) -> None:
    found = matcher.match_many(URLS)
    assert (len(found), found[0], found[-1], found[-2]) == (6, "read", "read", None)
    assert found[1:] == FOUND[1:]
    assert found[::-2] == FOUND[::-2]
    assert found[10:] == []
    assert found[0] is found[5], "an id is one object, however many rows have it"
    for place in (6, -7, 10**30, -(10**30)):
        with pytest.raises(IndexError):
            found[place]
    with pytest.raises(TypeError, match="not str"):
        found["0"]  # type: ignore[call-overload]


def test_nothing_is_a_column_too(matcher: PathMatcher) -> None:
    found = matcher.match_many([])
    assert (len(found), found.to_pylist(), found.outcomes.to_pylist()) == (0, [], [])
    assert len(PathMatcher([]).match_many(["/a"])) == 1


def test_operations_may_share_an_id() -> None:
    operation = {"id": "same", "methods": None}
    paths = [[{"type": "EXACT", "pattern": pattern}] for pattern in ("/a", "/b")]
    matcher = PathMatcher([{**operation, "paths": each} for each in paths])
    assert matcher.match_many(["/a", "/b", "/c"]).to_pylist() == ["same", "same", None]


def test_threads_give_the_same_answers(matcher: PathMatcher) -> None:
    urls = URLS * 5000
    for threads in (1, 2, 3, 256):
        found = matcher.match_many(urls, threads=threads)
        assert found.to_pylist() == FOUND * 5000
        assert found.outcomes.to_pylist() == OUTCOMES * 5000
    for threads in (0, 257, -1, 1 << 64):
        with pytest.raises(ValueError, match="threads"):
            matcher.match_many(urls, threads=threads)


def test_the_interpreter_is_free_meanwhile(matcher: PathMatcher) -> None:
    urls = ["/accounts/" + "x" * 8000] * 20_000
    assert other_threads_run_during(lambda: matcher.match_many(urls))


@pytest.mark.parametrize(
    ("urls", "error", "message"),
    [
        ("/accounts", TypeError, "`urls` is one str"),
        (b"/accounts", TypeError, "`urls` is one bytes"),
        (7, TypeError, "`urls` is one int"),
        (["/a", 7], TypeError, r"`urls\[1\]` is int, not str"),
        (["/a", b"/b"], TypeError, r"`urls\[1\]` is bytes, not str"),
        (["/a", "/\ud800"], ValueError, r"`urls\[1\]` holds a lone surrogate"),
    ],
)
def test_what_is_no_text_is_refused(matcher: PathMatcher, urls: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        matcher.match_many(urls)


def test_methods_that_are_no_text_are_refused(matcher: PathMatcher) -> None:
    with pytest.raises(TypeError, match=r"`methods\[0\]` is int"):
        matcher.match_many(["/a"], [1])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="`methods` holds a lone surrogate"):
        matcher.match_many(["/a"], "\udfff")


def test_missing_values_of_pandas_are_none(matcher: PathMatcher) -> None:
    found = matcher.match_many(["/accounts", float("nan")])  # type: ignore[list-item]
    assert found.outcomes.to_pylist() == ["matched", None]


def test_errors_of_iterators_pass_through(matcher: PathMatcher) -> None:
    def urls() -> Iterator[str]:
        yield "/accounts"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        matcher.match_many(urls())


# ── Arrow, by hand ───────────────────────────────────────────────────────────────────────────────────────────────────


class Schema(ctypes.Structure):
    pass


class Array(ctypes.Structure):
    pass


Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_char_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.POINTER(Schema)),
    ("release", ctypes.CFUNCTYPE(None, ctypes.POINTER(Schema))),
    ("private_data", ctypes.c_void_p),
]
Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.POINTER(Array)),
    ("release", ctypes.CFUNCTYPE(None, ctypes.POINTER(Array))),
    ("private_data", ctypes.c_void_p),
]

NewCapsule = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
new_capsule = NewCapsule(("PyCapsule_New", ctypes.pythonapi))


class Producer:
    """One column of text over the interface; `breaks` may change what is handed over."""

    def __init__(self, texts: list[bytes], breaks: Callable[[Producer], None] = lambda _: None) -> None:
        ends = [sum(map(len, texts[:end])) for end in range(len(texts) + 1)]
        self.offsets = (ctypes.c_int32 * len(ends))(*ends)
        self.data = ctypes.create_string_buffer(b"".join(texts))
        addresses = (None, ctypes.addressof(self.offsets), ctypes.addressof(self.data))
        self.buffers = (ctypes.c_void_p * 3)(*addresses)
        self.released: list[str] = []
        self.array_name, self.schema_name = b"arrow_array", b"arrow_schema"
        self.schema = Schema(format=b"u", flags=2, release=Schema._fields_[7][1](self.release_schema))
        buffers = ctypes.cast(self.buffers, ctypes.POINTER(ctypes.c_void_p))
        self.array = Array(
            length=len(texts), n_buffers=3, buffers=buffers, release=Array._fields_[8][1](self.release_array)
        )
        breaks(self)

    def release_schema(self, schema: Any) -> None:
        self.released.append("schema")
        schema[0].release = Schema._fields_[7][1]()

    def release_array(self, array: Any) -> None:
        self.released.append("array")
        array[0].release = Array._fields_[8][1]()

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        assert requested_schema is None
        schema = new_capsule(ctypes.addressof(self.schema), self.schema_name, None)
        return schema, new_capsule(ctypes.addressof(self.array), self.array_name, None)


def test_what_is_taken_is_released_once(matcher: PathMatcher) -> None:
    producer = Producer([b"/accounts", b"/accounts/1"])
    found = matcher.match_many(producer)
    assert found.to_pylist() == ["list", "read"]
    assert producer.released == ["schema"]
    assert found.parameter("id").to_pylist() == [None, "1"]
    del found
    assert producer.released == ["schema", "array"]
    with pytest.raises(ValueError, match="released or consumed before"):
        matcher.match_many(producer)


def put(name: str, **members: Any) -> Callable[[Producer], None]:
    def breaks(producer: Producer) -> None:
        for member, value in members.items():
            setattr(getattr(producer, name), member, value)

    return breaks


def no_offsets(producer: Producer) -> None:
    producer.buffers[1] = None


def latin(producer: Producer) -> None:
    producer.data[0] = b"\xe9"


def backwards(producer: Producer) -> None:
    producer.offsets[0] = 5


def beyond(producer: Producer) -> None:
    producer.offsets[0] = -1


def misnamed(producer: Producer) -> None:
    producer.array_name = b"arrow_schema"


@pytest.mark.parametrize(
    ("breaks", "error", "message"),
    [
        (put("schema", format=b"i"), TypeError, "format `i` holds no text"),
        (put("schema", format=b"+s"), TypeError, "one column of text is wanted"),
        (put("schema", format=b"x" * 9999), TypeError, "format `x{32}` holds no text"),
        (put("schema", format=b"\xff"), ValueError, "not UTF-8"),
        (put("schema", format=None), ValueError, "without a format"),
        (put("schema", release=Schema._fields_[7][1]()), ValueError, "released"),
        (put("array", release=Array._fields_[8][1]()), ValueError, "released"),
        (put("array", length=-1), ValueError, "negative"),
        (put("array", offset=-1), ValueError, "negative"),
        (put("array", length=2**62), ValueError, "beyond the memory"),
        (put("array", null_count=1), ValueError, "nulls without a bitmap"),
        (put("array", n_buffers=1), ValueError, "too few buffers"),
        (put("array", n_buffers=-5), ValueError, "too few buffers"),
        (put("array", n_children=3), ValueError, "children"),
        (put("array", buffers=ctypes.POINTER(ctypes.c_void_p)()), ValueError, "no buffers"),
        (no_offsets, ValueError, "null pointer"),
        (latin, ValueError, r"`urls\[0\]`: not UTF-8"),
        (backwards, ValueError, r"`urls\[0\]`: .*out of its buffers"),
        (beyond, ValueError, r"`urls\[0\]`: .*out of its buffers"),
        (misnamed, ValueError, "incorrect name"),
    ],
)
def test_broken_producers_get_an_error(
    matcher: PathMatcher, breaks: Callable[[Producer], None], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        matcher.match_many(Producer([b"/a"], breaks))


def test_producers_may_give_anything(matcher: PathMatcher) -> None:
    class Odd:
        def __init__(self, answer: object) -> None:
            self.answer = answer

        def __arrow_c_array__(self, requested_schema: object | None = None) -> Any:
            return self.answer

    for answer in (None, (), (1, 2), ("a",) * 3, [1, 2]):
        with pytest.raises(TypeError):
            matcher.match_many(Odd(answer))

    class Raising:
        def __arrow_c_stream__(self, requested_schema: object | None = None) -> NoReturn:
            raise LookupError("of the producer's own")

    with pytest.raises(LookupError, match="of the producer's own"):
        matcher.match_many(Raising())


def test_an_answer_can_be_asked_for_again(matcher: PathMatcher) -> None:
    ids = matcher.match_many(["/accounts/1", "/accounts"])
    # The answer of one matcher is the input of another: ids are no paths, but they are text.
    assert matcher.match_many(ids).outcomes.to_pylist() == ["no_base_url"] * 2
    assert matcher.match_many(ids.parameter("id")).outcomes[1] is None


def test_columns_travel_as_lists(matcher: PathMatcher) -> None:
    ids = matcher.match_many(["/accounts/1", None])
    for column in (ids, ids.outcomes):
        with pytest.raises(TypeError, match="cannot pickle"):
            pickle.dumps(column)
        assert pickle.loads(pickle.dumps(column.to_pylist())) == column.to_pylist()
