"""Question files, good and bad."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.evaluation.questions import QuestionFileError, read_asked

GOOD = 'questions:\n- {text: "account hack", lang: en, accept: [hacked_social, hacked_whatsapp], style: short}\n'


def test_questions_are_read(tmp_path: Path) -> None:
    """With the file they stand in; what else an entry says is left alone."""
    file = tmp_path / "some.yml"
    file.write_text(GOOD)
    (question,) = read_asked([file]).questions
    assert (question.text, question.lang, question.accept, question.file) == (
        "account hack",
        "en",
        ("hacked_social", "hacked_whatsapp"),
        "some.yml",
    )
    assert not question.off_topic


def test_dialogues_are_read(tmp_path: Path) -> None:
    """Their later turns are questions in the language of the dialogue."""
    file = tmp_path / "some.yml"
    file.write_text("dialogues:\n- {id: d1, language: ur-Latn, turns: [{user: salam, accept: [greet]}, {user: saza?, accept: [menu]}]}\n")
    (dialogue,) = read_asked([file]).dialogues
    (later,) = dialogue.later
    assert (later.text, later.lang, later.accept, later.file) == ("saza?", "ur-Latn", ("menu",), "d1")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("questions: [", "not valid YAML"),
        ("- a list", "has no list 'questions:'"),
        ("questions: []\ndialogues: 5\n", "none of 'dialogues:'"),
        ('questions:\n- {text: "x", lang: en}\n', "line 2: accept"),
        ('questions:\n- {text: "", lang: en, accept: [a]}\n', "line 2: text"),
        ("dialogues:\n- id: a\n  language: en\n  turns: [{user: hi, accept: [greet]}]\n", "line 2: turns"),
        ("dialogues:\n- id: a\n  language: en\n  turns: [{user: hi, accept: [greet]}, {user: ok}]\n", "line 2: turns.1.accept"),
    ],
)
def test_a_bad_file_is_named(tmp_path: Path, text: str, says: str) -> None:
    """With the line and the field."""
    file = tmp_path / "bad.yml"
    file.write_text(text)
    with pytest.raises(QuestionFileError, match=r"bad\.yml") as error:
        read_asked([file])
    assert says in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """By its path."""
    with pytest.raises(QuestionFileError, match="there is no such file"):
        read_asked([tmp_path / "none.yml"])
