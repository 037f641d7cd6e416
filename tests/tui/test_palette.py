"""Every colour can be read on every ground, with all colours and with 256 of them (WCAG 2.2)."""

import itertools

import pytest
from rich.color import Color, ColorSystem
from textual.color import Color as Shade

from tui.present.palette import CONTRAST, DARK, GROUNDS, LIGHT, TERMINAL, WRITTEN, Palette
from tui.settings import ThemeName
from tui.themes import theme_for

TEXT, PART, MUCH = 4.5, 3.0, 7.0
"""Contrast of letters (1.4.3), of what is no letter (1.4.11), and of letters for AAA (1.4.6)."""
SAME = 12
"""By how much of 255 a colour may be off where there are but 256: one step of grey is 10."""
MEASURED = {"dark": (DARK, TEXT), "light": (LIGHT, TEXT), "contrast": (CONTRAST, MUCH)}


def at_256(colour):
    """What a terminal of 256 colours shows, as rich asks it to."""
    seen = Color.parse(colour).downgrade(ColorSystem.EIGHT_BIT)
    return seen.get_truecolor().hex


def of_256(palette):
    return Palette(*(each if isinstance(each, bool) else at_256(each) for each in palette))


SEEN = [
    pytest.param(seen(palette), least, id=f"{name}, {colours}")
    for name, (palette, least) in MEASURED.items()
    for colours, seen in (("all colours", lambda palette: palette), ("256", of_256))
]


def contrast(one, other):
    """WCAG's contrast ratio, 1 to 21, by its definition of relative luminance."""
    darker, lighter = sorted(luminance(each) for each in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    red, green, blue = (linear(part / 255) for part in Color.parse(colour).get_truecolor())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part):
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48), ("#0000ff", "#ffffff", 8.59)],
)
def test_contrast_is_measured_as_wcag_does(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(("palette", "least"), SEEN)
def test_letters_can_be_read_on_every_ground(palette, least):
    pairs = itertools.product(WRITTEN, GROUNDS)
    low = {
        (written, ground): round(ratio, 2)
        for written, ground in pairs
        if (ratio := contrast(getattr(palette, written), getattr(palette, ground))) < least
    }
    assert low == {}


@pytest.mark.parametrize(("palette", "least"), SEEN)
def test_frames_are_seen_on_every_ground(palette, least):
    assert least
    for part, ground in itertools.product(("frame", "accent"), GROUNDS):
        assert contrast(getattr(palette, part), getattr(palette, ground)) >= PART, (part, ground)


@pytest.mark.parametrize(("palette", "least"), SEEN)
def test_what_means_different_things_looks_different(palette, least):
    assert least
    meaning = [getattr(palette, each) for each in ("text", "accent", "match", "doubt", "alarm")]
    assert len(set(meaning)) == len(meaning)


@pytest.mark.parametrize("name", MEASURED)
def test_256_colours_look_like_all_of_them(name):
    palette, _ = MEASURED[name]
    for part in Palette._fields[1:]:
        wanted = Shade.parse(getattr(palette, part))
        seen = Shade.parse(at_256(getattr(palette, part)))
        off = max(abs(a - b) for a, b in zip(wanted.rgb, seen.rgb, strict=True))
        assert off <= SAME, (part, wanted.hex, seen.hex)


def test_the_terminals_own_colours_are_names_alone():
    assert all(each is True or each.startswith("ansi_") for each in TERMINAL)


@pytest.mark.parametrize(
    ("wanted", "colours", "light", "name"),
    [
        (ThemeName.AUTO, "truecolor", False, ThemeName.DARK),
        (ThemeName.AUTO, "256", True, ThemeName.LIGHT),
        (ThemeName.AUTO, "standard", True, ThemeName.TERMINAL),
        (ThemeName.DARK, "standard", True, ThemeName.DARK),
        (ThemeName.CONTRAST, "truecolor", True, ThemeName.CONTRAST),
    ],
)
def test_a_theme_that_is_not_chosen_is_one_that_fits(wanted, colours, light, name):
    assert theme_for(wanted, colours, light=light) is name
