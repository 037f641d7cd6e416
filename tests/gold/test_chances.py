"""How sure the parser is of each answer moves only with its weights, and then on purpose."""

import json

import pytest

from tests.gold.chances import KEPT, SETS


@pytest.mark.parametrize("name", SETS)
def test_an_answer_is_as_sure_as_it_was(name):
    told = json.loads((KEPT / f"{name}.json").read_text("utf-8"))
    now = dict(SETS[name]())
    assert [name for name in now if now[name] != told.get(name)] == []
    assert now.keys() == told.keys()
