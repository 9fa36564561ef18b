"""The graph components: they train, persist, load, and refuse a model of another version."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from engine.components.entities import EntityFinder
from engine.components.language import LanguageIdentifier
from engine.components.normalizer import NORMAL_FORM, Normalizer
from engine.components.topic import RANKING, ModelFormatError, TopicClassifier
from engine.phrases import FOLLOW_UP

PHRASES = {
    "ask/hacked": ["mera account hack ho gaya", "hacked my facebook", "میرا اکاؤنٹ ہیک ہو گیا", "kisi ne id hack kar li", "account hacked"],
    "ask/blackmail": [
        "pics viral karne ki dhamki",
        "he is blackmailing me",
        "تصویروں کی دھمکی",
        "blackmail kar raha hai",
        "threat to share photos",
    ],
    "assistant/thanks": ["shukriya", "thank you", "شکریہ", "thanks a lot", "bohat shukriya"],
    "out_of_scope": ["weather today", "mausam kaisa hai", "آج موسم", "cricket score", "biryani recipe"],
}
CONTEXT = ExecutionContext(GraphSchema({}))
RESOURCE = Resource("topic")


def config(**changed: Any) -> dict[str, Any]:
    """The component's configuration."""
    return {**TopicClassifier.get_default_config(), "features": [2_000, 2_000], "out_of_scope_bonus": 0.0, **changed}


def training_data(phrases: dict[str, list[str]]) -> TrainingData:
    """Phrases as Rasa hands them over, normalised."""
    messages = [Message.build(text=text, intent=intent) for intent, texts in phrases.items() for text in texts]
    return Normalizer().process_training_data(TrainingData(messages))


@pytest.fixture
def storage(tmp_path: Path) -> LocalModelStorage:
    """An empty model storage."""
    return LocalModelStorage(tmp_path)


@pytest.fixture
def trained(storage: LocalModelStorage) -> TopicClassifier:
    """A classifier trained on four labels."""
    classifier = TopicClassifier.create(config(), storage, RESOURCE, CONTEXT)
    classifier.train(training_data(PHRASES))
    return classifier


def understood(classifier: TopicClassifier, text: str) -> Message:
    """A message after the pipeline."""
    (message,) = classifier.process(EntityFinder().process(LanguageIdentifier().process(Normalizer().process([Message.build(text=text)]))))
    return message


def test_it_ranks_topics_and_names_the_intent(trained: TopicClassifier) -> None:
    """The retrieval intent of the best topic, with the ranking beside it."""
    message = understood(trained, "mera facebook account hack hogya")
    assert message.get(RANKING)[0]["label"] == "ask/hacked"
    assert message.get("intent")["name"] == "ask"
    assert message.get("language") == "ur-Latn"


def test_what_goes_on_about_a_matter_is_no_topic(storage: LocalModelStorage) -> None:
    """How likely that is stands beside the ranking, which is the same whether or not there is a matter to go on about."""
    classifier = TopicClassifier.create(config(), storage, RESOURCE, CONTEXT)
    following = {
        "follow_up/do_now": ["should i pay him first", "kya main paise de dun", "what if he sends them", "agar us ne bhej di to"],
        "follow_up/process": ["will they catch him", "kya wo pakra jaye ga", "paise wapis milenge", "kab tak wapis ayenge"],
    }
    classifier.train(training_data({**PHRASES, **following}))
    goes_on = understood(classifier, "wo pakra jaye ga kya")
    assert goes_on.get(FOLLOW_UP)["aspect"] == "process"
    assert goes_on.get(FOLLOW_UP)["confidence"] > 0.5
    alone = understood(classifier, "mera facebook account hack hogya")
    assert alone.get(FOLLOW_UP)["confidence"] < 0.2
    for message in (goes_on, alone):
        labels = [item["label"] for item in message.get(RANKING)]
        assert labels
        assert not [label for label in labels if label in following]
        assert 0.99 < sum(item["confidence"] for item in message.get(RANKING)) < 1.01


