from uuid import UUID, uuid4

import pytest
from fastapi.testclient import TestClient

from assistant.app import create_app


def up() -> None:
    pass


def down() -> None:
    raise ConnectionError("secret-host refused")


@pytest.fixture
def client(notes) -> TestClient:
    return TestClient(create_app(notes, {"postgresql": up, "redis": up}))


def test_a_note_is_created_with_its_place(client, store):
    answer = client.post("/notes", json={"text": "Buy milk"})
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/notes/{answer.json()['id']}"
    assert store.notes[UUID(answer.json()["id"])].text == "Buy milk"


def test_a_note_is_read_at_its_place(client):
    created = client.post("/notes", json={"text": "Buy milk"})
    answer = client.get(created.headers["location"])
    assert answer.status_code == 200
    assert answer.json() == created.json()


def test_an_unknown_note_is_not_found(client):
    unknown = uuid4()
    answer = client.get(f"/notes/{unknown}")
    assert answer.status_code == 404
    assert answer.json() == {"detail": f"There is no note {unknown}."}


@pytest.mark.parametrize(
    ("body", "where"),
    [({}, ["body", "text"]), ({"text": ""}, ["body", "text"]), ({"text": "a", "txt": "b"}, ["body", "txt"])],
)
def test_a_note_that_cannot_be_kept_is_refused_with_the_place(client, store, body, where):
    answer = client.post("/notes", json=body)
    assert answer.status_code == 422
    assert [problem["where"] for problem in answer.json()["detail"]] == [where]
    assert store.notes == {}


def test_what_is_no_id_is_refused(client):
    assert client.get("/notes/seven").status_code == 422


def test_the_process_is_live_whatever_its_servers_say(notes):
    answer = TestClient(create_app(notes, {"postgresql": down})).get("/health/live")
    assert (answer.status_code, answer.json()) == (200, {"status": "live"})


def test_it_is_ready_when_every_server_is_up(client):
    answer = client.get("/health/ready")
    assert answer.status_code == 200
    assert answer.json() == {"status": "ready", "postgresql": "up", "redis": "up"}


def test_it_is_not_ready_when_one_server_is_down_and_says_which_but_not_where(notes):
    answer = TestClient(create_app(notes, {"postgresql": up, "redis": down})).get("/health/ready")
    assert answer.status_code == 503
    assert answer.json() == {"status": "not ready", "postgresql": "up", "redis": "down"}
