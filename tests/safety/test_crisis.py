"""The crisis screen misses nobody it should know, and is not fooled by figures of speech."""

import pytest

from bot.safety.crisis import screen


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("i want to kill myself", "self_harm"),
        ("there is no reason to live anymore", "self_harm"),
        ("main khudkushi karne laga hoon", "self_harm"),
        ("zindagi khatam kar lun gi agar pics viral hui", "self_harm"),
        ("mein mar jaun gi, ghar walay nahi chorein ge", "self_harm"),
        ("میں مر جانا چاہتی ہوں", "self_harm"),
        ("خودکشی کے سوا راستہ نہیں", "self_harm"),
        ("he is outside my house with a gun", "danger_now"),
        ("woh darwaze par khara hai pistol le kar", "danger_now"),
        ("وہ مجھے جان سے مارنے آ رہا ہے، بندوق ہے اس کے پاس", "danger_now"),
        ("my 9 year old daughter is being molested by her uncle", "child_at_risk"),
        ("bachi subah se lapata hai", "child_at_risk"),
        ("بچے کے ساتھ زیادتی ہو رہی ہے", "child_at_risk"),
        ("my husband beats me and checks my phone", "domestic_abuse"),
        ("shohar roz marta hai", "domestic_abuse"),
        ("شوہر مارتا ہے اور فون چھین لیا ہے", "domestic_abuse"),
    ],
)
def test_it_knows_a_crisis(text: str, kind: str) -> None:
    """Each kind in each language."""
    assert screen(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "thak ke mar gaya yaar aaj",
        "charger ne jaan chhor di",
        "my phone battery died",
        "i am dying of laughter",
        "هنس ہنس کے مر گئے",
        "what is the punishment for kidnapping a child online",
        "someone hacked my account",
        "mera whatsapp hack ho gaya",
        "suicide bomber ki video share karna jurm hai?",
        "",
    ],
)
def test_it_is_not_fooled(text: str) -> None:
    """Figures of speech and questions about the law are no crisis."""
    assert screen(text) is None
