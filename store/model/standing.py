"""What a person has set right once and for all."""

from msgspec import Struct


class Standing(Struct, frozen=True):
    """Wherever `field` is read as `read`, it is `right`; both are written as a correction is.

    A field is `issuer`, or one of a contact (`name`, `role`, `organization`, `phones`, `emails`)
    who has `name` or one of `ways`, addresses and numbers, or is of one of `houses`, as words that
    are compared. Of several numbers or addresses, `read` are those that give way to `right`.
    """

    field: str
    read: str
    right: str
    name: str | None = None
    ways: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
