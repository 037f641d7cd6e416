"""What a check of the archive finds wrong."""

from msgspec import Struct


class Finding(Struct, frozen=True):
    """`where` is a file of the archive, `message` what is wrong; `mended` if it no longer is."""

    where: str
    message: str
    mended: bool = False
