"""The part of a topic that is asked for."""

import pytest

from bot.language.normalize import normalize
from engine.aspects import aspect_of, language_named, points_back


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("aur is ki saza?", "penalty"),
        ("what punishment will he get", "penalty"),
        ("اس کی سزا کیا ہے", "penalty"),
        ("aur is ki report kahan karun?", "report"),
        ("شکایت کہاں کروں", "report"),
        ("what proof should i keep", "evidence"),
        ("saboot kya chahiye", "evidence"),
        ("ab kya karun", "do_now"),
        ("how long will it take", "process"),
        ("kitne din lagte hain", "process"),
        ("how can i prevent it", "prevent"),
        ("kya yeh jurm hai", "law"),
        ("mera account hack ho gaya", None),
    ],
)
def test_it_tells_the_aspect(text: str, aspect: "str | None") -> None:
    """In each language."""
    assert aspect_of(normalize(text)) == aspect


@pytest.mark.parametrize(
    ("text", "back"),
    [("aur is ki saza?", True), ("is it bailable", True), ("اس کی رپورٹ", True), ("and the punishment", True), ("hacking ki saza", False)],
)
def test_it_tells_what_points_back(text: str, back: bool) -> None:
    """A question about what was said before."""
    assert points_back(normalize(text)) is back


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("urdu mein batao", "ur"),
        ("answer in english", "en"),
        ("roman urdu me likho", "ur-Latn"),
        ("اردو میں", "ur"),
        ("انگریزی", "en"),
        ("hello", None),
    ],
)
def test_it_knows_a_language_by_name(text: str, tag: "str | None") -> None:
    """For a request to change the language."""
    assert language_named(normalize(text)) == tag
