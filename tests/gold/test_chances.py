"""How sure the parser is of each answer moves only with its weights, and then on purpose."""

import json

import pytest

from tests.gold.chances import KEPT, chances, sources

TOLD = json.loads(KEPT.read_text("utf-8"))


@pytest.mark.parametrize("source", sources(), ids=lambda path: path.name)
def test_an_answer_is_as_sure_as_it_was(source):
    assert chances(source) == TOLD[source.name]
