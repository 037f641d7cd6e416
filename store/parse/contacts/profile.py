"""What an entry says of one person or desk."""

from msgspec import Struct

from store.parse.kinds.cutting import Piece
from store.parse.trace import Found


class Profile(Struct, frozen=True):
    """`who` is a name or a desk, None where only numbers are printed.

    `is_unit` says that the organisation is a part of a larger one.
    """

    who: Piece | None
    name: Found[str] | None = None
    role: Found[str] | None = None
    organization: Found[str] | None = None
    is_unit: bool = False
