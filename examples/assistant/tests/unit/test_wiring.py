import pytest
from fastapi.testclient import TestClient

from assistant import main, storage
from assistant.settings import SettingsError


def test_the_service_starts_and_ends_without_its_servers(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none")
    monkeypatch.setenv("REDIS_URL", "redis://127.0.0.1:1")
    with TestClient(main.create()) as client:
        assert client.get("/health/live").status_code == 200


def test_the_service_does_not_start_without_settings(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with pytest.raises(SettingsError, match="DATABASE_URL is not set"):
        main.create()


def test_another_database_is_refused_by_name():
    with pytest.raises(ValueError, match=r"DATABASE_URL names 'mysql': give a postgresql:// URL\."):
        storage.connect("mysql://localhost/assistant")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg2"])
def test_every_spelling_of_postgresql_means_one_driver(scheme):
    engine = storage.connect(f"{scheme}://u:hush@localhost/assistant")
    assert engine.driver == "psycopg"
    assert "hush" not in repr(engine)
