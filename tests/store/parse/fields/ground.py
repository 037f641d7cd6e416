"""The lines of an invented release, described as the fields' finders see them."""

from store.model.document import Document, Hints
from store.parse.page.sheet import lines_of
from store.parse.pipeline import Ground, ground_of, read


def document(text: str, **said: str) -> Document:
    return Document(text=text, name="a.txt", format="txt", sha256="0" * 64, **said)


def ground(text: str, **said: str) -> Ground:
    made = document(text, **said)
    return ground_of(made, lines_of(made), "en", Hints())


def issuer(text: str) -> str | None:
    """Whose release it is read as."""
    found = read(document(text), Hints()).issuer
    return found.value if found else None
