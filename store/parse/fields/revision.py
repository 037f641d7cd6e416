"""The word that marks a release as a later version of another."""

from store.model.document import Document
from store.parse.areas.head import Head
from store.parse.areas.roles import Role
from store.parse.areas.tags import tag_of
from store.parse.fields.weights.signs import REVISION
from store.parse.trace import Found
from store.parse.words.book import Tokens, tokens_of
from store.parse.words.level import WORD, bare, levelled
from store.parse.words.table import lists_of

_REVISIONS = lists_of("revisions")
_ROLES = (Role.LABEL, Role.NUMBER, Role.DATE, Role.META, Role.NAME)


def find_revision(document: Document, head: Head) -> Found[str] | None:
    """The word as printed, in capitals: CORRECTION, UPDATE, RECTIFICATIF."""
    for piece in head.pieces:
        text = piece.cell.text
        leads = piece.role is Role.TITLE and _leads(text)
        if leads or (piece.role in _ROLES and piece.said is None):
            word = _word(text)
            if word:
                return Found(word.upper(), piece.cell.span, REVISION.over, "a label over the text")
    if document.subject and _leads(document.subject):
        word = _word(document.subject)
        if word:
            return Found(word.upper(), None, REVISION.subject, "the mail's subject")
    return None


def _leads(text: str) -> bool:
    """It begins or ends with a word of revision that a sign, brackets or capitals part from it."""
    if tag_of(text):
        return True
    tokens = tokens_of(levelled(text))
    length = tokens.at(0, _REVISIONS)
    if not length:
        return False
    word = _printed(text, tokens[:length])
    behind = text[text.find(word) + len(word) :].lstrip(" )]】")
    return behind[:1] in (":", "-", "–", "—", "：", "!") or (word.isupper() and not text.isupper())


def _word(text: str) -> str | None:
    text = tag_of(text) or text
    tokens = tokens_of(levelled(text))
    for number in range(len(tokens)):
        length = tokens.at(number, _REVISIONS)
        if length:
            return _printed(text, tokens[number : number + length])
    return None


def _printed(text: str, tokens: Tokens) -> str:
    """The folded words as they stand in `text`."""
    words = [found[0] for found in WORD.finditer(levelled(text))]
    for number in range(len(words) - len(tokens) + 1):
        if [bare(word) for word in words[number : number + len(tokens)]] == list(tokens):
            return " ".join(words[number : number + len(tokens)])
    return " ".join(tokens)
