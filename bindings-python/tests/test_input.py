"""Python values on their way to JSON: each kind has one rule, nothing crashes, and the next call works."""

from __future__ import annotations

import enum
import math
from collections import Counter, OrderedDict, UserDict, defaultdict, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingone_core import PathMatcher, PingOne, PingOneError, changes, filter, render, validate, validate_jwks

Outcome = Any


def through(value: object) -> Any:
    """What becomes of a value: the patch from nothing to it is the value itself."""
    return changes({}, {"": [value]})[""][0]


class Text(str):
    pass


class Number(int):
    pass


class Fraction(float):
    pass


class Items(list):  # type: ignore[type-arg]
    pass


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


@dataclass
class Person:
    name: str
    tags: tuple[str, ...] = ()


class Hidden(dict):  # type: ignore[type-arg]
    """A dictionary whose storage is not what it says."""

    def items(self) -> Any:
        return {"said": 1}.items()


UTC_PLUS_2 = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("value", "json"),
    [
        (True, True),
        ("é😀\0", "é😀\0"),
        (2**63, 2**63),
        (2**64 - 1, 2**64 - 1),
        (-(2**63), -(2**63)),
        (1.5, 1.5),
        (-0.0, -0.0),
        ((1, [2, ()]), [1, [2, []]]),
        (Text("a"), "a"),
        (Number(3), 3),
        (Fraction(0.5), 0.5),
        (Items([1]), [1]),
        (range(3), [0, 1, 2]),
        (deque([1]), [1]),
        (OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
        (defaultdict(list, a=[1]), {"a": [1]}),
        (Counter("aab"), {"a": 2, "b": 1}),
        (UserDict(a=1), {"a": 1}),
        (MappingProxyType({"a": 1}), {"a": 1}),
        (Hidden(real=1), {"said": 1}),
        ({Text("a"): 1}, {"a": 1}),
        ({Color.RED: 1}, None),
        (Color.RED, "red"),
        (Level.HIGH, 3),
        (Person("Ada", ("x",)), {"name": "Ada", "tags": ["x"]}),
        (UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC_PLUS_2), "2026-01-02T01:04:05Z"),
        (datetime(2026, 1, 2, 3, 4, 5, 6000, tzinfo=timezone.utc), "2026-01-02T03:04:05.006000Z"),
    ],
)
def test_what_has_a_json_form(value: object, json: object) -> None:
    if json is None:
        with pytest.raises(TypeError, match="names of members are str, not Color"):
            through(value)
    else:
        assert repr(through(value)) == repr(json)


class Broken(Mapping):  # type: ignore[type-arg]
    def __getitem__(self, key: object) -> object:
        raise LookupError("broken")

    def __iter__(self) -> Iterator[str]:
        return iter("a")

    def __len__(self) -> int:
        return 1


