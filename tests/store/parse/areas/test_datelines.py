"""The city in front of a release's first sentence or beside its date."""

import pytest

from store.parse.areas.dateline import dated_place, run_in
from store.parse.facts.dates import dates_in


@pytest.mark.parametrize(
    ("text", "place", "behind"),
    [
        ("MINNEAPOLIS--(BUSINESS WIRE)--A maker of", "Minneapolis", "A maker"),
        ("Longueuil, Quebec, February 3, 2020 — Reporters", "Longueuil", "Reporters"),
        ("Geneva (ICRC) – Twenty-two wells", "Geneva", "Twenty-two"),
        ("DULLES, Va., March 19 /PRNewswire/ -- A firm", "Dulles", "A firm"),
        ("TAMARACK FALLS, Mont. - Deputies", "Tamarack Falls", "Deputies"),
        ("Washington, D.C. -- Six harbors", "Washington", "Six"),
        ("New York, NY, May 3, 2011 (GLOBE NEWSWIRE) -- It", "New York", "It"),
        ("LONDON (AP) — It", "London", "It"),
        ("London, UK – 12 May 2015 – It", "London", "It"),
        ("Vienna, 17 May 2022. Volunteers", "Vienna", "Volunteers"),
        ("Madrid, 14 de enero de 2009.- El Ministerio", "Madrid", "El"),
        ("Zurich, 28.11.2014 - De septembre", "Zurich", "De"),
        ("Labège, le 21 juillet 2016, 18h00 CEST – Une", "Labège", "Une"),
        ("GASPÉ, le 12 février 2015 – Parti", "Gaspé", "Parti"),
        ("Berlin - Sechs Wochen", "Berlin", "Sechs"),
        ("Frankfurt am Main, 3. März 2011. Die", "Frankfurt am Main", "Die"),
        ("St. Gallen – Die", "St. Gallen", "Die"),
        ("ST. JOHN'S, NL, Feb. 27, 2018 - Two", "St. John's", "Two"),
        ("L'AQUILA, 12 maggio 2014 - Due", "L'Aquila", "Due"),
        ("Mainz (ots) - Der", "Mainz", "Der"),
        ("WÜRZBURG. Forscher", "Würzburg", "Forscher"),
        ("Hamburg. Die Firma", "Hamburg", "Die"),
        ("(Berlin, 12. Mai 2010) Die", "Berlin", "Die"),
        ("SÃO JOSÉ DOS CAMPOS, 18 de maio de 2017 - A", "São José dos Campos", "A"),
        ("Rio de Janeiro – A", "Rio de Janeiro", "A"),
        ("GRONINGEN - Een detector", "Groningen", "Een"),
        ("Helsinki 3.5.2021 – Uusi", "Helsinki", "Uusi"),
        ("Praha 12. května 2011 - Vědci", "Praha", "Vědci"),
        ("Saint-Martin-d'Hères, le 3 mai 2012 – Une", "Saint-Martin-d'Hères", "Une"),
        ("Some Town, 12 May 2011 – The", "Some Town", "The"),
        ("（北京，2019年3月12日）中国", "北京", "中国"),
        ("【新竹訊】由國家", "新竹", "由國家"),
        ("(서울=연합뉴스) 홍길동", "서울", "홍길동"),
        ("(VALLEY PRESS) - Sorvan, 5 dic. 2013 - Chi", "Sorvan", "Chi"),
        ("PORT BRIMSTONE -- Nine days", "Port Brimstone", "Nine"),
        ("EAST WICKLEY, May 3 – The", "East Wickley", "The"),
        ("Alba del Rincón, 22 de agosto de 2017.- El", "Alba del Rincón", "El"),
        ("Wald am Del, 3. Mai 2011 - Die", "Wald am Del", "Die"),
        ("LONDON, 3 May 2011, 10:00 BST – It", "London", "It"),
        ("柳城4月11日电　研究所今天", "柳城", "研究所"),
    ],
)
def test_a_dateline_is_read_up_to_its_sentence(text, place, behind):
    found = run_in(text, 0)
    assert found is not None
    assert found.place is not None
    assert found.place.value == place
    assert text[found.end :].lstrip().startswith(behind)


@pytest.mark.parametrize(
    "text",
    [
        "The agency said. Then it went on.",
        "Background – this is what led to it",
        "In 2011 some 398 million. It rose",
        "„Das ist gut“, sagt er – und geht",
        "Forty-four voyages, two shipwrecks and a log: the career of a cat",
        "FOR IMMEDIATE RELEASE – The",
        "Nr. 112 / 07.11.2006",
    ],
)
def test_a_sentence_is_no_dateline(text):
    found = run_in(text, 0)
    assert found is None or found.place is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Paris, le mardi 12 novembre 2013", "Paris"),
        ("Gdańsk, dn. 24 września 2018 r.", "Gdańsk"),
        ("Kiruna, 2017-10-18", "Kiruna"),
        ("Garching, den 12. November 2018", "Garching"),
        ("Buenos Aires, 4 de agosto de 2016", "Buenos Aires"),
        ("Wednesday 13 May 2015", None),
        ("March 05, 2013 08:00 AM Eastern Standard Time", None),
        ("fredag 11 feb 22", None),
        ("Publié le 6 septembre 2018 à 8h30", None),
        ("15-04-2009 News Release 09/81", None),
    ],
)
def test_a_line_with_the_date_gives_its_city(text, place):
    found = dated_place(text, 0, tuple(dates_in(text)))
    assert (found.place.value if found and found.place else None) == place
