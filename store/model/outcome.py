"""What long work reports while it runs: an outcome for each item, and how far it is."""

from msgspec import Struct

from store.model.release import Genre


class Added(Struct, frozen=True):
    """A release is in the archive, on disk, under `id`; `near` is one that says nearly the same."""

    source: str
    id: int
    headline: str | None = None
    near: int | None = None


class Revised(Struct, frozen=True):
    """A release is in the archive under `id` and is linked to the one that it replaces."""

    source: str
    id: int
    revises: int
    headline: str | None = None


class Duplicate(Struct, frozen=True):
    """The archive has it already, under `of`: the same bytes or all that it says."""

    source: str
    of: int


class Skipped(Struct, frozen=True):
    """Passed over on purpose: a file of no kind that holds releases, or a text of another genre."""

    source: str
    reason: str
    genre: Genre | None = None


class Failed(Struct, frozen=True):
    """`reason` says what is wrong with the source, in words for its owner."""

    source: str
    reason: str


class Reparsed(Struct, frozen=True):
    """Release `id` was read again; `changed` names the fields that came out otherwise.

    `reasons` say of each what it was and is now, and why, where that was asked for.
    """

    id: int
    changed: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


class BackedUp(Struct, frozen=True):
    """So many releases, and originals of them, are in a backup that is on disk."""

    releases: int
    originals: int


class Delivered(Struct, frozen=True):
    """So many releases, or persons, were written out.

    `withheld` are the releases under embargo that were not, or the one of each person who was not.
    """

    releases: int
    withheld: tuple[int, ...] = ()


class Restored(Struct, frozen=True):
    """So many releases, and originals of them, came back from a backup and are on disk."""

    releases: int
    originals: int


class Progress(Struct, frozen=True):
    """`done` of `total` items; `total` is None while it is not known yet.

    Of an import the items are files: `releases` is how many texts of them were read, and `at` the
    one that was read last.
    """

    doing: str
    done: int
    total: int | None = None
    releases: int | None = None
    at: str = ""


Outcome = Added | Revised | Duplicate | Skipped | Failed
