"""Whatever becomes of Redis, a note that is kept can be read."""

import time
from uuid import UUID

import pytest

from assistant import cache
from assistant.notes import NewNote, Notes

NOWHERE = "redis://127.0.0.1:1"


@pytest.fixture
def redis(redis_url):
    client = cache.connect(redis_url)
    yield client
    client.close()


def key(note_id: UUID) -> str:
    return f"note:{note_id}"


@pytest.mark.parametrize("rubbish", [b"", b"{}", b"\xff\xfe", b'{"id": 1}'])
def test_rubbish_under_a_key_is_ignored_and_replaced(store, redis, rubbish):
    notes = Notes(store, cache.RedisNotes(redis, 60))
    note = notes.write(NewNote(text="Buy milk"))
    redis.set(key(note.id), rubbish, ex=60)
    assert notes.read(note.id) == note
    assert b"Buy milk" in redis.get(key(note.id))


def test_a_key_of_another_type_is_ignored(store, redis):
    notes = Notes(store, cache.RedisNotes(redis, 60))
    note = notes.write(NewNote(text="Buy milk"))
    redis.rpush(key(note.id), "not", "a", "string")
    assert notes.read(note.id) == note


def test_without_redis_notes_are_written_and_read_without_delay(store):
    client = cache.connect(NOWHERE)
    notes = Notes(store, cache.RedisNotes(client, 60))
    begun = time.monotonic()
    note = notes.write(NewNote(text="Buy milk"))
    assert notes.read(note.id) == note
    assert time.monotonic() - begun < 3
    client.close()
