"""What the user did to a release."""

from msgspec import Struct


class Marks(Struct, frozen=True, omit_defaults=True):
    """`tags` are as they were written, in order, no two alike but for case and accents."""

    read: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    note: str | None = None


UNMARKED = Marks()


class Marking(Struct, frozen=True):
    """What is to be done to the marks of releases; None leaves a mark as it is.

    `tag` are the tags to put on, `untag` those to take off; an empty `note` takes the note away.
    """

    read: bool | None = None
    starred: bool | None = None
    tag: tuple[str, ...] = ()
    untag: tuple[str, ...] = ()
    note: str | None = None
