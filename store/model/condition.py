"""How much of an archive what is found in it can be."""

from msgspec import Struct


class Condition(Struct, frozen=True):
    """All is found, unless one of these says otherwise.

    `damage` says in sentences what cannot be read, `behind` why what is searched is not all that
    is there by now. `aside` is whether this program has an index of its own, in a temporary
    folder, because this user may not bring the archive's up to it.
    """

    damage: tuple[str, ...] = ()
    behind: str | None = None
    aside: bool = False
