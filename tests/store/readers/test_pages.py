"""Web pages: the text that a visitor sees, and which of it is the site's."""

import pytest
from reading import LONG, kinds, only, page

from store.model.document import PartKind


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
        ('<h2 class="element-invisible">no</h2><b class="Aural">no</b>seen', "seen"),
        ('<p class="visible">seen</p>', "seen"),
        ("須賀川　充", "須賀川　充"),
        ('<a>(c) Firm<em style="display:block">x</em></a>Hamburg', "(c) Firm\nx\nHamburg"),
        ('(c) Firm<em style="color:red">x</em> Hamburg', "(c) Firmx Hamburg"),
    ],
)
def test_markup_reads_as_it_looks(markup, text):
    assert page(markup).text == text


@pytest.mark.parametrize(
    "markup",
    [
        "<ruby>港<rt>みなと</rt></ruby>が再開",
        "<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>が再開",
    ],
)
def test_the_readings_over_letters_are_left_out(markup):
    assert page(f"<p>{markup}</p>").text == "港が再開"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ('<a href="mailto:a.b@c.example?subject=x">Write</a>', "Write (a.b@c.example)"),
        ('<a href="mailto:A.B@c.example">a.b@c.example</a>', "a.b@c.example"),
        ('<a href="mailto:a&#64;c.example">Ann</a>', "Ann (a@c.example)"),
        ('<a href="mailto:a%40c.example">Ann</a>', "Ann (a@c.example)"),
        ('<a href="mailto:ann@c.example">ann (at) c.example</a>', "ann (at) c.example"),
        ('<a href="mailto:ann@c.example">ann c.example</a>', "ann c.example (ann@c.example)"),
        ('<a href="ann@c.example">Ann</a>', "Ann (ann@c.example)"),
        ('<a href="ann@c.example/x">Ann</a>', "Ann"),
        ('<a href="tel:+33199001234">Call</a>', "Call (+33199001234)"),
        ('<a href="tel:+33199001234">01 99 00 12 34</a>', "01 99 00 12 34"),
        ('<a href="/x">More</a>', "More"),
        ('<a data-cfemail="422302207427" href="#">[hidden]</a>', "a@b6e"),
        ('<a href="/cdn-cgi/l/email-protection#422302206c27">Ann</a>', "Ann (a@b.e)"),
        (
            'Ann <a href="/cdn-cgi/l/email-protection#422302206c27">[email&#160;protected]</a> now',
            "Ann a@b.e now",
        ),
        ('<a href="mailto:a@b.e">[Ann]</a>', "[Ann] (a@b.e)"),
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
    table = "<table><tr><td>Tel.</td><td>020 7946 0123</td></tr></table>"
    document = page(f"{LONG}<aside><h2>Contact</h2>{table}</aside>")
    assert kinds(document, PartKind.ASIDE) == ["Contact\n\nTel.\t020 7946 0123"]
    assert kinds(document, PartKind.TABLE) == ["Tel.\t020 7946 0123"]


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


def test_a_declared_encoding_is_believed():
    data = '<meta charset="Shift_JIS"><p>宇宙の日'.encode("cp932")
    assert only(data, "a.html").text == "宇宙の日"


def test_a_picture_of_an_at_sign_is_read_and_no_other_picture():
    html = "<p>jane.doe<img src=a.png alt='@'>firm.example<img src=b.png alt='Our house'></p>"
    assert only(html, "a.html").text == "jane.doe@firm.example"


QUAY = "East quay opens in the spring"


@pytest.mark.parametrize(
    ("heading", "title", "shown"),
    [
        ("<h1><span>Harbour</span> {}</h1>", f"{QUAY} | Lindow", True),
        ("<h1><small>4 May</small><br>{}</h1>", QUAY, True),
        ('<h1><span class="article-kicker">Harbour</span>: {}</h1>', f"Harbour: {QUAY}", True),
        ("<h1><i class='topline'>Harbour</i> <b>: {}</b></h1>", f"Harbour: {QUAY}", True),
        ("<h1><span>Harbour</span> {}</h1>", f"Harbour: {QUAY}", False),
        ("<h1><span>The</span> {}</h1>", "Lindow", False),
        ("<h1><b>Harbour</b> {}</h1>", QUAY, True),
        ("<h1>{} <span>Harbour</span></h1>", QUAY, True),
        ("<h1>{}<br><small>Four ships can call</small></h1>", f"{QUAY} - Lindow", True),
        ("<h1>{} <span>of 2022</span></h1>", f"{QUAY} of 2022", False),
        ("<h1>{} <span>of 2022</span></h1>", f"{QUAY} …", False),
        ("<h1>{} <em>of 2022</em></h1>", QUAY, False),
        ('<h1><span class="category">Harbour</span> {}</h1>', "Lindow", False),
    ],
)
def test_words_around_a_headline_stand_outside_of_its_heading(heading, title, shown):
    document = page(heading.format(QUAY) + LONG, f"<title>{title}</title>")
    assert (kinds(document, PartKind.HEADING) == [QUAY]) is shown


def test_words_to_a_picture_are_its_caption_though_a_lead_holds_it():
    picture = '<figure><img src="a.jpg"><span>The quay at dusk. © A. Roe</span></figure>'
    lead = '<div class="intro__text"><p>It holds four ships.</p></div>'
    document = page(f'<h1>{QUAY}</h1><div class="intro">{lead}{picture}</div>' + LONG)
    assert kinds(document, PartKind.CAPTION) == ["The quay at dusk. © A. Roe"]
    assert kinds(document, PartKind.LEAD) == ["It holds four ships."]


@pytest.mark.parametrize(
    "held",
    ["<blockquote>It holds four ships.</blockquote>", f"<h2>{QUAY}</h2>It holds.", LONG + LONG],
)
def test_a_figure_of_more_than_a_picture_is_text(held):
    document = page(f"<h1>News</h1><figure>{held}</figure>" + LONG)
    assert kinds(document, PartKind.CAPTION) == []
