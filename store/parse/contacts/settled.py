"""Entries made into contacts: those that count, each once."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec import structs

from store.model.contact import Contact, ContactKind
from store.model.document import Span
from store.parse.areas.contacts import Area
from store.parse.contacts import reasons
from store.parse.contacts.answering import Asked, of_house, of_issuer
from store.parse.contacts.below import with_last_lines, with_switchboards
from store.parse.contacts.cards import gather
from store.parse.contacts.domains import house_of
from store.parse.contacts.employers import is_part_of, printed
from store.parse.contacts.endings import is_end
from store.parse.contacts.entries import Entry
from store.parse.contacts.merging import adopted, merged, with_colleagues, without_echoes
from store.parse.contacts.offer import Card, Offer
from store.parse.contacts.offered import follows_on, is_branch, score_of
from store.parse.contacts.profile import Profile
from store.parse.contacts.profiles import profiles_of
from store.parse.contacts.ranks import without_house
from store.parse.contacts.setting import Setting
from store.parse.contacts.sharing import emails_for, phones_for
from store.parse.kinds.context import Context, abbreviates, boxes_of, is_same_place, resembles
from store.parse.kinds.rereading import Scene, reread
from store.parse.phrases.companies import is_company
from store.parse.phrases.houses import is_kind, norm
from store.parse.phrases.kind import WHO, Kind
from store.parse.phrases.persons import is_given
from store.parse.trace import Found
from store.parse.words.book import is_wide, known_as, tokens_of
from store.parse.words.level import bare
from store.parse.words.table import lists_of

_ENOUGH = 2.0
_SURE = 6.0
_SPARE, _LEAST = -1.0, 0.5
_OFFERED = _ENOUGH / _SURE
_ABOVE, _BELOW = 800, 300  # characters
_ITEM, _ITEMS = 30, 6  # characters of a menu's item at most, and items of a menu at least
_STOPS = ".:!?"
_FORM = 3  # letters
_HOUSES = lists_of("organizations")
_TRADES = lists_of("desks", "offices", "functions", "audiences", "units", "organizations")


def settled(
    areas: Sequence[Area], text: str, setting: Setting, context: Context
) -> tuple[Offer, ...]:
    """The contacts of all areas in order of appearance; where none is offered, the last numbers
    that stand apart: somebody is to be reached."""
    found: list[Offer] = []
    spare: list[Offer] = []
    for area in areas:
        read = list(_of_area(area, text, setting, context))
        found += adopted([one for one in read if one.score >= _OFFERED])
        spare = [one for one in read if one.score < _OFFERED] or spare
    found = found or adopted([one for one in spare if not _is_over_menu(one, text)])
    found = [_unnamed(one) if _is_named_as_house(one.value) else one for one in found]
    kept = with_colleagues(merged(found, setting.issuer), setting.issuer)
    return tuple(_without_houses(without_echoes(kept)))


def _without_houses(found: Sequence[Offer]) -> Iterator[Offer]:
    """An organisation by itself is a letterhead beside others, and alone a desk without a name."""
    houses = [_is_house(one.value) for one in found]
    for one, house in zip(found, houses, strict=True):
        if not house:
            yield one
        elif all(houses):
            yield _unnamed(one)


def _unnamed(one: Offer) -> Offer:
    return structs.replace(one, card=structs.replace(one.card, kind=ContactKind.DESK, name=None))


def _is_house(contact: Contact) -> bool:
    if contact.kind is not ContactKind.DESK or not contact.name or not contact.organization:
        return False
    if contact.name.casefold().rstrip(".") == contact.organization.casefold().rstrip("."):
        return True
    return contact.name.startswith(contact.organization) and is_company(contact.name)


def _is_named_as_house(contact: Contact) -> bool:
    """It bears its house's name once more, with its form, in another case, or cut short: "Acme
    ry:n" of "Acme", "Acme" of "Acme Capital"."""
    printed = (contact.name or "").partition(":")[0]
    name, house = norm(printed), norm(contact.organization or "")
    if not name or not house or is_wide(name) or _is_house(contact) or _is_somebody(contact):
        return False
    short = house.startswith(f"{name} ") and not tokens_of(name).hold(_TRADES)
    rest = name.removeprefix(f"{house} ")
    formed = is_company(printed) or (len(rest) <= _FORM and known_as(rest) & _HOUSES != 0)
    return name == house or short or (rest != name and formed)


def _is_somebody(contact: Contact) -> bool:
    """A person with a given name, or whom an address bears."""
    name = contact.name or ""
    given = any(map(is_given, name.split())) or resembles(name, bare(boxes_of(contact.emails)))
    return contact.kind is ContactKind.PERSON and given


