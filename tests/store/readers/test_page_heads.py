"""What a page says of itself: titles, days, site and language."""

import datetime

import pytest
from reading import LONG, kinds, only, page

from store.model.document import PartKind

QUAY = "Harbour Trust opens the east quay"
LINKED = '<script type="application/ld+json">{"headline":"%s"}</script>'
DAY = datetime.date(2021, 3, 4)
SITED = '<meta property="og:site_name" content="Lindow"><title>{}</title>'


@pytest.mark.parametrize(
    "said",
    [
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-04",'
        '"description":"a <b>b</b>"}</script>',
        '<script type="application/ld+json">//<![CDATA[\n{"datePublished":"2021-03-04"}\n//]]>'
        "</script>",
        '<script type="application/ld+json">{"datePublished":"2021-03-04", "name":"a" oops}'
        "</script>",
        '<script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"Article",'
        '"datePublished":"2021-03-04T23:30:00-05:00"}}</script>',
        '<meta name="date" content="March 4, 2021">',
        '<meta property="article:published_time" content="2021-03-04 09:30:00 UTC">',
        '<meta name="parsely-pub-date" content="2021-03-04T09:30:00Z">',
        '<meta itemprop="datePublished" content="20210304">',
        '<span itemprop="datePublished" content="2021-03-04">yesterday</span>',
        "<time datetime='2021-03-04 09:30'>yesterday</time>",
        "<time>4 March 2021</time>",
        '<time datetime="2020-01-01">x</time> <time datetime="2021-03-04" pubdate>y</time>',
        '<meta name="date" content="2021-02-01"><meta itemprop="datePublished"'
        ' content="2021-03-04"><time datetime="2021-03-04">x</time>',
    ],
)
def test_the_day_that_a_page_says_it_was_published_on(said):
    document = page(LONG, said)
    assert document.published is not None
    assert document.published.date() == DAY
    assert DAY in document.dates


@pytest.mark.parametrize(
    "said",
    [
        "<time>03/04/2021</time>",
        '<meta name="date" content="soon">',
        '<script type="application/ld+json">{"dateModified":"2021-03-04"}</script>',
        '<meta property="article:modified_time" content="2021-03-04">',
    ],
)
def test_what_is_no_plain_day_of_publishing_is_not_guessed_at(said):
    assert (page(LONG, said).published, page(LONG, said).dates) == (None, ())


@pytest.mark.parametrize(
    ("head", "body", "titles"),
    [
        (f"<title>{QUAY} | Lindow News</title>", f"<h1>{QUAY}</h1>", (QUAY,)),
        (f"<title>Lindow News » {QUAY}</title>", f"<h1>{QUAY}</h1>", (QUAY,)),
        (f"<title>{QUAY}</title>", "<h1>Press room</h1>", (QUAY, "Press room")),
        (f"<title>{QUAY} - Lindow</title>{LINKED % QUAY}", "", (QUAY,)),
        (
            f'<title>{QUAY} - Lindow</title><meta property="og:site_name" content="Lindow">',
            "",
            (QUAY,),
        ),
        (
            f'<title>{QUAY} - Lindow</title><link rel="canonical" href="https://www.lindow.example">',
            "",
            (QUAY,),
        ),
        (
            f'<meta property="og:title" content="{QUAY}">{LINKED % "Quay opens"}',
            "",
            (QUAY, "Quay opens"),
        ),
        (
            f'<meta property="og:title" content="Quay opens"><title>{QUAY}</title>',
            f"<h1>{QUAY}</h1>",
            (QUAY, "Quay opens"),
        ),
        (
            '<meta property="og:title" content="Lindow"><meta property="og:site_name"'
            f' content="Lindow"><title>{QUAY}</title>',
            "",
            (QUAY,),
        ),
        (SITED.format("Lindow - " * 3 + QUAY), "", (QUAY,)),
        (SITED.format("Lindow - " * 25 + QUAY), "", ("Lindow - " * 25 + QUAY,)),
        ("<title>Quay - the east side opens</title>", "", ("Quay - the east side opens",)),
        ("<title>News</title>", "<h1>First of the day</h1><h1>Second of it</h1>", ("News",)),
    ],
)
def test_the_titles_of_a_page_without_its_site(head, body, titles):
    assert page(body + LONG, head).titles == titles


