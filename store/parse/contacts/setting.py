"""What is known of a release before its contacts are looked for."""

from msgspec import Struct


class Setting(Struct, frozen=True):
    """`country` (ISO 3166-1 alpha-2) is whose plan a number without a country code follows.

    `language` is ISO 639-1; `host` is the bare domain that the mail or page came from, in lower
    case; `body` is the offset in the document's text at which the running text begins and `end`
    the one at which the release ends (its end mark, or the end of the text).
    """

    language: str | None = None
    country: str | None = None
    issuer: str | None = None
    place: str | None = None
    host: str | None = None
    body: int = 0
    end: int | None = None