def _of_area(area: Area, text: str, setting: Setting, context: Context) -> Iterator[Offer]:
    scene = Scene(text, context, area.sentence)
    entries = with_switchboards(with_last_lines(gather(reread(area.pieces, scene))))
    counted: Entry | None = None
    place: Found[str] | None = None
    supposed = reasons.house_of_issuer(setting.issuer) if setting.issuer else None
    house = False
    for entry in entries:
        listed = counted is not None and is_branch(entry) and is_branch(counted)
        letterhead = _is_letterhead(entry) and not area.sentence
        house = letterhead or (house and entry.pieces[0].gap is None)
        score = score_of(entry, area, text, context) + follows_on(entry, counted)
        offered = score >= _ENOUGH and (listed or not (counted and house))
        if not offered and not (_SPARE <= score < _ENOUGH and _is_spare(entry, area)):
            continue
        counted = entry if offered else counted
        asked = Asked(not offered or entry.heading is not None, area.sentence, setting.issuer)
        for profile, card in _cards(entry, scene, place or supposed):
            own = of_issuer(of_house(card, profile, asked), setting.issuer)
            own = _at_issuer(own, setting.issuer)
            yield Offer(own, entry.span, min(1.0, max(score, _LEAST) / _SURE), _why(entry))
            place = _handed_on(own) if area.sentence else None


def _is_spare(entry: Entry, area: Area) -> bool:
    """Numbers or addresses of nobody who is named, in a block of the release that speaks of
    nothing else: no imprint below its end."""
    if area.sentence or area.elsewhere or area.aside or entry.of(*WHO):
        return False
    return not any(piece.alone and is_end(piece.text) for piece in entry.pieces)


def _is_over_menu(offer: Offer, text: str) -> bool:
    """Items of a menu go on below it: it is in the foot of a site."""
    end = text.find("\n", offer.span.end)
    below = [line.strip() for line in text[end:].splitlines()[: 2 * _ITEMS] if line.strip()]
    items = takewhile(lambda line: len(line) <= _ITEM and line[-1] not in _STOPS, below)
    return end >= 0 and sum(1 for _ in items) >= _ITEMS


def _handed_on(card: Card) -> Found[str] | None:
    """Where the next of a sentence is supposed to work, too."""
    own = card.organization
    return reasons.house_before(own) if own else None


def _is_letterhead(entry: Entry) -> bool:
    """A postal address with a number and nobody's name, below those who are offered."""
    return bool(entry.of(Kind.ADDRESS)) and not entry.of(*WHO)


def _cards(
    entry: Entry, scene: Scene, otherwise: Found[str] | None
) -> Iterator[tuple[Profile, Card]]:
    """What can be reached of an entry, with who it is."""
    profiles = profiles_of(entry, scene.text, scene.context)
    span = entry.span
    for i, profile in enumerate(profiles):
        emails = emails_for(entry, profiles, i)
        place = _place(profile, entry, scene.text)
        if place is None:
            near = Span(max(0, span.start - _ABOVE), span.end + _BELOW)
            written = [one.email for one in emails]
            place = house_of(written, scene.text, near, otherwise) or otherwise
        card = Card(
            kind=_kind(profile),
            name=profile.name,
            role=profile.role,
            organization=place,
            phones=phones_for(entry, profiles, i),
            emails=emails,
        )
        if card.phones or card.emails:
            yield profile, card


def _kind(profile: Profile) -> ContactKind:
    named = profile.who is not None and profile.who.kind is Kind.NAME
    return ContactKind.PERSON if named else ContactKind.DESK


def _place(profile: Profile, entry: Entry, text: str) -> Found[str] | None:
    """The organisation in the entry; the one above it where that is the larger."""
    above = entry.organization if entry.organization is not profile.who else None
    if above and (profile.is_unit or not profile.organization):
        return reasons.house_above(above, printed(text, above.start, above.end))
    return profile.organization


def _at_issuer(card: Card, issuer: str | None) -> Card:
    """The issuer in its own form where the organisation is the issuer, or only what sort of house
    that is: "the Institute"."""
    own = card.organization.value if card.organization else None
    if not own or not issuer or not card.organization:
        return card
    kind = is_kind(own) and tokens_of(own)[0] in tokens_of(issuer)
    if not kind and not is_same_place(own, issuer) and not is_part_of(own, issuer):
        return card
    if abbreviates(tokens_of(issuer), own):
        return card
    place = reasons.spelled_as_issuer(card.organization, issuer)
    return structs.replace(card, organization=place, role=without_house(card.role, issuer))


def _why(entry: Entry) -> str:
    if entry.heading:
        return f"stands under “{entry.heading.text}”"
    if entry.of(Kind.NAME):
        return "a name with a number or an address"
    return "an office with a number or an address"
