"""Columns of the libraries that people use: each way in, and the answers on their way out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from pingone_core import PathMatcher

MATCHER = PathMatcher(
    [
        {"id": "read", "methods": ["GET"], "paths": [{"type": "PARAMETER", "pattern": "/accounts/{id}"}]},
        {"id": "list", "methods": None, "paths": [{"type": "EXACT", "pattern": "/accounts"}]},
    ]
)
#: Short and long, since views differ; empty; not ASCII; missing.
URLS = ["/accounts/1", None, "", "/accounts", "/accounts/" + "x" * 40, "/accounts/\u00e9\U0001f600", "/accounts/..", "/z"]
FOUND = ["read", None, None, "list", "read", "read", None, None]
OUTCOMES = ["matched", None, "no_base_url", "matched", "matched", "matched", "suspicious_path", "no_operation"]
IDS = ["1", None, None, None, "x" * 40, "\u00e9\U0001f600", None, None]

TEXT = pa.array(URLS)


def with_nulls_in_the_dictionary() -> pa.Array:
    indices = pa.array([0, None, 2, 3, 4, 5, 6, 7], pa.int8())
    return pa.DictionaryArray.from_arrays(indices, TEXT)


ARROW: dict[str, Callable[[], Any]] = {
    "string": lambda: TEXT,
    "large_string": lambda: TEXT.cast(pa.large_string()),
    "string_view": lambda: TEXT.cast(pa.string_view()),
    "dictionary": TEXT.dictionary_encode,
    "dictionary of views": lambda: pa.DictionaryArray.from_arrays(
        pa.array([7, None, 0, 1, 2, 3, 4, 5], pa.uint16()), pa.array(URLS[2:] + ["", "/accounts/1"], pa.string_view())
    ).take(pa.array([0, 1, 2, 3, 4, 5, 6, 7])),
    "dictionary with a null": with_nulls_in_the_dictionary,
    "sliced": lambda: pa.concat_arrays([pa.array(["/accounts"] * 5), TEXT, pa.array([None, "/z"])])[5:13],
    "sliced dictionary": lambda: pa.concat_arrays([pa.array(["/z", None]), TEXT]).dictionary_encode()[2:],
    "sliced views": lambda: pa.concat_arrays([pa.array(["/z" * 20, None]), TEXT]).cast(pa.string_view())[2:],
    "chunks": lambda: pa.chunked_array([TEXT[:0], TEXT[:3], TEXT[3:3], TEXT[3:4], TEXT[4:], TEXT[8:]]),
    "polars": lambda: pl.Series(URLS),
    "polars chunks": lambda: pl.concat([pl.Series(URLS[:2]), pl.Series(URLS[2:])], rechunk=False),
    "polars categorical": lambda: pl.Series(URLS, dtype=pl.Categorical),
    "pandas": lambda: pd.Series(URLS, dtype="str"),
    "pandas on Arrow": lambda: pd.Series(URLS, dtype="string[pyarrow]"),
    "pandas objects": lambda: pd.Series(URLS, dtype=object),
    "NumPy objects": lambda: np.array(URLS, dtype=object),
}


@pytest.mark.parametrize("kind", ARROW)
def test_every_column_gives_the_same_answers(kind: str) -> None:
    for threads in (1, 2):
        found = MATCHER.match_many(ARROW[kind](), threads=threads)
        assert found.to_pylist() == FOUND
        assert found.outcomes.to_pylist() == OUTCOMES
        assert found.parameter("id").to_pylist() == IDS


@pytest.mark.parametrize("dtype", ["U", ">U60", "<U60", np.dtypes.StringDType(), object])
@pytest.mark.parametrize("step", [slice(None), slice(None, None, -1), slice(1, None, 3)])
def test_arrays_of_numpy_give_the_same_answers(dtype: Any, step: slice) -> None:
    # These have no missing values.
    urls = [url or "" for url in URLS]
    found = MATCHER.match_many(np.array(urls, dtype=dtype)[step])
    assert found.to_pylist() == FOUND[step]


def test_bytes_of_numpy_are_utf_8() -> None:
    urls = np.array([(url or "").encode() for url in URLS])
    assert urls.dtype.kind == "S"
    assert MATCHER.match_many(urls).to_pylist() == FOUND
    with pytest.raises(ValueError, match=r"`urls\[1\]` is no text"):
        MATCHER.match_many(np.array([b"/a", b"/\xe9"]))


def test_arrays_of_many_blocks() -> None:
    urls = [f"/accounts/{number}" for number in range(70_000)]
    urls[40_000] = "/accounts/" + "x" * 8000
    for dtype in ("U8010", np.dtypes.StringDType()):
        rows = urls if dtype != "U8010" else urls[39_000:42_000]
        found = MATCHER.match_many(np.array(rows, dtype=dtype))
        assert found.parameter("id").to_pylist() == [url.removeprefix("/accounts/") for url in rows]


@pytest.mark.parametrize(
    "values",
    [
        lambda: np.array([1, 2]),
        lambda: np.array([["/a"]]),
        lambda: np.array("/a"),
        lambda: pa.array([1, 2]),
        lambda: pa.scalar("/a"),
        lambda: pa.array([b"/a"]),
        lambda: pa.array([["/a"]]),
        lambda: pa.table({"url": ["/a"]}),
        lambda: pl.DataFrame({"url": ["/a"]}),
        lambda: pd.DataFrame({"url": ["/a"]}),
        lambda: pl.Series([1, 2]),
    ],
)
def test_what_is_no_column_of_text_is_refused(values: Callable[[], Any]) -> None:
    with pytest.raises(TypeError, match="urls"):
        MATCHER.match_many(values())


def test_surrogates_of_numpy_are_refused() -> None:
    with pytest.raises(ValueError, match=r"`urls\[1\]` is no text"):
        MATCHER.match_many(np.array(["/a", "/\ud800"]))


def test_nulls_and_nothing() -> None:
    assert MATCHER.match_many(pa.nulls(3)).outcomes.to_pylist() == [None] * 3
    for empty in (pa.array([], pa.string()), pa.chunked_array([], pa.large_string()), pl.Series([], dtype=pl.String)):
        assert MATCHER.match_many(empty).to_pylist() == []
    assert MATCHER.match_many(np.array([], dtype="U")).to_pylist() == []
    assert MATCHER.match_many(np.array(["", ""])).outcomes.to_pylist() == ["no_base_url"] * 2


@pytest.mark.parametrize(
    "urls",
    [
        lambda: np.array(URLS, dtype=np.dtypes.StringDType(na_object=None)),
        lambda: np.array([np.nan if url is None else url for url in URLS], dtype=np.dtypes.StringDType(na_object=np.nan)),
        lambda: np.ma.array([url or "" for url in URLS], mask=[url is None for url in URLS]),
        lambda: np.array([pd.NA if url is None else url for url in URLS], dtype=object),
        lambda: pd.array(URLS, dtype="string"),
    ],
)
def test_missing_values_are_known_in_every_form(urls: Callable[[], Any]) -> None:
    assert MATCHER.match_many(urls()).to_pylist() == FOUND
    assert MATCHER.match_many(urls()).outcomes.to_pylist() == OUTCOMES


def test_methods_are_columns_too() -> None:
    methods = pa.array(["GET", "POST", "GET", "POST", "POST", "GET", None, "GET"]).dictionary_encode()
    found = MATCHER.match_many(pl.Series(URLS), methods)
    assert found.to_pylist() == ["read", None, None, "list", None, "read", None, None]
    assert found.outcomes[6] is None


def test_a_stream_of_tables_is_refused_before_it_is_read() -> None:
    def batches() -> Iterator[pa.RecordBatch]:
        pytest.fail("was read")
        yield

    reader = pa.RecordBatchReader.from_batches(pa.schema({"url": pa.string()}), batches())
    with pytest.raises(TypeError, match="one column of text"):
        MATCHER.match_many(reader)


def test_answers_are_valid_arrow() -> None:
    found = MATCHER.match_many(TEXT)
    for column, values in ((found, FOUND), (found.outcomes, OUTCOMES), (found.parameter("id"), IDS)):
        array = pa.array(column)
        array.validate(full=True)
        assert array.to_pylist() == values
        assert pl.Series(column).to_list() == values
    ids = pa.array(found)
    assert ids.type == pa.dictionary(pa.int32(), pa.large_string())
    assert ids.dictionary.to_pylist() == ["read", "list"]
    assert pa.field("operation", ids.type).type == pa.DataType._import_from_c_capsule(found.__arrow_c_schema__())


def test_answers_outlive_the_matcher() -> None:
    matcher = PathMatcher([{"id": "a", "methods": None, "paths": [{"type": "PARAMETER", "pattern": "/{x}"}]}])
    found = matcher.match_many(pa.array(["/1", "/2"]))
    ids, captured = pa.array(found), pa.array(found.parameter("x"))
    del matcher, found
    assert (ids.to_pylist(), captured.to_pylist()) == (["a", "a"], ["1", "2"])
