"""Houses that answer a call themselves, and are no office of the issuer's."""

from msgspec import Struct, structs

from store.model.contact import ContactKind
from store.parse.contacts import reasons
from store.parse.contacts.employers import is_named_office, is_office, is_unit
from store.parse.contacts.offer import Card
from store.parse.contacts.profile import Profile
from store.parse.facts.hosts import stands_for, telling_labels
from store.parse.kinds.context import SHORTEST, is_same_place
from store.parse.kinds.cutting import Piece
from store.parse.phrases.companies import is_company
from store.parse.phrases.kind import Kind
from store.parse.words.book import is_wide, known_as, tokens_of, word_set
from store.parse.words.lexicon.firms import WIDE_UNITS
from store.parse.words.table import lists_of

_SMALL = lists_of("links", "joins")


class Asked(Struct, frozen=True):
    """How an entry's house is printed: `announced` under a heading or behind the words that ask to
    call it, `said` in running text; `issuer` is whose release it is."""

    announced: bool
    said: bool
    issuer: str | None


def of_house(card: Card, profile: Profile, asked: Asked) -> Card:
    """The card; one that only a house is printed on is nameless and the house's own."""
    name, who = card.name, profile.who
    if name is None or who is None or who.kind is not Kind.ORGANIZATION or is_named_office(who):
        return card
    if not _answers(card, who, name.value, asked):
        return card
    return structs.replace(card, name=None, organization=reasons.house(who, name.value))


def of_issuer(card: Card, issuer: str | None) -> Card:
    """The card; an office is called by its own name: in wide letters its house stands right before
    it, "霧大学広報課", elsewhere behind it in the genitive, "Dział Promocji Muzeum …"."""
    name = card.name
    if card.kind is not ContactKind.DESK or not name or not issuer:
        return card
    if not is_wide(issuer):
        own = _before_house(name.value, issuer)
        return structs.replace(card, name=structs.replace(name, value=own)) if own else card
    rest = name.value.removeprefix(issuer).strip()
    if not rest or rest == name.value or not rest.endswith(WIDE_UNITS):
        return card
    return structs.replace(card, name=structs.replace(name, value=rest))


def _before_house(name: str, issuer: str) -> str:
    """The words before the issuer's name in another case, where no small one leads to it."""
    words, size = name.split(), len(issuer.split())
    own, house = words[:-size], words[-size:]
    if not own or not house[0][:1].isupper() or " ".join(house) == issuer:
        return ""
    small = known_as(own[-1]) & _SMALL or own[-1].lower() in word_set("articles")
    return "" if small or not is_same_place(" ".join(house), issuer) else " ".join(own)


def _answers(card: Card, who: Piece, name: str, asked: Asked) -> bool:
    """An address is called after it, or it is to be called and no other house's address is."""
    hosts = (one.email.partition("@")[2] for one in card.emails)
    labels = [label for host in hosts for label in telling_labels(host)]
    theirs = {word for word in tokens_of(asked.issuer or "") if len(word) >= SHORTEST}
    beside = who.after == ":" or theirs.isdisjoint(tokens_of(name))
    if beside and any(stands_for(label, name) for label in labels):
        return True
    if not asked.announced or (is_same_place(name, asked.issuer) and not asked.said):
        return False
    house = card.organization.value if card.organization else ""
    return _is_whole(who) and not any(stands_for(label, house) for label in labels)


def _is_whole(who: Piece) -> bool:
    """A firm, or a house that no label leads to and that is no part of another."""
    if is_company(who.text):
        return True
    return who.before != ":" and not (is_unit(who) or is_office(who))
