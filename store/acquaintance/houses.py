"""What a release teaches of its house: by what it is known, and what it is like."""

from collections.abc import Iterable, Iterator

from store.model.acquaintance import About, Aspect, Lesson
from store.model.release import Release
from store.text.keyed import domains_of, hosts_in, number_key
from store.text.names import house_words

_ENDS = 2_000  # characters at either end of the text, in which hosts are the house's own
_MOST = 8


def of_house(release: Release, lines: Iterable[str]) -> Iterator[Lesson]:
    """Whose hosts, addresses, numbers and `lines` (their keys) these are, and its own ways."""
    by_hand = "issuer" in release.corrected
    issuer = release.issuer if by_hand else release.supposed or release.issuer
    if not issuer:
        return
    sure = by_hand or (release.supposed is None and "issuer" not in release.check)
    aspect = Aspect.ISSUER if sure else Aspect.SUPPOSED
    for about, key in (*known_by(release), *((About.LINE, key) for key in lines)):
        yield Lesson(about, key, aspect, issuer, by_hand)
    house = house_words(issuer)
    yield Lesson(About.ISSUER, house, Aspect.NAME if sure else Aspect.SUPPOSED, issuer, by_hand)
    if not sure:
        return
    if release.place and "place" not in release.check:
        yield Lesson(About.ISSUER, house, Aspect.PLACE, release.place, "place" in release.corrected)
    for code in _codes(release):
        yield Lesson(About.ISSUER, house, Aspect.CALLING, code)


def known_by(release: Release) -> Iterator[tuple[About, str]]:
    """By what the house is known, beside its lines."""
    for host in _hosts(release):
        yield About.HOST, host
    for contact in release.contacts:
        yield from ((About.ADDRESS, address) for address in contact.emails)
        keys = (number_key(phone.number) for phone in contact.phones)
        yield from ((About.NUMBER, key) for key in keys if key)


def _hosts(release: Release) -> list[str]:
    """Those of its contacts, of its page, and of its text's two ends."""
    found: dict[str, None] = {}
    for contact in release.contacts:
        for address in contact.emails:
            found |= dict.fromkeys(domains_of(address.rpartition("@")[2]))
    text = "\n".join(block.text for block in release.blocks)
    ends = f"{text[:_ENDS]}\n{text[_ENDS:][-_ENDS:]}"
    for said in (release.source.address or "", ends):
        found |= dict.fromkeys(hosts_in(said))
    return list(found)[:_MOST]


def _codes(release: Release) -> Iterator[str]:
    """The calling codes of its numbers."""
    for n, contact in enumerate(release.contacts):
        if f"contacts.{n}.phones" not in release.check:
            yield from filter(None, (_code(phone.number) for phone in contact.phones))


def _code(number: str) -> str:
    """The digits of an E.164 number that name its country; empty for none that is known."""
    codes = (number.lstrip("+")[:size] for size in (1, 2, 3))
    import phonenumbers  # 60 ms to import

    known = phonenumbers.COUNTRY_CODE_TO_REGION_CODE
    return next((code for code in codes if code.isdigit() and int(code) in known), "")
