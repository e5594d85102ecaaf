"""The service as it runs: ``uvicorn assistant.main:create --factory``."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from assistant import cache, storage
from assistant.app import create_app
from assistant.notes import Notes
from assistant.settings import Settings


def create() -> FastAPI:
    """Wire the service as the environment says. Nothing connects before the first request."""
    settings = Settings.from_environment(os.environ)
    engine = storage.connect(settings.database_url)
    client = cache.connect(settings.redis_url)
    store = storage.PostgresNotes(engine)
    notes = cache.RedisNotes(client, settings.cache_seconds)

    @asynccontextmanager
    async def closing(_: FastAPI) -> AsyncIterator[None]:
        yield
        client.close()
        engine.dispose()

    probes = {"postgresql": store.probe, "redis": notes.probe}
    return create_app(Notes(store, notes), probes, lifespan=closing)
