"""What is known of a release before its contacts are looked for."""

from msgspec import Struct

from store.parse.areas.house import NOBODY, House


class Setting(Struct, frozen=True):
    """`country` (ISO 3166-1 alpha-2) is whose plan a number without a country code follows.

    `language` is ISO 639-1, `house` what an archive knows, `titles` are the
    headline and the subhead where they are sure.
    """

    language: str | None = None
    country: str | None = None
    issuer: str | None = None
    house: House = NOBODY
    titles: tuple[str, ...] = ()
