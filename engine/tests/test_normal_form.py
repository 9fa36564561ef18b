"""What training and classification see of a message."""

import pytest

from engine.normal_form import normal_form


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("FB acc hack!!", "facebook account hack"),
        ("mera [phone] number leak", "mera number leak"),
        ("Assalam o alaikum sir, mera account hack ho gaya", "mera account hack ho gaya"),
        ("السلام علیکم ورحمۃ اللہ، میرا واٹس ایپ ہیک ہو گیا", "میرا واٹس ایپ ہیک ہو گیا"),
        ("kya ye jurm hai batao shukriya", "kya ye jurm hai batao"),
        ("<b>kya</b> {{ 7*7 }} ye jurm hai", "kya ye jurm hai"),
        ("salam", "salam"),
        ("thanks a lot", "thanks a lot"),
        ("salam hackers", "salam hackers"),
        ("high court kahan hai bhai", "high court kahan hai bhai"),
        ("history of this law please", "history of this law please"),
    ],
)
def test_the_matter_is_left(text: str, form: str) -> None:
    """Abbreviations written out, marks and courtesy removed; a greeting alone stays one."""
    assert normal_form(text) == form
