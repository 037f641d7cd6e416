"""What is new, what is a copy, what is a later version."""

from store.intake.batch import WEIGHT, Arrival, Batch, room
from store.intake.dedup import overtaken, settle
from store.model.outcome import Added, Duplicate, Failed, Revised
from store.model.release import Release, Source


def arrival(name: str, sha256: str, fingerprint: str | None = None, **fields: str) -> Arrival:
    source = Source(name=name, format="txt", sha256=sha256, fingerprint=fingerprint)
    return Arrival(name, Release(source=source, **fields))


def test_new_arrivals_are_counted_up() -> None:
    settled = settle([arrival("a", "1"), arrival("b", "2")], 41, {}, {})
    assert settled.outcomes == (Added("a", 41), Added("b", 42))
    assert [new.release.id for new in settled.new] == [41, 42]


def test_the_same_bytes_or_the_same_text_are_copies() -> None:
    items = [arrival("a", "1", "x"), arrival("b", "2", "y"), arrival("c", "3", "z")]
    settled = settle(items, 9, {"1": 5, "y": 6}, {})
    assert settled.outcomes == (Duplicate("a", 5), Duplicate("b", 6), Added("c", 9))


def test_copies_within_a_batch_are_found() -> None:
    items = [arrival("a", "1", "x"), arrival("b", "1"), arrival("c", "3", "x"), arrival("d", "3")]
    outcomes = settle(items, 0, {}, {}).outcomes
    assert outcomes == (Added("a", 0), Duplicate("b", 0), Duplicate("c", 0), Added("d", 1))


def test_outcomes_keep_the_order_of_the_sources() -> None:
    failed = Failed("b", "It is empty.")
    settled = settle([arrival("a", "1"), failed, arrival("c", "2")], 0, {}, {})
    assert settled.outcomes == (Added("a", 0), failed, Added("c", 1))


def test_a_correction_is_linked_by_number_before_headline() -> None:
    correction = arrival(
        "a", "1", issuer="Harbour Board", number="7", headline="Quay", revision="CORRECTION"
    )
    known = {("harbour board", "7"): 3, ("harbour board", "quay"): 4}
    settled = settle([correction], 8, {}, known)
    assert settled.new[0].release.revises == 3
    assert settled.outcomes == (Revised("a", 8, 3, "Quay"),)


def test_a_correction_finds_its_release_in_the_same_batch_in_any_order() -> None:
    first = arrival("a", "1", issuer="Board", headline="Quay opens")
    later = arrival("b", "2", issuer="BOARD", headline="Quay Opens", revision="UPDATE")
    for items, expected in (([first, later], {"b": 0}), ([later, first], {"b": 1})):
        new = settle(items, 0, {}, {}).new
        found = {a.name: a.release.revises for a in new if a.release.revises is not None}
        assert found == expected


def test_a_second_correction_follows_the_first() -> None:
    items = [
        arrival("a", "1", issuer="Board", headline="Quay"),
        arrival("b", "2", issuer="Board", headline="Quay", revision="CORRECTION"),
        arrival("c", "3", issuer="Board", headline="Quay", revision="UPDATE"),
    ]
    assert [new.release.revises for new in settle(items, 0, {}, {}).new] == [None, 0, 1]


def test_a_correction_of_nothing_known_is_simply_added() -> None:
    items = [arrival("a", "1", issuer="Board", headline="Quay", revision="CORRECTION")]
    assert settle(items, 0, {}, {("board", "other"): 3}).outcomes == (Added("a", 0, "Quay"),)


def test_a_correction_by_an_unknown_issuer_is_linked_to_nothing() -> None:
    items = [
        arrival("a", "1", headline="Quay"),
        arrival("b", "2", headline="Quay", revision="CORRECTION"),
    ]
    assert settle(items, 0, {}, {}).outcomes == (Added("a", 0, "Quay"), Added("b", 1, "Quay"))


def test_a_correction_that_came_first_is_linked_when_its_release_comes() -> None:
    """By the number or by the headline; not by another correction, nor to somebody else's."""
    original = arrival("a", "1", issuer="Board", number="7", headline="Quay")
    (new,) = settle([original], 8, {}, {}).new
    assert overtaken([new], {("board", "7"): 3}) == {3: 8}
    assert overtaken([new], {("board", "quay"): 4, ("port", "quay"): 5}) == {4: 8}
    assert overtaken([new], {("board", "pier"): 4}) == {}
    correction = arrival("b", "2", issuer="Board", headline="Quay", revision="UPDATE")
    assert overtaken(settle([correction], 8, {}, {}).new, {("board", "quay"): 4}) == {}


def test_a_batch_is_full_when_its_segment_is() -> None:
    batch = Batch(2)
    for sha256, full in (("1", False), ("1", False), ("2", True)):
        batch.put(arrival("a", sha256))
        assert batch.full is full


def test_a_batch_is_full_when_it_weighs_much() -> None:
    batch = Batch(1000)
    heavy = Arrival("a", arrival("a", "1").release, b"." * (WEIGHT // 2))
    for full in (False, True):
        batch.put(heavy)
        assert batch.full is full


def test_a_batch_ends_with_a_segment_and_holds_several_while_nobody_waits() -> None:
    assert [room(id, alone=False) for id in (0, 1, 999, 1000)] == [1000, 999, 1, 1000]
    assert [room(id, alone=True) for id in (0, 1, 999, 1000)] == [4000, 3999, 3001, 4000]
