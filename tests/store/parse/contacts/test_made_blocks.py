"""Three hundred made-up blocks of contacts: each is read, and nearly all of them rightly."""

from collections import Counter

from store.model.contact import Contact
from store.model.document import Document
from store.parse.contacts import find_contacts
from store.parse.contacts.setting import Setting
from tests.store.parse.contacts.blocks import Block, block

SEEDS = range(300)
EXACT = 0.98
FACTS = 0.99


def read(made: Block) -> list[Contact]:
    document = Document(text=made.text, name="block.txt", format="txt", sha256="0" * 64)
    setting = Setting(made.manner.language, made.manner.country, made.issuer)
    return [one.value for one in find_contacts(document, setting)]


def facts(contacts: list[Contact]) -> Counter[tuple[str | None, str, str]]:
    """Each tied to the name on its card, of which capitals do not count."""
    return Counter(
        (str(contact.name).title(), *fact)
        for contact in contacts
        for fact in (
            ("kind", contact.kind.value),
            ("role", str(contact.role)),
            ("organization", str(contact.organization)),
            *(("phone", f"{phone.number} {phone.type}") for phone in contact.phones),
            *(("email", email) for email in contact.emails),
        )
    )


def test_nearly_all_made_up_cards_are_read_exactly():
    made = [block(seed) for seed in SEEDS]
    answers = [read(one) for one in made]
    truth = [contact for one in made for contact in one.contacts]
    exact = sum(
        any(facts([card]) == facts([contact]) for card in got)
        for one, got in zip(made, answers, strict=True)
        for contact in one.contacts
    )
    said = sum((facts(got) for got in answers), Counter())
    meant = sum((facts(list(one.contacts)) for one in made), Counter())
    right = (said & meant).total()
    assert exact / len(truth) >= EXACT
    assert 2 * right / (said.total() + meant.total()) >= FACTS


def test_a_seed_always_makes_the_same_block():
    assert block(7) == block(7)
    assert len({block(seed).text for seed in SEEDS}) > len(SEEDS) * 0.9
