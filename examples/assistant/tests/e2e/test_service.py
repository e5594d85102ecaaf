import subprocess
from uuid import uuid4

import pytest

NOWHERE = "redis://127.0.0.1:1"


@pytest.fixture(scope="module")
def service(serve):
    return serve()


@pytest.fixture
def client(service):
    with service.client() as client:
        yield client


def test_it_is_live_and_ready(client):
    assert client.get("/health/live").json() == {"status": "live"}
    assert client.get("/health/ready").json() == {"status": "ready", "postgresql": "up", "redis": "up"}


def test_a_note_is_written_and_read(client):
    created = client.post("/notes", json={"text": "żółw 🐢"})
    assert created.status_code == 201
    readings = [client.get(created.headers["location"]) for _ in range(3)]
    assert [reading.json() for reading in readings] == [created.json()] * 3


def test_what_is_not_there_or_cannot_be_is_said(client):
    assert client.get(f"/notes/{uuid4()}").status_code == 404
    assert client.post("/notes", json={"text": ""}).status_code == 422
    assert client.post("/notes", content=b"\xff", headers={"content-type": "application/json"}).status_code == 400


def test_its_interface_is_described(client):
    assert set(client.get("/openapi.json").json()["paths"]) == {
        "/health/live",
        "/health/ready",
        "/notes",
        "/notes/{note_id}",
    }


def test_notes_outlive_the_process(serve):
    first = serve()
    with first.client() as client:
        place = client.post("/notes", json={"text": "still here"}).headers["location"]
    first.stop()
    with serve(REDIS_URL=NOWHERE).client() as client:
        assert client.get(place).json()["text"] == "still here"


def test_it_ends_promptly_when_it_is_asked_to(serve):
    service = serve()
    with service.client() as client:
        client.get("/health/ready")
    try:
        service.stop()
    except subprocess.TimeoutExpired:
        pytest.fail("The service did not end within 10 seconds.")


def test_without_settings_it_ends_and_says_which_are_missing(serve):
    service = serve(DATABASE_URL="")
    assert service.process.wait(timeout=20) != 0
    assert "DATABASE_URL is not set." in service.log()
