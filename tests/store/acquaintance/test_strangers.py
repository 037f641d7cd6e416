"""What is known of one house is nothing to another."""

from pathlib import Path

import pytest

from store.model.document import Hints
from store.parse import parse
from store.readers import read
from tests.store.acquaintance.houses import learned
from tests.store.acquaintance.test_stories import known

SAMPLES = sorted(
    path
    for path in (Path(__file__).parents[3] / "sample_data").rglob("*")
    if path.is_file() and path.suffix in (".txt", ".md", ".eml", ".html")
)


@pytest.fixture(scope="module")
def harbour():
    """What is known of the harbour board."""
    return Hints(acquaintance=learned(known()))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_first_release_of_a_house_reads_as_if_nobody_were_known(path, harbour):
    with path.open("rb") as file:
        for document in read(file, path.name):
            assert parse(document, harbour) == parse(document, Hints())
