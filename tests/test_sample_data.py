"""The sample releases are whole, varied and invented, and their answers are true to them."""

import datetime
import email
import email.policy
import html
import json
import re
import unicodedata
from collections import defaultdict
from functools import cache
from pathlib import Path

import phonenumbers
import pytest

FOLDER = Path(__file__).parent.parent / "sample_data"
STEMS = sorted(answer.stem for answer in FOLDER.glob("*.json"))
KEYS = {"language", "date", "headline", "subhead", "issuer", "place", "embargo", "number"}
LANGUAGES = {"en", "fr", "de", "es", "it", "ja", "pt", "nl", "sv", "pl", "ko", "zh"}
CARD = {"kind", "name", "role", "organization", "phones", "emails"}
AT = re.compile(r"\s*[\[(]\s*(?:at|chiocciola)\s*[\])]\s*", re.IGNORECASE)


@cache
def truth(stem):
    return json.loads((FOLDER / f"{stem}.json").read_text("utf-8"))


def source(stem):
    return next(path for path in FOLDER.glob(f"{stem}.*") if path.suffix != ".json")


def uncover(code):
    """An address hidden as pages hide it from robots: the first byte is the key to the others."""
    key, *rest = bytes.fromhex(code)
    return "".join(chr(byte ^ key) for byte in rest)


def visible(page):
    """What a reader sees of a page, with the addresses behind its links."""
    links = re.findall(r'mailto:([^"?]+)', html.unescape(page))
    links += [uncover(code) for code in re.findall(r'data-cfemail="(\w+)"', page)]
    page = re.sub(r"<(script|style)\b.*?</\1>", "", page, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]*>", " ", page)) + " ".join(links)


