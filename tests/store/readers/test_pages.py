"""Web pages: the text that a visitor sees, and which of it is the site's."""

import datetime

import pytest
from reading import only

from store.model.document import Document, PartKind


def page(body: str, head: str = "") -> Document:
    return only(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", "a.html")


def kinds(document: Document, kind: PartKind) -> list[str]:
    return [document.text[p.span.start : p.span.end] for p in document.parts if p.kind is kind]


LONG = "<p>" + "Sentence after sentence of the release itself. " * 8 + "</p>"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One\n  two</p><p>three</p>", "One two\n\nthree"),
        ("one<br>two<br><br>three", "one\ntwo\n\nthree"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<b>One</b> <i>two</i>, three", "One two, three"),
        ("<span>no</span><span>blank</span>", "noblank"),
        ("<strong>Ann Roe</strong><span>Editor</span><a>020 1</a>", "Ann Roe\nEditor 020 1"),
        ('<i class="a">T</i><i class="b">He</i>', "THe"),
        (
            '<b class="a">Berg, Anna</b><b class="b">Press</b><b class="c">+44 2</b>',
            "Berg, Anna\nPress +44 2",
        ),
        ('<b class="a">Co</b><b class="a">Op</b>', "CoOp"),
        (
            '<b class="a">Tel</b><b class="b">020</b><b class="c">a@b.example</b>',
            "Tel 020\na@b.example",
        ),
        (
            "<div><b>Ana Roe</b><span>Editor</span><i>Tel: 020</i></div>",
            "Ana Roe\nEditor\nTel: 020",
        ),
        ("<p><span>Mob: 951</span><a>a@b.example</a></p>", "Mob: 951\na@b.example"),
        ("<p><span>0144</span><span>2013</span></p>", "01442013"),
        ("<p>Our <b>Dog</b><i>House</i> opens</p>", "Our DogHouse opens"),
        ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
        ("caf&eacute; &#8211; &laquo;&nbsp;x&nbsp;&raquo;", "café – « x »"),
        ("<pre>a   b\n  c</pre>", "a   b\n  c"),
        ("seen<script>no</script><style>no</style><!-- no -->", "seen"),
        ('seen<span style="display: none">no</span><p hidden>no</p>', "seen"),
        ('seen<div class="sr-only">no</div>', "seen"),
        ("須賀川　充", "須賀川　充"),
    ],
)
def test_markup_reads_as_it_looks(markup, text):
    assert page(markup).text == text


def test_what_a_style_sheet_hides_is_hidden():
    style = "<style>.pre, td.x {display:none} @media print {.y{display:none}}</style>"
    assert page('<p class="pre">no</p><p class="y">yes</p>', style).text == "yes"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ('<a href="mailto:a.b@c.example?subject=x">Write</a>', "Write (a.b@c.example)"),
        ('<a href="mailto:A.B@c.example">a.b@c.example</a>', "a.b@c.example"),
        ('<a href="mailto:a&#64;c.example">Ann</a>', "Ann (a@c.example)"),
        ('<a href="mailto:a%40c.example">Ann</a>', "Ann (a@c.example)"),
        ('<a href="mailto:ann@c.example">ann (at) c.example</a>', "ann (at) c.example"),
        ('<a href="tel:+33199001234">Call</a>', "Call (+33199001234)"),
        ('<a href="tel:+33199001234">01 99 00 12 34</a>', "01 99 00 12 34"),
        ('<a href="/x">More</a>', "More"),
        ('<a data-cfemail="422302207427" href="#">[hidden]</a>', "a@b6e"),
        ('<a href="/cdn-cgi/l/email-protection#422302206c27">Ann</a>', "Ann (a@b.e)"),
    ],
)
def test_addresses_in_links_only_are_given_in_the_text(markup, text):
    assert page(markup).text == text


