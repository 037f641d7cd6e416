"""What two sightings of one person have in common: an address, a number, a name however written."""

from collections.abc import Iterator

from store.model.contact import Contact
from store.text.fold import RUN, fold, is_unspaced


def name_words(name: str | None) -> tuple[str, ...]:
    """The words of a name in no order, so that a family name may stand first.

    A name in a script without blanks is one word, however it is parted.
    """
    runs = RUN.findall(fold(name or ""))
    if runs and all(is_unspaced(run) for run in runs):
        return ("".join(runs),)
    return tuple(sorted(runs))


def handles(contact: Contact) -> Iterator[str]:
    """By which a person is looked up; the same handle need not be the same person."""
    for email in contact.emails:
        yield f"email:{email}"
    for phone in contact.phones:
        yield f"phone:{phone.number}"
    if name := name_words(contact.name):
        yield name_handle(name)


def name_handle(name: tuple[str, ...]) -> str:
    """The handle of a name, given as `name_words` gives it."""
    return f"name:{' '.join(name)}"


def place_words(text: str | None) -> str:
    """An organisation as it is compared."""
    return " ".join(RUN.findall(fold(text or "")))
