"""What marks a release as a later version of another, in the words of every language."""

import pytest

from store.model.document import Document, Hints
from store.model.release import Release
from store.parse import parse
from store.parse.words.lexicon import LEXICONS

TITLE = "The ferry comes back to the island"
BODY = "The first sentence of the release says what happened. The second one says why it matters."
WIDE = "最初の文は何が起きたかを述べます。次の文はその理由です。"
WORDS = [
    pytest.param(word, lexicon.release.kinds[0], id=f"{code}-{word}")
    for code, lexicon in LEXICONS.items()
    for word in lexicon.release.revisions
]


def released(head: str, subject: str | None = None, body: str = BODY) -> Release:
    text = f"{head}\n\n{body}\n"
    document = Document(text=text, name="a.txt", format="txt", sha256="0" * 64, subject=subject)
    return parse(document, Hints())


@pytest.mark.parametrize(("word", "kind"), WORDS)
def test_every_word_is_known_wherever_it_is_printed(word, kind):
    """On a line of its own, beside what sort of text it is, before a headline, in a subject."""
    marked, kind = word.upper(), kind.capitalize()
    for head in (
        f"{marked}\n\n3 June 2021\n\n{TITLE}",
        f"*** {word.capitalize()} ***\n\n3 June 2021\n\n{TITLE}",
        f"{kind} – {marked}\n\n3 June 2021\n\n{TITLE}",
        f"{kind} 45/2021 ({word.capitalize()})\n\n3 June 2021\n\n{TITLE}",
        f"3 June 2021\n\n[{marked}] {TITLE}",
        f"3 June 2021\n\n{TITLE} ({word})",
    ):
        assert released(head).revision == marked, head
    assert released(f"3 June 2021\n\n{TITLE}", f"{marked}: {TITLE}").revision == marked


@pytest.mark.parametrize(
    ("line", "revision", "headline"),
    [
        ("CORRECTION: The ferry comes back", "CORRECTION", "The ferry comes back"),
        ("Correction: The ferry comes back", "CORRECTION", "The ferry comes back"),
        ("Correction - The ferry comes back", "CORRECTION", "The ferry comes back"),
        ("UPDATED: The ferry comes back", "UPDATED", "The ferry comes back"),
        ("UPDATE 2: The ferry comes back", "UPDATE", "The ferry comes back"),
        ("(Corrected) The ferry comes back", "CORRECTED", "The ferry comes back"),
        ("The ferry comes back (corrected version)", "CORRECTED VERSION", "The ferry comes back"),
        ("The ferry comes back – UPDATE", "UPDATE", "The ferry comes back"),
        ("BERICHTIGUNG: Die Fähre kommt zurück", "BERICHTIGUNG", "Die Fähre kommt zurück"),
        ("[Rectificatif] Le bac revient sur l'île", "RECTIFICATIF", "Le bac revient sur l'île"),
        ("Mise à jour : le bac revient sur l'île", "MISE À JOUR", "le bac revient sur l'île"),
        ("ERRATA CORRIGE – Il traghetto torna", "ERRATA CORRIGE", "Il traghetto torna"),
        ("【訂正】フェリーが島に戻る", "訂正", "フェリーが島に戻る"),
        ("（訂正）フェリーが島に戻る", "訂正", "フェリーが島に戻る"),
        ("訂正：フェリーが島に戻る", "訂正", "フェリーが島に戻る"),
        ("[정정] 여객선이 섬으로 돌아온다", "정정", "여객선이 섬으로 돌아온다"),
        ("【更正】渡輪重返小島", "更正", "渡輪重返小島"),
    ],
)
def test_a_word_before_or_behind_the_headline_is_no_part_of_it(line, revision, headline):
    release = released(f"3 June 2021\n\n{line}", body=WIDE if "戻" in line else BODY)
    assert (release.revision, release.headline) == (revision, headline)


@pytest.mark.parametrize(
    "headline",
    [
        "Updated timetable brings the ferry back",
        "UPDATE ON THE FERRY TO THE ISLAND",
        "The ferry timetable gets an update: it comes back",
        "Revision of the ferry law passes",
        "Correction of spelling is not everything",
        "Mise à jour des horaires du bac",
        "Korrektur der Flut: Fähre kommt zurück",
        "The ferry comes back (with an update of the quay)",
    ],
)
def test_a_headline_may_speak_of_a_revision(headline):
    release = released(f"3 June 2021\n\n{headline}")
    assert (release.revision, release.headline) == (None, headline)


@pytest.mark.parametrize(
    "head",
    [
        f"3 June 2021\nUpdated: 4 June 2021\n\n{TITLE}",
        f"Last updated: 4 June 2021\n\n3 June 2021\n\n{TITLE}",
        f"3 June 2021\n\n{TITLE}\n\n{BODY}\n\nCORRECTION\n\n{BODY}",
    ],
)
def test_a_page_that_was_touched_and_a_section_of_the_text_are_no_revision(head):
    assert released(head).revision is None
