"""How far each rule reaches: where an answer turns as one thing grows (see `growing.py`)."""

import json

import pytest

from tests.store.parse.growing import FAMILIES, KEPT, turns

MEASURED = json.loads(KEPT.read_text("utf-8"))


@pytest.mark.parametrize("name", FAMILIES)
def test_an_answer_turns_where_it_did(name):
    assert json.loads(json.dumps(turns(FAMILIES[name]))) == MEASURED[name]
