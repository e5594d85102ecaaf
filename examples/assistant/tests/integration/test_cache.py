from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from redis import Redis

from assistant import cache
from assistant.notes import Note


@pytest.fixture
def client(redis_url) -> Iterator[Redis]:
    client = cache.connect(redis_url)
    yield client
    client.close()


@pytest.fixture
def note() -> Note:
    return Note(id=uuid4(), text="żółw 🐢", created_at=datetime.now(UTC))


def test_a_note_comes_back_as_it_was(client, note):
    notes = cache.RedisNotes(client, 60)
    notes.put(note)
    assert notes.get(note.id) == note


def test_a_note_expires(client, note):
    cache.RedisNotes(client, 60).put(note)
    assert 0 < client.ttl(f"note:{note.id}") <= 60


def test_an_unknown_note_is_none(client):
    assert cache.RedisNotes(client, 60).get(uuid4()) is None


def test_the_cache_is_ready_when_redis_answers(client):
    cache.RedisNotes(client, 60).probe()
