"""What can be done to an archive of six releases, and undone."""

from contextlib import suppress

from hypothesis import strategies as st
from msgspec import structs

from store import Library, Marking, StoreError
from tests.outcomes import run

RELEASES = 6

MARKINGS = st.builds(
    Marking,
    read=st.none() | st.booleans(),
    starred=st.none() | st.booleans(),
    tag=st.lists(st.sampled_from(["tech", "later", "Space"]), max_size=2).map(tuple),
    untag=st.lists(st.sampled_from(["tech", "space"]), max_size=1).map(tuple),
    note=st.none() | st.sampled_from(["", "call", "call back"]),
)
IDS = st.lists(st.integers(0, RELEASES - 1), min_size=1, max_size=RELEASES, unique=True)
CORRECTIONS = st.tuples(
    st.sampled_from(["headline", "issuer", "place", "contacts.0.name", "contacts.0.role"]),
    st.sampled_from(["", "Harbour Trust", "Quay\n", "名前"]),
)
NAMES = st.sampled_from(["Moon", "moon ", "Tides", "月"])
SAVINGS = st.one_of(
    st.tuples(st.just("save"), NAMES, st.sampled_from(["quay", "quay OR tide"])),
    st.tuples(st.just("rename"), NAMES, NAMES),
    st.tuples(st.just("move"), NAMES, st.integers(0, 3)),
    st.tuples(st.just("follow"), NAMES),
    st.tuples(st.just("forget"), NAMES),
)
ACTIONS = st.lists(
    st.tuples(st.just("mark"), IDS, MARKINGS)
    | st.tuples(st.just("hold"), IDS, CORRECTIONS)
    | st.tuples(st.just("search"), st.none(), SAVINGS)
    | st.tuples(st.just("correct"), IDS, CORRECTIONS)
    | st.tuples(st.just("remove"), IDS, st.none())
    | st.tuples(st.sampled_from(["undo", "redo"]), st.none(), st.none()),
    max_size=50,
)
READINGS = st.tuples(st.just("read"), IDS, st.none())
UNREAD = MARKINGS.map(lambda marking: structs.replace(marking, read=None))
ACTIONS_OF_READERS = st.lists(
    st.one_of(
        READINGS,
        st.tuples(st.just("mark"), IDS, UNREAD),
        st.tuples(st.just("remove"), IDS, st.none()),
        st.tuples(st.sampled_from(["undo", "redo"]), st.none(), st.none()),
    ),
    max_size=50,
)


def act(library: Library, name: str, ids: list[int], how: object) -> None:
    there = [id for id in ids or () if id in library.ids()]
    if name == "mark" and isinstance(how, Marking):
        library.mark(there, how)
    elif name == "correct" and isinstance(how, tuple) and there:
        run(library.correct(there[0], *how))
    elif name == "hold" and isinstance(how, tuple) and there:
        if standing := library.standing(there[0], *how):
            run(library.hold(standing, how[0]))
    elif name == "remove" and there:
        run(library.remove(there))
    elif name == "search" and isinstance(how, tuple):
        what, *rest = how
        with suppress(StoreError):  # there is no search of that name, or one already
            getattr(library, f"{what}_search")(*rest)
    elif name == "read":
        library.mark(there, Marking(read=True), kept=False)


def act_all(library: Library, actions: list[tuple[str, list[int], object]]) -> None:
    for name, ids, how in actions:
        turn = {"undo": library.history.to_undo, "redo": library.history.to_redo}.get(name)
        if turn is None:
            act(library, name, ids, how)
        elif turn():
            run(library.history.undo() if name == "undo" else library.history.redo())


def undo_all(library: Library) -> int:
    done = 0
    while library.history.to_undo():
        run(library.history.undo())
        done += 1
    return done
