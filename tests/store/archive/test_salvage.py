"""What is whole in a damaged file is kept, and nothing else."""

import msgspec
import pytest

from store.archive.salvage import salvage
from store.archive.storage import encode_tables
from store.model.record import encode
from store.model.release import Block, BlockKind, Release, Source


def release(id: int) -> Release:
    return Release(
        source=Source(name=f"{id}.txt", format="txt", sha256="0"),
        id=id,
        headline='Braces } in { words "quoted" \\ and 日本',
        blocks=(Block(BlockKind.PARAGRAPH, '"7": {"id": 7'),),
    )


def document(id: int) -> object:
    return msgspec.json.decode(msgspec.json.encode(encode(release(id))))


def file(*ids: int) -> bytes:
    documents = {str(id % 1000): encode(release(id)) for id in ids}
    return encode_tables({"releases": documents})


def test_a_whole_file_gives_all() -> None:
    assert salvage(5, file(5000, 5999)) == {0: document(5000), 999: document(5999)}


def test_a_truncated_file_gives_the_documents_before_the_cut() -> None:
    data = file(5000, 5001)
    second = data.index(b'"1": {')
    for cut in range(len(data)):
        found = salvage(5, data[:cut])
        assert found == {} if cut < second - 6 else {0: document(5000)}.items() <= found.items()
        assert all(found[place] == document(5000 + place) for place in found)


def test_a_hole_costs_only_what_is_in_it() -> None:
    data = file(5000, 5001, 5002)
    middle = data.index(b"5001.txt")
    assert set(salvage(5, data[:middle] + b"\0\xff" + data[middle + 2 :])) == {0, 2}


def test_a_document_of_another_place_is_not_guessed_to_be_right() -> None:
    assert salvage(5, file(5000, 6001)[:-3]) == {0: document(5000)}


def test_in_a_readable_file_the_place_decides() -> None:
    assert salvage(5, file(6001))[1]["id"] == 5001


def test_what_is_no_release_is_left_out() -> None:
    tables = {"releases": {"0": {"version": 1, "id": 0}, "1": encode(release(1)), "2": 7}}
    assert set(salvage(0, msgspec.json.encode(tables))) == {1}


def test_a_newer_document_is_kept_as_it_is() -> None:
    newer = {"version": 99, "id": 0, "colour": "blue"}
    assert salvage(0, msgspec.json.encode({"releases": {"0": newer}})) == {0: newer}


@pytest.mark.parametrize("data", [b"", b"\0" * 100, b'{"0": {' * 2000, b"not json"])
def test_rubbish_gives_nothing(data: bytes) -> None:
    assert salvage(0, data) == {}