def of_mail(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    texts = [str(message["Subject"])]
    for part in message.walk():
        if part.get_content_maintype() == "text":
            content = part.get_content()
            texts.append(visible(content) if part.get_content_subtype() == "html" else content)
    return "\n".join(texts)


@cache
def text(stem):
    """The source as a person would see it, decoded without a single replaced character."""
    path, raw = source(stem), source(stem).read_bytes()
    if path.suffix == ".eml":
        return unicodedata.normalize("NFKC", of_mail(raw))
    declared = re.search(rb"charset=[\"']?([\w-]+)", raw) if path.suffix == ".html" else None
    if declared:
        seen = raw.decode(declared[1].decode())
    else:
        try:
            seen = raw.decode("utf-8")
        except UnicodeDecodeError:
            seen = raw.decode("cp932" if truth(stem)["language"] == "ja" else "cp1252")
    return unicodedata.normalize("NFKC", visible(seen) if path.suffix == ".html" else seen)


def letters(words):
    """Letters and digits alone, so that line breaks, markup and case do not count."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", words)).casefold()


def contacts():
    return [(stem, card) for stem in STEMS for card in truth(stem)["contacts"]]


@pytest.mark.parametrize("stem", STEMS)
def test_answer_is_well_formed(stem):
    """Every key is there, dates are ISO dates, and a contact can be reached."""
    answer = truth(stem)
    assert set(answer) == KEYS | {"contacts", "notes"}
    datetime.date.fromisoformat(answer["date"])
    assert answer["embargo"] is None or datetime.datetime.fromisoformat(answer["embargo"])
    assert all(answer[key] for key in ("headline", "issuer", "contacts"))
    for card in answer["contacts"]:
        assert set(card) == CARD
        assert card["kind"] in {"person", "desk"}
        assert card["name"]
        assert card["phones"] + card["emails"]
        assert all(phone["type"] in {"voice", "mobile", "fax"} for phone in card["phones"])


@pytest.mark.parametrize("stem", STEMS)
def test_numbers_are_international_and_possible(stem):
    """A number is E.164, of a length that its country knows."""
    for card in truth(stem)["contacts"]:
        for phone in card["phones"]:
            assert re.fullmatch(r"\+\d{7,15}(;ext=\d+)?", phone["number"])
            assert phonenumbers.is_possible_number(phonenumbers.parse(phone["number"]))


@pytest.mark.parametrize("stem", STEMS)
def test_words_of_the_answer_stand_in_the_source(stem):
    """Nothing in the answer was made up: the source prints all of it."""
    answer, seen = truth(stem), letters(text(stem))
    printed = [answer[key] for key in ("headline", "subhead", "issuer", "place")]
    for card in answer["contacts"]:
        printed += [card["name"], card["role"], card["organization"]]
    assert [words for words in printed if words and letters(words) not in seen] == []


@pytest.mark.parametrize("stem", STEMS)
def test_numbers_and_addresses_stand_in_the_source(stem):
    """Every number, extension and address of the answer is printed."""
    seen = text(stem)
    digits, addresses = re.sub(r"\D", "", seen), AT.sub("@", seen).lower()
    for card in truth(stem)["contacts"]:
        assert all(address in addresses for address in card["emails"])
        for phone in card["phones"]:
            number, _, extension = phone["number"].partition(";ext=")
            assert str(phonenumbers.parse(number).national_number) in digits
            assert extension in digits


@pytest.mark.parametrize("stem", STEMS)
def test_nobody_real_can_be_written_to(stem):
    """Every address and every site is under the domain that is reserved for examples."""
    hosts = re.findall(r"(?:@|www\.|https?://)([\w-]+(?:\.[\w-]+)+)", text(stem))
    assert [host for host in hosts if not host.endswith(".example")] == []


def test_every_release_has_one_answer():
    """A source and its answer share a stem, and nothing else lies in the folder."""
    sources = sorted(path.stem for path in FOLDER.iterdir() if path.suffix != ".json")
    assert sources == STEMS
    assert len(STEMS) >= 36


def test_set_is_varied():
    """Formats, languages, issuers and years are as many as a demonstration needs."""
    answers = [truth(stem) for stem in STEMS]
    years = [int(answer["date"][:4]) for answer in answers]
    assert {source(stem).suffix for stem in STEMS} == {".txt", ".md", ".html", ".eml"}
    assert {answer["language"] for answer in answers} == LANGUAGES
    assert len({answer["issuer"] for answer in answers}) >= 12
    assert max(years) - min(years) >= 20


def test_press_officers_move():
    """Several people work for more than one organisation, some over ten years and more."""
    houses, years = defaultdict(set), defaultdict(set)
    for stem, card in contacts():
        if card["kind"] == "person":
            houses[card["name"]].add(card["organization"])
            years[card["name"]].add(int(truth(stem)["date"][:4]))
    movers = [name for name, seen in houses.items() if len(seen) > 1]
    assert len(movers) >= 8
    assert sum(max(years[name]) - min(years[name]) >= 10 for name in movers) >= 5


@pytest.mark.parametrize("word", ["CORRECTION", "RECTIFICATIF"])
def test_correction_lies_beside_what_it_corrects(word):
    """A release that says it corrects another shares issuer and number with an earlier one."""
    later = next(stem for stem in STEMS if word in text(stem))
    same = [
        stem
        for stem in STEMS
        if all(truth(stem)[key] == truth(later)[key] for key in ("issuer", "number"))
    ]
    assert [truth(stem)["date"] < truth(later)["date"] for stem in same if stem != later] == [True]


def test_embargoes_past_and_running():
    """One embargo is long over, one runs for years yet."""
    embargoes = [truth(stem)["embargo"] for stem in STEMS if truth(stem)["embargo"]]
    assert min(embargoes) < "2010"
    assert max(embargoes) > "2031"


def test_layouts_that_were_asked_for():
    """Columns side by side, an office alone, and one line a person under an agency's heading."""
    line = r"\n(?:\S+ ){2}Tel\. \+[\d ()]+ \S+@\S+"
    columns = r"\nJonas Ebeling {8,}Marit Grünwald-Osman\n"
    assert any(re.search(r"\n\w+ press contacts\n" + line * 3, text(stem)) for stem in STEMS)
    assert any(re.search(columns, text(stem)) for stem in STEMS)
    assert any({card["kind"] for card in truth(stem)["contacts"]} == {"desk"} for stem in STEMS)
