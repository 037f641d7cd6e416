"""Names without titles, given name first; roles, organisations, desks and headings told apart."""

import pytest

from store.parse.phrases.parting import phrases_in
from store.parse.phrases.persons import read_name
from store.parse.phrases.readings import read_words

NAMES = [
    ("Prof. Dr. rer. nat. habil. Ulf-Dietmar Kessel", "Ulf-Dietmar Kessel"),
    ("Mag.a (FH) Walburga Pichel-Eibl", "Walburga Pichel-Eibl"),
    ("DI Ferdinand Stockholzer, MSc", "Ferdinand Stockholzer"),
    ("mgr inż. Ksawery Bończa", "Ksawery Bończa"),
    ("doc. RNDr. Bohumil Křenek, CSc.", "Bohumil Křenek"),
    ("dott.ssa Maria Chiara Dell'Ombra", "Maria Chiara Dell'Ombra"),
    ("Sgt. Thomas R. Boulder", "Thomas R. Boulder"),
    ("Theodore R. Ashfield Jr.", "Theodore R. Ashfield Jr."),
    ("Jean-Baptiste de LA FERME", "Jean-Baptiste de LA FERME"),
    ("Solène d'ARBOIS", "Solène d'ARBOIS"),
    ("ROSSETTI Anna", "Anna ROSSETTI"),
    ("Pol Casamitjana-Roig", "Pol Casamitjana-Roig"),
    ("J.D. Harrelson", "J.D. Harrelson"),
    ("Wietske van der Wiel", "Wietske van der Wiel"),
    ("Ignatia D'Hoogte", "Ignatia D'Hoogte"),
    ("Pádraig Mac an tSaoir", "Pádraig Mac an tSaoir"),
    ("Fintan Ó Dálaigh", "Fintan Ó Dálaigh"),
    ("Gethin ap Rhydderch", "Gethin ap Rhydderch"),
    ("詹家瑜小姐", "詹家瑜"),
    ("남궁 혁", "남궁 혁"),
    ("須賀川 充", "須賀川 充"),
    ("ファン・デル・ハイデン", "ファン・デル・ハイデン"),
]

NO_NAMES = [
    "Press Office",
    "17 May 2020",
    "April",
    "in the North",
    "NASA",
    "広報部",
    "책임연구원",
    "Tel",
]

KINDS = [
    ("charge of harbour piracy carries a statutory maximum penalty of two years", "other"),
    ("ministre des Forêts et ministre responsable de la région des Fjords", "role"),
    ("Contact me!", "other"),
    ("Kontur ME", "organization"),
    ("La historia se repite y en Cabo Sur", "other"),
    ("Historia Marítima SE", "organization"),
    ("Ship arrivals by state of stay", "other"),
    ("Krajské sdružení Zelené vlny", "organization"),
    ("Media Relations Manager", "role"),
    ("Head of Press", "role"),
    ("Leiter Unternehmenskommunikation", "role"),
    ("attachée de presse", "role"),
    ("課長補佐", "role"),
    ("Brandt Quill Communications", "organization"),
    ("Lantern Arts Management", "organization"),
    ("RUE BASSE COMMUNICATION", "organization"),
    ("Dunmore Photography", "organization"),
    ("Office of the Minister of Trade", "organization"),
    ("Università di Pisa", "organization"),
    ("株式会社ヒバリ", "organization"),
    ("Pressestelle", "desk"),
    ("University press desk", "desk"),
    ("Duluth Service Office", "desk"),
    ("广报", "other"),
    ("For further information", "heading"),
    ("Science contact", "heading"),
    ("Kontakt für Medien", "heading"),
    ("Dodatkowych informacji udziela", "heading"),
    ("お問い合わせ先", "heading"),
    ("Investors", "audience"),
    ("IMMEDIATE RELEASE", "other"),
]

SURNAMES = """
    Anna Müller | Jonas Schäfer | Lena Fischer | Uta Förster | Kai Richter | Sietske de Boer
    Eva Molenaar | Søren Møller | Rosa Parks | Heather Mills | Harry Potter | Cole Porter
    Gary Cooper | James Bond | Ville Korhonen | Åsa Lind | Jo Baker | Claire Berger
    Luc Boulanger | Karel Zahradník | Ewa Piekarz | Paul Stewart | Ann Bishop | Oumy Ba
    Conall Ó Sé | Thomas Jäger | Karl Hofmeister | V. S. Ranade | J.T. Harrow
    Bashir Mahmood-Ellis
"""

PHRASES = [
    ("Jane Doe from San Pardo to be closer to their adult children", "en", "name:Jane Doe"),
    ("Jane Doe from San Pardo Choirs", "en", "name:Jane Doe organization:San Pardo Choirs"),
    ("please contact Jane Doe at", "en", "heading:contact name:Jane Doe"),
    ("of met onderzoeksleider prof. dr. Ignatia Hoogte van de Sterrewacht Leiden", "nl",
     "role:onderzoeksleider name:prof. dr. Ignatia Hoogte organization:Sterrewacht Leiden"),
    ("Contacts presse CNES", "fr", "heading:Contacts presse"),
    ("Anna Berg und Dr. Jonas Vogel", "de", "name:Anna Berg name:Dr. Jonas Vogel"),
    ("Viestintäpäällikkö Jarmo Ahlqvist", "fi", "role:Viestintäpäällikkö name:Jarmo Ahlqvist"),
    ("Astronome Observatoire de Lyon", "fr", "role:Astronome organization:Observatoire de Lyon"),
    ("please ring the duty press officer", "en", "role:duty press officer"),
    ("Honorine Guyot chargée de presse", "fr", "name:Honorine Guyot role:chargée de presse"),
    ("Anna Weber GmbH", "de", "organization:Anna Weber GmbH"),
    ("Rossi Bianchi S.p.A.", "it", "organization:Rossi Bianchi S.p.A."),
    ("Oder wenden Sie sich an unser Presse-Team mit einer E-Mail an", "de", "desk:Presse-Team"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "name"), NAMES)
def test_a_name_loses_its_titles_and_keeps_its_particles(printed, name):
    found = read_name(printed)
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize(
    "printed",
    [name.strip() for line in SURNAMES.split("\n") for name in line.split("|") if name.strip()],
)
def test_a_surname_that_is_a_trade_or_a_form_of_firms_too_stays_a_name(printed):
    assert read_words(printed).kind.value == "name"


@pytest.mark.parametrize("printed", NO_NAMES)
def test_what_is_nobody_has_no_likely_name(printed):
    found = read_name(printed)
    assert found is None or found.score < 1


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_words_are_told_apart_by_their_head(words, kind):
    assert read_words(words).kind.value == kind


@pytest.mark.parametrize(("words", "language", "phrases"), PHRASES)
def test_a_sentence_gives_up_who_is_in_it(words, language, phrases):
    found = [p for p in phrases_in(words, language) if p.reading.kind.value != "other"]
    said = " ".join(f"{p.reading.kind.value}:{words[p.start : p.end]}" for p in found)
    assert said == phrases
