"""Whose numbering plan and order of dates a release follows."""

import pytest

from store.model.document import Document
from store.parse.areas.dateline import run_in
from store.parse.fields.country import find_country, month_first
from store.parse.page.sheet import lines_of


def document(text: str) -> Document:
    return Document(text=text, name="a.txt", format="txt", sha256="0" * 64)


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("Paris, 3 May 2021 – It. Tel. 01 99 00 12 34", "en", "FR"),
        ("Tel. +41 22 555 01 24", "fr", "CH"),
        ("GASPÉ, le 12 février 2015 – Parti. 418 555-0142", "fr", "CA"),
        ("BERLIN - Es. Tel. 030 23125-1", "de", "DE"),
        ("Innsbruck (OTS) - Ab. Tel. 0512 000", "de", "AT"),
        ("Bern, 3. Juli 2018 – Der. Tel. 058 000 12 34", "de", "CH"),
        ("O custo é de R$ 38 milhões. (12) 3000-7035", "pt", "BR"),
        ("Lisboa, 23 de julho de 2018 – A. Tlm. 910 000 142", "pt", "PT"),
        ("Buenos Aires, 4 de agosto de 2016 - La. (011) 5555-0174 int. 5", "es", "AR"),
        ("DULLES, Va. -- The firm. 703-555-0131", "en", "US"),
        ("It cost £9. T: 0131 496 0144", "en", "GB"),
        ("國家太空中心在新竹。電話 03-500-4470", "zh", "TW"),
        ("電話 03-0000-0142", "ja", "JP"),
        ("Write to press@firm.co.nz or call 09 555 0142", "en", "NZ"),
        ("Kontakt: 55 50 01 42", "no", "NO"),
        ("Chambéry : 04 65 71 42 10. Turin : +39 011 000 0142", "fr", "FR"),
        ("Köln: 0221 000 142. Warszawa: +48 22 000 62 01", "de", "DE"),
        ("It has spent R420 000. Tel: 021 555 0142", "en", "ZA"),
        ("It costs R2.4 million. Tel: 021 555 0142", "en", "ZA"),
        ("The R42 cost £9. Tel: 0131 496 0144", "en", "GB"),
        ("Call the NHS trust on 0115 496 0133", "en", "GB"),
        ("Cllr Nomsa Dube spoke. It costs R2.4 million. Tel: 031 555 0142", "en", "ZA"),
        ("General line (852) 3550 0161", "en", "HK"),
        ("Hong Kong is full of rope. Tel: 3550 0161", "en", "HK"),
        ("It has raised S$18 million. Tel: 6550 0161", "en", "SG"),
        ("It cost €315,000. Tel: 087 123 0142", "en", "IE"),
        ("The calls at Irish ports rose. 020 915 0142", "en", "IE"),
        ("The house in Darwin is open.\nContact: Ann Roe, Canberra 062 55 0113", "en", "AU"),
        ("A school of the Western Cape.\nTel: 021 555 0142\nCell: 082 555 0142", "en", "ZA"),
        ("A school of County Cork.\nIreland.\nTel: 021 555 0142", "en", "IE"),
        ("Au Sénégal, la route est longue.\nContact : 77 555 01 42", "fr", "SN"),
        ("La route est longue.\nContact : 07 75 55 01 42", "fr", "FR"),
        ("Coût : 30 francs (CHF). Tél. 022 555 01 44", "fr", "CH"),
        ("Tél. 02 25 55 01 44", "fr", "FR"),
        ("La Chișinău, Moldova, pe scurt. Tel. 069550142", "ro", "MD"),
        ("Pe scurt. Tel. 021 555 0142", "ro", "RO"),
        ("Informações: (61) 3555-0142/0143", "pt", "BR"),
        ("El mapa es como una carta. Como PDF.\nCafayate, Argentina. Tel. (03868) 55-0124", "es",
         "AR"),
        ("Tel. 0712 555 018, in the United Kingdom 07700 900 146. Kenya has paid for it.", "en",
         "KE"),
    ],
)  # fmt: skip
def test_a_country_is_told_by_what_the_text_makes_plain(text, language, country):
    release = document(text)
    assert find_country(release, lines_of(release), language, run_in(text, 0), None) == country


@pytest.mark.parametrize("text", ["Paris, 3 May 2021 – It. €5.", "Call 1-800-555-HELP"])
def test_it_is_asked_only_of_a_text_with_numbers(text):
    release = document(text)
    found = find_country(release, lines_of(release), "fr", run_in(text, 0), None)
    assert (found is None) == ("Call" not in text)


def test_the_user_knows_best():
    assert find_country(document("Tel. +41 22 555 01 24"), [], "fr", None, "be") == "BE"


@pytest.mark.parametrize(
    ("text", "language", "country", "first"),
    [
        ("On 03/04/2012 and 12/31/2012", "en", None, True),
        ("On 03/04/2012 and 31/12/2012", "en", None, False),
        ("On 03/04/2012. Call (202) 555-0118. May 3, 2012.", "en", None, True),
        ("On 03/04/2012. It cost £9. Call +44 131 496 0144.", "en", None, False),
        ("Le 03/04/2012", "fr", None, False),
        ("On 03/04/2012", "en", "US", True),
        ("On 03/04/2012", "en", "GB", False),
    ],
)
def test_month_first_where_the_text_or_its_country_says_so(text, language, country, first):
    assert month_first(lines_of(document(text)), language, country) is first
