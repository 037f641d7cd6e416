"""Releases of those in office: of whom the head names, not of whom the sentences tell."""

import pytest

from tests.store.parse.fields.ground import issuer

BODY = "The two gates were closed for nine years. They open on Monday, and nobody has to pay."
TOLD = f"{{head}}Gates open again\n\n3 June 2021\n\n{{}} {BODY} She also thanks all who came.\n"
TOLD += "\n\nThe gates are old." * 10


SENATOR = "Senator Anna Brook today called for open gates."
MINISTER = "The Minister for Quarries, Anna Brook, opens it."


@pytest.mark.parametrize(
    ("head", "told", "name"),
    [
        ("", SENATOR, None),
        ("", MINISTER, None),
        ("", "The Lake Trust today called for open gates.", "Lake Trust"),
        ("SENATOR ANNA BROOK\n\n", SENATOR, "Senator Anna Brook"),
        ("Minister for Quarries\n\n", MINISTER, "Minister for Quarries"),
        ("Media release from Senator Anna Brook\n\n", SENATOR, "Senator Anna Brook"),
    ],
)
def test_a_release_is_of_one_in_office_whom_more_than_its_sentences_name(head, told, name):
    assert issuer(TOLD.format(told, head=head)) == name


def test_nothing_can_stand_around_a_text_whose_lines_were_run_together():
    text = TOLD.format(SENATOR, head="")
    assert issuer(" ".join(text.split())) == "Senator Anna Brook"
    assert issuer(f"{' '.join(text.split())}\n\nThe end") == "Senator Anna Brook"
    assert issuer("\n".join(filter(None, text.split("\n")))) == "Senator Anna Brook"
    assert issuer(text.replace("The gates are old.", "")) is None


def test_the_head_shortens_no_name_that_the_sentences_have_in_full():
    text = f"SEN. BROOK: GATES OPEN\n\nSen. Anna Brook today called for open gates. {BODY}\n"
    assert issuer(text) == "Sen. Anna Brook"


def test_one_in_office_issues_what_is_signed_so():
    text = TOLD.format(SENATOR, head="")
    assert issuer(f"{text}\nOffice of Senator Anna Brook, 020 7946 0155\n") == "Senator Anna Brook"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Anna Brook, Senator for Queensland", "Anna Brook"),
        ("ANNA BROOK  Senator for Queensland", "Anna Brook"),
        ("Anna Brook, Minister for Quarries", "Minister for Quarries"),
    ],
)
def test_who_is_of_a_land_is_named_before_it(head, name):
    told = SENATOR if "Senator" in head else MINISTER
    assert issuer(TOLD.format(told, head=f"{head}\n\n")) == name


def test_a_person_in_office_is_named_in_full():
    told = f"{SENATOR} Senator Brook said that it is time. Senator Brook has the key."
    assert issuer(TOLD.format(told, head="Senator Anna Brook\n\n")) == "Senator Anna Brook"
