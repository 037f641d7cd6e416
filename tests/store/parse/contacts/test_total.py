"""No text is too odd: the finder answers, and its numbers and addresses are in the text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from store.model.document import Document
from store.parse.contacts import find_contacts
from store.parse.contacts.setting import Setting
from store.parse.words.lexicon.base import listed

PRINTED = """
    Contact: | Anna Berg | Tel. | 020 7946 0123 | a@acme.example | ( | ) | / | – | or | Press Office
    担当： | 真鍋 | ext. 12 | -131 | [at] | @ | #
"""
WORDS = st.sampled_from(["\n", "\n\n", "\t", "  ", *listed(PRINTED)])
TEXTS = st.text() | st.lists(WORDS | st.text(max_size=3), max_size=40).map(" ".join)


@settings(max_examples=150)
@given(TEXTS, st.sampled_from([None, "GB", "DE", "JP", "XX"]), st.sampled_from([None, "en", "xx"]))
def test_any_text_is_read_without_complaint(text, country, language):
    document = Document(text=text, name="any", format="txt", sha256="")
    setting = Setting(language=language, country=country, issuer="Acme")
    for found in find_contacts(document, setting):
        assert found.value.phones or found.value.emails
        assert found.span is not None
        assert 0 <= found.span.start <= found.span.end <= len(text)
