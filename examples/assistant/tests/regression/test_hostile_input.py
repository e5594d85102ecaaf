"""Inputs that a naive service answers with 500."""

import pytest
from fastapi.testclient import TestClient

from assistant import cache, storage
from assistant.app import create_app
from assistant.notes import Notes


@pytest.fixture(scope="module")
def client(database_url, redis_url):
    engine, redis = storage.connect(database_url), cache.connect(redis_url)
    with TestClient(create_app(Notes(storage.PostgresNotes(engine), cache.RedisNotes(redis, 60)), {})) as client:
        yield client
    redis.close()
    engine.dispose()


@pytest.mark.parametrize(
    "body",
    [
        r'{"text": "a\u0000b"}',  # PostgreSQL's text can't hold it
        r'{"text": "\ud800"}',  # UTF-8 can't hold it, nor can an answer that repeats it
        r'{"\ud800": "a", "text": "b"}',  # nor can one that names it
        '{"text": NaN}',
        "[]",
        "",
    ],
)
def test_it_is_refused(client, body):
    answer = client.post("/notes", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 422
    assert answer.json()["detail"]


def test_lists_without_end_are_refused(client):
    answer = client.post("/notes", content="[" * 100_000, headers={"content-type": "application/json"})
    assert answer.status_code in (400, 422)
