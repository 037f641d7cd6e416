"""One voice for a name as the issuer of a release."""

from msgspec import Struct

from store.model.document import Span

AGAIN = "headline and text name it"
"""Why a name counts that a headline may shorten."""

BY_HOST = "it has the name of the host"
"""Why a single word counts that may be but a part of the name."""


class Evidence(Struct, frozen=True):
    """`weight` says how loudly it speaks; `span` is where the name stands in the text."""

    name: str
    weight: float
    span: Span | None
    why: str
