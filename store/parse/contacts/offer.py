"""A contact as it was read: each of its facts with its place and the reason to believe it."""

from msgspec import Struct

from store.model.contact import Contact, ContactKind, Phone
from store.model.document import Span
from store.parse.facts.index import EmailFound, PhoneFound
from store.parse.trace import Found


class Dealt(Struct, frozen=True):
    """How a number or an address came to one of those who are `named` together.

    `owners` are how many of them have it.
    """

    named: int = 1
    owners: int = 1


class Dialled(Struct, frozen=True):
    """A number of a contact, and the fact that it was read from.

    `known` are the releases of an archive that have it so; `foreign` says that all that have other
    numbers of the house have them of another country.
    """

    phone: Phone
    fact: PhoneFound
    dealt: Dealt = Dealt()
    known: int = 0
    foreign: bool = False


class Written(Struct, frozen=True):
    """An address of a contact; `bears` says that it bears the name, `elsewhere` that it is printed
    with somebody else.

    `known` are the releases of an archive in which it is the same person's, `others` is whose it is
    there instead.
    """

    email: str
    fact: EmailFound
    dealt: Dealt = Dealt()
    bears: bool = False
    elsewhere: bool = False
    known: int = 0
    others: str | None = None


class Card(Struct, frozen=True):
    """Who is offered, what they do and for whom, and how they are reached."""

    kind: ContactKind
    name: Found[str] | None = None
    role: Found[str] | None = None
    organization: Found[str] | None = None
    phones: tuple[Dialled, ...] = ()
    emails: tuple[Written, ...] = ()


class Offer(Struct, frozen=True):
    """A card, where the release offers it, how surely, and why."""

    card: Card
    span: Span
    score: float
    why: str

    @property
    def value(self) -> Contact:
        """The contact that the release keeps."""
        card = self.card
        return Contact(
            kind=card.kind,
            name=card.name.value if card.name else None,
            role=card.role.value if card.role else None,
            organization=card.organization.value if card.organization else None,
            phones=tuple(one.phone for one in card.phones),
            emails=tuple(one.email for one in card.emails),
        )