def deep(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


def wide(levels: int) -> list[Any]:
    """Ten to the power of `levels` values in little memory."""
    value: list[Any] = []
    for _ in range(levels):
        value = [value] * 10
    return value


def in_itself() -> list[Any]:
    value: list[Any] = []
    value.append(value)
    return value


def in_a_dictionary_of_its_own() -> dict[str, Any]:
    value: dict[str, Any] = {}
    value["a"] = {"b": value}
    return value


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: "\ud800", ValueError, "/x/0: text holds a lone surrogate"),
        (lambda: {"\udfff": 1}, ValueError, "/x/0: text holds a lone surrogate"),
        (lambda: 2**64, ValueError, "/x/0: an integer must fit into 64 bits"),
        (lambda: -(2**63) - 1, ValueError, "/x/0: an integer must fit into 64 bits"),
        (lambda: 10**10_000, ValueError, "/x/0: an integer must fit into 64 bits"),
        (lambda: math.nan, ValueError, "/x/0: JSON has no NaN and no infinity"),
        (lambda: -math.inf, ValueError, "/x/0: JSON has no NaN and no infinity"),
        (lambda: b"bytes", TypeError, "/x/0: bytes has no JSON form"),
        (lambda: bytearray(b"a"), TypeError, "/x/0: bytearray has no JSON form"),
        (lambda: memoryview(b"a"), TypeError, "/x/0: memoryview has no JSON form"),
        (lambda: {1, 2}, TypeError, "/x/0: set has no JSON form"),
        (lambda: iter([1]), TypeError, "/x/0: list_iterator has no JSON form"),
        (lambda: Decimal("1.5"), TypeError, "/x/0: Decimal has no JSON form"),
        (lambda: date(2026, 1, 1), TypeError, "/x/0: date has no JSON form"),
        (lambda: 1j, TypeError, "/x/0: complex has no JSON form"),
        (lambda: Person, TypeError, "/x/0: type has no JSON form"),
        (lambda: {1: 2}, TypeError, "/x/0: names of members are str, not int"),
        (lambda: {"a": {None: 2}}, TypeError, "/x/0/a: names of members are str, not NoneType"),
        (lambda: {"a/b~": math.nan}, ValueError, "/x/0/a~1b~0: JSON has no NaN and no infinity"),
        (lambda: datetime(2026, 1, 1), ValueError, "a datetime without a time zone is no point in time"),
        (
            lambda: datetime.min.replace(tzinfo=UTC_PLUS_2),
            ValueError,
            "in UTC this is a datetime outside the years 1 to 9999",
        ),
        (in_itself, ValueError, "nested deeper than 127 levels"),
        (in_a_dictionary_of_its_own, ValueError, "nested deeper than 127 levels"),
        (lambda: deep(10_000), ValueError, "nested deeper than 127 levels"),
        (lambda: wide(30), ValueError, "more than 1000000 values, the rest is not looked at"),
        (lambda: range(10**15), ValueError, "more than 1000000 values, the rest is not looked at"),
        (lambda: ["x" * (1 << 20)] * 70, ValueError, "67108865 bytes, more than the 67108864 that are looked at"),
        (Broken, LookupError, "broken"),
    ],
)
def test_what_has_none_is_refused_with_its_place(
    make: Callable[[], object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as raised:
        changes({}, {"x": [make()]})
    assert str(raised.value).endswith(message)
    assert through(1) == 1


def test_the_deepest_that_is_taken() -> None:
    # Two levels are those of `through`: an object and a list in it.
    assert through(deep(124)) == deep(124)
    people = {"a": UserDict(b=[Person("Tom")])}
    assert through(people) == {"a": {"b": [{"name": "Tom", "tags": []}]}}
    with pytest.raises(ValueError, match="nested deeper than 127 levels"):
        through(deep(125))


def test_a_container_that_changes_while_it_is_read_is_read_as_it_was() -> None:
    outer: dict[str, Any] = {}

    class Meddler(UserDict):  # type: ignore[type-arg]
        def __getitem__(self, key: object) -> object:
            outer.clear()
            outer["new"] = 1
            return 1

    outer |= {"a": Meddler(x=1), "b": 2}
    assert changes({}, outer) == {"a": {"x": 1}, "b": 2}
    assert outer == {"new": 1}


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, MemoryError, RecursionError])
def test_what_a_mapping_raises_comes_through(error: type[BaseException]) -> None:
    class Raising(UserDict):  # type: ignore[type-arg]
        def __getitem__(self, key: object) -> object:
            raise error("mine")

    with pytest.raises(error, match="mine"):
        changes({}, {"x": Raising(a=1)})


def test_no_error_shows_a_secret() -> None:
    for make in (
        lambda: PingOne(access_token="hush\ud800"),
        lambda: PingOne(access_token=b"hush"),  # type: ignore[arg-type]
        lambda: PingOne(access_token="hush hush"),
        lambda: PingOne(client_id="a", client_secret="hush\n"),
        lambda: PingOne().with_access_token("hush\ud800"),
        lambda: PingOne.from_postman_environment('{"hush": "\ud800"'),
        lambda: validate_jwks('{"keys": [{"d": "hush\ud800"}]}'),
        lambda: PathMatcher([]).best("GET", "/callback?code=hush\ud800"),
        lambda: filter.parse_filter('a eq "hush\ud800"'),
        lambda: filter.Filter("a pr") & 'a eq "hush\ud800"',
        lambda: filter.any_of(['a eq "hush\ud800"']),
        lambda: PathMatcher([]).match_many([]).parameter("hush\ud800"),
        lambda: PingOne().with_access_token(b"hush"),  # type: ignore[arg-type]
        lambda: PingOne.from_postman_environment('{"hush'),
        lambda: validate_jwks('{"keys": [{"kty": "RSA", "d": "hush"}]}').raise_for_errors(),
    ):
        with pytest.raises((PingOneError, ValueError, TypeError)) as raised:
            make()
        assert "hush" not in repr(raised.value) + str(raised.value)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda children: (
        st.lists(children, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), children, max_size=4)
    ),
    max_leaves=20,
)


@given(JSON)
def test_json_comes_back_as_it_was(value: Any) -> None:
    assert through(value) == value


ANYTHING = JSON | st.recursive(
    st.floats() | st.integers() | st.text() | st.binary() | st.dates() | st.decimals() | st.uuids() | st.datetimes(),
    lambda children: (
        st.lists(children, max_size=3)
        | st.tuples(children)
        | st.dictionaries(st.integers() | st.text(), children, max_size=3)
    ),
    max_leaves=10,
)


@given(ANYTHING)
def test_anything_is_answered_or_refused(value: Any) -> None:
    calls: list[Callable[[], object]] = [
        lambda: validate("ApiService", value),
        lambda: validate("User", {"name": value}, mode="patch", before=value),
        lambda: changes(value, value),
        lambda: render("${a.b}", value),
        lambda: PathMatcher(value),
        lambda: filter.eq("name", value),
        lambda: PingOne().request("users.create", body=value),
        lambda: PingOne().request("users.create", value),
        lambda: PingOne.from_postman_environment(value),
    ]
    for call in calls:
        try:
            call()
        except (PingOneError, TypeError, ValueError):
            pass