@pytest.mark.parametrize(
    "markup",
    [
        "<nav><a href='/'>Home</a></nav>",
        "<footer>Our office: 1</footer>",
        '<div id="footer">Our office: 1</div>',
        '<div class="cookie-banner">Accept</div>',
        '<div class="site-nav">Accept</div>',
        '<div id="rodape">Accept</div>',
        '<div role="navigation">Accept</div>',
        '<header class="top"><a href="/">The site</a></header>',
        "<ul><li><a href='/a'>Topics</a></li><li><a href='/b'>Press</a></li></ul>",
        '<section class="related"><h2>Related</h2><p>Old news</p></section>',
    ],
)
def test_what_belongs_to_the_site_is_chrome(markup):
    document = page(markup + LONG)
    assert len(kinds(document, PartKind.CHROME)) == 1
    assert kinds(document, PartKind.CHROME)[0] in document.text


@pytest.mark.parametrize(
    "markup",
    [
        f'<div class="page-with-sidebar">{LONG}</div>',
        f'<div id="footer-wrapper">{LONG}</div><p>x</p>',
        f"<article><header><h1>Headline</h1></header>{LONG}</article>",
        f'{LONG}<p><a href="mailto:a@b.example">Ann</a>, <a href="tel:+331990012">01</a></p>',
    ],
)
def test_what_holds_the_release_is_not_chrome(markup):
    assert kinds(page(markup), PartKind.CHROME) == []


def test_a_side_column_is_aside_and_keeps_its_tables():
    table = "<table><tr><td>Tel.</td><td>1</td></tr></table>"
    document = page(f"{LONG}<aside><h2>Contact</h2>{table}</aside>")
    assert kinds(document, PartKind.ASIDE) == ["Contact\n\nTel.\t1"]
    assert kinds(document, PartKind.TABLE) == ["Tel.\t1"]


def test_a_grid_keeps_its_cells_by_row_and_column():
    document = page(
        "<table><tr><th colspan=2>Press</th><th>Trade</th></tr>"
        "<tr><td>Ann<br>Officer</td><td></td><td>Bob</td></tr></table>"
    )
    (table,) = document.parts
    rows = [[document.text[c.start : c.end] for c in row] for row in table.rows]
    assert rows == [["Press", "", "Trade"], ["Ann\nOfficer", "", "Bob"]]
    assert document.text == "Press\t\tTrade\nAnn\nOfficer\n\nBob"


def test_a_definition_list_is_a_table_of_two_columns():
    document = page("<dl><dt>Tel.</dt><dd>1</dd><dd>2</dd><dt>Fax</dt><dd>3</dd></dl>")
    assert document.text == "Tel.\t1\n\t2\nFax\t3"


def test_a_table_that_only_places_blocks_is_no_grid():
    menu = "".join(f'<a href="/{n}">Topic {n}</a><br>' for n in range(5))
    document = page(
        f"<table><tr><td>{menu}Tel. 1</td><td><h2>Headline</h2>{LONG}</td></tr></table>"
    )
    assert kinds(document, PartKind.TABLE) == []
    assert kinds(document, PartKind.CHROME)[0].startswith("Topic 0")
    assert kinds(document, PartKind.HEADING) == ["Headline"]


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


DAY = datetime.date(2021, 3, 4)


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


QUAY = "Harbour Trust opens the east quay"
LINKED = '<script type="application/ld+json">{"headline":"%s"}</script>'


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
        ("<title>Quay - the east side opens</title>", "", ("Quay - the east side opens",)),
        ("<title>News</title>", "<h1>First of the day</h1><h1>Second of it</h1>", ("News",)),
    ],
)
def test_the_titles_of_a_page_without_its_site(head, body, titles):
    assert page(body + LONG, head).titles == titles


def test_a_declared_encoding_is_believed():
    data = '<meta charset="Shift_JIS"><p>宇宙の日'.encode("cp932")
    assert only(data, "a.html").text == "宇宙の日"


def test_a_picture_of_an_at_sign_is_read_and_no_other_picture():
    html = "<p>jane.doe<img src=a.png alt='@'>firm.example<img src=b.png alt='Our house'></p>"
    assert only(html, "a.html").text == "jane.doe@firm.example"
