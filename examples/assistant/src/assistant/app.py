"""The service over HTTP."""

import json
import logging
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError

from assistant.notes import NewNote, Note, Notes

Probe = Callable[[], None]

_log = logging.getLogger(__name__)


def create_app(notes: Notes, probes: Mapping[str, Probe], **options: Any) -> FastAPI:
    """Build the service on a domain and on what it needs to be ready; ``options`` are FastAPI's own."""
    app = FastAPI(title="assistant", **options)
    _add_health(app, probes)
    _add_notes(app, notes)
    app.add_exception_handler(RequestValidationError, _refuse)
    return app


def _add_health(app: FastAPI, probes: Mapping[str, Probe]) -> None:
    # Not in a worker thread: a busy pool must not look like a dead process.
    @app.get("/health/live")
    async def live() -> dict[str, str]:
        return {"status": "live"}

    @app.get("/health/ready")
    def ready(response: Response) -> dict[str, str]:
        states = {name: _state(name, probe) for name, probe in probes.items()}
        is_ready = all(state == "up" for state in states.values())
        response.status_code = 200 if is_ready else 503
        return {"status": "ready" if is_ready else "not ready", **states}


def _add_notes(app: FastAPI, notes: Notes) -> None:
    @app.post("/notes", status_code=201)
    def write(new: NewNote, response: Response) -> Note:
        note = notes.write(new)
        response.headers["Location"] = f"/notes/{note.id}"
        return note

    @app.get("/notes/{note_id}")
    def read(note_id: UUID) -> Note:
        note = notes.read(note_id)
        if note is None:
            raise HTTPException(404, f"There is no note {note_id}.")
        return note


def _state(name: str, probe: Probe) -> str:
    try:
        probe()
    except Exception as error:  # noqa: BLE001 - whatever a driver raises, its server isn't up
        _log.warning("%s is not ready: %s", name, error)
        return "down"
    return "up"


def _refuse(_: Request, error: RequestValidationError) -> Response:
    """Say what is wrong and where, in ASCII: what was sent may hold lone surrogates, which UTF-8 can't."""
    problems = [{"where": list(e["loc"]), "problem": e["msg"]} for e in error.errors()]
    return Response(json.dumps({"detail": problems}), 422, media_type="application/json")