def test_the_head_tells_title_publisher_date_and_language():
    head = (
        "<title>Headline &#8211; The Site</title><link rel=canonical href='https://x.example/1'>"
        '<meta property="og:site_name" content="The Site">'
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",'
        '"datePublished":"2018-09-06T08:30:00+02:00","author":{"@type":"Organization","name":"Firm"}}]}'
        "</script>"
    )
    html = f"<!DOCTYPE html><html lang='fr-FR'><head>{head}</head><body><p>x</p></body></html>"
    document = only(html, "a.html")
    assert (document.title, document.sender) == ("Headline – The Site", "Firm")
    assert (document.language, document.address) == ("fr", "https://x.example/1")
    assert document.published is not None
    assert document.published.isoformat() == "2018-09-06T08:30:00+02:00"


def test_a_page_for_a_generator_has_its_front_matter_outside_of_the_text():
    front = (
        "---\nlayout: post\ntitle: Gulls Count\nsubtitle: Trams & rails\ndate: 2021-05-04\n---\n"
    )
    document = only(f"{front}<p>{{{{ page.x }}}}The port counts its gulls.</p>", "a.html")
    assert document.text == "Gulls Count\n\nTrams & rails\n\nThe port counts its gulls."
    assert (document.title, kinds(document, PartKind.LEAD)) == ("Gulls Count", ["Trams & rails"])
    assert document.published
    assert document.published.date() == datetime.date(2021, 5, 4)


@pytest.mark.parametrize(
    ("body", "is_over"),
    [
        ("<p>May 4, 2021</p><p>Nobody had thought of it.</p>", True),
        ("<p><b>Harbour counts gulls</b></p><p>Nobody had thought of it.</p>", False),
        ("<h2>May</h2><p>Nobody had thought of it.</p>", False),
    ],
)
def test_a_title_that_a_generators_page_does_not_show_stands_over_it(body, is_over):
    shown = only(f"---\nlayout: post\ntitle: Harbour Counts Its Gulls\n---\n{body}", "a.html")
    assert shown.text.startswith("Harbour Counts Its Gulls\n\n") is is_over


def test_a_page_in_website_meta_language_has_its_fields_outside_of_the_text():
    front = (
        "<define-tag pagetitle>Gulls &amp; trams</define-tag>\n"
        "<define-tag release_date>2021-05-04</define-tag>\n#use wml::harbour::news\n\n"
    )
    document = only(f"{front}<p>The port counts its gulls.</p>", "a.html")
    assert document.text == "Gulls & trams\n\nThe port counts its gulls."
    assert document.title == "Gulls & trams"
    assert document.published
    assert document.published.date() == datetime.date(2021, 5, 4)


def test_signs_of_a_number_over_a_page_are_no_fields():
    document = only("# 1 of the port\n\n<p>The port counts its gulls.</p>", "a.html")
    assert document.text.startswith("# 1 of the port")


@pytest.mark.parametrize(
    ("attribute", "day"), [("newsdate", DAY), ("data-newsdate-of", None), ("date", None)]
)
def test_the_day_of_a_page_in_xml_stands_in_its_root(attribute, day):
    document = only(f'<html {attribute}="2021-03-04"><body><p>x</p></body></html>', "a.html")
    assert (document.published and document.published.date()) == day


def test_a_rule_of_dashes_over_a_page_is_none():
    document = only("---\n<p>The port counts its gulls.</p><p>Harbour: open</p>", "a.html")
    assert document.text.startswith("---")
    assert document.title is None
