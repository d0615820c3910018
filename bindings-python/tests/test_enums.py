"""Enumerations take what the platform adds after a release."""

from __future__ import annotations

import copy
import json
import pickle
import typing

import pytest

from pingone_core import codes, enums, types, validate
from pingone_core.enums import ApiServiceDeploymentStatusCode, Code, OpenEnum

ALL = [kind for kind in vars(enums).values() if isinstance(kind, type) and kind is not OpenEnum]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_members_are_texts(kind: type[OpenEnum]) -> None:
    assert len(kind) == len({str(member) for member in kind}) > 0
    for member in kind:
        assert member == member.value == str(member) == f"{member}" == json.loads(json.dumps(member))
        assert hash(member) == hash(member.value)
        assert kind(member.value) is member
        assert member.is_known


def test_an_unknown_value_is_kept() -> None:
    new = ApiServiceDeploymentStatusCode("NEW_STATE")
    assert (new, new.value, new.name, new.is_known) == ("NEW_STATE", "NEW_STATE", "NEW_STATE", False)
    assert new not in list(ApiServiceDeploymentStatusCode)
    for copied in (copy.copy(new), copy.deepcopy(new), pickle.loads(pickle.dumps(new))):
        assert copied == new
        assert type(copied) is ApiServiceDeploymentStatusCode
    with pytest.raises(ValueError, match="7"):
        ApiServiceDeploymentStatusCode(7)  # type: ignore[arg-type]


def test_a_member_is_as_good_as_its_text() -> None:
    assert {row["code"] for row in codes()} == set(Code)
    report = validate("Group", {}, allow=[Code.REQUIRED])
    assert report.valid
    assert report.advice[0].code == Code.REQUIRED


def test_models_can_be_looked_into() -> None:
    for model in vars(types).values():
        if typing.is_typeddict(model):
            assert typing.get_type_hints(model).keys() == model.__annotations__.keys()
    assert types.ApiServiceInput.__required_keys__ == {"name", "baseUrls", "authorizationServer"}