def test_an_example_in_one_script_helps_the_other(trained: TopicClassifier) -> None:
    """'shukria' was never seen, its sound was."""
    assert understood(trained, "شکریا جناب").get(RANKING)[0]["label"] == "assistant/thanks"


def test_what_is_not_likely_enough_is_unsure(storage: LocalModelStorage) -> None:
    """Below `sure` the intent says so; below `hopeless` it is out of scope."""
    classifier = TopicClassifier.create(config(sure=1.1, hopeless=0.0), storage, RESOURCE, CONTEXT)
    classifier.train(training_data(PHRASES))
    assert understood(classifier, "account hacked").get("intent")["name"] == "unsure"
    hopeless = TopicClassifier(config(hopeless=1.1), RESOURCE, storage, classifier._model)
    assert understood(hopeless, "account hacked").get("intent")["name"] == "out_of_scope"


def test_a_loaded_model_answers_like_the_trained_one(trained: TopicClassifier, storage: LocalModelStorage) -> None:
    """Persisting loses nothing."""
    loaded = TopicClassifier.load(config(), storage, RESOURCE, CONTEXT)
    for text in ("account hacked", "dhamki de raha hai", "aaj ka mausam"):
        assert understood(loaded, text).get(RANKING) == understood(trained, text).get(RANKING)


def test_more_phrases_can_be_trained_on_later(storage: LocalModelStorage) -> None:
    """A new topic appears after training again in the same storage."""
    classifier = TopicClassifier.create(config(), storage, RESOURCE, CONTEXT)
    classifier.train(training_data(PHRASES))
    more = {**PHRASES, "ask/spam": ["bohat spam sms aate hain", "spam calls", "سپیم کالز", "unwanted marketing sms", "spam band karna hai"]}
    classifier.train(training_data(more))
    loaded = TopicClassifier.load(config(), storage, RESOURCE, CONTEXT)
    assert understood(loaded, "spam sms").get(RANKING)[0]["label"] == "ask/spam"


def test_a_model_of_another_version_is_refused(trained: TopicClassifier, storage: LocalModelStorage) -> None:
    """With a sentence that says what to do."""
    with storage.write_to(RESOURCE) as folder:
        (folder / "topic_model.pickle").write_bytes(pickle.dumps({"format": 0, "model": None}))
    with pytest.raises(ModelFormatError, match="agahi train"):
        TopicClassifier.load(config(), storage, RESOURCE, CONTEXT)


def test_training_twice_gives_the_same_model(storage: LocalModelStorage) -> None:
    """No answer depends on the day it was trained."""
    rankings = []
    for name in ("one", "two"):
        classifier = TopicClassifier.create(config(), storage, Resource(name), CONTEXT)
        classifier.train(training_data(PHRASES))
        rankings.append(understood(classifier, "koi dhamki de raha hai").get(RANKING))
    assert rankings[0] == rankings[1]


@pytest.mark.parametrize("text", ["....", "7391", "😴😴", "؟؟؟"])
def test_what_has_no_words_is_out_of_scope(trained: TopicClassifier, text: str) -> None:
    """Nothing is guessed from dots and numbers."""
    message = understood(trained, text)
    assert message.get("intent") == {"name": "out_of_scope", "confidence": 0.0}
    assert message.get(RANKING) == []


def test_the_text_itself_is_left_alone() -> None:
    """Only the normal form is folded."""
    (message,) = Normalizer().process([Message.build(text="FB  ID [phone] Haaaack!")])
    assert message.get("text") == "FB  ID [phone] Haaaack!"
    assert message.get(NORMAL_FORM) == "facebook id hack"


def test_entities_carry_what_the_actions_need() -> None:
    """Aspect, section and what points back."""
    (message,) = EntityFinder().process([Message.build(text="aur is section 20 ki saza?")])
    found = {entity["entity"]: entity["value"] for entity in message.get("entities")}
    assert found == {"section": "20", "aspect": "penalty", "reference": True}
