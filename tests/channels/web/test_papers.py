"""The address of papers."""

from __future__ import annotations

import uuid

import pytest
from fastapi.testclient import TestClient

SAY = "/api/v1/messages"


@pytest.fixture
def urls(edge: TestClient) -> list[str]:
    """The addresses of a report's papers."""
    headers = {"Authorization": f"Bearer {edge.post('/api/v1/conversations', json={}).json()['token']}"}
    replies = []
    for question, value in (("start", "blackmail"), ("danger", "no"), ("move", "document")):
        body = {"id": str(uuid.uuid4()), "choice": f'/answer{{"question": "{question}", "value": "{value}"}}'}
        response = edge.post(SAY, json=body, headers=headers)
        assert response.status_code == 200, response.text
        replies = response.json()["replies"]
    return [block["url"] for block in replies[-1]["blocks"] if block["type"] == "download"]


def test_papers_are_given_out(edge: TestClient, urls: list[str]) -> None:
    """Each with its type, for no cache and no search engine."""
    types = [edge.get(url).headers["content-type"] for url in urls]
    assert types == ["application/pdf", "text/plain; charset=utf-8", "text/html; charset=utf-8"]
    response = edge.get(urls[0])
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-robots-tag"] == "noindex"
    assert response.headers["content-disposition"] == 'attachment; filename="papers.pdf"'


def test_the_page_to_fill_in_has_its_style(edge: TestClient, urls: list[str]) -> None:
    """From this server, as its policy demands."""
    page = edge.get(urls[2])
    assert "default-src 'none'" in page.headers["content-security-policy"]
    style = page.text.split('rel="stylesheet" href="')[1].split('"')[0]
    assert edge.get(style).headers["content-type"].startswith("text/css")


@pytest.mark.parametrize("path", ["/documents/x/papers.pdf", f"/documents/{'a' * 32}/papers.pdf", f"/documents/{'%2e' * 8}/papers.pdf"])
def test_a_paper_that_is_gone_says_so(edge: TestClient, path: str) -> None:
    """In every language, with the way back."""
    response = edge.get(path)
    assert response.status_code == 404
    for words in ("kept for one hour", "صرف ایک گھنٹہ", "sirf ek ghanta", 'href="/"'):
        assert words in response.text


def test_another_name_finds_nothing(edge: TestClient, urls: list[str]) -> None:
    """The name belongs to the address."""
    assert edge.get(urls[0].replace("papers.pdf", "papers.txt")).status_code == 404


@pytest.mark.parametrize(
    "choice", ['/answer{"question": "Start", "value": "x"}', '/answer{"question": "start"}', "/answer{}", '/answer{"a": 1}']
)
def test_a_foreign_answer_is_refused(edge: TestClient, choice: str) -> None:
    """As an error of the API."""
    headers = {"Authorization": f"Bearer {edge.post('/api/v1/conversations', json={}).json()['token']}"}
    response = edge.post(SAY, json={"id": str(uuid.uuid4()), "choice": choice}, headers=headers)
    assert response.status_code == 422
    assert response.json()["error"]["code"] == "invalid_choice"


def test_an_answer_to_no_question_is_answered(edge: TestClient) -> None:
    """A button of a report that is long gone."""
    headers = {"Authorization": f"Bearer {edge.post('/api/v1/conversations', json={}).json()['token']}"}
    body = {"id": str(uuid.uuid4()), "choice": '/answer{"question": "danger", "value": "yes"}'}
    replies = edge.post(SAY, json=body, headers=headers).json()["replies"]
    assert "deleted after one hour" in replies[0]["text"]
